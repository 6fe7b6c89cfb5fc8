/** Words with a style, for a terminal that has colours; elsewhere the words alone. */

import { hasColour, type World } from './world.ts';

/** How words are set at a terminal. */
export type Style = keyof typeof codes;

/** A line: words in a row, some with a style. */
export type Line = string | readonly (string | Styled)[];

/** Words with their style. */
interface Styled {
  readonly style: Style;
  readonly words: string;
}

/** The line as it is written: file names and words of documents must not steer the terminal. */
export function writeLine(line: Line, world: World): string {
  const parts = typeof line === 'string' ? [line] : line;
  return parts.map((part) => writePart(part, hasColour(world))).join('');
}

function writePart(part: string | Styled, isColoured: boolean): string {
  if (typeof part === 'string') return printable(part);
  const [on, off] = codes[part.style];
  const words = printable(part.words);
  return isColoured ? `\u001B[${on}m${words}\u001B[${off}m` : words;
}

function printable(words: string): string {
  return words.replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

const codes = {
  strong: [1, 22],
  faint: [2, 22],
  alarm: [31, 39],
  warning: [33, 39],
  path: [36, 39],
} as const;
