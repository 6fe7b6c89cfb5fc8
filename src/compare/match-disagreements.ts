import { byAll, byText } from '../model/identity.ts';
import type { Disagreement } from '../model/types.ts';

/** One question before and after; null where a run does not have it. */
export interface MatchedQuestion {
  readonly earlier: Disagreement | null;
  readonly later: Disagreement | null;
}

/**
 * Which questions are one in both runs: by id, else of one rule by the claims that they share, since a question may be put
 * in other words when topics are found anew. `laterId` leads from claims before to claims after.
 */
export function matchDisagreements(
  before: readonly Disagreement[],
  after: readonly Disagreement[],
  laterId: ReadonlyMap<string, string>,
): MatchedQuestion[] {
  const byId = new Map(after.map((one) => [one.id, one]));
  const same = before.flatMap((earlier) => {
    const later = byId.get(earlier.id);
    return later === undefined ? [] : [{ earlier, later }];
  });
  const taken = new Set(same.map(({ earlier }) => earlier.id));
  const lost = before.filter(({ id }) => !taken.has(id));
  const found = after.filter(({ id }) => !taken.has(id));
  const shared = pairByClaims(lost, found, laterId);
  const pairs = [...same, ...shared];
  const matchedBefore = new Set<Disagreement>(pairs.map(({ earlier }) => earlier));
  const matchedAfter = new Set<Disagreement>(pairs.map(({ later }) => later));
  return [
    ...pairs,
    ...lost.filter((one) => !matchedBefore.has(one)).map((earlier) => ({ earlier, later: null })),
    ...found.filter((one) => !matchedAfter.has(one)).map((later) => ({ earlier: null, later })),
  ];
}

/** Those that share most first, each question once, and one claim of each of two sides at the least. */
function pairByClaims(
  before: readonly Disagreement[],
  after: readonly Disagreement[],
  laterId: ReadonlyMap<string, string>,
): { readonly earlier: Disagreement; readonly later: Disagreement }[] {
  const holding = new Map<string, Disagreement[]>();
  for (const later of after) {
    for (const id of claimsOf(later)) holding.set(id, [...(holding.get(id) ?? []), later]);
  }
  const candidates = before.flatMap((earlier) => {
    const shared = new Map<Disagreement, number>();
    for (const id of claimsOf(earlier)) {
      for (const later of holding.get(laterId.get(id) ?? '') ?? []) {
        shared.set(later, (shared.get(later) ?? 0) + 1);
      }
    }
    return [...shared]
      .filter(([later, count]) => later.rule === earlier.rule && count >= FEWEST_SHARED)
      .map(([later, count]) => ({ earlier, later, count }));
  });
  const taken = new Set<Disagreement>();
  return candidates
    .toSorted(
      byAll(
        (a, b) => b.count - a.count,
        (a, b) => byText(tieOf(a), tieOf(b)),
      ),
    )
    .filter(({ earlier, later }) => {
      if (taken.has(earlier) || taken.has(later)) return false;
      taken.add(earlier).add(later);
      return true;
    });
}

/** Equal whichever run comes first. */
function tieOf({ earlier, later }: { earlier: Disagreement; later: Disagreement }): string {
  return [earlier.id, later.id].toSorted(byText).join(' ');
}

function claimsOf({ sides }: Disagreement): Set<string> {
  return new Set(sides.flatMap(({ claims }) => claims));
}

// A question is about two claims: one alone may stand in many questions.
const FEWEST_SHARED = 2;
