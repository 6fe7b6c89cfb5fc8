/** Days and ranges of days in words. */

import { nameDay } from '../model/day.ts';
import type { Claim, Day, DayRange } from '../model/types.ts';
import type { Lookup } from './lookup.ts';

/** When a claim was said: `on 23 October 2024`, `by 25 October 2024†`, `undated`. */
export function writeSaid(of: Lookup, claim: Claim): string {
  const words = writeRange(claim.when.said);
  if (words === null) return 'undated';
  if (claim.when.said.basis === 'decided') return `${words}, as the editor decided`;
  return isAssumed(of, claim) ? `${words}†` : words;
}

/** A range in words: `by December 2024`, `from 1 to 7 May 2024`; null where both ends are open. */
export function writeRange({ from, to, precision }: DayRange): string | null {
  const name = (day: Day): string => nameDay(day, precision);
  if (from === null) return to === null ? null : `by ${name(to)}`;
  if (to === null) return `since ${name(from)}`;
  if (name(from) === name(to))
    return `${precision === 'month' || precision === 'year' ? 'in' : 'on'} ${name(from)}`;
  return `between ${name(from)} and ${name(to)}`;
}

/** True where the day rests on a day of publication that the editor assumed: no year is in the words. */
function isAssumed(of: Lookup, claim: Claim): boolean {
  const { from, to } = claim.when.said;
  const year = (to ?? from ?? '').slice(0, 4);
  return (
    of.documents.get(claim.document)?.published.basis === 'assumed' &&
    !claim.context.text.includes(year)
  );
}
