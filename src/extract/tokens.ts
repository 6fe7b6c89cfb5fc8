/**
 * Words, numbers and marks with their part of speech, by wink-nlp's English model (some nine tags in ten
 * are right: treat `pos` as a hint). Offsets point into the text that was given.
 */

import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span, Token } from '../model/types.ts';
import { isCapital, isWord } from './capitals.ts';

const nlp = winkNLP(winkModel, ['pos']);
const its = nlp.its;

/** The tokens of the text, or of one span of it, in order. White space belongs to none of them. */
export function readTokens(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  return withNames(tagWords(text, span));
}

/**
 * The tokens of each of the spans (sentences), which are in order and apart. The words are those that each span would
 * give by itself, and so is nearly every tag: the tagger may look over the border. Spans that lie close together are
 * tagged in one go, which costs less.
 */
export function readTokensOf(text: string, spans: readonly Span[]): Token[][] {
  return stretchesOf(spans).flatMap((stretch) => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first === undefined || last === undefined) return [];
    const words = tagWords(text, { start: first.start, end: last.end });
    let at = 0;
    return stretch.map((span) => {
      while ((words[at]?.start ?? span.start) < span.start) at += 1;
      const from = at;
      while ((words[at]?.start ?? span.end) < span.end) at += 1;
      const isCut =
        (words[from - 1]?.end ?? 0) > span.start || (words[at - 1]?.end ?? 0) > span.end;
      // "the end.The next": a word over two sentences
      return isCut ? readTokens(text, span) : withNames(words.slice(from, at));
    });
  });
}

/** Rows of spans with little between them, and not much longer than this many characters. */
const LONGEST_STRETCH = 8000;

function stretchesOf(spans: readonly Span[]): Span[][] {
  const stretches: Span[][] = [];
  let from = 0;
  let to = 0;
  for (const span of spans) {
    const last = stretches.at(-1);
    if (last === undefined || span.start - to > 80 || span.end - from > LONGEST_STRETCH) {
      stretches.push([span]);
      from = span.start;
    } else last.push(span);
    to = span.end;
  }
  return stretches;
}

function tagWords(text: string, span: Span): Token[] {
  const part = text.slice(span.start, span.end);
  const words = nlp.readDoc(part).tokens();
  const tags = words.out(its.pos) as string[];
  const lemmas = words.out(its.lemma as typeof its.value) as string[];
  const tokens: Token[] = [];
  let from = 0;
  for (const [index, word] of (words.out() as string[]).entries()) {
    const at = part.indexOf(word, from);
    const start = at < 0 ? from : at;
    from = start + word.length;
    const tag = tags[index] ?? 'X';
    if (tag === 'SPACE') continue;
    const lower = word.toLowerCase();
    // "none of it", which the tagger takes for an adverb
    const pos = lower === 'none' ? 'PRON' : tag;
    tokens.push({
      text: word,
      lower,
      lemma: lemmas[index] ?? lower,
      pos,
      start: span.start + start,
      end: span.start + from,
    });
  }
  return tokens;
}

/**
 * Mends what the tagger gets wrong about names: inside a sentence a word with a capital is no verb ("…,” Cooper said"),
 * and "WHO", "US" and "IT" are no pronouns. Headlines in title case and lines in capitals stay as they are.
 */
function withNames(tokens: Token[]): Token[] {
  let words = 0;
  let capitals = 0;
  let first = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (!isWord(word)) continue;
    if (first < 0) first = at;
    words += 1;
    if (isCapital(word)) capitals += 1;
  }
  if (capitals === 0 || (capitals * 2 > words && words > 6)) return tokens;
  return tokens.map((token, at) =>
    isCapital(token.text) ? named(tokens, token, at, first) : token,
  );
}

function named(tokens: readonly Token[], token: Token, at: number, first: number): Token {
  if (/^(?:WHO|US|IT)$/.test(token.text)) return asName(token, token.text);
  if (at < first || (at === first && !isSubject(tokens, at))) return token;
  // "“…,” Will Doe said": an auxiliary with a capital before a name
  const isVerb = token.pos === 'VERB' || (token.pos === 'AUX' && tokens[at + 1]?.pos === 'PROPN');
  if (!isVerb || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return token;
  const opens = /^[“"‘'«:.!?]$/.test(tokens[at - 1]?.text ?? '') && !isClosing(tokens, at - 1);
  return opens ? token : asName(token, token.lower);
}

/** The token as a name. Written out, for V8 reads objects of one shape faster, and a spread has another. */
function asName({ text, lemma, start, end }: Token, lower: string): Token {
  return { text, lower, lemma, pos: 'PROPN', start, end };
}

/** "Ford said": the first word of a sentence, if a finite verb follows it, is its subject and no verb. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isVerb =
    next?.pos === 'AUX' || /^(?:said|says|told|tells|\p{L}+ed)$/u.test(next?.lower ?? '');
  return isVerb && !/(?:ed|ing)$/.test(tokens[at]?.lower ?? '');
}

/** A mark that stands right behind a word or a mark closes what it quotes. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return (
    mark?.text === '”' || (/^["'’]$/.test(mark?.text ?? '') && tokens[at - 1]?.end === mark?.start)
  );
}
