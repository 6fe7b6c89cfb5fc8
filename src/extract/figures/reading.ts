/** A number as read, before anybody asks what it measures or counts. */

/** A number read up to before piece `to`; `high` is null where the words leave it open. */
export interface Reading {
  readonly to: number;
  readonly low: number;
  readonly high: number | null;
  readonly approximate: boolean;
  /** What the scale words multiply by: 1e6 in "five million". */
  readonly scale: number;
  /** True for a part of a whole: "two-thirds". */
  readonly fraction: boolean;
}

/** A number that is what it says, unless `more` has it otherwise. */
export function readingOf(to: number, low: number, more: Partial<Reading> = {}): Reading {
  return { to, low, high: low, approximate: false, scale: 1, fraction: false, ...more };
}

/** A product without the dust of binary fractions: 1.1 times 1e6 is 1100000. */
export function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
