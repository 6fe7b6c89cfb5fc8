/**
 * What two wordings of one remark differ in, the gravest class first: data, with examples that the tests run. The
 * classes are those that editors correct: a word of negation, a number, a hedge, the wording, a translation; and those
 * that nobody would ask about: what was left out, small words, spelling.
 */

import type { Verdict } from '../../model/types.ts';
import { isSpelling } from '../remarks/spelling.ts';
import { findCut } from './wording-cuts.ts';
import {
  hasOtherWeight,
  isDegreeChanged,
  isHedgeDropped,
  isLeftOut,
  isNegationChanged,
  isNumberChanged,
  isOtherWording,
  type Wordings,
  written,
} from './wording-differences.ts';

/** A way in which two wordings of one remark differ. */
export interface WordingClass {
  readonly id: string;
  readonly verdict: Verdict;
  /** What is told so days later may be another remark. */
  readonly isOfItsDay?: boolean;
  readonly is: (wordings: Wordings) => boolean;
  /** What to say of it after both are quoted, and of what differs. */
  readonly says: string;
  readonly examples: readonly (readonly [earlier: string, later: string])[];
}

const SETTLE = 'A recording or transcript would settle it.';

/** The classes in the order in which they are asked; the last takes what is left. */
export const wordingClasses = [
  {
    id: 'short term',
    verdict: 'compatible',
    is: ({ likeness }) => likeness === 'short',
    says: 'Terms of a few words about one thing: too few to tell one remark in two wordings from two remarks.',
    examples: [
      ['idle gossip', 'malicious and foolish gossip'],
      ['a paper tiger', 'a toothless tiger'],
    ],
  },
  {
    id: 'negation changed',
    verdict: 'possible',
    isOfItsDay: true,
    is: isNegationChanged,
    says: `The rest agrees word for word, and one says that it is not so: one report has it wrong, or there are two remarks. ${SETTLE}`,
    examples: [
      ['We will reopen the bridge before winter', 'We will not reopen the bridge before winter'],
      ["I can't see the vote passing this year", 'I can see the vote passing this year'],
    ],
  },
  {
    id: 'number changed',
    verdict: 'possible',
    isOfItsDay: true,
    is: isNumberChanged,
    says: `What seems to be one remark, with another number in each: one report has it wrong, or the count was told twice. ${SETTLE}`,
    examples: [
      ['We counted 40 broken windows in the hall', 'We counted 14 broken windows in the hall'],
      ['Three of our buses never came back', 'Two of our buses never came back'],
    ],
  },
  {
    id: 'hedge dropped',
    verdict: 'variant',
    is: isHedgeDropped,
    says: `One leaves open what the other states: the rest agrees. ${SETTLE}`,
    examples: [
      ['It may have been the gas main that burst', 'It was the gas main that burst'],
      ['We lost around 70 sheep in the flood', 'We lost 70 sheep in the flood'],
      ['Perhaps the valve was left open overnight', 'The valve was left open overnight'],
    ],
  },
  {
    id: 'other translation',
    verdict: 'variant',
    is: ({ likeness }) => likeness === 'retold',
    says: `What seems to be one remark, in other words throughout: two translations, or at most one is word for word. ${SETTLE}`,
    examples: [
      [
        'We have every confidence that the island council will keep the fishing accord',
        'We have no doubt of the island council’s faith in this fishing accord',
      ],
      [
        'Pictures matter; when there are pictures, they tell a story',
        'Pictures count for much; they tell of something',
      ],
    ],
  },
  {
    id: 'condition cut',
    verdict: 'variant',
    isOfItsDay: true,
    is: (wordings) => findCut(wordings) !== null,
    says: 'What one leaves out, without a mark, is a condition or concession of what the other quotes whole.',
    examples: [
      [
        'If the tests are clean, we will open the beach on Sunday',
        'We will open the beach on Sunday',
      ],
      ['We will sell the mill unless the bank relents', 'We will sell the mill'],
      [
        'The crew was slow, although nobody had warned them, and the pump failed',
        'The crew was slow, and the pump failed',
      ],
    ],
  },
  {
    id: 'other words',
    verdict: 'variant',
    is: ({ alignment }) => alignment.differences.some(isOtherWording),
    says: `One remark in two wordings: at most one is word for word. ${SETTLE}`,
    examples: [
      [
        'The roof of the ballroom came down on the dancers shortly after midnight',
        'The ceiling of the ballroom came down on the dancers shortly after midnight',
      ],
      [
        'I saw many windows were breaks and doors hung loose',
        'I saw many windows were broken and doors hung loose',
      ],
      [
        'We are winning the fight against the beetle',
        'We were winning the fight against the beetle',
      ],
      ['They took our boats and our nets', 'They took their boats and their nets'],
    ],
  },
  {
    id: 'degree changed',
    verdict: 'variant',
    isOfItsDay: true,
    is: isDegreeChanged,
    says: `One says more or less strongly what the other says: the rest agrees. ${SETTLE}`,
    examples: [
      ['The old tunnel is dry again', 'The old tunnel is completely dry again'],
      ['Our harvest was slightly damaged by rust', 'Our harvest was damaged by rust'],
    ],
  },
  {
    id: 'trimmed',
    verdict: 'repeat',
    is: ({ alignment }) => alignment.differences.some(isLeftOut),
    says: 'The same words as far as both go; one report has more of them: one remark, reported twice.',
    examples: [
      ['The pumps held all night', 'The pumps held all night, thank heaven, and nobody slept'],
      [
        'we have never seen the river this high',
        'In forty years here we have never seen the river this high',
      ],
      ['The old mill burned to the ground', 'The lovely old mill burned to the ground'],
    ],
  },
  {
    id: 'small words',
    verdict: 'repeat',
    is: ({ alignment }) => alignment.differences.some((one) => !isSpelling(one)),
    says: 'The same words but for small ones: one remark, reported twice.',
    examples: [
      ['There is many people in the hall', 'There are many people in the hall'],
      ['We found a crack in the wall of the dam', 'We found one crack in the wall on the dam'],
    ],
  },
  {
    id: 'spelling',
    verdict: 'repeat',
    is: ({ alignment }) =>
      alignment.differences.length > 0 || written(alignment.earlier) !== written(alignment.later),
    says: 'The same words, spelt differently: one remark, reported twice.',
    examples: [
      ['The harbour is the centre of our lives', 'The harbor is the center of our lives'],
      ["We're sure that 3 boats didn't return", 'We are sure that three boats did not return'],
      ['The leak occured at Tarkhan station', 'The leak occurred at Tarkhaan station'],
    ],
  },
  {
    id: 'identical',
    verdict: 'repeat',
    is: () => true,
    says: 'The same words in two reports: one remark, reported twice.',
    examples: [['It is over, and we are home.', '“It is over and we are home”']],
  },
] as const satisfies readonly WordingClass[];

/** The class of a quotation that merely leaves words out. */
export const TRIMMED: WordingClass =
  wordingClasses.find(({ id }) => id === 'trimmed') ?? wordingClasses[0];

/** A quotation beside a report of it in the outlet's own words: the person and tense of the report are its own. */
export const reportedClass: WordingClass = {
  id: 'reported',
  verdict: 'repeat',
  is: ({ alignment }) => !hasOtherWeight(alignment),
  says: 'One report quotes what the other tells in its own words: one remark, reported twice.',
  examples: [
    [
      'We will not raise the ferry fares before the summer season',
      'they would not raise the ferry fares before the summer season',
    ],
    [
      'I lost two cows and a good dog in the flood',
      'he had lost two cows and a good dog in the flood',
    ],
  ],
};

/** The first class that the two wordings are of. */
export function classOf(wordings: Wordings): WordingClass {
  return wordingClasses.find((one: WordingClass) => one.is(wordings)) ?? wordingClasses[0];
}
