/** The day a claim is ordered by, and whether two claims may speak of one time. */

import { daysBetween } from '../model/day.ts';
import type { Claim, DayRange, TimelineEntry } from '../model/types.ts';

/**
 * When it was said where words tell, else the time it is about where words tell and it is past, else the day of
 * publication, else unknown. What is planned stands where it was said, not where it may come true.
 */
export function entryOf(claim: Claim): TimelineEntry {
  const { said, about } = claim.when;
  const saidDay = said.to ?? said.from;
  if (isTold(said) && saidDay !== null) return { claim: claim.id, day: saidDay, basis: 'said' };
  const aboutDay = about.to ?? about.from;
  if (
    (about.basis === 'stated' || about.basis === 'decided') &&
    aboutDay !== null &&
    (saidDay === null || aboutDay <= saidDay)
  )
    return { claim: claim.id, day: aboutDay, basis: 'about' };
  if (said.basis === 'published' && saidDay !== null)
    return { claim: claim.id, day: saidDay, basis: 'published' };
  return { claim: claim.id, day: null, basis: 'unknown' };
}

/** The day a claim was said at the latest, by the words or by publication; null where unknown. */
export function saidDay(claim: Claim): string | null {
  return claim.when.said.to ?? claim.when.said.from;
}

/** True where the times the claims are about share no day, as far as words tell. */
export function isTimeApart(a: Claim, b: Claim): boolean {
  const one = a.when.about;
  const other = b.when.about;
  if (isTold(one) && isTold(other)) return isBefore(one, other) || isBefore(other, one);
  return isLongBefore(a, b) || isLongBefore(b, a);
}

/** One looks back a year or more, the other names no time: "in 1998 …" beside news of today. */
function isLongBefore(past: Claim, now: Claim): boolean {
  const end = past.when.about.to;
  const said = saidDay(now);
  if (!isTold(past.when.about) || isTold(now.when.about) || end === null || said === null)
    return false;
  return daysBetween(end, said) > LONG;
}

/** True where words tell that both claims were said, or hold, on one day. */
export function isSameTime(a: Claim, b: Claim): boolean {
  const one = entryOf(a);
  const other = entryOf(b);
  return isTelling(one) && isTelling(other) && one.day === other.day;
}

function isTelling(entry: TimelineEntry): boolean {
  return entry.day !== null && (entry.basis === 'said' || entry.basis === 'about');
}

function isTold(range: DayRange): boolean {
  return range.basis === 'stated' || range.basis === 'implied' || range.basis === 'decided';
}

function isBefore(a: DayRange, b: DayRange): boolean {
  return a.to !== null && b.from !== null && a.to < b.from;
}

// Days after which a time is no longer part of the news.
const LONG = 365;
