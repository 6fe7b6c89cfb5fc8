/**
 * Which claims tell of one event with times or places that differ, or describe one bearer in words that exclude each
 * other: those that a topic on when, where or how takes. Each is asked once for each list of claims, and only where
 * there is such a topic.
 */

import type { Claim } from '../model/types.ts';
import { readCommonness } from './commonness.ts';
import type { EventGroup } from './events/event-groups.ts';
import type { Telling } from './events/tellings.ts';
import { remember } from './remember.ts';
import { datedEvents } from './rules/date.ts';
import { describedApart } from './rules/description-named.ts';
import { placedEvents } from './rules/event-place.ts';

/** Ids of the claims of events that are told with times that differ. */
export const datedClaims = remember((claims: readonly Claim[]) =>
  idsOf(datedEvents(claims, readCommonness(claims))),
);

/** Ids of the claims of events that are told in places that differ. */
export const placedClaims = remember((claims: readonly Claim[]) =>
  idsOf(placedEvents(claims, readCommonness(claims))),
);

/** Ids of the claims that describe one bearer in words that exclude each other. */
export const describedClaims = remember(
  (claims: readonly Claim[]): ReadonlySet<string> =>
    new Set(describedApart(claims).flatMap(({ told }) => told.map(({ claim }) => claim.id))),
);

function idsOf(groups: readonly EventGroup<Telling>[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ tellings }) => tellings.map(({ claim }) => claim.id)));
}
