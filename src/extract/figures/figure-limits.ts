/** What a number and its bounding words allow, as an inclusive interval that may be open. */

import type { Figure } from '../../model/types.ts';
import type { Side } from '../lexicon/bounds.ts';
import type { Measured } from './figure-units.ts';

/** What the words allow, inclusive. "More than 30" people are 31 and more; of a measure no step is known. */
export function limitsOf(
  { low, high, unit, fraction }: Measured,
  side: Side | null,
): Pick<Figure, 'min' | 'max'> {
  const step = unit === null && !fraction && Number.isInteger(low) ? 1 : 0;
  switch (side) {
    case 'at-most':
      return { min: null, max: high };
    case 'below':
      return { min: null, max: high === null ? null : high - step };
    case 'at-least':
      return { min: low, max: null };
    case 'above':
      return { min: low + step, max: null };
    default:
      return { min: high === low ? null : low, max: high === low ? null : high };
  }
}
