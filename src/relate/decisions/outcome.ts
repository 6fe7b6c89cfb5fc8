/** What comes of putting decisions onto something. */

import type { DecisionReport } from '../../model/types.ts';

/** The thing as decided, with what applied to it and what did not. */
export interface Outcome<T> {
  readonly value: T;
  readonly applied: DecisionReport['applied'];
  readonly idle: DecisionReport['idle'];
}
