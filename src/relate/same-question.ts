/**
 * Whether two figures of one kind answer one question. A dispute that is none begins here: what is said of those
 * counted, what narrows them, on which part of the event and when, must agree as far as the words tell. Finding this
 * sameness is the heart of the matter (de Marneffe, Rafferty and Manning 2008).
 */

import type { Claim, Figure } from '../model/types.ts';
import { MEASURED_TABLE } from '../words/news-words.ts';
import { rootOf } from '../words/related-words.ts';
import { isKindOf, isSameThing } from '../words/same-thing.ts';
import { readSets } from '../words/word-sets.ts';
import type { Commonness } from './commonness.ts';
import { isFate } from './counted.ts';
import { isSameKind } from './kinds.ts';
import { shareOf } from './likeness.ts';
import { dimensionOf } from './measures.ts';
import { isSameAct } from './same-act.ts';
import {
  isOfPeriod,
  matterOf,
  namesAround,
  type Setting,
  settingOf,
  wordsGoverning,
} from './setting.ts';
import { keysOf, namesIn } from './words.ts';

/** A figure in its claim. */
export interface Asked {
  readonly claim: Claim;
  readonly figure: Figure;
}

/**
 * `same`: the words say that both count one thing. `first` or `second`: that one counts a part of what the other does.
 * `other`: they count two things, or nothing tells that they count one. `why` is a clause for the reader.
 */
export interface Sameness {
  readonly is: 'same' | 'first' | 'second' | 'other';
  readonly why: string;
}

/** What is known of two figures: what became of those counted, or ""; whether both are put in one place. */
export interface Told {
  readonly fate: string;
  readonly isOnePlace: boolean;
}

/** How two figures of one class lie to each other. */
export function compareQuestions(a: Asked, b: Asked, told: Told, common: Commonness): Sameness {
  const [one, two] = [settingOf(a.claim, a.figure, common), settingOf(b.claim, b.figure, common)];
  return (
    byTime(one, two) ??
    byMeasure(a, b, common) ??
    byAct(a, b, told, common) ??
    byKind(a, b) ??
    bySpot(one, two, likenessOf(a, b, common) >= ALIKE) ?? { is: 'same', why: '' }
  );
}

function byTime(a: Setting, b: Setting): Sameness | null {
  if (a.isPast === b.isPast) return null;
  return other('One of them looks back to an earlier time.');
}

/** A depth beside a depth, told of what the words around show to be one thing. */
function byMeasure(a: Asked, b: Asked, common: Commonness): Sameness | null {
  if (a.figure.unit === null || b.figure.unit === null) return null;
  if (isDifference(a) !== isDifference(b))
    return other('One of them is a difference between two measures.');
  const [one, two] = [measuredBy(a.figure), measuredBy(b.figure)];
  if (isDistance(a) || isDistance(b)) {
    if (!isOfOnePlace(a, b))
      return other('They are not distances from one place, as far as the words tell.');
    return null;
  }
  const isTold = one !== null && two !== null;
  if (isTold && !isSameMeasured(one, two))
    return other(`One measures the ${one}, the other the ${two}.`);
  if (isOfPeriod(a.figure) && isOfOthers(a, b)) return other('They speak of others.');
  const isLong = [a, b].every(({ claim, figure }) => matterOf(claim, figure).size >= ENOUGH);
  const isClose = isLong && likenessOf(a, b, common) >= ALIKE_APART;
  if (a.figure.unit === '%' && !isClose && !isOfOneThing(a.figure, b.figure))
    return other('Nothing tells that they are shares of the same.');
  const isOne =
    isTold && isSameMeasured(one, two) && (!isOfPeriod(a.figure) || isSameMeasured(one, 'price'));
  const needed = isOne ? ALIKE_IN_ACT : ALIKE;
  return likenessOf(a, b, common) >= needed
    ? null
    : other('Nothing in their words tells that both measure the same.');
}

/** What is measured, or what a sum is given for, where a word tells it: "a drop of 4 percent" tells only that it changed. */
function measuredBy(figure: Figure): string | null {
  const head = figure.unit === '%' ? undefined : headsOf(figure).at(-1);
  const told = figure.measured ?? head ?? null;
  return told === null || CHANGES.test(told) ? null : told;
}

function isSameMeasured(one: string, two: string): boolean {
  if (one === two || isSameThing(one, two) || rootOf(one) === rootOf(two)) return true;
  return MEASURED.get(one)?.has(two) === true;
}

const MEASURED = readSets(MEASURED_TABLE);
const CHANGES =
  /^(?:drop|fall|rise|increase|decrease|decline|growth|gain|jump|cut|change|loss|rate|level|share)$/;

