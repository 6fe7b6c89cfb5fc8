/**
 * The words of a headline or sentence that carry its meaning, made comparable. Stems level the commonest endings, in
 * the manner of Porter (1980), so that "arrives" and "arrival" meet.
 */

import type { Token } from '../../model/types.ts';
import { baseOf } from '../lexicon/irregular-verbs.ts';
import { readTokens } from '../tokens.ts';

/** A token with the stem by which it is compared; null where it is a word of grammar or a mark. */
export interface StanceWord extends Token {
  readonly stem: string | null;
}

/**
 * The words of a text. What opens it, and the whole of a headline in title case, is read in small letters, for the
 * tagger takes a capital for a name.
 */
export function readStanceWords(text: string): StanceWord[] {
  const tokens = readTokens(
    isTitleCase(text) ? lowered(text) : text.replace(/^\P{L}*\p{Lu}(?=\p{Ll})/u, lowered),
  );
  return tokens.map((token, at) => {
    const lemma = baseOf(token.lower) ?? repeatedOf(token.lower) ?? token.lemma;
    const isOwn = isContent({ ...token, lemma }) && !isAffixed(tokens, at);
    const pos = isGetPassive(tokens, at) ? 'VERB' : token.pos;
    return { ...token, pos, lemma, stem: isOwn ? stemOf(lemma) : null };
  });
}

/** "getting married", "got fired": a verb in the passive with "get" (Quirk and others 1985, 3.66). */
function isGetPassive(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.pos === 'ADJ' &&
    tokens[at]?.lower.endsWith('ed') === true &&
    tokens[at - 1]?.lemma === 'get'
  );
}

/** "retaken", "rebuilt": the base form of an irregular verb that says again. */
function repeatedOf(word: string): string | null {
  const base = word.startsWith('re') ? baseOf(word.slice(2)) : null;
  return base === null ? null : `re${base}`;
}

function isTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{L}’'])\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals * 2 > words.length;
}

/** Small letters, character by character: offsets stay where they are. */
function lowered(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** "old" in "26-year-old": what a hyphen ties to the word before speaks for no word of its own. */
function isAffixed(tokens: readonly Token[], at: number): boolean {
  const [token, mark] = [tokens[at], tokens[at - 1]];
  return mark?.text === '-' && mark.end === token?.start && mark.start === tokens[at - 2]?.end;
}

function isContent({ pos, lower, lemma }: Token): boolean {
  return CONTENT_TAGS.has(pos) && /[\p{L}\p{N}]/u.test(lower) && !LIGHT_WORDS.has(lemma);
}

const CONTENT_TAGS: ReadonlySet<string> = new Set([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'NUM',
  'X',
  'ADP',
  'INTJ',
]);

/** Words of grammar that the tagger puts in an open class. */
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'be have do get make go say tell not no yes also just now then here there very so too more most still even ever ' +
    'never already yet again once longer only as about after against at before between by despite during for from in into ' +
    'like of off on onto out over through to under up upon with within without that this these those what which who ' +
    'how why when where new actually really'
  ).split(' '),
);

/** The word without its commonest endings: "arrives", "arrived" and "arrival" give "arriv". */
export function stemOf(word: string): string {
  const bare = word.toLowerCase().replace(/[’']s?$/, '');
  const ending = ENDINGS.find((one) => bare.endsWith(one) && bare.length - one.length >= 4);
  const stem = ending === undefined ? bare : bare.slice(0, -ending.length);
  return stem.length > 3 ? stem.replace(/([bdfgklmnprst])\1$/, '$1').replace(/[ey]$/, '') : stem;
}

/** The longest first. */
const ENDINGS: readonly string[] = [
  'ations ation ments ement ment ities ness ions ings ally ity ion ing ers ors ist ies ian ish ed er or al ly es an s',
].flatMap((list) => list.split(' '));
