/** The word that opens a clause behind a cue: the "that" of "confirmed on Monday that", "whether", "how". */

import type { Token } from '../../model/types.ts';
import { isCapital } from '../capitals.ts';
import type { Unit } from '../units.ts';

/** Words that open a clause. */
export const clauseOpeners: ReadonlySet<string> = new Set([
  'that',
  'whether',
  'how',
  'why',
  'if',
  'what',
]);

/** The "that" of "confirmed on Monday that", with nothing but adverbs, days and people told between. */
export function openerAfter(unit: Unit, start: number, end: number): number | null {
  const { tokens } = unit;
  let isDescribed = false;
  for (let at = start; at < Math.min(end, start + 20); at += 1) {
    const token = tokens[at];
    if (token === undefined || unit.quoted[at]) return null;
    const aside = asideEndAt(tokens, at);
    if (aside !== null) at = aside;
    // "he says, boasting that": another verb's "that"
    if (aside === null && token.text === ',' && tokens[at + 1]?.lower.endsWith('ing')) return null;
    const isThat = token.lower === 'that';
    if (isThat && at > start && isObject(tokens, at)) return null;
    const isFirst = at === start || (at === start + 1 && tokens[start]?.pos === 'ADV');
    if (clauseOpeners.has(token.lower) && (isThat || isFirst)) {
      return isThat && !isDescribed && isRelative(tokens, at, start) ? null : at;
    }
    if (token.lower === 'and' && tokens[at + 1]?.lower === 'that') return null;
    // "told the nurses who had come that": whom it was told to
    if (token.lower === 'who' && toldVerbs.has(tokens[start - 1]?.lemma ?? '')) isDescribed = true;
    if (isDescribed) continue;
    const isPassing = mediaVerbs.has(token.lower) || isCapital(token.text);
    if (token.pos === 'VERB' && isPassing) continue;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ';' || token.pos === 'SCONJ')
      return null;
  }
  return null;
}

/** "said this month that": the day stands between. */
const timeNouns: ReadonlySet<string> = new Set(
  'day night morning evening afternoon week weekend month year today yesterday'.split(' '),
);

/** How a statement came: "said in a statement emailed to reporters that". */
const mediaVerbs: ReadonlySet<string> = new Set(
  'emailed e-mailed sent released posted published issued obtained reviewed seen made given'.split(
    ' ',
  ),
);

/** "reported on Friday, citing officials, that": the comma that closes the aside; null where none opens here. */
function asideEndAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== ',' || !['citing', 'quoting'].includes(tokens[at + 1]?.lower ?? ''))
    return null;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ',');
  return close < 0 || close - at > 20 ? null : close;
}

/** "confirmed the report that it had": a "that" on a noun is no opener, unless the noun is told or a day. */
function isRelative(tokens: readonly Token[], at: number, start: number): boolean {
  const first = tokens[start];
  if (at === start || timeNouns.has(tokens[at - 1]?.lemma ?? '')) return false;
  const isPhrase =
    first?.pos === 'DET' ||
    first?.pos === 'ADJ' ||
    (first?.pos === 'NOUN' && tokens[at - 1]?.pos === 'NOUN');
  return isPhrase && !toldVerbs.has(tokens[start - 1]?.lemma ?? '');
}

/** "said of that night": a "that" behind a preposition opens no clause. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.pos === 'ADP' && before.lower !== 'by';
}

/** Verbs that have a listener between them and their "that". */
const toldVerbs: ReadonlySet<string> = new Set(
  'tell inform warn assure reassure remind notify advise caution'.split(' '),
);
