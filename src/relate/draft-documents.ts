/** The documents that leave outlet or day unsaid, for a first story file. */

import { latestDay } from '../model/day.ts';
import type { Claim, Day, Document } from '../model/types.ts';
import { groupBy } from './group-by.ts';

/** A document that leaves something unsaid. */
export interface DraftDocument {
  readonly file: string;
  readonly needsOutlet: boolean;
  readonly needsDay: boolean;
  /** The latest day on which its words tell that something was said, or null. */
  readonly guess: Day | null;
}

/** The documents without outlet or day, in the order given. */
export function draftDocuments(
  documents: readonly Pick<Document, 'path' | 'outlet' | 'published'>[],
  claims: readonly Claim[],
): DraftDocument[] {
  const days = new Map(
    groupBy(claims, ({ document }) => document).map(([path, own]) => [
      path,
      latestDay(own.map(toldDay)),
    ]),
  );
  return documents
    .map(({ path, outlet, published }) => ({
      file: path,
      needsOutlet: outlet === null,
      needsDay: published.day === null,
      guess: days.get(path) ?? null,
    }))
    .filter(({ needsOutlet, needsDay }) => needsOutlet || needsDay);
}

function toldDay({ when: { said } }: Claim): Day | null {
  return said.basis === 'stated' && said.precision === 'day' ? said.to : null;
}
