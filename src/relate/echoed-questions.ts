/** Questions that ask again what another one asked: found under two topics, of the same claims and with the same numbers. */

import type { Disagreement } from '../model/types.ts';
import { isFlagged } from './weight.ts';

/** The disagreements in their order, without those on figures whose flagged pairs and numbers an earlier one has too. */
export function withoutEchoes(disagreements: readonly Disagreement[]): Disagreement[] {
  const kept = new Map<
    string,
    { readonly pairs: ReadonlySet<string>; readonly numbers: ReadonlySet<string> }[]
  >();
  return disagreements.filter((one) => {
    if (one.rule !== 'figure' || !isFlagged(one.verdict)) return true;
    const own = { pairs: flaggedPairs(one), numbers: numbersOf(one) };
    const [first = ''] = own.pairs;
    const earlier = kept.get(first) ?? [];
    if (
      earlier.some(({ pairs, numbers }) => holds(pairs, own.pairs) && holds(numbers, own.numbers))
    )
      return false;
    for (const pair of own.pairs) kept.set(pair, [...(kept.get(pair) ?? []), own]);
    return true;
  });
}

function flaggedPairs({ pairs }: Disagreement): ReadonlySet<string> {
  return new Set(
    pairs.flatMap(({ earlier, later, verdict }) =>
      isFlagged(verdict) ? [`${earlier} ${later}`] : [],
    ),
  );
}

/** The numbers of its sides, as written. */
function numbersOf({ sides }: Disagreement): ReadonlySet<string> {
  return new Set(sides.flatMap(({ label }) => label.match(/\d[\d,.]*/g) ?? []));
}

function holds(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one));
}
