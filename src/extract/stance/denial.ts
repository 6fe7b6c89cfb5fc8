/**
 * Whether the words of a claim say that something is not so: negation of the main clause as a fact, after Quirk and
 * others (1985): the verb negated (10.55), the subject or object negated (10.58 to 10.60), negation transferred to a verb
 * of thinking (14.36). What is only not planned, not allowed or not possible is no denial, and neither is what is
 * negated in a subordinate clause.
 */

import type { Token } from '../../model/types.ts';
import { CLAIM_NOUNS, FALSE_PREDICATES, FALSE_WORDS, TRUE_WORDS } from '../lexicon/falsehoods.ts';
import {
  EXISTENCE_EXCEPTIONS,
  NEGATIVE_VERBS,
  NEGATORS,
  NO_FACT_BEFORE,
  NO_FACT_BEHIND,
  REFUTING_VERBS,
  SUBORDINATORS,
} from '../lexicon/negators.ts';
import type { Chunk } from '../noun-phrase.ts';
import { isNegator, isRule } from './negation.ts';

/** True where the main clause says that something is not so: "had not sent", "no shots were fired", "is false". */
export function isDenial(tokens: readonly Token[]): boolean {
  const { start, end } = mainClause(tokens);
  const main = tokens
    .slice(0, end)
    .map((_, at) => at)
    .slice(start);
  const verdict = main.find((at) => isVerdict(tokens, at));
  if (verdict === undefined) return main.some((at) => isFactNegated(tokens, at));
  // "is not a hoax" affirms, "is not true" denies.
  const isTurned = main.some((at) => at < verdict && isNegator(tokens, at));
  return isIn(TRUE_WORDS, tokens[verdict]) ? isTurned : !isTurned;
}

/** Where none of these words, or of those they are forms of, stands in a claim, the claim denies nothing. */
export const denyingWords: ReadonlySet<string> = new Set([
  ...NEGATORS,
  ...FALSE_WORDS,
  ...FALSE_PREDICATES,
  ...TRUE_WORDS,
  'far',
]);

/**
 * The first main clause: up to a subordinate one or to what is added behind a comma; where a subordinate clause comes
 * first, from its comma on.
 */
function mainClause(tokens: readonly Token[]): Chunk {
  const opens = LEADING.has(tokens[0]?.lower ?? '');
  const start = opens ? tokens.findIndex(({ text }) => text === ',') + 1 : behindFinding(tokens);
  if (opens && start === 0) return { start: 0, end: 0 };
  const end = tokens.findIndex((_, at) => at > start && isClauseEnd(tokens, at));
  return { start, end: end < 0 ? tokens.length : end };
}

/** "The paper has learned that", "it turned out that": what was found is told as so, and begins there; 0 where nothing was. */
function behindFinding(tokens: readonly Token[]): number {
  const that = tokens.findIndex(({ lower }) => lower === 'that');
  const [verb, before] = [tokens[that - 1], tokens[that - 2]];
  const isFound =
    FINDING_VERBS.has(verb?.lemma ?? '') || (verb?.lower === 'out' && before?.lemma === 'turn');
  // inflected: who is "to learn that" has not learned it
  const isTold = isFound && that <= LATEST_FINDING && verb?.lower !== verb?.lemma;
  return isTold && !tokens.slice(0, that).some((_, at) => isNegator(tokens, at)) ? that + 1 : 0;
}

/** Verbs of finding out, whose complement is so (Kiparsky and Kiparsky 1970): "has learned that", "it emerged that". */
const FINDING_VERBS: ReadonlySet<string> = new Set('learn emerge transpire'.split(' '));
// Words of a claim up to "that", at most: the one who found it, and the verb.
const LATEST_FINDING = 8;

/** A subordinator, the stop of a sentence, or the comma of ", and nobody was hurt". */
function isClauseEnd(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (SUBORDINATORS.has(lower) || (/^[.!?;]$/.test(lower) && !isAnswer(tokens[at - 1])))
    return true;
  return tokens[at]?.text === ',' && /^(?:and|but)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "No." before a sentence that says what is not so. */
function isAnswer(token: Token | undefined): boolean {
  return token?.lower === 'no' || token?.lower === 'never';
}

/** Subordinators that may open a claim before its main clause; "that" and "which" stand for a noun there. */
const LEADING: ReadonlySet<string> = new Set([
  'if',
  'while',
  'because',
  'although',
  'though',
  'since',
  'unless',
  'when',
  'after',
  'before',
  'until',
  'as',
]);

/** "The claims are baseless", "that is true": what is said is whether a report is so. */
function isVerdict(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (![FALSE_WORDS, FALSE_PREDICATES, TRUE_WORDS].some((words) => isIn(words, token)))
    return false;
  const next = tokens[at + 1];
  if (token?.lower === 'so' || next?.pos === 'NOUN' || /^(?:for|to)$/.test(next?.lower ?? ''))
    return false;
  const verb = [at - 1, at - 2, at - 3, at - 4].find((index) => tokens[index]?.lemma === 'be') ?? 0;
  if (verb < 1) return false;
  return tokens
    .slice(Math.max(0, verb - 5), verb)
    .some(({ lower, lemma }) => ANAPHORS.has(lower) || CLAIM_NOUNS.has(lemma));
}

const ANAPHORS: ReadonlySet<string> = new Set(['that', 'this', 'it', 'these', 'those', 'which']);

function isIn(words: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && (words.has(token.lower) || words.has(token.lemma));
}

function isFactNegated(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isFarFrom(tokens, at)) return true;
  if (!isNegator(tokens, at)) return false;
  return (negations[token.lower] ?? isNobody)(tokens, at);
}

