import { expect, test } from 'vitest';
import type { Inline } from '../../src/report/nodes.ts';
import { quoteBeside } from '../../src/report/quote-beside.ts';
import { aClaim, aFigure } from '../builders.ts';

const marked = (parts: readonly Inline[]): string[] =>
  parts.flatMap((part) => (typeof part !== 'string' && part.type === 'text' ? [part.value] : []));

test('marks the words that the other claim lacks, where the two are told alike', () => {
  const closed = aClaim('the bridge at Ansel is closed to lorries');
  const open = aClaim('the bridge at Ansel is open to lorries');
  expect(marked(quoteBeside(closed, open))).toEqual(['closed']);
  expect(marked(quoteBeside(open, closed))).toEqual(['open']);
});

test('marks nothing where everything differs and nothing is counted', () => {
  const one = aClaim('nobody was hurt');
  const other = aClaim('several people went to hospital');
  expect(marked(quoteBeside(one, other))).toEqual([]);
});

test('marks the figures where everything else differs', () => {
  const fled = 'about 300 people fled the flood';
  const counted = 'the council counts 900 as displaced';
  const one = aClaim(fled, { figures: [aFigure(fled, 'about 300')] });
  const other = aClaim(counted, { figures: [aFigure(counted, '900')] });
  expect(marked(quoteBeside(one, other))).toEqual(['about 300']);
});
