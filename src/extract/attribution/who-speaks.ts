/** Whom the subject of a saying or of a sentence stands for, by the cast of the document and who spoke before. */

import type { Token } from '../../model/types.ts';
import { isCapital } from '../capitals.ts';
import { reportNouns } from '../lexicon/cues.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isKin, isOffice, isSource } from '../lexicon/roles.ts';
import {
  type Chunk,
  findWithin,
  isPossessive,
  phraseStartingAt,
  quantifiers,
  sliceOf,
} from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { type Cast, resolveName } from './cast.ts';
import { type Memory, pronouns, resolvePronoun } from './memory.ts';
import { isBodyName, type Mention, readMention } from './mentions.ts';
import type { FoundSaying } from './saying.ts';
import { headOf } from './speakers.ts';
import { isTimePhrase } from './time-phrases.ts';

/** Who the sentence is about: the name that it begins with, after an adverb or a day. */
export function subjectOf(text: string, unit: Unit, cast: Cast): Mention | null {
  const { tokens } = unit;
  let at = 0;
  while (at < SUBJECT_WITHIN && !opensName(tokens, at)) at += 1;
  if (at === SUBJECT_WITHIN) return null;
  const chunk = phraseStartingAt(tokens, at);
  if (chunk === null || unit.quoted[at]) return null;
  const next = tokens[chunk.end];
  if (next?.pos !== 'AUX' && next?.pos !== 'VERB' && next?.text !== ',') return null;
  const name = apposedName(unit, chunk);
  const read = readMention(text, tokens, name ?? chunk, name === null ? null : chunk);
  const mention = resolveName(read, cast, tokens[at]?.start ?? 0);
  return mention.isNamed &&
    (mention.isPerson || cast.names.has(mention.speaker) || isBodyName(mention.speaker))
    ? mention
    : null;
}

/** "The firm's chairman, Jane Doe, was": the name that stands in commas behind an office, before a verb. */
function apposedName({ tokens }: Unit, { start, end }: Chunk): Chunk | null {
  const head = headOf(tokens, { start, end })?.lower ?? '';
  if (tokens[end]?.text !== ',' || !(isOffice(head) || isKin(head))) return null;
  const name = phraseStartingAt(tokens, end + 1);
  if (name === null || name.end - name.start < 2 || tokens[name.end]?.text !== ',') return null;
  const verb = tokens[name.end + 1]?.pos;
  const isName = tokens
    .slice(name.start, name.end)
    .every(({ pos, text }) => pos === 'PROPN' && isCapital(text));
  return isName && (verb === 'VERB' || verb === 'AUX') ? name : null;
}

/** Somebody else whom the sentence names behind its subject, by a given name; null where nobody is. */
export function rivalOf(text: string, unit: Unit, subject: Mention): string | null {
  const { tokens, quoted } = unit;
  for (let at = subject.chunk.end; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.pos !== 'PROPN' || quoted[at] || !isGivenName(token.text)) continue;
    const chunk = phraseStartingAt(tokens, at);
    const isName =
      chunk !== null &&
      chunk.end - at > 1 &&
      chunk.end - at < 4 &&
      tokens[chunk.end - 1]?.pos === 'PROPN';
    const name = isName ? sliceOf(text, tokens, chunk) : '';
    if (isName && name !== subject.speaker && !isBodyName(name)) return name;
  }
  return null;
}

/** The subject of a sentence is looked for in so many words. */
const SUBJECT_WITHIN = 7;

function opensName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || isTimePhrase(tokens, { start: at, end: at + 1 })) return false;
  return (token.pos === 'PROPN' || token.pos === 'DET') && isCapital(token.text);
}

/** Who is made to say it; null where nobody is named, or where a pronoun fits nobody. */
export function speakerOf(
  text: string,
  unit: Unit,
  saying: FoundSaying,
  cast: Cast,
  memory: Memory,
): Mention | null {
  if (saying.speaker === null) return null;
  const chunk = behindReport(unit, saying.speaker);
  if (chunk === null) return null;
  const first = unit.tokens[chunk.start]?.lower ?? '';
  // "some said": some of whom is not told
  if (chunk.end - chunk.start === 1 && quantifiers.has(first)) return null;
  if (chunk.end - chunk.start === 1 && pronouns.has(first)) {
    const known = resolvePronoun(first, memory);
    return known === null ? null : { ...known, chunk };
  }
  const start = unit.tokens[chunk.start]?.start ?? 0;
  return resolveName(readMention(text, unit.tokens, chunk, saying.apposition), cast, start);
}

/** "Reports from the agency", "the agency's report": the agency. "Estimates" by themselves name nobody: null. */
function behindReport(unit: Unit, chunk: Chunk): Chunk | null {
  const { tokens } = unit;
  let head = -1;
  for (let at = chunk.start; at < chunk.end; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (head >= 0 && (token.lower === 'from' || token.lower === 'by'))
      return { start: at + 1, end: chunk.end };
    if (reportNouns.has(token.lower) && !isSource(token.lower)) head = at;
  }
  if (head < 0 || head !== chunk.end - 1) return chunk;
  const owner = findWithin(tokens, { start: chunk.start + 1, end: head }, isPossessive);
  return owner < 0 ? null : { start: chunk.start, end: owner };
}
