/**
 * Days and years spelt out: "twenty-third", "nineteen ninety-six", "two thousand and fifteen". Number words that
 * stand together become one piece.
 */

import type { Piece } from './date-piece.ts';

/** The run with its number words joined. */
export function joinNumberWords(run: readonly Piece[]): Piece[] {
  if (!run.some((piece) => isWord(piece))) return [...run];
  const joined: Piece[] = [];
  for (let at = 0; at < run.length; ) {
    const piece = run[at];
    if (piece === undefined) break;
    const words = isWord(piece) ? (readYearWords(run, at) ?? readDayWords(run, at)) : null;
    joined.push(words?.piece ?? piece);
    at = words?.to ?? at + 1;
  }
  return joined;
}

interface Joined {
  readonly piece: Piece;
  readonly to: number;
}

function isWord(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    (piece.kind === 'num' || piece.kind === 'nth') &&
    /^[A-Za-z]/.test(piece.text)
  );
}

/** The value of the number word at a place, and the place behind it; a hyphen before it is passed over. */
function wordAt(
  run: readonly Piece[],
  at: number,
): { value: number; to: number; nth: boolean } | null {
  const from = run[at]?.kind === 'dash' && run[at]?.end === run[at + 1]?.start ? at + 1 : at;
  const piece = run[from];
  if (piece === undefined || !isWord(piece)) return null;
  return { value: piece.value, to: from + 1, nth: piece.kind === 'nth' };
}

/** "twenty-third", "thirty one": a ten with what is added to it. */
function readDayWords(run: readonly Piece[], at: number): Joined | null {
  const ten = wordAt(run, at);
  if (ten === null || ten.nth || ten.value < 20 || ten.value > 90) return null;
  const one = wordAt(run, ten.to);
  if (one === null || one.value < 1 || one.value > 9) return null;
  return join(run, at, one.to, ten.value + one.value, one.nth ? 'nth' : 'num');
}

/** 1 to 99 in words at a place. */
function below100(run: readonly Piece[], at: number): { value: number; to: number } | null {
  const word = wordAt(run, at);
  if (word === null || word.nth || word.value > 90) return null;
  if (word.value < 20) return word;
  const one = wordAt(run, word.to);
  const hasOne = one !== null && !one.nth && one.value >= 1 && one.value <= 9;
  return hasOne ? { value: word.value + one.value, to: one.to } : word;
}

/** "nineteen ninety-six", "nineteen zero one", "two thousand (and) fifteen", "seventeen hundred thirty three". */
function readYearWords(run: readonly Piece[], at: number): Joined | null {
  const head = wordAt(run, at);
  if (head === null || head.nth) return null;
  const scale = wordAt(run, head.to);
  if (scale === null || scale.nth) return null;
  if (scale.value === 1000 && head.value <= 2) return readThousands(run, at, head.value, scale.to);
  if (scale.value === 100 && head.value < 10 && head.value > 0 && isYear(run[at - 1]))
    return withRest(run, at, head.value * 100, scale.to, 'num');
  if (head.value < 15 || head.value > 20) return null;
  if (scale.value === 100) return withRest(run, at, head.value * 100, scale.to);
  if (scale.value === 0) {
    const one = wordAt(run, scale.to);
    return one === null || one.value > 9
      ? null
      : join(run, at, one.to, head.value * 100 + one.value, 'year');
  }
  const rest = below100(run, head.to);
  if (rest === null || rest.value < 10) return null;
  return join(run, at, rest.to, head.value * 100 + rest.value, 'year');
}

function readThousands(run: readonly Piece[], at: number, head: number, to: number): Joined | null {
  const hundreds = wordAt(run, to);
  const scale = hundreds === null ? null : wordAt(run, hundreds.to);
  if (hundreds !== null && scale?.value === 100 && hundreds.value < 10)
    return withRest(run, at, head * 1000 + hundreds.value * 100, scale.to);
  return withRest(run, at, head * 1000, to);
}

/** "the year two hundred and sixty-seven": elsewhere hundreds are a count. */
function isYear(before: Piece | undefined): boolean {
  return before?.kind === 'unit' && before.text.toLowerCase() === 'year';
}

function withRest(
  run: readonly Piece[],
  at: number,
  base: number,
  to: number,
  kind: 'num' | 'year' = 'year',
): Joined {
  const rest = below100(run, run[to]?.kind === 'and' ? to + 1 : to);
  return rest === null
    ? join(run, at, to, base, kind)
    : join(run, at, rest.to, base + rest.value, kind);
}

function join(
  run: readonly Piece[],
  at: number,
  to: number,
  value: number,
  kind: 'num' | 'nth' | 'year',
): Joined {
  const parts = run.slice(at, to);
  const [first] = parts;
  const last = parts.at(-1);
  const text = parts.map((part) => part.text).join(' ');
  return {
    piece: { kind, value, start: first?.start ?? 0, end: last?.end ?? 0, text, reading: null },
    to,
  };
}
