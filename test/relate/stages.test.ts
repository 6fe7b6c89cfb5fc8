import { expect, test } from 'vitest';
import { isStage, stagesBetween } from '../../src/relate/stages.ts';

test.each([
  ['signed', 'ratified', 1],
  ['ratified', 'signed', -1],
  ['proposed', 'announced', 0],
  ['signed', 'inked', 0],
  ['opened', 'closed', 1],
  ['signed', 'demolished', null],
  ['injured', 'arrested', null],
])('from "%s" to "%s" there are %s stages', (first, second, expected) => {
  expect(stagesBetween(first, second)).toBe(expected);
});

test('what tells no stage is none', () => {
  expect(['signed', 'demolished'].every(isStage)).toBe(true);
  expect(['painted', 'injured', 'treaty'].some(isStage)).toBe(false);
});
