/**
 * Places that a text puts something in: countries, regions and cities after a preposition of place, and parts of
 * countries. A government ("Moscow said"), a possessor ("South Korea's intelligence"), a person ("Lloyd Austin")
 * and a paper ("Washington Post") bear the names of places and are none.
 */

import type { Place, Span, Token } from '../model/types.ts';
import { countryOfPeople } from './lexicon/countries.ts';
import { canStartPlace, knownPlace } from './lexicon/gazetteer.ts';
import {
  ARTICLE_COUNTRIES,
  BETWEEN,
  FREE_FOLLOWERS,
  LAND_NOUNS,
  LOCATIVES,
  NOT_AFTER,
  ONLY_AFTER,
  PLACE_VERBS,
  REGION_NOUNS,
  SMALL_WORDS,
} from './lexicon/place-words.ts';
import {
  isJoined,
  type LookUp,
  type PlacePhrase,
  type PlaceWord,
  placePhrases,
  readWords,
  type StoryPlace,
} from './place-phrases.ts';

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
  return readPlaces(text, { start: 0, end: text.length }, { ...options, people });
}

/** The places among the tokens of one sentence, spans counted in the whole text. */
export function placesIn(
  tokens: readonly Token[],
  text: string,
  options: PlaceOptions = {},
): Place[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  return readPlaces(text, { start: first.start, end: last.end }, options);
}

/** Names of cities that the text uses as surnames: "Austin" where it says "Lloyd Austin". */
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

/** A phrase and whether it was taken for a place. */
interface Judged {
  readonly phrase: PlacePhrase;
  readonly isPlace: boolean;
}

