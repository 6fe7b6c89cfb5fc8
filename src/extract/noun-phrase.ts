/** Noun phrases around a point of a sentence, from tags and a few words; a shallow chunker (Abney 1991). */

import type { Token } from '../model/types.ts';
import { isCapital } from './capitals.ts';
import { isSource } from './lexicon/roles.ts';

/** Indexes of tokens, `end` exclusive. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'PRON']);
const inside: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET']);
const compassWords: ReadonlySet<string> = new Set([
  'far',
  'north',
  'south',
  'east',
  'west',
  'middle',
]);
const breaking: ReadonlySet<string> = new Set([
  'that',
  'there',
  'who',
  'which',
  'what',
  'how',
  'whether',
  'if',
  'while',
  'as',
]);

/** Words that a sentence begins with, which the tagger takes for a name: "But Doe said". */
const openers: ReadonlySet<string> = new Set(
  'but and yet so still however meanwhile now then also nor or'.split(' '),
);

/** True for a word that a sentence opens with and that is part of no name. */
export function isOpener(word: string): boolean {
  return openers.has(word);
}

/** True for a token that can be the last of a noun phrase. */
export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && nominal.has(token.pos) && !breaking.has(token.lower);
}

/** True for a token with a capital that is not merely the first of its sentence in a common word. */
function isName(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'PROPN' && isCapital(token.text);
}

/** True for the 's of a possessor. */
export function isPossessive(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.lower === "'s" ||
      token.lower === '’s' ||
      token.text === '’' ||
      (token.text === "'" && token.pos === 'PART'))
  );
}

/** The noun phrase that ends with the token at `last`; null where none ends there. */
export function phraseEndingAt(tokens: readonly Token[], last: number): Chunk | null {
  let end = last;
  if (tokens[end]?.text === ')') end = openingBefore(tokens, end) - 1;
  const isHead = isNominal(tokens[end]) || isGluedName(tokens, end) || isNounByPlace(tokens, end);
  if (!isHead)
    return quantifiers.has(tokens[end]?.lower ?? '') ? { start: end, end: last + 1 } : null;
  let start = end;
  while (start > 0 && continuesLeft(tokens, start - 1, start)) start -= 1;
  while (start < end && !opensPhrase(tokens[start])) start += 1;
  return { start, end: last + 1 };
}

/** Words that stand for people by themselves: "some said", "others denied". */
export const quantifiers: ReadonlySet<string> = new Set(
  'some many others most several both few all another'.split(' '),
);

/** The noun phrase that begins with the token at `first`; null where none begins there. */
export function phraseStartingAt(tokens: readonly Token[], first: number): Chunk | null {
  let end = first;
  while (end < tokens.length && continuesRight(tokens, end, first)) end += 1;
  while (end > first && !isNominal(tokens[end - 1]) && tokens[end - 1]?.text !== ')') end -= 1;
  return end > first ? { start: first, end } : null;
}

/** The token before the bracket that the one at `close` closes, or 0. */
export function openingBefore(tokens: readonly Token[], close: number): number {
  let at = close;
  while (at > 0 && tokens[at]?.text !== '(') at -= 1;
  return at;
}

/** A determiner or "their" begins a phrase: nothing but "both", "all" or "of" stands before it. */
function closesLeft(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'DET' || token.pos === 'PRON');
}

/** "the general said": an adjective right behind a determiner, with nothing to modify, is a noun. */
function isNounByPlace(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'ADJ') return false;
  return tokens[at - 1]?.pos === 'DET' || isSource(tokens[at]?.lower ?? '');
}

/** The mark of "the crews' union": right behind a plural, with a noun after it. */
function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1];
  if (!/^['’]$/.test(tokens[at]?.text ?? '') || owner?.end !== tokens[at]?.start) return false;
  return /s$/.test(owner?.lower ?? '') && isNominal(tokens[at + 1]);
}

/** A name's last part may be tagged as a verb or noun after a hyphen: "Min-jun". */
function isGluedName(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '-' && isName(tokens[at - 2]);
}

function continuesLeft(tokens: readonly Token[], at: number, right: number): boolean {
  const token = tokens[at];
  if (token === undefined || breaking.has(token.lower)) return false;
  if (at === 0 && isOpener(token.lower)) return false;
  if (closesLeft(tokens[right]) && token.lower !== 'of')
    return token.lower === 'both' || token.lower === 'all';
  if (token.pos === 'PRON')
    return ['his', 'her', 'their', 'its', 'our', 'my'].includes(token.lower);
  if (inside.has(token.pos)) return token.pos !== 'DET' || tokens[right]?.pos !== 'DET';
  if (isPossessive(token) || isPluralPossessive(tokens, at)) return true;
  if (compassWords.has(token.lower)) return true;
  if (token.text === '&') return isName(tokens[at - 1]);
  if (token.text === '-' || token.text === '/') return tokens[at - 1]?.end === token.start;
  if (token.lower === 'of') return isWhole(tokens, at - 1) && !isTimeNoun(tokens[at - 1]);
  if (isModifierLeft(tokens, at, right)) return true;
  // "the 14th-ranked player"
  if (token.pos === 'VERB' && tokens[at - 1]?.text === '-') return true;
  // A part of a name that the tagger took for a verb: "Lee Min Ho".
  if (isCapital(token.text) && token.pos === 'VERB')
    return isName(tokens[at - 1]) || isName(tokens[right]);
  return joinsTwo(tokens, at, right);
}

/** What may stand before "of": a noun, also one tagged as an adjective ("the police chief of"), or "all" and "some". */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (tokens[at]?.pos === 'ADJ' && isSource(word)) return true;
  return isNominal(tokens[at]) || quantifiers.has(word);
}

