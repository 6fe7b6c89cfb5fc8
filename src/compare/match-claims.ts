import { byAll, byText, foldText } from '../model/identity.ts';
import type { Claim } from '../model/types.ts';

/** One claim as it stood before and as it stands after. */
export interface KeptClaim {
  readonly earlier: Claim;
  readonly later: Claim;
}

interface ClaimMatch {
  readonly kept: readonly KeptClaim[];
  /** In the order of the run after. */
  readonly added: readonly Claim[];
  /** In the order of the run before. */
  readonly gone: readonly Claim[];
}

/** How much of the words two wordings must share to be one claim reworded, from 0 to 1. */
const REWORDED = 0.6;

/**
 * Which claims are in both runs: by id, else by document, speaker and wording, else as a rewording in the
 * same document by the same speaker, or by one where nobody was named before, or is now. `same` leads from paths before to paths after.
 */
export function matchClaims(
  before: readonly Claim[],
  after: readonly Claim[],
  same: ReadonlyMap<string, string>,
): ClaimMatch {
  const kept: KeptClaim[] = [];
  let gone = before;
  let added = after;
  const settle = (pairs: readonly KeptClaim[]): void => {
    kept.push(...pairs);
    const earlier = new Set(pairs.map((pair) => pair.earlier));
    const later = new Set(pairs.map((pair) => pair.later));
    gone = gone.filter((claim) => !earlier.has(claim));
    added = added.filter((claim) => !later.has(claim));
  };
  settle(pairByKey(gone, added, (claim) => claim.id));
  const place = (claim: Claim): string => JSON.stringify([claim.document, speakerOf(claim)]);
  const placeBefore = (claim: Claim): string =>
    JSON.stringify([same.get(claim.document) ?? claim.document, speakerOf(claim)]);
  settle(
    pairByKey(
      gone,
      added,
      (claim) => `${placeBefore(claim)} ${foldText(claim.text)}`,
      (claim) => `${place(claim)} ${foldText(claim.text)}`,
    ),
  );
  settle(pairReworded(gone, added, placeBefore, place));
  const inside = (claim: Claim): string => claim.document;
  const insideBefore = (claim: Claim): string => same.get(claim.document) ?? claim.document;
  settle(pairReworded(gone, added, insideBefore, inside, isReattributed));
  return { kept, added, gone };
}

/** Told by the outlet itself in one run and in somebody's name in the other. */
function isReattributed(earlier: Claim, later: Claim): boolean {
  return (earlier.attribution.speaker === null) !== (later.attribution.speaker === null);
}

function speakerOf(claim: Claim): string | null {
  const { speaker } = claim.attribution;
  return speaker === null ? null : foldText(speaker);
}

function pairByKey(
  before: readonly Claim[],
  after: readonly Claim[],
  keyBefore: (claim: Claim) => string,
  keyAfter: (claim: Claim) => string = keyBefore,
): KeptClaim[] {
  const free = groupBy(after, keyAfter);
  return before.flatMap((earlier) => {
    const later = free.get(keyBefore(earlier))?.shift();
    return later === undefined ? [] : [{ earlier, later }];
  });
}

/** The closest wordings first, each claim once; swapping the runs gives the same pairs. */
function pairReworded(
  before: readonly Claim[],
  after: readonly Claim[],
  placeBefore: (claim: Claim) => string,
  placeAfter: (claim: Claim) => string,
  fits: (earlier: Claim, later: Claim) => boolean = () => true,
): KeptClaim[] {
  const free = groupBy(after, placeAfter);
  const words = new Map([...before, ...after].map((claim) => [claim, wordsOf(claim.text)]));
  const wordsFor = (claim: Claim): ReadonlySet<string> => words.get(claim) ?? new Set();
  const candidates = before.flatMap((earlier) =>
    (free.get(placeBefore(earlier)) ?? [])
      .filter((later) => fits(earlier, later))
      .map((later) => ({
        earlier,
        later,
        likeness: likenessOf(wordsFor(earlier), wordsFor(later)),
        tie: [earlier.id, later.id].toSorted(byText).join(' '),
      })),
  );
  const taken = new Set<Claim>();
  const pairs: KeptClaim[] = [];
  const inOrder = candidates
    .filter(({ likeness }) => likeness >= REWORDED)
    .toSorted(
      byAll(
        (a, b) => b.likeness - a.likeness,
        (a, b) => byText(a.tie, b.tie),
      ),
    );
  for (const { earlier, later } of inOrder) {
    if (taken.has(earlier) || taken.has(later)) continue;
    taken.add(earlier).add(later);
    pairs.push({ earlier, later });
  }
  return pairs;
}

function groupBy(claims: readonly Claim[], key: (claim: Claim) => string): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(key(claim));
    if (group === undefined) groups.set(key(claim), [claim]);
    else group.push(claim);
  }
  return groups;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Dice's coefficient of two sets of words: 0 nothing shared, 1 the same words. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.size + b.size;
  if (all === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / all;
}
