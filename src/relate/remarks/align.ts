/**
 * Two sentences word by word: the longest common subsequence (Wagner and Fischer 1974), in which words of content
 * weigh more than words of grammar, so that "the" does not pull an alignment apart. Monotone; one phrase that opens
 * the one sentence and closes the other is moved first.
 */

import type { RemarkWord } from './remark-words.ts';

/** Words that differ between two words that agree; one of the sides may be empty. */
export interface Difference {
  readonly earlier: readonly RemarkWord[];
  readonly later: readonly RemarkWord[];
  /** Before all that agrees, after all of it, or between. */
  readonly at: 'start' | 'middle' | 'end';
}

/** Two sentences laid beside each other. */
export interface Alignment {
  readonly earlier: readonly RemarkWord[];
  readonly later: readonly RemarkWord[];
  /** Indexes of words that stand in one place, rising on both sides. */
  readonly anchors: readonly (readonly [number, number])[];
  readonly differences: readonly Difference[];
}

/** The alignment with the most in common; equal input gives equal output. */
export function align(earlier: readonly RemarkWord[], later: readonly RemarkWord[]): Alignment {
  const plain = alignInOrder(earlier, later);
  const turned = [
    [withOpeningLast(earlier, later), later] as const,
    [earlier, withOpeningLast(later, earlier)] as const,
  ].flatMap(([one, other]) => (one === null || other === null ? [] : alignInOrder(one, other)));
  return [plain, ...turned].reduce((best, next) => (agreeing(next) > agreeing(best) ? next : best));
}

/** The share of the words of both that agree, 0 to 1. */
export function agreementOf({ earlier, later, anchors }: Alignment): number {
  return (2 * anchors.length) / Math.max(earlier.length + later.length, 1);
}

function alignInOrder(earlier: readonly RemarkWord[], later: readonly RemarkWord[]): Alignment {
  const anchors = anchorsOf(earlier, later);
  return { earlier, later, anchors, differences: differencesOf(earlier, later, anchors) };
}

function agreeing({ earlier, anchors }: Alignment): number {
  return anchors.reduce((sum, [i]) => sum + (earlier[i]?.content ? CONTENT_WEIGHT : 1), 0);
}

// "in its old form the harbour is gone" beside "the harbour will never reopen in its old form"
function withOpeningLast(
  one: readonly RemarkWord[],
  other: readonly RemarkWord[],
): readonly RemarkWord[] | null {
  for (
    let length = Math.min(one.length, other.length) - 1;
    length >= SHORTEST_PHRASE;
    length -= 1
  ) {
    const tail = other.slice(-length);
    if (!tail.every((word, at) => word.kin === one[at]?.kin)) continue;
    return tail.some((word) => word.content)
      ? [...one.slice(length), ...one.slice(0, length)]
      : null;
  }
  return null;
}

function anchorsOf(a: readonly RemarkWord[], b: readonly RemarkWord[]): [number, number][] {
  const best = tableOf(a, b);
  const anchors: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const here = best[i]?.[j] ?? 0;
    const weight = weightOf(a[i], b[j]);
    if (weight > 0 && here === weight + (best[i + 1]?.[j + 1] ?? 0)) {
      anchors.push([i, j]);
      i += 1;
      j += 1;
    } else if (here === (best[i + 1]?.[j] ?? 0)) i += 1;
    else j += 1;
  }
  return anchors;
}

// best[i][j]: the weight of the best alignment of what follows i and j
function tableOf(a: readonly RemarkWord[], b: readonly RemarkWord[]): number[][] {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const weight = weightOf(a[i], b[j]);
      const both = weight === 0 ? 0 : weight + (best[i + 1]?.[j + 1] ?? 0);
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(both, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return best;
}

function weightOf(a: RemarkWord | undefined, b: RemarkWord | undefined): number {
  if (a === undefined || b === undefined || a.kin !== b.kin) return 0;
  return a.content ? CONTENT_WEIGHT : 1;
}

function differencesOf(
  a: readonly RemarkWord[],
  b: readonly RemarkWord[],
  anchors: readonly (readonly [number, number])[],
): Difference[] {
  const found: Difference[] = [];
  const ends = [...anchors, [a.length, b.length] as const];
  let [i, j] = [0, 0];
  for (const [index, [nextI, nextJ]] of ends.entries()) {
    const isLast = index === ends.length - 1;
    const gap = [a.slice(i, nextI), b.slice(j, nextJ)] as const;
    if (gap[0].length + gap[1].length > 0)
      found.push({
        earlier: gap[0],
        later: gap[1],
        at: index === 0 ? 'start' : isLast ? 'end' : 'middle',
      });
    const [one, other] = [a[nextI], b[nextJ]];
    if (one !== undefined && other !== undefined && one.same !== other.same)
      found.push({ earlier: [one], later: [other], at: 'middle' });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return found;
}

// What a word of content weighs in words of grammar; words of a phrase that is moved, at least.
const CONTENT_WEIGHT = 3;
const SHORTEST_PHRASE = 2;
