/**
 * Where a clause puts what it tells of: so far and in that direction from a place, on land or at sea, in a country. The
 * relations follow SpatialML (Mani and others 2010, https://catalog.ldc.upenn.edu/LDC2011T02): a direction and a
 * distance from a named place, and IN for what lies inside.
 */

import type { Claim, Place } from '../../model/types.ts';
import { LOCAL_NOUNS } from '../cues.ts';
import { placeKey } from '../places.ts';
import { keyOf, signOf } from '../words.ts';
import { countryOf } from './countries.ts';
import { type Named, namedSpotsIn } from './named-spots.ts';

/** Something said of where. Offsets are into the claim's text. */
export type Spot = Bearing | Ground | Country | Named;

interface Told {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** "35 km south of Ardle" */
export interface Bearing extends Told {
  readonly is: 'bearing';
  readonly from: string;
  /** Degrees from north, clockwise. */
  readonly degrees: number;
  /** Null where no distance is told. */
  readonly metres: number | null;
}

/** "in the sea", "inland" */
export interface Ground extends Told {
  readonly is: 'ground';
  readonly of: 'land' | 'sea';
}

/** "in Uganda" */
export interface Country extends Told {
  readonly is: 'country';
  readonly place: Place;
  readonly country: string;
  /** False for "near" and "off", which may be across a border. */
  readonly isInside: boolean;
}

/** All that a claim says of where, in order of kind and place. */
export function spotsIn(claim: Claim): Spot[] {
  return [
    ...bearingsIn(claim.text),
    ...groundsIn(claim.text),
    ...coastsIn(claim),
    ...countriesIn(claim),
    ...namedSpotsIn(claim),
  ];
}

function bearingsIn(text: string): Bearing[] {
  if (!mayPoint(text)) return [];
  return [...text.matchAll(BEARING)].flatMap((match) => {
    const { count, unit, direction = '', name = '' } = match.groups ?? {};
    const degrees = DEGREES.get(direction.toLowerCase().replace(/[\s-]|ern$/g, ''));
    if (degrees === undefined) return [];
    const metres =
      count === undefined || unit === undefined
        ? null
        : Number(count.replaceAll(',', '')) * metresIn(unit);
    return [{ is: 'bearing', from: placeKey(name), degrees, metres, ...toldBy(match) } as const];
  });
}

function metresIn(unit: string): number {
  return UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
}

function groundsIn(text: string): Ground[] {
  if (!mayGround(text)) return [];
  const sea = [...text.matchAll(AT_SEA)].map((match) => ({ match, of: 'sea' }) as const);
  const land = [...text.matchAll(ON_LAND)].map((match) => ({ match, of: 'land' }) as const);
  const told = [...sea, ...land].map(
    ({ match, of }) => ({ is: 'ground', of, ...toldBy(match) }) as const,
  );
  return [...told, ...[...text.matchAll(IN_NOUN)].flatMap((match) => nounGround(match) ?? [])];
}

/** "in a muddy field", not "in the field of": up to the first of its words that is land or sea. */
function nounGround(match: RegExpMatchArray): Ground | null {
  const words = match[0].trim().split(/\s+/);
  const at = words.findIndex((word) => groundOf(keyOf(word)) !== null);
  const of = groundOf(keyOf(words[at] ?? ''));
  if (of === null) return null;
  const told = words.slice(0, at + 1).join(' ');
  const start = match.index ?? 0;
  if (/^\s+of\b/.test(match.input?.slice(start + told.length) ?? '')) return null;
  return { is: 'ground', of, words: told, start, end: start + told.length };
}

/** "off Ardle", where Ardle is a place that the claim names */
function coastsIn({ text, span, places }: Claim): Ground[] {
  return places.flatMap((place) => {
    const [at, end] = [place.span.start - span.start, place.span.end - span.start];
    const lead = OFF_PLACE.exec(text.slice(Math.max(0, at - REACH), at));
    if (lead === null || ROADS.test(text.slice(end, end + REACH))) return [];
    const start = at - lead[0].length;
    return [{ is: 'ground', of: 'sea', words: text.slice(start, end), start, end } as const];
  });
}

function groundOf(noun: string): Ground['of'] | null {
  if (SEAS.has(noun)) return 'sea';
  return LANDS.has(noun) || (LOCAL_NOUNS.has(noun) && !SHORES.has(noun)) ? 'land' : null;
}

function countriesIn({ text, span, places }: Claim): Country[] {
  return places.flatMap((place) => {
    const start = place.span.start - span.start;
    const end = place.span.end - span.start;
    const country = countryOf(place);
    const lead = LEAD.exec(text.slice(Math.max(0, start - REACH), start));
    const after = text.slice(end, end + REACH);
    if (country === null || lead === null || /^['’]|^-| (?:border|frontier)/.test(after)) return [];
    const isInside = !/\b(?:near|off|outside)\b/i.test(lead[0]);
    const from = start - lead[0].trimStart().length;
    const words = text.slice(from, end);
    return [{ is: 'country', place, country, isInside, words, start: from, end }];
  });
}

function toldBy(match: RegExpMatchArray): Told {
  const start = match.index ?? 0;
  return { words: match[0].trim(), start, end: start + match[0].length };
}

const mayPoint = signOf(/north|south|east|west/u);
const DIRECTION =
  '(?:north|south)[\\s-]?(?:north|south)?[\\s-]?(?:east|west)(?:ern)?|(?:north|south|east|west)(?:ern)?';
const NAME = "\\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*){0,3}";
const BEARING = new RegExp(
  `(?:(?<![\\d.,])(?<count>\\d[\\d.,]{0,14})\\s?(?<unit>km|kilomet(?:re|er)s?|nautical miles?|miles?|met(?:re|er)s?|m|yards|feet)\\b(?:\\s\\([^)]{1,30}\\))?,?\\s(?:to the |due |just )?)?\\b(?<direction>${DIRECTION})\\sof\\s(?:the\\s)?(?:(?:town|city|village|island|islands|port|capital|coast|district)(?:\\scity)?(?:,|\\sof)\\s)?(?<name>${NAME})`,
  'gu',
);

/** Points of the compass. */
const DEGREES: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northnortheast', 22.5],
  ['northeast', 45],
  ['east', 90],
  ['southeast', 135],
  ['southsoutheast', 157.5],
  ['south', 180],
  ['southsouthwest', 202.5],
  ['southwest', 225],
  ['west', 270],
  ['northwest', 315],
  ['northnorthwest', 337.5],
]);

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^k/, 1000],
  [/^nautical/, 1852],
  [/^mile/, 1609.344],
  [/^yards/, 0.9144],
  [/^feet/, 0.3048],
];

