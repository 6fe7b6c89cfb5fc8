import { expect, test } from 'vitest';
import { growStory } from '../../scripts/bench/growth/grow-story.ts';
import { timeGrowth } from '../../scripts/bench/growth/time-growth.ts';

test('four times the claims take some four times the time, never sixteen', () => {
  const [small, large] = timeGrowth([2_000, 8_000]).map(({ milliseconds }) =>
    Object.values(milliseconds).reduce((sum, one) => sum + one, 0),
  );
  expect((large ?? 0) / (small ?? 1)).toBeLessThan(8);
}, 60_000);

test('a grown story is the same every time, and each claim stands in its document', () => {
  const [one, other] = [growStory(500, ['seeds']), growStory(500, ['seeds'])];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  expect(one.claims).toHaveLength(500);
  const texts = new Map(one.documents.map(({ path, text }) => [path, text]));
  for (const { document, span, text } of one.claims)
    expect(texts.get(document)?.slice(span.start, span.end)).toBe(text);
});
