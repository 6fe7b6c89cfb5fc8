/**
 * Which claims tell of one event with times or places that differ, or describe one bearer in words that exclude each
 * other: those that a topic on when, where or how takes.
 */

import type { Claim } from '../model/types.ts';
import { readCommonness } from './commonness.ts';
import type { EventGroup } from './events/event-groups.ts';
import type { Telling } from './events/tellings.ts';
import { remember } from './remember.ts';
import { datedEvents } from './rules/date.ts';
import { describedApart } from './rules/description-named.ts';
import { placedEvents } from './rules/event-place.ts';

/** Ids of claims, by what is compared. */
export interface EventClaims {
  readonly dates: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly wording: ReadonlySet<string>;
}

/** The claims of events that are told in more than one way, and of what is described so; asked once for each list of claims. */
export const eventClaims = remember((claims: readonly Claim[]): EventClaims => {
  const common = readCommonness(claims);
  return {
    dates: idsOf(datedEvents(claims, common)),
    places: idsOf(placedEvents(claims, common)),
    wording: new Set(
      describedApart(claims).flatMap(({ told }) => told.map(({ claim }) => claim.id)),
    ),
  };
});

function idsOf(groups: readonly EventGroup<Telling>[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ tellings }) => tellings.map(({ claim }) => claim.id)));
}
