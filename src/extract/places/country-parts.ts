/** Parts of a country that are named by it: "eastern Russia", "Russian soil", "Ukraine's east". */

import { adjectiveOf, countryNamed, countryOfPeople } from '../lexicon/countries.ts';
import { COMPASS, NAMED_PARTS, OWN_LAND_NOUNS } from '../lexicon/place-words.ts';
import { type LookUp, nameAt, type PlacePhrase } from './known-names.ts';
import { isJoined, type PlainWord } from './plain-words.ts';

/** "eastern Russia", "central Kyiv": a part of what follows. */
export function compassPhrase(
  text: string,
  words: readonly PlainWord[],
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

/** "Russian soil", "Russia's Far East", "Ukraine's east": parts named by their country. */
export function countryPart(
  text: string,
  words: readonly PlainWord[],
  at: number,
): PlacePhrase | null {
  for (const length of [2, 1]) {
    const owner = words[at + length - 1];
    const first = words[at];
    if (owner === undefined || first === undefined || !isJoined(text, words, at + length - 1))
      continue;
    if (length === 2 && !isJoined(text, words, at)) continue;
    if (!canBePart(words, at + length)) continue;
    const owned = text.slice(first.start, owner.end);
    const country = owner.isPossessive ? countryNamed(owned) : countryOfPeople(owned);
    if (country === null) continue;
    const part = partAfter(text, words, at + length, country, owner.isPossessive);
    if (part !== null) return { ...part, kind: 'part', isSure: true, first: at };
  }
  return null;
}

/** True where a word, by itself or with the next, is one that a part of a country is called by. */
function canBePart(words: readonly PlainWord[], at: number): boolean {
  const noun = words[at];
  if (noun === undefined) return false;
  if (OWN_LAND_NOUNS.has(noun.lower) || COMPASS.has(noun.lower)) return true;
  return NAMED_PART_STARTS.has(noun.text);
}

const NAMED_PART_STARTS: ReadonlySet<string> = new Set(
  [...NAMED_PARTS].map((part) => part.split(' ')[0] ?? part),
);

function partAfter(
  text: string,
  words: readonly PlainWord[],
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
  const compass = isPossessive ? COMPASS.get(noun.lower) : undefined;
  return compass === undefined
    ? null
    : { name: `${compass} ${country}`, within: [country], next: at + 1 };
}
