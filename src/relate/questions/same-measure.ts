/** Whether two measures of one dimension are of one thing: a price beside a price, a depth beside a depth. */

import type { Figure } from '../../model/types.ts';
import { MEASURED_TABLE } from '../../words/news-words.ts';
import { rootOf } from '../../words/related-words.ts';
import { isSameThing } from '../../words/same-thing.ts';
import { readSets } from '../../words/word-sets.ts';
import type { Commonness } from '../commonness.ts';
import { dimensionOf } from '../measures.ts';
import { isSameAct } from '../same-act.ts';
import { isOfPeriod, matterOf, sentenceAround } from '../setting.ts';
import { saidDay } from '../time.ts';
import { namesIn } from '../words.ts';
import {
  type Asked,
  headsOf,
  isByOthers,
  isItBesideNamed,
  isOfOneSubject,
  isOfOthers,
  isOfStoryAndIt,
  isOfTwoSubjects,
  likenessOf,
  sharedNames,
} from './asked.ts';
import { byDuration } from './durations.ts';
import { isOfOnePeriod } from './periods.ts';
import { byPremium, isPremium } from './premiums.ts';
import { ALIKE, ALIKE_APART, ALIKE_IN_ACT, other, type Sameness } from './sameness.ts';
import { isToldChange } from './told-change.ts';
import { isOfTwoPurchases } from './told-things.ts';

/** A depth beside a depth, told of what the words around show to be one thing. */
export function byMeasure(a: Asked, b: Asked, common: Commonness): Sameness | null {
  if (a.figure.unit === null || b.figure.unit === null) return null;
  if (isPremium(a) && isPremium(b)) return byPremium(a, b);
  if (isDifference(a) !== isDifference(b))
    return other('One of them is a difference between two measures.');
  const [one, two] = [measuredBy(a.figure), measuredBy(b.figure)];
  if (isDistance(a) || isDistance(b)) {
    if (isDistance(a) !== isDistance(b) || !isOfOnePlace(a, b))
      return other('They are not distances from one place, as far as the words tell.');
    return likenessOf(a, b, common) >= ALIKE_OF_SPOT
      ? null
      : other('Nothing tells that they are the distances of one thing.');
  }
  const isTold = one !== null && two !== null;
  if (isTold && !isSameMeasured(one, two))
    return other(`One measures the ${one}, the other the ${two}.`);
  if (isOfPeriod(a.figure) && (isOfOthers(a, b) || isByOthers(a, b)))
    return other('They speak of others.');
  if (isOfPeriod(a.figure) && isChange(a) && isChange(b) && isOfTwoSubjects(a, b))
    return other('They tell of the changes of two things.');
  const isLong = [a, b].every(({ claim, figure }) => matterOf(claim, figure).size >= ENOUGH);
  const isClose = isLong && likenessOf(a, b, common) >= ALIKE_APART;
  const isThing = isOfOneThing(a.figure, b.figure);
  if (a.figure.unit === '%' && !isClose && !isThing)
    return other('Nothing tells that they are shares of the same.');
  const shared = sharedNames(a, b).length;
  const isOfOneDay = saidDay(a.claim) === saidDay(b.claim) || isOfOnePeriod(a, b);
  if (isOfPeriod(a.figure) && !isOfOneDay && one === null && two === null && shared < 2)
    return other('Nothing tells what they measure, and they were told on two days.');
  const isShare = /^(?:%|basis points)$/.test(a.figure.unit);
  if (isThing && shared > 1 && !isTold && !isShare) return null;
  const duration = byDuration(a, b, common);
  if (duration !== null) return duration.is === 'same' ? null : duration;
  const isStaying = isStanding(a.figure) && isStanding(b.figure);
  if (isStaying && (isTold || one === two)) {
    if (isOfOneSubject(a, b) || isOfStoryAndIt(a, b, common)) return null;
    if (isItBesideNamed(a, b)) return other('Nothing tells what “it” is.');
  }
  const isPrice = isTold && isSameMeasured(one, 'price');
  if (isPrice && isOfTwoPurchases(a, b, common)) return other('They are prices of two things.');
  const isOne = isTold && (isPrice || !isOfPeriod(a.figure));
  if (isOne && (isPrice ? shared > 0 : isOfOneSubject(a, b))) return null;
  const isSum = isOfPeriod(a.figure) && !isToldChange(b.claim, b.figure);
  const needed = neededFor({ isOne, isThing, isShare, isSum, shared });
  return likenessOf(a, b, common) >= needed
    ? null
    : other('Nothing in their words tells that both measure the same.');
}

