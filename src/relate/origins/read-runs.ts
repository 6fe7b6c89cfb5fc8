/** The words of a document as numbers, in runs that no quotation breaks. */

import type { Document, Span } from '../../model/types.ts';

/** Words in a row: the hash of each in small letters, where it begins and where it ends. */
export interface Run {
  readonly hashes: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** The words of a document. */
export interface Runs {
  /** The words outside quotation marks. */
  readonly runs: readonly Run[];
  /** The hashes of words with a digit, or with a capital where no sentence begins. */
  readonly marks: readonly number[];
  /** Equal for texts of the same words in the same order, quoted ones too. */
  readonly whole: string;
  readonly words: number;
}

/** Reads the blocks that are no boilerplate; a run ends with its block. */
export function readRuns({ text, blocks }: Pick<Document, 'text' | 'blocks'>): Runs {
  const runs: Run[] = [];
  const marks: number[] = [];
  let [one, other, words] = [SEED, 0, 0];
  for (const { kind, span } of blocks) {
    if (kind === 'boilerplate') continue;
    const isQuoted = quotationsOf(text.slice(span.start, span.end));
    let run: Run | null = null;
    for (const word of wordsIn(text, span)) {
      words += 1;
      one = Math.imul(one ^ word.hash, PRIME) >>> 0;
      other = (Math.imul(other, 31) + word.hash) >>> 0;
      if (word.marked) marks.push(word.hash);
      if (isQuoted(word.start - span.start)) run = null;
      else run = joined(run, word, runs);
    }
  }
  return { runs, marks, whole: `${words}.${one}.${other}`, words };
}

interface HashedWord extends Span {
  readonly hash: number;
  readonly marked: boolean;
}

function joined(run: Run | null, word: HashedWord, runs: Run[]): Run {
  const own = run ?? { hashes: [], starts: [], ends: [] };
  if (run === null) runs.push(own);
  own.hashes.push(word.hash);
  own.starts.push(word.start);
  own.ends.push(word.end);
  return own;
}

function* wordsIn(text: string, block: Span): Generator<HashedWord> {
  let begins = true;
  for (let at = block.start; at < block.end; at++) {
    const first = text.charCodeAt(at);
    if (!isWordCode(first)) {
      // A full stop, "!" or "?": a sentence may begin.
      begins ||= first === 46 || first === 33 || first === 63;
      continue;
    }
    const start = at;
    let hash = SEED;
    let digit = false;
    for (let code = first; at < block.end && isWordCode(code); code = text.charCodeAt(++at)) {
      digit ||= code >= 48 && code <= 57;
      hash = Math.imul(hash ^ lowerCode(code), PRIME);
    }
    const marked = digit || (!begins && first !== lowerCode(first));
    begins = false;
    yield { start, end: at, hash: hash >>> 0, marked };
    at -= 1;
  }
}

/** Whether an offset of a block stands in quotation marks, asked from left to right. */
function quotationsOf(block: string): (at: number) => boolean {
  const spans: Span[] = [];
  for (let at = 0; at < block.length; at++) {
    const closing = CLOSING.get(block.charCodeAt(at));
    if (closing === undefined) continue;
    const close = block.indexOf(closing, at + 1);
    // A quotation that opens its paragraph and does not close goes on in the next; any other is no quotation.
    if (close < 0 && at > 0) break;
    const end = close < 0 ? block.length : close;
    spans.push({ start: at, end });
    at = end;
  }
  let next = 0;
  return (at) => {
    while (next < spans.length && (spans[next] as Span).end <= at) next += 1;
    return (spans[next]?.start ?? Infinity) <= at;
  };
}

// “…”, «…», "…"
const CLOSING: ReadonlyMap<number, string> = new Map([
  [0x201c, '”'],
  [0xab, '»'],
  [0x22, '"'],
]);

/** Letters and digits; of the codes beyond ASCII all but marks and blanks. */
function isWordCode(code: number): boolean {
  if (code >= 128) return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xfeff;
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function lowerCode(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code < 128 ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

// The constants of FNV-1a.
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
