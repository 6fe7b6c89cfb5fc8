/**
 * Towns and sites that a clause names: "in Ardle", "at her home in Ardle", "at Brenn airport". No gazetteer knows most of
 * them, so two of them lie apart only where words tell: so many kilometres from each other, two towns that are called
 * so, or a home and an airport. What has another name may be a suburb, a district or a house of the other.
 */

import type { Claim } from '../../model/types.ts';
import { placeKey } from '../places.ts';

/** A town or a site as a clause names it. Offsets are into the claim's text. */
export interface Named {
  readonly is: 'named';
  readonly town: string | null;
  /** True where it is called a town, city or village. */
  readonly isCalledTown: boolean;
  /** What kind of site it is, of those that are never one: "home", "airport". */
  readonly site: string | null;
  /** Towns that the claim puts at a distance from this one. */
  readonly farFrom: readonly string[];
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The towns and sites of a claim, in order of kind and place. */
export function namedSpotsIn({ text }: Claim): Named[] {
  const [sites = [], towns = []] = [SITE, TOWN].map((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ groups: { town = '' } = {} }) => !NO_TOWN.test(town))
      .map((match) => spotOf(match, text)),
  );
  const own = towns.filter(
    ({ start }) => !sites.some((site) => start >= site.start && start < site.end),
  );
  return [...sites, ...own];
}

function spotOf(match: RegExpMatchArray, text: string): Named {
  const { town, level, site } = match.groups ?? {};
  const start = match.index ?? 0;
  const key = town === undefined ? null : placeKey(town);
  return {
    is: 'named',
    town: key,
    isCalledTown: level !== undefined,
    site: site === undefined ? null : (SITES.get(site) ?? null),
    farFrom: key === null ? [] : farFrom(key, text),
    words: match[0].trim(),
    start,
    end: start + match[0].length,
  };
}

/** "Brenn, 70 km from Ardle": each is far from the other. */
function farFrom(town: string, text: string): string[] {
  return [...text.matchAll(DISTANCE)].flatMap((match) => {
    const { one = '', count = '', other = '' } = match.groups ?? {};
    if (Number(count.replaceAll(',', '')) < FAR) return [];
    const [near, far] = [placeKey(one), placeKey(other)];
    return near === town ? [far] : far === town ? [near] : [];
  });
}

const KINDS_OF_SITES: readonly (readonly [string, string])[] = [
  ['home', 'home house flat apartment'],
  ['airport', 'airport'],
  ['hospital', 'hospital clinic'],
  ['prison', 'prison jail'],
];
const SITES: ReadonlyMap<string, string> = new Map(
  KINDS_OF_SITES.flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

const NAME = "\\p{Lu}[\\p{L}’'-]*\\p{Ll}(?:\\s\\p{Lu}[\\p{L}’'-]*\\p{Ll}){0,2}";
// A name that ends its phrase, and owns nothing behind it.
const NAME_END =
  "(?![\\p{L}’'-])(?=\\s?(?:[,.;:)]|$)|\\s(?:on|by|after|before|as|when|while|with|and|in|at|for|early|late|last|this|yesterday|where|during|around|shortly|just|he|she|they)\\b)";
const LEVEL = '(?:the\\s)?(?:\\p{Ll}+\\s)?(?<level>town|city|village)\\sof\\s';
const TOWN = new RegExp(`\\b(?:in|at)\\s(?:${LEVEL})?(?<town>${NAME})${NAME_END}`, 'gu');
const SITE = new RegExp(
  `\\b(?:in|at|inside)\\s(?:(?!(?:of|in|at|on|to|near|from|and)\\s)[\\p{L}’'-]+\\s){0,4}?(?<site>${[...SITES.keys()].join('|')})(?!\\s(?:town|city|${[...SITES.keys()].join('|')})\\b)(?![\\p{L}-])(?:\\sin\\s(?:${LEVEL})?(?<town>${NAME})${NAME_END})?`,
  'gu',
);
const DISTANCE = new RegExp(
  `(?<one>${NAME}),?\\s(?:(?:about|some|around|nearly|almost|roughly|more than)\\s)?(?<count>\\d[\\d,]{0,6})\\s?(?:km|kilomet(?:re|er)s|miles)\\b(?:\\s\\([^)]{1,20}\\))?(?:\\s\\p{Ll}[\\p{Ll}-]*){0,4}?\\s(?:from|of)\\s(?:the\\s\\p{Ll}+\\sof\\s)?(?<other>${NAME})`,
  'gu',
);
// Months, days and what holds towns: none of them is a town.
const NO_TOWN =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day|(?:North|South|East|West|Central)(?:ern)?)\b|\b(?:County|District|Province|Region|State|Borough|Parish|Island|Valley|Bay|Street|Road|Avenue|Lane|Park|Square|Court|Camp)$/;
// Kilometres or miles from which on one town is no suburb of the other.
const FAR = 20;