/** "Ukraine and South Korea", "the ministry and its spokesman": joined where both sides are alike. */
function joinsTwo(tokens: readonly Token[], at: number, right: number): boolean {
  const token = tokens[at];
  if (token?.lower !== 'and') return false;
  const before = tokens[at - 1];
  const after = tokens[right];
  if (isNominal(before) && before?.pos === 'PROPN' && isCapital(after?.text ?? '')) return true;
  // "doctors and nurses said"
  const noun = after?.pos === 'ADJ' ? tokens[right + 1] : after;
  return isNominal(before) && isSource(before?.lower ?? '') && isSource(noun?.lower ?? '');
}

function continuesRight(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token === undefined || breaking.has(token.lower)) return false;
  // "a $4 billion loss"
  if (token.pos === 'SYM') return tokens[at + 1]?.pos === 'NUM';
  if (inside.has(token.pos))
    return token.pos !== 'DET' || at === first || tokens[at - 1]?.lower === 'of';
  if (token.pos === 'PRON')
    return at === first || ['his', 'her', 'their', 'its'].includes(token.lower);
  if (at === first) return false;
  if (token.text === '&') return isName(tokens[at + 1]);
  if (token.text === '/') return tokens[at + 1]?.start === token.end;
  if (isPossessive(token) || token.text === '-' || compassWords.has(token.lower)) return true;
  if (isModifier(tokens, at)) return true;
  if (token.lower === 'of') return isNominal(tokens[at - 1]);
  if (token.lower === 'and') return tokens[at - 1]?.pos === 'PROPN' && isName(tokens[at + 1]);
  if (isCapital(token.text) && token.pos === 'VERB') return isName(tokens[at - 1]);
  return false;
}

/** "a newly signed treaty": adverb and participle between a determiner and its noun. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isKind =
    token?.pos === 'ADV' || (token?.pos === 'VERB' && /(ed|en|ing)$/.test(token.lower));
  const before = tokens[at - 1]?.pos;
  const isInside =
    before === 'DET' || before === 'ADV' || before === 'ADJ' || isPossessive(tokens[at - 1]);
  if (!isKind || !isInside) return false;
  return tokens.slice(at + 1, at + 3).some((next) => next.pos === 'NOUN' || next.pos === 'PROPN');
}

/** "Doe's running mate", "the recently elected mayor", seen from the noun: a participle behind a possessor or article. */
function isModifierLeft(tokens: readonly Token[], at: number, right: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'VERB' || !/(?:ed|en|ing)$/.test(token.lower)) return false;
  const before = tokens[at - 1];
  const noun = tokens[right];
  const isBeforeNoun = noun?.pos === 'NOUN' || noun?.pos === 'ADJ';
  if (!isBeforeNoun || before === undefined) return false;
  const isOwned = ['his', 'her', 'their', 'its', 'our', 'my'].includes(before.lower);
  return isPossessive(before) || isOwned || before.pos === 'DET';
}

function opensPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (inside.has(token.pos) ||
      token.pos === 'PRON' ||
      compassWords.has(token.lower) ||
      isCapital(token.text))
  );
}

const timeNouns: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'hour', 'time']);
function isTimeNoun(token: Token | undefined): boolean {
  return token !== undefined && timeNouns.has(token.lemma);
}

/** The first token of a chunk that passes; -1 where none does. */
export function findWithin(
  tokens: readonly Token[],
  { start, end }: Chunk,
  passes: (token: Token) => boolean,
): number {
  for (let at = Math.max(0, start); at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (passes(token)) return at;
  }
  return -1;
}

/** The words of a chunk as they stand in the text. */
export function sliceOf(text: string, tokens: readonly Token[], chunk: Chunk): string {
  return text.slice(tokens[chunk.start]?.start ?? 0, tokens[chunk.end - 1]?.end ?? 0).trim();
}
