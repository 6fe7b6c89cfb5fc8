/**
 * Of which period a figure is told: "in 1986", "last week", "the first quarter", the day of a market's price. What is
 * reported of one period after the other is a series, in which no two numbers need agree.
 */

import { daysBetween } from '../../model/day.ts';
import type { Day } from '../../model/types.ts';
import { sentenceAround } from '../setting.ts';
import { saidDay } from '../time.ts';
import type { Asked } from './asked.ts';

/** A stretch of time as a word tells it, counted in its unit, so that two of one unit can be compared. */
interface Period {
  readonly unit: string;
  readonly at: number;
}

/** True where the words put the figures in two periods, or one of them in a period and the other, of another day, in none. */
export function isOfOtherPeriod(a: Asked, b: Asked, isSeries: boolean): boolean {
  const [one, two] = [periodsOf(a), periodsOf(b)];
  if (one.length === 0 && two.length === 0) return false;
  const [first, second] = [saidDay(a.claim), saidDay(b.claim)];
  if (one.length === 0 || two.length === 0)
    return isSeries && first !== null && second !== null && first !== second;
  return !one.some((own) => two.some((other) => isOne(own, other)));
}

/** True where the words put both figures in one period. */
export function isOfOnePeriod(a: Asked, b: Asked): boolean {
  const two = periodsOf(b);
  return periodsOf(a).some((own) => two.some((other) => isOne(own, other)));
}

function isOne(a: Period, b: Period): boolean {
  return a.unit === b.unit && Math.abs(a.at - b.at) < (a.unit === 'week' ? SAME_WEEK : 1);
}

/** The periods that stand behind the figure in its part of the sentence, else those before it. */
function periodsOf(asked: Asked): readonly Period[] {
  const { claim, figure } = asked;
  const sentence = sentenceAround(claim, figure);
  const start = claim.text.indexOf(sentence);
  const [from, to] = [figure.span.start, figure.span.end].map(
    (at) => at - claim.span.start - start,
  );
  const [after = ''] = sentence.slice(to).split(NEXT_FIGURE, 1);
  const day = saidDay(claim);
  const behind = periodsIn(after, day);
  if (behind.length > 0) return behind;
  const before = periodsIn(sentence.slice(0, from), day);
  return before.length > 0 ? before : periodsIn(sentence, day);
}

function periodsIn(text: string, said: Day | null): Period[] {
  const month = said === null ? null : Number(said.slice(0, 4)) * 12 + Number(said.slice(5, 7)) - 1;
  const year = month === null ? null : Math.floor(month / 12);
  const found: Period[] = [];
  for (const [, order = '', count, unit = ''] of text.matchAll(RELATIVE)) {
    const back = /^(?:last|past|previous|prior)$/i.test(order) ? 1 : /^next$/i.test(order) ? -1 : 0;
    const key = unit.toLowerCase();
    if (count !== undefined) found.push({ unit: `${count} ${key}`, at: weekOf(said) });
    else if (key === 'week')
      found.push({
        unit: 'week',
        at: weekOf(said) - (/^(?:previous|prior)$/i.test(order) ? 1 : 0),
      });
    else if (month !== null && key === 'month') found.push({ unit: 'month', at: month - back });
    else if (month !== null && key === 'quarter')
      found.push({ unit: 'quarter', at: Math.floor(month / 3) - back });
    else if (year !== null) found.push({ unit: 'year', at: year - back });
  }
  for (const [, order = '', count = '', part = ''] of text.matchAll(PART))
    found.push({ unit: `${order} ${count} ${part}`.toLowerCase(), at: yearIn(text) ?? year ?? 0 });
  for (const [, name = '', of] of text.matchAll(MONTH)) {
    const at = MONTHS.indexOf(name.slice(0, 3));
    const own =
      of === undefined
        ? month !== null && year !== null && year * 12 + at > month
          ? year - 1
          : (year ?? 0)
        : Number(of);
    found.push({ unit: 'month', at: own * 12 + at });
  }
  if (found.length === 0)
    for (const [, own = ''] of text.matchAll(YEAR)) found.push({ unit: 'year', at: Number(own) });
  if (found.length === 0 && AGO.test(text)) found.push({ unit: 'year', at: (year ?? 0) - 1 });
  return found;
}

