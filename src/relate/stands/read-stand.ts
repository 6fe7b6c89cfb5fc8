/**
 * Where somebody stands on a matter: a claim that tells a plan of theirs or what they are for or against, with the words
 * of the matter and whether it is negated. What merely happened is no stand, for what is so may change by itself.
 */

import type { Claim } from '../../model/types.ts';
import { isConditional, isMusing } from '../leaning.ts';
import { isNumber } from '../number-words.ts';
import { rememberClaim } from '../remember-claim.ts';
import { contentOfWord, type Word, wordsOf } from '../words.ts';
import { type Holder, holderOf } from './holder.ts';
import {
  type AttitudeWord,
  attitudeAt,
  isAgainstIt,
  isGivingUp,
  isNegator,
  mayStand,
} from './stand-words.ts';

/** What somebody will do, is for, or is against. */
export interface Stand {
  readonly claim: Claim;
  readonly holder: Holder;
  /** Content words of the matter, without holder, negators and the word of attitude. */
  readonly matter: ReadonlySet<string>;
  /** The words of the claim behind its holder, in order. */
  readonly words: readonly Word[];
  /** "support" of "no longer supports"; null where a plan alone is told. */
  readonly attitude: AttitudeWord | null;
  readonly isNegated: boolean;
  /** The content of the word right behind a negator, of a plan: "raise" of "would not raise its offer"; null elsewhere. */
  readonly refused: string | null;
}

/** The stand that a claim tells; null where it tells none, leaves it open, or names nobody who takes it. */
export const standOf = rememberClaim(readStand);

function readStand(claim: Claim): Stand | null {
  const { text, stance } = claim;
  if (claim.tense !== 'planned' && !mayStand(text)) return null;
  const isPlan = claim.tense === 'planned' || PLAN.test(text);
  const all = wordsOf(text);
  if (!isPlan && attitudeAt(all) === null && !all.some((_, at) => isGivingUp(all, at))) return null;
  if (stance === 'declines' || text.trimEnd().endsWith('?')) return null;
  if (isConditional(claim) || isMusing(claim)) return null;
  const found = holderOf(claim, all);
  if (found === null) return null;
  const words = all.slice(found.from);
  const attitude = attitudeAt(words);
  const giving = words.findIndex((_, at) => isGivingUp(words, at));
  if (attitude === null && !isPlan && giving < 0) return null;
  const negators = words.filter(isNegator).length + (giving < 0 ? 0 : 1);
  const isNegated =
    negators % 2 === 1 ||
    (negators === 0 && stance === 'denies' && !(attitude !== null && isAgainstIt(attitude.verb)));
  const own = words.filter(
    (word, at) =>
      word !== attitude?.word && at !== giving && !isNegator(word) && !DAYS.test(word.text),
  );
  const content = own.flatMap((word) => contentOfWord(word) ?? []);
  const matter = new Set(
    content.filter((word) => !isNumber(word) && !found.holder.words.has(word)),
  );
  if (matter.size === 0) return null;
  const refused = isPlan && attitude === null && isNegated ? refusedIn(words) : null;
  return { claim, holder: found.holder, matter, words: own, attitude, isNegated, refused };
}

/** What somebody did, told as a fact: it can be the opposite of a plan not to; null for what is negated, planned or nobody's. */
export const deedOf = rememberClaim((claim: Claim): Stand | null => {
  const { text, stance, tense } = claim;
  if (tense === 'planned' || stance !== 'affirms' || isConditional(claim)) return null;
  const all = wordsOf(text);
  const found = holderOf(claim, all);
  if (found === null) return null;
  const words = all.slice(found.from);
  if (words.some(isNegator) || PLAN.test(text)) return null;
  const content = words.flatMap((word) => contentOfWord(word) ?? []);
  const matter = new Set(content.filter((word) => !isNumber(word)));
  const rest = { attitude: null, isNegated: false, refused: null };
  return { claim, holder: found.holder, matter, words, ...rest };
});

function refusedIn(words: readonly Word[]): string | null {
  const at = words.findIndex(isNegator);
  const [verb] = words.slice(at + 1).flatMap((word) => contentOfWord(word) ?? []);
  return at < 0 ? null : (verb ?? null);
}

const PLAN = /\b(?:will|would|won['’]t|wouldn['’]t|going to)\b/i;
const DAYS = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|yesterday)$/i;
