/** Whether a claim asserts what another negates, of the same things, as a fact or, where a plan is denied, as a plan. */

import type { Claim } from '../../model/types.ts';
import { isNamed } from '../likeness.ts';
import { isSameAct } from '../same-act.ts';
import { contentOf, type Word, wordsOf } from '../words.ts';
import type { DeniedPredicate } from './denied-predicate.ts';
import { CLAUSE_BREAK, FAILING, NEGATOR, OPENING, PERCEIVED, POSSIBLE } from './predicate-words.ts';
import { isInflected, namesAmong, phrasalAt } from './verb-forms.ts';

/**
 * True where the claim says what the denial negates, of the same things, as a fact; as a plan too, where a plan is denied.
 */
export function isAsserted(claim: Claim, denied: DeniedPredicate): boolean {
  const words = wordsOf(claim.text);
  const [first = [], ...rest] = denied.heads.map((head) =>
    words.flatMap((_, at) => (isSaidAt(words, at, head, denied.isPlan) ? [at] : [])),
  );
  const speaker = wordsOf(claim.attribution.speaker ?? '');
  if (rest.some((found) => found.length === 0)) return false;
  return first.some((at) => {
    if (denied.phrase !== '' && contentOf(words[at - 1]?.text ?? '').has(denied.phrase))
      return true;
    const near = words.slice(Math.max(0, at - AROUND), at + AROUND);
    const enough = denied.of.size > MORE ? ENOUGH + 1 : ENOUGH;
    return sharedOf(denied, speaker, near) >= Math.min(enough, denied.of.size);
  });
}

function isSaidAt(words: readonly Word[], at: number, head: string, isPlan: boolean): boolean {
  return (
    isOneAct(head, phrasalAt(words, at), words[at + 1]?.text ?? '') &&
    !isOpenAt(words, at, isPlan ? POSSIBLE : OPENING) &&
    !isNegatedAt(words, at)
  );
}

/** The words of denials meet those of claims again and again. */
function isOneAct(head: string, own: string, next: string): boolean {
  const key = `${head}|${own}|${next}`;
  const found = knownActs.get(key);
  if (found !== undefined) return found;
  const isOne = own.includes(' ') || head.includes(' ') ? own === head : isOneWord(head, own);
  const value = isOne || isSameAct(head, own) || isSameAct(head, `${own} ${next}`);
  if (knownActs.size >= MOST_KNOWN) knownActs.clear();
  knownActs.set(key, value);
  return value;
}

const knownActs = new Map<string, boolean>();

const MOST_KNOWN = 100_000;

/** How much of what is denied is told of the same; -1 where both name somebody, and nobody that the other names. */
function sharedOf(
  { of, names }: DeniedPredicate,
  speaker: readonly Word[],
  near: readonly Word[],
): number {
  const told = new Set([...speaker, ...near].flatMap(({ text }) => [...contentOf(text)]));
  const isOfOthers = names.size > 0 && namesAmong(near).size > 0;
  if (isOfOthers && ![...names].some((name) => told.has(name))) return -1;
  return [...of].filter((word) => isNamed(word, told)).length;
}

function isOneWord(a: string, b: string): boolean {
  const [one, two] = [a.toLowerCase(), b.toLowerCase()];
  if (one === two) return true;
  const [content] = contentOf(one);
  if (content === undefined) return false;
  if (contentOf(two).has(content)) return true;
  return isInflected(one)
    ? isSameAct(one, two)
    : isSameAct(one, two) || isNamed(one, new Set([two]));
}

/** "to buy the stock", "may set a date": nobody says that it is so. */
function isOpenAt(words: readonly Word[], at: number, opening: RegExp): boolean {
  if (PERCEIVED.test(words[at]?.text ?? '')) return false;
  const before = words.slice(Math.max(0, at - OPEN_WITHIN), at);
  const open = before.findLastIndex(({ text }) => opening.test(text));
  return open >= 0 && before.slice(open + 1).every(({ text }) => !CLAUSE_BREAK.test(text));
}

function isNegatedAt(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - OPEN_WITHIN), at)
    .some(({ text }) => NEGATOR.test(text) || FAILING.test(text));
}

// Words around the asserted word within which the same must be told.
const AROUND = 10;
// Words about what it is said of that both must have.
const ENOUGH = 2;
// Words about it from which on one more is needed.
const MORE = 6;
// Words before a word within which something opens or negates it.
const OPEN_WITHIN = 5;
