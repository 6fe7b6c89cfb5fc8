/** What follows from a decision, wherever it is asked. */

import type { Disagreement, Pair } from './types.ts';

/** True where an editor dismissed the question and nothing flagged has joined since. */
export function isDismissed({ decision }: Partial<Pick<Disagreement, 'decision'>>): boolean {
  return decision?.kind === 'dismiss' && decision.unseen.length === 0;
}

/** The pairs that no editor dismissed: all, or of a dismissed question those that the decision does not know. */
export function standingPairs({
  pairs,
  decision,
}: Pick<Disagreement, 'pairs' | 'decision'>): readonly Pair[] {
  if (decision?.kind !== 'dismiss') return pairs;
  return pairs.filter(({ earlier, later }) =>
    decision.unseen.some((one) => one.earlier === earlier && one.later === later),
  );
}
