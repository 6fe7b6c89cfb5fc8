/**
 * Whether two quoted sentences are one remark: by what agrees in order, never by words that they merely share. Of
 * different sentences of one interview the first content words differ, or too little agrees.
 */

import type { Alignment, Difference } from './align.ts';
import {
  hasOneFrame,
  hasOtherNumbers,
  isLongFrame,
  isReworded,
  isTranslation,
  opensAlike,
  SUBJECTS,
} from './one-frame.ts';
import type { RemarkWord } from './remark-words.ts';
import { isSpelling } from './spelling.ts';

/** How two sentences hang together: `close` word by word, `retold` in its frame, `short` too short to tell; else null. */
export type Likeness = 'close' | 'retold' | 'short';

/** How the two sentences are one remark, or null where they are two; of translations less need agree. */
export function likenessOf(alignment: Alignment, areTranslated = false): Likeness | null {
  const measured = measure(alignment);
  if (isWhole(measured)) return 'close';
  if ((isContained(measured) || isNear(measured)) && isOnOneThing(alignment, measured))
    return 'close';
  if (isReworded(alignment)) return 'close';
  if (isRetold(alignment, measured) || hasOneFrame(alignment) || isLongFrame(alignment))
    return 'retold';
  if (areTranslated && isTranslation(alignment)) return 'retold';
  return isShortTerm(alignment) ? 'short' : null;
}

interface Measured {
  /** Words that agree and are of content, or stand beside another that agrees. */
  readonly firm: number;
  /** Words of content that agree, in whatever spelling. */
  readonly content: number;
  /** Of these, all but names: places and parties recur in all that somebody says. */
  readonly common: number;
  /** Words, and words of content, of the shorter sentence; numbers that have another in their place not among the latter. */
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
  const respelt = differences.flatMap((one) => (isSpelling(one) ? one.earlier : []));
  const agreed = [...anchors.flatMap(([i]) => earlier[i] ?? []), ...respelt];
  const recounted = differences.filter(isNumber).length;
  const isEarlierShorter = earlier.length <= later.length;
  const ends = [firm[0], firm.at(-1)].map((anchor) => anchor?.[isEarlierShorter ? 1 : 0] ?? 0);
  return {
    firm: firm.length + respelt.length,
    content: contentIn(agreed),
    common: contentIn(agreed.filter((word) => !word.isName)),
    shorter: Math.min(earlier.length, later.length),
    shorterContent: Math.min(contentIn(earlier), contentIn(later)) - recounted,
    stretch: (ends[1] ?? 0) - (ends[0] ?? 0) + 1,
    isSame: differences.length === 0,
  };
}

/** One number for another, and nothing else. */
function isNumber({ earlier, later }: Difference): boolean {
  const words = [...earlier, ...later];
  return words.length === 2 && words.every((word) => word.content && word.number !== null);
}

function contentIn(words: readonly RemarkWord[]): number {
  return words.filter((word) => word.content).length;
}

function isWhole({ isSame, content }: Measured): boolean {
  return isSame && content > 0;
}

/** All of the shorter stands in the longer, or nearly all of what is long enough, in one stretch. */
function isContained({ firm, content, shorter, shorterContent, stretch }: Measured): boolean {
  if (shorter < 3 || content === 0) return false;
  if (firm === shorter) return (content >= 2 || shorter >= 4) && stretch <= shorter * WIDE + 2;
  return (
    shorter >= 5 &&
    firm >= shorter * MOST_OF &&
    (content >= 2 || firm >= shorter - 1) &&
    content >= shorterContent * CONTENT_SHARE &&
    stretch <= shorter * LOCAL + 2
  );
}

function isNear({ firm, content, common, shorter, shorterContent, stretch }: Measured): boolean {
  return (
    firm >= Math.max(5, shorter * WORD_SHARE) &&
    common >= 2 &&
    content >= shorterContent * CONTENT_SHARE &&
    stretch <= shorter * LOCAL + 2
  );
}

/** What the two speak of: another first word of content is another remark, unless much follows and little else differs. */
function isOnOneThing(alignment: Alignment, { content, shorterContent }: Measured): boolean {
  if (opensAlike(alignment) || hasOneSubject(alignment) || hasOneOpening(alignment)) return true;
  return content >= 5 && content >= shorterContent * MOST_OF;
}

function isRetold(
  alignment: Alignment,
  { firm, content, common, shorter, shorterContent, stretch }: Measured,
): boolean {
  return (
    stretch <= shorter * LOCAL &&
    content >= 4 &&
    common >= 2 &&
    content >= shorterContent * CONTENT_SHARE &&
    firm >= shorter / 2 &&
    opensAlike(alignment) &&
    !hasOtherNumbers(alignment)
  );
}

/** The first words of content agree, or one side merely has more before them. */
function hasOneOpening({ earlier, later, differences }: Alignment): boolean {
  const [one, other] = [earlier, later].map((words) =>
    words.find((word) => word.content && word.number === null),
  );
  return differences.every(
    (gap) =>
      one === undefined ||
      other === undefined ||
      !(gap.earlier.includes(one) && gap.later.includes(other)) ||
      one.kin === other.kin,
  );
}

/** Both begin with one pronoun: "We trusted …", "We never doubted …". */
function hasOneSubject({ earlier, anchors: [first] }: Alignment): boolean {
  return first?.[0] === 0 && first[1] === 0 && SUBJECTS.has(earlier[0]?.same ?? '');
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

// Shares of the shorter sentence: nearly all of it, its words of content, its words.
const MOST_OF = 0.75;
const CONTENT_SHARE = 0.66;
const WORD_SHARE = 0.6;
// How far the words of the shorter may lie apart in the longer; words of a term.
const LOCAL = 1.5;
const WIDE = 2.5;
const LONGEST_TERM = 4;
