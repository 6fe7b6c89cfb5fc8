/** Days and ranges of days in the words of an export: no closer than they are known. */

import { nameDay } from '../model/day.ts';
import type { DayRange } from '../model/types.ts';

/** `by May 2024`, `since 2024`, `9 May 2024`, `from 9 May 2024 to 12 May 2024`; null where both ends are open. */
export function writeRange({ from, to, precision }: DayRange): string | null {
  if (from === null) return to === null ? null : `by ${nameDay(to, precision)}`;
  if (to === null) return `since ${nameDay(from, precision)}`;
  const [first, last] = [nameDay(from, precision), nameDay(to, precision)];
  return first === last ? first : `from ${first} to ${last}`;
}
