/**
 * The number words of English, short scale (a billion is 10⁹), typed from Quirk et al., A Comprehensive Grammar of the
 * English Language, 6.63 to 6.65 (cardinals, ordinals, fractions); the letters for scales as news agencies write them.
 */

/** Words for nothing. */
export const NOUGHTS: ReadonlySet<string> = new Set(['zero', 'nought', 'naught']);

/** Cardinals below twenty. */
export const ONES: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
]);

/** Cardinals that may take one of the ones after them. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/**
 * Letters that multiply the digits they are written against. `m` and `b` count only beside a currency
 * or, for `m`, a plural: "100m" alone is a length.
 */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
]);

/** Words for twelves after a number: "three dozens", "3 doz". */
export const DOZENS: ReadonlySet<string> = new Set(['dozens', 'doz', 'dozs', 'dz', 'dzs']);

/** Into how many parts a word cuts the whole. */
export interface Parts {
  readonly parts: number;
  readonly isPlural: boolean;
}

/** Ordinals under ten, as they end a denominator: "twenty-firsts"; "second" is left to the measure of time. */
export const ORDINAL_ONES: ReadonlyMap<string, Parts> = parts(
  'first third fourth fifth sixth seventh eighth ninth'.split(' '),
  [1, 3, 4, 5, 6, 7, 8, 9],
);

/** Parts of one, in the singular and the plural; they take a numerator: "a third", "two-thirds". */
export const DENOMINATORS: ReadonlyMap<string, Parts> = new Map([
  ['half', { parts: 2, isPlural: false }],
  ['halves', { parts: 2, isPlural: true }],
  ...parts(['third', 'quarter', 'fourth'], [3, 4, 4]),
  ...parts(
    `fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth
    eighteenth nineteenth twentieth`.split(/\s+/),
    [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
  ),
  ...parts(
    'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' '),
    [30, 40, 50, 60, 70, 80, 90],
  ),
  ...parts(
    'hundredth thousandth millionth billionth trillionth'.split(' '),
    [100, 1e3, 1e6, 1e9, 1e12],
  ),
]);

/** Fractions that have a sign of their own (Unicode, Number Forms). */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

/**
 * What a vague plural allows at the least. The plural says "more than one of them", so the floor is
 * twice the unit; nothing says where it ends, so there is no ceiling. "Scores" is twice twenty.
 */
export const VAGUE_FLOORS: ReadonlyMap<string, number> = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['lakhs', 2e5],
  ['millions', 2e6],
  ['crores', 2e7],
  ['billions', 2e9],
  ['trillions', 2e12],
]);

/**
 * How many units the words before a scale allow at the least. "A few" may be as little as two, which is
 * the cautious reading; "several" is used of three and more; "many" of no fewer than several.
 * "A couple" is absent: it names a number, two, and is only approximate.
 */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ['few', 2],
  ['several', 3],
  ['many', 3],
]);

/** The words that a number in words can begin with. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'quarter', 'couple'],
  ...NOUGHTS,
  ...[ONES, TENS, SCALES, VAGUE_FLOORS, VAGUE_COUNTS].flatMap((table) => [...table.keys()]),
]);

function parts(words: readonly string[], numbers: readonly number[]): Map<string, Parts> {
  const pairs = words.flatMap((word, index): [string, Parts][] => [
    [word, { parts: numbers[index] ?? 1, isPlural: false }],
    [`${word}s`, { parts: numbers[index] ?? 1, isPlural: true }],
  ]);
  return new Map(pairs);
}
