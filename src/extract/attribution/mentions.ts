/** How a noun phrase names somebody: what of it is the name, and what the role. */

import type { Token } from '../../model/types.ts';
import { isCapital } from '../capitals.ts';
import { isBody, isOffice, isSource, isTitleWord } from '../lexicon/roles.ts';
import { type Chunk, findWithin, isPossessive, openingBefore, sliceOf } from '../noun-phrase.ts';

/** Somebody as a mention names them. */
export interface Mention {
  /** The name, or the description where there is no name. */
  readonly speaker: string;
  readonly role: string | null;
  readonly isNamed: boolean;
  readonly isPerson: boolean;
  /** Of the name or description, as a chunk of the unit's tokens. */
  readonly chunk: Chunk;
}

/** Reads a noun phrase as a mention: what is role and what is name. The apposition, if any, is the role. */
export function readMention(
  text: string,
  tokens: readonly Token[],
  chunk: Chunk,
  apposition: Chunk | null,
): Mention {
  const isJoined = findWithin(tokens, chunk, ({ lower }) => lower === 'and') >= 0;
  const start = isJoined && tokens[chunk.start]?.lower === 'both' ? chunk.start + 1 : chunk.start;
  const whole = { start, end: withoutBracket(tokens, start, chunk.end) };
  const placed = apposition === null ? readPlaced(text, tokens, whole) : null;
  if (placed !== null) return placed;
  const both = apposition === null && isJoined ? readTwo(text, tokens, whole) : null;
  if (both !== null) return both;
  const split = nameStart(tokens, whole);
  const isNamed = split !== null;
  const name = { start: split ?? start, end: whole.end };
  const before =
    split !== null && split > start ? sliceOf(text, tokens, { start, end: split }) : null;
  const after = apposition === null ? null : sliceOf(text, tokens, apposition);
  return {
    speaker: sliceOf(text, tokens, name),
    role: stripArticle(before ?? after),
    isNamed,
    isPerson: isNamed && (before !== null || after !== null),
    chunk: name,
  };
}

/** "Sen. Jane Doe (D-Ohio)", "the agency (ABC)": without the bracket behind it. */
function withoutBracket(tokens: readonly Token[], start: number, end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  const open = openingBefore(tokens, end - 1);
  return open > start ? open : end;
}

/** "Jane Doe of the broker Roe & Co": a name of two words and more, and where it belongs. */
function readPlaced(text: string, tokens: readonly Token[], chunk: Chunk): Mention | null {
  const inner = { start: chunk.start + 2, end: chunk.end - 1 };
  const link = findWithin(tokens, inner, ({ lower }) => placing.has(lower));
  if (link < 0) return null;
  const own = { start: nameStart(tokens, { start: chunk.start, end: link }) ?? link, end: link };
  const isName =
    own.start < link &&
    findWithin(
      tokens,
      own,
      ({ pos, text: word, lower }) => pos !== 'PROPN' || !isCapital(word) || isSource(lower),
    ) < 0;
  if (!isName) return null;
  const place = sliceOf(text, tokens, { start: link + 1, end: chunk.end });
  const title = sliceOf(text, tokens, { start: chunk.start, end: own.start });
  return {
    speaker: sliceOf(text, tokens, own),
    role: stripArticle(title === '' ? place : `${title} ${tokens[link]?.text ?? ''} ${place}`),
    isNamed: true,
    isPerson: true,
    chunk: own,
  };
}

const placing: ReadonlySet<string> = new Set(['of', 'from', 'at', 'for', 'with']);

/** "President Doe and Minister Roe": two names with a role each; null for one mention. */
function readTwo(text: string, tokens: readonly Token[], chunk: Chunk): Mention | null {
  const inner = { start: chunk.start + 1, end: chunk.end - 1 };
  const and = findWithin(tokens, inner, ({ lower }) => lower === 'and');
  if (and < 0) return null;
  const first = readMention(text, tokens, { start: chunk.start, end: and }, null);
  const second = readMention(text, tokens, { start: and + 1, end: chunk.end }, null);
  if (!first.isNamed || !second.isNamed || first.role === null || second.role === null) return null;
  return {
    speaker: `${first.speaker} and ${second.speaker}`,
    role: `${first.role}; ${second.role}`,
    isNamed: true,
    isPerson: false,
    chunk,
  };
}

/** Where the name begins: after the last office of the phrase, or at its start where all of it is a name. */
function nameStart(tokens: readonly Token[], chunk: Chunk): number | null {
  let office = -1;
  for (let at = chunk.start; at < chunk.end; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    // "a spokesman for Gov. Doe": the spokesman, who is not named
    if (office >= 0 && at === office + 1 && servesSomebody(tokens, chunk, at)) return null;
    if (isOffice(token.lower.replace(/\.$/, '')) || isPossessive(token)) office = at;
    else if (
      isTitleWord(token.lower) &&
      at === office + 1 &&
      office >= 0 &&
      isOffice(tokens[at + 1]?.lower ?? '')
    )
      office = at;
  }
  const from = afterPortfolio(tokens, chunk, Math.max(office + 1, chunk.start));
  if (from >= chunk.end) return null;
  const rest = tokens.slice(from, chunk.end);
  const isName = rest.every(
    (token, index) =>
      (isCapital(token.text) && token.pos !== 'DET') ||
      token.text === '-' ||
      token.text === '&' ||
      rest[index - 1]?.text === '-' ||
      particles.has(token.lower) ||
      token.lower === 'and',
  );
  const namesBody = rest.some(({ lower }) => isBody(lower)) && office >= 0;
  return isName && !namesBody && !(isPossessive(tokens[office]) && rest.length < 1) ? from : null;
}

function servesSomebody(tokens: readonly Token[], chunk: Chunk, link: number): boolean {
  const word = tokens[link]?.lower ?? '';
  const isArticle = ['a', 'an', 'another', 'one'].includes(tokens[chunk.start]?.lower ?? '');
  if (word === 'of') return isArticle;
  return serving.has(word) && !isTitleWord(tokens[link + 1]?.lower ?? '');
}

const serving: ReadonlySet<string> = new Set(['for', 'to', 'with', 'from', 'at']);

/**
 * "Secretary of Defense Jane Doe", "Mayor of London Jane Doe": steps over what the office is of. "The mayor of London"
 * names nobody, and neither does "Mayor of London" by itself.
 */
function afterPortfolio(tokens: readonly Token[], chunk: Chunk, from: number): number {
  const { end } = chunk;
  if (tokens[from]?.lower !== 'of' && tokens[from]?.lower !== 'for') return from;
  let at = from + 1;
  while (
    at < end &&
    (isTitleWord(tokens[at]?.lower ?? '') || ['and', 'the'].includes(tokens[at]?.lower ?? ''))
  )
    at += 1;
  const isPortfolio = at > from + 1 && tokens[at - 1]?.lower !== 'the';
  if (isPortfolio) return at;
  const isSomebody = tokens[chunk.start]?.pos !== 'DET' && end - 2 > from + 1;
  return isSomebody ? end - 2 : end;
}

/** Small words inside names. */
const particles: ReadonlySet<string> = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'del',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'ibn',
  'ter',
  'of',
  'the',
]);

/** True for a body rather than a person, by its words. */
export function isBodyName(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => isBody(word));
}

/** A role without its article; null for nothing. */
export function stripArticle(words: string | null): string | null {
  return words === null ? null : words.replace(/^(the|a|an) /i, '').trim() || null;
}
