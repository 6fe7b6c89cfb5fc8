/** Which figures of a claim a topic counts, and what they allow. */

import type { Claim, Figure, Topic } from '../model/types.ts';
import { kindOf } from './kinds.ts';
import { dimensionOf } from './measures.ts';
import { once, remember } from './remember.ts';
import { hasSomeTerm } from './term-index.ts';
import { keysOf, type Word, wordsOf } from './words.ts';

/** The figures of the claim that count what the topic counts; all of them where it counts nothing by name. */
export function countedFigures(claim: Claim, topic: Topic): Figure[] {
  return readCounted(claim)(topic);
}

/** The same, for a claim that is asked of many topics. */
export function readCounted(claim: Claim): (topic: Topic) => Figure[] {
  const figures = claim.figures.map((figure) => ({
    figure,
    isCounted: readFigureNoun(figure, claim),
  }));
  return (topic) => {
    if (figures.length === 0) return [];
    if (topic.counts.length > 0)
      return figures.filter(({ isCounted }) => isCounted(topic)).map(({ figure }) => figure);
    if (!topic.compares.includes('figures')) return [];
    const words = wordsOf(claim.text);
    const isOnTopic = topic.terms.length === 0 || hasSomeTerm(words, topic.terms);
    return isOnTopic ? [...claim.figures] : [];
  };
}

/** The figures that may be set beside each other: those of one class. The key never holds a number. */
export function classOf(claim: Claim, figure: Figure, topic: Topic): string {
  const fate = fateOf(claim, figure);
  const named = figure.counted ?? (figure.unit === null ? (topic.counts[0] ?? '') : '');
  const counted = fate !== '' || topic.source === 'discovered' ? '' : groupOf(named);
  const unit = figure.unit === null ? '' : dimensionOf(figure.unit);
  return [counted, unit, fate, rateOf(claim, figure)].join('|');
}

/** The kind of thing that words count: people, what became of them, or the head noun. */
export function groupOf(counted: string): string {
  const keys = keysOf(counted).split(' ');
  const fate = keys.map((key) => FATES.get(key)).find((one) => one !== undefined);
  const head = keys.at(-1) ?? '';
  return fate ?? (PERSONS.has(head) ? 'person' : (kindOf(head) ?? head));
}

