/**
 * Whether two tellings are of one event: acts of one kind, words around them that agree, and nothing that parts them.
 * Everything that is said of an event depends on this (de Marneffe, Rafferty and Manning 2008; for what identifies an
 * event, its participants before all, see the ECB+ guidelines, Cybulska and Vossen 2014).
 */

import type { Commonness } from '../commonness.ts';
import { isNamed, shareOf } from '../likeness.ts';
import { contentOf } from '../words.ts';
import { sharedBearer } from './befallen.ts';
import { isOfCountry } from './countries.ts';
import type { Happens } from './event-words.ts';
import type { Telling } from './tellings.ts';
import { isElsewhere, isOfOthers, isOtherSize, isOtherThing } from './what-parts.ts';

/** How alike two tellings are, 0 to 1, and what they share in the words of the first; null where they are of two events. */
export interface Likeness {
  readonly share: number;
  readonly words: readonly string[];
}

/** Compares acts, then which of several, then names, then all other words. */
export function likenessOfEvents(a: Telling, b: Telling, common: Commonness): Likeness | null {
  if (a.act.key !== b.act.key || a.which !== b.which) return null;
  const isPersonal = a.act.happens === 'to-person';
  if (a.befallen !== null && b.befallen !== null && (isPersonal || ONCE_TO_A_NAME.has(a.act.key))) {
    const name = sharedBearer(a.befallen, b.befallen);
    if (name !== null) return isElsewhere(a, b) ? null : { share: SURE, words: [...name] };
    if (isPersonal) return null;
  }
  const words = sharedWords(a.matter, b.matter);
  const strength = words.reduce((sum, word) => sum + common.weightOf(word), 0);
  if (strength < STRONG || words.every((word) => a.sites.has(word))) return null;
  if (isElsewhere(a, b) || isOtherSize(a, b) || isOtherThing(a, b)) return null;
  if (!IS_ONE[a.act.happens](a, b, words)) return null;
  const share = shareOfWords(a, b, words, common);
  return share < ALIKE ? null : { share, words };
}

/** Whether the words that two tellings share make one event of what happens so often. */
const IS_ONE: Readonly<
  Record<Happens, (a: Telling, b: Telling, words: readonly string[]) => boolean>
> = {
  once: isKnownThing,
  'to-person': (a, b, words) =>
    words.some((word) => isBearer(a, b, word) && (a.people.has(word) || b.people.has(word))),
  'to-named': (a, b, words) => words.some((word) => isBearer(a, b, word)),
  'to-known': (a, b, words) =>
    words.some((word) => isBearer(a, b, word) && words.some((other) => !a.names.has(other))) ||
    areKnown(a, b, words),
  daily: (a, b, words) =>
    isBearerAtOnePlace(a, b, words) ||
    hasNumber(words) ||
    isLookedBackOn(a, b, words) ||
    areKnown(a, b, words),
  again: (a, b, words) => hasNumber(words) || isLookedBackOn(a, b, words),
  often: isLookedBackOn,
};

/** A thing with a name, or one that is told of as known: by both where nothing else is shared. */
function isKnownThing(a: Telling, b: Telling, words: readonly string[]): boolean {
  if (words.length === 1 && isOfOthers(a, b)) return false;
  const known = [a, b].filter((one) => isTold(one, words));
  const isNamed = words.some((word) => isBearer(a, b, word) || /\d/.test(word));
  return isNamed || known.length >= (words.length > 1 ? 1 : 2);
}

/** True where two tellings share a number: "Flight 88" is no other flight. */
export function shareNumber(a: Telling, b: Telling): boolean {
  return hasNumber([...a.matter].filter((word) => b.matter.has(word)));
}

function hasNumber(words: readonly string[]): boolean {
  return words.some((word) => /\d/.test(word));
}

/** "Marcus Teal left his flat": the same name, and another word. */
function isBearerAtOnePlace(a: Telling, b: Telling, words: readonly string[]): boolean {
  if (a.befallen === null || b.befallen === null) return false;
  const isOther = words.some((word) => !a.names.has(word) && !b.names.has(word));
  return isOther && sharedBearer(a.befallen, b.befallen) !== null;
}

/** Both tell of it as known: "the flight recorder", "the airliner". */
function areKnown(a: Telling, b: Telling, words: readonly string[]): boolean {
  const [one, two] = [a.head, b.head];
  if (one?.isKnown !== true || two?.isKnown !== true || one.noun !== two.noun) return false;
  if (!(one.isOne && two.isOne) && words.length < FEW) return false;
  const isShared = words.includes(one.noun) || contentOf(a.act.words).has(one.noun);
  return isShared && !isOfOthers(a, b);
}

/** "the trawler", "the sinking of a trawler" */
function isTold({ definite, act, matter }: Telling, words: readonly string[]): boolean {
  const own = words.some((word) => matter.has(word)) ? words : [...matter];
  return [...own, ...contentOf(act.words)].some((word) => definite.has(word));
}

/** A name, and not of where it was, nor of a country. */
function isBearer(a: Telling, b: Telling, word: string): boolean {
  const isName =
    a.bearers.has(word) && b.bearers.has(word) && (a.names.has(word) || b.names.has(word));
  return isName && !a.sites.has(word) && !b.sites.has(word) && !isOfCountry(word);
}

/** Both look back on it from afar, and some words are alike, a name among them. */
function isLookedBackOn(a: Telling, b: Telling, words: readonly string[]): boolean {
  return a.isFar && b.isFar && words.length >= FEW && words.some((word) => a.names.has(word));
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const equal = [...a].filter((word) => b.has(word));
  if (equal.length > 0 || a.size > FEW || b.size > FEW) return equal;
  return [...a].filter((word) => isNamed(word, b));
}

/** By weight, or by number where that is more: what many documents look back on has no rare words. */
function shareOfWords(
  a: Telling,
  b: Telling,
  words: readonly string[],
  common: Commonness,
): number {
  const few = Math.min(a.matter.size, b.matter.size);
  const isEnough = words.length > 1 || (few === 1 && words.some((word) => isBearer(a, b, word)));
  const plain = isEnough ? words.length / few : 0;
  const share = plain >= SURE ? plain : Math.max(plain, shareOf(a.matter, b.matter, common));
  return share < ALIKE && few === 1 && areKnown(a, b, words) ? ALIKE : share;
}

// What happens once to whatever bears a name, so that the name alone tells which it was.
const ONCE_TO_A_NAME: ReadonlySet<string> = new Set(
  'sinking crash collapse hijacking derailment disappearance founding'.split(' '),
);

// Share of the shorter one's words that the longer has too, and weight of those that both have, at least.
const ALIKE = 0.5;
const STRONG = 0.45;
// Share of the words that needs no closer look.
const SURE = 0.75;
// Words by which an event of long ago is known again, at least.
const FEW = 3;
