/** Whether two counts are one that went on: a toll that rose, a number that was put right, arrests of one day and another. */

import { daysBetween } from '../../model/day.ts';
import { voicesOf } from '../claim-voices.ts';
import { fateOf, middleOf } from '../counted.ts';
import { entryOf, isTimeApart, saidDay } from '../time.ts';
import { type Count, RUNNING } from './count.ts';

/** Both count the dead, the missing and the like of one event, on days that are known and not a year apart. */
export function isRunning(a: Count, b: Count): boolean {
  const fate = fateOf(a.claim, a.figure);
  return fate !== '' && fate === fateOf(b.claim, b.figure) && isWithinRun(a, b);
}

/** Fewer dead or injured later; of the missing and the held fewer are no wonder, as they are found and freed. */
export function isFallen(a: Count, b: Count): boolean {
  const fate = fateOf(a.claim, a.figure);
  return (fate === 'dead' || fate === 'injured') && middleOf(b.reading) < middleOf(a.reading);
}

/** "About 250", then 238: within what "about" allows, and yet another number of the same party. */
export function isCorrected(a: Count, b: Count): boolean {
  const [before, after] = [a.figure.value, b.figure.value];
  const isPlain = [a, b].every(
    ({ reading }) => reading.kind === 'exact' || reading.kind === 'about',
  );
  if (!isPlain || before === null || after === null) return false;
  return Math.abs(after - before) > Math.max(after, before) * ROUNDING;
}

/** "At least 40" dead, then 96: a toll that rose, though the earlier one allowed it. */
export function isRisen(a: Count, b: Count): boolean {
  const fate = fateOf(a.claim, a.figure);
  if (a.reading.kind !== 'floor' || fate === '' || fate !== fateOf(b.claim, b.figure)) return false;
  const [before, after] = [saidDay(a.claim), saidDay(b.claim)];
  if (before === null || after === null || daysBetween(before, after) > RUNNING) return false;
  return b.reading.low > a.reading.low * (1 + ROUNDING);
}

/** "1,000 jobs" of 1,004, "51.9 percent" of 51.86: a number to the digits that the round one has. */
export function isRounded({ figure: round, reading }: Count, exact: Count): boolean {
  const [value, full] = [round.value, exact.figure.value];
  if (value === null || full === null || reading.kind !== 'exact') return false;
  if (exact.reading.kind !== 'exact') return false;
  if (isRoundedFraction(value, full)) return true;
  if (value < LARGE || Math.abs(value - full) > value * ROUNDING) return false;
  const noughts = /0*$/.exec(String(value))?.[0].length ?? 0;
  return noughts >= 2 && Math.round(full / 10 ** noughts) * 10 ** noughts === value;
}

/** The fuller one has more decimals, and without them it is the other: 2 is told of 2.4 as well, but says too little. */
function isRoundedFraction(value: number, full: number): boolean {
  const [few, many] = [decimalsOf(value), decimalsOf(full)];
  if (few >= many || (few === 0 && Math.abs(value) < LEAST_WHOLE)) return false;
  return Math.abs(value - full) <= 0.5 * 10 ** -few + 1e-9;
}

function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

/** The later one follows within the days in which a figure is revised. */
export function isWithinRun(a: Count, b: Count): boolean {
  const [one, two] = [entryOf(a.claim).day, entryOf(b.claim).day];
  // of one day both are about, and told on two
  const [before, after] = one === two ? [saidDay(a.claim), saidDay(b.claim)] : [one, two];
  if (before === null || after === null || before >= after) return false;
  return daysBetween(before, after) <= RUNNING;
}

/** Somebody gives both figures, within the days in which a count is revised; a document's own looks back do not. */
export function isSpoken(a: Count, b: Count): boolean {
  const [before, after] = [entryOf(a.claim).day, entryOf(b.claim).day];
  if (voicesOf(a.claim).length === 0 || before === null || after === null) return false;
  return Math.abs(daysBetween(before, after)) <= RUNNING;
}

/** Arrests told on two days, but for running totals: each day makes more. */
export function isGrowing(a: Count, b: Count): boolean {
  if (fateOf(a.claim, a.figure) !== 'held' || fateOf(b.claim, b.figure) !== 'held') return false;
  const [before, after] = [saidDay(a.claim), saidDay(b.claim)];
  if (before === null || after === null || before === after) return false;
  return ![a, b].every(({ claim }) => CUMULATIVE.test(claim.text));
}

/** "14 were arrested on Sunday", "31 were arrested on Monday": each day has its own, where no word makes one a total. */
export function isOfTwoDays(a: Count, b: Count): boolean {
  const isOfDay = ({ claim }: Count): boolean =>
    claim.when.about.basis === 'stated' &&
    claim.when.about.precision === 'day' &&
    !TOTAL.test(claim.text);
  return isOfDay(a) && isOfDay(b) && isTimeApart(a.claim, b.claim);
}

const CUMULATIVE =
  /\b(?:total|so far|number of|since|in all|ha(?:ve|s|d) (?:now )?been|reached)\b/i;
const TOTAL =
  /\b(?:toll|total|number|so far|now|has|have|had|r[io]se[sn]?|reach\p{Ll}*|climb\p{Ll}*|st(?:oo|an)ds?|by|to)\b/iu;

// Share of a number by which rounding alone may change it, and the least number that is told in round figures.
const ROUNDING = 0.03;
const LARGE = 500;
// Whole numbers below this are not taken for rounded fractions.
const LEAST_WHOLE = 10;
