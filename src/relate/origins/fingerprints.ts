/**
 * What a text is recognised by when another copies it: hashes of every five words in a row, thinned by winnowing
 * (Schleimer, Wilkerson and Aiken, SIGMOD 2003; the method of MOSS): of four neighbours the smallest stays, so two
 * texts that share eight words in a row share a hash. Words in quotation marks are left out: two reporters who
 * quote one speech copy the speech, not each other.
 */

import type { Document } from '../../model/types.ts';
import { type Run, readRuns } from './read-runs.ts';

/** The fingerprints of a document in the order of its text, with where each begins and ends. */
export interface Fingerprints {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The same hashes, each once, by size. */
  readonly distinct: Uint32Array;
  /** Hashes of the names and numbers in it, each once, by size. */
  readonly marks: Uint32Array;
  /** Equal for texts of the same words, quoted ones too; null for a text of next to no words. */
  readonly whole: string | null;
}

/** The fingerprints of what a document tells, boilerplate left out. */
export function fingerprintsOf(document: Pick<Document, 'text' | 'blocks'>): Fingerprints {
  const { runs, marks, whole, words } = readRuns(document);
  const found = { hashes: [] as number[], starts: [] as number[], ends: [] as number[] };
  for (const run of runs) winnow(run, found);
  const hashes = Uint32Array.from(found.hashes);
  return {
    hashes,
    starts: Uint32Array.from(found.starts),
    ends: Uint32Array.from(found.ends),
    distinct: distinctOf(hashes),
    marks: distinctOf(Uint32Array.from(marks)),
    whole: words < FEW ? null : whole,
  };
}

/** How many numbers two sorted lists without repeats share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const one = a[i] as number;
    const other = b[j] as number;
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return shared;
}

function winnow(
  run: Run,
  found: { readonly hashes: number[]; readonly starts: number[]; readonly ends: number[] },
): void {
  const last = run.hashes.length - WIDTH;
  const shingles: number[] = [];
  for (let at = 0; at <= last; at++) shingles.push(shingleAt(run.hashes, at));
  let taken = -1;
  for (let at = 0; at <= Math.max(0, last - WINDOW + 1) && last >= 0; at++) {
    const best = smallestIn(shingles, at, Math.min(at + WINDOW, shingles.length));
    if (best === taken) continue;
    taken = best;
    found.hashes.push(shingles[best] as number);
    found.starts.push(run.starts[best] as number);
    found.ends.push(run.ends[best + WIDTH - 1] as number);
  }
}

function shingleAt(words: readonly number[], at: number): number {
  let hash = 0;
  for (let step = 0; step < WIDTH; step++) {
    hash = Math.imul(hash ^ (words[at + step] as number), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** The last of the smallest, as winnowing wants it: neighbours then choose the same. */
function smallestIn(numbers: readonly number[], from: number, to: number): number {
  let best = from;
  for (let at = from + 1; at < to; at++)
    if ((numbers[at] as number) <= (numbers[best] as number)) best = at;
  return best;
}

function distinctOf(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.toSorted();
  return sorted.filter((hash, at) => at === 0 || hash !== sorted[at - 1]);
}

// Words of a shingle, shingles of which one stays, words below which equal texts say nothing.
const WIDTH = 5;
const WINDOW = 4;
const FEW = 3;
