/**
 * What calls a report false, whatever the report: "hoax", "debunked", "not true", "never happened", "denies", "No, …".
 * The words are in lexicon/falsehoods.ts; here they are read where they stand.
 */

import type { Token } from '../model/types.ts';
import type { StanceWord } from './content-words.ts';
import {
  BELIEVING_VERBS,
  CLAIM_NOUNS,
  DECEIVING_VERBS,
  DENYING_NOUNS,
  DENYING_VERBS,
  DISMISSING_VERBS,
  FALSE_PREDICATES,
  FALSE_WORDS,
  GROUND_NOUNS,
  HAPPENING_VERBS,
  IDLE_TALK,
  MEDIA_NOUNS,
  REFUSED_THINGS,
  REPORT_NOUNS,
  STANDING_VERBS,
  TRUE_WORDS,
} from './lexicon/falsehoods.ts';
import { isNegator } from './negation.ts';

/** What a word does to the report that it speaks of. */
type Sign = 'refutes' | 'upholds';

/**
 * Whether the words call what they tell of false (`refutes`) or say that it is not false (`upholds`); else null. `about`
 * holds the stems of what it is about: "a fake gun" refutes nothing but a claim about a gun.
 */
export function findRefutation(
  tokens: readonly StanceWord[],
  negated: readonly boolean[],
  about: ReadonlySet<string>,
): Sign | null {
  if (isAnsweredNo(tokens)) return 'refutes';
  let found: Sign | null = isAnsweredYes(tokens) ? 'upholds' : null;
  for (const [at, token] of tokens.entries()) {
    const sign = isOtherThing(tokens, at, about) ? null : signAt(tokens, negated, at, token);
    if (sign === null || isConceded(tokens, at)) continue;
    if (sign === 'refutes') return sign;
    found = sign;
  }
  return found;
}

/** "Yes, …" at the head. */
function isAnsweredYes(tokens: readonly Token[]): boolean {
  return /^(?:yes|yep|yup)$/.test(tokens[0]?.lower ?? '') && /^[,.!:]$/.test(tokens[1]?.text ?? '');
}

/** "No, …" at the head, and "Did he leave? No". */
function isAnsweredNo(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    const before = tokens[at - 1];
    const opens = before === undefined || /^[?:“"‘']$/.test(before.text);
    if (!opens) return false;
    if (lower === 'nope' || lower === 'nah') return true;
    if (lower !== 'no' && lower !== 'sorry') return lower === 'not' && before?.text === '?';
    const next = tokens[at + 1];
    return next === undefined ? before?.text === '?' : /^[,.!:;—–-]$/.test(next.text);
  });
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

type Reader = (tokens: readonly Token[], at: number, token: Token, isNegated: boolean) => boolean;

function signAt(
  tokens: readonly Token[],
  negated: readonly boolean[],
  at: number,
  token: Token,
): Sign | null {
  const isNegated = negated[at] === true;
  if (isFalse(tokens, at, token)) return isNegated ? 'upholds' : 'refutes';
  if (!isNegated && refusals.some((reads) => reads(tokens, at, token, isNegated))) return 'refutes';
  if (isNegated) return isTruthDenied(tokens, at, token) ? 'refutes' : null;
  return isTruth(tokens, at, token) ? 'upholds' : null;
}

function isFalse(tokens: readonly Token[], at: number, token: Token): boolean {
  if (isIn(FALSE_WORDS, token)) return true;
  return isIn(FALSE_PREDICATES, token) && isPredicate(tokens, at);
}

