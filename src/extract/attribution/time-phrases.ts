/** Phrases that say when: between a subject and its verb, or behind a verb, they are neither speaker nor content. */

import type { Token } from '../../model/types.ts';
import type { Chunk } from '../noun-phrase.ts';

const days: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight'.split(
    ' ',
  ),
);
const months: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul ' +
    'aug sept sep oct nov dec'
  ).split(' '),
);
const stretches: ReadonlySet<string> = new Set(
  (
    'day night morning evening afternoon noon midnight week weekend month year hour minute moment ago days weeks ' +
    'months years hours minutes'
  ).split(' '),
);
const pointers: ReadonlySet<string> = new Set(
  'last this next late early earlier later that same previous following recent'.split(' '),
);

/** True where the words name a time and nothing else: "Monday", "last week", "Aug. 3", "early this month". */
export function isTimePhrase(tokens: readonly Token[], { start, end }: Chunk): boolean {
  return timeBefore(tokens, end - 1, start) < start;
}

/**
 * The token before the time expression that ends at `last`, with its preposition: in "Doe on Tuesday night" and "Doe
 * late last week" that of "Doe". `last` where none ends there; it never looks left of `from`.
 */
export function timeBefore(tokens: readonly Token[], last: number, from = 0): number {
  let at = last;
  let named = false;
  while (at >= from) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.lower.replace(/\.$/, '');
    const isTime = days.has(word) || isMonth(tokens, at, word);
    const isStretch = stretches.has(word) && (named || isPointed(tokens, at));
    if (isTime || isStretch) named = true;
    else if (!isPart(token, word, named)) break;
    at -= 1;
  }
  if (!named) return last;
  const link = tokens[at]?.lower;
  return link === 'on' || link === 'in' || link === 'at' || link === 'during' ? at - 1 : at;
}

/** "May" and "March" are months behind "in", "last" or before a number. */
function isMonth(tokens: readonly Token[], at: number, word: string): boolean {
  if (!months.has(word) || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'in' || pointers.has(before) || tokens[at + 1]?.pos === 'NUM';
}

/** "last week", "two days ago", "Tuesday night": a stretch of time that something points to. */
function isPointed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return pointers.has(before) || days.has(before) || tokens[at]?.lower === 'ago';
}

function isPart(token: Token, word: string, named: boolean): boolean {
  if (pointers.has(word)) return true;
  if (!named) return token.pos === 'NUM' && /^\d{1,4}$/.test(word);
  return token.pos === 'NUM' || (token.text === 'the' && named);
}
