/**
 * Whether a headline passes a report on without vouching for it: hedges after CoNLL-2010 (Farkas and others) and
 * Hyland (1998), questions, and whoever is said to say it.
 */

import type { Token } from '../../model/types.ts';
import {
  AGREEMENT_NOUNS,
  EPISTEMIC_WORDS,
  FINDING_VERBS,
  HEARSAY_VERBS,
  HEARSAY_WORDS,
  HEDGING_AUXILIARIES,
  HEDGING_CONJUNCTIONS,
  HEDGING_NOUNS,
  HEDGING_VERBS,
  HEDGING_WORDS,
  PROSPECTIVE_WORDS,
  VOUCHING_VERBS,
} from '../lexicon/evidentials.ts';
import type { StanceWord } from './content-words.ts';
import { isOpening, negatedWords } from './negation.ts';

/** True where the words leave open what they tell or ask it, as far as neither the claim nor `allowed` holds the same words. */
export function isHedged(
  words: readonly StanceWord[],
  claim: readonly StanceWord[],
  allowed: ReadonlySet<string> = new Set(),
): boolean {
  if (isQuestion(words)) return true;
  const negated = negatedWords(words);
  return newWords(words, claim).some(
    ([word, at]) =>
      (isHedge(words, at, word) && !allowed.has(word.lower)) ||
      (negated[at] === true && isOpening(word) && word.lemma !== 'tell'),
  );
}

/** True where somebody else is made to say it and no word vouches for it ("confirms", "admits"). */
export function isHearsay(words: readonly StanceWord[], claim: readonly StanceWord[]): boolean {
  const own = newWords(words, claim);
  if (own.some(([{ lemma }, at]) => VOUCHING_VERBS.has(lemma) || isUndoubted(words, at)))
    return false;
  return own.some(([word, at]) => isCue(words, at, word));
}

/** "no doubt", "no question". */
function isUndoubted(words: readonly Token[], at: number): boolean {
  return /^(?:doubt|question)$/.test(words[at]?.lower ?? '') && words[at - 1]?.lower === 'no';
}

/**
 * The words that the claim does not hold, with their index. Where the claim tells itself what somebody says, a verb of
 * saying tells nothing new.
 */
function newWords(
  words: readonly StanceWord[],
  claim: readonly StanceWord[],
): (readonly [StanceWord, number])[] {
  const known = new Set(claim.map(({ lemma }) => lemma));
  const isSaying = claim.some(({ lemma }) => SAYING_VERBS.has(lemma));
  return words.flatMap((word, at) =>
    known.has(word.lemma) || (isSaying && SAYING_VERBS.has(word.lemma))
      ? []
      : [[word, at] as const],
  );
}

const SAYING_VERBS: ReadonlySet<string> = new Set(['say', 'tell', 'state', 'claim', 'allege']);

/** True where even a denial at that word would be a guess: "may be a hoax", "hoax?"; not "denies that it may rain". */
export function isGuess(words: readonly Token[], at: number): boolean {
  const from = words.findLastIndex(({ text }, index) => index < at && CLAUSE_MARK.test(text)) + 1;
  const end = words.findIndex(({ text }, index) => index > at && CLAUSE_MARK.test(text));
  if (words[end]?.text === '?') return true;
  return words.slice(from, at).some((word, index) => isPossibility(words, from + index, word));
}

const CLAUSE_MARK = /^[.:;!?—–]$/;

function isPossibility(words: readonly Token[], at: number, word: Token): boolean {
  if (word.lower === 'whether' || isAuxiliary(words, at, word)) return true;
  return EPISTEMIC_WORDS.has(word.lower) && !isNot(words[at - 1]);
}

/** A question, at the end or before what more is told. */
function isQuestion(words: readonly Token[]): boolean {
  return words.some(({ text }) => text === '?');
}

/** "may" is a month after a preposition and before a number, and a name before "says". */
function isAuxiliary(words: readonly Token[], at: number, { lower }: Token): boolean {
  if (!HEDGING_AUXILIARIES.has(lower)) return false;
  const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]];
  // "could not", "nothing could": told as a fact
  if (lower === 'could' && (isNot(next) || /^no(?:thing|body)$/.test(before))) return false;
  if (lower !== 'may') return true;
  if (/^(?:in|by|on|of|until|since|early|late|mid|next|last|this)$/.test(before)) return false;
  return (
    next !== undefined && (isNot(next) || BASE_TAGS.has(next.pos)) && next.lower === next.lemma
  );
}

