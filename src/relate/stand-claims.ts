/** Which claims tell opposite stands of one voice: those that a topic of stance alone takes. */

import type { Claim } from '../model/types.ts';
import { readCommonness } from './commonness.ts';
import { remember } from './remember.ts';
import { findOppositeStands } from './stands/opposite-stands.ts';

/** Ids of claims; asked once for each list of claims. */
export const standClaims = remember((claims: readonly Claim[]): ReadonlySet<string> => {
  const found = findOppositeStands(claims, () => commonOf(claims));
  return new Set(found.flatMap(({ earlier, later }) => [earlier.claim.id, later.claim.id]));
});

const commonOf = remember(readCommonness);
