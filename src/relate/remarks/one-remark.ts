/**
 * Whether two quoted sentences are one remark: by what agrees in order, never by words that they merely share. Of
 * different sentences of one interview the first content words differ, or too little agrees.
 */

import type { Alignment } from './align.ts';
import type { RemarkWord } from './remark-words.ts';

/** How two sentences hang together: `close` word by word, `retold` in its frame, `short` too short to tell; else null. */
export type Likeness = 'close' | 'retold' | 'short';

/** How the two sentences are one remark, or null where they are two. */
export function likenessOf(alignment: Alignment): Likeness | null {
  const measured = measure(alignment);
  if (isWhole(measured) || isContained(measured) || isNear(alignment, measured)) return 'close';
  if (isRetold(alignment, measured) || hasOneFrame(alignment)) return 'retold';
  return isShortTerm(alignment) ? 'short' : null;
}

interface Measured {
  /** Words that agree and are of content, or stand beside another that agrees. */
  readonly firm: number;
  /** Words of content that agree. */
  readonly content: number;
  /** Words, and words of content, of the shorter sentence. */
  readonly shorter: number;
  readonly shorterContent: number;
  /** Words of the longer sentence from the first that agrees to the last. */
  readonly stretch: number;
  readonly isSame: boolean;
}

function measure({ earlier, later, anchors, differences }: Alignment): Measured {
  const firm = anchors.filter(([i, j], at) => {
    const before = anchors[at - 1];
    const after = anchors[at + 1];
    return (
      earlier[i]?.content === true ||
      (before?.[0] === i - 1 && before[1] === j - 1) ||
      (after?.[0] === i + 1 && after[1] === j + 1)
    );
  });
  const isEarlierShorter = earlier.length <= later.length;
  const ends = [firm[0], firm.at(-1)].map((anchor) => anchor?.[isEarlierShorter ? 1 : 0] ?? 0);
  return {
    firm: firm.length,
    content: anchors.filter(([i]) => earlier[i]?.content === true).length,
    shorter: Math.min(earlier.length, later.length),
    shorterContent: Math.min(contentIn(earlier), contentIn(later)),
    stretch: (ends[1] ?? 0) - (ends[0] ?? 0) + 1,
    isSame: differences.length === 0,
  };
}

function contentIn(words: readonly RemarkWord[]): number {
  return words.filter((word) => word.content).length;
}

function isWhole({ isSame, content }: Measured): boolean {
  return isSame && content > 0;
}

/** Nearly all of the shorter stands in the longer, in one stretch. */
function isContained({ firm, content, shorter, stretch }: Measured): boolean {
  return (
    shorter >= 3 &&
    firm >= shorter * MOST_OF &&
    (content >= 2 || (content === 1 && shorter >= 4 && firm >= shorter - 1)) &&
    stretch <= shorter * LOCAL + 2
  );
}

/** Much agrees, and what the two speak of: another first word of content is another remark, unless little else differs. */
function isNear(
  alignment: Alignment,
  { firm, content, shorter, shorterContent }: Measured,
): boolean {
  const share = content / Math.max(shorterContent, 1);
  if (firm < 5 || content < 2 || share < CONTENT_SHARE || firm < shorter * WORD_SHARE) return false;
  return hasOneOpening(alignment) || (content >= 5 && share >= MOST_OF);
}

function isRetold(
  alignment: Alignment,
  { firm, content, shorter, shorterContent }: Measured,
): boolean {
  return (
    content >= 4 &&
    content >= shorterContent * CONTENT_SHARE &&
    firm >= shorter / 2 &&
    hasOneOpening(alignment) &&
    !hasOtherNumbers(alignment)
  );
}

function hasOneOpening({ differences }: Alignment): boolean {
  return differences.every(
    ({ at, earlier, later }) =>
      at !== 'start' || contentIn(earlier) === 0 || contentIn(later) === 0,
  );
}

function hasOtherNumbers({ earlier, later }: Alignment): boolean {
  const numbers = (words: readonly RemarkWord[]): string =>
    words.flatMap((word) => word.number ?? []).join(' ');
  return numbers(earlier) !== numbers(later);
}

/**
 * Two translations of a short sentence may share its frame alone: both open with the same noun, and a later clause of
 * both with the same pronoun before a verb ("Images carry weight; they …", "Images are serious; …, they …").
 */
function hasOneFrame({ earlier, later, anchors }: Alignment): boolean {
  if (Math.max(earlier.length, later.length) > LONGEST_FRAME) return false;
  const [first] = anchors;
  if (first?.[0] !== 0 || first[1] !== 0 || earlier[0]?.content !== true) return false;
  const subjects = anchors.filter(
    ([i, j]) => i > 1 && j > 1 && SUBJECTS.has(earlier[i]?.same ?? ''),
  );
  return (
    anchors.length >= 3 &&
    subjects.length > 0 &&
    !hasOtherNumbers({ earlier, later, anchors, differences: [] })
  );
}

/** A term of a few words about one noun: "baseless rumours", "groundless rumours". */
function isShortTerm({ earlier, later, anchors }: Alignment): boolean {
  const [i, j] = anchors.at(-1) ?? [-1, -1];
  return (
    [earlier, later].every((words) => words.length > 1 && words.length <= LONGEST_TERM) &&
    i === earlier.length - 1 &&
    j === later.length - 1 &&
    earlier[i]?.content === true
  );
}

const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they']);

// Shares of the shorter sentence: nearly all of it, its words of content, its words.
const MOST_OF = 0.75;
const CONTENT_SHARE = 0.6;
const WORD_SHARE = 0.6;
// How far the words of the shorter may lie apart in the longer; words of a short frame and of a term.
const LOCAL = 1.5;
const LONGEST_FRAME = 16;
const LONGEST_TERM = 4;
