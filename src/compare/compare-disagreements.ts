import { isDismissed } from '../model/decision.ts';
import { foldText } from '../model/identity.ts';
import type { Changes, Disagreement, DisagreementChange, Side } from '../model/types.ts';
import { verdicts } from '../report/write-verdict.ts';
import type { KeptClaim } from './match-claims.ts';

/** Disagreements that became flagged, stopped being flagged, or are flagged with another verdict. */
export function compareDisagreements(
  before: readonly Disagreement[],
  after: readonly Disagreement[],
): Pick<Changes, 'newlyAtOdds' | 'settled' | 'verdictChanged'> {
  const earlierById = new Map(before.map((entry) => [entry.id, entry]));
  const laterById = new Map(after.map((entry) => [entry.id, entry]));
  const newer = after.map((later) => toChange(earlierById.get(later.id), later));
  const older = before.map((earlier) => toChange(earlier, laterById.get(earlier.id)));
  return {
    newlyAtOdds: newer.filter((change) => !isFlagged(change.before) && isFlagged(change.after)),
    settled: older.filter((change) => isFlagged(change.before) && !isFlagged(change.after)),
    verdictChanged: newer.filter(
      (change) =>
        isFlagged(change.before) && isFlagged(change.after) && change.before !== change.after,
    ),
  };
}

/** Sides of questions known before that more origins say now. */
export function findNewlyConfirmed(
  before: readonly Disagreement[],
  after: readonly Disagreement[],
  kept: readonly KeptClaim[],
): Changes['newlyConfirmed'] {
  const earlierById = new Map(before.map((entry) => [entry.id, entry]));
  const laterId = new Map(kept.map(({ earlier, later }) => [earlier.id, later.id]));
  return after.flatMap((disagreement) => {
    const earlier = earlierById.get(disagreement.id);
    if (earlier === undefined) return [];
    return disagreement.sides.flatMap((side) => {
      const was = findSide(earlier.sides, side, laterId);
      if (was === undefined || was.origins >= side.origins) return [];
      const { id, question } = disagreement;
      return [
        {
          disagreement: id,
          question,
          side: side.label,
          before: was.origins,
          after: side.origins,
        },
      ];
    });
  });
}

function toChange(
  earlier: Disagreement | undefined,
  later: Disagreement | undefined,
): DisagreementChange {
  return {
    id: later?.id ?? earlier?.id ?? '',
    question: later?.question ?? earlier?.question ?? '',
    before: stateOf(earlier),
    after: stateOf(later),
  };
}

type State = DisagreementChange['before'];

function stateOf(one: Disagreement | undefined): State {
  if (one === undefined) return null;
  return isDismissed(one) ? 'dismissed' : one.verdict;
}

function isFlagged(state: State): boolean {
  return state !== null && state !== 'dismissed' && verdicts[state].flagged;
}

/** The side of the same label, else the one that shares most claims with it. */
function findSide(
  sides: readonly Side[],
  side: Side,
  laterId: ReadonlyMap<string, string>,
): Side | undefined {
  const named = sides.find(({ label }) => foldText(label) === foldText(side.label));
  if (named !== undefined) return named;
  const claims = new Set(side.claims);
  return sides
    .map((candidate) => ({
      candidate,
      shared: candidate.claims.filter((id) => claims.has(laterId.get(id) ?? id)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)[0]?.candidate;
}
