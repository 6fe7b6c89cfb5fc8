/** The words of a text without tags: what the finding of places works on. */

import type { Span } from '../../model/types.ts';

/** A word of the text without its possessive ending, and what stands between it and the next. */
export interface PlainWord extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isPossessive: boolean;
  /** The offset after the possessive ending. */
  readonly outerEnd: number;
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'ʼ][\p{L}\p{N}]+)*/gu;

/** The words of a text in order. */
export function readWords(text: string, span: Span): PlainWord[] {
  const part = text.slice(span.start, span.end);
  const words: PlainWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(part); match !== null; match = WORD.exec(part))
    words.push(wordOf(text, span.start + match.index, match[0]));
  return words;
}

function wordOf(text: string, start: number, whole: string): PlainWord {
  const inside = POSSESSIVE.test(whole) ? whole.slice(-2) : '';
  const bare = inside === '' ? whole : whole.slice(0, -2);
  const end = start + bare.length;
  const ending = inside === '' ? endingAfter(text, end) : inside;
  return {
    text: bare,
    lower: bare.toLowerCase(),
    isPossessive: ending !== '' && (ending.endsWith('s') || bare.endsWith('s')),
    start,
    end,
    outerEnd: end + ending.length,
  };
}

const POSSESSIVE = /.[’'ʼ]s$/u;

/** "U.S.’s", "the workers’ pay": an ending that the word does not hold; most words have no apostrophe behind them. */
function endingAfter(text: string, at: number): string {
  if (!APOSTROPHES.includes(text[at] ?? ' ')) return '';
  return /^.(?:s\b|(?=\s))/.exec(text.slice(at, at + 3))?.[0] ?? '';
}

const APOSTROPHES = "’'ʼ";

/** True where nothing but a space lies between the word and the next. */
export function isJoined(text: string, words: readonly PlainWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && isSpace(text, word.outerEnd, next.start);
}

function isSpace(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === 32) return true;
  return /^\s{1,2}$/.test(text.slice(from, to));
}
