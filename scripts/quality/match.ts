import type { Briefing, Claim, Span } from '../../src/model/types.ts';
import type { Gold, GoldClaim } from './gold.ts';
import { claimsAt, fitOf, placeOf } from './places.ts';

/** A gold claim and what the tool has in its place. */
export interface Found {
  readonly gold: GoldClaim;
  /** Null where the gold text is not in the document as it was read. */
  readonly place: Span | null;
  /** All claims that cover the place or lie in it, the best fit first. */
  readonly candidates: readonly Claim[];
  /** The one that serves the gold claim under its topic; null where it was missed. */
  readonly claim: Claim | null;
}

/** The texts of a story's documents by path. */
export type Texts = ReadonlyMap<string, string>;

/** Sets each gold claim beside the tool's claims: best fits one to one within a topic, then shared ones. */
export function matchClaims(gold: Gold, briefing: Briefing, texts: Texts): Found[] {
  const places = gold.claims.map((row) => {
    const place = placeOf(row.text, texts.get(row.doc));
    const claims = briefing.claims.filter((claim) => claim.document === row.doc);
    return { gold: row, place, candidates: place === null ? [] : claimsAt(place, claims) };
  });
  const served = serveOneToOne(places);
  return places.map((row) => ({
    ...row,
    claim:
      served.get(row.gold.id) ?? row.candidates.find((claim) => isFiled(row.gold, claim)) ?? null,
  }));
}

/** True where the claim stands under the topic of the gold claim; a quotation may stand anywhere. */
function isFiled(gold: GoldClaim, claim: Claim): boolean {
  return gold.topic === 'quotations' || claim.topics.includes(gold.topic);
}

/** Gold ids to claims, the best fits first; within a topic a claim is given once. */
function serveOneToOne(rows: readonly Omit<Found, 'claim'>[]): Map<string, Claim> {
  const fits = rows
    .flatMap(({ gold, place, candidates }) =>
      candidates
        .filter((claim) => isFiled(gold, claim))
        .map((claim) => ({ gold, claim, fit: place === null ? 0 : fitOf(claim.span, place) })),
    )
    .sort((a, b) => b.fit - a.fit);
  const served = new Map<string, Claim>();
  const given = new Set<string>();
  for (const { gold, claim } of fits) {
    const key = `${gold.topic} ${claim.id}`;
    if (served.has(gold.id) || given.has(key)) continue;
    served.set(gold.id, claim);
    given.add(key);
  }
  return served;
}
