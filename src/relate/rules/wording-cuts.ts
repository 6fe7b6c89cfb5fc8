/**
 * What was cut out of a quotation without a mark and changes what is said: the condition under which it holds, or what
 * the speaker granted in between. A quotation that begins or breaks off inside its sentence leaves the rest out openly.
 */

import { ASKING, CONCEDING, CONDITIONAL } from '../remarks/lexicon.ts';
import type { RemarkWord } from '../remarks/remark-words.ts';
import type { Wordings } from './wording-differences.ts';

/** Words that one of two wordings lacks. */
export interface Cut {
  readonly words: readonly RemarkWord[];
  readonly lacking: 'earlier' | 'later';
}

/** The condition or concession that one wording lacks and does not show to be missing; null where there is none. */
export function findCut({ alignment, whole }: Pick<Wordings, 'alignment' | 'whole'>): Cut | null {
  for (const difference of alignment.differences) {
    if (difference.earlier.length > 0 && difference.later.length > 0) continue;
    const [lacking, having] =
      difference.later.length === 0
        ? (['later', 'earlier'] as const)
        : (['earlier', 'later'] as const);
    const words = difference[having];
    const before = alignment[having][alignment[having].indexOf(words[0] as RemarkWord) - 1];
    const short = alignment[lacking];
    if (words.length < SHORTEST) continue;
    const isOpen =
      difference.at === 'middle' ? isMarked(short) : !whole[lacking] || !isSentence(short);
    if (isOpen) continue;
    if (isCondition(words, before) || (difference.at === 'middle' && isConceded(words)))
      return { words, lacking };
  }
  return null;
}

/** "if …", "and only if …"; not what somebody asks or wonders. */
function isCondition(cut: readonly RemarkWord[], before: RemarkWord | undefined): boolean {
  if (before !== undefined && ASKING.has(before.same)) return false;
  return startsWith(cut, CONDITIONAL) || startsWith(cut.slice(1), CONDITIONAL);
}

function isConceded(cut: readonly RemarkWord[]): boolean {
  return cut[0]?.isAfterMark === true && startsWith(cut, CONCEDING);
}

function startsWith([first]: readonly RemarkWord[], words: ReadonlySet<string>): boolean {
  return first !== undefined && words.has(first.same);
}

/** It begins as a sentence does: what stood before the first word is not shown to be missing. */
function isSentence([first]: readonly RemarkWord[]): boolean {
  return first !== undefined && /^\p{Lu}/u.test(first.text) && first.start <= 1;
}

/** Dots or brackets show that words are missing. */
function isMarked(short: readonly RemarkWord[]): boolean {
  return short.some((word, at) => MARKS.test(word.sentence.slice(word.end, short[at + 1]?.start)));
}

const MARKS = /\.{2}|…|[[(]/;
// Words of a clause that says something, at least.
const SHORTEST = 3;
