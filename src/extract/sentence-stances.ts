/**
 * The stance of each sentence of a claim: a saying of several sentences may grant one thing and deny another, as in
 * “We spoke too soon. The letter is not from him”.
 */

import type { SentenceStance, Token } from '../model/types.ts';
import type { FoundSaying } from './attribution/saying.ts';
import { readTense } from './read-tense.ts';
import { readStance } from './stance/read-stance.ts';

/** The sentences of a claim with their stances; `[]` where it is one sentence, or one stance stands for all of them. */
export function readSentences(
  text: string,
  tokens: readonly Token[],
  saying: FoundSaying | null,
): SentenceStance[] {
  const sentences = sentencesOf(tokens);
  if (sentences.length < 2) return [];
  const read = sentences.flatMap((own): SentenceStance[] => {
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const span = { start: first.start, end: last.end };
    const stance = readStance(text.slice(span.start, span.end), own, saying);
    return [{ span, stance, tense: saying?.kind === 'promise' ? 'planned' : readTense(own) }];
  });
  return read.every(({ stance }) => stance === read[0]?.stance) ? [] : read;
}

/** The tokens of each sentence without its stop; the stop of an abbreviation is part of its token. */
function sentencesOf(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (/^[.!?]+$/.test(token.text)) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((own) => own.some(({ text }) => /\p{L}/u.test(text)));
}
