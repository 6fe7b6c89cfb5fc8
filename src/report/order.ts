/** Orders in which a page shows things. */

import { byAll, byText } from '../model/identity.ts';
import type { Disagreement } from '../model/types.ts';

/** The disagreements by falling weight. */
export function weightiestFirst(found: readonly Disagreement[]): Disagreement[] {
  return found.toSorted(
    byAll(
      (a, b) => b.weight - a.weight,
      (a, b) => byText(a.id, b.id),
    ),
  );
}
