/** What two wordings of one remark differ in: the questions that the classes ask, and the words for a reason. */

import type { Alignment, Difference } from '../remarks/align.ts';
import { AGREEING, DEGREES, TRIFLES } from '../remarks/lexicon.ts';
import type { Likeness } from '../remarks/one-remark.ts';
import type { RemarkWord } from '../remarks/remark-words.ts';
import { isSpelling } from '../remarks/spelling.ts';

/** Two wordings as they are classed. */
export interface Wordings {
  readonly alignment: Alignment;
  readonly likeness: Likeness;
  /** The sides that are told whole: nothing of their sentence stands outside the quotation. */
  readonly whole: { readonly earlier: boolean; readonly later: boolean };
}

/** The words that differ, quoted: `“sustained” in the first is “suffered” in the second`; empty where none do. */
export function differingWords({ differences }: Alignment): string {
  return differences
    .filter((one) => !isSpelling(one) || one.earlier[0]?.same !== one.later[0]?.same)
    .slice(0, MOST_TOLD)
    .map(({ earlier, later }) => {
      if (later.length === 0) return `only the first has ${shown(earlier)}`;
      if (earlier.length === 0) return `only the second has ${shown(later)}`;
      return `${shown(earlier)} in the first is ${shown(later)} in the second`;
    })
    .join('; ');
}

/** The words as they stand in their sentence, marks and all. */
function shown(words: readonly RemarkWord[]): string {
  const [first] = words;
  if (first === undefined) return '“”';
  const own = words.filter(({ sentence }) => sentence === first.sentence).slice(0, MOST_WORDS);
  const end = Math.max(...own.map((word) => word.end));
  const quoted = first.sentence.slice(first.start, end);
  return `“${quoted}”${own.length < words.length ? ' …' : ''}`;
}

/** A word of negation on one side, and nothing of content beside it. */
export function isNegationChanged({ alignment, whole, likeness }: Wordings): boolean {
  if (likeness !== 'close') return false;
  const turned = counted(alignment, whole).filter(
    ({ earlier, later }) =>
      isOdd(earlier, (word) => word.negates) !== isOdd(later, (word) => word.negates),
  );
  const pure = turned.filter(({ earlier, later }) =>
    [...earlier, ...later].every((word) => !word.content),
  );
  return turned.length % 2 === 1 && pure.length === turned.length;
}

function isOdd(words: readonly RemarkWord[], has: (word: RemarkWord) => boolean): boolean {
  return words.filter(has).length % 2 === 1;
}

/** Another number in the place of a number. */
export function isNumberChanged({ alignment }: Wordings): boolean {
  return alignment.differences.some(({ earlier, later }) => {
    const [one, other] = [numbersOf(earlier), numbersOf(later)];
    return one.length > 0 && other.length > 0 && one.join() !== other.join();
  });
}

function numbersOf(words: readonly RemarkWord[]): number[] {
  return words.flatMap((word) => word.number ?? []);
}

/** A hedge on one side of a short difference: of what is left out at length nobody asks whether it was hedged. */
export function isHedgeDropped({ alignment, whole }: Wordings): boolean {
  return counted(alignment, whole).some(({ earlier, later }) => {
    if (Math.max(earlier.length, later.length) > LONGEST_HEDGE) return false;
    const [one, other] = [earlier, later].map((words) => words.some((word) => word.hedges));
    return one !== other;
  });
}

// What a quotation leaves out before its first or after its last word may stand in the sentence around it.
function counted(alignment: Alignment, whole: Wordings['whole']): Difference[] {
  return alignment.differences.filter(
    ({ at, earlier, later }) =>
      at === 'middle' ||
      (earlier.length > 0 && later.length > 0) ||
      (earlier.length === 0 ? whole.earlier : whole.later),
  );
}

/** An adverb of degree inside the words that both quote: "safe", "perfectly safe". */
export function isDegreeChanged({ alignment }: Wordings): boolean {
  return alignment.differences.some(({ at, earlier, later }) => {
    const words = [...earlier, ...later];
    const isAdded = at === 'middle' && (earlier.length === 0 || later.length === 0);
    return isAdded && words.length === 1 && words.every(({ same }) => DEGREES.has(same));
  });
}

/** Words for other words, more than a trifle. */
export function isOtherWording(difference: Difference): boolean {
  const { earlier, later } = difference;
  if (earlier.length === 0 || later.length === 0 || isSpelling(difference)) return false;
  return !isSmall(difference) && !isEditors(difference);
}

// "They fled", "[The crew] fled"
function isEditors({ earlier, later }: Difference): boolean {
  return [earlier, later].some((words) => words.length > 0 && words.every((one) => one.isEditors));
}

/** More than a trifle, or a spelling, differs. */
export function isLeftOut(difference: Difference): boolean {
  return !isSmall(difference) && !isSpelling(difference);
}

function isSmall({ earlier, later }: Difference): boolean {
  const [one, other] = [earlier, later];
  if (one.length === 1 && other.length === 1 && agreed(one[0]) === agreed(other[0])) return true;
  return [...one, ...other].every((word) => TRIFLES.has(word.same));
}

function agreed(word: RemarkWord | undefined): string {
  return AGREEING.get(word?.same ?? '') ?? word?.same ?? '';
}

/** Another number, or a negation that only one side has. */
export function hasOtherWeight({ differences, earlier, later }: Alignment): boolean {
  const turns = [earlier, later].map((words) => isOdd(words, (word) => word.negates));
  return (
    turns[0] !== turns[1] ||
    differences.some(({ earlier: one, later: other }) => numbersOf([...one, ...other]).length > 0)
  );
}

/** The words as written but for case and apostrophes. */
export function written(words: readonly RemarkWord[]): string {
  return words.map(({ text }) => text.toLowerCase().replace(/[‘’]/g, "'")).join(' ');
}

// Differences that a reason names, and words of each, at most.
const MOST_TOLD = 4;
const MOST_WORDS = 12;
// Words of a difference that a hedge stands in, at most.
const LONGEST_HEDGE = 5;
