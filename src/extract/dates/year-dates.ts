/** Dates that name a quarter, season, year, decade or century of the calendar. */

import { yearOf } from '../../model/day.ts';
import { SEASONS } from '../lexicon/calendar.ts';
import { BEFORE_YEAR, readBareYear } from './bare-years.ts';
import { type DateRule, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import { partNamed } from './date-parts.ts';
import type { Reading } from './date-piece.ts';
import { four, known, readYear, two, unresolved } from './date-reading.ts';

/** The rules, each with an example. */
export const YEAR_RULES: readonly DateRule[] = [
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
    pattern: 'the? (part dash?)? num|year (dash|and)? shortdecade',
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
  { like: 'the year 476', pattern: 'the? unit num', read: readEarlyYear },
  { like: 'fiscal year 2008', pattern: 'the? yearword unit of? year', read: readYearOfBooks },
  { like: 'last fiscal year', pattern: 'the? rel yearword unit', read: readNearYearOfBooks },
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
function readSpeltDecade(row: Row, near: Near): Reading | null {
  if (wordOf(row, 'shortdecade') === 'thousands') return readThousands(row, near);
  const base = numberOf(row, 'year') ?? (numberOf(row, 'num') ?? 0) * 100;
  const ten = numberOf(row, 'shortdecade') ?? 0;
  if (base % 100 !== 0 || base < 1500 || base > 2000) return null;
  if (row.some(({ kind, text }) => kind === 'num' && /^\d/.test(text))) return null;
  return decadeAt(base + ten, partIn(row));
}

/** "in the two thousands": the decade; "the two thousands of them" are counted. */
function readThousands(row: Row, { before, after }: Near): Reading | null {
  const isDecade =
    row[0]?.kind === 'the' && wordOf(row, 'num') === 'two' && piece(row, 'and') === undefined;
  if (!isDecade || !/\b(?:in|of|since|during|until|from|to|into)\s$/i.test(before)) return null;
  return /^(?:\s?[.,;:!?)]|$|\s(?:and|when|as|but|to|was|were)\b)/.test(after)
    ? decadeAt(2000, partIn(row))
    : null;
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

/** "in the year 476", in figures of three: fewer count the years of a plan or a reign, as what "of" follows does. */
function readEarlyYear(row: Row, { after }: Near): Reading | null {
  const year = numberOf(row, 'num') ?? 0;
  if (!/^year$/.test(wordOf(row, 'unit')) || year < 100 || year > 999) return null;
  return /^\s(?:of|after|since|in|for)\b|^[-–]/.test(after) ? null : readYear(year, null);
}

/** The year of books, of schools: it begins in another month with everybody, so it has no days. */
function readYearOfBooks(row: Row): Reading | null {
  const year = numberOf(row, 'year');
  if (wordOf(row, 'unit') !== 'year') return null;
  const code = /^f/.test(wordOf(row, 'yearword')) ? 'FY' : 'SY';
  return year === null ? null : unresolved('year', `${code}${year}`);
}

/** "last fiscal year": its number is sure until a new one may have begun in October (31 U.S.C. 1102); others have none. */
function readNearYearOfBooks(row: Row, { published, isNarrating }: Near): Reading | null {
  if (
    wordOf(row, 'unit') !== 'year' ||
    !/^(?:last|this|current|next|coming)$/.test(wordOf(row, 'rel'))
  )
    return null;
  const isFiscal = wordOf(row, 'yearword') === 'fiscal';
  if (!isFiscal)
    return unresolved('year', /^f/.test(wordOf(row, 'yearword')) ? 'FYXXXX' : 'SYXXXX');
  if (published === null || isNarrating || published.slice(5, 7) >= '10')
    return unresolved('year', 'FYXXXX');
  return unresolved('year', `FY${Number(published.slice(0, 4)) + (numberOf(row, 'rel') ?? 0)}`);
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
