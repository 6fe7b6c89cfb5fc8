/**
 * Whether two tellings are of one event: acts of one kind, words around them that agree, and nothing that parts them.
 * Everything that is said of an event depends on this (de Marneffe, Rafferty and Manning 2008; for what identifies an
 * event, its participants before all, see the ECB+ guidelines, Cybulska and Vossen 2014).
 */

import type { Claim } from '../../model/types.ts';
import { isSameThing } from '../../words/same-thing.ts';
import type { Commonness } from '../commonness.ts';
import { LOCAL_NOUNS } from '../cues.ts';
import { isNamed, shareOf } from '../likeness.ts';
import { isSameAct } from '../same-act.ts';
import { contentOf } from '../words.ts';
import { sharedBearer } from './befallen.ts';
import { isOfCountry } from './countries.ts';
import { type Happens, isDoneTo } from './event-words.ts';
import type { Telling } from './tellings.ts';

/** How alike two tellings are, 0 to 1, and what they share in the words of the first; null where they are of two events. */
export interface Likeness {
  readonly share: number;
  readonly words: readonly string[];
}

/** Compares acts, then which of several, then names, then all other words. */
export function likenessOfEvents(a: Telling, b: Telling, common: Commonness): Likeness | null {
  if (a.act.key !== b.act.key || a.which !== b.which) return null;
  const { befallen: one } = a;
  const { befallen: two } = b;
  if (one !== null && two !== null) {
    const isPersonal = a.act.happens === 'to-person';
    const isOnce = isPersonal || ONCE_TO_A_NAME.has(a.act.key);
    const name = isOnce ? sharedBearer(one, two, isPersonal ? 2 : 1) : null;
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
  return isOther && sharedBearer(a.befallen, b.befallen, 1) !== null;
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
  return plain >= SURE ? plain : Math.max(plain, shareOf(a.matter, b.matter, common));
}

/** Both name where it was, and nothing that the other names or speaks of. */
function isElsewhere(a: Telling, b: Telling): boolean {
  if (isApart(a.sites, a, b.sites, b)) return true;
  const [one, two] = [a, b].map(({ matter }) =>
    [...matter].filter((word) => LOCAL_NOUNS.has(word)),
  );
  if (one === undefined || two === undefined || one.length === 0 || two.length === 0) return false;
  return !one.some((word) => two.some((other) => isSameThing(word, other)));
}

/** Both name somebody or something, and nothing that the other names or speaks of. */
function isOfOthers(a: Telling, b: Telling): boolean {
  return isApart(a.names, a, b.names, b);
}

/** What it befalls has other names in both, or is new in one and not spoken of in the other. */
function isOtherThing(a: Telling, b: Telling): boolean {
  if (a.act.key === 'deadline') return isOtherPurpose(a, b);
  if (!isDoneTo(a.act.key)) return false;
  const [one, two] = [a, b].map(
    ({ bearers, matter }) => new Set([...bearers].filter((name) => matter.has(name))),
  );
  if (one !== undefined && two !== undefined && isApart(one, a, two, b)) return true;
  return isNewBeside(a, b) || isNewBeside(b, a);
}

/** "the deadline to accept", "the deadline to bid" */
function isOtherPurpose({ claim: a }: Telling, { claim: b }: Telling): boolean {
  const [one, two] = [a, b].map(({ text }) => PURPOSE.exec(text)?.[1]);
  return one !== undefined && two !== undefined && !isSameAct(one, two);
}

const PURPOSE = /\bto (?!be\b)(\p{Ll}+)\b/u;

/** "a canteen at the works" beside "the works" */
function isNewBeside({ head }: Telling, { matter, act }: Telling): boolean {
  if (head === null || head.isKnown) return false;
  return !isNamed(head.noun, new Set([...matter, ...contentOf(act.words)]));
}

function isApart(
  one: ReadonlySet<string>,
  { matter: words }: Telling,
  two: ReadonlySet<string>,
  { matter: others }: Telling,
): boolean {
  if (one.size === 0 || two.size === 0) return false;
  return [...one].every((name) => !others.has(name)) && [...two].every((name) => !words.has(name));
}

/** Both measure in one unit, a magnitude or a length, and far apart; how far from somewhere it was is no size. */
function isOtherSize({ claim: a }: Telling, { claim: b }: Telling): boolean {
  const units = new Set(a.figures.flatMap(({ unit }) => unit ?? []));
  return [...units].some((unit) => {
    const [one, two] = [sizesOf(a, unit), sizesOf(b, unit)];
    if (one.length === 0 || two.length === 0) return false;
    return one.every((x) => two.every((y) => Math.abs(x - y) > Math.max(x, y) * SIZE));
  });
}

function sizesOf({ figures, text, span }: Claim, unit: string): number[] {
  return figures
    .filter(
      (figure) => figure.unit === unit && !DISTANCE.test(text.slice(figure.span.end - span.start)),
    )
    .flatMap(({ value }) => value ?? []);
}

// "400 km north-east of", "70 km from"
const DISTANCE =
  /^(?:\s\([^)]{1,30}\))?\s(?:to the |due |just )?(?:(?:north|south|east|west)[\p{L}-]*|from|off|away)\b/u;

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
// Share by which measures of one thing may differ.
const SIZE = 0.08;
