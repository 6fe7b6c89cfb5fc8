/**
 * Which documents share fingerprints. A fingerprint that many hold ties each to the first holder and to the two
 * before it, never all to all: time and memory grow with the fingerprints, however often a text is reprinted.
 */

import { countShared, type Fingerprints } from './fingerprints.ts';

/** Two documents, by number, the lower first, with how many fingerprints they share. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  /** The shared ones as a share of those of the shorter and of the longer text, 0 to 1. */
  readonly ofShorter: number;
  readonly ofLonger: number;
}

/** The pairs that share enough fingerprints to be looked at. */
export function findOverlaps(prints: readonly Fingerprints[]): Overlap[] {
  const pairs: number[] = [];
  forEachHolders(prints, (holders) => {
    for (let at = 1; at < holders.length; at++)
      for (const other of new Set([0, at - 2, at - 1]))
        if (other >= 0 && other < at)
          pairs.push((holders[other] as number) * MOST + (holders[at] as number));
  });
  const sorted = Float64Array.from(pairs).sort();
  const found: Overlap[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const pair = sorted[from] as number;
    while (to < sorted.length && sorted[to] === pair) to += 1;
    if (to - from >= FEWEST) found.push(overlapOf(Math.floor(pair / MOST), pair % MOST, prints));
  }
  return found;
}

/** For each fingerprint that several documents hold, the one of them that ranks first. */
export function firstHolders(
  prints: readonly Fingerprints[],
  rankOf: (document: number) => number,
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  forEachHolders(prints, (holders, hash) => {
    let best = holders[0] as number;
    for (const holder of holders) if (rankOf(holder) < rankOf(best)) best = holder;
    first.set(hash, best);
  });
  return first;
}

function overlapOf(a: number, b: number, prints: readonly Fingerprints[]): Overlap {
  const [one, other] = [distinctOf(a, prints), distinctOf(b, prints)];
  const shared = countShared(one, other);
  return {
    a,
    b,
    shared,
    ofShorter: shared / Math.max(1, Math.min(one.length, other.length)),
    ofLonger: shared / Math.max(1, one.length, other.length),
  };
}

function distinctOf(document: number, prints: readonly Fingerprints[]): Uint32Array {
  return prints[document]?.distinct ?? new Uint32Array();
}

/** Each fingerprint that two documents or more hold, with its holders by number. */
function forEachHolders(
  prints: readonly Fingerprints[],
  tell: (holders: readonly number[], hash: number) => void,
): void {
  const keys = new Float64Array(prints.reduce((sum, { distinct }) => sum + distinct.length, 0));
  let at = 0;
  for (const [document, { distinct }] of prints.entries())
    for (const hash of distinct) keys[at++] = hash * MOST + document;
  keys.sort();
  for (let from = 0, to = 0; from < keys.length; from = to) {
    const hash = Math.floor((keys[from] as number) / MOST);
    const holders: number[] = [];
    for (; to < keys.length && (keys[to] as number) < (hash + 1) * MOST; to++)
      holders.push((keys[to] as number) - hash * MOST);
    if (holders.length > 1) tell(holders, hash);
  }
}

// Documents that two numbers of 32 and 20 bits in one of 53 allow; shared fingerprints below which nothing is copied.
const MOST = 2 ** 20;
const FEWEST = 3;
