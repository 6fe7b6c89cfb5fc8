import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/types.ts';
import { findDisagreements } from '../../src/relate/disagreements.ts';
import { discoverTopics } from '../../src/relate/discover.ts';
import { findGaps } from '../../src/relate/gaps.ts';
import { traceOrigins } from '../../src/relate/origins.ts';
import { findPositions } from '../../src/relate/positions.ts';
import { groupQuotations } from '../../src/relate/quotations.ts';
import { orderTimelines } from '../../src/relate/timelines.ts';
import { groupByTopic, standingTopics } from '../../src/relate/topics.ts';
import { readSeedsGold, seedTopics } from '../gold-claims.ts';

const gold = readSeedsGold();
const topics = [...seedTopics, ...standingTopics];
const bare = gold.claims.map((claim): Claim => ({ ...claim, topics: [] }));

/** All that this floor finds, claims by id so that only their order may differ. */
function relateAll(claims: readonly Claim[]): unknown {
  const filed = groupByTopic(claims, seedTopics);
  const origins = traceOrigins(filed, gold.documents);
  const disagreements = findDisagreements(filed, topics, origins, gold.documents);
  return {
    topics: Object.fromEntries(filed.map((claim) => [claim.id, claim.topics]).toSorted()),
    discovered: discoverTopics(filed, gold.documents),
    origins,
    disagreements,
    timelines: orderTimelines(filed, topics),
    positions: findPositions(filed, topics, disagreements),
    quotations: groupQuotations(filed, disagreements),
    gaps: findGaps(filed, topics, disagreements, { asOf: '2025-01-01' }),
  };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const someClaims = fc.shuffledSubarray(bare, { minLength: 2, maxLength: 40 });

describe('whatever the claims', () => {
  test('their order changes nothing', () => {
    fc.assert(
      fc.property(
        someClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(JSON.stringify(relateAll(shuffled))).toBe(JSON.stringify(relateAll(claims)));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('nothing is mutated', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        relateAll(frozen(structuredClone(claims)));
      }),
      { numRuns: 15 },
    );
  });

  test('every pair quotes both sides in their own words', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const filed = groupByTopic(claims, seedTopics);
        const byId = new Map(filed.map((claim) => [claim.id, claim]));
        const found = findDisagreements(
          filed,
          topics,
          traceOrigins(filed, gold.documents),
          gold.documents,
        );
        for (const { earlier, later, reason } of found.flatMap(({ pairs }) => pairs)) {
          const [first = '', second = ''] = reason.split('; ').length > 1 ? halves(reason) : [];
          expect(isQuoted(first, byId.get(earlier))).toBe(true);
          expect(isQuoted(second, byId.get(later))).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('every id of a disagreement stands once, and its pairs hold claims of the story', () => {
    const filed = groupByTopic(bare, seedTopics);
    const known = new Set(filed.map(({ id }) => id));
    const found = findDisagreements(
      filed,
      topics,
      traceOrigins(filed, gold.documents),
      gold.documents,
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    for (const { sides, pairs } of found) {
      expect(
        pairs.every(
          ({ earlier, later }) => known.has(earlier) && known.has(later) && earlier !== later,
        ),
      ).toBe(true);
      expect(sides.flatMap((side) => side.claims).every((id) => known.has(id))).toBe(true);
    }
  });

  test('an id survives a new claim that joins a side', () => {
    const all = relateIds(bare);
    for (const claim of bare.slice(0, 20)) {
      const fewer = relateIds(bare.filter(({ id }) => id !== claim.id));
      for (const [question, id] of fewer) if (all.has(question)) expect(all.get(question)).toBe(id);
    }
  });
});

function relateIds(claims: readonly Claim[]): Map<string, string> {
  const filed = groupByTopic(claims, seedTopics);
  const found = findDisagreements(
    filed,
    topics,
    traceOrigins(filed, gold.documents),
    gold.documents,
  );
  return new Map(
    found
      .filter(({ rule }) => rule !== 'wording')
      .map((one) => [`${one.topic} ${one.question}`, one.id]),
  );
}

// Each side is quoted after a colon; the first quotation opens before the semicolon that parts the sides.
function halves(reason: string): [string, string] {
  const at = reason.search(/”(?: …)?; /);
  return [reason.slice(0, at + 1), reason.slice(at + 1)];
}

function isQuoted(part: string, claim: Claim | undefined): boolean {
  const from = part.indexOf(': “') + 3;
  const rest = part.slice(from, from + 12).replace(/”.*$/, '');
  return rest.length > 0 && (claim?.text.replace(/\s+/g, ' ').includes(rest) ?? false);
}
