/**
 * Quotations that are described behind them: "“A bad bargain,” was how chairman Jane Doe described it", "“…” is
 * how Doe put it". Who describes or puts it so is the speaker.
 */

import type { Token } from '../../model/types.ts';
import { findWithin, phraseEndingAt, quantifiers } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { type FoundSaying, plainSaying } from './saying.ts';
import { canSpeak } from './speakers.ts';

/** The quotations with "was how … put it" right behind them. */
export function howSayings({ tokens, quoted }: Unit): FoundSaying[] {
  for (let how = 2; how < tokens.length; how += 1) {
    const be = tokens[how - 1]?.lower;
    if (tokens[how]?.lower !== 'how' || (be !== 'was' && be !== 'is') || quoted[how]) continue;
    const end = quotationBefore(quoted, how - 1);
    const at = findWithin(tokens, { start: how + 2, end: how + REACH }, isDescribing);
    const verb = tokens[at];
    const speaker = at < 0 ? null : phraseEndingAt(tokens, at - 1);
    if (end === null || verb === undefined || speaker === null || speaker.start > how + 2) continue;
    if (quantifiers.has(tokens[how + 1]?.lower ?? '') || !canSpeak(tokens, speaker)) continue;
    const content = { start: quoted.lastIndexOf(false, end - 1) + 1, end };
    const cue = { start: verb.start, end: verb.end };
    return [plainSaying({ cue, speaker, content, shape: 'quotation' })];
  }
  return [];
}

/** The end of the quotation right before the token, over a mark between; null where there is none. */
function quotationBefore(quoted: readonly boolean[], at: number): number | null {
  if (quoted[at - 1]) return at;
  return quoted[at - 2] ? at - 1 : null;
}

function isDescribing({ lower }: Token): boolean {
  return describing.has(lower);
}

/** So far behind "how" the verb is looked for. */
const REACH = 10;

/** What one does with a quotation, in the past or present. */
const describing: ReadonlySet<string> = new Set(
  'described describes put puts summed sums characterised characterized phrased expressed explained'.split(
    ' ',
  ),
);
