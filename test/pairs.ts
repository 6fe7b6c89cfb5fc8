/** Two reports as a story of their own: what the whole programme flags between them. */

import { readFileSync } from 'node:fs';
import { brief, emptyStory } from '../src/index.ts';
import type { Briefing, Disagreement, SourceFile, StoryDocument } from '../src/model/types.ts';

/** A pair of reports with what must be said of it: a verdict that is flagged, or that nothing is. */
export interface ReportPair {
  readonly title: string;
  readonly reports: readonly Report[];
  readonly isFlagged: boolean;
  /** `contradiction`, `revision`, … where flagged; `compatible` or `unrelated` where not. */
  readonly label: string;
  /** True where it is marked as not yet got right: missed, or wrongly flagged. */
  readonly isMissed: boolean;
}

interface Report {
  readonly day: string;
  readonly outlet: string;
  readonly text: string;
}

/** The pairs of a plain-text file; lines before the first one are notes. Throws on a case that is not of the known form. */
export function readPairs(file: URL | string): ReportPair[] {
  const parts = readFileSync(file, 'utf8').split(/^=== /m).slice(1);
  return parts.map((part) => {
    const [title = ''] = part.split('\n', 1);
    const found = [
      ...part.matchAll(/^[AB] \((\d{4}-\d\d-\d\d), ([^)]+)\): (.+(?:\n(?![AB] \(|---).+)*)/gm),
    ];
    const reports = found.map(([, day = '', outlet = '', text = '']) => ({ day, outlet, text }));
    const label = /^(not )?flagged: (\w+)( \(\w+(?: \w+)?\))?/m.exec(part);
    if (reports.length !== 2 || label === null) throw new Error(`Unexpected form of “${title}”.`);
    const [, not, verdict = '', mark] = label;
    return {
      title,
      reports,
      isFlagged: not === undefined,
      label: verdict,
      isMissed: mark !== undefined,
    };
  });
}

/** What is flagged between the two reports, each in a document of its own; `[]` where nothing is. */
export function flagsOf(pair: ReportPair): Disagreement[] {
  return briefOf(pair).disagreements.filter(({ verdict }) => FLAGGED.includes(verdict));
}

/** The briefing on the two reports alone. */
function briefOf({ reports }: ReportPair): Briefing {
  const sources = reports.map(
    ({ text }, index): SourceFile => ({
      path: `${index === 0 ? 'a' : 'b'}.txt`,
      bytes: new TextEncoder().encode(`${text}\n`),
    }),
  );
  const documents = reports.map(
    ({ day, outlet }, index): StoryDocument => ({
      file: sources[index]?.path ?? '',
      title: null,
      outlet,
      author: null,
      url: null,
      published: day,
      assumed: false,
      language: null,
    }),
  );
  return brief({
    sources,
    story: { ...emptyStory, documents },
    storySource: null,
    problems: [],
    asOf: null,
    version: 'test',
  });
}

const FLAGGED: readonly string[] = ['contradiction', 'reversal', 'possible', 'revision', 'variant'];
