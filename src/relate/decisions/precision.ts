/** What the decisions of editors say of the rules: how often a flag was right. */

import { byText } from '../../model/identity.ts';
import type { DecisionReport, Disagreement } from '../../model/types.ts';
import { groupBy } from '../group-by.ts';
import { isFlagged } from '../weight.ts';

/** For each rule whose flagged disagreements were decided on: how many, and how many of them were accepted. */
export function measurePrecision(found: readonly Disagreement[]): DecisionReport['precision'] {
  const decided = found.filter(
    ({ verdict, decision }) =>
      isFlagged(verdict) && (decision?.kind === 'accept' || decision?.kind === 'dismiss'),
  );
  return groupBy(decided, ({ rule }) => rule)
    .toSorted(([a], [b]) => byText(a, b))
    .map(([rule, own]) => ({
      rule,
      accepted: own.filter(({ decision }) => decision?.kind === 'accept').length,
      decided: own.length,
    }));
}
