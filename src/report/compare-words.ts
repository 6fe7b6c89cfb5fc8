/** Two tellings word by word: which words the one has and the other has not, and how several stand side by side. */

import { diffArrays } from 'diff';
import { foldText } from '../model/identity.ts';
import { text } from './nodes.ts';
import type { Aligned } from './page.ts';

/** Longer tellings are not compared: the comparison grows with their product. */
const WORDS_COMPARED = 400;

/** Words in a row, all of them in the other telling or none. */
export interface Stretch {
  readonly words: readonly string[];
  readonly isShared: boolean;
}

/** The words as they stand, in stretches that the others have in the same order and stretches that they lack. */
export function compareWords(words: readonly string[], others: readonly string[]): Stretch[] {
  return parts(others, words)
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ words: value, isShared: !added }));
}

/**
 * Several wordings beside each other, in stretches: one text where all have the same words, else what each has there,
 * `''` where it has nothing. Others are set against the first; `[]` where they are too long for it.
 */
export function alignWordings(wordings: readonly (readonly string[])[]): Aligned[] {
  const [first = [], ...others] = wordings;
  if (wordings.some((words) => words.length > WORDS_COMPARED)) return [];
  const rows = others.map((other) => slotsOf(first, other));
  const columns = first.flatMap((word, at) => [
    ['', ...rows.map((row) => row[2 * at] ?? [])],
    [word, ...rows.map((row) => row[2 * at + 1] ?? [])],
  ]);
  const last = ['', ...rows.map((row) => row[2 * first.length] ?? [])];
  const aligned: { words: string[][]; isShared: boolean }[] = [];
  for (const column of [...columns, last]) {
    const cells = column.map((cell) => (typeof cell === 'string' ? [cell].filter(Boolean) : cell));
    if (cells.every((cell) => cell.length === 0)) continue;
    const isShared = cells.every((cell) => cell.length === 1 && isSame(cell[0], cells[0]?.[0]));
    const open = aligned.at(-1);
    if (open === undefined || open.isShared !== isShared) {
      aligned.push({ words: cells.map((cell) => [...cell]), isShared });
    } else {
      cells.forEach((cell, row) => {
        open.words[row]?.push(...cell);
      });
    }
  }
  return aligned.map(({ words, isShared }) =>
    (isShared ? words.slice(0, 1) : words).map((cell) => text(cell.join(' ')).value),
  );
}

/** What the other has before each word of the first, in its place, and at the end: `2 n + 1` slots. */
function slotsOf(first: readonly string[], other: readonly string[]): string[][] {
  const slots: string[][] = Array.from({ length: 2 * first.length + 1 }, () => []);
  let at = 0;
  for (const { value, added, removed } of parts(first, other)) {
    if (added) slots[2 * at]?.push(...value);
    else if (removed) at += value.length;
    else for (const word of value) slots[2 * at++ + 1]?.push(word);
  }
  return slots;
}

function parts(before: readonly string[], after: readonly string[]) {
  if (before.length > WORDS_COMPARED || after.length > WORDS_COMPARED) {
    return [{ value: [...after], added: false, removed: false }];
  }
  return diffArrays([...before], [...after], { comparator: isSame });
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return bareWord(a ?? '') === bareWord(b ?? '');
}

/** A word without the marks around it and without case. */
export function bareWord(word: string): string {
  return foldText(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
