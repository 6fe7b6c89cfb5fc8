/** Stretches of a text that may name a place, with what the words in them say. Whether they do is for places.ts. */

import type { Span } from '../model/types.ts';
import { adjectiveOf, countryNamed, countryOfPeople } from './lexicon/countries.ts';
import type { KnownPlace } from './lexicon/gazetteer.ts';
import {
  COMPASS,
  COMPASS_ADJECTIVE,
  LAND_NOUNS,
  LOCAL_REGION_NOUNS,
  NAMED_PARTS,
  OWN_LAND_NOUNS,
  PLURAL_REGION_NOUNS,
  REGION_NOUNS,
  SETTLEMENT_NOUNS,
  SURE_REGION_NOUNS,
} from './lexicon/place-words.ts';

/** A word of the text without its possessive ending, and what stands between it and the next. */
export interface PlaceWord extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isPossessive: boolean;
  /** The offset after the possessive ending. */
  readonly outerEnd: number;
}

/** A possible place: its words from `first` to before `next`. `isSure`: the words leave no doubt. */
export interface PlacePhrase {
  readonly name: string;
  readonly within: readonly string[];
  readonly kind: KnownPlace['kind'] | 'story' | 'part';
  readonly isSure: boolean;
  readonly first: number;
  readonly next: number;
}

/** Looks a name up in the story's places and the built-in ones. `canStart`: whether any begins with this word. */
export interface LookUp {
  readonly canStart: (word: string) => boolean;
  readonly find: (name: string) => KnownPlace | StoryPlace | null;
}

/** A place that the story file names, with its whole chain. */
export interface StoryPlace {
  readonly name: string;
  readonly within: readonly string[];
  readonly kind: 'story';
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'ʼ][\p{L}\p{N}]+)*/gu;
const LONGEST_NAME = 5;

/** The words of a text in order. */
export function readWords(text: string, span: Span): PlaceWord[] {
  return [...text.slice(span.start, span.end).matchAll(WORD)].map((match) => {
    const word = /^(.+?)([’'ʼ]s|(?<=s)[’'ʼ])$/u.exec(match[0]);
    const bare = word?.[1] ?? match[0];
    const start = span.start + match.index;
    const tail =
      word === null &&
      /^[’'ʼ](?:s\b|(?=\s))/.exec(text.slice(start + bare.length, start + bare.length + 3));
    const ending = word?.[2] ?? (tail ? tail[0] : '');
    return {
      text: bare,
      lower: bare.toLowerCase(),
      isPossessive: ending !== '' && (ending.endsWith('s') || bare.endsWith('s')),
      start,
      end: start + bare.length,
      outerEnd: start + bare.length + ending.length,
    };
  });
}

/** The possible places among the words, in order, the longest at each word. */
export function placePhrases(
  text: string,
  words: readonly PlaceWord[],
  lookUp: LookUp,
): PlacePhrase[] {
  const phrases: PlacePhrase[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(text, words, at, lookUp);
    if (phrase !== null) phrases.push(phrase);
    at = phrase === null ? at + 1 : Math.max(at + 1, phrase.next);
  }
  return phrases.map((phrase, index) => shareNoun(text, words, phrase, phrases[index + 1]));
}

/** "Donetsk" in "the Donetsk and Luhansk regions". */
function shareNoun(
  text: string,
  words: readonly PlaceWord[],
  phrase: PlacePhrase,
  next: PlacePhrase | undefined,
): PlacePhrase {
  if (next === undefined || !PLURAL_REGION_NOUNS.has(words[next.next - 1]?.lower ?? ''))
    return phrase;
  const gap = text.slice(words[phrase.next - 1]?.outerEnd, words[next.first]?.start);
  return /^(?:,|,? and| or) $/.test(gap) ? { ...phrase, isSure: true } : phrase;
}

/** True where nothing but a space lies between the word and the next. */
export function isJoined(text: string, words: readonly PlaceWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    /^\s{1,2}$/.test(text.slice(word.outerEnd, next.start))
  );
}

function phraseAt(
  text: string,
  words: readonly PlaceWord[],
  at: number,
  lookUp: LookUp,
): PlacePhrase | null {
  const word = words[at];
  if (word === undefined) return null;
  if (COMPASS_ADJECTIVE.test(word.text) && isJoined(text, words, at)) {
    const named = nameAt(text, words, at, lookUp);
    return named ?? compassPhrase(text, words, at, lookUp);
  }
  if (!/^\p{Lu}/u.test(word.text)) return settlementPhrase(text, words, at, lookUp);
  return (
    regionPhrase(text, words, at, lookUp) ??
    countryPart(text, words, at) ??
    nameAt(text, words, at, lookUp)
  );
}

/** The longest known name from this word on. Only its last word may be a possessive. */
function nameAt(
  text: string,
  words: readonly PlaceWord[],
  at: number,
  lookUp: LookUp,
): PlacePhrase | null {
  const first = words[at];
  if (first === undefined || !lookUp.canStart(first.text)) return null;
  let last = at;
  while (last + 1 < words.length && last - at + 1 < LONGEST_NAME && isNear(text, words, last))
    last += 1;
  for (; last >= at; last -= 1) {
    const end = words[last]?.end ?? 0;
    const found = lookUp.find(text.slice(first.start, end).replace(/\s+/g, ' '));
    if (found !== null) return { ...found, isSure: false, first: at, next: last + 1 };
  }
  return null;
}

function isNear(text: string, words: readonly PlaceWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || word.isPossessive) return false;
  return /^(?:\s|,\s|\.\s)$/.test(text.slice(word.end, next.start));
}

