/**
 * Where a claim puts its subject, and how two places lie to each other. A place counts where a preposition of
 * place governs it and a word of presence or motion, or the subject itself, stands before: "stationed in X",
 * "troops in X". "The war in X" and "near X" put nobody in X.
 */

import { byAll, byText } from '../model/identity.ts';
import type { Claim, Place } from '../model/types.ts';
import { EVENTS, PRESENCE } from './cues.ts';
import { isSameKind } from './kinds.ts';
import { keysOf, type Word, wordsOf } from './words.ts';

/** How two places lie: `inside` is the first within the second; `unknown` where a side names none. */
export type Lie = 'same' | 'inside' | 'around' | 'apart' | 'unknown';

/** The innermost places a claim puts its subject in; `[]` where it puts nobody anywhere. */
export function locatedPlaces(claim: Claim, subjects: readonly string[]): Place[] {
  if (claim.places.length === 0) return [];
  const words = wordsOf(claim.text);
  const located = claim.places.filter((place) => isLocated(claim, place, words, subjects));
  const inner = located.filter(
    (place) => !located.some((other) => other !== place && liesIn(other, place)),
  );
  return inner.toSorted(byAll((a, b) => byText(placeKey(a.name), placeKey(b.name))));
}

/** How the places of one claim lie to those of another: by the first that each names. */
export function relatePlaces(a: readonly Place[], b: readonly Place[]): Lie {
  const [one] = a;
  const [other] = b;
  if (one === undefined || other === undefined) return 'unknown';
  if (a.some((x) => b.some((y) => placeKey(x.name) === placeKey(y.name)))) return 'same';
  if (a.some((x) => b.some((y) => liesIn(x, y)))) return 'inside';
  if (a.some((x) => b.some((y) => liesIn(y, x)))) return 'around';
  return 'apart';
}

/** A place's name without what kind of place it is: "the Lyon Prefecture" and "Lyon region" are one. */
export function placeKey(name: string): string {
  const key = knownKeys.get(name) ?? readKey(name);
  if (knownKeys.size >= MOST_KNOWN) knownKeys.clear();
  knownKeys.set(name, key);
  return key;
}

// Every pair of places asks for the keys of both; the last ones are remembered.
const knownKeys = new Map<string, string>();
const MOST_KNOWN = 10_000;

function readKey(name: string): string {
  const words = keysOf(name.replace(/-/g, ' '))
    .split(' ')
    .filter((key) => !LEVELS.has(key));
  return words.length > 0 ? words.join(' ') : keysOf(name);
}

function liesIn(inner: Place, outer: Place): boolean {
  const key = placeKey(outer.name);
  return placeKey(inner.name) !== key && inner.within.some((name) => placeKey(name) === key);
}

function isLocated(
  claim: Claim,
  place: Place,
  words: readonly Word[],
  subjects: readonly string[],
): boolean {
  const start = place.span.start - claim.span.start;
  const end = place.span.end - claim.span.start;
  const before = words.filter((word) => word.end <= start);
  const after = words.find((word) => word.start >= end);
  if (after !== undefined && BORDERS.has(after.key)) return false;
  const at = before.findLastIndex((word) => PREPOSITIONS.has(word.key));
  if (at < 0 || before.length - at > REACH) return false;
  const between = before.slice(at + 1);
  if (between.some((word) => BORDERS.has(word.key) || NOT_PLACE.has(word.key))) return false;
  const between_ = claim.text.slice(before[at]?.end ?? 0, start);
  if (/[,;:.!?]/.test(between_)) return false;
  return isPresence(before.slice(0, at), between, subjects);
}

function isPresence(
  lead: readonly Word[],
  between: readonly Word[],
  subjects: readonly string[],
): boolean {
  const last = lead.at(-1);
  if (between.some((word) => EVENTS.test(word.text))) return false;
  if (last === undefined) return true;
  if (subjects.some((subject) => isSameKind(last.key, subject))) return true;
  if (EVENTS.test(last.text)) return false;
  return lead.slice(-PRESENCE_REACH).some((word) => PRESENCE.test(word.text));
}

// Words between the preposition and the place at most, the preposition counted: "in the occupied territories of X".
const REACH = 6;
// Words before the preposition in which the verb must stand: "deployed early on Monday with their guns to X".
const PRESENCE_REACH = 10;

const PREPOSITIONS = new Set([
  'in',
  'to',
  'into',
  'at',
  'inside',
  'across',
  'within',
  'on',
  'throughout',
  'from',
]);
const BORDERS = new Set([
  'border',
  'frontier',
  'government',
  'force',
  'official',
  'president',
  'war',
  'conflict',
  'ambassador',
]);
const NOT_PLACE = new Set([
  'near',
  'between',
  'against',
  'with',
  'by',
  'support',
  'aid',
  'assist',
  'help',
  'and',
  'that',
]);
const LEVELS = new Set([
  'the',
  'region',
  'oblast',
  'province',
  'district',
  'county',
  'governorate',
  'prefecture',
  'city',
  'town',
  'of',
  'area',
]);
