/** Sayings in a noun with who says it before: "his vow that", "the ministry's denial that", "Beijing's demand to". */

import type { Token } from '../../model/types.ts';
import { type CueKind, cueForms, speechNouns } from '../lexicon/cues.ts';
import { retractingVerbs } from '../lexicon/retractions.ts';
import { type Chunk, isPossessive, phraseEndingAt, phraseStartingAt } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { hasFiniteVerb, startsClause } from './clause-signs.ts';
import { type FoundSaying, lastWord, plainSaying } from './saying.ts';
import { canSpeak } from './speakers.ts';

/** The sayings in nouns with a possessor, where a verb stands before them: as a subject, where they end is not known. */
export function possessedSayings(unit: Unit, known: readonly FoundSaying[]): FoundSaying[] {
  const found: FoundSaying[] = [];
  let hasVerb = false;
  for (let at = 0; at < unit.tokens.length; at += 1) {
    const token = unit.tokens[at];
    if (token === undefined || unit.quoted[at]) continue;
    const kind = speechNouns.get(token.lower);
    const saying = kind === undefined || !hasVerb ? null : readNoun(unit, at, kind);
    if (saying !== null && known.every((other) => !isSame(other, saying))) found.push(saying);
    hasVerb ||= token.pos === 'VERB' || token.pos === 'AUX';
  }
  return found;
}

/** "repeated his claim that": the verb has it already. */
function isSame(one: FoundSaying, other: FoundSaying): boolean {
  return one.cue.start === other.cue.start || one.content.start === other.content.start;
}

function readNoun(unit: Unit, at: number, kind: CueKind): FoundSaying | null {
  const { tokens } = unit;
  const link = tokens[at + 1];
  const speaker = possessorOf(tokens, at);
  if (link === undefined || speaker === null || !isContent(unit, at + 1)) return null;
  // "his vow to stay", but not "his statement to mean"
  if (link.lower === 'to' && kind !== 'promise' && kind !== 'decline') return null;
  // "his refusal to sell" says nothing, "his refusal to say" does
  if (kind === 'decline' && cueForms(tokens[at + 2]?.lower ?? '').length === 0) return null;
  const isThat = link.lower === 'that';
  const content = { start: isThat ? at + 2 : at + 1, end: endOf(unit, at + 2) };
  const noun = tokens[at];
  const verb = tokens[speaker.start - 1];
  if (isThat && verb?.pos === 'VERB' && retractingVerbs.has(verb.lemma)) {
    const subject = phraseEndingAt(tokens, speaker.start - 2);
    const isOwn = subject !== null && canSpeak(tokens, subject) && noun !== undefined;
    return plainSaying({
      kind: 'deny',
      cue: { start: verb.start, end: noun?.end ?? verb.end },
      speaker: isOwn ? subject : speaker,
      content,
      shape: 'clause',
      clause: { start: speaker.start - 1, end: content.end },
    });
  }
  return plainSaying({
    kind,
    cue: { start: noun?.start ?? 0, end: noun?.end ?? 0 },
    speaker,
    content,
    shape: isThat ? 'clause' : 'infinitive',
    clause: { start: isThat ? content.start : speaker.start, end: content.end },
  });
}

/** "that" with a clause, or "to" with a verb. */
function isContent(unit: Unit, at: number): boolean {
  const { tokens } = unit;
  if (tokens[at]?.lower === 'to') return tokens[at + 1]?.pos === 'VERB';
  if (tokens[at]?.lower !== 'that') return false;
  const phrase = phraseStartingAt(tokens, at + 1);
  const end = lastWord(tokens);
  return (
    phrase !== null && (startsClause(unit, at + 1, phrase.end) || hasFiniteVerb(unit, at + 1, end))
  );
}

/** "Doe's often repeated vow": Doe; "his vow": he. */
function possessorOf(tokens: readonly Token[], noun: number): Chunk | null {
  for (let at = noun - 1; at >= 0 && noun - at < 6; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (possessives.has(token.lower)) return { start: at, end: at + 1 };
    if (isPossessive(token)) {
      const chunk = phraseEndingAt(tokens, at - 1);
      return chunk !== null && canSpeak(tokens, chunk) ? chunk : null;
    }
    if (!['ADJ', 'ADV', 'NOUN', 'VERB'].includes(token.pos) && token.text !== '-') return null;
  }
  return null;
}

const possessives: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its']);

function endOf(unit: Unit, from: number): number {
  const end = lastWord(unit.tokens);
  for (let at = from; at < end; at += 1) {
    if (unit.tokens[at]?.text === ',' && !unit.quoted[at]) return at;
  }
  return end;
}
