/**
 * Places that a text puts something in: countries, regions and cities after a preposition of place, and parts of
 * countries. A government ("Oslo said"), a possessor ("Norway's navy"), a person ("Jordan Lee")
 * and a paper ("Washington Post") bear the names of places and are none.
 */

import type { Place, Span } from '../../model/types.ts';
import { isCapital } from '../capitals.ts';
import { countryOfPeople } from '../lexicon/countries.ts';
import { canStartPlace, knownPlace } from '../lexicon/gazetteer.ts';
import { LOCATIVES } from '../lexicon/place-words.ts';
import type { LookUp, PlacePhrase, StoryPlace } from './known-names.ts';
import { isListed, isLocative, isVetoed, isWithin } from './place-context.ts';
import { placePhrases } from './place-phrases.ts';
import { type PlainWord, readWords } from './plain-words.ts';

/** What the story knows of places and people. */
export interface PlaceOptions {
  /** Places beyond the built-in ones, each with what contains it; chains are followed. */
  readonly places?: readonly { readonly name: string; readonly within: string }[];
  /** Words that are people's names in this document and therefore no cities: see `namesakes`. */
  readonly people?: readonly string[];
}

/** The places of a text in their order, each with the places that contain it, nearest first. */
export function findPlaces(text: string, options: PlaceOptions = {}): Place[] {
  const people = [...(options.people ?? []), ...namesakes(text)];
  return placesIn(text, [{ start: 0, end: text.length }], { ...options, people }).flat();
}

/** The places of each of the sentences of a text, read by itself; offsets count in the whole text. */
export function placesIn(
  text: string,
  sentences: readonly Span[],
  options: PlaceOptions = {},
): Place[][] {
  const lookUp = lookUpWith(options);
  const people = new Set(options.people ?? []);
  return sentences.map((sentence) => readPlaces(text, sentence, lookUp, people));
}

/** Names of cities that the text uses as surnames: "Lincoln" where it says "Ada Lincoln". */
export function namesakes(text: string): string[] {
  const pairs = text.matchAll(/(?<![.\w])(\p{Lu}\p{Ll}+)\s(?=(\p{Lu}\p{Ll}+))/gu);
  const names = new Set<string>();
  for (const [, first = '', last = ''] of pairs) {
    const kind = knownPlace(last)?.kind;
    const isFunction =
      LOCATIVES.has(first.toLowerCase()) ||
      /^(?:The|And|But|New|San|Saint|North|South|East|West|Central|Greater|Northern|Southern|Eastern|Western)$/.test(
        first,
      );
    if ((kind === 'city' || kind === 'large') && !isFunction && countryOfPeople(first) === null)
      names.add(last);
  }
  return [...names];
}

/** A phrase with what was decided of it. */
interface Judged {
  readonly phrase: PlacePhrase;
  readonly isPlace: boolean;
  /** Under a preposition of place, as what follows it in a list then is too. */
  readonly isGoverned: boolean;
}

function readPlaces(
  text: string,
  span: Span,
  lookUp: LookUp,
  people: ReadonlySet<string>,
): Place[] {
  const words = readWords(text, span);
  const phrases = placePhrases(text, words, lookUp);
  const places: Place[] = [];
  let before = null as Judged | null;
  for (const [index, phrase] of phrases.entries()) {
    const earlier = phrases[index - 1] ?? null;
    const next = phrases[index + 1] ?? null;
    const isContainer: boolean =
      before?.isPlace === true && isWithin(text, words, before.phrase, phrase);
    const isGoverned: boolean =
      isLocative(text, words, phrase, earlier) ||
      (before?.isGoverned === true && isListed(text, words, before.phrase, phrase));
    const owner = ownerOf(words, phrase, earlier);
    const isOwn = phrase.kind === 'story' && (owner === null || phrase.within.includes(owner));
    const isPlace: boolean =
      (isGoverned || phrase.isSure || isOwn) &&
      !isContainer &&
      !isVetoed(text, words, phrase, next, people);
    if (isPlace) places.push(placeOf(words, phrase, owner, containerOf(text, words, phrase, next)));
    before = { phrase, isPlace: isPlace || isContainer, isGoverned };
  }
  return places;
}

/** The story's places first, with their whole chain; a chain that runs in a circle ends where it closes. */
function lookUpWith(options: PlaceOptions): LookUp {
  const story = new Map((options.places ?? []).map((place) => [place.name, place.within]));
  const chains = new Map<string, StoryPlace>();
  for (const name of story.keys())
    chains.set(name, { name, within: chainOf(name, story), kind: 'story' });
  const starts = new Set([...story.keys()].map((name) => name.split(' ')[0]));
  const ends = new Set([...story.keys()].map((name) => name.split(' ').at(-1)));
  return {
    canStart: (word) => starts.has(word) || canStartPlace(word),
    canEnd: (word) => isCapital(word) || ends.has(word),
    find: (name) => {
      const known = knownPlace(name);
      const own = chains.get(name);
      if (own === undefined) return known;
      return known?.kind === 'country' ? { ...known, within: own.within } : own;
    },
  };
}

function chainOf(name: string, story: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  for (
    let at = story.get(name);
    at !== undefined && at !== name && !chain.includes(at);
    at = story.get(at)
  )
    chain.push(at);
  const top = knownPlace(chain.at(-1) ?? '')?.within ?? [];
  return [...chain, ...top.filter((place) => place !== name && !chain.includes(place))];
}

/** "China" in "China's Hunan region". */
function ownerOf(
  words: readonly PlainWord[],
  phrase: PlacePhrase,
  before: PlacePhrase | null,
): string | null {
  const isOwner =
    before?.kind === 'country' &&
    before.next === phrase.first &&
    words[phrase.first - 1]?.isPossessive;
  return isOwner ? before.name : null;
}

/** "China" in "Hunan, China". */
function containerOf(
  text: string,
  words: readonly PlainWord[],
  phrase: PlacePhrase,
  next: PlacePhrase | null,
): PlacePhrase | null {
  return next !== null && isWithin(text, words, phrase, next) ? next : null;
}

function placeOf(
  words: readonly PlainWord[],
  phrase: PlacePhrase,
  owner: string | null,
  container: PlacePhrase | null,
): Place {
  const isOwned = owner !== null && phrase.within.length === 0 && owner !== phrase.name;
  const within = isOwned ? [owner] : phrase.within;
  const chain =
    container === null || within.includes(container.name)
      ? within
      : [container.name, ...container.within];
  return {
    name: phrase.name,
    within: chain.filter((name) => name !== phrase.name),
    span: {
      start: words[phrase.first]?.start ?? 0,
      end: words[(container ?? phrase).next - 1]?.end ?? 0,
    },
  };
}
