/**
 * Dates against Microsoft's own cases of Recognizers-Text with a day of reference, types date and daterange. A gold
 * date is right when a found one overlaps it and means the days of any of its readings; we look back first. The cases
 * are Microsoft's `English`, which is their culture en-US, so each is read as a document whose language is `en-US`.
 *
 * Left out on purpose, and counted as wrong all the same: a day that hangs on one not told ("that weekend"), feasts by
 * the moon or of one country, the exact day of "a month ago", weeks by number without their year (in news a round of
 * games), a week that begins with its Sunday, the language of calendar assistants ("for the 27", "my week", "EOY",
 * "> = 2019") and of forms ("2016 - 11", dates in file names), and days that do not exist. So is what in news may as
 * well be something else: "on 5.12" and "4/22" alone (a decimal, a fraction), "Friday 7.6" (an hour), "October. 2" (the
 * next sentence), "second Sunday" of no month, "in a week" with no word of what is to come. Times of day, durations and
 * repeated times are no dates here and are not counted.
 */

import { findDates, isDay } from '../../../src/index.ts';
import { isOverlapping } from '../../../src/model/identity.ts';
import type { DateMention, Day } from '../../../src/model/types.ts';
import { isReading, isSameRange } from './day-ranges.ts';
import { readItems } from './items.ts';
import { type DateCase, dateCase, type GoldDate, readingsOf } from './recognizers-dates.ts';
import type { LabelledSet, SetMiss, SetReport, SetRow } from './set.ts';
import { fromCodePoints, touchesAny } from './spans.ts';

const FILES = ['DateTimeModel', 'DateParser', 'DatePeriodParser', 'HolidayParser'];
const TYPES: readonly string[] = ['date', 'daterange'];

/** The set in `recognizers-datetime/`. */
export const recognizersDatetime: LabelledSet = {
  name: 'recognizers-datetime',
  title: 'recognizers-datetime: dates of Recognizers-Text that are right',
  measure: (folder) => {
    const files = FILES.map((name) =>
      readItems(`${folder}/recognizers-datetime/${name}.jsonl`, dateCase),
    );
    const items = files.flatMap((file) => file ?? []);
    return items.length === 0 ? null : scoreDates(items);
  },
};

/** The gold dates that are read right, and the cases in which all are and nothing is found beside. */
export function scoreDates(items: readonly DateCase[]): SetReport {
  const cases = items.map(readCase);
  const dates = cases.flatMap((one) => one.dates);
  const plain = cases.filter(({ isPlain }) => isPlain);
  const rowOf = (name: string, types: readonly string[]): SetRow => {
    const rows = dates.filter(({ gold }) => types.includes(gold.type));
    const right = rows.filter(({ fault }) => fault === null).length;
    return { name, tally: { right, all: rows.length }, peer: null, bar: null };
  };
  return {
    rows: [
      rowOf('date', ['date']),
      rowOf('daterange', ['daterange']),
      {
        ...rowOf('date and daterange', TYPES),
        bar: '75',
        peer: 'Recognizers-Text passes its own, as en-US like here',
      },
      {
        name: 'the same, the end of a named range inside it',
        tally: {
          right: dates.filter(({ fault, isMeant }) => fault === null || isMeant).length,
          all: dates.length,
        },
        peer: null,
        bar: null,
      },
      {
        name: 'cases right as a whole, nothing too many',
        tally: {
          right: plain.filter(({ misses }) => misses.length === 0).length,
          all: plain.length,
        },
        peer: null,
        bar: null,
      },
    ],
    misses: cases.flatMap(({ misses }) => misses),
  };
}

function readCase(one: DateCase) {
  const { id, text, gold, ref } = one;
  const convert = fromCodePoints(text);
  const found = findDates(text, { published: publishedOf(ref), language: 'en-US' });
  const dates = gold
    .filter(({ type }) => TYPES.includes(type))
    .map((date) => {
      const near = found.filter(({ span }) => isOverlapping(span, convert(date)));
      const readings = readingsOf(date);
      const isRight = near.some((mention) => readings.some((days) => isReading(days, mention)));
      const isMeant = near.some((mention) =>
        readings.some((days) => isSameRange(days, mention, publishedOf(ref))),
      );
      const fault = isRight ? null : near.length === 0 ? 'not found' : 'other days';
      return { gold: date, fault, isMeant };
    });
  const extra = found.filter(({ span }) => !touchesAny(span, gold.map(convert)));
  const miss = (kind: string, wanted: string): SetMiss => ({
    id,
    kind,
    text: `${text} (${ref?.slice(0, 10) ?? 'no day'})`,
    gold: wanted,
    found: found.map((mention) => writeFound(text, mention)).join('; ') || '-',
  });
  return {
    dates,
    isPlain: gold.every(({ type }) => TYPES.includes(type)),
    misses: [
      ...dates.flatMap(({ gold: date, fault, isMeant }) =>
        fault === null || isMeant ? [] : [miss(`${date.type}: ${fault}`, writeGold(date))],
      ),
      ...extra.map(() => miss('too many', '-')),
    ],
  };
}

function publishedOf(ref: string | null): Day | null {
  const text = ref?.slice(0, 10) ?? '';
  return isDay(text) ? text : null;
}

function writeGold(gold: GoldDate): string {
  const days = readingsOf(gold).map(
    ({ day: on, start, end, timex }) =>
      on ?? ((start ?? end) ? `${start ?? ''}..${end ?? ''}` : timex),
  );
  return `${gold.text} = ${[...new Set(days)].join(' or ')}`;
}

function writeFound(text: string, { span, from, to, timex }: DateMention): string {
  return `${text.slice(span.start, span.end)} = ${from ?? ''}..${to ?? ''} ${timex}`;
}
