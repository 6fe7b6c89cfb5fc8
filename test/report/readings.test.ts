import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { sampleBriefing } from './sample-briefing.ts';
import { emptyBriefing, pageOf } from './sample-page.ts';

const { root, readings = [] } = pageOf(sampleBriefing);

test('every note of the page leads to one sentence', () => {
  const notes: string[] = [];
  visit(root, 'footnoteDefinition', ({ identifier }) => {
    notes.push(identifier);
  });
  const led = readings.flatMap(({ sentences }) => sentences.flatMap((one) => one.notes));
  expect(led.toSorted()).toEqual(notes.toSorted());
});

test('sentences stand in the order of their text, with the words of the claims told apart', () => {
  for (const { sentences } of readings) {
    const starts = sentences.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    for (const { words } of sentences) {
      expect(words.some(({ isClaimed }) => isClaimed)).toBe(true);
      const whole = words.map(({ text }) => text).join('');
      const { claims } = sampleBriefing;
      expect(claims.some(({ context }) => context.text.replace(/\s+/g, ' ') === whole)).toBe(true);
    }
  }
});

test('a sentence far from any note is left out', () => {
  const sentences = readings.flatMap((one) => one.sentences);
  sentences.forEach(({ notes, isAfterGap }, at) => {
    const near = [sentences[at - 1], sentences[at + 1]].some((one) => one?.notes.length);
    expect(notes.length > 0 || near, String(isAfterGap)).toBe(true);
  });
});

test('nothing is read where nothing was found', () => {
  expect(pageOf(emptyBriefing).readings).toEqual([]);
});
