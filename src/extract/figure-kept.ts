/** Which numbers are figures: those that count or measure something, or whose words make them an amount. */

import type { Token } from '../model/types.ts';
import type { Counted } from './counted.ts';
import type { Bounds } from './figure-bounds.ts';
import type { Measured } from './figure-units.ts';
import { ONE_IDIOMS } from './lexicon/number-labels.ts';
import { wordAt } from './pieces.ts';

/** True for a number that counts or measures something, or whose words leave no doubt that it is an amount. */
export function isKept(
  pieces: readonly Token[],
  number: Measured,
  bounds: Bounds,
  counted: Counted,
  isGoverned: boolean,
): boolean {
  const isOne = number.low === 1 && wordAt(pieces, number.from) === 'one';
  if (isGoverned) return !(isOne && counted.ofWhole);
  if (isOne) return countsOne(pieces, number, counted);
  if (number.unit !== null || counted.head !== null) return true;
  if (counted.ofWhole || counted.more || number.high === null || number.scale > 1) return true;
  const isRange = number.high !== number.low;
  if (!number.bare && number.low >= 1000) return true;
  if (bounds.words !== null || bounds.additional) return true;
  if (bounds.approximate && number.low >= 10) return true;
  if (
    /^(?:in total|in all)$/.test(`${wordAt(pieces, bounds.to)} ${wordAt(pieces, bounds.to + 1)}`)
  ) {
    return true;
  }
  return !isRange && pieces[number.to]?.pos === 'AUX';
}

/** "one soldier" counts; "one of them", "the one", "one day" and "one said" do not. */
function countsOne(pieces: readonly Token[], number: Measured, counted: Counted): boolean {
  if (
    /^(?:no|the|this|that|any|which|other|either|only|more)$/.test(wordAt(pieces, number.from - 1))
  )
    return false;
  if (number.unit !== null) return number.kind !== 'time';
  return counted.head !== null && !counted.ofWhole && !ONE_IDIOMS.has(counted.head);
}
