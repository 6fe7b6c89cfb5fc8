/** Numbers in words, as far as two tellings of one figure need them. */

/** Numbers in words. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);

/** Tens in words. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, 10 * (at + 2)] as const),
);

/** What multiplies the number before it. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** True for a number in digits, or a word of one: "27", "billion". */
export function isNumber(word: string): boolean {
  return (
    /^\d/.test(word) ||
    UNITS.has(word) ||
    TENS.has(word) ||
    MULTIPLIERS.has(word) ||
    word === 'half'
  );
}