function yearIn(text: string): number | null {
  const [, year] = /\b((?:1[89]|20)\d\d)\b/.exec(text) ?? [];
  return year === undefined ? null : Number(year);
}

/** Weeks as parts of a number, so that two days of one week are less than one apart. */
function weekOf(said: Day | null): number {
  return said === null ? 0 : daysBetween(EPOCH, said) / 7;
}

/** True for a number that another one is set against: "from 1.2 billion in 1985", "against 222 a year ago". */
export function isBase({ claim, figure }: Asked): boolean {
  const before = claim.text.slice(0, Math.max(0, figure.span.start - claim.span.start));
  const after = claim.text.slice(figure.span.end - claim.span.start);
  if (SET_AGAINST.test(before)) return true;
  return (
    FROM.test(before) && (MOVED.test(before) || /\bto\s(?:\p{Ll}+\s){0,3}[\d$£€]/u.test(after))
  );
}

/** True for what a market gives for something on a day: "closed at 1,276 a tonne", "1.50 dollars per share, up 37". */
export function isOfMarket({ claim, figure }: Asked): boolean {
  return MARKET.test(sentenceAround(claim, figure));
}

/** True for the last price of a day, of which there is one. */
export function isClosing({ claim, figure }: Asked): boolean {
  return /\b(?:clos(?:e|ed|es|ing)|ended (?:the day|the week|trading|(?:Mon|Tues|Wednes|Thurs|Fri)day))\b/i.test(
    sentenceAround(claim, figure),
  );
}

const RELATIVE =
  /\b(the|this|last|latest|past|previous|prior|current|next)\s(?:(two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\s)?(?:fiscal\s|financial\s|calendar\s|statement\s)?(week|month|quarter|year)s?\b/gi;
const PART =
  /\b(first|second|third|fourth|final|last|opening)(?:[\s-](two|three|four|five|six|seven|eight|nine|ten|eleven|\d+))?[\s-](quarter|half|months|weeks)\b/gi;
const MONTH =
  /\b(?:in|for|of|during|since|to|end-|mid-|early|late)\s?(January|February|March|April|May|June|July|August|September|October|November|December)(?:\s((?:1[89]|20)\d\d))?\b(?!\s\d)/g;
const YEAR = /\b(?:in|for|of|during|fiscal|year-end|end)\s((?:1[89]|20)\d\d)(?:\/\d+)?\b/g;
const AGO = /\b(?:a|one) year (?:ago|earlier|before)\b|\byear-(?:ago|earlier)\b/i;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const EPOCH = '1970-01-05';
// Part of a week by which two reports of one week may lie apart.
const SAME_WEEK = 0.6;
const NEXT_FIGURE = /,\s|;\s|\s(?:from|against|versus|compared|up|down|and|but|while)\s/;
const SET_AGAINST =
  /\b(?:against|versus|vs\.?|compared (?:with|to)|than|(?:up|down) from)\s(?:(?:about|around|some|nearly|almost|just|under|over|a|an|the|only|record|revised|total|of)\s){0,3}[$£€]?$/i;
const FROM =
  /\bfrom\s(?:(?:about|around|some|nearly|almost|just|under|over|a|an|the|only|record)\s){0,3}[$£€]?$/i;
const MOVED =
  /\b(?:rose|rise[sn]?|rising|fell|fall(?:s|en|ing)?|dropp?(?:ed|s|ing)?|climb(?:ed|s|ing)?|grew|grown|grow(?:s|ing)?|increas(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|widen(?:ed|s|ing)?|narrow(?:ed|s|ing)?|reduc(?:e|ed|es|ing)|lower(?:ed|s|ing)?|cut|slid|jump(?:ed|s)?|surg(?:ed|es)|raised?|up|down)\b/i;
const MARKET =
  /\b(?:closed|ended (?:the day|the week|trading|(?:Mon|Tues|Wednes|Thurs|Fri)day)|traded|trading|opened|quoted|bid at|priced at|shares? (?:rose|fell|gained|lost|were|was|jumped|climbed|dropped)|(?:up|down) (?:\d|an? )|stock (?:rose|fell|jumped|climbed|dropped|was)|volume of|per (?:tonne|ton|barrel|ounce|pound|bushel)|a (?:tonne|ton|barrel|ounce|bushel))\b/i;
