/**
 * What one word says of the truth of a report, read where it stands: "hoax", "denies", "not true", "is real". The words are
 * in lexicon/falsehoods.ts.
 */

import type { Token } from '../../model/types.ts';
import {
  CLAIM_NOUNS,
  FALSE_PREDICATES,
  FALSE_WORDS,
  GROUND_NOUNS,
  HAPPENING_VERBS,
  HOAX_KINDS,
  INVENTING_VERBS,
  MEDIA_NOUNS,
  POSSIBLE_WORDS,
  SCEPTICS,
  SPREADING_FORMS,
  STANDING_VERBS,
  TRUE_WORDS,
} from '../lexicon/falsehoods.ts';
import type { StanceWord } from './content-words.ts';
import { isOrder } from './near-report.ts';
import { isNegator } from './negation.ts';
import { isRefusal } from './refusals.ts';
import { isSaidOfAnother } from './refuted-things.ts';

/** What a word does to the report that it speaks of. */
export type Sign = 'refutes' | 'upholds';

/**
 * What the word does to what the text tells; null where it says nothing of its truth. `about` holds the stems of what
 * it is about: "a fake gun" refutes nothing but a claim about a gun.
 */
export function signAt(
  tokens: readonly StanceWord[],
  negated: readonly boolean[],
  about: ReadonlySet<string>,
  at: number,
): Sign | null {
  const token = tokens[at];
  if (token === undefined || isOtherThing(tokens, at, about)) return null;
  if (isSaidOfAnother(tokens, at, about)) return null;
  const isNegated = negated[at] === true;
  if (isFalse(tokens, at, token) && !isFoil(tokens, at))
    return isNegated || isOfSceptics(tokens, at) ? 'upholds' : 'refutes';
  if (!isNegated && isInvented(tokens, at, about)) return 'refutes';
  if (!isNegated && isRefusal(tokens, at, token)) return 'refutes';
  if (isNegated) return isTruthDenied(tokens, at, token) ? 'refutes' : null;
  return isTruth(tokens, at, token) ? 'upholds' : null;
}

/** True where the word belongs to the name of a thing that is neither the claim's nor a report: "a fake gun". */
function isOtherThing(
  tokens: readonly StanceWord[],
  at: number,
  about: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (token === undefined || !isIn(FALSE_WORDS, token)) return false;
  const rest = tokens.slice(at + 1, at + 6);
  const end = rest.findIndex(({ pos }) => !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos));
  const named = end < 0 ? rest : rest.slice(0, end);
  return (
    named.some(({ pos }) => pos === 'NOUN') &&
    !named.some(
      ({ stem, lemma }) =>
        (stem !== null && about.has(stem)) || CLAIM_NOUNS.has(lemma) || MEDIA_NOUNS.has(lemma),
    )
  );
}

/** "invented the kidnapping", beside a claim of it that tells of no inventing. */
function isInvented(
  tokens: readonly StanceWord[],
  at: number,
  about: ReadonlySet<string>,
): boolean {
  const word = tokens[at];
  if (word === undefined || !INVENTING_VERBS.has(word.lemma) || about.has(word.stem ?? ''))
    return false;
  return tokens
    .slice(at + 1, at + 4)
    .some(({ pos, stem }) => pos !== 'PROPN' && stem !== null && about.has(stem));
}

/** "Fake gun, real fear": what is false is only set against what is not. */
function isFoil(tokens: readonly Token[], at: number): boolean {
  const mark = at === 0 ? tokens.slice(0, 5).findIndex(({ text }) => text === ',') : -1;
  return mark > 0 && /^(?:real|actual|genuine|true)$/.test(tokens[mark + 1]?.lower ?? '');
}

function isFalse(tokens: readonly Token[], at: number, token: Token): boolean {
  if (isIn(FALSE_WORDS, token)) return true;
  if (HOAX_KINDS.has(token.lemma)) return isCalled(tokens, at);
  return isIn(FALSE_PREDICATES, token) && isPredicate(tokens, at);
}

/** Right behind "is", "was" or "turned out to be", over words that describe it: "is an elaborate sham". */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const verb = tokens
    .slice(0, at)
    .findLastIndex(({ pos, lower }) => !/^(?:DET|ADJ|ADV|NOUN)$/.test(pos) || lower === 'all');
  return (
    verb >= 0 && at - verb <= 5 && tokens[verb]?.lemma === 'be' && tokens[at + 1]?.pos !== 'NOUN'
  );
}

/** Behind "is", "proved", "called" or "urban", over at most two words. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lemma }) => /^(?:be|prove|proven|call|label|brand|urban|get)$/.test(lemma));
}

/** "doubters proved wrong": who doubts is mistaken. */
function isOfSceptics(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:wrong|false|mistaken|fooled)$/.test(tokens[at]?.lower ?? '') &&
    tokens.slice(Math.max(0, at - 4), at).some(({ lemma }) => SCEPTICS.has(lemma))
  );
}

