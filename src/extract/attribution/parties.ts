/** For whom a speaker speaks: a party of the story file, else the country that the words name. */

import type { Actor } from '../../model/types.ts';
import { isCapital } from '../capitals.ts';
import { countryOf, countryOfCapital } from '../lexicon/countries.ts';
import { isBody } from '../lexicon/roles.ts';

/** Gives the parties of a speaker. */
export type FindParties = (speaker: string, role: string | null) => readonly string[];

/** Finds parties of the actors, and asks about each speaker of a document once. */
export function findPartiesOf(actors: readonly Actor[]): FindParties {
  const known = new Map<string, readonly string[]>();
  return (speaker, role) => {
    const key = `${speaker}\n${role ?? ''}`;
    const found = known.get(key) ?? partiesOf(speaker, role, actors);
    known.set(key, found);
    return found;
  };
}

/**
 * The parties that a speaker speaks for: the actors of the story whose names stand in the speaker or role, longest
 * name first; where none does, the country that these words name. `[]` where nothing tells.
 */
export function partiesOf(
  speaker: string,
  role: string | null,
  actors: readonly Actor[],
): string[] {
  const named = namedParties(speaker, actors);
  const fromSpeaker = named.length > 0 ? named : describedParty(speaker, actors);
  if (fromSpeaker.length > 0 || role === null) return fromSpeaker;
  const roles = role.split('; ');
  return [...new Set(roles.flatMap((one) => namedParties(one, actors).slice(0, 1)))];
}

/** "the union": the one actor in whose name the noun stands; `[]` where none or several have it. */
function describedParty(words: string, actors: readonly Actor[]): string[] {
  const [, noun] = DESCRIBED.exec(words) ?? [];
  if (noun === undefined) return [];
  const fitting = actors.filter(({ party, names }) =>
    [party, ...names].some((name) => {
      const parts = name.toLowerCase().split(/[^\p{L}]+/u);
      return isBody(noun) ? parts.includes(noun) : parts.length > 1 && parts.at(-1) === noun;
    }),
  );
  return fitting.length === 1 ? fitting.map(({ party }) => party) : [];
}

// "the union", "a spokesman for the family", "its parent company"
const DESCRIBED = /(?:^|\b(?:for|of|at) )(?:the|its|their) (?:\p{L}+ )?(\p{Ll}+)$/iu;

function namedParties(words: string, actors: readonly Actor[]): string[] {
  const found: { party: string; start: number; end: number }[] = [];
  const names = actors.flatMap(({ party, names: own }) =>
    [party, ...own].map((name) => ({ party, name })),
  );
  for (const { party, name } of names.toSorted((a, b) => b.name.length - a.name.length)) {
    const start = wordIndex(words, name);
    if (start < 0) continue;
    const end = start + name.length;
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ party, start, end });
  }
  for (const { country, start, end } of countriesIn(words)) {
    const party =
      actors.find(({ party: name, names: own }) => name === country || own.includes(country))
        ?.party ?? country;
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ party, start, end });
  }
  return [...new Set(found.toSorted((a, b) => a.start - b.start).map(({ party }) => party))];
}

/** Countries that the words name by name, adjective or capital: "Norwegian", "Oslo". */
function countriesIn(words: string): { country: string; start: number; end: number }[] {
  const found: { country: string; start: number; end: number }[] = [];
  const parts = [...words.matchAll(/[\p{L}.’'-]+/gu)];
  for (let at = 0; at < parts.length; at += 1) {
    if (!isCapital(parts[at]?.[0] ?? '')) continue;
    for (const length of [3, 2, 1]) {
      const run = parts.slice(at, at + length);
      if (run.length < length || !isCapital(run[length - 1]?.[0] ?? '')) continue;
      const start = run[0]?.index ?? 0;
      const end = (run.at(-1)?.index ?? 0) + (run.at(-1)?.[0].length ?? 0);
      const country =
        countryOf(words.slice(start, end)) ?? countryOfCapital(words.slice(start, end));
      if (country === null) continue;
      found.push({ country, start, end });
      at += length - 1;
      break;
    }
  }
  return found;
}

function wordIndex(words: string, name: string): number {
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    const before = words[at - 1] ?? ' ';
    const after = words[at + name.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}
