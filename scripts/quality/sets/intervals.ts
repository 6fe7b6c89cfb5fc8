/**
 * Intervals as Recognizers-Text writes them, `[20,30)`, beside ours, which are inclusive. An open end of theirs is
 * equal to ours where we have the number itself (no step is known of a measure; "between 20 and 30" holds 30 for
 * us), or the whole number inside it ("more than 20" people are 21 and more).
 */

/** Numbers from `min` to `max`, null where open. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** An end of an interval; `isOpen` where the number itself is outside. */
interface End {
  readonly value: number | null;
  readonly isOpen: boolean;
}

/** True where our interval means the one that is written. */
export function isInterval(written: string, { min, max }: Interval): boolean {
  const [, left = '', from = '', to = '', right = ''] =
    /^([[(])([^,]*),([^\])]*)([\])])$/.exec(written) ?? [];
  if (left === '') return false;
  return (
    fits({ value: numberOf(from), isOpen: left === '(' }, min, 1) &&
    fits({ value: numberOf(to), isOpen: right === ')' }, max, -1)
  );
}

function fits({ value, isOpen }: End, ours: number | null, step: 1 | -1): boolean {
  if (value === null || ours === null) return value === ours;
  return isNear(ours, value) || (isOpen && ours === value + step);
}

function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}

/** True for equal numbers, but for what is lost in writing thirds and millionths. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-5 * Math.abs(b);
}
