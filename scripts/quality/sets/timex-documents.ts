import { z } from 'zod';
import { findDates, isDay } from '../../../src/index.ts';
import type { DateMention, Day, Span } from '../../../src/model/types.ts';
import { fromCodePoints, touchesAny } from './spans.ts';

/** A document with TIMEX3 labels, `dct` its day of publication; offsets count code points. */
export const timexItem = z.object({
  id: z.coerce.string(),
  dct: z.string().nullable(),
  text: z.string(),
  timexes: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      text: z.string().nullish(),
      type: z.string(),
      value: z.string().nullish(),
    }),
  ),
});

export type TimexItem = z.infer<typeof timexItem>;

/** A date with its TIMEX3 value. */
export interface Timex {
  readonly span: Span;
  readonly value: string;
}

/** The dates of a document, gold and ours. */
export interface TimexDocument {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Timex[];
  readonly found: readonly Timex[];
}

/** The dates of a document, of type DATE only. */
export function readTimexes(item: TimexItem): TimexDocument {
  return readTypes(item, (type) => type === 'DATE', isDate);
}

/** The expressions of all types: durations, times of day and repeated times are gold too, and hardly looked for. */
export function readAllTimexes(item: TimexItem): TimexDocument {
  return readTypes(
    item,
    () => true,
    () => true,
  );
}

function readTypes(
  { id, text, dct, timexes }: TimexItem,
  isGold: (type: string) => boolean,
  isFound: (date: DateMention) => boolean,
): TimexDocument {
  const convert = fromCodePoints(text);
  const gold = timexes
    .filter(({ type }) => isGold(type))
    .map(({ start, end, value }) => ({
      span: convert({ start, end }),
      value: inOneWay(value ?? ''),
    }));
  const found = findDates(text, { published: dayOf(dct) })
    .filter(isFound)
    .map(({ span, timex }) => ({ span, value: inOneWay(timex) }));
  return { id, text, gold, found };
}

/** A decade is written "199X" by some and "199" by others. */
function inOneWay(value: string): string {
  return value.replace(/^(\d{3})X$/, '$1');
}

/** TIMEX3 writes a time of day with a T and a duration with a P in front. */
function isDate({ timex }: DateMention): boolean {
  return !/^P|T/.test(timex);
}

/** `2013-03-22`, `2013-03-22T09:00` and `20130322` as a day; null for anything else. */
function dayOf(dct: string | null): Day | null {
  const day = dct?.replace(/^(\d{4})-?(\d{2})-?(\d{2}).*$/s, '$1-$2-$3') ?? '';
  return isDay(day) ? day : null;
}

/** The document without gold that no calendar has, and without what was found there alone. */
export function onlyCalendar(one: TimexDocument): TimexDocument {
  const gold = one.gold.filter(({ value }) => !value.endsWith('_REF'));
  const spans = gold.map(({ span }) => span);
  const others = one.gold.filter(({ value }) => value.endsWith('_REF')).map(({ span }) => span);
  const found = one.found.filter(
    ({ span }) => touchesAny(span, spans) || !touchesAny(span, others),
  );
  return { ...one, gold, found };
}
