import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { UserError } from '../../src/model/problem.ts';
import { explainDisagreement } from '../../src/report/explain.ts';
import { sampleBriefing } from './sample-briefing.ts';
import { emptyBriefing } from './sample-page.ts';

test('explains each disagreement: claims with their sentences and places, pairs with reasons', () => {
  for (const one of sampleBriefing.disagreements) {
    const words = textOf(explainDisagreement(sampleBriefing, one.id).root);
    expect(words).toContain(one.question);
    expect(words).toContain(`rule “${one.rule}”`);
    for (const { reason } of one.pairs) expect(words).toContain(reason);
    for (const id of one.sides.flatMap((side) => side.claims)) {
      const claim = sampleBriefing.claims.find((each) => each.id === id);
      expect(words).toContain(`“${claim?.text}”`);
      expect(words).toContain(
        `characters ${claim?.span.start} to ${claim?.span.end} of ${claim?.document}`,
      );
      expect(words).toContain(claim?.context.text);
    }
  }
});

test('says what would settle it, from what the claims leave open', () => {
  const words = textOf(explainDisagreement(sampleBriefing, 'd-0000aaaa').root);
  const estimate = sampleBriefing.claims.find(({ text }) => text.includes('could send up to'));
  expect(words).toContain(`who is speaking in ${estimate?.id}`);
  expect(words).toContain('a second independent origin for “2,600”');
});

test('an unknown id lists the known ones, nearest first', () => {
  expect(() => explainDisagreement(sampleBriefing, 'd-0000bbbx')).toThrow(
    new UserError(
      'Unexpected disagreement "d-0000bbbx", expected one of d-0000bbbb, d-0000aaaa, d-0000cccc, d-0000dddd',
    ),
  );
  expect(() => explainDisagreement(emptyBriefing, 'd-1')).toThrow(UserError);
});
