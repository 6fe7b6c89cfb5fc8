/**
 * In how many documents of a story a word or place stands: what most of them speak of is the story itself, what few of
 * them name is a part of it (document frequency, Spärck Jones 1972).
 */

import type { Claim, Place } from '../model/types.ts';
import { groupBy } from './group-by.ts';
import { placeKey } from './places.ts';
import { contentOf } from './words.ts';

/** How the words and places of a story spread over its documents. */
export interface Commonness {
  /** True for a word that a quarter of the documents name at most, or one of them. */
  readonly isRare: (word: string) => boolean;
  /** 1 for a word of one document, less for one of many; two documents alone tell little of what is common. */
  readonly weightOf: (word: string) => number;
  /** True for the place that most documents name, for those named nearly as often, and for what contains it. */
  readonly isScene: (place: Place) => boolean;
  /** True for a sea, and for a place that contains another one of the story. */
  readonly isWide: (place: Place) => boolean;
}

/** Counts the documents of each content word and place in the claims. */
export function readCommonness(claims: readonly Claim[]): Commonness {
  const words = new Map<string, number>();
  const places = new Map<string, number>();
  const own = groupBy(claims, ({ document }) => document);
  for (const [, told] of own) {
    const contexts = new Map(told.map(({ context }) => [context.span.start, context.text]));
    countOnce(words, [...contexts.values()].map(contentOf));
    countOnce(
      places,
      told.map(({ places: named }) => named.map(({ name }) => placeKey(name))),
    );
  }
  const size = own.length;
  const few = Math.max(1, Math.floor(size * RARE));
  const all = Math.log(size + PRIOR);
  const countOf = (word: string): number => words.get(word) ?? 0;
  const scene = scenesOf(places, claims);
  const outer = new Set(
    claims.flatMap((claim) => claim.places.flatMap(({ within }) => within.map(placeKey))),
  );
  return {
    isRare: (word) => countOf(word) <= few,
    weightOf: (word) => Math.log((size + PRIOR) / Math.max(1, countOf(word))) / all,
    isScene: ({ name }) => scene.has(placeKey(name)),
    isWide: ({ name }) => SEA.test(name) || outer.has(placeKey(name)),
  };
}

function scenesOf(
  places: ReadonlyMap<string, number>,
  claims: readonly Claim[],
): ReadonlySet<string> {
  const most = [...places.values()].reduce((max, count) => Math.max(max, count), 0);
  const often = new Set(
    [...places].filter(([, count]) => count >= most * OFTEN).map(([key]) => key),
  );
  const outer = claims.flatMap((claim) =>
    claim.places.filter(({ name }) => often.has(placeKey(name))).flatMap(({ within }) => within),
  );
  return new Set([...often, ...outer.map(placeKey)]);
}

/** One more for each thing that the lists of a document name, however often they do. */
function countOnce(counts: Map<string, number>, lists: readonly Iterable<string>[]): void {
  const named = new Set<string>();
  for (const list of lists) for (const one of list) named.add(one);
  for (const one of named) counts.set(one, (counts.get(one) ?? 0) + 1);
}

const SEA = /\b(?:Ocean|Sea|Gulf|Strait|Channel|Bay|Mediterranean|Atlantic|Pacific)\b/;

// Share of the documents that may name a rare word; share of the most named place's documents that a scene has.
const RARE = 0.25;
// Documents without a word that are taken to lie beside those of the story.
const PRIOR = 20;
const OFTEN = 0.6;
