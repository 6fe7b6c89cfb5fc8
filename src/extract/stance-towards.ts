/**
 * The stance of a headline or sentence towards a claim: the three labels of Emergent (Ferreira and Vlachos 2016,
 * "Emergent: a novel data-set for stance classification"). A text is `against` where it calls the claim false or says
 * the opposite of it, `observing` where it passes it on, hedges, asks or speaks of something else, `for` where it tells
 * it as a fact.
 */

import { readStanceWords, type StanceWord } from './content-words.ts';
import { contradicts } from './contradiction.ts';
import { negatedWords } from './negation.ts';
import { findRefutation } from './refutations.ts';
import { isGuess, isHearsay, isHedged } from './reservations.ts';

/** What a text does with a claim. */
export type StanceTowards = 'for' | 'against' | 'observing';

/** The stance of a headline or sentence towards a claim that is told in other words elsewhere. */
export function stanceTowards(claim: string, text: string): StanceTowards {
  const [claimed, told] = [readStanceWords(claim), readStanceWords(text)];
  const [there, here] = [negatedWords(claimed), negatedWords(told)];
  const refutation = findRefutation(told, here, stemsOf(claimed));
  const isClaimRefuting = findRefutation(claimed, there, stemsOf(told))?.sign === 'refutes';
  if (refutation !== null && (refutation.sign === 'refutes') !== isClaimRefuting)
    return isGuess(told, refutation.at) ? 'observing' : 'against';
  if (isHedged(told, claimed)) return 'observing';
  if (refutation === null && contradicts(claimed, there, told, here)) return 'against';
  if (refutation?.sign === 'upholds') return 'for';
  if (isHearsay(told, claimed)) return 'observing';
  return coverage(claimed, told) >= LEAST_COVERAGE ? 'for' : 'observing';
}

function stemsOf(words: readonly StanceWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ stem }) => stem ?? []));
}

/** Below this share of the claim's words, a text that denies nothing speaks of something else. */
const LEAST_COVERAGE = 0.2;

/** The share of the claim's words of meaning that the text holds, from 0 to 1. */
function coverage(claimed: readonly StanceWord[], told: readonly StanceWord[]): number {
  const held = stemsOf(told);
  const wanted = [...stemsOf(claimed)];
  return wanted.length === 0 ? 0 : wanted.filter((stem) => held.has(stem)).length / wanted.length;
}
