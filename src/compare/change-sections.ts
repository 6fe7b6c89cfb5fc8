/**
 * The sections of the page on what changed, by the names that a template calls them. What a section does not
 * hold is told in one line at the end, so that nobody has to read ten empty ones.
 */

import type { Changes } from '../model/types.ts';
import { type Block, list, paragraph } from '../report/nodes.ts';
import { capitalise, count, enumerate } from '../report/write-count.ts';
import { decisionWords } from '../report/write-decision.ts';
import type { OpenChanges } from './open-changes.ts';
import { unquoted } from './open-changes.ts';
import { atOdds } from './sections/at-odds.ts';
import { added, confirmed, denied, gone } from './sections/claims.ts';
import { documents, edits } from './sections/documents.ts';
import { figures } from './sections/figures.ts';
import { settled } from './sections/settled.ts';
import { weightiestChanges } from './weightiest-changes.ts';

/** A part of the page on what changed. */
export interface ChangeSection {
  /** Its heading inside another page; null where it has none. */
  readonly heading: string | null;
  /** What a reader finds there. */
  readonly holds: string;
  /** What is said where it holds nothing; null where nothing is to be said. */
  readonly none: string | null;
  readonly write: (of: OpenChanges) => readonly Block[];
}

const filled = {
  counts: {
    heading: null,
    holds: 'one sentence: how many changes there are of each kind',
    none: null,
    write: ({ changes }) => [paragraph(countWords(changes))],
  },
  weightiest: {
    heading: null,
    holds: 'the weightiest changes, at most three, a sentence each',
    none: null,
    write: ({ changes }) => {
      const weightiest = weightiestChanges(changes);
      return weightiest.length === 0 ? [] : [list(weightiest.map(({ words }) => [words]))];
    },
  },
  'at-odds': {
    heading: 'Newly at odds',
    holds:
      'questions that are newly at odds or judged otherwise, with both sides, and who turned round',
    none: 'nothing is newly at odds',
    write: atOdds,
  },
  settled: {
    heading: 'Settled',
    holds: 'questions that are at odds no longer, and why',
    none: 'nothing was settled',
    write: settled,
  },
  figures: {
    heading: 'Figures that moved',
    holds: 'figures that a party gives otherwise: from what to what, where, how many origins',
    none: 'no figure moved',
    write: figures,
  },
  denied: {
    heading: 'Newly denied',
    holds: 'claims that deny what was not denied there before',
    none: 'nothing is newly denied',
    write: denied,
  },
  confirmed: {
    heading: 'Newly confirmed',
    holds: 'sides of a question that more origins say now, and which',
    none: 'nothing is newly confirmed',
    write: confirmed,
  },
  edits: {
    heading: 'Edited after publication',
    holds:
      'documents in two versions, of one path or URL: claims dropped, softened, reworded, added',
    none: 'no article was edited',
    write: edits,
  },
  added: {
    heading: 'New claims',
    holds: 'claims that stand in no section above, by topic',
    none: null,
    write: added,
  },
  gone: {
    heading: 'Claims that are gone',
    holds: 'claims that no document has any more',
    none: null,
    write: gone,
  },
  documents: {
    heading: 'Documents',
    holds: 'documents that are new or gone',
    none: 'no document is new or gone',
    write: documents,
  },
  decisions: {
    heading: 'Decisions that no longer apply',
    holds: 'what an editor decided and what finds nothing any more',
    none: null,
    write: ({ changes: { newlyIdle } }) =>
      newlyIdle.length === 0 ? [] : [list(newlyIdle.map((one) => [unquoted(decisionWords(one))]))],
  },
} as const satisfies Record<string, ChangeSection>;

/** `2 questions are newly at odds, 1 figure moved and 9 claims are new.` */
function countWords(changes: Changes): string {
  const parts = COUNTED.flatMap(([numberOf, one, many]) => {
    const number = numberOf(changes);
    return number === 0 ? [] : [count(number, one, many)];
  });
  return parts.length === 0 ? 'Little changed.' : `${enumerate(parts)}.`;
}

const COUNTED: readonly (readonly [(changes: Changes) => number, string, string])[] = [
  [
    ({ newlyAtOdds }) => newlyAtOdds.length,
    'question is newly at odds',
    'questions are newly at odds',
  ],
  [
    ({ verdictChanged }) => verdictChanged.length,
    'question is judged differently',
    'questions are judged differently',
  ],
  [
    ({ settled: all }) => all.filter(({ by }) => by !== 'documents').length,
    'question is settled',
    'questions are settled',
  ],
  [({ newlyReversed }) => newlyReversed.length, 'party turned round', 'parties turned round'],
  [({ moved }) => moved.length, 'figure moved', 'figures moved'],
  [
    ({ documents: all }) => all.filter(({ edit, kind }) => edit !== null && kind !== 'gone').length,
    'article was edited',
    'articles were edited',
  ],
  [({ added: all }) => all.length, 'claim is new', 'claims are new'],
  [({ gone: all }) => all.length, 'claim is gone', 'claims are gone'],
];

/** Every section of the page on what changed, in the order of the page. */
export const changeSections: Readonly<Record<string, ChangeSection>> = {
  ...filled,
  unchanged: {
    heading: null,
    holds: 'one sentence on what did not change',
    none: null,
    write: (of) => {
      const none = Object.values<ChangeSection>(filled).flatMap(({ none: words, write }) =>
        words !== null && write(of).length === 0 ? [words] : [],
      );
      return none.length === 0 ? [] : [paragraph(`${capitalise(none.join('; '))}.`)];
    },
  },
};
