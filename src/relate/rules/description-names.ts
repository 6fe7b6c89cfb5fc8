/**
 * Names in a sentence with the words that describe their bearers: titles and a noun phrase right before the name, and
 * what stands behind it in commas.
 */

import { findWord } from '../../words/lookup.ts';
import { isOfCountry } from '../events/countries.ts';
import { contentOf, keyOf } from '../words.ts';
import {
  FUNCTION_WORDS,
  NAME_PARTICLES,
  RANK_SHORT,
  SHIP_PREFIXES,
  SHIPS,
} from './description-tables.ts';

/** A word of a sentence with what stands between it and the one before. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  /** Its first letter is a capital. */
  readonly isCapital: boolean;
}

/** A name with the words around it that describe its bearer. */
export interface NamedPhrase {
  /** Equal for the same name. */
  readonly key: string;
  readonly name: string;
  /** The words right before the name, in small letters, titles last: "longtime", "ally", "interior", "minister". */
  readonly lead: readonly string[];
  /** How many of the lead's last words have a capital. */
  readonly titles: number;
  /** The word before the lead: a determiner, a possessor. */
  readonly before: string;
  /** The words behind the name up to the next mark; `[]` where no comma parts them from it. */
  readonly tail: readonly Token[];
  /** A mark ends the tail, so that no verb of the sentence is in it. */
  readonly isClosed: boolean;
  /** The word in small letters right behind the name; empty where there is none. */
  readonly after: string;
  readonly isPerson: boolean;
  /** From the first word of the lead to the last of the tail, and to the end of the name. */
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
}

/** The names of a sentence; of a country, a day or a month none. */
export function readNames(text: string): NamedPhrase[] {
  const tokens = tokensOf(text);
  const found: NamedPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens[at])) continue;
    const until = endOfRun(tokens, at);
    const phrase = phraseOf(text, tokens, at, until);
    if (phrase !== null) found.push(phrase);
    at = until - 1;
  }
  return found;
}

/** The words of a text in order; a point belongs to an abbreviated rank alone. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: found, index } of text.replaceAll('’', "'").matchAll(TOKEN)) {
    const small = found.toLowerCase();
    const isPoint = small.endsWith('.') && !RANK_SHORT.has(small);
    const end = index + found.length - (isPoint ? 1 : 0);
    tokens.push({
      text: text.slice(index, end),
      lower: isPoint ? small.slice(0, -1) : small,
      start: index,
      end,
      gap: text.slice(last, index),
      isCapital: found[0] !== small[0],
    });
    last = end;
  }
  return tokens;
}

/** The words of a stretch of tokens, contiguous ones only, until one that the test refuses. */
export function runFrom(
  tokens: readonly Token[],
  at: number,
  isIn: (token: Token) => boolean,
): readonly Token[] {
  const end = tokens.findIndex(
    (token, index) => index >= at && (token.gap !== ' ' || !isIn(token)),
  );
  return tokens.slice(at, end < 0 ? tokens.length : end);
}

/** True for a word with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.isCapital === true;
}

function endOfRun(tokens: readonly Token[], at: number): number {
  let until = at + 1;
  while (until < tokens.length && !/'s?$/.test(tokens[until - 1]?.lower ?? '')) {
    const [next, after] = [tokens[until], tokens[until + 1]];
    if (next?.gap !== ' ') break;
    if (isCapital(next)) until += 1;
    else if (NAME_PARTICLES.has(next.lower) && after?.gap === ' ' && isCapital(after)) until += 2;
    else break;
  }
  return until;
}

function phraseOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  until: number,
): NamedPhrase | null {
  const from = at + titlesOf(tokens.slice(at, until));
  const own = tokens.slice(from, until);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined || !isName(own)) return null;
  const lead = leadOf(tokens, at, from).filter(
    ({ lower }) => !SHIP_PREFIXES.has(lower) && !FUNCTION_WORDS.has(lower),
  );
  const tail = tailOf(text, tokens, until, last.end);
  const name = text.slice(first.start, last.end).replace(/['’]s?$/, '');
  return {
    key: own.map(({ lower }) => lower.replace(/'s?$/, '')).join(' '),
    name,
    lead: lead.map(({ lower }) => RANK_SHORT.get(lower) ?? lower),
    titles: lead.filter(({ start }) => start >= (tokens[at]?.start ?? 0)).length,
    before: wordBefore(tokens, lead[0] ?? first),
    tail,
    isClosed: tail.length > 0 && tokens[until + tail.length]?.gap !== ' ',
    after: tokens[until]?.gap === ' ' ? (tokens[until]?.lower ?? '') : '',
    isPerson: own.length > 1 && own.length <= LONGEST_NAME,
    start: lead[0]?.start ?? first.start,
    nameEnd: first.start + name.length,
    end: tail.at(-1)?.end ?? last.end,
  };
}

function wordBefore(tokens: readonly Token[], token: Token): string {
  return (tokens[tokens.indexOf(token) - 1]?.text ?? '').replaceAll('’', "'");
}

/** Words of English before a name of two words are its bearer's titles; an article or a kind of ship may stand before one. */
function titlesOf(run: readonly Token[]): number {
  let count = 0;
  for (const { lower } of run.slice(0, -1)) {
    const left = run.length - count;
    const isOutside = SHIP_PREFIXES.has(lower) || SHIPS.has(lower) || FUNCTION_WORDS.has(lower);
    const isTitle = RANK_SHORT.has(lower) || isEnglish(lower);
    if (!isOutside && (left < 3 || !isTitle)) break;
    count += 1;
  }
  return count;
}

function isEnglish(lower: string): boolean {
  const senses = findWord(keyOf(lower))?.senses ?? findWord(lower)?.senses;
  return senses !== undefined && senses.noun.length + senses.adj.length > 0;
}

function isName(own: readonly Token[]): boolean {
  if (own.length > 1) return true;
  const [token] = own;
  if (token === undefined || token.text.length < 3 || TIMES.test(token.text)) return false;
  return [...contentOf(`x ${token.text}`)].every((word) => !isOfCountry(word));
}

/** The words in small letters right before a run, and its titles. */
function leadOf(tokens: readonly Token[], at: number, from: number): readonly Token[] {
  let start = at;
  while (start > 0 && at - start < LONGEST_LEAD) {
    const gap = tokens[start]?.gap ?? '';
    const before = tokens[start - 1];
    const isOpened = start === from && /^ ["“'‘]$/.test(gap);
    if (before === undefined || !(gap === ' ' || isOpened)) break;
    const isFirst = start === 1 && isEnglish(before.lower);
    if (FUNCTION_WORDS.has(before.lower) || /'s?$/.test(before.lower)) break;
    if (isCapital(before) && !isFirst) break;
    start -= 1;
  }
  return tokens.slice(start, from);
}

function tailOf(
  text: string,
  tokens: readonly Token[],
  until: number,
  end: number,
): readonly Token[] {
  if (!/^["”'’]?, /.test(text.slice(end, end + 3))) return [];
  const [first] = tokens.slice(until, until + 1);
  if (first === undefined) return [];
  return [first, ...runFrom(tokens, until + 1, () => true)].slice(0, LONGEST_TAIL);
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'&-]*\.?/gu;
/** Names of days and months. */
export const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
// Words before a name, in a name of a person and behind it that are read.
const LONGEST_LEAD = 5;
const LONGEST_NAME = 4;
const LONGEST_TAIL = 16;
