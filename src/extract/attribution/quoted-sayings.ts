/**
 * Sayings inside quotations: "“I think it failed,” Doe said" has Doe's belief inside Doe's words. Nested attributions
 * in Pareti's terms (2012, 2.4). They are attributions of the text and make no claims of their own: what is quoted is
 * claimed as it was said.
 */

import { isCapital } from '../capitals.ts';
import { cueForms } from '../lexicon/cues.ts';
import type { Unit } from '../units.ts';
import { findSayings } from './find-sayings.ts';
import type { FoundSaying } from './saying.ts';

/** A saying inside a quotation; its indexes are of the tokens of `unit`, which is one sentence of the quotation. */
export interface QuotedSaying {
  readonly unit: Unit;
  readonly saying: FoundSaying;
}

/** The sayings inside the quotations of a unit, in order; those of a clause with its subject. */
export function quotedSayings(text: string, unit: Unit): QuotedSaying[] {
  if (unit.quotations.length === 0) return [];
  const sentences = quotedSentences(unit).filter((sentence) => !isTitle(sentence));
  return sentences.flatMap((sentence) =>
    findSayings(text, sentence)
      .filter((saying) => isNested(sentence, saying))
      .map((saying) => ({ unit: sentence, saying })),
  );
}

/** “He Said It Would Rain”: the title of a work, its longer words with capitals. */
function isTitle({ tokens }: Unit): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return long.length > 1 && long.every(({ text }) => isCapital(text));
}

/** Shorter is no sentence with another inside: "I think so". */
const SHORTEST = 5;

/** The sentences inside quotations that have a verb of saying, each as a unit without quotations. */
function quotedSentences(unit: Unit): Unit[] {
  const { tokens, quoted } = unit;
  const found: Unit[] = [];
  let start = -1;
  let hasCue = false;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const isOver = token === undefined || !quoted[at] || isMark(token.text);
    if (!isOver) {
      if (start < 0) start = at;
      if (!hasCue && cueForms(token.lower).length > 0) hasCue = true;
    }
    const isStop = isOver || /^[.!?;]$/.test(token.text);
    if (!isStop || start < 0) continue;
    if (hasCue && at - start >= SHORTEST) found.push(sentenceOf(unit, start, isOver ? at : at + 1));
    start = -1;
    hasCue = false;
  }
  return found;
}

function isMark(text: string): boolean {
  return text === '“' || text === '”' || text === '"';
}

function sentenceOf(unit: Unit, start: number, end: number): Unit {
  let last = end;
  while (last > start && /^[,'’"]+$/.test(unit.tokens[last - 1]?.text ?? '')) last -= 1;
  const tokens = unit.tokens.slice(start, last);
  const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  return { ...unit, span, tokens, quotations: [], quoted: tokens.map(() => false) };
}

/** A clause with who says it and a verb; "demand that we saw" is left alone. */
function isNested({ tokens }: Unit, { shape, speaker, content, cue }: FoundSaying): boolean {
  if (tokens.find(({ start }) => start === cue.start)?.pos === 'NOUN') return false;
  return shape === 'clause' && speaker !== null && content.end - content.start > 1;
}
