/**
 * Words, numbers and marks with their part of speech, by wink-nlp's English model (some nine tags in ten
 * are right: treat `pos` as a hint). Offsets point into the text that was given.
 */

import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span, Token } from '../model/types.ts';

const nlp = winkNLP(winkModel, ['pos']);
const its = nlp.its;

/** The tokens of the text, or of one span of it, in order. White space belongs to none of them. */
export function readTokens(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const part = text.slice(span.start, span.end);
  const words = nlp.readDoc(part).tokens();
  const tags = words.out(its.pos) as string[];
  const lemmas = words.out(its.lemma as typeof its.value) as string[];
  let from = 0;
  const tokens = (words.out() as string[]).map((word, index) => {
    const at = part.indexOf(word, from);
    const start = at < 0 ? from : at;
    from = start + word.length;
    return {
      text: word,
      lower: word.toLowerCase(),
      lemma: lemmas[index] ?? word.toLowerCase(),
      pos: tags[index] ?? 'X',
      start: span.start + start,
      end: span.start + from,
    };
  });
  return withNames(tokens);
}

/**
 * Mends what the tagger gets wrong about names: inside a sentence a word with a capital is no verb ("…,” Cooper said"),
 * and "WHO", "US" and "IT" are no pronouns. Headlines in title case and lines in capitals stay as they are.
 */
function withNames(tokens: readonly Token[]): Token[] {
  let first = -1;
  let words = 0;
  let capitals = 0;
  for (const [at, { text }] of tokens.entries()) {
    const isCapital = opensWithCapital(text);
    if (!isCapital && !opensWithLetter(text)) continue;
    if (first < 0) first = at;
    words += 1;
    if (isCapital) capitals += 1;
  }
  if (capitals * 2 > words && words > 6) return [...tokens];
  return tokens.map((token, at) => {
    if (!opensWithCapital(token.text)) return token;
    if (acronyms.has(token.text)) return { ...token, lower: token.text, pos: 'PROPN' };
    const isVerb = token.pos === 'VERB' && at > first && /^\p{Lu}\p{Ll}+$/u.test(token.text);
    return isVerb && !isOpened(tokens, at) ? { ...token, pos: 'PROPN' } : token;
  });
}

/** Names that in small letters are pronouns. */
const acronyms: ReadonlySet<string> = new Set(['WHO', 'US', 'IT']);

function opensWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

function opensWithLetter(word: string): boolean {
  const code = word.charCodeAt(0) | 32;
  return code < 128 ? code >= 97 && code <= 122 : /^\p{L}/u.test(word);
}

/** Behind a mark that opens a quotation or ends a sentence. */
function isOpened(tokens: readonly Token[], at: number): boolean {
  return /^[“"‘'«:.!?]$/.test(tokens[at - 1]?.text ?? '') && !isClosing(tokens, at - 1);
}

/** A mark that stands right behind a word or a mark closes what it quotes. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return (
    mark?.text === '”' || (/^["'’]$/.test(mark?.text ?? '') && tokens[at - 1]?.end === mark?.start)
  );
}
