/** Stretches of a text that may name a place, with what the words in them say. Whether they do is for places.ts. */

import { isCapital } from '../capitals.ts';
import { countryOfPeople } from '../lexicon/countries.ts';
import {
  COMPASS,
  COMPASS_ADJECTIVE,
  LOCAL_REGION_NOUNS,
  OWN_LAND_NOUNS,
  PLURAL_REGION_NOUNS,
  REGION_NOUNS,
  SETTLEMENT_NOUNS,
  SURE_REGION_NOUNS,
} from '../lexicon/place-words.ts';
import { compassPhrase, countryPart } from './country-parts.ts';
import { type LookUp, nameAt, type PlacePhrase } from './known-names.ts';
import { isJoined, type PlainWord } from './plain-words.ts';

/** The possible places among the words, in order, the longest at each word. */
export function placePhrases(
  text: string,
  words: readonly PlainWord[],
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
  words: readonly PlainWord[],
  phrase: PlacePhrase,
  next: PlacePhrase | undefined,
): PlacePhrase {
  if (next === undefined || !PLURAL_REGION_NOUNS.has(words[next.next - 1]?.lower ?? ''))
    return phrase;
  const gap = text.slice(words[phrase.next - 1]?.outerEnd, words[next.first]?.start);
  return /^(?:,|,? and| or) $/.test(gap) ? { ...phrase, isSure: true } : phrase;
}

function phraseAt(
  text: string,
  words: readonly PlainWord[],
  at: number,
  lookUp: LookUp,
): PlacePhrase | null {
  const word = words[at];
  if (word === undefined) return null;
  if (isCompass(word.lower) && isJoined(text, words, at)) {
    const named = nameAt(text, words, at, lookUp);
    return named ?? compassPhrase(text, words, at, lookUp);
  }
  if (!isCapital(word.text)) return settlementPhrase(text, words, at, lookUp);
  const named = nameAt(text, words, at, lookUp);
  const region = named === null ? unknownRegion(text, words, at) : regionPhrase(text, words, named);
  return region ?? countryPart(text, words, at) ?? named;
}

/** All compass words begin like this, which few others do. */
function isCompass(lower: string): boolean {
  return 'nsewclu'.includes(lower.charAt(0)) && COMPASS_ADJECTIVE.test(lower);
}

/** "Hunan region", "Hubei Province". */
function regionPhrase(
  text: string,
  words: readonly PlainWord[],
  named: PlacePhrase,
): PlacePhrase | null {
  const noun = nounAfter(text, words, named.next);
  if (!(REGION_NOUNS.has(noun) || PLURAL_REGION_NOUNS.has(noun))) return null;
  if (named.kind === 'country') return null;
  const whole = { ...named, isSure: true, next: named.next + 1 };
  return words[named.next]?.text === 'County' ? asCounty(text, words, whole) : whole;
}

/** "Orange County" is a place of its own, and not the city that has its name. */
function asCounty(text: string, words: readonly PlainWord[], phrase: PlacePhrase): PlacePhrase {
  const name = text.slice(words[phrase.first]?.start, words[phrase.next - 1]?.end);
  return { ...phrase, name, within: phrase.within, kind: 'city' };
}

/** A name that no table knows before "oblast", or, after a preposition, before "district". */
function unknownRegion(text: string, words: readonly PlainWord[], at: number): PlacePhrase | null {
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
function nounAfter(text: string, words: readonly PlainWord[], at: number): string {
  if (words[at - 1]?.isPossessive || !isJoined(text, words, at - 1)) return '';
  return words[at]?.lower ?? '';
}

/** "the occupied territories of Ukraine", "the French town of Calais", "the south of Lebanon". */
function settlementPhrase(
  text: string,
  words: readonly PlainWord[],
  at: number,
  lookUp: LookUp,
): PlacePhrase | null {
  const noun = words[at];
  if (noun === undefined || words[at + 1]?.lower !== 'of' || !isJoined(text, words, at))
    return null;
  if (!isJoined(text, words, at + 1)) return null;
  const named = nameAt(text, words, words[at + 2]?.text === 'the' ? at + 3 : at + 2, lookUp);
  const isInside = words[at - 1]?.lower === 'the' && words[at - 2]?.lower !== 'to';
  const compass = isInside ? COMPASS.get(noun.lower) : undefined;
  if (named !== null && compass !== undefined)
    return {
      ...named,
      name: `${compass} ${named.name}`,
      within: [named.name, ...named.within],
      kind: 'part',
      isSure: true,
      first: at,
    };
  if (named !== null && OWN_LAND_NOUNS.has(noun.lower))
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
  words: readonly PlainWord[],
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

/** The index after the capitalised words from here on, at most so many; a region noun ends them. */
function endOfName(text: string, words: readonly PlainWord[], at: number, most: number): number {
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
