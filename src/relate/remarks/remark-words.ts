/**
 * The words of a quotation as they are compared: contractions in full, British and American spelling levelled, numbers
 * as numbers, each with what it weighs.
 */

import { foldText } from '../../model/identity.ts';
import type { Span } from '../../model/types.ts';
import { kindOf } from '../kinds.ts';
import { MULTIPLIERS, TENS, UNITS } from '../number-words.ts';
import { type Word, wordsOf } from '../words.ts';
import {
  APPROXIMATORS,
  AUXILIARIES,
  CONTRACTED,
  FORCELESS_BEFORE,
  FUNCTION_WORDS,
  HEDGES,
  NEGATORS,
  SPELLINGS,
} from './lexicon.ts';

/** A word of a quotation; its offsets point into its sentence. */
export interface RemarkWord extends Span {
  readonly text: string;
  readonly sentence: string;
  /** Equal where two words are the same but for case, spelling and contraction. */
  readonly same: string;
  /** Equal where two words can stand in one place of a remark: forms of one word, names of one kind. */
  readonly kin: string;
  /** False for words of grammar. */
  readonly content: boolean;
  readonly negates: boolean;
  readonly hedges: boolean;
  readonly number: number | null;
  readonly isName: boolean;
  /** In brackets: an editor's word, not the speaker's. */
  readonly isEditors: boolean;
  /** A comma, semicolon, colon or dash stands before it. */
  readonly isAfterMark: boolean;
}

