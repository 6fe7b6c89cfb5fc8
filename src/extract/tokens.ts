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
  return (words.out() as string[]).map((word, index) => {
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
}
