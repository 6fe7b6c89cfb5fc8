/** What stands against each other in a briefing, as exports tell it. */

import { isDismissed, standingPairs } from '../model/decision.ts';
import type { Disagreement, Pair } from '../model/types.ts';
import { verdicts } from '../model/verdict.ts';

/** The flagged pairs of a disagreement that no editor dismissed; none where it is not flagged. */
export function flaggedPairs(one: Disagreement): readonly Pair[] {
  if (isDismissed(one)) return [];
  return standingPairs(one).filter(({ verdict }) => verdicts[verdict].flagged);
}
