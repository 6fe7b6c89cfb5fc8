/**
 * What calls a report false, whatever the report: "hoax", "debunked", "not true", "never happened", "denies", "No, …".
 * Single words are read by refuting-words.ts; here it is decided which of them speaks for the whole text.
 */

import type { Token } from '../../model/types.ts';
import {
  DENYING_NOUNS,
  DENYING_VERBS,
  FALSE_WORDS,
  HOAX_KINDS,
  TRICKERY,
} from '../lexicon/falsehoods.ts';
import type { StanceWord } from './content-words.ts';
import { type Sign, signAt } from './refuting-words.ts';

/** That a text calls what it tells of false (`refutes`) or says that it is not false (`upholds`), by which word. */
export interface Refutation {
  readonly sign: Sign;
  /** The index of the word. */
  readonly at: number;
}

/** What the text says of the truth of what it tells; null where nothing. `about`: see `signAt`. */
export function findRefutation(
  tokens: readonly StanceWord[],
  negated: readonly boolean[],
  about: ReadonlySet<string>,
): Refutation | null {
  const answer = tokens.findIndex((_, at) => isAnswerNo(tokens, at));
  if (answer >= 0)
    return { sign: isAnswerUpholding(tokens, negated, answer) ? 'upholds' : 'refutes', at: answer };
  let found: Refutation | null = isAnsweredYes(tokens) ? { sign: 'upholds', at: 0 } : null;
  const lastBut = tokens.findLastIndex(({ lower }) => lower === 'but');
  for (const at of tokens.keys()) {
    const sign = signAt(tokens, negated, about, at);
    if (sign === null || isConceded(tokens, at, lastBut)) continue;
    if (isOfFalsity(tokens, negated, at)) return { sign: 'upholds', at };
    if (sign === 'refutes') return { sign, at };
    found = { sign, at };
  }
  return found;
}

/** "denies that it was a hoax": what is denied is that it is false. */
function isOfFalsity(
  tokens: readonly StanceWord[],
  negated: readonly boolean[],
  at: number,
): boolean {
  if (tokens[at]?.lemma !== 'deny' || negated[at] === true) return false;
  const rest = tokens.slice(at + 1, at + 7);
  const end = rest.findIndex(({ text }) => /^[,;:.?!]$/.test(text));
  return (end < 0 ? rest : rest.slice(0, end)).some(isDeceit);
}

/** "No, it isn't a hoax", "No, it's not a trick", "A hoax? No": the answer says no to its being false. */
function isAnswerUpholding(
  tokens: readonly StanceWord[],
  negated: readonly boolean[],
  at: number,
): boolean {
  const asked = tokens[at - 1]?.text === '?' ? tokens.slice(Math.max(0, at - 5), at) : [];
  if (asked.some(isDeceit)) return true;
  const end = tokens.findIndex(({ text }, index) => index > at + 1 && /^[,;:.?!–—]$/.test(text));
  return tokens
    .slice(at + 1, end < 0 ? tokens.length : end)
    .some((word, index) => negated[at + 1 + index] === true && isDeceit(word));
}

function isDeceit({ lower, lemma }: Token): boolean {
  return [FALSE_WORDS, HOAX_KINDS, TRICKERY].some((words) => words.has(lower) || words.has(lemma));
}

/** "Yes, …" at the head. */
function isAnsweredYes(tokens: readonly Token[]): boolean {
  return /^(?:yes|yep|yup)$/.test(tokens[0]?.lower ?? '') && /^[,.!:]$/.test(tokens[1]?.text ?? '');
}

/** "No, …" at the head, "Did he leave? No", and "So no." */
function isAnswerNo(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const opens = before === undefined || /^(?:[?:.“"‘']|so|um|er|well|uh)$/.test(before.lower);
  if (!opens || token === undefined) return false;
  // The tokeniser leaves the stop on "no."
  const word = token.lower.replace(/\.$/, '');
  if (word === 'nope' || word === 'nah') return true;
  if (word !== 'no' && word !== 'sorry')
    return word === 'not' && before?.text === '?' && !isPlace(next);
  if (word !== token.lower) return next === undefined;
  return next === undefined
    ? before !== undefined
    : /^[,.!:;—–-]$/.test(next.text) && !isNumber(tokens, at);
}

/** "Not in Paris": where alone it is not so. */
function isPlace(word: Token | undefined): boolean {
  return word?.pos === 'ADP' && word.lower !== 'at';
}

/** "No. 1" */
function isNumber(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === '.' && /^\p{N}/u.test(tokens[at + 2]?.text ?? '');
}

function isEarlier(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) =>
      /^(?:after|following|initially|previously|originally|earlier|once|first)$/.test(lower),
    );
}

/**
 * "Despite denials", "amid claims of a hoax", "denies it, but …": not what is said, but what it is said against. Who is told to
 * deny stands back behind what follows "but"; what the text itself calls a hoax does not.
 */
function isConceded(tokens: readonly Token[], at: number, lastBut: number): boolean {
  const word = tokens[at];
  const isDenying = word !== undefined && DENYING_VERBS.has(word.lemma);
  if (at < lastBut && isDenying) return true;
  // "after denying it", "initially denied it"
  if ((isDenying || DENYING_NOUNS.has(word?.lemma ?? '')) && isEarlier(tokens, at)) return true;
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => lower === 'despite' || lower === 'amid' || lower === 'notwithstanding');
}