// "$31 a share", "40 euros per head": a rate is never compared with a sum
function rateOf(claim: Claim, figure: Figure): string {
  const after = claim.text.slice(figure.span.end - claim.span.start);
  return /^\s*(?:a|per|each|an)[ -](\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
}

/** What the words of a figure allow, ends inclusive; null where they allow anything. */
export interface Reading {
  readonly low: number;
  readonly high: number;
  readonly kind: 'exact' | 'about' | 'ceiling' | 'floor' | 'range' | 'vague';
}

/** The reading of a figure: about a number is within a tenth of it, a vague word within half of its floor. */
export function readFigure(figure: Figure): Reading | null {
  const { value, min, max, approximate } = figure;
  if (value !== null) {
    if (min !== null && max !== null && min !== max) return { low: min, high: max, kind: 'range' };
    const slack = approximate ? Math.abs(value) * TOLERANCE : 0;
    // "nearly 1,000", "just over 200": near it, and on one side
    if (max !== null && min === null)
      return approximate
        ? { low: value - slack, high: max, kind: 'about' }
        : { low: 0, high: max, kind: 'ceiling' };
    if (min !== null && max === null)
      return approximate
        ? { low: min, high: value + slack, kind: 'about' }
        : { low: min, high: Infinity, kind: 'floor' };
    return { low: value - slack, high: value + slack, kind: approximate ? 'about' : 'exact' };
  }
  if (min !== null && max !== null) return { low: min, high: max, kind: 'range' };
  if (min !== null) return { low: min * VAGUE_TOLERANCE, high: Infinity, kind: 'vague' };
  return max === null ? null : { low: 0, high: max, kind: 'ceiling' };
}

/** True where some number fits both. */
export function isOverlap(a: Reading, b: Reading): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** True where both allow the same numbers. */
export function isSameReading(a: Reading, b: Reading): boolean {
  return a.low === b.low && a.high === b.high;
}

/** How far apart two readings lie, from 0 (they meet) towards 1: the difference as a share of the larger. */
export function gapOf(a: Reading, b: Reading): number {
  if (isOverlap(a, b)) return 0;
  const [lower, upper] = a.high < b.low ? [a, b] : [b, a];
  const [small, large] = [middleOf(lower), middleOf(upper)];
  return large > 0 ? Math.min(1, Math.max(0, (large - small) / large)) : 0;
}

/** The middle of what a reading allows; its floor where it is open above. */
export function middleOf({ low, high }: Reading): number {
  return Number.isFinite(high) ? (low + high) / 2 : low;
}

function readFigureNoun(figure: Figure, claim: Claim): (topic: Topic) => boolean {
  const whole = keysOf(figure.counted ?? figure.unit ?? '');
  const head = whole.split(' ').at(-1) ?? '';
  const isOpen = figure.unit === null && (whole === '' || PERSONS.has(head));
  const near = once(() => nearWords(claim, figure));
  return (topic) => {
    if (figure.unit !== null && topic.counts.includes(figure.unit)) return true;
    const counts = countKeys(topic);
    if (whole !== '' && (counts.has(whole) || counts.has(head))) return true;
    return isOpen && (hasSomeTerm(near(), topic.counts) || hasSomeTerm(near(), topic.terms));
  };
}

const countKeys = remember(
  (topic: Topic): ReadonlySet<string> => new Set(topic.counts.map(keysOf)),
);

/** The words about a figure, up to the next figure or mark: "41 were missing", "the toll stood at 19". */
function nearWords(claim: Claim, figure: Figure): Word[] {
  const start = figure.span.start - claim.span.start;
  const end = figure.span.end - claim.span.start;
  const [after = ''] = claim.text.slice(end).split(/[,;:.!?](?:\s|$)|\d/, 1);
  const before =
    claim.text
      .slice(0, start)
      .split(/[;:.!?](?:\s|$)|\d/)
      .at(-1) ?? '';
  return [...wordsOf(before).slice(-NEAR - 3), ...wordsOf(after).slice(0, NEAR)];
}

/** What became of those counted, or "": a count of the killed is none of the injured, nor of the deployed. */
export function fateOf(claim: Claim, figure: Figure): string {
  const end = figure.span.end - claim.span.start;
  const [after = ''] = claim.text.slice(end).split(/[,;:.!?](?:\s|$)|\d/, 1);
  const words = [...wordsOf(figure.counted ?? ''), ...wordsOf(after).slice(0, NEAR)];
  for (const word of words) {
    const fate = FATES.get(word.key);
    if (fate !== undefined) return fate;
  }
  return '';
}

/** True for a word that says what became of those counted: "killed", "missing". */
export function isFate(key: string): boolean {
  return FATES.has(key);
}

// About a number: a tenth above or below. A vague word such as "thousands": from half of its floor.
const TOLERANCE = 0.1;
const VAGUE_TOLERANCE = 0.5;
// Words after a figure within which its predicate stands.
const NEAR = 6;

const PERSONS = new Set([
  'person',
  'passenger',
  'man',
  'woman',
  'child',
  'adult',
  'resident',
  'civilian',
]);

const FATES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['dead', 'killed dead died die death fatality slain perished body toll'],
      ['injured', 'injured wounded hurt injury'],
      ['missing', 'missing unaccounted'],
      ['displaced', 'displaced homeless evacuated fled'],
      ['rescued', 'rescued saved survived survivor alive'],
      ['hostage', 'hostage captive'],
      ['held', 'arrested detained captured'],
    ] as const
  ).flatMap(([fate, words]) => words.split(' ').map((word) => [word, fate] as const)),
);
