/** Which claims tell opposite stands of one voice, or opposites of one thing: those that a topic of stance alone takes. */

import type { Claim } from '../model/types.ts';
import { readCommonness } from './commonness.ts';
import { findOpposedProperties } from './properties/opposed-properties.ts';
import { remember } from './remember.ts';
import { findOppositeStands } from './stands/opposite-stands.ts';

/** Ids of claims; asked once for each list of claims. */
export const standClaims = remember((claims: readonly Claim[]): ReadonlySet<string> => {
  const found = findOppositeStands(claims, () => readCommonness(claims));
  const opposed = findOpposedProperties(claims);
  return new Set(
    [...found, ...opposed].flatMap(({ earlier, later }) => [earlier.claim.id, later.claim.id]),
  );
});
