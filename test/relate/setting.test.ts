import { describe, expect, test } from 'vitest';
import { readCommonness } from '../../src/relate/commonness.ts';
import { settingOf } from '../../src/relate/setting.ts';
import { aClaim, aFigure } from '../builders.ts';

/** The spots of the figure of the first of these claims, each from a document of its own. */
function spotsOf(...texts: readonly string[]): readonly string[] {
  const claims = texts.map((text, at) => aClaim(text, { document: `${at}.txt` }));
  const [text = ''] = texts;
  const figure = aFigure(text, 'Twelve', { value: 12 });
  return settingOf(claims[0] ?? aClaim(text), figure, readCommonness(claims)).spots;
}

describe('spots', () => {
  test.each(['house', 'village', 'mosque', 'factory', 'prison', 'barracks', 'university'])(
    'a %s that one document names narrows its figure; one that all of them name is the scene',
    (spot) => {
      const text = `Twelve people died in the ${spot}.`;
      expect(spotsOf(text, 'Rain fell.', 'Trade slowed.', 'Prices rose.')).toHaveLength(1);
      const told = `Fire broke out in the ${spot}.`;
      expect(spotsOf(text, told, told, told)).toEqual([]);
    },
  );

  test('a spot without a preposition of place narrows nothing', () => {
    expect(spotsOf('Twelve people left the village.', 'Rain fell.')).toEqual([]);
  });
});