type Reading = (tokens: readonly Token[], at: number) => boolean;

/** What each negator must stand beside to negate a fact; the others are pronouns. */
const negations: Readonly<Record<string, Reading>> = {
  not: (tokens, at) => isNotOne(tokens, at) || isVerbNegated(tokens, at),
  "n't": isVerbNegated,
  'n’t': isVerbNegated,
  cannot: () => false,
  hardly: () => false,
  scarcely: () => false,
  nope: () => false,
  nor: () => false,
  never: isVerbNegated,
  neither: isNeither,
  no: isNone,
};

/** "had not been sent", "does not train"; not "will not remain", "not to go", "not expected to". */
function isVerbNegated(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || NO_FACT_BEFORE.has(before.lower)) return false;
  if (next?.lower === 'to') return false;
  // "does not have to": no duty
  if (next?.lower === 'have' && tokens[at + 2]?.lower === 'to') return false;
  const close = tokens.slice(at + 1, at + 3).map(({ lower }) => lower);
  if (isAffirmed(tokens, at)) return false;
  if (close.some((word) => NO_FACT_BEHIND.has(word))) return false;
  // "never so many": more than ever.
  const isRecord =
    token?.lower === 'never' &&
    tokens
      .slice(at + 1, at + 5)
      .some(({ lower }) => /^(?:so|such|more|better|worse|as)$/.test(lower));
  return !isRecord && (before.pos === 'AUX' || before.pos === 'VERB' || token?.lower === 'never');
}

/** "not one shot was fired", "not a single tile fell"; not "not one but two". */
function isNotOne(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
  const isNone = (next === 'one' && second !== 'but') || (next === 'a' && second === 'single');
  return isNone && tokens[at - 1]?.pos !== 'AUX' && isNobody(tokens, at);
}

/** "neither player was paid", "had neither sold nor leased". */
function isNeither(tokens: readonly Token[], at: number): boolean {
  return !hasNoFact(tokens, at);
}

/** "nobody had been hurt", "he signed nothing"; not "could do nothing". */
function isNobody(tokens: readonly Token[], at: number): boolean {
  return !hasNoFact(tokens, at) && !isAffirmed(tokens, at);
}

/** "no shots were fired", "found no trace", "there are no talks"; not "no doubt", "no choice", "at no cost". */
function isNone(tokens: readonly Token[], at: number): boolean {
  if (isRule(tokens, at) || !isNobody(tokens, at)) return false;
  const before = tokens[at - 1]?.pos;
  if (at > 0 && !/^(?:VERB|AUX|CCONJ|SCONJ|PUNCT)$/.test(before ?? '')) return false;
  const noun = tokens.slice(at + 1, at + 6).find(({ pos }) => pos === 'NOUN');
  if (tokens[at + 1]?.lower === 'one') return true;
  return noun !== undefined && !EXISTENCE_EXCEPTIONS.has(noun.lemma);
}

/** "never doubted", "nobody was surprised": two negatives. */
function isAffirmed(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.slice(at + 1, at + 9).find(({ pos }) => pos === 'VERB')?.lemma ?? '';
  return NEGATIVE_VERBS.has(verb) || REFUTING_VERBS.has(verb);
}

/** A verb of plan or possibility near by: "no tickets will be sold". */
function hasNoFact(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at + 6)
    .some(({ lower }) => lower !== 'do' && NO_FACT_BEFORE.has(lower));
}

/** "far from safe", "anything but calm". */
function isFarFrom(tokens: readonly Token[], at: number): boolean {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isPhrase =
    (token?.lower === 'far' && next?.lower === 'from') ||
    (token?.lower === 'anything' && next?.lower === 'but');
  return at > 0 && isPhrase && (third?.pos === 'ADJ' || third?.pos === 'VERB');
}
