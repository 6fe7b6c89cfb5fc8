/**
 * One word in two spellings: a slip of the pen inside the word (Damerau 1964: one letter doubled or two exchanged), or a
 * name whose vowels are written differently in two transcriptions. Endings are left alone: they are grammar.
 */

import type { Difference } from './align.ts';
import type { RemarkWord } from './remark-words.ts';

/** True where one word stands for one word, in another spelling or form of writing. */
export function isSpelling({ earlier, later }: Difference): boolean {
  const [one, other] = [earlier[0], later[0]];
  if (one === undefined || other === undefined) return false;
  return earlier.length === 1 && later.length === 1 && isOneSpelling(one, other);
}

/** True where the two differ as spellings of one word do: "occured", "occurred"; "Salahuddin", "Salahaddin". */
function isOneSpelling(a: RemarkWord, b: RemarkWord): boolean {
  if (a.same === b.same) return true;
  if (a.isName && b.isName) return isOneName(a.same, b.same);
  return isSlip(a.same, b.same);
}

function isOneName(a: string, b: string): boolean {
  return a.length > 4 && b.length > 4 && a[0] === b[0] && skeleton(a) === skeleton(b);
}

// consonants, doubled ones once
function skeleton(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function isSlip(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  return single(a) === single(b) || isExchanged(a, b);
}

function single(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

// "recieve", "receive"
function isExchanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
