/** A briefing, or the difference of two, as canonical JSON. */

import { jsonText } from '../model/json-text.ts';
import type { Briefing, Changes } from '../model/types.ts';
import { briefingKeys, changesKeys, type Keys } from './json-keys.ts';

/**
 * Pretty JSON, two spaces, a newline at the end. Keys stand in the order of the types, whoever built the
 * value; keys that the types do not have follow in the order of their letters.
 */
export function writeJson(data: Briefing | Changes): string {
  const keys = 'newlyAtOdds' in data ? changesKeys : briefingKeys;
  return `${jsonText(inOrder(data, keys), 2)}\n`;
}

function inOrder(value: unknown, keys: Keys | true): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, keys));
  if (typeof value !== 'object' || value === null) return value;
  const known = keys === true ? {} : keys;
  const entries = value as Readonly<Record<string, unknown>>;
  const names = [
    ...Object.keys(known).filter((name) => Object.hasOwn(entries, name)),
    ...Object.keys(entries)
      .filter((name) => !Object.hasOwn(known, name))
      .toSorted(),
  ];
  return Object.fromEntries(
    names.map((name) => [name, inOrder(entries[name], known[name] ?? true)]),
  );
}
