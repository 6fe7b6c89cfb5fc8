import type { Briefing, Disagreement, Pair, Verdict } from '../../src/model/types.ts';
import type { Gold, GoldComparison, GoldDispute } from './gold.ts';
import type { Found, Texts } from './match.ts';
import { claimsAt, placeOf } from './places.ts';

/** A dispute of the gold, and whether the briefing has it. */
export interface DisputeScore {
  readonly dispute: GoldDispute;
  readonly found: boolean;
  /** Of the pairs that the gold names one by one: those with a verdict outside its list, or none. */
  readonly wrongPairs: readonly string[];
  /** What the briefing says between any two members. */
  readonly has: readonly string[];
}

/** A pair that is flagged though its list holds no flagged verdict, or with another verdict than listed. */
export interface ComparedScore {
  readonly comparison: GoldComparison;
  readonly forbidden: readonly string[];
  readonly unlisted: readonly string[];
}

const flagged: ReadonlySet<Verdict> = new Set<Verdict>([
  'contradiction',
  'reversal',
  'possible',
  'revision',
  'variant',
]);

/** True for a verdict that a briefing flags. */
export function isFlagged(verdict: Verdict): boolean {
  return flagged.has(verdict);
}

/** Gold ids to the ids of the claims in their place. */
export type Members = ReadonlyMap<string, readonly string[]>;

/** All claims in the place of each gold row, quotations included. */
export function allMembers(
  gold: Gold,
  found: readonly Found[],
  briefing: Briefing,
  texts: Texts,
): Members {
  const rows = found.map((row) => [row.gold.id, row.candidates.map((claim) => claim.id)] as const);
  const quotations = gold.quotations.map((row) => {
    const place = placeOf(row.text, texts.get(row.doc));
    const claims = briefing.claims.filter((claim) => claim.document === row.doc);
    return [
      row.id,
      place === null ? [] : claimsAt(place, claims).map((claim) => claim.id),
    ] as const;
  });
  return new Map([...rows, ...quotations]);
}

/** Only the claim that serves each gold row: nothing is held against a claim that merely covers it. */
export function servingMembers(found: readonly Found[]): Members {
  return new Map(found.map((row) => [row.gold.id, row.claim === null ? [] : [row.claim.id]]));
}

/** For each dispute of the gold, whether a disagreement holds two of its members with a listed verdict. */
export function scoreDisputes(gold: Gold, briefing: Briefing, members: Members): DisputeScore[] {
  return gold.disputes.map((dispute) => {
    const named = dispute.pairs ?? [];
    const wrongPairs = named.flatMap(({ of: [a = '', b = ''], verdict }) => {
      const has = pairsBetween(a, b, members, onTopic(briefing, dispute.topic));
      if (has.some((pair) => verdict.includes(pair.verdict))) return [];
      return [`${a}, ${b}: ${listVerdicts(has)} instead of ${verdict.join(' or ')}`];
    });
    const among = pairsAmong(dispute.members ?? [], members, briefing.disagreements);
    const byVerdict = among.some(({ pair }) => dispute.verdict?.includes(pair.verdict));
    return {
      dispute,
      found: byVerdict || wrongPairs.length < named.length,
      wrongPairs,
      has: among.map(({ a, b, pair }) => `${a}, ${b}: ${pair.verdict}`),
    };
  });
}

/** For each comparison of the gold, the pairs that are flagged against its list. */
export function scoreCompared(gold: Gold, briefing: Briefing, members: Members): ComparedScore[] {
  return gold.compared.map((comparison) => {
    const wrong = pairsAmong(comparison.members, members, briefing.disagreements)
      .filter(({ pair }) => isFlagged(pair.verdict) && !comparison.verdict.includes(pair.verdict))
      .map(({ a, b, pair }) => `${a}, ${b}: ${pair.verdict}. ${pair.reason}`);
    const isForbidden = !comparison.verdict.some(isFlagged);
    return {
      comparison,
      forbidden: isForbidden ? wrong : [],
      unlisted: isForbidden ? [] : wrong,
    };
  });
}

/** The disagreements of a topic, or all where the topic has none. */
function onTopic(briefing: Briefing, topic: string): readonly Disagreement[] {
  const own = briefing.disagreements.filter((disagreement) => disagreement.topic === topic);
  return own.length > 0 ? own : briefing.disagreements;
}

function pairsAmong(
  ids: readonly string[],
  members: Members,
  disagreements: readonly Disagreement[],
): { a: string; b: string; pair: Pair }[] {
  return ids.flatMap((a, index) =>
    ids
      .slice(index + 1)
      .flatMap((b) => pairsBetween(a, b, members, disagreements).map((pair) => ({ a, b, pair }))),
  );
}

/** The pairs of claims, in either order, of which one serves `a` and the other `b`. */
function pairsBetween(
  a: string,
  b: string,
  members: Members,
  disagreements: readonly Disagreement[],
): Pair[] {
  const as = members.get(a) ?? [];
  const bs = members.get(b) ?? [];
  return disagreements
    .flatMap((disagreement) => disagreement.pairs)
    .filter(
      ({ earlier, later }) =>
        (as.includes(earlier) && bs.includes(later)) ||
        (bs.includes(earlier) && as.includes(later)),
    );
}

function listVerdicts(pairs: readonly Pair[]): string {
  return pairs.length === 0
    ? 'not compared'
    : [...new Set(pairs.map((pair) => pair.verdict))].join(', ');
}