/** The same is measured, counted, or done by both: "sales fell", "a drop in sales". */
function isOfOneThing(a: Figure, b: Figure): boolean {
  const [one, two] = [a, b].map(({ measured, counted, predicate }) =>
    [measured, counted, predicate].filter((word) => word !== null),
  );
  return (one ?? []).some((word) => (two ?? []).some((other) => isSameAct(word, other)));
}

/** "13 miles off Ardle", "some 20 km to the north of it" */
function isDistance({ claim, figure }: Asked): boolean {
  if (dimensionOf(figure.unit ?? '') !== 'length') return false;
  return DISTANCE.test(claim.text.slice(figure.span.end - claim.span.start));
}

/** Both name a place right behind the distance, and it is the same. */
function isOfOnePlace(a: Asked, b: Asked): boolean {
  const [one, two] = [a, b].map(({ claim, figure }) => {
    const after = claim.text.slice(figure.span.end - claim.span.start);
    const [near = ''] = after.replace(/^\s*\([^)]*\)/, '').split(/[,;.:]|\sand\s/, 1);
    return namesIn(near);
  });
  return one !== undefined && two !== undefined && [...one].some((name) => two.has(name));
}

/** "six years longer", "2 percent more" */
function isDifference({ claim, figure }: Asked): boolean {
  return COMPARED.test(claim.text.slice(figure.span.end - claim.span.start));
}

/** "Yemeni" beside "Somali", "children" beside "people", "other" beside none. */
function byKind(x: Asked, y: Asked): Sameness | null {
  const [a, b] = [x.figure, y.figure];
  if (OTHERS.some((word) => a.qualifiers.includes(word) !== b.qualifiers.includes(word)))
    return other('One of them speaks of others than those named before it.');
  return byName(x, y) ?? byHead(a, b);
}

/** "11 Yemeni pirates" beside "23 pirates" of a sentence that names no Yemen. */
function byName(a: Asked, b: Asked): Sameness | null {
  const [one, two] = [peopleOf(a), peopleOf(b)];
  const [inA, inB] = [a, b].map(({ claim }) => claim.context.text.toLowerCase());
  const own = one.find((name) => !(inB ?? '').includes(name.slice(0, ROOT)));
  const others = two.find((name) => !(inA ?? '').includes(name.slice(0, ROOT)));
  if (own !== undefined && others !== undefined)
    return other(`One counts the ${own}, the other the ${others}.`);
  if (own !== undefined) return part('first', own);
  return others === undefined ? null : part('second', others);
}

/** The names among what narrows a figure, in small letters. */
function peopleOf({ claim, figure }: Asked): string[] {
  return figure.qualifiers.filter(
    (word) =>
      /^\p{L}{4,}$/u.test(word) &&
      claim.text.includes(word.slice(0, 1).toUpperCase() + word.slice(1)),
  );
}

function byHead(a: Figure, b: Figure): Sameness | null {
  const heads = [headsOf(a), headsOf(b)] as const;
  const [first = '', second = ''] = heads.map((keys) => keys.at(-1) ?? '');
  if (first === '' || second === '' || isSameThing(first, second)) return null;
  const [whole = '', all = ''] = heads.map((keys) => keys.join(' '));
  if (isSameThing(whole, all)) return null;
  if (isNarrowedApart(a, b)) return other(`One counts ${namesOf(a)}, the other ${namesOf(b)}.`);
  const isNear =
    a.predicate !== null && a.predicate === b.predicate && !isPerson(first) && !isPerson(second);
  if (isKindOf(first, second)) return isNear ? null : part('first', first);
  if (isKindOf(second, first)) return isNear ? null : part('second', second);
  return isSameKind(first, second) ? null : other(`One counts ${first}, the other ${second}.`);
}

/** "machine guns" beside "assault rifles", not "AK 47 guns" beside "AK-47 rifles" */
function isNarrowedApart(a: Figure, b: Figure): boolean {
  if (a.qualifiers.length === 0 || b.qualifiers.length === 0) return false;
  return !a.qualifiers.some((word) =>
    b.qualifiers.some((other) => word.startsWith(other) || other.startsWith(word)),
  );
}

function namesOf({ qualifiers, counted }: Figure): string {
  return [...qualifiers, counted ?? ''].join(' ');
}

