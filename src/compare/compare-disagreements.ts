import { isDismissed, standingPairs } from '../model/decision.ts';
import type { Changes, Disagreement, DisagreementChange } from '../model/types.ts';
import { verdicts } from '../model/verdict.ts';
import { weightiestFirst } from '../report/order.ts';
import type { MatchedQuestion } from './match-disagreements.ts';

/** What a run has: which of the other run's claims and documents are in it too. */
export interface Presence {
  /** Ids of claims of this run that the other one has too, in the same words. */
  readonly claims: ReadonlySet<string>;
  /** The document of a claim, where the other run has that document too. */
  readonly hasDocumentOf: (claim: string) => boolean;
}

/** Disagreements that became flagged, stopped being flagged, or are flagged with another verdict; the weightiest first. */
export function compareDisagreements(
  questions: readonly MatchedQuestion[],
  before: Presence,
  after: Presence,
): Pick<Changes, 'newlyAtOdds' | 'settled' | 'verdictChanged'> {
  const changes = weightiestFirst(
    questions.flatMap(({ earlier, later }) => toChange(earlier, later, before, after) ?? []),
  );
  return {
    newlyAtOdds: changes.filter((change) => !isFlagged(change.before) && isFlagged(change.after)),
    settled: changes.filter((change) => isFlagged(change.before) && !isFlagged(change.after)),
    verdictChanged: changes.filter(
      (change) =>
        isFlagged(change.before) && isFlagged(change.after) && change.before !== change.after,
    ),
  };
}

function toChange(
  earlier: Disagreement | null,
  later: Disagreement | null,
  before: Presence,
  after: Presence,
): DisagreementChange | null {
  const shown = later ?? earlier;
  if (shown === null) return null;
  const { id, topic, question, sides, reason, weight } = shown;
  return {
    id,
    topic,
    question,
    before: stateOf(earlier),
    after: stateOf(later),
    by: causeOf(earlier, later, before, after),
    sides,
    reason,
    weight,
  };
}

/** Why the state is another: what the flagged pairs of the one run rest on and the other run does not have. */
function causeOf(
  earlier: Disagreement | null,
  later: Disagreement | null,
  before: Presence,
  after: Presence,
): DisagreementChange['by'] {
  if (stateOf(earlier) === 'dismissed' || stateOf(later) === 'dismissed') return 'decision';
  const isOpen = isFlagged(stateOf(later));
  const run = isOpen ? after : before;
  const pairs = standingPairs((isOpen ? later : earlier) ?? { pairs: [], decision: null });
  const lone = pairs
    .filter(({ verdict }) => verdicts[verdict].flagged)
    .map((pair) => [pair.earlier, pair.later].filter((id) => !run.claims.has(id)));
  if (lone.length === 0 || lone.some((ids) => ids.length === 0)) return 'judgement';
  return lone.every((ids) => ids.some((id) => !run.hasDocumentOf(id))) ? 'documents' : 'claims';
}

type State = DisagreementChange['before'];

function stateOf(one: Disagreement | null): State {
  if (one === null) return null;
  return isDismissed(one) ? 'dismissed' : one.verdict;
}

function isFlagged(state: State): boolean {
  return state !== null && state !== 'dismissed' && verdicts[state].flagged;
}
