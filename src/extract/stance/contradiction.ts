/**
 * Whether a text says the opposite of a claim: a word of both is negated in one of them only (the polarity mismatch of
 * de Marneffe, Rafferty and Manning 2008, "Finding contradictions in text"), or a word of one is the antonym of a word
 * of the other.
 */

import { PARTING_VERBS } from '../lexicon/cessations.ts';
import { kinOf, oppositesOf } from '../lexicon/opposites.ts';
import { type StanceWord, stemOf } from './content-words.ts';
import { type Focus, focusesOf } from './focuses.ts';
import { isObjectTurned } from './negated-objects.ts';
import { negativeFormsOf } from './negative-forms.ts';
import { meaningsOf } from './same-words.ts';
import { isNoneMade, isWholeDenied } from './whole-denials.ts';

/** True where the told words negate the claimed ones or the other way round; the flags tell which words are negated. */
export function contradicts(
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
  told: readonly StanceWord[],
  toldNegated: readonly boolean[],
): boolean {
  const shared = sharedStems(claimed, told);
  if (shared > 0 && !claimNegated.includes(true) && isNoneMade(told)) return true;
  if (shared < LEAST_SHARED && !(shared === 1 && isWholeDenied(told))) return false;
  return (
    isTurned(told, toldNegated, claimed, claimNegated) ||
    isObjectTurned(told, toldNegated, claimed, claimNegated) ||
    (!isOfItself(claimed, claimNegated) && isTurned(claimed, claimNegated, told, toldNegated)) ||
    isOpposed(claimed, claimNegated, told, toldNegated)
  );
}

/** So many words at least must be those of the claim, for a word alone may be of another matter. */
const LEAST_SHARED = 2;

function sharedStems(claimed: readonly StanceWord[], told: readonly StanceWord[]): number {
  const stems = new Set(
    claimed.flatMap((word) => [...meaningsOf(word), ...[...oppositesOf(word.lemma)].map(stemOf)]),
  );
  return new Set(told.flatMap(({ stem }) => (stem !== null && stems.has(stem) ? stem : []))).size;
}

/** True where what a negation bears on first is told by the other text without one. */
function isTurned(
  words: readonly StanceWord[],
  negated: readonly boolean[],
  others: readonly StanceWord[],
  otherNegated: readonly boolean[],
): boolean {
  const otherTurned = others.map((_, at) => otherNegated[at] === true || isWithout(others, at));
  const plain = stemsOf(others, otherTurned, false);
  const turned = stemsOf(others, otherTurned, true);
  const partings = new Set(
    others.flatMap((word) => (PARTING_VERBS.has(word.lemma) ? meaningsOf(word) : [])),
  );
  return focusesOf(words, negated).some((focus) => {
    const stems = meaningsOf(focus);
    // "no longer in the show" agrees with "left the show".
    if (partings.size > 0 && !stems.some((stem) => partings.has(stem))) return false;
    return (
      stems.some((stem) => plain.has(stem)) &&
      !stems.some((stem) => turned.has(stem)) &&
      !isOfAgent(focus, others)
    );
  });
}

/** "did not sing" beside "the singer": who does it is no deed. */
function isOfAgent({ stem, lemma }: Focus, others: readonly StanceWord[]): boolean {
  const met = others.filter((word) => word.stem === stem);
  return (
    met.length > 0 &&
    met.every((word) => word.pos === 'NOUN' && /[eo]rs?$/.test(word.lower) && word.lemma !== lemma)
  );
}

/** "A paper tiger is no tiger": a claim that names what it denies, as a text that upholds it may. */
function isOfItself(claimed: readonly StanceWord[], negated: readonly boolean[]): boolean {
  const plain = stemsOf(claimed, negated, false);
  return focusesOf(claimed, negated).some(({ stem }) => plain.has(stem));
}

/** "without power", "out of the cockpit": as good as negated, where the other text negates it. */
function isWithout(words: readonly StanceWord[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ lower }, index, near) =>
        lower === 'without' || (lower === 'out' && near[index + 1]?.lower === 'of'),
    );
}

function stemsOf(
  words: readonly StanceWord[],
  negated: readonly boolean[],
  wanted: boolean,
): ReadonlySet<string> {
  return new Set(words.flatMap(({ stem }, at) => (negated[at] === wanted ? (stem ?? []) : [])));
}

/** True where a word has its opposite in the other text, both negated or neither, and the other has no such word. */
function isOpposed(
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
  told: readonly StanceWord[],
  toldNegated: readonly boolean[],
): boolean {
  const claim = formsOf(claimed, claimNegated);
  const text = formsOf(told, toldNegated);
  return [...claim].some(([word, isNegated]) => {
    // "two dead, one alive"
    if (text.has(word) || [...kinOf(word)].some((form) => text.has(form))) return false;
    const others = [...oppositesOf(word), ...negativeFormsOf(word, (form) => text.has(form))];
    return others.some((other) => !claim.has(other) && text.get(other) === isNegated);
  });
}

function formsOf(
  words: readonly StanceWord[],
  negated: readonly boolean[],
): ReadonlyMap<string, boolean> {
  return new Map(
    words.flatMap(({ lower, lemma, stem }, at): [string, boolean][] => {
      if (stem === null || isCopular(words, at) || isFromDead(words, at)) return [];
      // "no dogs allowed"
      const isRuled = RULED.test(lower) && words.slice(Math.max(0, at - 4), at).some(isNo);
      const isNegated = isRuled || negated[at] === true;
      return [
        [lower, isNegated],
        [lemma, isNegated],
      ];
    }),
  );
}

/** "back from the dead": among the living. */
function isFromDead(words: readonly StanceWord[], at: number): boolean {
  return words[at]?.lower === 'dead' && words[at - 2]?.lower === 'from';
}

/** "stays silent", "remains a mystery": to be so, and not to be there still. */
function isCopular(words: readonly StanceWord[], at: number): boolean {
  return (
    /^(?:stay|remain)$/.test(words[at]?.lemma ?? '') &&
    /^(?:ADJ|DET)$/.test(words[at + 1]?.pos ?? '')
  );
}

const RULED = /^(?:allowed|permitted)$/;

function isNo({ lower }: StanceWord): boolean {
  return lower === 'no';
}
