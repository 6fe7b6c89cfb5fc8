/** Four digits that are a year by what stands around them: "in 1949", "the 2022 invasion", "2007 and 2009". */

import { COUNT_AFTER } from '../lexicon/calendar.ts';
import type { Row } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Reading } from './date-piece.ts';
import { readYear } from './date-reading.ts';

/** Four digits as a year; null where they count or name something. */
export function readBareYear([found]: Row, near: Near): Reading | null {
  const year = found?.value ?? 0;
  if (found === undefined || year < 1400 || year > 2150) return null;
  if (isCountedPair(near.after)) return null;
  const isSpelt = /^[A-Za-z]/.test(found.text);
  if (isSpelt && year % 1000 === 0) return null;
  if (BEFORE_YEAR.test(near.before))
    return BEFORE_NUMBER.test(near.before) ? null : readYear(year, null);
  if (year >= 1500 && isHeading(near)) return readYear(year, null);
  if (/^\s(?:or|and)\s(?:later|earlier|onwards?)\b/.test(near.after)) return readYear(year, null);
  if (AFTER_YEAR.test(near.before)) return readYear(year, null);
  if (isSpelt || year < 1900) return null;
  if (AIMED_AT.test(near.before) && !SOLD_FOR.test(near.before)) return readYear(year, null);
  if (/\($/.test(near.before) && near.after.startsWith(')')) return readYear(year, null);
  if (
    /(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]hat|[Oo]ur|[Tt]his)|[’']s)\s(?:(?!about|some|over|around|record|total|estimated|nearly|additional|extra|further|first|last|next)[a-z]+\s)?$/.test(
      near.before,
    ) &&
    AFTER_ADJECTIVE.test(near.after)
  )
    return readYear(year, null);
  return null;
}

/** Words after which four digits are a year. */
export const BEFORE_YEAR =
  /\b(?:in|since|until|till|by|during|before|after|from|through|throughout|of|around|year|between|to|into|toward|towards|at\sleast|later\sthan|earlier\sthan|prior\sto|not|circa|early|late)\s$/i;

/** "in 2007 and 2009". */
const AFTER_YEAR =
  /\b(?:in|of|since|from|between|by)\s(?:(?:1\d|20)\d\d,?\s(?:and\s|or\s)?){1,6}$/i;

/** A year alone on its line heads what was in it. */
function isHeading({ before, after }: Near): boolean {
  return /(?:^|\n)\s*$/.test(before) && /^\s*(?:\n|$)/.test(after) && before + after !== '';
}

/** "plans for 2021", but not "sold for 1950". */
const AIMED_AT = /\bfor\s$/i;

const SOLD_FOR =
  /\b(?:sold|sells?|paid|pays?|bought|priced|traded|exchanged|went|charged|fined)\s(?:\w+\s){0,3}for\s$/i;

/** Words with which "of", "to" and "by" lead to a number. */
const BEFORE_NUMBER =
  /\b(?:total|group|number|force|up|down|more|fewer|less|rose|fell|grew|increased|number)\s(?:of|to|by|from)\s$/;

/** A year before a noun: "the 2022 invasion", "Britain's 2019 election"; a plain plural may be what is counted. */
const AFTER_ADJECTIVE =
  /^\s(?:[A-Z][a-z]+|[a-z]+[^s\W]\b|(?:elections|protests|talks|attacks|accords|sanctions|floods|games|riots|results|sales|primaries|championships)\b)/;

/** "between 1500 and 2000 people" counts with both. */
function isCountedPair(after: string): boolean {
  const pair = /^\s?(?:to|and|or|[-–])\s?\d[\d,]*/.exec(after)?.[0];
  return pair !== undefined && COUNT_AFTER.test(after.slice(pair.length));
}
