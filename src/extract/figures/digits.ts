/** Numbers written in digits, as single words: what they are worth, and which of them are no amounts. */

/** A hyphenated pair, "3,000-4,000", or one with the tilde of East Asia, "20~100". */
const PAIR = /^(\d[\d,.]*)([-–—−~])(\d[\d,.]*)$/;
/** A thousands mark in threes, "1,200,000.5"; in the Indian way, "1,50,000"; in the continental one, "1.111,11". */
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const CONTINENTAL = /^[1-9]\d{0,2}(?:\.\d{3})+,\d{1,2}$/;
/** Points as thousands marks: "3.000.000", and "12.000", for nobody writes twelve with three noughts. */
const POINTED = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|\.000)$/;
const PLAIN = /^(?:0|[1-9]\d{0,14})?(?:\.\d{1,9})?$/;
const SLASHED = /^([1-9]\d?)\/([1-9]\d?)$/;

/** The value of one word in digits; null where it is a code, a date, a clock time or too long to be meant. */
export function readDigits(word: string): number | null {
  if (word.length > 24 || word === '' || word === '.') return null;
  if (GROUPED.test(word) || INDIAN.test(word)) return Number(word.replaceAll(',', ''));
  if (CONTINENTAL.test(word)) return Number(word.replaceAll('.', '').replace(',', '.'));
  if (POINTED.test(word)) return Number(word.replaceAll('.', ''));
  if (PLAIN.test(word)) return Number(word);
  const slashed = SLASHED.exec(word);
  if (slashed === null) return null;
  const [above, below] = [Number(slashed[1]), Number(slashed[2])];
  return above < below && [2, 3, 4, 5, 8, 10].includes(below) ? above / below : null;
}

/** True for digits without a thousands mark or a point: they might be a year or a label. */
export function isBareDigits(word: string): boolean {
  return /^\d+$/.test(word);
}

/**
 * The two numbers and the mark of a hyphenated pair that may be a range of amounts; null for scores, years,
 * telephone numbers and other pairs: those fall, begin with a nought, or are two years.
 */
export function splitPair(word: string): readonly [string, string, string] | null {
  const pair = word.length > 40 ? null : PAIR.exec(word);
  const [low, mark, high] = [pair?.[1] ?? '', pair?.[2] ?? '', pair?.[3] ?? ''];
  const [from, to] = [readDigits(low), readDigits(high)];
  if (from === null || to === null || from >= to) return null;
  if (isYear(low) && isYear(high)) return null;
  if (isBareDigits(low) && low.length === 3 && isBareDigits(high) && from % 10 !== 0) return null;
  return [low, mark, high];
}

/** True for four bare digits that name a year news might speak of. */
export function isYear(word: string): boolean {
  return /^(?:1[0-9]|20|21)\d\d$/.test(word);
}
