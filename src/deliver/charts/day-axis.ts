/** Where days stand from left to right. Days are counted, never asked of a clock: every time zone draws the same. */

import { daysBetween, writeDay } from '../../model/day.ts';
import type { Day } from '../../model/types.ts';

/** A stretch of days laid on a stretch of pixels. */
export interface DayAxis {
  readonly place: (day: Day) => number;
  /** How far a mark may move from its day without coming near another day, in pixels. */
  readonly room: (day: Day) => number;
  readonly ticks: readonly { readonly x: number; readonly lines: readonly string[] }[];
  /** Places where a long time without anything is shown short. */
  readonly breaks: readonly number[];
}

/** Pixels between the ends of the axis and the first and last day, and between the labels of two days. */
const MARGIN = 34;
const LABELS_APART = 58;
const MOST_ROOM = 70;

/** The axis of the days, which come in order and at least one, from pixel 0 to `width`. */
export function layOutDays(days: readonly Day[], width: number): DayAxis {
  const known = [...new Set(days)];
  const gaps = known.slice(1).map((day, index) => daysBetween(known[index] ?? day, day));
  const shown = shortenGaps(gaps);
  const total = shown.reduce((sum, gap) => sum + gap, 0);
  const scale = total === 0 ? 0 : (width - 2 * MARGIN) / total;
  const places = new Map<Day, number>();
  let at = total === 0 ? width / 2 : MARGIN;
  for (const [index, day] of known.entries()) {
    places.set(day, at);
    at += (shown[index] ?? 0) * scale;
  }
  const place = (day: Day): number => places.get(day) ?? 0;
  return {
    place,
    room: (day) => {
      const index = known.indexOf(day);
      const nearest = Math.min(
        ...[index - 1, index + 1].flatMap((other) => {
          const next = known[other];
          return next === undefined ? [] : [Math.abs(place(next) - place(day)) / 2];
        }),
        total === 0 ? width / 2 - MARGIN : MOST_ROOM,
      );
      return Math.max(0, Math.min(nearest, place(day), width - place(day)) - 4);
    },
    ticks: ticksOf(known, place),
    breaks: gaps.flatMap((gap, index) => {
      const [from, to] = [known[index], known[index + 1]];
      const isShort = (shown[index] ?? gap) < gap;
      return isShort && from && to ? [(place(from) + place(to)) / 2] : [];
    }),
  };
}

/** A gap that is longer than twice all others together is shown as half of them. */
function shortenGaps(gaps: readonly number[]): readonly number[] {
  if (gaps.length < 2) return gaps;
  const longest = gaps.reduce((a, b) => Math.max(a, b), 0);
  const others = gaps.reduce((sum, gap) => sum + gap, 0) - longest;
  if (longest <= 2 * others) return gaps;
  return gaps.map((gap) => (gap === longest ? Math.max(1, others / 2) : gap));
}

/** The first and last day, and of those between as many as there is room for; the year where it is new. */
function ticksOf(days: readonly Day[], place: (day: Day) => number): DayAxis['ticks'] {
  const last = days.at(-1);
  const kept: Day[] = [];
  for (const day of days) {
    const before = kept.at(-1);
    const isClear = before === undefined || place(day) - place(before) >= LABELS_APART;
    const isClearOfLast = last === undefined || place(last) - place(day) >= LABELS_APART;
    if (isClear && (isClearOfLast || day === last)) kept.push(day);
  }
  return kept.map((day, index) => {
    const year = day.slice(0, 4);
    const isNewYear = kept[index - 1]?.slice(0, 4) !== year;
    const [number = '', month = ''] = writeDay(day).split(' ');
    return {
      x: place(day),
      lines: [`${number} ${month.slice(0, 3)}`, ...(isNewYear ? [String(Number(year))] : [])],
    };
  });
}
