/** The number words of English, typed from common knowledge, short scale (a billion is 10⁹). */

/** Cardinals below twenty; `zero` is left out because nobody counts with it in news. */
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
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Parts of one, in the singular and the plural; they take a numerator: "a third", "two-thirds". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourth', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['sevenths', 1 / 7],
  ['eighth', 1 / 8],
  ['eighths', 1 / 8],
  ['ninth', 1 / 9],
  ['ninths', 1 / 9],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** Fractions that have a sign of their own. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅛', 1 / 8],
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
