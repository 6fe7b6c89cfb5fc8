/** Sayings without a verb of saying: "images released by the agency", "reports that", "speculation that". */

import type { Token } from '../../model/types.ts';
import { reportNouns } from '../lexicon/cues.ts';
import { isOutlet } from '../lexicon/roles.ts';
import { publishing } from '../lexicon/sayings.ts';
import { type Chunk, phraseEndingAt, phraseStartingAt, sliceOf } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { type FoundSaying, lastWord, plainSaying } from './saying.ts';
import { canSpeak } from './speakers.ts';

/** "images released by the agency, which show": the agency says what the images show. */
export function publishedSayings(
  text: string,
  unit: Unit,
  known: readonly FoundSaying[],
): FoundSaying[] {
  const { tokens } = unit;
  return tokens.flatMap((token, at) => {
    if (!publishing.has(token.lower) || tokens[at + 1]?.lower !== 'by' || unit.quoted[at])
      return [];
    const source = phraseStartingAt(tokens, at + 2);
    const thing = nearestNoun(tokens, phraseEndingAt(tokens, at - 1));
    if (source === null || thing === null || !canSpeak(tokens, source)) return [];
    if (known.some(({ content }) => content.start <= thing.start && source.end <= content.end))
      return [];
    if (isOutlet(sliceOf(text, tokens, source))) return [];
    const clause = { start: thing.start, end: lastWord(tokens) };
    const cue = { start: token.start, end: tokens[at + 1]?.end ?? token.end };
    return [plainSaying({ cue, speaker: source, content: clause, shape: 'object' })];
  });
}

/** "the heels of satellite images released": the images are released. */
function nearestNoun(tokens: readonly Token[], chunk: Chunk | null): Chunk | null {
  if (chunk === null) return null;
  const of = tokens.slice(chunk.start, chunk.end).findLastIndex(({ lower }) => lower === 'of');
  return of < 0 ? chunk : { start: chunk.start + of + 1, end: chunk.end };
}

/** "recent claims that", "speculation that": a claim that nobody, or a possessor, is named for. */
export function reportedNouns(unit: Unit, known: readonly FoundSaying[]): FoundSaying[] {
  const { tokens } = unit;
  return tokens.flatMap((token, at) => {
    const opener = tokens[at + 1];
    if (
      !reportNouns.has(token.lower) ||
      token.pos === 'VERB' ||
      opener?.lower !== 'that' ||
      unit.quoted[at]
    )
      return [];
    // "The claim that nobody died was wrong": where the clause ends cannot be told.
    if (!tokens.slice(0, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return [];
    if (!startsStatement(tokens, at + 2) || known.some(({ cue }) => cue.start === token.start))
      return [];
    const content = { start: at + 2, end: commaAfter(unit, at + 2) };
    // "said in a statement that": the verb has it already
    if (known.some(({ content: other }) => other.start === content.start)) return [];
    const isInside = known.some(
      ({ content: other, cue, shape }) =>
        other.start <= at && at < other.end && shape !== 'quotation' && cue.end <= token.start,
    );
    if (isInside) return [];
    const kind =
      token.lower.startsWith('speculation') || token.lower.startsWith('rumo') ? 'doubt' : 'allege';
    const cue = { start: token.start, end: token.end };
    return [plainSaying({ kind, cue, content, shape: 'clause' })];
  });
}

/** "reports that Ukraine has been making" is a relative clause: what was reported does not follow. */
function startsStatement(tokens: readonly Token[], from: number): boolean {
  const phrase = phraseStartingAt(tokens, from);
  if (phrase === null) return false;
  const rest = tokens.slice(phrase.end, phrase.end + 5).map(({ lemma }) => lemma);
  return !rest.includes('make') && !rest.includes('raise') && !rest.includes('face');
}

function commaAfter(unit: Unit, from: number): number {
  const end = lastWord(unit.tokens);
  const comma = unit.tokens.findIndex(
    (token, at) => at > from + 2 && token.text === ',' && !unit.quoted[at],
  );
  return comma < 0 ? end : Math.min(comma, end);
}
