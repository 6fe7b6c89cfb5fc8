/** The built-in places: countries, regions and cities, looked up by the words of a text. */

import { countryNamed, countryStarts } from './countries.ts';
import { perWord } from './per-word.ts';
import { placeKey } from './place-key.ts';
import { PLACES_TABLE } from './places-table.ts';

/** What the tables know of a name. `large`: a capital or a city of a million. */
export interface KnownPlace {
  readonly name: string;
  readonly within: readonly string[];
  readonly kind: 'country' | 'region' | 'large' | 'city';
}

/** The place of that name, or null. Spelling with capitals; accents and the form of apostrophes do not count. */
export const knownPlace: (name: string) => KnownPlace | null = perWord((name) => {
  const country = countryNamed(name);
  if (country !== null && !/^the\s/i.test(name))
    return { name: country, within: [], kind: 'country' };
  const line = tables().lines.get(placeKey(name));
  if (line === undefined) return null;
  const [written = '', of = '', rank = '', usual] = line.split('|');
  const kind = rank === 'l' ? 'large' : rank === 'r' ? 'region' : 'city';
  return { name: usual ?? written, within: of === '' ? [] : [of], kind };
});

/** True where the name of some place begins with this word: a cheap test before any look-up. */
export function canStartPlace(word: string): boolean {
  return tables().starts.has(placeKey(word));
}

interface Tables {
  readonly lines: ReadonlyMap<string, string>;
  readonly starts: ReadonlySet<string>;
}

let read: Tables | null = null;

/** Reads the table once, at first use. */
function tables(): Tables {
  read ??= readTables();
  return read;
}

function readTables(): Tables {
  const lines = new Map<string, string>();
  const starts = new Set<string>(countryStarts());
  for (const line of PLACES_TABLE.split('\n')) {
    const key = line.slice(0, line.indexOf('|'));
    const space = key.indexOf(' ');
    lines.set(key, line);
    starts.add(space < 0 ? key : key.slice(0, space));
  }
  return { lines, starts };
}
