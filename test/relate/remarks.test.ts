import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/types.ts';
import { findDisagreements } from '../../src/relate/disagreements.ts';
import { traceOrigins } from '../../src/relate/origins.ts';
import type { Saying } from '../../src/relate/rules/rule.ts';
import { reportedClass, wordingClasses } from '../../src/relate/rules/wording-classes.ts';
import { standingTopics } from '../../src/relate/topics.ts';
import { aDocument, claimOf } from '../builders.ts';
import { type CorpusCase, readCorpus } from '../corpus.ts';

const cases = readCorpus('remarks');
const documents = [aDocument('one.txt'), aDocument('two.txt')];

/** The claims of a case, the earlier one first. */
function claimsOf({ text }: CorpusCase): Claim[] {
  const lines = new Map(
    text.split('\n').map((line) => {
      const [name = '', ...rest] = line.split(': ');
      return [name, rest.join(': ')] as const;
    }),
  );
  const [first = 'Ada Lindqvist', second = first] = lines.get('speakers')?.split(' / ') ?? [];
  const day = `2024-03-${String(1 + Number(lines.get('apart') ?? 0)).padStart(2, '0')}`;
  const [earlier = '', later, report] = ['earlier', 'later', 'report'].map((at) => lines.get(at));
  const own: Saying =
    report === undefined
      ? { text: lines.get('around') ?? later ?? '', quoted: later ?? '' }
      : { text: report };
  const tongue = lines.get('tongue');
  return [
    claimOf({ text: earlier, quoted: earlier, speaker: first, day: '2024-03-01' }, [], 'one.txt'),
    claimOf({ ...own, speaker: second, day }, [], 'two.txt'),
  ].map((claim) =>
    tongue === undefined
      ? claim
      : {
          ...claim,
          context: { ...claim.context, text: `“${claim.text}”, she said in ${tongue}.` },
        },
  );
}

/** What the rule says of two claims: class and verdict, or that they are two remarks. */
function told(claims: readonly Claim[]): string {
  const origins = traceOrigins(claims, documents);
  const [pair] = findDisagreements(claims, standingTopics, origins, documents)
    .filter(({ rule }) => rule === 'wording')
    .flatMap(({ pairs }) => pairs);
  if (pair === undefined) return 'two remarks';
  const found = [...wordingClasses, reportedClass].find(({ says }) => pair.reason.endsWith(says));
  return `${found?.id ?? (pair.reason.match(/not so|need not/) ? 'days apart' : '?')}: ${pair.verdict}`;
}

describe('two quotations', () => {
  test.each(cases.map((one) => [one.title, one] as const))('%s', (_, one) => {
    const [expected = ''] = one.expected;
    const claims = claimsOf(one);
    expect(told(claims)).toBe(
      expected.replace(/^.*: different-scope$/, 'days apart: different-scope'),
    );
    expect(told(claims.toReversed())).toBe(told(claims));
  });

  test('are at least as often let pass as flagged', () => {
    const flagged = cases.filter(({ expected }) => /variant|possible/.test(expected[0] ?? ''));
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(flagged.length * 2).toBeLessThanOrEqual(cases.length);
  });
});