/** The sentences of a quotation, without blanks around them; those without words are left out. */
export function sentencesOf(quoted: string): string[] {
  return quoted
    .split(/(?<=[.!?…]["”'’)]?)\s+(?=["“'‘(]?\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of one sentence in order, cut at a length that no spoken sentence has. */
export function remarkWords(sentence: string): readonly RemarkWord[] {
  const plain = wordsOf(sentence)
    .slice(0, LONGEST)
    .flatMap((word) => spelledOut(sentence, word));
  return withNumbers(plain).map((part, at, all) => toRemarkWord(sentence, part, at, all[at + 1]));
}

interface Part extends Span {
  readonly text: string;
  readonly lower: string;
  readonly word: Word | null;
  readonly number: number | null;
  readonly isEditors: boolean;
  readonly isAfterMark: boolean;
}

function spelledOut(sentence: string, word: Word): Part[] {
  const lower = foldText(word.text);
  const rule = /'|^(?:cannot|gonna|wanna|gotta)$/.test(lower)
    ? CONTRACTED.find(([pattern]) => pattern.test(lower))
    : undefined;
  const parts = rule === undefined ? [lower] : lower.replace(rule[0], rule[1]).split(' ');
  const found = parts.map((part) => ({
    text: word.text,
    start: word.start,
    end: word.end,
    lower: part,
    word: parts.length === 1 ? word : null,
    number: numberOf(part),
    isEditors: isInBrackets(sentence, word),
    isAfterMark: /[,;:–—-] ?$/.test(sentence.slice(Math.max(0, word.start - 2), word.start)),
  }));
  const percent =
    sentence[word.end] === '%' || /^ per ?cent\b/i.test(sentence.slice(word.end, word.end + 9));
  if (/^(?:per|cent|percent)$/.test(lower) && percentBefore(sentence, word)) return [];
  return percent
    ? [
        ...found,
        {
          text: '%',
          start: word.end,
          end: percentEnd(sentence, word),
          lower: 'percent',
          word: null,
          number: null,
          isEditors: false,
          isAfterMark: false,
        },
      ]
    : found;
}

function percentEnd(sentence: string, { end }: Word): number {
  return end + (/^(?:%| per ?cent\b)/i.exec(sentence.slice(end))?.[0].length ?? 0);
}

function isInBrackets(sentence: string, { start, end }: Word): boolean {
  const opened = Math.max(sentence.lastIndexOf('[', start), sentence.lastIndexOf('(', start));
  if (opened < 0 || start - opened > LONGEST_INSERTION) return false;
  const closed = /[\])]/.exec(sentence.slice(opened, end + LONGEST_INSERTION));
  return closed !== null && opened + closed.index >= end;
}

function percentBefore(sentence: string, word: Word): boolean {
  return / (?:per ?)?$/i.test(sentence.slice(Math.max(0, word.start - 5), word.start));
}

function numberOf(lower: string): number | null {
  if (/^\d[\d,]*(?:\.\d+)?$/.test(lower)) return Number(lower.replaceAll(',', ''));
  return UNITS.get(lower) ?? TENS.get(lower) ?? null;
}

// "twenty-three", "2 million", "two hundred": the pieces of one number become one word
function withNumbers(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const value = before === undefined ? null : joinedNumber(before, part);
    if (before === undefined || value === null) joined.push(part);
    else
      joined[joined.length - 1] = {
        ...before,
        text: `${before.text} ${part.text}`,
        end: part.end,
        lower: `${before.lower} ${part.lower}`,
        number: value,
      };
  }
  return joined;
}

function joinedNumber(before: Part, part: Part): number | null {
  const times = MULTIPLIERS.get(part.lower);
  if (times !== undefined)
    return before.number !== null ? before.number * times : before.lower === 'a' ? times : null;
  const unit = UNITS.get(part.lower);
  const isTens = TENS.has(before.lower.split(' ').at(-1) ?? '');
  return isTens && unit !== undefined && unit > 0 && unit < 10 ? (before.number ?? 0) + unit : null;
}

function toRemarkWord(
  sentence: string,
  part: Part,
  at: number,
  next: Part | undefined,
): RemarkWord {
  const { text, lower, word, number, start, end } = part;
  const same = sameOf(lower, number);
  const isFunction = FUNCTION_WORDS.has(same) || AUXILIARIES.has(lower);
  return {
    text,
    sentence,
    start,
    end,
    same,
    kin:
      isFunction || number !== null ? (AUXILIARIES.get(lower) ?? same) : kinOf(word, same, lower),
    content: !isFunction,
    negates: NEGATORS.has(lower) && !FORCELESS_BEFORE.has(next?.lower ?? ''),
    hedges: HEDGES.has(lower) || (next?.number != null && APPROXIMATORS.has(lower)),
    number,
    isName: at > 0 && /^\p{Lu}/u.test(text),
    isEditors: part.isEditors,
    isAfterMark: part.isAfterMark,
  };
}

// "a cent" and "one cent" are the same words
function sameOf(lower: string, number: number | null): string {
  if (lower === 'an' || lower === 'one') return 'a';
  if (number !== null) return `#${number}`;
  return spelled(lower.replace(/'s?$/, ''));
}

function spelled(lower: string): string {
  const levelled = known.get(lower) ?? levelSpelling(lower);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(lower, levelled);
  return levelled;
}

// The words of a story are few beside their occurrences.
const known = new Map<string, string>();
const MOST_KNOWN = 10_000;

function levelSpelling(lower: string): string {
  const rule = SPELLINGS.find(([pattern]) => pattern.test(lower));
  return rule === undefined ? lower : lower.replace(rule[0], rule[1]);
}

// The kind or stem of the word in its levelled spelling, where that is another.
function kinOf(word: Word | null, same: string, lower: string): string {
  const [levelled] = word !== null && lower.startsWith(same) ? [word] : wordsOf(same);
  if (levelled === undefined) return same;
  return kindOf(levelled.key) ?? kindOf(levelled.stem) ?? shortStem(levelled.stem);
}

// "hoping", "hoped", "hope": the common stem leaves short words alone
function shortStem(stem: string): string {
  const bare = stem.replace(/(?:ing|ed)$/, '');
  if (bare === stem || bare.length < 3 || !/[aeiouy]/.test(bare)) return stem;
  return bare.replace(/([bdgmnprt])\1$/, '$1');
}

// Words of a sentence that are compared at most: alignment grows with the product.
const LONGEST = 120;
// Characters of an editor's insertion.
const LONGEST_INSERTION = 60;
