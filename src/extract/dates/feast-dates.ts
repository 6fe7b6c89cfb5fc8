/** Feasts and holidays by their names: "Christmas Eve", "next Easter", "Labor Day 2021". */

import { EVENT_NAMED } from '../lexicon/calendar.ts';
import { feastOf } from '../lexicon/feasts.ts';
import { type DateRule, piece, type Row } from './date-grammar.ts';
import type { Near } from './date-near.ts';
import type { Reading } from './date-piece.ts';
import { implied, oneDay, unresolved } from './date-reading.ts';
import { yearIn } from './date-years.ts';

/** The rules, each with an example. */
export const FEAST_RULES: readonly DateRule[] = [
  {
    like: 'Christmas Eve 2019',
    pattern: 'the? rel? feast (comma|of? year)? (of? rel unit)?',
    read: readFeast,
  },
];

/** Feasts that keep their meaning in small letters: "black friday", but not "may day", "new year's". */
const SMALL_FEAST =
  /^(?!may|human|good|epiphany|remembrance)(?!new\b(?!.*(?:day|eve)))(?!(?:father|mother)(?!['’]))(?!black(?!\sfriday))/;

/** The feast of the year given, else the nearest one, looking back first as for days. */
function readFeast(row: Row, near: Near): Reading | null {
  const name = piece(row, 'feast')?.text ?? '';
  const rel = piece(row, 'rel')?.text.toLowerCase();
  const hasYear = piece(row, 'year') !== undefined || piece(row, 'unit') !== undefined;
  if (/\b(?:Orthodox|Canadian|Coptic|every|each|Father|Merry|Happy)\s$/i.test(near.before))
    return null;
  if (
    /^\s(?:Islands?|carols?|trees?|markets?|dinners?|stockings?|lights?|cards?|eggs?|songs?|presents?|gifts?|Rising)\b/i.test(
      near.after,
    )
  )
    return null;
  if (/^new\syear$/i.test(name)) {
    if (!isFirstOfYear(row, near)) return null;
  } else if (!/^[A-Z]/.test(name) && !SMALL_FEAST.test(name)) return null;
  if (hasYear) {
    const year = yearIn(row, near);
    const day = year === null ? null : feastOf(name, year);
    return day === null ? unresolved('day', 'XXXX-XX-XX') : oneDay(day);
  }
  if (near.isNarrating && /^\d/.test(near.context.year ?? '')) {
    const day = feastOf(name, Number(near.context.year));
    return day === null ? null : implied(oneDay(day));
  }
  if (near.published === null || near.isNarrating) return unresolved('day', 'XXXX-XX-XX');
  if (rel === undefined && EVENT_NAMED.test(near.after)) return unresolved('day', 'XXXX-XX-XX');
  const today = near.published;
  const now = Number(today.slice(0, 4));
  const days = [now - 1, now, now + 1].flatMap((year) => feastOf(name, year) ?? []);
  const isAhead =
    rel === 'next' ||
    rel === 'coming' ||
    rel === 'this' ||
    rel === 'following' ||
    rel === 'upcoming';
  if (rel === 'this') return oneDayOf(feastOf(name, now));
  if (isAhead || (rel === undefined && near.direction === 'ahead'))
    return oneDayOf(days.find((day) => (rel === undefined ? day >= today : day > today)) ?? null);
  return oneDayOf(days.findLast((day) => (rel === undefined ? day <= today : day < today)) ?? null);
}

/** "before New Year", "by new year": without an article, a kind ("Lunar") or a thing that it names ("new year sales"). */
function isFirstOfYear(row: Row, { before, after }: Near): boolean {
  if (row.length > 1 || !/\b(?:before|by|until|till|after|since|at)\s$/i.test(before)) return false;
  return /^(?:\s?[.,;:!?)]|$|\s(?:and|or|but|in|at|on|with|when|if|they|he|she|it|we)\b)/.test(
    after,
  );
}

function oneDayOf(day: string | null): Reading | null {
  return day === null ? null : oneDay(day);
}
