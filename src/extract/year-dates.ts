/** Dates that name a quarter, season, year, decade or century of the calendar. */

import { addDays, addMonths, quarterOf, yearOf } from '../model/day.ts';
import { type DateRule, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import { partNamed } from './date-parts.ts';
import type { Piece, Reading } from './date-piece.ts';
import { four, implied, known, readYear, two, unresolved } from './date-reading.ts';
import { yearIn } from './date-years.ts';
import { COUNT_AFTER, SEASONS } from './lexicon/calendar.ts';

const YEAR = '(year|shortyear|(rel unit)|(the unit))';

/** The rules, each with an example. */
export const YEAR_RULES: readonly DateRule[] = [
  {
    like: 'the first quarter of 2024',
    pattern: `the? nth dash? unit (of|in|comma)? ${YEAR}`,
    read: readQuarter,
  },
  {
    like: "next year's first quarter",
    pattern: 'rel unit possessive nth dash? unit',
    read: readQuarterOf,
  },
  { like: '2016 the third quarter', pattern: 'year the nth unit', read: readQuarter },
  { like: 'the first quarter', pattern: 'the nth dash? unit', read: readBareQuarter },
  { like: 'Q3 2024', pattern: `quarter dash? (of|in|comma)? ${YEAR}`, read: readQuarter },
  { like: '2024-Q3', pattern: 'year dash? quarter', read: readQuarter },
  { like: 'Q3', pattern: 'quarter', read: readBareQuarter },
  {
    like: 'the summer of 2023',
    pattern: 'the? (part dash?)? season (of|comma)? year',
    read: readSeason,
  },
  { like: 'last summer', pattern: 'rel season', read: readNearSeason },
  { like: 'the winter of 1917–18', pattern: 'the? season of? year dash num', read: readSeason },
  { like: 'over the summer', pattern: '(the|that|part)+ season', read: readRunningSeason },
  {
    like: 'the early 1990s',
    pattern: '(the? edge of)? the? (part dash?)? decade',
    read: readDecade,
  },
  {
    like: 'the late seventies',
    pattern: '(in|the|of|since|rel)? (part dash?)? shortdecade',
    read: readShortDecade,
  },
  {
    like: 'the nineteen seventies',
    pattern: 'the? (part dash?)? num|year dash? shortdecade',
    read: readSpeltDecade,
  },
  {
    like: 'the 19th century',
    pattern: '(the? edge of)? the? (part dash?)? nth dash? unit',
    read: readCentury,
  },
  {
    like: 'late 2022',
    pattern: '(the? edge|part of)? (the? part dash? in?)? year',
    read: readPartOfYear,
  },
  { like: 'the year 2022', pattern: 'the? unit year', read: readNamedYear },
  { like: 'fiscal year 2008', pattern: 'the? yearword unit of? year', read: readYearOfBooks },
  {
    like: 'the spring of 255 BC',
    pattern: '(the? part dash?)? (the? season of?)? num|year bc',
    read: readBeforeChrist,
  },
  {
    like: '10 March 241 BC',
    pattern: '(num|nth)? month comma? num|year bc',
    read: readBeforeChrist,
  },
  {
    like: 'the 3rd century BC',
    pattern: '(the? edge of)? the? nth unit bc',
    read: readBeforeChrist,
  },
  { like: 'in 1949', pattern: 'year', read: readBareYear },
];

function readQuarter(row: Row, near: Near): Reading | null {
  const nth = numberOf(row, 'quarter') ?? numberOf(row, 'nth') ?? 0;
  const unit = wordOf(row, 'unit');
  const isCoded = piece(row, 'quarter') !== undefined;
  const isHalf = isCoded ? /^h/i.test(piece(row, 'quarter')?.text ?? '') : unit === 'half';
  if (!isCoded && unit !== 'half' && unit !== 'quarter') return null;
  const yearUnit = row.findLast(({ kind }) => kind === 'unit');
  const year = piece(row, 'year')?.value ?? relativeYear(row, yearUnit?.text ?? '', near);
  if (year === undefined) return null;
  return quarterAt(year, nth, isHalf);
}

/** "next year's first quarter": the unit that is counted stands last. */
function readQuarterOf(row: Row, near: Near): Reading | null {
  const [, year, , nth] = row;
  const unit = row.at(-1)?.text.toLowerCase();
  if (!/^years?$/i.test(year?.text ?? '') || (unit !== 'quarter' && unit !== 'half')) return null;
  return quarterAt(relativeYear(row, 'year', near) ?? null, nth?.value ?? 0, unit === 'half');
}

/** The year of "last year", "the year"; undefined where another unit stands there. */
function relativeYear(row: Row, unit: string, near: Near): number | null | undefined {
  if (piece(row, 'shortyear') !== undefined) return yearIn(row, near);
  if (unit !== 'year') return undefined;
  if (near.published === null) return null;
  return Number(near.published.slice(0, 4)) + (numberOf(row, 'rel') ?? 0);
}

function quarterAt(year: number | null, nth: number, isHalf: boolean): Reading | null {
  if (nth < 1 || nth > (isHalf ? 2 : 4)) return null;
  const code = `${isHalf ? 'H' : 'Q'}${nth}`;
  if (year === null) return unresolved('quarter', `XXXX-${code}`);
  const from = addMonths(`${four(year)}-01-01`, (nth - 1) * (isHalf ? 6 : 3));
  const to = isHalf ? addDays(addMonths(from, 6), -1) : quarterOf(from).to;
  return known({ from, to }, 'quarter', `${four(year)}-${code}`);
}

/** In business news, "in the third quarter" is the last that has begun; of a game it is none. */
function readBareQuarter(row: Row, near: Near): Reading | null {
  const nth = numberOf(row, 'quarter') ?? numberOf(row, 'nth') ?? 0;
  const isCoded = piece(row, 'quarter') !== undefined;
  const isHalf = isCoded
    ? /^[hH]/.test(piece(row, 'quarter')?.text ?? '')
    : wordOf(row, 'unit') === 'half';
  if (!isCoded && wordOf(row, 'unit') !== 'quarter') return null;
  if (
    !isCoded &&
    !/^\s(?:results?|earnings|ended|ending|profits?|revenues?|sales|that\sended)\b/.test(near.after)
  )
    return null;
  if (isCoded && !/\b(?:in|of|for|during|since|by|from|to|and|after|before)\s$/i.test(near.before))
    return null;
  if (near.published === null) return quarterAt(null, nth, isHalf);
  const year = Number(near.published.slice(0, 4));
  const reading = quarterAt(year, nth, isHalf);
  const isBegun = near.direction === 'ahead' || (reading?.from ?? '') <= near.published;
  return isBegun ? reading : quarterAt(year - 1, nth, isHalf);
}

/** "last summer", "this coming winter"; "the previous autumn" hangs on what was told. */
function readNearSeason(row: Row, near: Near): Reading | null {
  const isNear = /^(?:last|this|next|coming|past|current)$/.test(wordOf(row, 'rel'));
  return isNear ? readSeason(row, near) : null;
}

function readSeason(row: Row, near: Near): Reading | null {
  const season = SEASONS[wordOf(row, 'season')];
  if (season === undefined) return null;
  const at = (year: number): Reading => {
    const from = addMonths(`${four(year)}-01-01`, season.month - 1);
    const to = addDays(addMonths(from, 3), -1);
    return known({ from, to }, 'quarter', `${four(year)}-${season.code}`);
  };
  const stated = numberOf(row, 'year');
  if (stated !== null) return at(stated);
  if (near.published === null) return unresolved('quarter', `XXXX-${season.code}`);
  const published = near.published;
  const year = Number(published.slice(0, 4));
  const step = numberOf(row, 'rel') ?? 0;
  const isWithin = ({ from, to }: Reading) => (from ?? '') <= published && published <= (to ?? '');
  if (step === 0) return isWithin(at(year - 1)) ? at(year - 1) : at(year);
  if (step < 0)
    return [at(year), at(year - 1), at(year - 2)].find(({ to }) => (to ?? '') < published) ?? null;
  return [at(year), at(year + 1)].find(({ from }) => (from ?? '') > published) ?? null;
}

/** "over the summer": the last that has begun, or the next where the words look ahead. */
function readRunningSeason(row: Row, near: Near): Reading | null {
  const isThat = piece(row, 'that') !== undefined;
  const places = near.isNarrating ? TOLD_SEASON : RUNNING_SEASON;
  if (!isThat && !places.test(near.before)) return null;
  if (/^\s(?:of|season|games|olympics|holidays?|break|months)\b|^-/i.test(near.after)) return null;
  const season = SEASONS[wordOf(row, 'season')];
  if (season === undefined || (!isThat && wordOf(row, 'season') === 'fall')) return null;
  if (isThat || near.isNarrating) return toldSeason(row, season.month, near);
  if (near.published === null) return unresolved('quarter', `XXXX-${season.code}`);
  const year = Number(near.published.slice(0, 4));
  const at = [year - 1, year, year + 1].map((one) => readSeason([...row, yearPiece(one)], near));
  return near.direction === 'ahead'
    ? (at.find((one) => (one?.to ?? '') >= (near.published ?? '')) ?? null)
    : (at.findLast((one) => (one?.from ?? '9') <= (near.published ?? '')) ?? null);
}

/** "that winter", "in the spring" of a tale: the first that is not over in the month told last. */
function toldSeason(row: Row, first: number, near: Near): Reading | null {
  const { year, month } = near.context;
  if (year === null)
    return unresolved('quarter', `XXXX-${SEASONS[wordOf(row, 'season')]?.code ?? ''}`);
  const isOver = month !== null && Number(month.slice(5)) > first + 2;
  const reading = readSeason([...row, yearPiece(Number(year) + (isOver ? 1 : 0))], near);
  return reading === null ? null : implied(reading);
}

const RUNNING_SEASON = /\b(?:over|during|throughout|since|by|until|through)\s$/i;
const TOLD_SEASON = /\b(?:in|over|during|throughout|since|by|until|through|of|before|after)\s$/i;

function yearPiece(year: number): Piece {
  return { kind: 'year', value: year, start: 0, end: 0, text: four(year), reading: null };
}

/** "1900s" and "1800s" may be a century: only the 2000s are taken for a decade. */
function readDecade(row: Row): Reading | null {
  const decade = numberOf(row, 'decade') ?? 0;
  return decade % 100 === 0 && decade < 2000 ? null : decadeAt(decade, partIn(row));
}

function partIn(row: Row): string | null {
  return row.find(({ kind }) => kind === 'part' || kind === 'edge')?.text ?? null;
}

function decadeAt(decade: number, part: string | null): Reading {
  const third = partNamed(part);
  const [first = 0, last = 9] =
    [
      [0, 9],
      [0, 3],
      [4, 6],
      [7, 9],
    ][third === null ? 0 : third + 1] ?? [];
  const days = {
    from: yearOf(`${four(decade + first)}-01-01`).from,
    to: yearOf(`${four(decade + last)}-01-01`).to,
  };
  return known(days, 'decade', `${four(decade).slice(0, 3)}X`);
}

/** "the ’40s", "the seventies", of the century that has had them last; "in his 90s" is an age, "the tens" are tens. */
function readShortDecade(row: Row, near: Near): Reading | null {
  const found = piece(row, 'shortdecade');
  const isWord = /^[A-Za-z]/.test(found?.text ?? '');
  if (found === undefined || AGE_BEFORE.test(near.before)) return null;
  if (row[0]?.kind !== 'the' && row[0]?.kind !== 'in' && partIn(row) === null) return null;
  if (isWord && found.value < 20 && found.text !== 'noughties') return null;
  if (/^\s?[-–]/.test(near.after) && !isWord) return null;
  // "paid in twenties": notes there are up to fifty
  const isBare = row[0]?.kind !== 'the' && partIn(row) === null;
  if (isWord && isBare && found.value < 60) return null;
  if (/^\sof\b|^,\d/.test(near.after) || near.published === null) return null;
  const now = Number(near.published.slice(0, 4));
  const decade = Math.floor(now / 100) * 100 + found.value;
  return decadeAt(decade > now ? decade - 100 : decade, partIn(row));
}

/** "in his late seventies" is an age, "temperatures in the 90s" are degrees. */
const AGE_BEFORE =
  /\b(?:his|her|their|my|your|our|temperatures?|highs|lows|degrees|scores?|mid)\s(?:in\s|into\s)?(?:the\s)?$/i;

/** "the nineteen seventies", "the twenty-tens", "the two thousand and tens". */
function readSpeltDecade(row: Row): Reading | null {
  const base = numberOf(row, 'year') ?? (numberOf(row, 'num') ?? 0) * 100;
  const ten = numberOf(row, 'shortdecade') ?? 0;
  if (base % 100 !== 0 || base < 1500 || base > 2000) return null;
  if (row.some(({ kind, text }) => kind === 'num' && /^\d/.test(text))) return null;
  return decadeAt(base + ten, partIn(row));
}

/** "the 19th century" is 1800 to 1899, as TIMEX3 counts: `18`. */
function readCentury(row: Row): Reading | null {
  const nth = numberOf(row, 'nth') ?? 0;
  if (!/^centur(?:y|ies)$/.test(wordOf(row, 'unit')) || nth < 2 || nth > 22) return null;
  const third = partNamed(partIn(row));
  const [first = 0, last = 99] =
    [
      [0, 33],
      [34, 66],
      [67, 99],
    ][third ?? 3] ?? [];
  const base = (nth - 1) * 100;
  return known(
    { from: `${four(base + first)}-01-01`, to: `${four(base + last)}-12-31` },
    'decade',
    four(base).slice(0, 2),
  );
}

function readPartOfYear(row: Row): Reading | null {
  const part = partIn(row);
  return part === null ? null : readYear(numberOf(row, 'year') ?? 0, part);
}

function readNamedYear(row: Row): Reading | null {
  return wordOf(row, 'unit') === 'year' ? readYear(numberOf(row, 'year') ?? 0, null) : null;
}

/** The year of books, of schools: it begins in another month with everybody, so it has no days. */
function readYearOfBooks(row: Row): Reading | null {
  const year = numberOf(row, 'year');
  if (wordOf(row, 'unit') !== 'year') return null;
  const code = /^f/.test(wordOf(row, 'yearword')) ? 'FY' : 'SY';
  return year === null ? null : unresolved('year', `${code}${year}`);
}

/** Years before Christ have a TIMEX3 value and no days: our calendar of days begins later. */
function readBeforeChrist(row: Row, near: Near): Reading | null {
  const sign = row.findIndex(({ kind }) => kind === 'bc');
  const isPlaced =
    row.length > 2 || BEFORE_YEAR.test(near.before) || /\bBC\s(?:and|or)\s$/.test(near.before);
  if (!/^[A-Z]/.test(row[sign]?.text ?? '') || !isPlaced) return null;
  const century = numberOf(row, 'nth');
  const month = numberOf(row, 'month');
  if (month === null && century !== null)
    return unresolved('decade', `BC${four(century - 1).slice(2)}`);
  const year = `BC${four(row[sign - 1]?.value ?? 0)}`;
  const season = SEASONS[wordOf(row, 'season')];
  if (season !== undefined) return unresolved('quarter', `${year}-${season.code}`);
  if (month === null) return unresolved('year', year);
  const day = row.find(({ kind }) => kind === 'num' || kind === 'nth');
  const hasDay = row[0]?.kind !== 'month' && day !== undefined;
  const parts = [year, two(month), ...(hasDay ? [two(day.value)] : [])];
  return unresolved(hasDay ? 'day' : 'month', parts.join('-'));
}

/** Words after which four digits are a year. */
const BEFORE_YEAR =
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

function readBareYear([found]: Row, near: Near): Reading | null {
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
    /(?:\b(?:the|an?|its|his|her|their|that|our|this)|[’']s)\s(?:(?!about|some|over|around|record|total|estimated|nearly|additional|extra|further|first|last|next)[a-z]+\s)?$/i.test(
      near.before,
    ) &&
    AFTER_ADJECTIVE.test(near.after)
  )
    return readYear(year, null);
  return null;
}