/** What may follow "may": a verb in its base form, which the tagger takes for a noun in headlines, or an adverb. */
const BASE_TAGS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'ADV', 'NOUN', 'PROPN', 'ADJ']);

function isNot(word: Token | undefined): boolean {
  return /^(?:n['’]t|not)$/.test(word?.lower ?? '');
}

function isHedge(words: readonly StanceWord[], at: number, word: StanceWord): boolean {
  if (HEDGING_WORDS.has(word.lower) || isAuxiliary(words, at, word)) return true;
  if (HEDGING_CONJUNCTIONS.has(word.lower)) return word.lower === 'whether' || at > 0;
  if (words[at - 1]?.lower === 'no') return false;
  // "near deal", "close to a sale"
  if (/^(?:near|close)$/.test(word.lower))
    return words.slice(at + 1, at + 4).some(({ lemma }) => AGREEMENT_NOUNS.has(lemma));
  // "amid talk of"
  if (word.lower === 'talk') return words[at + 1]?.lower === 'of';
  // "what we know", "everything we know about"
  if (word.lemma === 'know' && /^(?:we|you)$/.test(words[at - 1]?.lower ?? '')) return true;
  // "looks into the claim"
  if (word.lemma === 'look' && words[at + 1]?.lower === 'into') return true;
  if (isOtherSense(words, at, word) || isMarvel(words, at, word)) return false;
  return [HEDGING_VERBS, HEDGING_NOUNS, PROSPECTIVE_WORDS].some(
    (list) => list.has(word.lemma) || list.has(word.lower),
  );
}

/** "appears in court", "mystery man", "claims 40 lives": no word of doubt. */
function isOtherSense(words: readonly StanceWord[], at: number, { lemma }: StanceWord): boolean {
  const next = words[at + 1];
  if (lemma === 'appear')
    return !/^(?:to|that|as|like)$/.test(next?.lower ?? '') && next?.pos !== 'ADJ';
  if (lemma === 'mystery') return next?.pos === 'NOUN';
  // "no suspect", "a suspect": a person
  if (lemma === 'suspect')
    return (
      words[at]?.lower !== 'suspected' &&
      (words[at]?.pos === 'NOUN' || words[at - 1]?.pos === 'DET')
    );
  // "expecting twins"
  if (lemma === 'expect') return /^(?:twin|triplet|baby|child)$/.test(next?.lemma ?? '');
  // "inquiry finds", "probe clears"
  if (INQUIRIES.has(lemma)) return FINDING_VERBS.has(next?.lemma ?? '');
  return (
    lemma === 'claim' && words.slice(at + 1, at + 5).some((word) => WON_THINGS.has(word.lemma))
  );
}

/** "can't believe", "won't believe": amazed at what is so. */
function isMarvel(words: readonly StanceWord[], at: number, { lemma }: StanceWord): boolean {
  return (
    lemma === 'believe' &&
    isNot(words[at - 1]) &&
    /^(?:ca|can|could|wo|will|would)$/.test(words[at - 2]?.lower ?? '')
  );
}

const INQUIRIES: ReadonlySet<string> = new Set('investigation probe inquiry report'.split(' '));

/** What is claimed and not said: FrameNet's "Claim_ownership" and the tolls of disasters. */
const WON_THINGS: ReadonlySet<string> = new Set(
  'life victim title crown medal victory win prize seat throne'.split(' '),
);

/** "police say", "said to be", "according to": whoever says it, it is not the headline. */
function isCue(words: readonly StanceWord[], at: number, { lower, lemma }: StanceWord): boolean {
  if (HEARSAY_WORDS.has(lower)) return words[at + 1]?.lower !== 'of';
  if (!HEARSAY_VERBS.has(lemma) || words[at - 1]?.lower === 'to') return false;
  if (lemma === 'recall' && words[at + 1]?.pos !== 'PUNCT') return false;
  // "says no to", "says farewell", "insists on wearing"
  return !/^(?:on|no|yes|hello|goodbye|farewell|sorry)$/.test(words[at + 1]?.lower ?? '');
}
