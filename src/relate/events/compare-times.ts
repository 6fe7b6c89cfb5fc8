/** How two tellings of one event lie in time: days first, then hours of the day. */

import { addMonths, daysBetween, weekdayOf, writeDay } from '../../model/day.ts';
import type { Day } from '../../model/types.ts';
import type { Clock } from './clock-times.ts';
import { countryOf, hoursAhead } from './countries.ts';
import type { TimedTelling } from './tellings.ts';
import type { ToldDay } from './told-days.ts';

/**
 * `apart`: they share no day, or no minute of one day. `unknown`: nothing that both tell can be compared. `gap` is how far
 * apart they lie, 0 to 1; `why` names what each side tells.
 */
export interface TimeLie {
  readonly is: 'same' | 'meets' | 'apart' | 'unknown';
  readonly of: 'day' | 'hour';
  readonly gap: number;
  /** Days between, where they are known to be apart in days. */
  readonly days?: number;
  readonly why: string;
}

/** Compares the days of two tellings, and where these agree or one names none the hours. */
export function compareTimes(a: TimedTelling, b: TimedTelling): TimeLie {
  const days = a.day === null || b.day === null ? null : compareDays(a.act.key, a.day, b.day);
  const hours = compareHours(a.clocks, b.clocks, aheadIn(a, b));
  if (days?.is === 'apart' && !(days.days === 1 && isOtherZone(a, b, hours))) return days;
  if (days?.is === 'apart') return { ...hours, is: 'meets' };
  if (hours.is === 'apart' && !isOtherNight(a, b)) return hours;
  return days ?? hours;
}

/** Hours of two zones, which agree or cannot be set beside each other, may be told of two days. */
function isOtherZone(a: TimedTelling, b: TimedTelling, hours: TimeLie): boolean {
  const zones = new Set([...a.clocks, ...b.clocks].map(({ zone }) => zone));
  return zones.size > 1 && hours.is !== 'apart';
}

/** One night has two days, so that hours of it are told of either. */
function isOtherNight(a: TimedTelling, b: TimedTelling): boolean {
  return dayIn(a) !== null && dayIn(b) !== null && dayIn(a) !== dayIn(b);
}

function dayIn({ day }: TimedTelling): Day | null {
  return day === null ? null : (day.from ?? day.to);
}

function compareDays(act: string, one: ToldDay, two: ToldDay): TimeLie {
  const isLast = act === 'deadline' || (isLastDay(one) && isLastDay(two));
  const first = spanOf(one, isLast);
  const read = spanOf(two, isLast);
  const second = near(read, first, one.isYearSure || two.isYearSure);
  const gap = gapBetween(first, second);
  const [named, other] =
    second !== read ? [one.words, two.words] : [write(one, first), write(two, second)];
  if (gap === 0) {
    const isSame = first.from === second.from && first.to === second.to;
    const why = isSame ? `Both say ${named}` : `“${one.words}” and “${two.words}” can be one day`;
    return { is: isSame ? 'same' : 'meets', of: 'day', gap: 0, why };
  }
  if (
    gap <= roomOf(one, two, isLast) ||
    isOneWeekday(one, first, second) ||
    isOneWeekday(two, first, second)
  )
    return {
      is: 'meets',
      of: 'day',
      gap: 0,
      why: `“${one.words}” and “${two.words}” lie so close that both can be meant`,
    };
  const why = `the one puts it on “${one.words}”${told(one, named)}, the other on “${two.words}”${told(two, other)}`;
  return { is: 'apart', of: 'day', gap: Math.min(1, gap / MONTH), days: gap, why };
}

/** The days that words leave open: one for a night and for "before 1 March", a week for "early December". */
function roomOf(one: ToldDay, two: ToldDay, isLast: boolean): number {
  const counted = Math.max(...[one, two].map(({ words }) => countedRoom(words)));
  if (one.isVague || two.isVague) return Math.max(VAGUE, counted);
  const isOneNight =
    (one.isNight || two.isNight) && one.precision === 'day' && two.precision === 'day';
  return Math.max(counted, isOneNight || isLast ? 1 : 0);
}

/** Who counts in weeks, months or years does not mean the day. */
function countedRoom(words: string): number {
  return COUNTED.find(([unit]) => unit.test(words))?.[1] ?? 0;
}

/** "Friday" may be of this week, the last or the next. */
function isOneWeekday({ words, precision }: ToldDay, a: Days, b: Days): boolean {
  const [one, two] = [a.from ?? a.to, b.from ?? b.to];
  if (
    precision !== 'day' ||
    !/^(?:(?:last|next|this) )?\w+day$/.test(words) ||
    one === null ||
    two === null
  )
    return false;
  return weekdayOf(one) === weekdayOf(two) && Math.abs(daysBetween(one, two)) <= TWO_WEEKS;
}

interface Days {
  readonly from: Day | null;
  readonly to: Day | null;
}

function spanOf({ from, to }: ToldDay, isLast: boolean): Days {
  if (!isLast) return { from, to };
  const last = to ?? from;
  return { from: last, to: last };
}

/** "by 12 June" names a last day. */
function isLastDay({ from, to }: ToldDay): boolean {
  return from === null && to !== null;
}

/** Of two days without a year the years may have been read apart: the nearest one is meant. */
function near(days: Days, other: Days, isYearSure: boolean): Days {
  const [own, its] = [days.to ?? days.from, other.to ?? other.from];
  if (isYearSure || own === null || its === null) return days;
  const off = Math.round(daysBetween(own, its) / YEAR);
  if (off === 0) return days;
  const move = (day: Day | null): Day | null => (day === null ? null : addMonths(day, off * 12));
  return { from: move(days.from), to: move(days.to) };
}