/** What is said of them: seized, fired at, damaged; the less it tells, the more alike the words around must be. */
function byAct(
  a: Asked,
  b: Asked,
  { fate, isOnePlace }: Told,
  common: Commonness,
): Sameness | null {
  if (fate !== '' || a.figure.unit !== null) return null;
  const [one, two] = [a.figure.predicate, b.figure.predicate];
  const isTold = one !== null && two !== null;
  const isOne = isTold ? isSameAct(one, two) : isToldAround(one, b) || isToldAround(two, a);
  // "one crewman was found" tells of him, and counts nobody
  const isSingle = [a, b].some(
    ({ figure }) => figure.value === 1 && isPerson(headsOf(figure).at(-1) ?? ''),
  );
  if (!isSingle && isTold && one === two && !isOfOthers(a, b)) return null;
  const isPlain = isTold ? isOne : isMeantBy(one, b) || isMeantBy(two, a);
  if (!isSingle && isPlain && isOfOneName(a, b)) return null;
  if (!isSingle && isOnePlace && isNamedAlike(a.figure, b.figure)) return null;
  const needed = isSingle ? ALIKE_APART : isOne ? ALIKE_IN_ACT : isTold ? ALIKE_APART : ALIKE;
  if (likenessOf(a, b, common) >= needed) return null;
  return isTold && !isOne
    ? other(`One says “${one}” of them, the other “${two}”.`)
    : other('Nothing in their words tells that both count the same.');
}

/** Employees are employed, detainees detained. */
function isMeantBy(act: string | null, { figure }: Asked): boolean {
  const head = headsOf(figure).at(-1) ?? '';
  return act !== null && head.endsWith('ee') && isSameAct(act, rootOf(head));
}

/** "the damage is to four cables" beside "three cables were damaged" */
function isToldAround(act: string | null, { claim, figure }: Asked): boolean {
  if (act === null) return false;
  return [...wordsGoverning(claim, figure)].some((word) => isSameAct(act, word));
}

/** Both count those of one name: "North Korean troops", "North Korean soldiers". */
function isNamedAlike(a: Figure, b: Figure): boolean {
  const own = new Set(b.qualifiers);
  return a.qualifiers.some((word) => own.has(word));
}

/** A name stands around both. */
function isOfOneName(a: Asked, b: Asked): boolean {
  const other = namesAround(b.claim, b.figure);
  return [...namesAround(a.claim, a.figure)].some((name) => other.has(name));
}

/** Both name somebody, and nobody that the other names. */
function isOfOthers(a: Asked, b: Asked): boolean {
  const [one, two] = [a, b].map(({ claim, figure }) => namesAround(claim, figure));
  if (one === undefined || two === undefined || one.size === 0 || two.size === 0) return false;
  return [...one].every((name) => !two.has(name));
}

/** The share of the weight of the words around one figure that stand around the other too, 0 to 1, of the shorter. */
export function likenessOf(a: Asked, b: Asked, common: Commonness): number {
  return shareOf(matterOf(a.claim, a.figure), matterOf(b.claim, b.figure), common);
}

/** One village beside another, or beside the whole. */
function bySpot(a: Setting, b: Setting, isAlike: boolean): Sameness | null {
  return apart(a.places, b.places) ?? (isAlike ? null : apart(a.spots, b.spots));
}

function apart(a: readonly string[], b: readonly string[]): Sameness | null {
  const [one, two] = [a[0], b[0]];
  if (a.some((spot) => b.includes(spot))) return null;
  if (one !== undefined && two !== undefined)
    return other(`One speaks of ${one}, the other of ${two}.`);
  if (one !== undefined) return part('first', one);
  return two === undefined ? null : part('second', two);
}

/** The nouns of those counted, the last one last, without what became of them: "crew member" of "crew members missing". */
function headsOf({ counted }: Figure): string[] {
  return keysOf(counted ?? '')
    .split(' ')
    .filter((key) => key !== '' && !isFate(key));
}

function isPerson(noun: string): boolean {
  return noun === 'person' || isKindOf(noun, 'person');
}

function other(why: string): Sameness {
  return { is: 'other', why };
}

function part(is: 'first' | 'second', what: string): Sameness {
  return { is, why: what };
}

// Qualifiers that set those counted apart from others, and the letters of a name that its people share.
const OTHERS = ['other', 'more'];
const ROOT = 5;
// The likeness they need where the acts are one, not told, or two.
const ALIKE_IN_ACT = 0.2;
const ALIKE = 0.5;
const ALIKE_APART = 0.65;
// Words around a share that can tell what it is of.
const ENOUGH = 5;

const DISTANCE =
  /^(?:\s*\([^)]*\))?\s+(?:(?:to|just|due|further|away|out|right) )*(?:off|from(?! \w+ to\b)|away|north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern|inland|offshore|outside|of the)\b/i;

const COMPARED =
  /^\s+(?:more|less|fewer|longer|shorter|higher|lower|taller|deeper|wider|older|younger|later|earlier|faster|slower|heavier|lighter|larger|bigger|smaller|greater|better|worse|closer|nearer|further|farther|above|below|ahead|behind)\b/i;