/** Behind "is", "proved", "called" or "urban", over at most two words. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lemma }) => /^(?:be|prove|proven|call|label|brand|urban|get)$/.test(lemma));
}

/** Each reads one way of denying. */
const refusals: readonly Reader[] = [
  // "denies the report", but not "denied bail"
  (tokens, at, token) =>
    DENYING_VERBS.has(token.lemma) && !isPermission(tokens, at) && token.lower !== 'disputed',
  // "issues a denial"
  (_tokens, _at, token) => DENYING_NOUNS.has(token.lemma),
  // "rejects rumors", "rumors quashed"
  (tokens, at, token) => DISMISSING_VERBS.has(token.lemma) && isNearReport(tokens, at),
  // "just a rumor", "pure speculation"
  (tokens, at, token) =>
    IDLE_TALK.has(token.lemma) &&
    tokens
      .slice(Math.max(0, at - 2), at)
      .some(({ lower }) => /^(?:just|only|pure|mere|purely|merely)$/.test(lower)),
  // "contrary to reports"
  (tokens, at, token) => token.lower === 'contrary' && tokens[at + 1]?.lower === 'to',
  // "rules out a merger"
  (tokens, at, token) => token.lemma === 'rule' && tokens[at + 1]?.lower === 'out',
  // "don't believe the story"
  (tokens, at, token) =>
    BELIEVING_VERBS.has(token.lemma) &&
    /^(?:n['’]t|not)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 2]?.lower === 'do',
  // "too good to be true"
  (tokens, at, token) =>
    token.lower === 'true' && tokens[at - 3]?.lower === 'good' && tokens[at - 4]?.lower === 'too',
  // "was fooled", "dupes editors", "fell for"
  (tokens, at, token) =>
    (DECEIVING_VERBS.has(token.lemma) && token.pos === 'VERB') ||
    (token.lemma === 'fall' && tokens[at + 1]?.lower === 'for'),
  // "was made up", but not "made up of"
  (tokens, at, token) =>
    token.lower === 'made' &&
    /^(?:up|-)$/.test(tokens[at + 1]?.lower ?? '') &&
    !/^(?:of|for|his|her|their|my|our|its|to)$/.test(tokens[at + 2]?.lower ?? ''),
];

/** "denied entry", "was denied a visa": the other sense of the verb. */
function isPermission(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lemma !== 'deny') return false;
  return tokens.slice(at + 1, at + 4).some(({ lemma }) => REFUSED_THINGS.has(lemma));
}

/** A noun of report within five words, in the same clause. */
function isNearReport(tokens: readonly Token[], at: number): boolean {
  return [-1, 1].some((step) => {
    for (let to = at + step; Math.abs(to - at) <= 5; to += step) {
      const token = tokens[to];
      if (token === undefined || /^[,;:.?!]$/.test(token.text)) return false;
      if (REPORT_NOUNS.has(token.lemma)) return true;
    }
    return false;
  });
}

/** "not true", "no truth", "never happened"; the word of truth stands close behind its negator. */
function isTruthDenied(tokens: readonly Token[], at: number, token: Token): boolean {
  if (HAPPENING_VERBS.has(token.lemma) || isGround(tokens, at, token)) return true;
  // "no such plan", "not what it seems"
  if (/^(?:such|what)$/.test(token.lower) && isNegator(tokens, at - 1)) return true;
  if (STANDING_VERBS[token.lemma] === (tokens[at + 1]?.lower ?? '-')) return true;
  if (!TRUE_WORDS.has(token.lemma)) return false;
  const reach = token.lower === 'so' ? 1 : 3;
  return tokens
    .slice(Math.max(0, at - reach), at)
    .some((_, index) => isNegator(tokens, Math.max(0, at - reach) + index));
}

/** "is real", "it's true": said to be so. */
function isTruth(tokens: readonly Token[], at: number, token: Token): boolean {
  if (!TRUE_WORDS.has(token.lemma) || token.lower === 'so') return false;
  const verb = tokens[at - 1]?.pos === 'ADV' ? tokens[at - 2] : tokens[at - 1];
  return verb?.lemma === 'be' && tokens[at + 1]?.pos !== 'NOUN';
}

/** "no evidence", "no clear sign". */
function isGround(tokens: readonly Token[], at: number, { lemma }: Token): boolean {
  return (
    GROUND_NOUNS.has(lemma) &&
    tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'no')
  );
}

/** "despite denials", "amid claims of a hoax": not what is said, but what it is said against. */
function isConceded(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => lower === 'despite' || lower === 'amid' || lower === 'notwithstanding');
}

function isIn(words: ReadonlySet<string>, { lower, lemma }: Token): boolean {
  return words.has(lower) || words.has(lemma);
}
