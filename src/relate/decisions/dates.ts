/** Claims that an editor gave another day. */

import type { Claim, DateDecision, Day, DayRange, Decision } from '../../model/types.ts';
import { isSameClaim } from './claim-key.ts';
import type { Outcome } from './outcome.ts';

/** The claims with the days that were decided; every telling of the claim by its speaker gets the day. */
export function redateClaims(
  claims: readonly Claim[],
  decisions: readonly Decision[],
): Outcome<readonly Claim[]> {
  const dates = decisions.filter((one): one is DateDecision => one.kind === 'redate');
  const hits = dates.map((decision) => ({
    decision,
    to: claims.filter((claim) => isSameClaim(decision.claim, claim)).map(({ id }) => id),
  }));
  const deciding = new Map(hits.flatMap(({ decision, to }) => to.map((id) => [id, decision])));
  return {
    value: claims.map((claim) => {
      const decision = deciding.get(claim.id);
      return decision === undefined ? claim : redated(claim, decision);
    }),
    applied: hits.filter(({ to }) => to.length > 0),
    idle: hits.filter(({ to }) => to.length === 0).map(({ decision }) => ({ decision, why: GONE })),
  };
}

function redated(claim: Claim, { said, about }: DateDecision): Claim {
  return {
    ...claim,
    when: {
      said: said === null ? claim.when.said : decidedDay(said),
      about: about === null ? claim.when.about : decidedDay(about),
    },
  };
}

function decidedDay(day: Day): DayRange {
  return { from: day, to: day, precision: 'day', basis: 'decided' };
}

const GONE = 'no such claim is in the documents any more';
