/** When two descriptions of one bearer exclude each other, slot by slot, and what to say of it: a table. */

import type { Verdict } from '../../model/types.ts';
import { areOpposed } from '../../words/opposed-words.ts';
import { isKindOf, isSameThing } from '../../words/same-thing.ts';
import { stagesBetween } from '../stages.ts';
import type { Facet, Slot } from './description-facet.ts';
import { LADDERS } from './description-tables.ts';

/** What two facets of one slot are to each other; null where both can hold. */
export function clashOf(a: Facet, b: Facet): { verdict: Verdict; says: string } | null {
  const { excludes, verdict, says } = SLOTS[a.slot];
  if (a.value === b.value || !excludes(a, b)) return null;
  return { verdict: a.slot === 'way' && isLoose(a, b) ? 'variant' : verdict, says };
}

/** Within how many days two facets of a slot are of one time. */
export function daysOf(slot: Slot): number {
  return SLOTS[slot].days ?? DAYS;
}

/** The second comes after the first in the course of things, where it is told on a later day. */
export function isInOrder(a: Facet, b: Facet): boolean {
  if (a.slot === 'version') return b.value === 'final';
  return a.slot === 'stage' && (stagesBetween(a.value, b.value) ?? 0) > 0;
}

/** No day is told, or nothing but the participle is other: parliaments elect whom they are said to appoint. */
function isLoose(a: Facet, b: Facet): boolean {
  return a.time === '' || (a.about.size === b.about.size && sharedIn(a, b) === a.about.size);
}

interface SlotRule {
  readonly excludes: (a: Facet, b: Facet) => boolean;
  readonly verdict: Verdict;
  /** Days within which two descriptions are of one time, where they are few: what is open may be closed tomorrow. */
  readonly days?: number;
  readonly says: string;
}

const SLOTS: Readonly<Record<Slot, SlotRule>> = {
  rank: {
    excludes: (a, b) => isOtherRank(a.value, b.value),
    verdict: 'variant',
    says: 'two ranks of one service, and nobody holds two at a time: one report has it wrong, or there was a promotion.',
  },
  deputy: {
    excludes: (a, b) => sharedIn(a, b) > 0,
    verdict: 'variant',
    says: 'two offices of one body, each the deputy of another: one report has the title wrong, or both are held.',
  },
  ship: {
    excludes: () => true,
    verdict: 'variant',
    says: 'ships of two kinds under one name: one report has it wrong, or there are two ships.',
  },
  age: {
    excludes: isOneKind,
    verdict: 'contradiction',
    says: 'what was just built is not old.',
  },
  years: {
    excludes: (a, b) => Math.abs(Number(a.value) - Number(b.value)) > BIRTHDAY,
    verdict: 'contradiction',
    days: 60,
    says: 'nobody is of two ages, and no birthday lies between these.',
  },
  quality: {
    excludes: (a, b) => areOpposed(a.value, b.value),
    verdict: 'variant',
    days: 1,
    says: 'the words exclude each other, unless each means something else by them.',
  },
  relation: {
    excludes: (a, b) => areOpposed(a.value, b.value) && sharedIn(a, b) > 0,
    verdict: 'contradiction',
    says: 'nobody is both to the same person at a time.',
  },
  way: {
    excludes: (a, b) => areOpposed(a.value, b.value) && sharedIn(a, b) > 0 && a.time === b.time,
    verdict: 'contradiction',
    says: 'one of the two is how it came about.',
  },
  stage: {
    excludes: (a, b) => (stagesBetween(a.value, b.value) ?? 0) !== 0 && isNotApart(a, b),
    verdict: 'variant',
    says: 'two stages of one thing, each told as just reached.',
  },
  version: {
    excludes: (a, b) =>
      (a.value === 'final') !== (b.value === 'final') && sharedIn(a, b) >= TOLD_ALIKE,
    verdict: 'variant',
    says: 'two versions, of which the same is told: which one it was would settle it.',
  },
};

/** Of one ladder, and not a rank beside the same rank told in short: "General" for a major general. */
function isOtherRank(a: string, b: string): boolean {
  const [there, here] = [a.split(' '), b.split(' ')];
  if (there.every((word) => here.includes(word)) || here.every((word) => there.includes(word)))
    return false;
  return LADDERS.some((ladder) => ladder.has(a) && ladder.has(b));
}

/** What both are called is one thing, or a thing and its kind: "ferry", "vessel". */
function isOneKind(a: Facet, b: Facet): boolean {
  const [[one = ''], [other = '']] = [[...a.about], [...b.about]];
  return isSameThing(one, other) || isKindOf(one, other) || isKindOf(other, one);
}

/** Unless each tells what the other does not: a fishing pact, a border pact. */
function isNotApart(a: Facet, b: Facet): boolean {
  return a.about.size === 0 || b.about.size === 0 || sharedIn(a, b) > 0;
}

function sharedIn(a: Facet, b: Facet): number {
  return [...a.about].filter((word) => b.about.has(word)).length;
}

// Years by which a birthday may put two reports apart.
const BIRTHDAY = 1;
// Words that two sentences on two versions share beside the version, at least.
const TOLD_ALIKE = 2;
const DAYS = 10;
