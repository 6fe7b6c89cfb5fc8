/** Who passed a saying on, or attributes it from outside: "according to", "citing", "speaking to". */

import type { Token } from '../../model/types.ts';
import { isDocument, isOutlet } from '../lexicon/roles.ts';
import { measures, norms } from '../lexicon/sayings.ts';
import { type Chunk, phraseStartingAt, sliceOf } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { type FoundSaying, lastWord, plainSaying } from './saying.ts';
import { canSpeak, headOf } from './speakers.ts';

/** The sayings with the outlets that passed them on, and those that "according to" alone attributes. */
export function passOnSayings(
  text: string,
  unit: Unit,
  found: readonly FoundSaying[],
): FoundSaying[] {
  return withAccording(text, unit, withCited(text, unit, withSpeakingTo(text, unit, found)));
}

/** "Speaking to Reuters, Doe said": through Reuters. */
function withSpeakingTo(text: string, unit: Unit, found: readonly FoundSaying[]): FoundSaying[] {
  const { tokens } = unit;
  const isSpeaking =
    tokens[0]?.lower === 'speaking' && ['to', 'in', 'on', 'with'].includes(tokens[1]?.lower ?? '');
  const phrase = isSpeaking ? phraseStartingAt(tokens, 2) : null;
  const name = phrase === null ? '' : sliceOf(text, tokens, phrase);
  if (!isOutlet(name)) return [...found];
  return found.map((saying) => ({ ...saying, via: [...saying.via, name] }));
}

/** "La Plaza reported, citing two bankers": the bankers speak, through the outlet. */
function withCited(text: string, unit: Unit, found: readonly FoundSaying[]): FoundSaying[] {
  const { tokens } = unit;
  const at = tokens.findIndex(({ lower }, index) => lower === 'citing' && !unit.quoted[index]);
  const cited = at < 0 ? null : phraseStartingAt(tokens, at + 1);
  if (cited === null || !canSpeak(tokens, cited)) return [...found];
  // "citing court papers": the outlet has read them, and says so itself
  if (isDocument(headOf(tokens, cited)?.lower ?? '')) return [...found];
  return found.map((saying) => {
    const name = saying.speaker === null ? '' : sliceOf(text, tokens, saying.speaker);
    const isReporting = /^report/.test(text.slice(saying.cue.start, saying.cue.end));
    if (!isOutlet(name) && !isReporting) return saying;
    return {
      ...saying,
      speaker: cited,
      apposition: null,
      carried: true,
      via: [...saying.via, name],
    };
  });
}

/** "according to X" attributes what no verb attributes; after a verb, an outlet passed the saying on. */
function withAccording(text: string, unit: Unit, found: readonly FoundSaying[]): FoundSaying[] {
  const { tokens } = unit;
  let sayings = [...found];
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || unit.quoted[at])
      continue;
    const phrase = sourceAt(tokens, at + 2);
    if (phrase === null || isMeasure(tokens, phrase)) continue;
    const name = sliceOf(text, tokens, phrase);
    const governed = sayings.filter(
      ({ content, clause }) => overlaps(clause, at) || content.end <= at,
    );
    if (isOutlet(name) && governed.length > 0) {
      sayings = sayings.map((saying) =>
        governed.includes(saying) ? passOn(saying, name, at, tokens) : saying,
      );
      continue;
    }
    const content = accordingContent(unit, at, phrase.end, sayings);
    if (content === null) continue;
    const cue = { start: tokens[at]?.start ?? 0, end: tokens[at + 1]?.end ?? 0 };
    sayings.push(plainSaying({ cue, speaker: phrase, content, shape: 'clause' }));
  }
  return sayings;
}

/** "according to their age", "according to plan": how things are done, and nobody who says so. */
function isMeasure(tokens: readonly Token[], phrase: Chunk): boolean {
  const head = headOf(tokens, phrase)?.lower ?? '';
  return measures.has(head) || (norms.has(head) && phrase.end - phrase.start === 1);
}

/**
 * Who is named behind "according to". After "to" a noun may be tagged as a verb: "according to port officials",
 * "according to evidence heard at the trial".
 */
function sourceAt(tokens: readonly Token[], at: number): Chunk | null {
  const phrase = phraseStartingAt(tokens, at);
  if (phrase !== null || tokens[at]?.pos !== 'VERB') return phrase;
  const next = tokens[at + 1];
  const rest = next?.pos === 'VERB' ? null : phraseStartingAt(tokens, at + 1);
  return { start: at, end: rest?.end ?? at + 1 };
}

function passOn(
  saying: FoundSaying,
  name: string,
  at: number,
  tokens: readonly Token[],
): FoundSaying {
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const shorten = (chunk: Chunk) =>
    chunk.start < end ? { start: chunk.start, end: Math.min(chunk.end, end) } : chunk;
  return {
    ...saying,
    content: shorten(saying.content),
    clause: shorten(saying.clause),
    via: [...saying.via, name],
  };
}

function overlaps(chunk: Chunk, at: number): boolean {
  return chunk.start <= at && at < chunk.end;
}

function accordingContent(
  unit: Unit,
  at: number,
  phraseEnd: number,
  sayings: readonly FoundSaying[],
): Chunk | null {
  const { tokens } = unit;
  const end = lastWord(tokens);
  const comma = tokens.findIndex(
    (token, index) => index >= phraseEnd && token.text === ',' && !unit.quoted[index],
  );
  if (at === 0 || tokens[at - 1]?.text === ';') {
    return comma > 0 && comma + 1 < end ? { start: comma + 1, end } : null;
  }
  const before = sayings.filter(({ clause }) => clause.end <= at).map(({ clause }) => clause.end);
  const start = Math.max(0, ...before);
  // "Doe, according to two aides, was never asked": the whole sentence
  const isAside = tokens[at - 1]?.text === ',' && comma > 0 && before.length === 0;
  const next = tokens[comma + 1];
  if (isAside && (next?.pos === 'VERB' || next?.pos === 'AUX') && !hasVerb(tokens, 0, at)) {
    return { start: 0, end };
  }
  const last = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const first = [',', 'and', 'but'].includes(tokens[start]?.lower ?? '') ? start + 1 : start;
  return last - first > 2 ? { start: first, end: last } : null;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return true;
  }
  return false;
}
