/** Orders in which a page shows things. */

import { byAll, byText } from '../model/identity.ts';
import type { Disagreement } from '../model/types.ts';

/** The disagreements, or what changed about them, by falling weight. */
export function weightiestFirst<T extends Pick<Disagreement, 'id' | 'weight'>>(
  found: readonly T[],
): T[] {
  return found.toSorted(
    byAll(
      (a, b) => b.weight - a.weight,
      (a, b) => byText(a.id, b.id),
    ),
  );
}
