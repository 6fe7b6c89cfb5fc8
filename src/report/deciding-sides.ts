/** Which sides of a disagreement decide its verdict. */

import type { Disagreement, Pair, Side } from '../model/types.ts';

/** The pair whose reason is that of the disagreement. */
export function decidingPair({ pairs, reason }: Disagreement): Pair | undefined {
  return pairs.find((pair) => pair.reason === reason);
}

/** The sides with those of the deciding pair before the others. */
export function decidingFirst(one: Disagreement): readonly Side[] {
  const pair = decidingPair(one);
  const isDeciding = ({ claims }: Side): boolean =>
    pair !== undefined && (claims.includes(pair.earlier) || claims.includes(pair.later));
  return [
    ...one.sides.filter((side) => isDeciding(side)),
    ...one.sides.filter((side) => !isDeciding(side)),
  ];
}
