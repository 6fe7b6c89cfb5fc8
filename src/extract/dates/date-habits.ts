/**
 * What a document shows of how it writes dates: which number of "3/4/2024" is the day, and whether it tells of a past
 * that it dates itself, as histories do (the narratives of HeidelTime, Strötgen and Gertz 2013, beside its news).
 */

import { readLanguage, regionOf } from '../../model/language.ts';
import type { Day } from '../../model/types.ts';
import { orderInRegion } from '../lexicon/digit-order.ts';
import type { DraftDate } from './date-near.ts';
import type { Piece } from './date-piece.ts';

/** Clocks by which days are written month first, and day first. */
const MONTH_FIRST =
  /\b\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?,?\s\(?(?:ET|E[DS]T|CT|C[DS]T|MT|M[DS]T|PT|P[DS]T)\b/;
const DAY_FIRST = /\b(?:BST|CET|CEST|IST|SAST|WAT|EAT|AEST|AEDT|NZST|NZDT)\b/;

/**
 * Told by the dates in digits that allow one order only; else by the region of the language; else by the clock; null
 * where both or none are seen.
 */
export function orderOfDigits(
  text: string,
  runs: readonly (readonly Piece[])[],
  language: string | null,
): 'day' | 'month' | null {
  const digits = runs.flatMap((run) =>
    run.filter(({ kind }) => kind === 'numeric' || kind === 'daymonth'),
  );
  if (digits.length === 0) return orderOf(language);
  const orders = new Set(
    digits.flatMap(({ text: words }) => {
      if (/^\d+[-.]\d+$/.test(words)) return [];
      const [a = 0, b = 0] = words.split(/[-/.]/).map(Number);
      if (a > 12 && a <= 31 && b <= 12) return ['day' as const];
      return b > 12 && b <= 31 && a <= 12 ? ['month' as const] : [];
    }),
  );
  if (orders.size > 0) return orders.size === 1 ? ([...orders][0] ?? null) : null;
  const told = orderOf(language);
  if (told !== null) return told;
  const [isMonth, isDay] = [MONTH_FIRST.test(text), DAY_FIRST.test(text)];
  return isMonth === isDay ? null : isMonth ? 'month' : 'day';
}

/** The order that the English of the region has; another language tells nothing of it. */
function orderOf(language: string | null): 'day' | 'month' | null {
  const tag = readLanguage(language ?? '') ?? '';
  const region = tag.startsWith('en-') ? regionOf(tag) : null;
  return region === null ? null : orderInRegion(region);
}

/** What dates that hang on the day of publication are made of. */
const OF_TODAY =
  /^(?:dayword|overnight|(?:rel )?weekday|(?:(?:earlier|later|part) )?rel unit|.* ago)$/;

/** Fewer full dates than this make no history. */
const ENOUGH = 3;

/**
 * True for a document with full dates ("6 June 1944") that lie years before its publication, or whose publication
 * is not known, and hardly a date that hangs on a today ("yesterday", "last week").
 */
export function isNarrating(dates: readonly DraftDate[], published: Day | null): boolean {
  const limit = published === null ? 9999 : Number(published.slice(0, 4)) - 1;
  const full = dates.filter(
    ({ hasYear, made }) => hasYear && !made.includes('rel') && /month|iso|numeric|bc/.test(made),
  );
  const past = full.filter(
    ({ timex }) => timex.startsWith('BC') || Number(timex.slice(0, 4)) < limit,
  );
  const ofToday = dates.filter(({ made }) => OF_TODAY.test(made));
  return past.length >= ENOUGH && past.length * 2 > full.length && past.length > 2 * ofToday.length;
}