/** "not true", "no truth", "never happened"; the word of truth stands close behind its negator. */
function isTruthDenied(tokens: readonly Token[], at: number, token: Token): boolean {
  if (HAPPENING_VERBS.has(token.lemma)) return !isWished(tokens, at);
  if (isGround(tokens, at, token)) return true;
  // "the whale that never was"
  if (token.lemma === 'be' && tokens[at - 1]?.lower === 'never')
    return tokens[at + 1] === undefined || tokens[at + 1]?.pos === 'PUNCT';
  // "please stop sharing it": the end of sharing is asked for.
  if (SPREADING_FORMS.has(token.lower))
    return tokens[at - 1]?.lower === 'stop' && isOrder(tokens, at - 1);
  // "nothing of the sort"
  if (/^(?:sort|kind)$/.test(token.lower))
    return tokens[at - 1]?.lower === 'the' && tokens[at - 3]?.lower === 'nothing';
  // "never heard of it"
  if (token.lemma === 'hear' && tokens[at + 1]?.lower === 'of') return true;
  if (isSayingDenied(tokens, at, token)) return true;
  // "not possible", "is not a thing"
  if (POSSIBLE_WORDS.has(token.lower)) return isNegator(tokens, at - 1);
  if (token.lower === 'thing') return tokens[at - 1]?.lower === 'a' && isNegator(tokens, at - 2);
  // "no such plan", "not what it seems"
  if (/^(?:such|what)$/.test(token.lower) && isNegator(tokens, at - 1)) return true;
  if (STANDING_VERBS[token.lemma] === (tokens[at + 1]?.lower ?? '-')) return true;
  if (IDLE_PHRASES.get(token.lemma)?.test(tokens[at + 1]?.lower ?? '') === true) return true;
  if (!TRUE_WORDS.has(token.lemma)) return false;
  // "not so", "not so fast", but "not so sure"
  const next = tokens[at + 1];
  if (token.lower === 'so' && next !== undefined && !/^(?:\p{P}|fast$)/u.test(next.lower))
    return false;
  const reach = token.lower === 'so' ? 1 : 3;
  return tokens
    .slice(Math.max(0, at - reach), at)
    .some(
      ({ lower }, index) => lower === 'zero' || isNegator(tokens, Math.max(0, at - reach) + index),
    );
}

/** "doesn't hold water", "doesn't pass the smell test", "doesn't pass muster" */
const IDLE_PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['hold', /^water$/],
  ['pass', /^(?:muster|scrutiny)$/],
  ['smell', /^test$/],
]);

/** "should never have happened", "cannot happen again": told to have happened. */
function isWished(tokens: readonly Token[], at: number): boolean {
  return (
    tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }) => /^(?:should|would|must|ought)$/.test(lower)) ||
    /^(?:again|anymore|without|if|unless)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "never said that", "did not say he was": no such thing was said; but "did not say why". */
function isSayingDenied(tokens: readonly Token[], at: number, { lemma }: Token): boolean {
  if (lemma !== 'say' && lemma !== 'claim') return false;
  const next = tokens[at + 1];
  if (next === undefined || /^(?:if|whether|wh\w+|how|more|much)$/.test(next.lower)) return false;
  if (tokens[at - 1]?.lower === 'never') return true;
  return tokens[at - 2]?.lemma === 'do' && /^(?:PRON|SCONJ|PROPN)$|^DET$/.test(next.pos);
}

/** "is real", "it's true": said to be so. */
function isTruth(tokens: readonly Token[], at: number, token: Token): boolean {
  if (!TRUE_WORDS.has(token.lemma) || token.lower === 'so') return false;
  const verb = tokens[at - 1]?.pos === 'ADV' ? tokens[at - 2] : tokens[at - 1];
  return verb?.lemma === 'be' && tokens[at + 1]?.pos !== 'NOUN';
}

/** "no evidence", "no clear sign"; but who only "has no proof" leaves it open. */
function isGround(tokens: readonly Token[], at: number, { lemma }: Token): boolean {
  if (!GROUND_NOUNS.has(lemma)) return false;
  // "no reason to believe", but "no reason to worry"
  if (lemma === 'reason' && !/^(?:believe|think|suspect)$/.test(tokens[at + 2]?.lemma ?? ''))
    return false;
  const no = tokens.findLastIndex(
    ({ lower }, index) => index < at && index >= at - 3 && /^(?:no|zero)$/.test(lower),
  );
  if (no < 0) return false;
  const ends = tokens[at + 1] === undefined || tokens[at + 1]?.pos === 'PUNCT';
  return !(ends && tokens[no - 1]?.lemma === 'have');
}

function isIn(words: ReadonlySet<string>, { lower, lemma }: Token): boolean {
  return words.has(lower) || words.has(lemma);
}
