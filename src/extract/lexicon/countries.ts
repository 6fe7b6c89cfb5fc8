/**
 * Which country a word speaks of: its names, its adjectives and people, its capital where that stands for the
 * government. Words are matched with their capitals ("US", not "us"; "Turkey", not "turkey").
 */

import { COUNTRIES_TABLE } from './countries-table.ts';
import { perWord } from './per-word.ts';

interface CountryWords {
  readonly names: ReadonlyMap<string, string>;
  readonly adjectives: ReadonlyMap<string, string>;
  readonly capitals: ReadonlyMap<string, string>;
}

/**
 * The short English name of the country that a name, abbreviation, adjective or word for its people means:
 * "U.S.", "the UK", "Ukraine’s", "South Korean", "Russians". Null for all else, capitals too.
 */
export function countryOf(word: string): string | null {
  return countryNamed(word) ?? countryOfPeople(word);
}

/** The short English name of the country called so ("DPRK", "the Netherlands", "Britain"); null for adjectives. */
export const countryNamed: (word: string) => string | null = perWord((word) => {
  return find(countryWords().names, word);
});

/** The short English name of the country whose adjective or people this is ("Dutch", "Russians"). */
export const countryOfPeople: (word: string) => string | null = perWord((word) => {
  const { adjectives } = countryWords();
  return find(adjectives, word) ?? find(adjectives, bare(word).replace(/s$/, ''));
});

/**
 * The country whose government a capital or seat stands for: "Oslo", "the White House", "Downing Street". Null for
 * what speaks for more than one country ("Brussels").
 */
export const countryOfCapital: (word: string) => string | null = perWord((name) => {
  return find(countryWords().capitals, name);
});

/** The first words of the names of all countries: "United", "U.S.". */
export function countryStarts(): string[] {
  return [...countryWords().names.keys()].map((name) => name.split(' ')[0] ?? name);
}

/** The adjective of a country by its short English name ("Russian"), or null where the table has none. */
export function adjectiveOf(country: string): string | null {
  for (const [adjective, of] of countryWords().adjectives) if (of === country) return adjective;
  return null;
}

/** The capital of a country by its short English name, or null. */
export function capitalOf(country: string): string | null {
  for (const [capital, of] of countryWords().capitals) if (of === country) return capital;
  return null;
}

function find(words: ReadonlyMap<string, string>, word: string): string | null {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (/^[A-Z]?[a-z]+$/.test(word) || !/^(?:the )?\p{Lu}/u.test(word)) return null;
  return words.get(bare(word)) ?? null;
}

/** "the U.S.’s" -> "U.S.", "Côte d’Ivoire" -> "Cote d'Ivoire", "RUSSIA" -> "Russia". */
function bare(word: string): string {
  if (/^[A-Z][a-z]+$/.test(word)) return word;
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=\S)/i, '')
    .replace(/'s?$/, '');
  return /^[A-Z][A-Z ]{4,}$/.test(plain) ? titled(plain) : plain;
}

function titled(shouted: string): string {
  return shouted.replace(/\B[A-Z]+/g, (letters) => letters.toLowerCase());
}

let read: CountryWords | null = null;

/** Reads the table once, at first use. */
function countryWords(): CountryWords {
  read ??= readTable();
  return read;
}

function readTable(): CountryWords {
  const names = new Map<string, string>();
  const adjectives = new Map<string, string>();
  const capitals = new Map<string, string>();
  for (const line of COUNTRIES_TABLE.split('\n')) {
    const [name = '', others = '', people = '', seats = ''] = line.split('|');
    for (const word of [name, ...others.split(';')]) put(names, word, name);
    for (const word of people.split(';')) put(adjectives, word, name);
    for (const word of seats.split(';')) put(capitals, word, name);
  }
  return { names, adjectives, capitals };
}

function put(words: Map<string, string>, word: string, country: string): void {
  if (word !== '' && !words.has(bare(word))) words.set(bare(word), country);
}
