/** Which sides of a disagreement decide its verdict. */

import type { Disagreement, Pair, Side } from '../model/types.ts';

/** The pair whose reason is that of the disagreement. */
export function decidingPair({ pairs, reason }: Disagreement): Pair | undefined {
  return pairs.find((pair) => pair.reason === reason);
}

/** The sides with those of the deciding pair before the others. */
export function decidingFirst(one: Disagreement): readonly Side[] {
  const pair = decidingPair(one);
  return [
    ...one.sides.filter((side) => isDeciding(side, pair)),
    ...one.sides.filter((side) => !isDeciding(side, pair)),
  ];
}

/** True for a side on which a claim of the pair stands. */
export function isDeciding({ claims }: Side, pair: Pair | undefined): boolean {
  return pair !== undefined && (claims.includes(pair.earlier) || claims.includes(pair.later));
}
