/**
 * Whether a text says that what a claim tells of was given up: "calls off the launch", "wedding cancelled", "drops plans
 * for a store". Verbs of ending and giving up presuppose a plan and say that it does not come about (the aspectual and
 * implicative classes of Karttunen 1971 and of FrameNet's "Activity_abandoned_state").
 */

import {
  CESSATION_PHRASES,
  CESSATION_VERBS,
  ENDEAVOURS,
  ENDED_WORDS,
  GIVEN_UP_ADJUNCTS,
} from '../lexicon/cessations.ts';
import { INTENTION_NOUNS } from '../lexicon/negators.ts';
import type { StanceWord } from './content-words.ts';
import { deedsTold, meaningsOf } from './same-words.ts';

/** True where the text gives up what the claim, which ends nothing itself, tells as done or to come. */
export function givesUp(
  claimed: readonly StanceWord[],
  told: readonly StanceWord[],
  toldNegated: readonly boolean[],
): boolean {
  if (claimed.some((word) => ENDED_WORDS.has(word.lemma) || ENDED_WORDS.has(word.lower)))
    return false;
  const about = new Set(claimed.flatMap(meaningsOf));
  const deeds = new Set(claimed.flatMap((word) => (word.pos === 'VERB' ? meaningsOf(word) : [])));
  const done = deedsTold(claimed, told);
  return told.some((_, at) => {
    if (toldNegated[at] === true) return false;
    const [given, off] = [givenUp(told, at), calledOff(told, at)];
    return (
      (isOneOf(given, about) && done.every((word) => given.includes(word))) ||
      (isOneOf(off, deeds) && done.every((word) => off.includes(word)))
    );
  });
}

function isOneOf(words: readonly StanceWord[], stems: ReadonlySet<string>): boolean {
  return words.some(({ stem }) => stem !== null && stems.has(stem));
}

/** The words for what somebody gives up there: "shelves the store"; none where nothing is. */
function givenUp(told: readonly StanceWord[], at: number): readonly StanceWord[] {
  const word = told[at];
  if (word === undefined) return [];
  const length = phraseLength(told, at);
  if (length > 0 && !isBehindBe(told, at) && !endsClause(told[at + length])) {
    const object = objectOf(told, at + length);
    return isLeaving(word) && !object.some(({ lemma }) => ENDEAVOURS.has(lemma)) ? [] : object;
  }
  return isOutOf(told, at) ? objectOf(told, at + 2) : [];
}

/** The noun for the event that is off: "wedding cancelled", "the launch is off"; none elsewhere. */
function calledOff(told: readonly StanceWord[], at: number): readonly StanceWord[] {
  const word = told[at];
  const length = phraseLength(told, at);
  const isGone =
    (length > 0 && endsClause(told[at + length])) ||
    (word?.lower === 'off' && isOff(told[at - 1]) && endsClause(told[at + 1]));
  return isGone ? subjectOf(told, at) : [];
}

/** "abandons a dog", "ditches a friend": a thing, and no plan, is left behind. */
function isLeaving({ lemma }: StanceWord): boolean {
  return /^(?:abandon|ditch|axe|drop)$/.test(lemma);
}

function isOff(before: StanceWord | undefined): boolean {
  return before?.lemma === 'be' || before?.pos === 'NOUN';
}

/** "Star out of film": a headline without a verb. */
function isOutOf(told: readonly StanceWord[], at: number): boolean {
  if (told[at]?.lower !== 'out' || told[at + 1]?.lower !== 'of' || at > 6) return false;
  return told.slice(0, at).every(({ pos }) => /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(pos));
}

/** How many words the verb takes with its particles; 0 at another word. */
function phraseLength(told: readonly StanceWord[], at: number): number {
  const word = told[at];
  if (word === undefined) return 0;
  // Inflected, for "scraps" and "axe" are nouns too.
  if (
    CESSATION_VERBS.has(word.lower) ||
    (CESSATION_VERBS.has(word.lemma) && word.lower !== word.lemma)
  )
    return 1;
  const particles = CESSATION_PHRASES.get(word.lemma) ?? [];
  const phrase = particles.find((one) =>
    one.every((particle, index) => told[at + 1 + index]?.lower === particle),
  );
  return phrase === undefined ? 0 : phrase.length + 1;
}

function isBehindBe(told: readonly StanceWord[], at: number): boolean {
  return told[at - 1]?.lemma === 'be' || told[at - 2]?.lemma === 'be';
}

function endsClause(word: StanceWord | undefined): boolean {
  return word === undefined || word.pos === 'PUNCT' || GIVEN_UP_ADJUNCTS.has(word.lower);
}

/** The noun phrase behind the verb; "plans for" and the like pass on to what is planned. */
function objectOf(told: readonly StanceWord[], from: number): readonly StanceWord[] {
  const rest = told.slice(from, from + 7);
  const end = rest.findIndex(
    ({ pos, lower }, index) =>
      pos === 'PUNCT' ||
      pos === 'SCONJ' ||
      (pos === 'ADP' && lower !== 'of' && !INTENTION_NOUNS.has(rest[index - 1]?.lemma ?? '')),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** The last noun before the verb or its "is": what is said to be off. */
function subjectOf(told: readonly StanceWord[], at: number): readonly StanceWord[] {
  const before = told.slice(Math.max(0, at - 8), at);
  const of = before.findLastIndex(({ lower }) => lower === 'of');
  // "launch of the ferry cancelled"
  const near = of > 0 ? before.slice(0, of) : before.slice(-3);
  const head = near.findLast(({ pos, stem }) => stem !== null && /^(?:NOUN|VERB)$/.test(pos));
  return head === undefined ? [] : [head];
}
