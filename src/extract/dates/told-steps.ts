/** Units counted from the date that was told last. */

import type { Day } from '../../model/types.ts';
import type { Near } from './date-near.ts';
import type { Reading } from './date-piece.ts';
import { four, implied, unresolved } from './date-reading.ts';
import { PRECISIONS, UNKNOWN_UNITS, type Unit, unitAt } from './unit-steps.ts';

/** The unit so many steps from that of the date told last. */
export function fromTold(unit: Unit, step: number, { context }: Near): Reading {
  if (unit === 'year' && context.year?.startsWith('BC') === true)
    return unresolved('year', `BC${four(Number(context.year.slice(2)) - step)}`);
  const anchor = anchorOf(unit, context);
  const reading = anchor === null ? null : unitAt(unit, anchor, step);
  return reading === null ? unresolved(PRECISIONS[unit], UNKNOWN_UNITS[unit]) : implied(reading);
}

function anchorOf(unit: Unit, { day, month, year }: Near['context']): Day | null {
  if (unit === 'day' || unit === 'week' || unit === 'fortnight') return day;
  if (unit === 'month' || unit === 'quarter') return month === null ? null : `${month}-01`;
  return year === null || year.startsWith('BC') ? null : `${year}-01-01`;
}
