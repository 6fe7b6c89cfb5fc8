/**
 * Where a claim negates, and what: the verb behind "not", the thing behind "no", what a verb of denying takes as if it were so.
 * Verbs that say little ("make", "have") give way to what they are of.
 */

import type { Claim } from '../../model/types.ts';
import { sensesOf } from '../../words/senses.ts';
import { clauseOf } from '../leaning.ts';
import type { Word } from '../words.ts';
import {
  AUXILIARY,
  BELIEVING,
  DENYING_VERB,
  DETERMINER,
  LIGHT,
  NEGATOR,
  PLACING,
  PLAN_NOUN,
  PLANNING,
  PREPOSITION,
  REGARDING,
  REPORT,
  SET_PHRASE,
  SKIPPED,
  STEMMING,
} from './predicate-words.ts';
import { isFiniteVerb } from './verb-forms.ts';

/** A negation in a text, by the indices of its words. */
export interface Found {
  readonly heads: readonly number[];
  /** Where the words begin that tell what it is said of. */
  readonly from?: number;
  readonly isPlan: boolean;
}

/** A verb of denying, as the cue or in the claim, and each negator. */
export function foundIn(claim: Claim, words: readonly Word[]): readonly Found[] {
  const found = words.flatMap(({ text }, at) => {
    if (DENYING_VERB.test(text)) return startingAt(at + 1, deniedObject(words, at + 1));
    if (/^rul/i.test(text) && words[at + 1]?.text === 'out')
      return startingAt(at + 2, headOf(words, at + 2));
    return NEGATOR.test(text) && !isRelative(words, at) ? (behindNegator(words, at) ?? []) : [];
  });
  if (found.length > 0 || !DENYING_VERB.test(claim.attribution.cue ?? '')) return found;
  const object = deniedObject(words, clauseStart(claim, words));
  return object === null ? [] : [object];
}

function startingAt(from: number, found: Found | null): readonly Found[] {
  return found === null ? [] : [{ ...found, from }];
}

/** "the stock he does not own": said by the way. */
function isRelative(words: readonly Word[], at: number): boolean {
  const subject = words.findLastIndex(
    ({ text }, before) => before < at && !AUXILIARY.test(text) && !SKIPPED.test(text),
  );
  const before = words[subject - 1]?.text ?? '';
  if (/^(?:who|which|whom)$/i.test(words[subject]?.text ?? '')) return true;
  return (
    /^(?:he|she|it|they|we|i)$/i.test(words[subject]?.text ?? '') &&
    at - subject <= 2 &&
    (isNoun(before) || /^(?:that|which|whom)$/i.test(before))
  );
}

function isNoun(word: string): boolean {
  return (
    word !== '' &&
    !PREPOSITION.test(word) &&
    !isFiniteVerb(word) &&
    !SKIPPED.test(word) &&
    sensesOf(word, 'noun').length > 0
  );
}

/** The first word of the clause that a verb of denying before it introduces. */
function clauseStart(claim: Claim, words: readonly Word[]): number {
  const start = claim.text.length - clauseOf(claim).length;
  return Math.max(
    0,
    words.findIndex((word) => word.start >= start),
  );
}

/** "denied that it paid", "denied reports of a deal", "denied paying": what is denied stands as if it were so. */
function deniedObject(words: readonly Word[], from: number): Found | null {
  const near = words.slice(from, from + INTRODUCED_WITHIN);
  const that = near.findIndex(({ text }) => text === 'that');
  if (that >= 0) return mainPredicate(words, from + that + 1);
  const report = near.findIndex(({ text }) => REPORT.test(text));
  if (report >= 0) {
    const next = from + report + 1;
    return PREPOSITION.test(words[next]?.text ?? '')
      ? headOf(words, next + 1)
      : mainPredicate(words, next);
  }
  const first = words.findIndex(({ text }, at) => at >= from && !DETERMINER.test(text));
  if (/ing$/.test(words[first]?.text ?? '')) return verbAt(words, first, false);
  return mainPredicate(words, from) ?? headOf(words, from);
}

function behindNegator(words: readonly Word[], at: number): Found | null {
  const negator = words[at]?.text ?? '';
  const [next = '', third = ''] = [words[at + 1], words[at + 2]].map((word) => word?.text);
  if (/^not$/i.test(negator) && (/^(?:one|any)$/i.test(next) || /^single$/i.test(third)))
    return behindNo(words, at + (/^single$/i.test(third) ? 2 : 1));
  if (!/^(?:no|without|neither|nor)$/i.test(negator))
    return /^(?:none|nobody|nothing)$/i.test(negator)
      ? (asObject(words, at) ?? mainPredicate(words, at))
      : verbAt(words, at + 1, false);
  return behindNo(words, at);
}

