/**
 * Dates of a text, each with the days it means, against the day of publication: looking back first, as news does.
 * TIMEX3 (TimeML 1.2.1, http://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html) gives the form of `timex` and
 * the extent of an expression: the words themselves, without the preposition. `from` and `to` are the days meant where
 * it stands, so with "since", "by" and the other end of a range. A text is read in steps: runs of words that dates are
 * made of, dates of the calendar and of the day of publication, dates built on those, and last ranges and lists.
 */

import type { DateMention, Day, Span } from '../../model/types.ts';
import { COUNT_AFTER, COUNT_AFTER_HUNDRED } from '../lexicon/calendar.ts';
import { DAY_PARTS } from '../lexicon/date-words.ts';
import { CALENDAR_RULES } from './calendar-dates.ts';
import { COMPOSED_RULES } from './composed-dates.ts';
import { COUNTED_RULES } from './counted-units.ts';
import { withBound } from './date-bounds.ts';
import { compile, reduce, replaceRows } from './date-grammar.ts';
import { isNarrating, orderOfDigits } from './date-habits.ts';
import {
  type Context,
  type DraftDate,
  type Habit,
  type Near,
  nearWords,
  withDate,
} from './date-near.ts';
import type { Piece } from './date-piece.ts';
import { RANGE_FORMS } from './date-ranges.ts';
import { readRuns } from './date-runs.ts';
import { DIGIT_RULES } from './digit-dates.ts';
import { FEAST_RULES } from './feast-dates.ts';
import { RELATIVE_RULES } from './relative-dates.ts';
import { UNIT_RULES } from './relative-units.ts';
import { SEASON_RULES } from './season-dates.ts';
import { daysOfSpeaking } from './spoken-dates.ts';
import { TOLD_RULES } from './told-dates.ts';
import { WEEKDAY_RULES } from './weekday-dates.ts';
import { FROM_NOW_RULES } from './weekdays-away.ts';
import { YEAR_RULES } from './year-dates.ts';

const FORMS = [
  ...CALENDAR_RULES,
  ...DIGIT_RULES,
  ...YEAR_RULES,
  ...SEASON_RULES,
  ...RELATIVE_RULES,
  ...WEEKDAY_RULES,
  ...FEAST_RULES,
  ...UNIT_RULES,
  ...COUNTED_RULES,
  ...FROM_NOW_RULES,
].map(compile);

const TOLD_FORMS = TOLD_RULES.map(compile);

const COMPOSED_FORMS = COMPOSED_RULES.map(compile);

/** What is known of a text from outside it. */
export interface DateOptions {
  /** The day that "today" means. */
  readonly published: Day | null;
  /** A language tag by BCP 47, `en-US`: its region says which number of "3/4/2024" is the day. */
  readonly language?: string | null;
}

/** The dates of a text in their order, none overlapping; what cannot be tied to the calendar has null days. */
export function findDates(text: string, options: DateOptions): DateMention[] {
  return datesIn(text, { start: 0, end: text.length }, options);
}

/** Those of the dates, which are in order, that lie in the span. */
export function datesWithin(dates: readonly DateMention[], { start, end }: Span): DateMention[] {
  return dates
    .slice(firstFrom(dates, start), firstFrom(dates, end))
    .filter(({ span }) => span.end <= end);
}

