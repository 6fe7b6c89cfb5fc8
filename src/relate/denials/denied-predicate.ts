/**
 * What a denial denies at its heart: the verb, state or thing that is negated ("did not submit", "no decision", "denied
 * raising its offer"), and whether another claim asserts just that of the same things. Two claims may share all their
 * nouns and not be on one proposition (de Marneffe, Rafferty and Manning 2008).
 */

import type { Claim } from '../../model/types.ts';
import { rememberClaim } from '../remember-claim.ts';
import { contentOf, type Word, wordsOf } from '../words.ts';
import { type Found, foundIn } from './negated.ts';
import {
  DEICTIC,
  DETERMINER,
  LIGHT,
  NEGATOR,
  PREPOSITION,
  REGARDING,
  REPORT,
  SAYING,
  SENTENCE_END,
} from './predicate-words.ts';
import { isFiniteVerb, namesAmong, phrasalAt } from './verb-forms.ts';

/** What a denial negates. */
export interface DeniedPredicate {
  /** As written; each of them must be asserted by what it answers: "decision" and "made" of "no decision was made". */
  readonly heads: readonly string[];
  /** What it is said of: the content of the words near the heads, and the names among them. */
  readonly of: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The content of the word before a thing that is said not to be: "distress" of "no distress call"; empty where none is. */
  readonly phrase: string;
  /** True where a plan, a wish or what is to come is denied: "does not intend to sell". */
  readonly isPlan: boolean;
}

/** What the claim negates, in order; `[]` where no negation is found, or nothing behind it. */
export const deniedPredicates = rememberClaim(readDenied);

function readDenied(claim: Claim): readonly DeniedPredicate[] {
  return claim.text.split(SENTENCE_END).flatMap((sentence) => {
    const words = wordsOf(sentence);
    return foundIn(claim, words).map((found) => described(found, words, claim));
  });
}

function described(found: Found, words: readonly Word[], claim: Claim): DeniedPredicate {
  const [first = 0] = found.heads;
  const near = words.filter(
    ({ text }, at) =>
      !found.heads.includes(at) &&
      at >= Math.max(first - BEFORE, found.from ?? 0) &&
      at <= (found.heads.at(-1) ?? first) + BEHIND &&
      !SAYING.test(text) &&
      !NEGATOR.test(text) &&
      !LIGHT.test(text) &&
      !REGARDING.test(text) &&
      !REPORT.test(text) &&
      !DEICTIC.test(text),
  );
  return {
    heads: found.heads.map((at) => phrasalAt(words, at)),
    of: new Set(near.flatMap(({ text }) => [...contentOf(text)])),
    names: namesAmong(near),
    phrase: phraseOf(words, first),
    isPlan: found.isPlan || claim.tense === 'planned',
  };
}

function phraseOf(words: readonly Word[], head: number): string {
  const before = words[head - 1]?.text ?? '';
  if (DETERMINER.test(before) || PREPOSITION.test(before) || NEGATOR.test(before)) return '';
  if (isFiniteVerb(words[head]?.text ?? '')) return '';
  return [...contentOf(before)][0] ?? '';
}

// Words before and behind the heads that tell what they are said of.
const BEFORE = 12;
const BEHIND = 7;
