/**
 * In how many documents of a story a word or place stands: what most of them speak of is the story itself, what few of
 * them name is a part of it (document frequency, Spärck Jones 1972).
 */

import type { Claim, Place } from '../model/types.ts';
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
  const words = new Map<string, Set<string>>();
  const places = new Map<string, Set<string>>();
  const documents = new Set<string>();
  const read = new Set<string>();
  for (const { document, context, places: named } of claims) {
    documents.add(document);
    const key = `${document}\n${context.span.start}`;
    if (!read.has(key)) for (const word of contentOf(context.text)) add(words, word, document);
    read.add(key);
    for (const { name } of named) add(places, placeKey(name), document);
  }
  const few = Math.max(1, Math.floor(documents.size * RARE));
  const all = Math.log(documents.size + PRIOR);
  const countOf = (word: string): number => words.get(word)?.size ?? 0;
  const scene = scenesOf(places, claims);
  const outer = new Set(
    claims.flatMap((claim) => claim.places.flatMap(({ within }) => within.map(placeKey))),
  );
  return {
    isRare: (word) => countOf(word) <= few,
    weightOf: (word) => Math.log((documents.size + PRIOR) / Math.max(1, countOf(word))) / all,
    isScene: ({ name }) => scene.has(placeKey(name)),
    isWide: ({ name }) => SEA.test(name) || outer.has(placeKey(name)),
  };
}

function scenesOf(
  places: ReadonlyMap<string, ReadonlySet<string>>,
  claims: readonly Claim[],
): ReadonlySet<string> {
  const most = Math.max(0, ...[...places.values()].map(({ size }) => size));
  const often = new Set(
    [...places].filter(([, { size }]) => size >= most * OFTEN).map(([key]) => key),
  );
  const outer = claims.flatMap((claim) =>
    claim.places.filter(({ name }) => often.has(placeKey(name))).flatMap(({ within }) => within),
  );
  return new Set([...often, ...outer.map(placeKey)]);
}

function add(sets: Map<string, Set<string>>, key: string, document: string): void {
  const own = sets.get(key);
  if (own === undefined) sets.set(key, new Set([document]));
  else own.add(document);
}

const SEA = /\b(?:Ocean|Sea|Gulf|Strait|Channel|Bay|Mediterranean|Atlantic|Pacific)\b/;

// Share of the documents that may name a rare word; share of the most named place's documents that a scene has.
const RARE = 0.25;
// Documents without a word that are taken to lie beside those of the story.
const PRIOR = 20;
const OFTEN = 0.6;