/** The index of the first date that begins at the offset or behind it. */
function firstFrom(dates: readonly DateMention[], offset: number): number {
  let low = 0;
  for (let high = dates.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The dates of one span of a text, spans counted in the whole text. The words around the span are not read. */
export function datesIn(
  text: string,
  { start, end }: Span,
  { published, language = null }: DateOptions,
): DateMention[] {
  const part = text.slice(start, end);
  const runs = readRuns(part);
  if (runs.length === 0) return [];
  const plain: Habit = {
    published,
    order: orderOfDigits(part, runs, language),
    isNarrating: false,
  };
  const asNews = readAll(part, runs, plain, new Map());
  const habit = { ...plain, isNarrating: isNarrating(asNews, published) };
  const told = habit.isNarrating ? readAll(part, runs, habit, new Map()) : asNews;
  const spoken = daysOfSpeaking(part, told);
  const dates = spoken.size === 0 ? told : readAll(part, runs, habit, spoken);
  return dates.map(({ span, from, to, precision, basis, timex }) => ({
    from,
    to,
    precision,
    basis,
    timex,
    span: { start: start + span.start, end: start + span.end },
  }));
}

/** Run after run, as a date may hang on one told before; `spoken` has another "today" for some runs. */
function readAll(
  text: string,
  runs: readonly (readonly Piece[])[],
  habit: Habit,
  spoken: ReadonlyMap<number, Day>,
): DraftDate[] {
  const dates: DraftDate[] = [];
  let context: Context = { day: null, month: null, year: null };
  for (const run of runs) {
    const at = run[0]?.start ?? 0;
    const day = spoken.get(at);
    const found = readRun(
      text,
      run,
      day === undefined ? habit : { ...habit, published: day },
      context,
    );
    for (const date of found) {
      dates.push({ ...date, run: at });
      if (!date.timex.startsWith('P') && !isAside(text, date, context))
        context = withDate(context, date.timex, date.precision);
    }
  }
  return dates;
}

/**
 * "from a year earlier", "which he had signed in 1975": what is told back from another date, or in the pluperfect, is
 * an aside, and the tale goes on from the date before.
 */
function isAside(text: string, { timex, basis, span }: DateMention, { year }: Context): boolean {
  if (year?.startsWith('BC') === true) return false;
  if (year === null || timex.slice(0, 4) >= year) return false;
  const isEarlier = basis === 'implied' && /^\d{4}$/.test(timex);
  return isEarlier || PLUPERFECT.test(text.slice(Math.max(0, span.start - 40), span.start));
}

function readRun(
  text: string,
  run: readonly Piece[],
  habit: Habit,
  context: Context,
): Omit<DraftDate, 'run'>[] {
  const nearOf = (start: number, end: number): Near => nearWords(text, start, end, habit, context);
  const plain = reduce(run, FORMS, nearOf);
  const simple = reduce(plain, TOLD_FORMS, (start, end) =>
    nearWords(text, start, end, habit, contextAt(plain, start, context)),
  );
  if (!simple.some(({ kind }) => MEANINGFUL.has(kind))) return [];
  const once = reduce(simple, COMPOSED_FORMS, nearOf);
  // what is built on a date may be built on again: "in the first week of October on Friday"
  const composed = once.length < simple.length ? reduce(once, COMPOSED_FORMS, nearOf) : once;
  return replaceRows(composed, RANGE_FORMS, nearOf, (pieces) => pieces).flatMap((piece, at, all) =>
    toDate(text, piece, all[at - 1], nearOf),
  );
}

/** The context with the dates of the run that stand before the place. */
function contextAt(run: readonly Piece[], place: number, context: Context): Context {
  return run
    .filter(({ end, reading }) => reading !== null && end <= place)
    .reduce(
      (told, { reading }) => withDate(told, reading?.timex ?? '', reading?.precision ?? null),
      context,
    );
}

const PLUPERFECT = /\bhad\s[a-z]+(?:\s[a-z]+){0,4}\s$/;

/** What may still become a date when the simple ones are found: a year or month at an end of a range. */
const MEANINGFUL: ReadonlySet<string> = new Set(['found', 'year', 'month', 'weekday']);

function toDate(
  text: string,
  piece: Piece,
  before: Piece | undefined,
  nearOf: (start: number, end: number) => Near,
): Omit<DraftDate, 'run'>[] {
  const { start, reading } = piece;
  if (reading === null || piece.kind !== 'found') return [];
  const end =
    text[piece.end - 1] === '.' && !/[a-z]\.$/i.test(text.slice(start, piece.end))
      ? piece.end - 1
      : piece.end;
  const isEndOfRange = piece.value === 2;
  const isAfterClock = /^(?:about )?clock/.test(piece.text);
  if (
    (!isAfterClock && isGlued(text, start, end, isEndOfRange)) ||
    (before?.kind === 'dash' && before.end === start && !isEndOfRange && !isAfterClock)
  )
    return [];
  const isWhole = /month.* year$/.test(piece.text);
  if (!isWhole && isCount(text, start, end)) return [];
  const bound = isEndOfRange
    ? reading
    : withBound(reading, nearOf(start, end), text.slice(start, end));
  const part = PART_OF_DAY.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
  const isTime = part !== undefined && bound.precision === 'day' && !bound.timex.includes('T');
  return [
    {
      ...bound,
      timex: isTime ? `${bound.timex}${DAY_PARTS[part] ?? ''}` : bound.timex,
      span: { start, end },
      made: piece.text,
      hasYear: piece.value === 1 || /^\d{4}$/.test(text.slice(start, end)),
    },
  ];
}

/** "on the night of 9-10 July": both are times of day. */
const PART_OF_DAY =
  /\b(night|evening|morning|afternoon)\sof\s(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s?[-–]\s?)?$/i;

/** A part of something else: "F-16", "$2024", "23%", "October-born"; the ends of a range are glued to each other. */
function isGlued(text: string, start: number, end: number, isRange: boolean): boolean {
  const left = text[start - 1] ?? '';
  const isPair =
    left === '/' && /[A-Za-z]/.test(text[start - 2] ?? '') && /[A-Z]/.test(text[start] ?? '');
  if (!isPair && (isRange ? /[\w$€£.,]/.test(left) : /[\w$€£/.,-]/.test(left))) return true;
  const right = text.slice(end, end + 2);
  if (/^T\d|^\/[A-Z]/.test(right)) return false;
  return isRange
    ? /^(?:[\w%]|[.,:]\d)/.test(right)
    : /^(?:[\w%°]|[-/][A-Za-z\d]|[.,:]\d|–\d)/.test(right);
}

/** Digits at the end that count what follows them: "in 2000 villages". */
function isCount(text: string, start: number, end: number): boolean {
  const last = text[end - 1] ?? '';
  if (last < '0' || last > '9') return false;
  const after = text.slice(end, end + 80);
  const isHundred = text.slice(start, end).endsWith('00');
  return COUNT_AFTER.test(after) || (isHundred && COUNT_AFTER_HUNDRED.test(after));
}
