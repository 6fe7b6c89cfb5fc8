/**
 * Attributions against PolNeAR (Newell et al. 2018), in Pareti's terms: source, cue, content. A content is hit when
 * it and ours overlap by half of each; then the speaker and the cue each need only overlap, or be absent on both
 * sides. The labels have one content, of several spans, where its cue breaks it and where a quotation goes on in the
 * next sentences: ours are joined by their cue, and without one to the saying before. "Of saying": the gold cue is
 * "according to", or one word of it is a form of a cue verb of ours; what we find in the other attributions is then
 * neither right nor wrong.
 */

import { readItems } from './items.ts';
import {
  type GoldSaying,
  type Hit,
  isHit,
  type PolnearItem,
  polnearItem,
  readPolnear,
} from './polnear-document.ts';
import type { LabelledSet, SetReport, SetRow } from './set.ts';

/** The set in `polnear/dev.jsonl`. */
export const polnear: LabelledSet = {
  name: 'polnear',
  title: 'polnear: who says what in political news',
  measure: (folder) => {
    const items = readItems(`${folder}/polnear/dev.jsonl`, polnearItem);
    return items === null ? null : scorePolnear(items);
  },
};

/** The attributions found in the documents beside the gold ones. */
export function scorePolnear(items: readonly PolnearItem[]): SetReport {
  const read = items.map(readPolnear);
  const pairs = read.flatMap((one) => one.pairs);
  const gold = read.flatMap((one) => one.gold);
  const found = read.reduce((sum, one) => sum + one.found, 0);
  const saying = pairs.filter((pair) => pair.gold.isOfSaying);
  const all = { gold: gold.length, found };
  const ofSaying = {
    gold: gold.filter(({ isOfSaying }) => isOfSaying).length,
    found: found - (pairs.length - saying.length),
  };
  return {
    rows: [
      ...partRows('', pairs, all, 'human'),
      ...partRows('of saying: ', saying, ofSaying, 'bar'),
      ...kindRows('', gold, pairs),
      ...kindRows(
        'of saying: ',
        gold.filter(({ isOfSaying }) => isOfSaying),
        saying,
      ),
    ],
    misses: read.flatMap((one) => one.misses),
  };
}

function partRows(
  name: string,
  pairs: readonly Hit[],
  of: { readonly gold: number; readonly found: number },
  beside: 'human' | 'bar',
): SetRow[] {
  const row = (part: string, rows: readonly Hit[], human: string | null, bar: string | null) => ({
    name: `${name}${part}`,
    tally: { hits: rows.length, ...of },
    peer: beside === 'human' ? human : null,
    bar: beside === 'bar' ? bar : null,
  });
  return [
    row('content', pairs, 'a second human 80.1 F1', null),
    row(
      'content and speaker',
      pairs.filter((pair) => isHit(pair, 'source')),
      null,
      null,
    ),
    row(
      'content and cue',
      pairs.filter((pair) => isHit(pair, 'cue')),
      null,
      null,
    ),
    row('all three parts', pairs.filter(isWhole), 'a second human 72.8 F1', '65 F1'),
  ];
}

function kindRows(name: string, gold: readonly GoldSaying[], pairs: readonly Hit[]): SetRow[] {
  return [...new Set(gold.map(({ kind }) => kind))].sort().map((kind) => ({
    name: `${name}recall of ${kind} content`,
    tally: {
      right: pairs.filter((pair) => pair.gold.kind === kind).length,
      all: gold.filter((one) => one.kind === kind).length,
    },
    peer: name === '' ? (humans[kind] ?? null) : null,
    bar: name !== '' && kind === 'direct' ? '92' : null,
  }));
}

const humans: Readonly<Record<string, string>> = {
  direct: 'a second human 96',
  indirect: 'a second human 75',
};

function isWhole(pair: Hit): boolean {
  return isHit(pair, 'source') && isHit(pair, 'cue');
}
