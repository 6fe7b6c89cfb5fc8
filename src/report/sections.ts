/**
 * The sections of a briefing, in the order of a briefing. A section is a function from a briefing to blocks
 * and stands here in one line; a template names it. What it says when it has nothing to say stands beside it.
 */

import type { Lookup } from './lookup.ts';
import { type Block, paragraph } from './nodes.ts';
import { bottomLine } from './sections/bottom-line.ts';
import { charts } from './sections/charts.ts';
import { comparedAndNotFlagged } from './sections/compared.ts';
import { disagreements } from './sections/disagreements.ts';
import { gaps } from './sections/gaps.ts';
import { method } from './sections/method.ts';
import { positions } from './sections/positions.ts';
import { quotations } from './sections/quotations.ts';
import { reported } from './sections/reported.ts';
import { sources } from './sections/sources.ts';
import { timeline } from './sections/timeline.ts';

/** A part of a page. `since` is what changed since an earlier run. `write` answers no blocks where there is nothing to say, and `empty` stands instead. */
export interface Section {
  /** What a reader finds there. */
  readonly holds: string;
  readonly empty: string;
  readonly write: (of: Lookup, since: readonly Block[] | null) => readonly Block[];
}

/** Every section by the name that a template calls it. */
export const sections = {
  'bottom-line': {
    holds: 'two or three sentences: counts, and the weightiest disagreement',
    empty: 'No claims were found in the documents.',
    write: bottomLine,
  },
  changes: {
    holds: 'what is new, gone or moved since an earlier run',
    empty: 'Nothing has changed since the last run.',
    write: (_of, since) => since ?? [paragraph('There is no earlier run to compare with.')],
  },
  disagreements: {
    holds: 'who contradicts whom: exact words, days, origins, verdict and reason',
    empty: 'No two sources were found to be at odds.',
    write: disagreements,
  },
  charts: {
    holds: 'figures and stances over time, and sources by origin, each also as a table',
    empty: 'There is nothing to draw.',
    write: charts,
  },
  reported: {
    holds: 'every claim once, by topic, with counts of origins',
    empty: 'No claims were found.',
    write: reported,
  },
  gaps: {
    holds:
      'who has not answered, what is repeated after its revision or open for long, and what rests on one origin, on nobody named or on no date',
    empty: 'No gaps were found.',
    write: gaps,
  },
  timeline: {
    holds: 'what was said when, and what has no date',
    empty: 'There is nothing to put in order.',
    write: timeline,
  },
  positions: {
    holds: 'what each party said on each topic, with reversals marked',
    empty: 'No party could be named.',
    write: positions,
  },
  quotations: {
    holds: 'one remark in several wordings, word by word',
    empty: 'No remark was found in more than one wording.',
    write: quotations,
  },
  compared: {
    holds: 'claims that were set side by side and not flagged, and why',
    empty: 'No other claims were compared.',
    write: comparedAndNotFlagged,
  },
  sources: {
    holds: 'the documents: outlet, date and its basis, origins',
    empty: 'No document could be read.',
    write: sources,
  },
  method: {
    holds: 'how the briefing was made, settings, input hashes, what could not be read',
    empty: 'Nothing is known of how this was made.',
    write: method,
  },
} as const satisfies Record<string, Section>;

/** The name of a section. */
export type SectionName = keyof typeof sections;
