import { describe, expect, test } from 'vitest';
import { findDisagreements } from '../../../src/relate/disagreements.ts';
import { traceOrigins } from '../../../src/relate/origins.ts';
import { rules } from '../../../src/relate/rules/index.ts';
import type { Rule } from '../../../src/relate/rules/rule.ts';
import { aDocument, aTopic, claimOf } from '../../builders.ts';

describe.each(rules.map((rule: Rule) => [rule.id, rule] as const))('the rule "%s"', (id, rule) => {
  test.each(
    rule.examples.map(
      (example) =>
        [
          `${example.verdict ?? 'nothing'}: “${example.earlier.text}”, “${example.later.text}”`,
          example,
        ] as const,
    ),
  )('says %s', (_, example) => {
    const topic = aTopic(example.topic.id ?? 'topic', {
      compares: [rule.compares],
      ...example.topic,
    });
    const claims = [
      claimOf(example.earlier, [topic.id], 'one.txt'),
      claimOf(example.later, [topic.id], 'two.txt'),
    ];
    const documents = [aDocument('one.txt'), aDocument('two.txt')];
    const found = findDisagreements(claims, [topic], traceOrigins(claims, documents), documents);
    const verdicts = found
      .filter((one) => one.rule === id)
      .flatMap(({ pairs }) => pairs.map(({ verdict }) => verdict));
    expect(verdicts).toEqual(example.verdict === null ? [] : [example.verdict]);
  });

  test('has examples of what it flags and of what it lets pass', () => {
    const verdicts = rule.examples.map(({ verdict }) => verdict);
    expect(verdicts).toContain(null);
    expect(verdicts.filter((verdict) => verdict !== null).length).toBeGreaterThan(0);
  });
});
