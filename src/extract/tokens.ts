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
  const words = tokens.filter(({ text }) => /^\p{L}/u.test(text));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (capitals * 2 > words.length && words.length > 6) return [...tokens];
  const first = tokens.findIndex(({ text }) => /^\p{L}/u.test(text));
  return tokens.map((token, at) => {
    if (/^(?:WHO|US|IT)$/.test(token.text)) return { ...token, lower: token.text, pos: 'PROPN' };
    // "“…,” Will Doe said": an auxiliary with a capital before a name
    const isVerb =
      (token.pos === 'VERB' || (token.pos === 'AUX' && tokens[at + 1]?.pos === 'PROPN')) &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text);
    const opens = /^[“"‘'«:.!?]$/.test(tokens[at - 1]?.text ?? '') && !isClosing(tokens, at - 1);
    return isVerb && at > first && !opens ? { ...token, pos: 'PROPN' } : token;
  });
}

/** A mark that stands right behind a word or a mark closes what it quotes. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return (
    mark?.text === '”' || (/^["'’]$/.test(mark?.text ?? '') && tokens[at - 1]?.end === mark?.start)
  );
}
