import type { Claim } from '../../src/model/types.ts';
import type { Gold } from './gold.ts';
import type { Found, Texts } from './match.ts';
import { claimsAt, placeOf } from './places.ts';

/** Why a claim may stand under a topic; `other-topic` and `undefended` count against the tool. */
type Standing = 'gold' | 'dispute' | 'defended' | 'other-topic' | 'undefended';

/** A claim under a topic, and what speaks for it. */
export interface FiledClaim {
  readonly topic: string;
  readonly claim: Claim;
  readonly standing: Standing;
  /** The gold ids that share its place, best fit of the list first. */
  readonly gold: readonly string[];
}

/** Every claim under every one of the topics, each with what speaks for it. */
export function judgeFiled(
  topics: readonly string[],
  claims: readonly Claim[],
  found: readonly Found[],
  gold: Gold,
  texts: Texts,
): FiledClaim[] {
  const disputed = disputedRows(gold);
  return topics.flatMap((topic) =>
    claims
      .filter((claim) => claim.topics.includes(topic))
      .map((claim) => {
        const rows = found.filter((row) => row.candidates.includes(claim)).map((row) => row.gold);
        const standing: Standing = rows.some((row) => row.topic === topic)
          ? 'gold'
          : rows.some((row) => disputed.get(topic)?.has(row.id))
            ? 'dispute'
            : isDefended(claim, topic, gold, texts)
              ? 'defended'
              : rows.length > 0
                ? 'other-topic'
                : 'undefended';
        return { topic, claim, standing, gold: rows.map((row) => row.id) };
      }),
  );
}

/** The gold ids that a dispute or comparison of a topic sets side by side, by topic. */
function disputedRows(gold: Gold): Map<string, Set<string>> {
  const rows = new Map<string, Set<string>>();
  for (const { topic, ...dispute } of [...gold.disputes, ...gold.compared]) {
    const pairs = 'pairs' in dispute ? (dispute.pairs ?? []) : [];
    const members = [...(dispute.members ?? []), ...pairs.flatMap((pair) => pair.of)];
    rows.set(topic, new Set([...(rows.get(topic) ?? []), ...members]));
  }
  return rows;
}

function isDefended(claim: Claim, topic: string, gold: Gold, texts: Texts): boolean {
  return gold.defended
    .filter((row) => row.topic === topic && row.doc === claim.document)
    .some((row) => {
      const place = placeOf(row.text, texts.get(row.doc));
      return place !== null && claimsAt(place, [claim]).length > 0;
    });
}
