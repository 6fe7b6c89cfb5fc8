/**
 * The stance of headlines towards a claim against Emergent (Ferreira and Vlachos 2016), of which the claim and the
 * headline are read and nothing else.
 */

import { z } from 'zod';
import { stanceTowards } from '../../../src/index.ts';
import { readItems } from './items.ts';
import type { LabelledSet, SetReport, SetRow } from './set.ts';

const item = z.object({
  id: z.coerce.string().optional(),
  claim: z.string(),
  headline: z.string(),
  label: z.enum(['for', 'against', 'observing']),
});

type Item = z.infer<typeof item>;
type Label = Item['label'];

/** The set in `emergent/items.jsonl`. */
export const emergent: LabelledSet = {
  name: 'emergent',
  title: 'emergent: stance of headlines',
  measure: (folder) => {
    const items = readItems(`${folder}/emergent/items.jsonl`, item);
    return items === null ? null : scoreEmergent(items);
  },
};

/** The stance read from the headlines beside their labels. */
export function scoreEmergent(items: readonly Item[]): SetReport {
  const read = items.map((one, index) => ({
    ...one,
    id: one.id ?? `${index + 1}`,
    stance: stanceTowards(one.claim, one.headline),
  }));
  const right = read.filter(({ label, stance }) => label === stance);
  const rowOf = (wanted: Label): SetRow => ({
    name: wanted,
    tally: {
      hits: right.filter(({ label }) => label === wanted).length,
      gold: read.filter(({ label }) => label === wanted).length,
      found: read.filter(({ stance }) => stance === wanted).length,
    },
    peer: wanted === 'against' ? 'Emergent’s trained classifier 75.7 F1' : null,
    bar: wanted === 'against' ? '85 precision, 70 F1' : null,
  });
  return {
    rows: [
      rowOf('against'),
      rowOf('for'),
      rowOf('observing'),
      {
        name: 'all three',
        tally: { right: right.length, all: read.length },
        peer: 'Emergent’s trained classifier 73',
        bar: null,
      },
    ],
    misses: read
      .filter(({ label, stance }) => label !== stance)
      .map(({ id, claim, headline, label, stance }) => ({
        id,
        kind: `${label} read as ${stance}`,
        text: headline,
        gold: `${label}: ${claim}`,
        found: stance,
      })),
  };
}
