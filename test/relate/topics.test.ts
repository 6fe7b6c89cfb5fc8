import { describe, expect, test } from 'vitest';
import type { Claim, Topic } from '../../src/model/types.ts';
import { groupByTopic } from '../../src/relate/topics.ts';
import { aClaim, aFigure, aPlace, aTopic, nobody, saidBy } from '../builders.ts';

const crews = aTopic('crews', { counts: ['crews', 'rescue teams'] });
const where = aTopic('where', { compares: ['places', 'stance'] });
const treaty = aTopic('treaty', { terms: ['treaty', 'mutual aid'] });
const denials = aTopic('denials', { compares: ['stance'] });

function topicsOf(
  claim: Claim,
  topics: readonly Topic[] = [crews, where, treaty, denials],
): readonly string[] {
  return groupByTopic([claim], topics)[0]?.topics ?? [];
}

function counting(text: string, words: string, counted: string | null): Claim {
  return aClaim(text, { figures: [aFigure(text, words, { counted })] });
}

function placed(text: string, name: string, changes: Partial<Claim> = {}): Claim {
  return aClaim(text, {
    attribution: saidBy('Ada Lindqvist'),
    places: [aPlace(text, name)],
    ...changes,
  });
}

describe('a topic of terms', () => {
  test.each([
    ['the treaty was signed in May', ['treaty']],
    ['both treaties were signed', ['treaty']],
    ["the treaty's text is secret", ['treaty']],
    ['they promised Mutual Aid in war', ['treaty']],
    ['the entreaty moved nobody', []],
    ['aid is mutual', []],
  ])('"%s" gives %j', (text, expected) => expect(topicsOf(aClaim(text))).toEqual(expected));

  test('takes a pronoun that stands for a term of its sentence', () => {
    const sentence = 'This treaty worries both neighbours, who view it as a threat';
    const text = 'view it as a threat';
    const start = sentence.indexOf(text);
    const span = { start, end: sentence.length };
    const context = { span: { start: 0, end: sentence.length }, text: sentence };
    expect(
      topicsOf(aClaim(text, { span, context, attribution: saidBy('both neighbours') })),
    ).toEqual(['treaty']);
  });

  test('takes "this agreement" after a claim of the same speaker on the treaty', () => {
    const first = aClaim('the treaty was ratified', { attribution: saidBy('Ada Lindqvist') });
    const text = 'we trust in this agreement';
    const second = aClaim(text, {
      attribution: saidBy('Ada Lindqvist'),
      span: { start: 40, end: 40 + text.length },
    });
    expect(groupByTopic([second, first], [treaty]).map(({ topics }) => topics)).toEqual([
      ['treaty'],
      ['treaty'],
    ]);
  });

  test('leaves "this agreement" alone where nothing before it speaks of a treaty', () => {
    expect(
      topicsOf(aClaim('we trust in this agreement', { attribution: saidBy('Ada Lindqvist') })),
    ).toEqual([]);
  });
});

describe('a topic of counts', () => {
  test.each([
    ['some 40 crews are at work', 'some 40', 'crews', ['crews']],
    ['40 rescue teams came', '40', 'rescue teams', ['crews']],
    ['40 mountain crews came', '40', 'mountain crews', ['crews']],
    ['40 people came', '40', 'people', []],
    ['40 houses burned', '40', 'houses', []],
  ])('"%s" counts as %s: %s', (text, words, counted, expected) => {
    expect(topicsOf(counting(text, words, counted))).toEqual(expected);
  });

  test('takes people of whom its word is said', () => {
    const dead = aTopic('dead', { counts: ['dead', 'killed'] });
    expect(topicsOf(counting('12 people were killed', '12', 'people'), [dead])).toEqual(['dead']);
    expect(topicsOf(counting('12 people were rescued', '12', 'people'), [dead])).toEqual([]);
  });

  test('takes a refusal to give numbers, and no musing without a figure', () => {
    const refusal = aClaim('she gave nothing on their numbers', {
      stance: 'declines',
      attribution: saidBy('Ada Lindqvist'),
    });
    expect(topicsOf(refusal)).toContain('crews');
    expect(topicsOf(aClaim('more crews could be needed'))).toEqual([]);
  });
});

describe('a topic of places', () => {
  test.each([
    ['the crews are stationed in Lyon', 'Lyon'],
    ['there is evidence of crews in Lyon', 'Lyon'],
    ['crews were sent to Lyon', 'Lyon'],
    ['the presence of crews in Lyon', 'Lyon'],
  ])('takes "%s"', (text, name) => expect(topicsOf(placed(text, name))).toContain('where'));

  test.each([
    ['the crews discussed the war in Chad', 'Chad'],
    ['the crews have the support of Chad', 'Chad'],
    ['the crews wait near the border of Chad', 'Chad'],
    ['a press conference was held in Lyon', 'Lyon'],
    ['if crews are in Lyon, more will come', 'Lyon'],
  ])('lets pass "%s"', (text, name) => expect(topicsOf(placed(text, name))).not.toContain('where'));

  test('lets pass what the outlet muses about', () => {
    const text = 'crews could be sent to Lyon';
    expect(topicsOf(placed(text, 'Lyon', { attribution: nobody }))).toEqual([]);
  });
});

describe('a topic of stance alone', () => {
  test('takes denials, doubts and acknowledgements', () => {
    expect(topicsOf(aClaim('the ministry denied the report', { stance: 'denies' }))).toContain(
      'denials',
    );
    expect(topicsOf(aClaim('the report is exaggerated', { stance: 'hedges' }))).toContain(
      'denials',
    );
    const granted = aClaim('records were lost', {
      attribution: { ...saidBy('Ada Lindqvist'), cue: 'acknowledged' },
    });
    expect(topicsOf(granted)).toContain('denials');
  });

  test('lets pass what is merely said, and what is only conditionally confirmed', () => {
    expect(topicsOf(aClaim('records were kept', { attribution: saidBy('Ada Lindqvist') }))).toEqual(
      [],
    );
    expect(
      topicsOf(aClaim('the loss, if confirmed, could be costly', { stance: 'hedges' })),
    ).toEqual([]);
  });
});

describe('the standing topic of quotations', () => {
  test('takes quoted remarks and leaves single words in marks', () => {
    const text = 'calls it “a very bad day” for all';
    const start = text.indexOf('a very');
    const quoted = aClaim(text, {
      attribution: saidBy('Ada Lindqvist'),
      quotes: [{ start, end: start + 14 }],
    });
    expect(topicsOf(quoted)).toContain('quotations');
    expect(topicsOf({ ...quoted, quotes: [{ start, end: start + 1 }] })).toEqual([]);
  });
});
