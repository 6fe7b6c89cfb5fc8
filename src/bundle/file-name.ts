/** Names of files that every system can unpack, and the way back to the names as they were. */

import { byText } from '../model/identity.ts';
import { shown } from '../model/shown.ts';

const REFUSED = /[\p{Cc}\p{Cf}<>:"\\|?*=%]|[. ](?=\/|$)/gu;

/** Names that Windows keeps for devices, whatever ending they have. */
const DEVICE = /(?<=^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?=[./]|$)/gi;

/** What two names may differ in and still be one name to some system. */
const FOLDED = /[A-Z]|[^\p{ASCII}]/gu;

/**
 * A name for each path, in their order. What a system may refuse in a name is written as its bytes, `=3A`, and so are
 * the capitals and accents of paths that are one to a system that does not tell these apart.
 */
export function writeNames(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(fold(path), (counts.get(fold(path)) ?? 0) + 1);
  return paths.map((path) => {
    const name = path
      .replace(REFUSED, escaped)
      .replace(DEVICE, (device) => escaped(device.slice(0, 1)) + device.slice(1));
    // What is escaped already has capitals, which must stay.
    return counts.get(fold(path)) === 1
      ? name
      : name.replace(/=[0-9A-F]{2}|[^=]+/g, (part) =>
          part.startsWith('=') ? part : part.replace(FOLDED, escaped),
        );
  });
}

/** The path that a name was made of. */
export function readName(name: string): string {
  const bytes = [...name.matchAll(/=([0-9A-F]{2})|[^=]+|=/g)].flatMap(([part, code]) =>
    code === undefined ? [...new TextEncoder().encode(part)] : [Number.parseInt(code, 16)],
  );
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes));
}

/** What is wrong with names that cannot all be unpacked in one place; null where nothing is. */
export function clashIn(names: readonly string[]): string | null {
  // With the lowest character between folders, what lies in a folder follows it at once.
  const sorted = names
    .map((name) => ({ name, key: fold(name).replaceAll('/', '\0') }))
    .toSorted((a, b) => byText(a.key, b.key));
  for (const [index, { name, key }] of sorted.entries()) {
    const before = sorted[index - 1]?.key;
    if (before === key) return `second file ${quoted(name)}`;
    if (before !== undefined && key.startsWith(`${before}\0`))
      return `file in a file ${quoted(name)}`;
  }
  return null;
}

/** A name out of an archive as a message may say it. */
export function quoted(name: string): string {
  const words = shown(name.slice(0, 200));
  return name.length > 200 ? `"${words}…"` : `"${words}"`;
}

/** Equal for names that are one to a system that does not tell capitals from small letters. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** What is wrong with a name that comes out of an archive; null where nothing is. */
export function faultOfName(name: string): string | null {
  return FAULTS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'empty name'],
  [/\p{Cc}/u, 'control character in the name'],
  [/\\/, 'backslash in the name'],
  [/^\//, 'absolute path'],
  [/^[a-z]:/i, 'drive letter in the name'],
  [/(?:^|\/)\.\.?(?:\/|$)/, 'path out of the archive'],
  [/\/$/, 'folder'],
  [/\/\//, 'empty name of a folder'],
];

function escaped(mark: string): string {
  return [...new TextEncoder().encode(mark)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