/** How alike the words around must be: the less tells that both measure one thing, the more. */
function neededFor(told: {
  readonly isOne: boolean;
  readonly isThing: boolean;
  readonly isShare: boolean;
  readonly isSum: boolean;
  readonly shared: number;
}): number {
  if (told.isOne) return told.shared > 0 ? ALIKE_IN_ACT : ALIKE_NAMELESS;
  if (told.isShare && told.isThing && told.shared > 1) return ALIKE_NAMELESS;
  return told.isThing || told.shared > (told.isSum ? 1 : 0) ? ALIKE : ALIKE_ALONE;
}

/** "rose 4.1 percent", "fell to 3.2 million": how a number moved. */
function isChange({ claim, figure }: Asked): boolean {
  return MOVING.test(sentenceAround(claim, figure));
}

const MOVING =
  /\b(?:rose|ris(?:e|es|en|ing)|fell|fall(?:s|en|ing)?|gr[eo]w(?:n|s|ing)?|(?:in|de)creas(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|dropp?(?:ed|s|ing)?|climb(?:ed|s|ing)?|widened|narrowed|(?:was|were) (?:up|down))\b/i;

/** What is measured, or what a sum is given for, where a word tells it: "a drop of 4 percent" tells only that it changed. */
function measuredBy(figure: Figure): string | null {
  const head = figure.unit === '%' ? undefined : headsOf(figure).at(-1);
  const told = figure.measured ?? head ?? null;
  return told === null || CHANGES.test(told) ? null : told;
}

/** True where both stay as they are: properties of a thing, or the price that was paid for one by one buyer. */
export function isLasting(a: Asked, b: Asked): boolean {
  if (isStanding(a.figure) && isStanding(b.figure)) return true;
  const isPaid = ({ claim, figure }: Asked): boolean =>
    figure.measured === 'price' && claim.tense === 'past';
  return isPaid(a) && isPaid(b) && sharedNames(a, b).length > 1;
}

/** True for a property that stays: how tall, how heavy, how many thousand years old a thing is. */
function isStanding({ measured, unit, value }: Figure): boolean {
  if (unit === 'years old') return (value ?? 0) > LIFETIME;
  return unit !== null && STANDING.has(measured ?? '');
}

const STANDING: ReadonlySet<string> = new Set(
  'size long length tall height wide width weight thick'.split(' '),
);
// Years that nobody and nothing that is told of by its birthdays lives.
const LIFETIME = 150;

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

// Likeness of the words around two measures of one kind whose sentences share no name.
const ALIKE_NAMELESS = 0.35;
// Likeness of the words around two measures of which no word tells that they are of one thing.
const ALIKE_ALONE = 0.75;
// Likeness of the words around two distances from one place.
const ALIKE_OF_SPOT = 0.3;
// Words around a share that can tell what it is of.
const ENOUGH = 5;

const DISTANCE =
  /^(?:\s*\([^)]*\))?\s+(?:(?:to|just|due|further|away|out|right) )*(?:off|from(?! \w+ to\b)|away|north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern|inland|offshore|outside|of the)\b/i;

const COMPARED =
  /^\s+(?:more|less|fewer|longer|shorter|higher|lower|taller|deeper|wider|older|younger|later|earlier|faster|slower|heavier|lighter|larger|bigger|smaller|greater|better|worse|closer|nearer|further|farther|above|below|ahead|behind)\b/i;
