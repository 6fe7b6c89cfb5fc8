/**
 * Verbs that are no verbs of saying and quote all the same, by where they stand: "“I did not,” Doe interrupted",
 * "“The end is near,” read a sign". The comma inside the marks shows that the sentence goes on with who says it.
 */

import type { Token } from '../../model/types.ts';
import { cueForms } from '../lexicon/cues.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import type { CueHit } from './find-cues.ts';
import { canSpeak } from './speakers.ts';

/** A shorter quotation with a question or exclamation mark may be a title. */
const SHORTEST_EXCLAMATION = 5;

/** The cues with those that only a quotation before them makes one, in order. */
export function withQuoting(unit: Unit, hits: readonly CueHit[]): CueHit[] {
  const found: CueHit[] = [];
  for (let at = 1; at < unit.tokens.length; at += 1) {
    if (unit.quoted[at] || !unit.quoted[at - 1]) continue;
    const from = opensSpeaker(unit, at);
    const verb = from < 0 ? -1 : quotingVerb(unit.tokens, from);
    if (verb < 0 || unit.quoted[verb]) continue;
    if (hits.some((hit) => hit.verb >= at && hit.form.form !== 'ing')) continue;
    found.push(hitAt(unit.tokens, verb));
  }
  return found.length === 0 ? [...hits] : [...hits, ...found].toSorted((a, b) => a.verb - b.verb);
}

/** The token behind a quotation that a sentence goes on from, or -1. */
function opensSpeaker({ tokens, quoted }: Unit, at: number): number {
  if (tokens[at]?.text === ',') return at + 1;
  const last = tokens[at - 2]?.text ?? '';
  if (last === ',') return at;
  if (last !== '?' && last !== '!') return -1;
  return quoted[at - SHORTEST_EXCLAMATION] ? at : -1;
}

/** "Doe interrupted", "read a sign": the verb, or -1. */
function quotingVerb(tokens: readonly Token[], from: number): number {
  const phrase = phraseStartingAt(tokens, from);
  if (phrase !== null) {
    const isAdverb = tokens[phrase.end]?.pos === 'ADV';
    const verb = phrase.end + Number(isAdverb);
    return canSpeak(tokens, phrase) && isPlainVerb(tokens[verb]) ? verb : -1;
  }
  if (!isPlainVerb(tokens[from])) return -1;
  const speaker = phraseStartingAt(tokens, from + 1);
  if (speaker === null || !canSpeak(tokens, speaker)) return -1;
  const next = tokens[speaker.end];
  return next === undefined || /^[,.;]$/.test(next.text) || next.pos === 'ADP' ? from : -1;
}

function isPlainVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.pos === 'VERB' &&
    /^\p{Ll}/u.test(token.text) &&
    !token.lower.endsWith('ing') &&
    (cueForms(token.lower).length === 0 || token.lower === 'read')
  );
}

function hitAt(tokens: readonly Token[], verb: number): CueHit {
  const cue = { lemma: tokens[verb]?.lemma ?? '', kind: 'say', takes: ['quotation'] } as const;
  return {
    form: { cue, form: 'past', particles: [] },
    groupStart: verb,
    verb,
    after: verb + 1,
    negated: false,
    passive: false,
    refuses: false,
  };
}
