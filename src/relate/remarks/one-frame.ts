/**
 * Whether two sentences are built alike, word against word, so that they are one remark though words of content differ:
 * retold with other verbs and adjectives, or translated twice.
 */

import { sensesAbove, sensesOf } from '../../words/senses.ts';
import type { Alignment, Difference } from './align.ts';
import type { RemarkWord } from './remark-words.ts';

/** Word for word in one frame, and only verbs and adjectives differ: who and what it speaks of is the same. */
export function isReworded(alignment: Alignment): boolean {
  const { earlier, later, anchors, differences } = alignment;
  const common = anchors.filter(([i]) => earlier[i]?.content === true && !earlier[i].isName);
  return (
    earlier.length >= LONG &&
    earlier.length === later.length &&
    anchors.length >= earlier.length * MOST_OF &&
    common.length >= 3 &&
    opensAlike(alignment) &&
    differences.every((gap) => isWordForWord(gap) && wordsIn(gap).every(isNoNoun))
  );
}

/**
 * One sentence translated twice keeps its frame: every word of grammar stands in its place, and each word of content
 * has another in its own, of which the first two are near in meaning: "defend every inch", "protect every foot".
 */
export function isTranslation(alignment: Alignment): boolean {
  const { earlier, anchors, differences } = alignment;
  const frame = anchors.filter(([i]) => earlier[i]?.content === false);
  const other = differences.filter((gap) => wordsIn(gap).some(({ content }) => content));
  const [first] = other;
  return (
    frame.length >= SHORTEST_FRAME &&
    opensAlike(alignment) &&
    !hasOtherNumbers(alignment) &&
    other.every(isWordForWord) &&
    first !== undefined &&
    isNearMeaning(first)
  );
}

/**
 * A long sentence that opens with the same words and keeps most of the rest in order; where one word of content stands
 * for one, they are verbs behind an auxiliary ("will not stop until …", "will not rest until …"), or the one noun is a
 * kind of the other.
 */
export function isLongFrame({ earlier, later, anchors, differences }: Alignment): boolean {
  const shorter = earlier.length < later.length ? earlier : later;
  const isContent = ([i]: readonly [number, number]): boolean => earlier[i]?.content === true;
  const least = shorter.filter(({ content }) => content).length / 2;
  return (
    shorter.length >= LONGEST_FRAME &&
    anchors.length >= shorter.length * MOST_OF &&
    anchors.slice(0, OPENING).every(([i, j], at) => i === at && j === at) &&
    anchors.slice(0, OPENING).some(isContent) &&
    anchors.filter(isContent).length >= Math.max(3, least) &&
    !hasOtherNumbers({ earlier, later }) &&
    differences.every(
      (gap) => !isWordForWord(gap) || isVerb(earlier, gap.earlier[0]) || isBroader(gap),
    )
  );
}

/** Nouns of which one stands above the other: "plane", "aircraft". */
function isBroader({ earlier: [one], later: [other] }: Difference): boolean {
  const [there, here] = [one, other].map((word) => sensesOf(word?.text ?? '', 'noun'));
  if (there === undefined || here === undefined) return false;
  const above = [sensesAbove(there, STEPS), sensesAbove(here, STEPS)] as const;
  return (
    here.some((sense) => above[0].has(sense) || there.includes(sense)) ||
    there.some((sense) => above[1].has(sense))
  );
}

/** Behind an auxiliary or its negation. */
function isVerb(words: readonly RemarkWord[], word: RemarkWord | undefined): boolean {
  const at = word === undefined ? 0 : words.indexOf(word);
  const isModal = (before: RemarkWord | undefined): boolean => MODALS.has(before?.same ?? '');
  return isModal(words[at - 1]) || (words[at - 1]?.same === 'not' && isModal(words[at - 2]));
}

function wordsIn({ earlier, later }: Difference): readonly RemarkWord[] {
  return [...earlier, ...later];
}

/** One word of content, no name or number, for one. */
function isWordForWord({ earlier, later }: Difference): boolean {
  return [earlier, later].every(
    ([word, ...more]) =>
      word?.content === true && !word.isName && word.number === null && more.length === 0,
  );
}

function isNoNoun({ text }: RemarkWord): boolean {
  return sensesOf(text, 'noun').length === 0;
}

/** Verbs or nouns of which one means what stands right above the other, or both stand right below one sense. */
function isNearMeaning({ earlier: [one], later: [other] }: Difference): boolean {
  return (['verb', 'noun'] as const).some((part) => {
    const [there, here] = [one, other].map((word) => {
      const own = sensesOf(word?.text ?? '', part);
      return new Set([...own, ...sensesAbove(own, 1)]);
    });
    return there !== undefined && here !== undefined && [...there].some((sense) => here.has(sense));
  });
}

/**
 * Two translations of a short sentence may share its frame alone: both open with the same noun, and a later clause of
 * both with the same pronoun ("Shadows say much; they point …", "Shadows are never alone; …, they have …").
 */
export function hasOneFrame({ earlier, later, anchors }: Alignment): boolean {
  if (Math.max(earlier.length, later.length) > LONGEST_FRAME) return false;
  const [first] = anchors;
  if (first?.[0] !== 0 || first[1] !== 0 || earlier[0]?.content !== true) return false;
  const subjects = anchors.filter(
    ([i, j]) =>
      earlier[i]?.isAfterMark === true &&
      later[j]?.isAfterMark === true &&
      SUBJECTS.has(earlier[i].same),
  );
  return anchors.length >= 3 && subjects.length > 0 && !hasOtherNumbers({ earlier, later });
}

/** The first two words agree. */
export function opensAlike({ anchors }: Alignment): boolean {
  return [0, 1].every((at) => anchors[at]?.[0] === at && anchors[at][1] === at);
}

/** The numbers of the one are not those of the other. */
export function hasOtherNumbers({ earlier, later }: Pick<Alignment, 'earlier' | 'later'>): boolean {
  const numbers = (words: readonly RemarkWord[]): string =>
    words.flatMap((word) => word.number ?? []).join(' ');
  return numbers(earlier) !== numbers(later);
}

/** What only a verb follows. */
const MODALS: ReadonlySet<string> = new Set(
  'will would shall should can could may might must'.split(' '),
);

/** Pronouns that open a clause as its subject. */
export const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they']);

// Words of a sentence whose frame tells by itself that it is one, and what share of them must agree.
const LONG = 8;
const MOST_OF = 0.75;
// Words of grammar of a frame at least, and words of a short sentence.
const SHORTEST_FRAME = 4;
const LONGEST_FRAME = 16;
// Words that a long sentence opens with in both tellings, at least.
const OPENING = 5;
// So far above a noun its broader one is looked for.
const STEPS = 2;
