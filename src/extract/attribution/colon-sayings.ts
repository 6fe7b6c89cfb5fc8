/**
 * Quotations behind a colon, without a verb of saying: "Doe: “I am not for sale.”", "Doe was blunt: “I am not for
 * sale.”" The speaker is who the words before the colon are about, if that is a person.
 */

import { type Chunk, phraseStartingAt } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { type FoundSaying, plainSaying } from './saying.ts';
import { canSpeak } from './speakers.ts';

/** Shorter is a title or a word that is explained. */
const SHORTEST = 5;
/** How many words may stand before the colon. */
const LONGEST_LEAD = 30;

/** The quotations behind a colon that no other saying has. */
export function colonSayings(unit: Unit, known: readonly FoundSaying[]): FoundSaying[] {
  const { tokens, quoted } = unit;
  const found: FoundSaying[] = [];
  for (let at = 1; at < tokens.length && at < LONGEST_LEAD; at += 1) {
    if (!quoted[at] || quoted[at - 1] || tokens[at - 1]?.text !== ':') continue;
    const end = endOfQuotation(quoted, at);
    const isKnown = known.some(({ content }) => content.start < end && at < content.end);
    const speaker = isKnown || end - at < SHORTEST ? null : speakerBefore(unit, at - 1);
    if (speaker !== null) found.push(sayingOf(unit, speaker, { start: at, end }));
  }
  return found;
}

function endOfQuotation(quoted: readonly boolean[], from: number): number {
  let end = from;
  while (quoted[end]) end += 1;
  return end;
}

/** "Doe", "But she was firm": the phrase that the sentence begins with, and nothing or a verb behind it. */
function speakerBefore({ tokens }: Unit, colon: number): Chunk | null {
  const from = tokens[0]?.pos === 'CCONJ' ? 1 : 0;
  const phrase = phraseStartingAt(tokens, from);
  if (phrase === null || phrase.end > colon || !isPerson(tokens, phrase)) return null;
  const next = tokens[phrase.end];
  const isVerb = next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV';
  return phrase.end === colon || isVerb ? phrase : null;
}

/** A name or "he", not a body's report. */
function isPerson(tokens: Unit['tokens'], phrase: Chunk): boolean {
  const first = tokens[phrase.start];
  const last = tokens[phrase.end - 1];
  if (first?.lower === 'he' || first?.lower === 'she') return true;
  return last?.pos === 'PROPN' && canSpeak(tokens, phrase);
}

function sayingOf(unit: Unit, speaker: Chunk, content: Chunk): FoundSaying {
  const at = unit.tokens[content.start]?.start ?? 0;
  return plainSaying({ cue: { start: at, end: at }, speaker, content, shape: 'quotation' });
}
