/** The words of a text without tags: what the finding of places works on. */

import type { Span } from '../model/types.ts';

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
  return [...text.slice(span.start, span.end).matchAll(WORD)].map((match) => {
    const word = /^(.+?)([’'ʼ]s|(?<=s)[’'ʼ])$/u.exec(match[0]);
    const bare = word?.[1] ?? match[0];
    const start = span.start + match.index;
    const tail =
      word === null &&
      /^[’'ʼ](?:s\b|(?=\s))/.exec(text.slice(start + bare.length, start + bare.length + 3));
    const ending = word?.[2] ?? (tail ? tail[0] : '');
    return {
      text: bare,
      lower: bare.toLowerCase(),
      isPossessive: ending !== '' && (ending.endsWith('s') || bare.endsWith('s')),
      start,
      end: start + bare.length,
      outerEnd: start + bare.length + ending.length,
    };
  });
}

/** True where nothing but a space lies between the word and the next. */
export function isJoined(text: string, words: readonly PlainWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    /^\s{1,2}$/.test(text.slice(word.outerEnd, next.start))
  );
}
