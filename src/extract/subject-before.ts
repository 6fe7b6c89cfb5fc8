/** Subjects that stand before their cue: "Doe said", "Doe, the mayor, said", "officials in the capital said". */

import type { Token } from '../model/types.ts';
import { isOffice, isSource } from './lexicon/roles.ts';
import { type Chunk, openingBefore, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import type { Subject } from './saying.ts';
import { canSpeak, headOf, speaks } from './speakers.ts';
import type { Unit } from './units.ts';

/** The subject that ends with the token at `last`; `isFree`: the verb lets any noun speak. */
export function subjectBefore(unit: Unit, last: number, isFree: boolean): Subject | null {
  const { tokens } = unit;
  if (last < 0 || unit.quoted[last]) return null;
  if (tokens[last]?.text === ',') {
    const apposed = behindQuotation(unit, last) ?? afterApposition(unit, last, isFree);
    if (apposed !== null) return apposed;
  }
  const chunk = phraseEndingAt(tokens, last);
  if (chunk === null) return null;
  const whole = withPrepositions(tokens, chunk, isFree);
  if (whole === null || !speaks(tokens, whole, isFree)) return null;
  return { chunk: whole, apposition: null, left: whole.start, how: 'before' };
}

/** "Officials who asked not to be named said": the noun before the relative clause. */
export function relatedSubject(unit: Unit, last: number): Subject | null {
  const { tokens } = unit;
  for (let at = last; at > 0 && last - at < 14; at -= 1) {
    if (tokens[at]?.text === ',' || unit.quoted[at]) return null;
    if (tokens[at]?.lower !== 'who') continue;
    const chunk = phraseEndingAt(tokens, at - 1);
    return chunk === null ? null : { chunk, apposition: null, left: chunk.start, how: 'before' };
  }
  return null;
}

/** "“…,” Jane Doe, a doctor at the clinic in Paris, France, said": the name right behind the quotation, over all commas. */
function behindQuotation(unit: Unit, comma: number): Subject | null {
  const { tokens, quoted } = unit;
  const end = quoted.findLastIndex((isQuoted, at) => isQuoted && at < comma);
  if (end < 0 || comma - end > 45) return null;
  const chunk = phraseStartingAt(tokens, end + 1);
  if (chunk === null || tokens[chunk.end]?.text !== ',' || chunk.end === comma) return null;
  if (!canSpeak(tokens, chunk)) return null;
  return apposed(unit, chunk, { start: chunk.end + 1, end: comma });
}

/** "Doe, the head of the agency (ABC), said": steps over what stands between the commas. */
function afterApposition(unit: Unit, comma: number, isFree: boolean): Subject | null {
  const { tokens } = unit;
  let open = comma - 1;
  while (open > 0 && tokens[open]?.text !== ',' && comma - open < 25) {
    if (tokens[open]?.text === ')') open = openingBefore(tokens, open);
    open -= 1;
  }
  if (tokens[open]?.text !== ',' || unit.quoted[open]) return null;
  const first = tokens[open + 1];
  if (first === undefined || linking.has(first.lower)) return null;
  if (first.pos === 'PRON' && !relatives.has(first.lower)) return null;
  const nearest = phraseEndingAt(tokens, open - 1);
  const chunk = nearest === null ? null : withPrepositions(tokens, nearest, isFree);
  if (chunk === null || !speaks(tokens, chunk, isFree)) return null;
  return apposed(unit, chunk, { start: open + 1, end: comma });
}

/** A phrase and what stands in apposition to it: a name and its role, or the other way round. */
function apposed({ tokens }: Unit, chunk: Chunk, inner: Chunk): Subject {
  const words = tokens.slice(inner.start, inner.end);
  const isName = words.every(({ text, pos }) => /^\p{Lu}/u.test(text) && pos === 'PROPN');
  if (isName && isOffice(headOf(tokens, chunk)?.lower ?? '')) {
    return { chunk: inner, apposition: chunk, left: chunk.start, how: 'before' };
  }
  const [first] = words;
  const isRole =
    first?.pos !== 'PRON' &&
    first?.pos !== 'VERB' &&
    words.slice(0, 12).some(({ lower }) => isOffice(lower) || isSource(lower));
  return { chunk, apposition: isRole ? inner : null, left: chunk.start, how: 'before' };
}

/**
 * "officials in the capital said", "reports from the agency indicate": the phrase with what hangs on it. Null where
 * it hangs on what cannot speak: "cooperation with Russia highlights".
 */
function withPrepositions(tokens: readonly Token[], chunk: Chunk, isFree: boolean): Chunk | null {
  let start = chunk.start;
  for (let steps = 0; steps < 3; steps += 1) {
    const link = tokens[start - 1];
    if (
      link?.pos !== 'ADP' ||
      !['in', 'at', 'from', 'with', 'for', 'on', 'by', 'near'].includes(link.lower)
    )
      break;
    // "people familiar with the matter", "a person briefed on the plan"
    const between = tokens[start - 2];
    const isLinked =
      (between?.pos === 'ADJ' && link.lower === 'with') ||
      (between?.pos === 'VERB' && /(?:ed|en)$/.test(between.lower));
    const outer = phraseEndingAt(tokens, isLinked ? start - 3 : start - 2);
    if (outer === null || tokens[outer.end - 1]?.pos === 'PRON') break;
    if (!speaks(tokens, outer, isFree)) return null;
    start = outer.start;
  }
  return { start, end: chunk.end };
}

/** Relative pronouns. */
export const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** Words that begin a clause and no apposition. */
const linking: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'while',
  'although',
  'though',
  'as',
  'because',
  'with',
  'where',
  'when',
]);
