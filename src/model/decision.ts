/** What follows from a decision, wherever it is asked. */

import type { Disagreement } from './types.ts';

/** True where an editor dismissed the question and nothing flagged has joined since. */
export function isDismissed({ decision }: Partial<Pick<Disagreement, 'decision'>>): boolean {
  return decision?.kind === 'dismiss' && decision.unseen.length === 0;
}
