/**
 * Which words of a sentence a negation turns round. The scope of a negator runs from it to the end of its clause, as
 * the *SEM 2012 shared task (Morante and Blanco) marks scopes, cut down to what stands behind the negator. Two
 * negations over one word cancel each other.
 */

import type { Token } from '../../model/types.ts';
import { REFUSED_THINGS } from '../lexicon/falsehoods.ts';
import {
  ENDING_VERBS,
  KNOWING_WORDS,
  NEGATIVE_IMPLICATIVES,
  NEGATIVE_TRANSITIVES,
  NEGATIVE_VERBS,
  NEGATORS,
  NO_NEGATION_AFTER,
  NO_NEGATION_BEFORE,
  PREVENTING_VERBS,
  REFUTING_VERBS,
} from '../lexicon/negators.ts';

/** For each token whether the negations over it turn it round. */
export function negatedWords(tokens: readonly Token[]): boolean[] {
  let isNegated = false;
  return tokens.map((token, at) => {
    if (CLAUSE_ENDS.has(token.lower) || startsClause(tokens, at)) isNegated = false;
    const before = isNegated;
    if (isNegator(tokens, at) || isImplicative(tokens, at) || isKeptFrom(tokens, at))
      isNegated = !isNegated;
    // "did not deny", "not aware", "never doubted": the negation is used up.
    else if (isNegated && (isOpening(token) || NEGATIVE_VERBS.has(token.lemma))) isNegated = false;
    return before;
  });
}

/** "and it is not a hoax", "and can't be caught": a clause, or a predicate with a negation, of its own. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|or)$/.test(tokens[at]?.lower ?? '')) return false;
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next?.pos === 'PRON' || next?.lower === 'never' || next?.lower === 'not') return true;
  return next?.pos === 'AUX' && /^(?:n['’]t|not|never)$/.test(second?.lower ?? '');
}

/** True where the word, once negated, leaves open what follows: "not deny", "not confirm". */
export function isOpening({ lemma }: Token): boolean {
  return REFUTING_VERBS.has(lemma) || KNOWING_WORDS.has(lemma);
}

/** True where the token negates its clause: "not" does, "not only" does not, and "No," is an answer. */
export function isNegator(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!NEGATORS.has(word) || NO_NEGATION_AFTER.has(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (isImperative(tokens, at) || isRule(tokens, at)) return false;
  if (word === 'no' && (MARK.test(next) || /^\p{N}/u.test(next))) return false;
  if (next === 'more' && tokens[at + 2]?.lower === 'than') return false;
  return !(NO_NEGATION_BEFORE[word]?.has(next) ?? false);
}

/** "Never complain", "Don't look": an order denies nothing. */
function isImperative(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower === 'never' ? at : at - 1;
  const before = tokens[verb - 1];
  if (before !== undefined && !/^[.:!?“"‘'–—-]$/.test(before.text)) return false;
  const next = tokens[at + 1];
  if (verb === at) return next?.pos === 'VERB' && next.lower === next.lemma;
  return tokens[verb]?.lower === 'do' && next?.pos !== 'PRON';
}

/** True at the "no" of "no dogs allowed", "no ticket required": what is ruled, not what is denied. */
export function isRule(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'no') return false;
  const rule = tokens.slice(at + 1, at + 4).findIndex(({ lower }) => RULING.test(lower));
  return rule > 0 && !tokens.slice(at + 1, at + rule + 1).some(({ pos }) => pos === 'AUX');
}

const RULING = /^(?:allowed|permitted|required|needed|necessary)$/;

/** "stop him from turning", "stop it turning": what follows does not happen. */
function isKeptFrom(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !/ing$/.test(next?.lower ?? '')) return false;
  if (token.lower !== 'from' && token.pos !== 'PRON') return false;
  return tokens.slice(Math.max(0, at - 5), at).some(({ lemma }) => PREVENTING_VERBS.has(lemma));
}

/** "failed to", "refuses to", "lacks": what follows is not so. */
function isImplicative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1];
  if (isRefusedThing(tokens, at)) return true;
  if (NEGATIVE_IMPLICATIVES.has(token.lemma)) return token.pos === 'VERB' && next?.lower === 'to';
  // "is unable to", "has yet to", "zero interest"
  if (/^(?:unable|yet)$/.test(token.lower)) return next?.lower === 'to';
  // "tested negative for flu"
  if (token.lower === 'negative') return next?.lower === 'for' && tokens[at - 1]?.lemma === 'test';
  if (token.lower === 'zero') return next?.pos === 'NOUN' && !MEASURED.test(next.lower);
  if (ENDING_VERBS.has(token.lemma)) return (next?.lower ?? '').endsWith('ing');
  // Inflected, for "scraps" and "axe" are nouns too.
  if (NEGATIVE_TRANSITIVES.has(token.lemma))
    return token.lower !== token.lemma && !/^(?:ADP|PUNCT|AUX)$/.test(next?.pos ?? 'PUNCT');
  const contrast = Object.hasOwn(CONTRASTS, token.lower) ? CONTRASTS[token.lower] : undefined;
  if (contrast?.test(tokens[at - 1]?.lower ?? '') === true) return true;
  // "far from dead", "anything but safe"
  const opens = /^(?:ADJ|ADV|VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '');
  return opens && PHRASES[token.lower] === (tokens[at - 1]?.lower ?? '');
}

/** "denies boarding", "refused him entry": what is refused does not come about. */
export function isRefusedThing(tokens: readonly Token[], at: number): boolean {
  const lemma = tokens[at]?.lemma;
  if (lemma !== 'deny' && lemma !== 'refuse') return false;
  return tokens
    .slice(at + 1, at + 4)
    .some((word) => REFUSED_THINGS.has(word.lower) || REFUSED_THINGS.has(word.lemma));
}

/** Phrases that negate, by their last word. */
const PHRASES: Readonly<Record<string, string>> = { from: 'far', but: 'anything' };

/** "rather than a tiger", "instead of Paris", "free of mould": what follows is not so. */
const CONTRASTS: Readonly<Record<string, RegExp>> = { than: /^rather$/, of: /^(?:instead|free)$/ };

/** "zero hour", "zero degrees": no negation. */
const MEASURED = /^(?:hour|degrees?|gravity|emissions?|tolerance|sum|day|days|carbon|calorie)$/;

const MARK = /^\p{P}/u;

/** Marks and words behind which another clause begins. */
const CLAUSE_ENDS: ReadonlySet<string> = new Set(
  ', ; : — – - ( ) . ! ? … but because although though while unless until except before after amid as'.split(
    ' ',
  ),
);
