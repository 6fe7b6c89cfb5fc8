/** What the words around a name tell: whether it is the place of something, a government, a person or a paper. */

import { countryOfPeople } from '../lexicon/countries.ts';
import {
  ARTICLE_COUNTRIES,
  BETWEEN,
  FREE_FOLLOWERS,
  GIVING_VERBS,
  LAND_NOUNS,
  LOCATIVES,
  NOT_AFTER,
  ONLY_AFTER,
  PLACE_VERBS,
  REGION_NOUNS,
  SMALL_WORDS,
} from '../lexicon/place-words.ts';
import type { PlacePhrase } from './known-names.ts';
import { isJoined, type PlainWord } from './plain-words.ts';

/** True where a preposition or verb of place governs the phrase. */
export function isLocative(
  text: string,
  words: readonly PlainWord[],
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
  if (word.lower === 'to' && isGift(text, words, at)) return false;
  const only = ONLY_AFTER[word.lower];
  if (only !== undefined) return only.has(earlier);
  return !(NOT_AFTER[word.lower]?.has(earlier) ?? false);
}

/** "handed the ball to": who comes next receives it. The verb stands at most five words before. */
function isGift(text: string, words: readonly PlainWord[], to: number): boolean {
  for (let at = to - 1; at >= to - 5 && isJoined(text, words, at); at -= 1)
    if (GIVING_VERBS.has(words[at]?.lower ?? '')) return words[at + 1]?.lower !== 'over';
  return false;
}

function isBetween(word: PlainWord | undefined): boolean {
  return word !== undefined && BETWEEN.test(word.text);
}

/** "in Kyiv, Kharkiv and Odesa": what joins a place by "and" or a list is one too. */
export function isListed(
  text: string,
  words: readonly PlainWord[],
  before: PlacePhrase,
  phrase: PlacePhrase,
): boolean {
  const gap = text.slice(words[before.next - 1]?.outerEnd, words[phrase.first]?.start);
  const after = text.slice(
    words[phrase.next - 1]?.outerEnd,
    (words[phrase.next - 1]?.outerEnd ?? 0) + 5,
  );
  if (/^(?:,?\s(?:and|or)\s(?:the\s)?)$/.test(gap)) return !/^\s(?:said|says)/.test(after);
  return /^,\s(?:the\s)?$/.test(gap) && /^(?:,\s|\s(?:and|or)\s)/.test(after);
}

/** "Hunan, China": the second contains the first. "Paris, Texas" too, where the pair is set off by marks. */
export function isWithin(
  text: string,
  words: readonly PlainWord[],
  inner: PlacePhrase,
  outer: PlacePhrase,
): boolean {
  const gap = text.slice(words[inner.next - 1]?.outerEnd, words[outer.first]?.start);
  const isArea = outer.kind === 'country' || outer.kind === 'region';
  if (gap !== ', ' || !isArea || inner.kind === 'country' || inner.kind === 'part') return false;
  // "Utah, Nevada and Idaho": regions side by side.
  const isSibling = inner.kind === 'region' && outer.kind === 'region';
  if (isSibling && !inner.within.includes(outer.name)) return false;
  if ([outer.name, ...outer.within].some((name) => inner.within.includes(name))) return true;
  const end = words[outer.next - 1]?.outerEnd ?? 0;
  const after = text.slice(end, end + 8);
  return (
    /^(?:[.;:)]|,(?!\s(?:and|or|\p{Lu}))|$)/u.test(after) ||
    (outer.kind === 'region' && after[0] === ',')
  );
}

/** True where the words around a name show that it names something else, or the place as owner or attribute. */
export function isVetoed(
  text: string,
  words: readonly PlainWord[],
  phrase: PlacePhrase,
  next: PlacePhrase | null,
  people: ReadonlySet<string>,
): boolean {
  const first = words[phrase.first];
  const last = words[phrase.next - 1];
  if (first === undefined || last === undefined) return true;
  if (/^[-–]\p{L}/u.test(text.slice(last.outerEnd, last.outerEnd + 2))) return true;
  if (phrase.kind !== 'country' && people.has(text.slice(first.start, last.end))) return true;
  const follower = isJoined(text, words, phrase.next - 1) ? words[phrase.next] : undefined;
  if (phrase.isSure && isNamePart(text, words, phrase)) return true;
  if (!phrase.isSure && isCityWithArticle(text, words, phrase)) return true;
  if (last.isPossessive) return !isPlaceNoun(follower, next, phrase.next);
  if (phrase.isSure) return false;
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

/** "the Orange County Register", "northern San Francisco Bay Area": the words go on to another name. */
function isNamePart(text: string, words: readonly PlainWord[], phrase: PlacePhrase): boolean {
  const last = words[phrase.next - 1];
  const follower = words[phrase.next];
  if (last === undefined || follower === undefined || last.isPossessive) return false;
  if (last.text !== 'County' && phrase.kind !== 'part') return false;
  if (!/^\p{Lu}/u.test(last.text) || !isJoined(text, words, phrase.next - 1)) return false;
  return isNameWord(follower);
}

/** A capitalised word that goes on with a name: no weekday, title or people. */
function isNameWord({ text }: PlainWord): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text) && !FREE_FOLLOWERS.test(text) && countryOfPeople(text) === null
  );
}

/** "the Sydney", "the Florence": a city has no article, a ship or a paper has. */
function isCityWithArticle(
  text: string,
  words: readonly PlainWord[],
  phrase: PlacePhrase,
): boolean {
  if (phrase.kind !== 'city' && phrase.kind !== 'large') return false;
  const at = phrase.first - 1;
  return words[at]?.lower === 'the' && isJoined(text, words, at);
}

/** After "China's": "capital", "border"; a place of its own ("Hunan") stands for itself. */
function isPlaceNoun(
  follower: PlainWord | undefined,
  next: PlacePhrase | null,
  at: number,
): boolean {
  if (follower === undefined || next?.first === at) return false;
  return LAND_NOUNS.has(follower.lower) || REGION_NOUNS.has(follower.lower);
}