/** "eastern Russia", "central Kyiv": a part of what follows. */
function compassPhrase(
  text: string,
  words: readonly PlaceWord[],
  at: number,
  lookUp: LookUp,
): PlacePhrase | null {
  const whole = nameAt(text, words, at + 1, lookUp);
  if (whole === null) return null;
  const name = `${words[at]?.lower.replace('-', '')} ${whole.name}`;
  return {
    name,
    within: [whole.name, ...whole.within],
    kind: 'part',
    isSure: true,
    first: at,
    next: whole.next,
  };
}

/** "Kursk region", "Hubei Province". */
function regionPhrase(
  text: string,
  words: readonly PlaceWord[],
  at: number,
  lookUp: LookUp,
): PlacePhrase | null {
  const named = nameAt(text, words, at, lookUp);
  if (named === null) return unknownRegion(text, words, at);
  const noun = nounAfter(text, words, named.next);
  if (!(REGION_NOUNS.has(noun) || PLURAL_REGION_NOUNS.has(noun))) return null;
  return named.kind === 'country' ? null : { ...named, isSure: true, next: named.next + 1 };
}

/** A name that no table knows before "oblast", or, after a preposition, before "district". */
function unknownRegion(text: string, words: readonly PlaceWord[], at: number): PlacePhrase | null {
  if (/^(?:The|This|That|A|Each|Every|No|In)$/.test(words[at]?.text ?? '')) return null;
  const next = endOfName(text, words, at, 3);
  const noun = nounAfter(text, words, next);
  const isSure = SURE_REGION_NOUNS.has(noun);
  if (!isSure && !LOCAL_REGION_NOUNS.has(noun)) return null;
  const owner = text.slice(words[at]?.start, words[next - 1]?.end);
  if (countryOfPeople(owner) !== null || countryOfPeople(words[at]?.text ?? '') !== null)
    return null;
  return { name: owner, within: [], kind: 'region', isSure, first: at, next: next + 1 };
}

/** The word at an index in small letters, if only a space parts it from an unpossessive word before. */
function nounAfter(text: string, words: readonly PlaceWord[], at: number): string {
  if (words[at - 1]?.isPossessive || !isJoined(text, words, at - 1)) return '';
  return words[at]?.lower ?? '';
}

