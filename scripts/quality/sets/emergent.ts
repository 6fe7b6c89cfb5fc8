/**
 * The stance of headlines towards a claim against Emergent (Ferreira and Vlachos 2016). Only the headline is read:
 * its first claim denies (against), affirms (for), or hedges or declines (observing). A headline without a claim
 * observes.
 */

import { z } from 'zod';
import { emptyStory, extractClaims } from '../../../src/index.ts';
import type { Document, Stance } from '../../../src/model/types.ts';
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
    ...readHeadline(one.headline),
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
      .map(({ id, claim, headline, label, stance, words }) => ({
        id,
        kind: `${label} read as ${stance}${words === null ? ', no claim found' : ''}`,
        text: headline,
        gold: `${label}: ${claim}`,
        found: `${stance}: ${words ?? '-'}`,
      })),
  };
}

const labels: Readonly<Record<Stance, Label>> = {
  denies: 'against',
  affirms: 'for',
  hedges: 'observing',
  declines: 'observing',
};

/** The label of the headline, with the words of the claim that tells it; null where there is none. */
function readHeadline(headline: string): { readonly stance: Label; readonly words: string | null } {
  const [first] = extractClaims(documentOf(headline), emptyStory);
  if (first === undefined) return { stance: 'observing', words: null };
  return { stance: labels[first.stance], words: first.text };
}

/** A document of one paragraph, the headline. */
function documentOf(text: string): Document {
  return {
    id: 'doc-00000000',
    path: 'headline.txt',
    title: null,
    outlet: null,
    author: null,
    url: null,
    published: { day: null, basis: 'unknown' },
    sha256: '',
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
  };
}