// "off the coast", "out at sea"
const AT_SEA =
  /\b(?:offshore|at sea|out to sea|under the sea|off (?:the )?(?:\p{L}+(?:['’]s)? ){0,3}(?:coasts?|shores?))\b/gu;
// "off the city of Ardle"; not "took off Ardle", "off Ardle Street"
const OFF_PLACE =
  /(?<!\b(?:t[ao]k(?:e|es|en|ing)|took|call(?:s|ed|ing)?|c(?:ut|uts|utting)|set|sets|put|puts|pa(?:y|id|ys)|seal(?:s|ed)?|kick(?:s|ed)?|la(?:y|id|ys)|br(?:eak|oke|oken)|lift(?:s|ed)?|turn(?:s|ed)?|cordon(?:s|ed)?|went|go|goes|show(?:s|ed)?|sell|sold|h[eo]ld|ran|run)\s)\boff (?:the )?(?:(?:city|town|island|port) of |\p{Lu}\p{L}+['’]s )?$/u;
const ROADS =
  /^(?:['’]s)?(?: \p{Lu}\p{L}+)? (?:Street|Road|Avenue|Highway|Lane|Square|Bridge|Boulevard)\b/u;
const ON_LAND = /\b(?:inland|ashore|onshore|on (?:dry )?land)\b/gu;
const IN_NOUN = /\b(?:in|into|on|onto|under|beneath)\s(?:the|an?)\s(?:\p{Ll}[\p{L}-]*\s?){1,3}/gu;

// Hyponyms of WordNet 3.1's sea, and of its tract, vegetation and natural elevation; settlements and buildings besides.
const SEAS: ReadonlySet<string> = new Set('sea ocean bay gulf strait seabed water'.split(' '));
const LANDS: ReadonlySet<string> = new Set(
  `field forest wood jungle mountain mountainside hillside plain desert meadow orchard swamp paddy steppe savannah ravine
  gorge motorway railway track embankment yard`.split(/\s+/),
);
/** Spots that lie where land and water meet, or on a ship. */
const SHORES: ReadonlySet<string> = new Set(
  'harbour harbor port pier dock deck cabin beach island river lake bridge camp base station platform cell ward'.split(
    ' ',
  ),
);

// What is land or sea, and what lies off a coast; a last "y" is another letter in the plural.
const GROUNDS = ['land', 'shore', 'coast', ...SEAS, ...LANDS, ...LOCAL_NOUNS];
const mayGround = signOf(new RegExp(GROUNDS.map((noun) => noun.replace(/y$/, '')).join('|'), 'iu'));
const LEAD = /\b(?:in|inside|at|on|over|near|off|outside)\s(?:the\s)?(?:[\p{Ll}-]+\s){0,3}$/u;
// Characters before a name within which its preposition stands.
const REACH = 40;
