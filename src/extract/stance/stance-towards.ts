/**
 * The stance of a headline or sentence towards a claim: the three labels of Emergent (Ferreira and Vlachos 2016,
 * "Emergent: a novel data-set for stance classification"). A text is `against` where it calls the claim false or says
 * the opposite of it, `observing` where it passes it on, hedges, asks or shares no word with it, `for` where it tells
 * it as a fact.
 */

import { FALSE_WORDS } from '../lexicon/falsehoods.ts';
import { alignWords } from './aligned-words.ts';
import { givesUp } from './cessations.ts';
import { readStanceWords, type StanceWord } from './content-words.ts';
import { goesOn } from './continuations.ts';
import { contradicts } from './contradiction.ts';
import { findCorrection } from './corrections.ts';
import { negatedWords } from './negation.ts';
import { isOtherCount } from './other-count.ts';
import { isAnother } from './other-identity.ts';
import { findRefutation } from './refutations.ts';
import { isGuess, isHearsay, isHedged } from './reservations.ts';
import { isStillHeld } from './still-held.ts';
import { isOutlivedBy, isUnharmed } from './unharmed.ts';
import { isCleared } from './verdicts.ts';

/** What a text does with a claim. */
export type StanceTowards = 'for' | 'against' | 'observing';

/**
 * The stance of a headline or sentence towards a claim that is told in other words elsewhere. That the text is about the
 * matter of the claim is for the caller to know: a text that shares no word of meaning with it observes, and no more is
 * asked.
 */
export function stanceTowards(claim: string, text: string): StanceTowards {
  const claimed = readStanceWords(claim);
  const told = alignWords(readStanceWords(text), claimed);
  const [there, here] = [negatedWords(claimed), negatedWords(told)];
  const refutation = findRefutation(told, here, stemsOf(claimed));
  const isClaimRefuting = findRefutation(claimed, there, stemsOf(told))?.sign === 'refutes';
  const isEven = (refutation?.sign === 'refutes') === isClaimRefuting;
  const isOfFake = refutation?.sign === 'refutes' && hasFalseWord(claimed, there);
  if (refutation !== null && !isEven && !isOfFake)
    return isGuess(told, refutation.at) ? 'observing' : 'against';
  const correction = findCorrection(claimed, told);
  if (correction >= 0 && refutation === null && !isClaimRefuting && !isGuess(told, correction))
    return 'against';
  if (refutation === null && isOutlivedBy(claimed, there, told)) return 'against';
  if (refutation?.sign !== 'refutes' && isOtherwise(claimed, there, told, here))
    return isHedged(told, claimed, LIKELY) ? 'observing' : 'against';
  if (isHedged(told, claimed)) return 'observing';
  if (refutation?.sign === 'upholds') return 'for';
  if (isHearsay(told, claimed)) return 'observing';
  return isAbout(claimed, told) ? 'for' : 'observing';
}

/** A claim of a fake thing: a text that calls it so agrees. */
function hasFalseWord(claimed: readonly StanceWord[], negated: readonly boolean[]): boolean {
  return claimed.some(({ lemma, lower }, at) => {
    return negated[at] !== true && (FALSE_WORDS.has(lemma) || FALSE_WORDS.has(lower));
  });
}

/** "Probably not" takes a side: it stands above the middle of the scale of certainty (Holmes 1982). */
const LIKELY: ReadonlySet<string> = new Set(['probably', 'likely']);

/** True where the text says the opposite, or that it was given up. */
function isOtherwise(
  claimed: readonly StanceWord[],
  there: readonly boolean[],
  told: readonly StanceWord[],
  here: readonly boolean[],
): boolean {
  return (
    contradicts(claimed, there, told, here) ||
    givesUp(claimed, told, here) ||
    goesOn(claimed, there, told, here) ||
    isUnharmed(claimed, there, told, here) ||
    isAnother(claimed, told) ||
    isOtherCount(claimed, told) ||
    isCleared(claimed, told, here) ||
    isStillHeld(claimed, there, told)
  );
}

function stemsOf(words: readonly StanceWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ stem }) => stem ?? []));
}

/** True where a word of meaning stands in both. */
function isAbout(claimed: readonly StanceWord[], told: readonly StanceWord[]): boolean {
  const stems = stemsOf(claimed);
  return told.some(({ stem }) => stem !== null && stems.has(stem));
}
