/**
 * In how many documents of a story a word or place stands: what most of them speak of is the story itself, what few of
 * them name is a part of it (document frequency, Spärck Jones 1972).
 */

import type { Claim, Place } from '../model/types.ts';
import { groupBy } from './group-by.ts';
import { placeKey } from './places.ts';
import { remember } from './remember.ts';
import { addContent } from './words.ts';

/** How the words and places of a story spread over its documents. */
export interface Commonness {
  /** True for a word that a quarter of the documents name at most, or one of them. */
  readonly isRare: (word: string) => boolean;
  /** True for a word that more than half of the documents name, of three or more: what the story is about. */
  readonly isCentral: (word: string) => boolean;
  /** 1 for a word of one document, less for one of many; two documents alone tell little of what is common. */
  readonly weightOf: (word: string) => number;
  /** True for the place that most documents name, for those named nearly as often, and for what contains it. */
  readonly isScene: (place: Place) => boolean;
  /** True for a sea, and for a place that contains another one of the story. */
  readonly isWide: (place: Place) => boolean;
}

/** How the words and places of claims spread over their documents; counted once for each list of claims. */
export const readCommonness = remember(countDocuments);

function countDocuments(claims: readonly Claim[]): Commonness {
  const words = new Map<string, number>();
  const places = new Map<string, number>();
  const own = groupBy(claims, ({ document }) => document);
  for (const [, told] of own) {
    countEach(words, contentTold(told));
    countEach(places, new Set(told.flatMap((claim) => claim.places.map(placeKeyOf))));
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
    isCentral: (word) => size > 2 && countOf(word) * 2 > size,
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

/** The content words in the sentences of a document, each once. */
function contentTold(told: readonly Claim[]): readonly string[] {
  const contexts = told.map(({ context }) => context);
  const [first] = contexts;
  const found = first === undefined ? undefined : known.get(first);
  if (found !== undefined && isSame(found.contexts, contexts)) return found.content;
  const content = new Set<string>();
  const texts = new Map(contexts.map(({ span, text }) => [span.start, text]));
  for (const text of texts.values()) addContent(text, content);
  const listed = [...content];
  if (first !== undefined) known.set(first, { contexts, content: listed });
  return listed;
}

type Context = Claim['context'];

// A story is counted for its topics and once more for its rules; the words of a document stay under its first sentence.
const known = new WeakMap<
  Context,
  { readonly contexts: readonly Context[]; readonly content: readonly string[] }
>();

function isSame(one: readonly Context[], other: readonly Context[]): boolean {
  return one.length === other.length && one.every((context, at) => context === other[at]);
}

function placeKeyOf({ name }: Place): string {
  return placeKey(name);
}

/** One more for each of what a document names. */
function countEach(counts: Map<string, number>, named: Iterable<string>): void {
  for (const one of named) counts.set(one, (counts.get(one) ?? 0) + 1);
}

const SEA = /\b(?:Ocean|Sea|Gulf|Strait|Channel|Bay|Mediterranean|Atlantic|Pacific)\b/;

// Share of the documents that may name a rare word; share of the most named place's documents that a scene has.
const RARE = 0.25;
// Documents without a word that are taken to lie beside those of the story.
const PRIOR = 20;
const OFTEN = 0.6;
