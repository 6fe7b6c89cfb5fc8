/** What a denial negates at its heart, and who asserts just that. */

import { describe, expect, it } from 'vitest';
import { isAsserted } from '../../src/relate/denials/asserts.ts';
import { deniedPredicates } from '../../src/relate/denials/denied-predicate.ts';
import { aClaim } from '../builders.ts';

const heads: readonly (readonly [denial: string, heads: string])[] = [
  ['the plant did not submit its report', 'submit'],
  ['no decision has been made on the bridge', 'decision made'],
  ['Halden denied reports that it raised its offer', 'raised'],
  ['Halden denied offering the coach a contract', 'offering'],
  ['the bank has no plans to sell the branch', 'sell'],
  ['the council is not considering closing the school', 'closing'],
  ['the items are not from the ferry', 'ferry'],
  ['he does not regard it as a threat', 'threat'],
  ['the laboratory found nothing in the well', 'found'],
  ['the crew had made no distress call', 'call'],
  // said by the way, set phrases, and no negation at all
  ['she bid for the shares that she does not own', ''],
  ['the board has no interest in higher rates', ''],
  ['the bridge fell at noon', ''],
];

describe('what a denial negates', () => {
  it.each(heads)('%s', (text, expected) => {
    const found = deniedPredicates(aClaim(text)).flatMap((one) => one.heads);
    expect(found.join(' ')).toBe(expected);
  });
});

const answers: readonly (readonly [denial: string, claim: string, isAnswered: boolean])[] = [
  ['the plant did not submit its report', 'the plant submitted its report in May', true],
  ['the plant did not submit its report', 'the report on the plant was read aloud', false],
  [
    'an inspection of the gearbox was not performed',
    'the gearbox inspection was carried out',
    true,
  ],
  ['no further meeting on quotas was set', 'delegates spoke of quotas at a meeting', false],
  ['the firm did not buy the stock', 'the firm asked for permission to buy the stock', false],
  ['the firm has no plans to buy the stock', 'the firm will buy the stock', true],
  ['the propeller was not turning', 'the captain said the propeller plane was turning back', false],
  ['Marsh had not presented the plan', 'the plan was presented by Teal in May', false],
];

describe('who asserts what is denied', () => {
  it.each(answers)('“%s”, beside “%s”: %s', (denial, claim, isAnswered) => {
    const denied = deniedPredicates(aClaim(denial));
    expect(denied.some((one) => isAsserted(aClaim(claim), one))).toBe(isAnswered);
  });
});
