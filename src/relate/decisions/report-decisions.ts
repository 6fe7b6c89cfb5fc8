/** What a briefing says of the decisions it was made with. */

import type { Decision, DecisionReport, Disagreement } from '../../model/types.ts';
import type { Outcome } from './outcome.ts';
import { measurePrecision } from './precision.ts';

/** What applied and what did not, each in the order of the decisions, and what they say of the rules. */
export function reportDecisions(
  decisions: readonly Decision[],
  disagreements: readonly Disagreement[],
  outcomes: readonly Omit<Outcome<unknown>, 'value'>[],
): DecisionReport {
  const order = new Map(decisions.map((decision, index) => [decision, index]));
  const inOrder = <T extends { readonly decision: Decision }>(entries: readonly T[]): T[] =>
    entries.toSorted((a, b) => (order.get(a.decision) ?? 0) - (order.get(b.decision) ?? 0));
  return {
    applied: inOrder(outcomes.flatMap(({ applied }) => applied)),
    idle: inOrder(outcomes.flatMap(({ idle }) => idle)),
    precision: measurePrecision(disagreements),
  };
}
