import { describe, expect, test } from 'vitest';
import { figuresIn, findFigures } from '../../../src/extract/figures/figures.ts';
import {
  CLOCK_AFTER,
  DIALLING,
  HYPHEN_COUNTED,
  LABEL_NOUNS,
  LABELS_IF_CAPITAL,
  LONE_AFTER,
  MODEL_NOUNS,
  MONTHS,
  NOUGHT_IDIOMS,
  ONE_IDIOMS,
  ONE_PERSON,
  PRONOUN_BEFORE,
  RATE_BEFORE,
  RATE_OCCASIONS,
  STREETS,
  YEAR_BEFORE,
} from '../../../src/extract/lexicon/number-labels.ts';
import {
  LIFE_TAKERS,
  OUTCOME_NOUNS,
  OUTCOME_STATES,
  OUTCOME_VERBS,
} from '../../../src/extract/lexicon/outcomes.ts';
import {
  ADDITIVE_ADJECTIVES,
  ADDITIVES_AFTER,
  ADDITIVES_BEFORE,
  OF_THEM,
  PART_BEFORE,
  PART_NOUNS,
  PART_ORDINALS,
  REST_BEFORE,
  TOTALLERS,
} from '../../../src/extract/lexicon/scopes.ts';
import { readTokens } from '../../../src/extract/tokens.ts';

const claimed = (text: string) => figuresIn(readTokens(text), text);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

describe('words that make a number a label', () => {
  test.each([...LABEL_NOUNS].filter((noun) => !LABELS_IF_CAPITAL.has(noun)))('%s 7', (noun) => {
    expect(findFigures(`They spoke of ${noun} 7 there.`)).toEqual([]);
  });

  test.each([...LABELS_IF_CAPITAL])('%s 7 with a capital', (noun) => {
    expect(findFigures(`They spoke of ${capital(noun)} 7 there.`)).toEqual([]);
  });

  test.each([...MONTHS])('7 %s', (month) => {
    expect(findFigures(`They met on 7 ${month} again and on ${month} 9 too.`)).toEqual([]);
  });

  test.each([...CLOCK_AFTER])('7 %s', (word) => {
    expect(findFigures(`They met at 7 ${word} time.`)).toEqual([]);
  });

  test.each([...YEAR_BEFORE].filter((word) => !word.endsWith('-')))('%s 1987', (word) => {
    expect(findFigures(`They left ${word} 1987.`)).toEqual([]);
  });

  test.each([...DIALLING])('%s 911', (verb) => {
    expect(findFigures(`They ${verb} 911 then.`)).toEqual([]);
  });

  test.each([...STREETS])('10 High %s', (street) => {
    expect(findFigures(`They live at 10 High ${street} now.`)).toEqual([]);
  });

  test.each([...MODEL_NOUNS])('an Airbus 320 %s', (noun) => {
    expect(findFigures(`They saw an Airbus 320 ${noun} there.`)).toEqual([]);
  });

  test('have a capital of their own only where the list without knows them', () => {
    expect([...LABELS_IF_CAPITAL].filter((noun) => !LABEL_NOUNS.has(noun))).toEqual([]);
  });
});

describe('words that make a number none of a claim', () => {
  test.each([...PRONOUN_BEFORE])('%s one', (word) => {
    expect(findFigures(`It was ${word} one they had.`)).toEqual([]);
  });

  test.each([...ONE_IDIOMS])('one %s', (noun) => {
    expect(claimed(`It was one ${noun} that they liked.`)).toEqual([]);
  });

  test.each([...ONE_PERSON])('one %s', (noun) => {
    expect(claimed(`It pleased one ${noun} greatly.`)).toEqual([]);
  });

  test.each([...NOUGHT_IDIOMS])('zero beside %s', (word) => {
    expect(findFigures(`They liked ${word} zero.`)).toEqual([]);
  });

  test.each([...RATE_BEFORE])('%s 600 people', (word) => {
    expect(claimed(`It pays a fee ${word} 600 people.`)).toEqual([]);
  });

  test.each([...LONE_AFTER])('seven %s', (word) => {
    expect(claimed(`They did it seven ${word} then.`)).toEqual([]);
  });

  test.each([...RATE_OCCASIONS])('two in three %s is no share', (noun) => {
    expect(findFigures(`She lost two in three ${noun}.`).map(({ unit }) => unit)).not.toContain(
      'share',
    );
  });
});

test.each([...HYPHEN_COUNTED])('a 35-%s team counts', (noun) => {
  expect(claimed(`They sent a 35-${noun} team.`)[0]?.value).toBe(35);
});

describe('words that say whether a figure is a part', () => {
  const scopeOf = (text: string) => claimed(text).at(-1)?.scope;

  test.each([...ADDITIVES_BEFORE])('%s 40 tents', (word) => {
    expect(scopeOf(`They sent ${word} 40 tents.`)).toBe('additional');
  });

  test.each([...ADDITIVES_AFTER])('40 %s tents', (word) => {
    expect(scopeOf(`They sent 40 ${word} tents.`)).toBe('additional');
  });

  test.each([...ADDITIVE_ADJECTIVES])('%s brigades numbering 6,000', (word) => {
    expect(scopeOf(`They sent ${word} brigades numbering 6,000 troops.`)).toBe('additional');
  });

  test.each([...TOTALLERS])('additional brigades %s 6,000', (word) => {
    expect(scopeOf(`They sent additional brigades ${word} 6,000 troops.`)).toBe('additional');
  });

  test.each([...PART_BEFORE].filter((word) => word !== 'first'))('%s 40 tents', (word) => {
    expect(scopeOf(`They sent goods, ${word} 40 tents.`)).toBe('part');
  });

  test.each([...REST_BEFORE])('the %s 40', (word) => {
    expect(scopeOf(`They sent 90 tents; the ${word} 40 stayed.`)).toBe('part');
  });

  test.each([...OF_THEM])('40 of %s', (word) => {
    expect(scopeOf(`They sent tents, 40 of ${word} were red.`)).toBe('part');
  });

  test.each([...PART_NOUNS])('the first %s of 40 tents', (noun) => {
    expect(scopeOf(`They sent the first ${noun} of 40 tents.`)).toBe('part');
  });

  test.each([...PART_ORDINALS])('the %s wave of 40 tents', (word) => {
    expect(scopeOf(`They sent the ${word} wave of 40 tents.`)).toBe('part');
  });
});

describe('words for what happened to people', () => {
  const countedIn = (text: string) => claimed(text)[0]?.counted;

  test.each([...OUTCOME_VERBS].filter(([verb]) => !/^(?:hurts?)$/.test(verb)))(
    '%s 35 people',
    (verb, outcome) => {
      expect(countedIn(`The storm ${verb} 35 people.`)).toBe(`people ${outcome}`);
    },
  );

  test.each([...OUTCOME_STATES].filter(([word]) => !/^(?:die|dying)$/.test(word)))(
    '35 people %s',
    (word, outcome) => {
      expect(countedIn(`The storm left 35 people ${word}.`)).toBe(`people ${outcome}`);
    },
  );

  test.each([...OUTCOME_NOUNS])('35 %s', (noun, outcome) => {
    expect(countedIn(`There were 35 ${noun}.`)).toBe(`people ${outcome}`);
  });

  test.each([...LIFE_TAKERS])('%s 35 lives', (verb) => {
    expect(countedIn(`The storm ${verb} 35 lives.`)).toBe('people killed');
  });
});