function readPlaces(text: string, span: Span, options: PlaceOptions): Place[] {
  const words = readWords(text, span);
  const phrases = placePhrases(text, words, lookUpWith(options));
  const people = new Set(options.people ?? []);
  const places: Place[] = [];
  let before = null as Judged | null;
  for (const [index, phrase] of phrases.entries()) {
    const next = phrases[index + 1] ?? null;
    const isContainer: boolean =
      before?.isPlace === true && isWithin(text, words, before.phrase, phrase);
    const isPlace: boolean =
      !isContainer &&
      !isVetoed(text, words, phrase, next, people) &&
      (phrase.isSure ||
        phrase.kind === 'story' ||
        isLocative(text, words, phrase, phrases[index - 1] ?? null) ||
        (before?.isGoverned === true && isListed(text, words, before.phrase, phrase)));
    if (isPlace) places.push(placeOf(text, words, phrase, phrases[index - 1] ?? null, next));
    before = { phrase, isPlace: isPlace || (isContainer && before?.isPlace === true) };
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
  return {
    canStart: (word) => starts.has(word) || canStartPlace(word),
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

/** True where a preposition or verb of place governs the phrase. */
function isLocative(
  text: string,
  words: readonly PlaceWord[],
  phrase: PlacePhrase,
  before: PlacePhrase | null,
): boolean {
  let at = phrase.first - 1;
  if (
    before !== null &&
    before.kind === 'country' &&
    before.next === phrase.first &&
    words[at]?.isPossessive
  )
    at = before.first - 1;
  while (at >= 0 && isJoined(text, words, at) && isBetween(words[at])) at -= 1;
  const word = words[at];
  if (word === undefined || !isJoined(text, words, at)) return false;
  if (PLACE_VERBS.has(word.lower)) return true;
  if (!LOCATIVES.has(word.lower)) return false;
  if (word.lower === 'at' && phrase.kind === 'country') return false;
  const earlier = at > 0 && isJoined(text, words, at - 1) ? (words[at - 1]?.lower ?? '') : '';
  const only = ONLY_AFTER[word.lower];
  if (only !== undefined) return only.has(earlier);
  return !(NOT_AFTER[word.lower]?.has(earlier) ?? false);
}

function isBetween(word: PlaceWord | undefined): boolean {
  return word !== undefined && BETWEEN.test(word.text);
}

/** "in Kyiv, Kharkiv and Odesa": what joins a place by "and" or a list is one too. */
function isListed(
  text: string,
  words: readonly PlaceWord[],
  before: PlacePhrase,
  phrase: PlacePhrase,
): boolean {
  if (before.isSure && before.kind === 'part') return false;
  const gap = text.slice(words[before.next - 1]?.outerEnd, words[phrase.first]?.start);
  const after = text.slice(
    words[phrase.next - 1]?.outerEnd,
    (words[phrase.next - 1]?.outerEnd ?? 0) + 5,
  );
  if (/^(?:,?\s(?:and|or)\s(?:the\s)?)$/.test(gap)) return !/^\s(?:said|says)/.test(after);
  return /^,\s(?:the\s)?$/.test(gap) && /^(?:,\s|\s(?:and|or)\s)/.test(after);
}

/** "Kursk, Russia": the second contains the first. "Paris, Texas" too, where the pair is set off by marks. */
function isWithin(
  text: string,
  words: readonly PlaceWord[],
  inner: PlacePhrase,
  outer: PlacePhrase,
): boolean {
  const gap = text.slice(words[inner.next - 1]?.outerEnd, words[outer.first]?.start);
  const isArea = outer.kind === 'country' || outer.kind === 'region';
  if (gap !== ', ' || !isArea || inner.kind === 'country' || inner.kind === 'part') return false;
  if ([outer.name, ...outer.within].some((name) => inner.within.includes(name))) return true;
  const end = words[outer.next - 1]?.outerEnd ?? 0;
  const after = text.slice(end, end + 8);
  return /^(?:[.;:)]|,(?!\s(?:and|or|\p{Lu}))|$)/u.test(after) || (outer.kind === 'region' && after[0] === ',');
}

function isVetoed(
  text: string,
  words: readonly PlaceWord[],
  phrase: PlacePhrase,
  next: PlacePhrase | null,
  people: ReadonlySet<string>,
): boolean {
  if (phrase.isSure) return false;
  const first = words[phrase.first];
  const last = words[phrase.next - 1];
  if (first === undefined || last === undefined) return true;
  if (phrase.kind !== 'country' && people.has(text.slice(first.start, last.end))) return true;
  const follower = isJoined(text, words, phrase.next - 1) ? words[phrase.next] : undefined;
  if (last.isPossessive) return !isPlaceWord(follower, next, phrase.next);
  if (follower === undefined) return false;
  const hasName =
    /^\p{Lu}/u.test(follower.text) &&
    !FREE_FOLLOWERS.test(follower.text) &&
    countryOfPeople(follower.text) === null;
  if (
    hasName &&
    !/^\p{Lu}\p{L}*\s(?:Korean|African|Lankan|Sudanese|Rican)$/u.test(
      text.slice(follower.start, words[phrase.next + 1]?.end),
    )
  )
    return true;
  const hasArticle =
    words[phrase.first - 1]?.lower === 'the' && isJoined(text, words, phrase.first - 1);
  const isAbbreviated =
    /^(?:\p{Lu}\.?){2,4}$/u.test(first.text) && phrase.next === phrase.first + 1;
  const isAttribute = (hasArticle && phrase.kind !== 'region') || isAbbreviated;
  if (!isAttribute) return false;
  if (REGION_NOUNS.has(follower.lower) || LAND_NOUNS.has(follower.lower)) return false;
  return !SMALL_WORDS.has(follower.lower) || (hasArticle && !ARTICLE_COUNTRIES.has(phrase.name));
}

/** After "Russia's": "capital", "border"; a place of its own ("Kursk") stands for itself. */
function isPlaceWord(
  follower: PlaceWord | undefined,
  next: PlacePhrase | null,
  at: number,
): boolean {
  if (follower === undefined || next?.first === at) return false;
  return LAND_NOUNS.has(follower.lower) || REGION_NOUNS.has(follower.lower);
}

function placeOf(
  text: string,
  words: readonly PlaceWord[],
  phrase: PlacePhrase,
  before: PlacePhrase | null,
  next: PlacePhrase | null,
): Place {
  const owner =
    before !== null &&
    before.kind === 'country' &&
    before.next === phrase.first &&
    words[phrase.first - 1]?.isPossessive;
  const container = owner ? before.name : null;
  const holds = next !== null && isWithin(text, words, phrase, next) ? next : null;
  const within =
    holds !== null
      ? [holds.name, ...holds.within]
      : container === null || [phrase.name, ...phrase.within].includes(container)
        ? phrase.within
        : [container];
  return {
    name: phrase.name,
    within,
    span: {
      start: words[phrase.first]?.start ?? 0,
      end: words[(holds ?? phrase).next - 1]?.end ?? 0,
    },
  };
}
