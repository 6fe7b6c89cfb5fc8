/** Whether a word stands beside a noun of report, or in an order to the reader: where it speaks of the report itself. */

import type { Token } from '../../model/types.ts';
import { REPORT_NOUNS } from '../lexicon/falsehoods.ts';

/** An order, at the head or behind a mark or "please". */
export function isOrder(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^(?:\p{P}|please$)/u.test(before.lower);
}

/** A noun of report within five words before or seven behind, in the same clause. */
export function isNearReport(tokens: readonly Token[], at: number): boolean {
  return isReportBefore(tokens, at) || isReport(tokens, at, 1, 7);
}

/** A noun of report within five words before, in the same clause. */
export function isReportBefore(tokens: readonly Token[], at: number): boolean {
  return isReport(tokens, at, -1, 5);
}

function isReport(tokens: readonly Token[], at: number, step: number, reach: number): boolean {
  for (let to = at + step; Math.abs(to - at) <= reach; to += step) {
    const token = tokens[to];
    if (token === undefined || /^[,;:.?!]$/.test(token.text)) return false;
    // "talks" are held, "talk" goes round.
    if (REPORT_NOUNS.has(token.lemma) && token.lower !== 'talks') return true;
  }
  return false;
}
