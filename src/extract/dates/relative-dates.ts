/** Dates that hang on the day of publication: "yesterday", "last Monday", "on the 23rd", "the weekend", feasts. */

import { addDays, addMonths, monthOf } from '../../model/day.ts';
import { DAY_PARTS } from '../lexicon/date-words.ts';
import { type DateRule, numberOf, piece, type Row, wordOf } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Reading } from './date-piece.ts';
import { known, oneDay, readMonth, two, unresolved } from './date-reading.ts';
import { isPlainWord } from './date-years.ts';

/** The rules, each with an example. */
export const RELATIVE_RULES: readonly DateRule[] = [
  { like: 'yesterday', pattern: 'dayword', read: readDayWord },
  { like: 'overnight', pattern: 'overnight', read: readOvernight },
  { like: 'this morning', pattern: 'rel daypart', read: readDayPart },
  { like: 'last October', pattern: 'rel month', read: readNearMonth },
  { like: 'on the 23rd', pattern: 'the? nth', read: readDayOfMonth },
];

/** "Today" with a capital inside a sentence is a newspaper: "USA Today". */
function readDayWord([found]: Row, { published, before, isNarrating }: Near): Reading | null {
  const word = found?.text ?? '';
  if (/^T(?:oday|omorrow)/.test(word) && /[A-Za-z,]\s$/.test(before)) return null;
  const isTonight = word.toLowerCase() === 'tonight';
  if (published === null || isNarrating)
    return unresolved('day', isTonight ? 'XXXX-XX-XXTNI' : 'XXXX-XX-XX');
  const day = oneDay(addDays(published, found?.value ?? 0));
  return isTonight ? { ...day, timex: `${day.timex}TNI` } : day;
}

/** What is overnight by nature: "an overnight success". */
const OVERNIGHT_THINGS =
  /^\s(?:success|sensation|stays?|stars?|shifts?|trains?|millionaires?|camp|parking|guests?)/i;

/** The night into the day of publication. */
function readOvernight(_row: Row, { published, after, isNarrating }: Near): Reading | null {
  if (OVERNIGHT_THINGS.test(after)) return null;
  if (published === null || isNarrating) return unresolved('day', 'XXXX-XX-XXTNI');
  const from = addDays(published, -1);
  return known({ from, to: published }, 'day', `${from}TNI`);
}

/** "this morning", "last night"; "the previous night" hangs on what was told. */
function readDayPart(row: Row, { published }: Near): Reading | null {
  const [rel, part] = [wordOf(row, 'rel'), wordOf(row, 'daypart')];
  const step = { this: 0, last: -1 }[rel];
  if (step === undefined || (rel === 'last' && part !== 'night')) return null;
  const code = DAY_PARTS[part] ?? '';
  if (published === null) return unresolved('day', `XXXX-XX-XX${code}`);
  const day = oneDay(addDays(published, step));
  return { ...day, timex: `${day.timex}${code}` };
}

/** "last October" said in October is that of the year before. */
function readNearMonth(row: Row, near: Near): Reading | null {
  const found = piece(row, 'month');
  const rel = wordOf(row, 'rel');
  if (found === undefined || !isPlainWord(found)) {
    if (!/^(?:jan|feb|apr|aug|sept|oct|nov|dec)$/.test(found?.text ?? '')) return null;
  }
  if (!/^(?:last|this|next)$/.test(rel)) return null;
  const month = found?.value ?? 0;
  if (near.published === null) return unresolved('month', `XXXX-${two(month)}`);
  const [year = 0, now = 0] = near.published.split('-').map(Number);
  const stated = (at: number) => readMonth(at, month, null, near);
  if (rel === 'this') return stated(year);
  if (rel === 'next') return stated(month > now ? year : year + 1);
  return stated(month < now ? year : year - 1);
}

/** "on the 23rd", where no noun follows that it is an adjective of: "the 23rd floor". */
function readDayOfMonth(row: Row, near: Near): Reading | null {
  const day = numberOf(row, 'nth') ?? 0;
  const isWord = /^[A-Za-z]/.test(wordOf(row, 'nth'));
  if (row.length === 1 && (isWord || !/\bon\s$/.test(near.before))) return null;
  if (day < 1 || day > 31) return null;
  if (!/\b(?:on|by|until|till|since|before|after|from|for|of|to|between|and)\s$/i.test(near.before))
    return null;
  if (!/^(?:[.,;:!?)”"]|$|\s(?:and|but|that|when|by|to|it|he|she|they)\b|\s[-–])/.test(near.after))
    return null;
  if (isWord && !/\b(?:on|until|till)\s$/i.test(near.before)) return null;
  if (
    /\b(?:for|of|and|to|between|before|after|since|from)\s$/i.test(near.before) &&
    !/^[.!?]?\s*$/.test(near.after)
  )
    return null;
  return nearestDay(day, near);
}

/** The day of that number in the month that is nearest, looking back first. */
export function nearestDay(day: number, near: Near): Reading | null {
  if (near.isNarrating && near.context.month !== null) {
    const told = addDays(`${near.context.month}-01`, day - 1);
    return told.startsWith(near.context.month) ? { ...oneDay(told), basis: 'implied' } : null;
  }
  if (near.published === null) return unresolved('day', `XXXX-XX-${two(day)}`);
  const step = near.direction === 'back' ? -1 : 1;
  for (let count = 0; count < 4; count += 1) {
    const month = monthOf(addMonths(`${near.published.slice(0, 7)}-01`, step * count));
    const date = addDays(month.from, day - 1);
    if (date > month.to) continue;
    if (step < 0 ? date <= near.published : date >= near.published) return oneDay(date);
  }
  return null;
}
