/** A facet: one thing that a sentence says somebody or something is. */

import type { NamedPhrase } from './description-names.ts';

/** What is compared of two descriptions. */
export type Slot =
  | 'rank'
  | 'deputy'
  | 'ship'
  | 'age'
  | 'years'
  | 'quality'
  | 'relation'
  | 'way'
  | 'stage'
  | 'version';

/** One thing that a bearer is said to be. */
export interface Facet {
  readonly slot: Slot;
  /** Equal for facets that can be set beside each other: the bearer, and what narrows the slot. */
  readonly key: string;
  /** Who or what is described, as written. */
  readonly name: string;
  readonly value: string;
  /** What else both must share: whose ally, elected to what. */
  readonly about: ReadonlySet<string>;
  /** When it came about, as written, in small letters; empty where that is not told. */
  readonly time: string;
  /** Where the description stands in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** What reads a facet from a name and the words around it. */
export type Reader = (phrase: NamedPhrase) => Facet | null;

/** A facet of a named bearer; `sub` narrows the slot, `isBehind` says that the description goes on behind the name. */
export function facetOf(
  slot: Slot,
  phrase: NamedPhrase,
  value: string,
  rest: Partial<Pick<Facet, 'about' | 'time'>> & { sub?: string; isBehind?: boolean } = {},
): Facet {
  const { sub = '', isBehind = false, about = NOTHING, time = '' } = rest;
  return {
    slot,
    key: `${slot}|${sub}|${phrase.key}`,
    name: phrase.name,
    value,
    about,
    time,
    start: phrase.start,
    end: isBehind ? phrase.end : phrase.nameEnd,
  };
}

const NOTHING: ReadonlySet<string> = new Set();