/** "no decision was made", "no plans to sell" */
function behindNo(words: readonly Word[], at: number): Found | null {
  const head = headOf(words, at + 1);
  const noun = head?.heads.at(-1) ?? -1;
  if (head === null || SET_PHRASE.test(words[noun]?.text ?? '')) return null;
  if (PLAN_NOUN.test(words[noun]?.text ?? '')) {
    const to = words[noun + 1]?.text ?? '';
    return to === 'to' || /ing$/.test(words[noun + 2]?.text ?? '')
      ? verbAt(words, noun + 2, true)
      : asPlan(headOf(words, noun + 2));
  }
  const auxiliary = words.findIndex(
    ({ text }, next) => next > noun && next <= noun + OWN_PHRASE && AUXILIARY.test(text),
  );
  const verb = auxiliary < 0 ? null : verbAt(words, auxiliary, false);
  return { heads: [...head.heads, ...(verb?.heads ?? [])], isPlan: verb?.isPlan ?? false };
}

/** "found nothing": the verb before is what is negated. */
function asObject(words: readonly Word[], at: number): Found | null {
  const isVerb = at > 1 && isFiniteVerb(words[at - 1]?.text ?? '');
  return isVerb ? { heads: [at - 1], isPlan: false } : null;
}

function asPlan(found: Found | null): Found | null {
  return found === null ? null : { ...found, isPlan: true };
}

/** The main verb of a clause, or what stands behind a verb that says little. */
function mainPredicate(words: readonly Word[], from: number): Found | null {
  for (let at = from; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    const before = words[at - 1]?.text ?? '';
    if (AUXILIARY.test(text)) return verbAt(words, at, false);
    const isFree = at > from && !DETERMINER.test(before) && !PREPOSITION.test(before);
    if (isFree && isFiniteVerb(text)) return verbAt(words, at, false);
  }
  return null;
}

/** The verb from there on, behind auxiliaries and adverbs; of a verb that says little, what it is of. */
function verbAt(words: readonly Word[], from: number, isPlan: boolean): Found | null {
  const isToCome = /^(?:will|won['’]t|would|wouldn['’]t|shall)$/i;
  let isLater = isPlan;
  for (let at = from; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    isLater ||= isToCome.test(text);
    if (SKIPPED.test(text) || AUXILIARY.test(text) || DETERMINER.test(text)) continue;
    const to = words.findIndex(({ text: word }, next) => next > at && word === 'to');
    if (PLANNING.test(text) && /ing$/.test(words[at + 1]?.text ?? ''))
      return verbAt(words, at + 1, true);
    if (PLANNING.test(text) && to > at && to <= at + OWN_PHRASE) return verbAt(words, to + 1, true);
    if (BELIEVING.test(text))
      return mainPredicate(words, at + 1) ?? (to > at ? verbAt(words, to + 1, true) : null);
    const as = words.findIndex(({ text: word }, next) => next > at && word === 'as');
    if (PLACING.test(text)) return headOf(words, at + 1);
    if (REGARDING.test(text) && as > at && as <= at + OWN_PHRASE) return headOf(words, as + 1);
    if (STEMMING.test(text) && /^(?:from|to)$/.test(words[at + 1]?.text ?? ''))
      return headOf(words, at + 2);
    if (!LIGHT.test(text)) return { heads: [at], isPlan: isLater };
    const head = headOf(words, at + 1);
    return { heads: head?.heads ?? [at], isPlan: isLater };
  }
  return null;
}

/** The last word of the noun phrase that begins there. */
function headOf(words: readonly Word[], from: number): Found | null {
  const start = words.findIndex(
    ({ text }, at) => at >= from && !DETERMINER.test(text) && !SKIPPED.test(text),
  );
  if (start < 0 || PREPOSITION.test(words[start]?.text ?? '')) return null;
  const end = words.findIndex(
    ({ text }, at) =>
      at > start && (PREPOSITION.test(text) || AUXILIARY.test(text) || DETERMINER.test(text)),
  );
  return { heads: [(end < 0 ? words.length : end) - 1], isPlan: false };
}

// Words behind a verb of denying within which what is denied is introduced, and words of one phrase.
const INTRODUCED_WITHIN = 8;
const OWN_PHRASE = 6;