/** Days from the end of the earlier to the begin of the later; 0 where they share a day. */
function gapBetween(a: Days, b: Days): number {
  if (a.to !== null && b.from !== null && a.to < b.from) return daysBetween(a.to, b.from);
  if (b.to !== null && a.from !== null && b.to < a.from) return daysBetween(b.to, a.from);
  return 0;
}

function write({ precision, isYearless, words }: ToldDay, { from, to }: Days): string {
  if (isYearless) return words;
  const day = from ?? to ?? '';
  if (precision === 'day') return writeDay(day);
  const months = writeDay(day).replace(/^\d+ /, '');
  if (precision === 'month') return months;
  if (precision === 'year') return day.slice(0, 4);
  return from !== null && to !== null ? `${writeDay(from)} to ${writeDay(to)}` : months;
}

/** The day meant, where the words leave it to the reader. */
function told({ words }: ToldDay, named: string): string {
  return words.includes(named) ? '' : ` (${named})`;
}

/** The hours that the clocks of the one country that both name are ahead of GMT; null where they name none or more. */
function aheadIn(a: TimedTelling, b: TimedTelling): readonly [number, number] | null {
  const countries = [a, b].flatMap(({ claim }) =>
    claim.places.flatMap((place) => countryOf(place) ?? []),
  );
  const [country, ...others] = new Set(countries);
  return country === undefined || others.length > 0 ? null : hoursAhead(country);
}

function compareHours(
  a: readonly Clock[],
  b: readonly Clock[],
  ahead: readonly [number, number] | null,
): TimeLie {
  const pairs = a.flatMap((one) => b.map((two) => [one, two] as const));
  const alike = pairs.filter(([one, two]) => isOneKindOfZone(one, two));
  const lies = (alike.length > 0 ? alike : pairs).map(([one, two]) =>
    compareClocks(one, two, ahead),
  );
  const known = lies.filter(({ is }) => is !== 'unknown');
  return (
    known.find(({ is }) => is !== 'apart') ??
    known[0] ?? { is: 'unknown', of: 'hour', gap: 0, why: 'no hour that both tell' }
  );
}

/** Both of the place, or both of zones that are known: no other hours need be compared. */
function isOneKindOfZone({ zone: a }: Clock, { zone: b }: Clock): boolean {
  return a === b || (typeof a === 'number' && typeof b === 'number');
}

function compareClocks(a: Clock, b: Clock, ahead: readonly [number, number] | null): TimeLie {
  const lie = (is: TimeLie['is'], gap: number, why: string): TimeLie => ({
    is,
    of: 'hour',
    gap,
    why,
  });
  if (typeof a.zone !== typeof b.zone && a.zone !== b.zone) return acrossZones(a, b, ahead, lie);
  if (typeof a.zone === 'string' && a.zone !== b.zone)
    return lie('unknown', 0, 'hours of two zones');
  const shift = typeof a.zone === 'number' && typeof b.zone === 'number' ? b.zone - a.zone : 0;
  const apart = gapOnDial(a, { ...b, from: b.from - shift, to: b.to - shift });
  if (apart < LEAST)
    return a.from === b.from && a.to === b.to
      ? lie('same', 0, `Both say “${a.words}”`)
      : lie('meets', 0, `“${a.words}” and “${b.words}” can be one hour`);
  return lie(
    'apart',
    Math.min(1, apart / HALF_DAY),
    `the one puts it at “${a.words}”, the other at “${b.words}”`,
  );
}

/**
 * An hour of a zone beside one of the place: the clocks of the country decide, and where it is not known, whole and half
 * hours between them may be the zone's.
 */
function acrossZones(
  a: Clock,
  b: Clock,
  ahead: readonly [number, number] | null,
  lie: (is: TimeLie['is'], gap: number, why: string) => TimeLie,
): TimeLie {
  const [zoned, local] = a.zone === null ? [b, a] : [a, b];
  if (ahead !== null && typeof zoned.zone === 'number' && local.zone === null) {
    const [least, most] = ahead;
    const from = zoned.from - zoned.zone + least * 60;
    const to = zoned.to - zoned.zone + most * 60;
    const apart = gapOnDial({ from, to }, local);
    const both = `“${a.words}” and “${b.words}”`;
    return apart < LEAST
      ? lie('meets', 0, `${both} can be one hour in two zones`)
      : lie(
          'apart',
          Math.min(1, apart / HALF_DAY),
          `the clocks of the place make ${both} two hours`,
        );
  }
  if (a.isPart || b.isPart) return lie('unknown', 0, 'a part of the day, and an hour elsewhere');
  const between = Math.abs(a.from + a.to - b.from - b.to) / 2;
  const rest = Math.min(between % 30, 30 - (between % 30));
  return rest <= 1
    ? lie('meets', 0, `“${a.words}” and “${b.words}” may be one hour in two zones`)
    : lie('unknown', 0, 'hours of two zones');
}

/** Minutes between two stretches of the day, by the shorter way round midnight. */
function gapOnDial(a: Pick<Clock, 'from' | 'to'>, b: Pick<Clock, 'from' | 'to'>): number {
  return Math.min(
    ...[-FULL_DAY, 0, FULL_DAY].map((turn) =>
      Math.max(0, b.from + turn - a.to, a.from - (b.to + turn)),
    ),
  );
}

const COUNTED: readonly (readonly [RegExp, number])[] = [
  [/weeks? ago|fortnight/, 4],
  [/months? ago/, 16],
  [/years? ago/, 200],
];
const TWO_WEEKS = 14;
const YEAR = 365.25;
const MONTH = 30;
// Days that "early December" and "about a fortnight ago" leave open.
const VAGUE = 7;
// Minutes by which hours must differ, beyond the room that their words leave, before they are two.
const LEAST = 10;
const FULL_DAY = 1440;
const HALF_DAY = 720;