/** The index after the capitalised words from here on, at most so many; a region noun ends them. */
function endOfName(text: string, words: readonly PlaceWord[], at: number, most: number): number {
  let next = at + 1;
  while (
    next < at + most &&
    isJoined(text, words, next - 1) &&
    !words[next - 1]?.isPossessive &&
    /^\p{Lu}/u.test(words[next]?.text ?? '') &&
    !REGION_NOUNS.has(words[next]?.lower ?? '')
  )
    next += 1;
  return next;
}

/** "Russian soil", "Russia's Far East", "Ukraine's east": parts named by their country. */
function countryPart(text: string, words: readonly PlaceWord[], at: number): PlacePhrase | null {
  for (const length of [2, 1]) {
    const owner = words[at + length - 1];
    const first = words[at];
    if (owner === undefined || first === undefined || !isJoined(text, words, at + length - 1))
      continue;
    if (length === 2 && !isJoined(text, words, at)) continue;
    const owned = text.slice(first.start, owner.end);
    const country = owner.isPossessive ? countryNamed(owned) : countryOfPeople(owned);
    if (country === null) continue;
    const part = partAfter(text, words, at + length, country, owner.isPossessive);
    if (part !== null) return { ...part, kind: 'part', isSure: true, first: at };
  }
  return null;
}

function partAfter(
  text: string,
  words: readonly PlaceWord[],
  at: number,
  country: string,
  isPossessive: boolean,
): { name: string; within: readonly string[]; next: number } | null {
  const noun = words[at];
  if (noun === undefined) return null;
  const two = isJoined(text, words, at) ? text.slice(noun.start, words[at + 1]?.end) : '';
  const named = [two, noun.text].find((part) => NAMED_PARTS.has(part));
  if (named !== undefined) {
    const name = `${adjectiveOf(country) ?? country} ${named}`;
    return { name, within: [country], next: at + (named === two ? 2 : 1) };
  }
  if (OWN_LAND_NOUNS.has(noun.lower)) return { name: country, within: [], next: at + 1 };
  const compass = isPossessive ? COMPASS[noun.lower] : undefined;
  return compass === undefined
    ? null
    : { name: `${compass} ${country}`, within: [country], next: at + 1 };
}

/** "the occupied territories of Ukraine", "the Russian town of Sudzha", "the south of Lebanon". */
function settlementPhrase(
  text: string,
  words: readonly PlaceWord[],
  at: number,
  lookUp: LookUp,
): PlacePhrase | null {
  const noun = words[at];
  if (noun === undefined || words[at + 1]?.lower !== 'of' || !isJoined(text, words, at))
    return null;
  if (!isJoined(text, words, at + 1)) return null;
  const named = nameAt(text, words, words[at + 2]?.text === 'the' ? at + 3 : at + 2, lookUp);
  const compass = COMPASS[noun.lower];
  if (named !== null && compass !== undefined)
    return {
      ...named,
      name: `${compass} ${named.name}`,
      within: [named.name, ...named.within],
      kind: 'part',
      isSure: true,
      first: at,
    };
  if (named !== null && LAND_NOUNS.has(noun.lower) && OWN_LAND_NOUNS.has(noun.lower))
    return {
      ...named,
      isSure: true,
      first: /^occupied$/i.test(words[at - 1]?.text ?? '') ? at - 1 : at,
    };
  if (!SETTLEMENT_NOUNS.has(noun.lower)) return null;
  if (named !== null) return named.kind === 'country' ? null : { ...named, isSure: true };
  return unknownSettlement(text, words, at);
}

/** A capitalised name that no table knows, after "the town of"; its country where an adjective says it. */
function unknownSettlement(
  text: string,
  words: readonly PlaceWord[],
  at: number,
): PlacePhrase | null {
  const first = at + 2;
  if (!/^\p{Lu}\p{Ll}/u.test(words[first]?.text ?? '')) return null;
  const next = endOfName(text, words, first, 3);
  const country = countryOfPeople(words[at - 1]?.text ?? '');
  const name = text.slice(words[first]?.start, words[next - 1]?.end);
  return {
    name,
    within: country === null ? [] : [country],
    kind: 'city',
    isSure: true,
    first,
    next,
  };
}
