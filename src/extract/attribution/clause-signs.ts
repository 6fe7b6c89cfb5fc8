/** Signs that a clause begins, for where no "that" tells: a noun phrase with a finite verb behind it. */

import type { Token } from '../../model/types.ts';
import { findWithin } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';

/** A noun phrase with a finite verb behind it: a clause without "that". */
export function startsClause(
  unit: Unit,
  from: number,
  phraseEnd: number,
  isLoose = false,
): boolean {
  const { tokens } = unit;
  const first = tokens[from];
  if (first?.lower === 'there' || first?.lower === 'if') return true;
  const at = verbAfter(tokens, phraseEnd);
  const verb = tokens[at];
  if (verb === undefined || phraseEnd === from) return false;
  if (verb.pos === 'AUX') return true;
  if (verb.pos !== 'VERB' || verb.lower.endsWith('ing')) return false;
  // "said officers boarded", but not "said officers wounded by shots"
  const isSubject = isLoose || first?.pos === 'PRON';
  return !verb.lower.endsWith('ed') || (isSubject && tokens[at + 1]?.lower !== 'by');
}

/** The first word behind a phrase that may be its verb: over adverbs, marks of quotation and what dashes set off. */
function verbAfter(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token === undefined) return at;
    const close = /^[—–(]$/.test(token.text) ? closingDash(tokens, at) : -1;
    if (close > at) at = close + 1;
    else if (token.pos === 'ADV' || /^[“”"‘’']$/.test(token.text)) at += 1;
    else return at;
  }
}

function closingDash(tokens: readonly Token[], open: number): number {
  const mark = tokens[open]?.text === '(' ? ')' : tokens[open]?.text;
  const rest = { start: open + 1, end: tokens.length };
  return findWithin(tokens, rest, ({ text }) => text === mark);
}

/** An auxiliary within a few words, before any comma. */
export function hasFiniteVerb(unit: Unit, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 14); at += 1) {
    const token = unit.tokens[at];
    if (token === undefined || (token.text === ',' && !unit.quoted[at])) return false;
    if (token.pos === 'AUX' && at > from) return true;
  }
  return false;
}

/** Steps over commas and adverbs, but not over those that belong to a number. */
export function firstWord(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.text === ',' || (tokens[at]?.pos === 'ADV' && tokens[at + 1]?.pos !== 'NUM'))
    at += 1;
  return at;
}

/** Steps over commas, adverbs and words that bound a number. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    tokens[at]?.pos === 'ADV' ||
    tokens[at]?.text === ',' ||
    approximators.has(tokens[at]?.lower ?? '')
  )
    at += 1;
  return at;
}

/** Words before a number that are tagged as prepositions: "believes around 3,000". */
const approximators: ReadonlySet<string> = new Set([
  'around',
  'about',
  'more',
  'fewer',
  'less',
  'than',
  'as',
  'many',
  'over',
  'up',
  'to',
  'at',
  'least',
  'most',
  'under',
  'nearly',
]);
