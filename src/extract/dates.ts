/**
 * Dates of a text, each with the days it means, against the day of publication: looking back first, as news
 * does. TIMEX3 (ISO-TimeML) gives the form of `timex`. All rules look everywhere; then bounds ("since", "by")
 * are set, and of findings that overlap the longest stays.
 */

import { addDays } from '../model/day.ts';
import type { DateMention, Day, Span } from '../model/types.ts';
import { CALENDAR_RULES } from './calendar-dates.ts';
import { RANGE_RULES } from './date-ranges.ts';
import type { DateRule, Near, Reading } from './date-reading.ts';
import { COUNT_AFTER, COUNT_AFTER_HUNDRED, TENSE_WORDS } from './lexicon/calendar.ts';
import { RELATIVE_RULES } from './relative-dates.ts';
import { UNIT_RULES } from './relative-units.ts';
import { YEAR_RULES } from './year-dates.ts';

const RULES: readonly DateRule[] = [
  ...RANGE_RULES,
  ...CALENDAR_RULES,
  ...YEAR_RULES,
  ...RELATIVE_RULES,
  ...UNIT_RULES,
];

/**
 * Every form of date has one of these in it; most sentences have none, and are spared the rules. In small letters
 * and capitals as the forms are written: months and weekdays by their first letters, units, seasons, digits.
 */
const DATE_HINT =
  /\d|\b(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un|[Tt]o(?:day|night|morrow)|[Yy]ester|[Oo]vernight|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Qq]uarter|[Hh]alf|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Dd]ecade|[Nn]ight|[Mm]orning|[Ee]vening|[Aa]fternoon|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MON|TUE|WED|THU|FRI|SAT|SUN))/;

/** How much of the text beside an expression is looked at. */
const REACH = 80;

/** The dates of a text in their order, none overlapping; what cannot be tied to the calendar has null days. */
export function findDates(
  text: string,
  options: { readonly published: Day | null },
): DateMention[] {
  return datesIn(text, { start: 0, end: text.length }, options);
}

/** The dates of one span of a text, spans counted in the whole text. The words around the span are not read. */
export function datesIn(
  text: string,
  span: Span,
  options: { readonly published: Day | null },
): DateMention[] {
  const part = text.slice(span.start, span.end);
  if (!DATE_HINT.test(part)) return [];
  const found = RULES.flatMap((rule) => datesOfRule(part, rule, options.published));
  return longestOfOverlapping(found).map((date) => ({
    ...date,
    span: { start: span.start + date.span.start, end: span.start + date.span.end },
  }));
}

function datesOfRule(text: string, rule: DateRule, published: Day | null): DateMention[] {
  const dates: DateMention[] = [];
  // Not matchAll: it makes a new expression for each sentence, which is then never compiled to machine code.
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(text); match !== null; match = rule.pattern.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (isCount(text, span)) continue;
    const near = wordsNear(text, span, published);
    const reading = rule.read(match.groups ?? {}, near);
    if (reading !== null && !isAnchor(near)) dates.push({ ...withBound(reading, near), span });
  }
  return dates;
}

/** Digits at the end that count what follows them: "in 2000 villages". */
function isCount(text: string, { start, end }: Span): boolean {
  const found = text.slice(start, end);
  if (!/\d$/.test(found)) return false;
  const after = text.slice(end, end + REACH);
  return COUNT_AFTER.test(after) || (found.endsWith('00') && COUNT_AFTER_HUNDRED.test(after));
}

function wordsNear(text: string, span: Span, published: Day | null): Near {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const sentence = before.split(/[!?;\n]|\.["”’']?\s+["“]?(?=[A-Z])/).at(-1) ?? '';
  const after = text.slice(span.end, span.end + REACH);
  return { published, before, after, direction: directionOf(sentence) };
}

/** "by" and "until" look ahead unless the pluperfect says that it is over; else the nearest word of tense decides. */
function directionOf(before: string): 'back' | 'ahead' {
  if (/\b(?:next|coming|upcoming)\s$/i.test(before)) return 'ahead';
  if (/\b(?:by|until|till|(?:no|not) later than|(?:as early|as soon) as)\s$/i.test(before))
    return /\bhad\s[a-z]+(?:\s[a-z]+){0,6}\s$/.test(before) ? 'back' : 'ahead';
  const words = [...before.matchAll(TENSE_WORDS)].at(-1);
  const { ahead } = words?.groups ?? {};
  return ahead === undefined ? 'back' : 'ahead';
}

/** "two days after X" is not X, and what it is, is not said to the day. */
function isAnchor(near: Near): boolean {
  return /\b(?:day|week|month|year|hour|minute)s?\s(?:before|after|from|since)\s$/i.test(
    near.before,
  );
}

/** Bounds by the word before a date: "since X" has no end, "by X" no beginning, "after X" begins a day later. */
const BOUNDS: Readonly<
  Record<string, (from: Day, to: Day) => { from: Day | null; to: Day | null }>
> = {
  since: (from) => ({ from, to: null }),
  by: (_from, to) => ({ from: null, to }),
  until: (_from, to) => ({ from: null, to }),
  till: (_from, to) => ({ from: null, to }),
  through: (_from, to) => ({ from: null, to }),
  'later than': (_from, to) => ({ from: null, to }),
  before: (from) => ({ from: null, to: addDays(from, -1) }),
  'prior to': (from) => ({ from: null, to: addDays(from, -1) }),
  after: (_from, to) => ({ from: addDays(to, 1), to: null }),
};

const BOUND_WORD = new RegExp(`\\b(${Object.keys(BOUNDS).join('|')})\\s$`, 'i');

/** "after Monday's talks" bounds the talks, not the day. */
function withBound(reading: Reading, near: Near): Reading {
  const { from, to } = reading;
  const word = BOUND_WORD.exec(near.before)?.[1]?.toLowerCase() ?? '';
  const bound = BOUNDS[word];
  if (bound === undefined || from === null || to === null) return reading;
  return /^[’']s?\s/.test(near.after) ? reading : { ...reading, ...bound(from, to) };
}

function longestOfOverlapping(dates: readonly DateMention[]): DateMention[] {
  const length = ({ span }: DateMention) => span.end - span.start;
  const kept: DateMention[] = [];
  for (const date of dates.toSorted(
    (a, b) => a.span.start - b.span.start || length(b) - length(a),
  )) {
    const last = kept.at(-1);
    if (last === undefined || last.span.end <= date.span.start) kept.push(date);
    else if (length(date) > length(last)) kept[kept.length - 1] = date;
  }
  return kept;
}
