/** What stands against each other in a briefing, as exports tell it. */

import { isDismissed, standingPairs } from '../model/decision.ts';
import type { Disagreement, Pair, Verdict } from '../model/types.ts';

/** The names of the verdicts that are flagged. */
export const flaggedNames: Readonly<Partial<Record<Verdict, string>>> = {
  contradiction: 'contradiction',
  reversal: 'reversal',
  possible: 'possible contradiction',
  revision: 'revision',
  variant: 'difference of wording',
};

/** The flagged pairs of a disagreement that no editor dismissed; none where it is not flagged. */
export function flaggedPairs(one: Disagreement): readonly Pair[] {
  return isDismissed(one)
    ? []
    : standingPairs(one).filter(({ verdict }) => flaggedNames[verdict] !== undefined);
}
