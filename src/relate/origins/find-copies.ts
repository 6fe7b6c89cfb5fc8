/**
 * Which documents are one text, and which stretches of a document are lifted from another. A copy holds two fifths of
 * the shorter text (containment, Broder 1997; two rewrites of one event share a tenth), and half of its names and numbers: a form filled in twice is two texts.
 * What holds two texts that are none of each other is a digest and ties nothing.
 */

import { byAll, byDay, byText } from '../../model/identity.ts';
import type { Day, Span } from '../../model/types.ts';
import { countShared, type Fingerprints } from './fingerprints.ts';
import { type Groups, makeGroups } from './groups.ts';
import { findOverlaps, firstHolders, type Overlap } from './shared-prints.ts';

/** A document ready to be set beside others, and the agencies that it credits for all of it. */
export interface Printed {
  readonly path: string;
  readonly day: Day | null;
  readonly prints: Fingerprints;
  readonly agencies: readonly string[];
}

/** A stretch of a document that another, by number, had first. */
export interface Lifted extends Span {
  readonly from: number;
}

/** Documents that are one text, by number, and what each of the others lifted. */
export interface Copies {
  readonly groups: Groups;
  readonly liftedBy: (document: number) => readonly Lifted[];
}

/** Sets documents beside each other; they come in the order of their paths. */
export function findCopies(documents: readonly Printed[]): Copies {
  const prints = documents.map((document) => document.prints);
  const groups = makeGroups(documents.length);
  joinEqual(documents, groups);
  const overlaps = findOverlaps(prints);
  const copies = overlaps.filter((pair) => isCopy(pair, documents));
  const digests = joinCopies(copies, documents, groups);
  for (const pair of overlaps)
    if (isCredited(pair, documents) && !digests.has(pair.a) && !digests.has(pair.b))
      groups.join(pair.a, pair.b);
  const rank = rankDocuments(documents, digests);
  const holders = firstHolders(prints, (document) => rank[document] ?? 0);
  return {
    groups,
    liftedBy: (document) => liftedStretches(document, prints[document], holders, groups),
  };
}

function joinEqual(documents: readonly Printed[], groups: Groups): void {
  const first = new Map<string, number>();
  for (const [at, { prints }] of documents.entries()) {
    if (prints.whole === null) continue;
    const known = first.get(prints.whole);
    if (known === undefined) first.set(prints.whole, at);
    else groups.join(known, at);
  }
}

function isCopy({ a, b, shared, ofShorter }: Overlap, documents: readonly Printed[]): boolean {
  if (shared < ENOUGH || ofShorter < CONTAINED) return false;
  const [one, other] = [marksOf(a, documents), marksOf(b, documents)];
  const fewer = Math.min(one.length, other.length);
  return fewer < FEW_MARKS || countShared(one, other) >= fewer * MARKED;
}

function isCredited({ a, b, shared, ofShorter }: Overlap, documents: readonly Printed[]): boolean {
  const own = documents[a]?.agencies ?? [];
  const both = own.some((agency) => documents[b]?.agencies.includes(agency));
  return both && shared >= ENOUGH && ofShorter >= CREDITED;
}

/** Joins each text to the shorter ones that it holds, unless it holds two that are none of each other; gives those digests. */
function joinCopies(
  copies: readonly Overlap[],
  documents: readonly Printed[],
  groups: Groups,
): ReadonlySet<number> {
  const held = new Map<number, number[]>();
  for (const { a, b } of copies) {
    const [short, long] = sizeOf(a, documents) < sizeOf(b, documents) ? [a, b] : [b, a];
    const list = held.get(long);
    if (list === undefined) held.set(long, [short]);
    else list.push(short);
  }
  const digests = new Set<number>();
  for (const [long, shorts] of held)
    if (isDigest(shorts, documents)) digests.add(long);
    else for (const short of shorts) groups.join(short, long);
  return digests;
}

/** The longest of the texts held does not hold each of the others. */
function isDigest(held: readonly number[], documents: readonly Printed[]): boolean {
  const [longest] = held.toSorted((a, b) => sizeOf(b, documents) - sizeOf(a, documents) || a - b);
  const own = documents[longest ?? -1]?.prints.distinct ?? new Uint32Array();
  return held.some((one) => {
    const other = documents[one]?.prints.distinct ?? new Uint32Array();
    return countShared(own, other) < other.length * CONTAINED;
  });
}

/** Who had a text first: no digest, the earlier day, then the path. */
function rankDocuments(documents: readonly Printed[], digests: ReadonlySet<number>): number[] {
  const order = documents
    .map((document, at) => ({ ...document, at, last: digests.has(at) ? 1 : 0 }))
    .toSorted(
      byAll(
        (a, b) => a.last - b.last,
        (a, b) => byDay(a.day, b.day),
        (a, b) => byText(a.path, b.path),
      ),
    );
  const rank = new Array<number>(documents.length);
  for (const [place, { at }] of order.entries()) rank[at] = place;
  return rank;
}

/** A stretch that is being read: from which print to which, and how many of them the other text had first. */
interface Reading {
  readonly first: number;
  readonly last: number;
  readonly hits: number;
}

/** Stretches of which another text had nearly all fingerprints first. */
function liftedStretches(
  document: number,
  prints: Fingerprints | undefined,
  holders: ReadonlyMap<number, number>,
  groups: Groups,
): Lifted[] {
  if (prints === undefined) return [];
  const own = groups.rootOf(document);
  const found: Lifted[] = [];
  const open = new Map<number, Reading>();
  const close = (from: number, { first, last, hits }: Reading): void => {
    const [start, end] = [prints.starts[first] ?? 0, prints.ends[last] ?? 0];
    const isDense = hits >= (last - first + 1) * DENSE;
    if (hits >= LIFTED && isDense && end - start >= LONG) found.push({ start, end, from });
  };
  for (const [at, hash] of prints.hashes.entries()) {
    const holder = holders.get(hash);
    const from = holder === undefined ? own : groups.rootOf(holder);
    if (from === own) continue;
    const run = open.get(from);
    const goesOn = run !== undefined && at - run.last <= GAP;
    if (run !== undefined && !goesOn) close(from, run);
    open.set(
      from,
      goesOn ? { ...run, last: at, hits: run.hits + 1 } : { first: at, last: at, hits: 1 },
    );
  }
  for (const [from, run] of open) close(from, run);
  return found.toSorted((a, b) => a.start - b.start || a.from - b.from);
}

function marksOf(document: number, documents: readonly Printed[]): Uint32Array {
  return documents[document]?.prints.marks ?? new Uint32Array();
}

function sizeOf(document: number, documents: readonly Printed[]): number {
  return documents[document]?.prints.distinct.length ?? 0;
}

// Fingerprints (some two and a half words each) that two texts must share, and the share of the shorter text's, to be
// copies; the share that is enough where one agency is credited for both; two rewrites of one story share less.
const ENOUGH = 5;
const CONTAINED = 0.4;
const CREDITED = 0.15;
// Names and numbers below which they are not asked, and the share of them that a copy keeps.
const FEW_MARKS = 3;
const MARKED = 0.5;
// Fingerprints and letters of a lifted stretch at least, the share of its fingerprints that must be the other's, and
// how far one may stand from the next.
const LIFTED = 5;
const LONG = 90;
const DENSE = 0.75;
const GAP = 3;
