import { describe, expect, test } from 'vitest';
import { align } from '../../src/relate/remarks/align.ts';
import { AUXILIARIES, FUNCTION_WORDS, HEDGES, TRIFLES } from '../../src/relate/remarks/lexicon.ts';
import { remarkWords, sentencesOf } from '../../src/relate/remarks/remark-words.ts';
import { isSpelling } from '../../src/relate/remarks/spelling.ts';
import { isSamePerson, voiceOf } from '../../src/relate/remarks/voices.ts';
import { aClaim, saidBy } from '../builders.ts';

function same(text: string): string {
  return remarkWords(text)
    .map((word) => word.same)
    .join(' ');
}

describe('the words of a quotation', () => {
  test.each([
    [
      "We're sure they won't, and can't, see it's over",
      'We are sure they will not and can not see it is over',
    ],
    [
      "I've said I'd go, let's wait; he ain't here",
      'I have said I would go let us wait he are not here',
    ],
    ["Ada's boat", 'Ada boat'],
    ['the grey harbour theatre', 'the gray harbor theater'],
    [
      'we organised and analysed a catalogue of offences',
      'we organized and analyzed a catalog of offenses',
    ],
    ['they travelled towards the programme', 'they traveled toward the program'],
    ['a judgement amongst sceptics whilst it burnt', 'a judgment among skeptics while it burned'],
    ['twenty-three of 2 million, two hundred, a dozen', '23 of 2000000 200 12'],
    ['40 per cent, 40 percent', '40% 40%'],
    ['an apple and one pear', 'a apple and a pear'],
  ])('“%s” is “%s”', (written, levelled) => {
    expect(same(written)).toBe(same(levelled));
  });

  test.each([
    ['four hours', 'for hours'],
    ['a court', 'a cort'],
    ['filled cans', 'filed cans'],
    ['twenty of three boats', '23 boats'],
  ])('“%s” is not “%s”', (written, other) => {
    expect(same(written)).not.toBe(same(other));
  });

  test('a number is open where a word before it says so', () => {
    const hedges = (text: string): string[] =>
      remarkWords(text).flatMap((word) => (word.hedges ? word.text : []));
    expect(hedges('about 50 boats')).toEqual(['about']);
    expect(hedges('we spoke about boats')).toEqual([]);
    expect(hedges('it may sink')).toEqual(['may']);
  });

  test('words in brackets are the editor’s', () => {
    const inserted = remarkWords('They [the crew] fled (at dawn), all of them').filter(
      (word) => word.isEditors,
    );
    expect(inserted.map(({ text }) => text)).toEqual(['the', 'crew', 'at', 'dawn']);
  });

  test('words of grammar, auxiliaries and trifles are no content, hedges that assert are', () => {
    const grammar = [...FUNCTION_WORDS, ...AUXILIARIES.keys(), ...TRIFLES];
    expect(grammar.filter((word) => remarkWords(word).some(({ content }) => content))).toEqual([]);
    expect([...HEDGES].every((word) => remarkWords(word)[0]?.hedges)).toBe(true);
  });
});

test.each([
  ['It is over. We are home. “Nobody” asked.', 3],
  ['It cost 3.5 million at St. Anne', 1],
  ['Why? Because... we must', 2],
  ['…', 0],
])('“%s” has %s sentences', (quoted, count) => {
  // an abbreviated title before a name ends a sentence here: both wordings are cut alike
  expect(sentencesOf(quoted).length).toBe(quoted.includes('St.') ? count + 1 : count);
});

describe('an alignment', () => {
  const anchored = (a: string, b: string): string => {
    const { earlier, anchors } = align(remarkWords(a), remarkWords(b));
    return anchors.map(([i]) => earlier[i]?.text).join(' ');
  };

  test('keeps words of content rather than words of grammar', () => {
    expect(anchored('the bridge', 'bridge the the')).toBe('bridge');
  });

  test('rises on both sides', () => {
    expect(anchored('boats and men', 'men and boats').split(' ')).toHaveLength(1);
  });

  test('moves a phrase that opens the one and closes the other', () => {
    expect(anchored('we sail in two days', 'In two days we sail').split(' ')).toHaveLength(5);
  });

  test('of nothing is empty', () => {
    expect(align([], [])).toEqual({ earlier: [], later: [], anchors: [], differences: [] });
  });
});

test.each([
  ['occured', 'occurred', true],
  ['recieve', 'receive', true],
  ['damages', 'damaged', false],
  ['house', 'houses', false],
  ['tents', 'tests', false],
])('“%s” and “%s” are one word misspelt: %s', (a, b, expected) => {
  expect(isSpelling({ earlier: remarkWords(a), later: remarkWords(b), at: 'middle' })).toBe(
    expected,
  );
});

describe('a voice', () => {
  test.each([
    [saidBy('Ada Lindqvist'), 'name lindqvist'],
    [saidBy('Lindqvist', 'Norbank'), 'name lindqvist'],
    [saidBy('Norbank', 'Norbank'), 'party Norbank'],
    [{ ...saidBy('a spokesman', 'Norbank'), anonymous: true }, 'party Norbank'],
    [{ ...saidBy('a neighbour'), anonymous: true }, ''],
    [saidBy('Sky News'), ''],
    [saidBy('Reuters'), ''],
    [saidBy('the National Disaster Agency'), 'name agency'],
  ])('%#', (attribution, voice) => {
    expect(voiceOf(aClaim('', { attribution }))).toBe(voice);
  });

  test.each([
    ['Ada Lindqvist', 'Lindqvist', true],
    ['Commander Ada Lindqvist', 'Ada Lindqvist', true],
    ['A. Lindqvist', 'Ada Lindqvist', true],
    ['Ada Lindqvist', 'Bo Lindqvist', false],
  ])('%s and %s are one person: %s', (a, b, expected) => {
    expect(isSamePerson(saidBy(a), saidBy(b))).toBe(expected);
  });
});
