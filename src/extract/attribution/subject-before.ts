/** Subjects that stand before their cue: "Doe said", "Doe, the mayor, said", "officials in the capital said". */

import type { Token } from '../../model/types.ts';
import { isDocument, isKin, isOffice, isSource } from '../lexicon/roles.ts';
import { publishing } from '../lexicon/sayings.ts';
import {
  type Chunk,
  findWithin,
  openingBefore,
  phraseEndingAt,
  phraseStartingAt,
} from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { nameBehindPlace } from './name-behind-place.ts';
import type { Subject } from './saying.ts';
import { canSpeak, headOf, speaks } from './speakers.ts';
import { timeBefore } from './time-phrases.ts';

/** The subject that ends with the token at `last`; `isFree`: the verb lets any noun speak. */
export function subjectBefore(unit: Unit, last: number, isFree: boolean): Subject | null {
  const { tokens } = unit;
  if (last < 0 || unit.quoted[last]) return null;
  const ready = timeBefore(tokens, last);
  if (tokens[ready]?.text === ',') {
    const apposed = behindQuotation(unit, ready) ?? behindAsides(unit, ready, isFree);
    if (apposed !== null) return apposed;
  }
  const dash = isDash(tokens[last]) ? openingDash(unit, last) : -1;
  const end = dash > 0 ? dash - 1 : beforeReflexive(tokens, beforePublished(tokens, ready));
  const chunk = phraseEndingAt(tokens, end) ?? nounByRole(tokens, end);
  if (chunk === null) return null;
  const whole = withPrepositions(tokens, chunk, isFree);
  if (whole === null || !speaks(tokens, whole, isFree)) return null;
  return { chunk: whole, apposition: null, left: whole.start, how: 'before' };
}

/** "The minister himself said" */
function beforeReflexive(tokens: readonly Token[], last: number): number {
  return /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[last]?.lower ?? '') ? last - 1 : last;
}

/** "a piracy monitor told": a noun of office that the tagger took for a verb, right behind a noun or article. */
function nounByRole(tokens: readonly Token[], last: number): Chunk | null {
  if (tokens[last]?.pos !== 'VERB' || !isSource(tokens[last]?.lower ?? '')) return null;
  const before = tokens[last - 1];
  if (before?.pos === 'DET') return { start: last - 1, end: last + 1 };
  const chunk = before?.pos === 'NOUN' ? phraseEndingAt(tokens, last - 1) : null;
  return chunk === null ? null : { start: chunk.start, end: last + 1 };
}

/** "a poll released on Sunday shows": the token before the participle. */
function beforePublished(tokens: readonly Token[], last: number): number {
  return publishing.has(tokens[last]?.lower ?? '') ? last - 1 : last;
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[—–]|--?)$/.test(token.text);
}

/** "Doe — who has run the town for years — said": the dash that opens the aside, or -1. */
function openingDash({ tokens, quoted }: Unit, close: number): number {
  for (let at = close - 2; at > 0 && close - at < 40; at -= 1) {
    if (!quoted[at] && isDash(tokens[at]) && tokens[at]?.text === tokens[close]?.text) {
      const isHyphen = tokens[at - 1]?.end === tokens[at]?.start;
      if (!isHyphen || tokens[at]?.text !== '-') return at;
    }
  }
  return -1;
}

/** "Officials who asked not to be named said": the noun before the relative clause. */
export function relatedSubject(unit: Unit, last: number): Subject | null {
  const { tokens } = unit;
  for (let at = last; at > 0 && last - at < 14; at -= 1) {
    if (tokens[at]?.text === ',' || unit.quoted[at]) return null;
    if (tokens[at]?.lower !== 'who') continue;
    const next = tokens[at + 1];
    // "the man who Doe said was ill": the clause has a subject of its own
    if (next?.pos !== 'VERB' && next?.pos !== 'AUX' && next?.pos !== 'ADV') return null;
    const chunk = phraseEndingAt(tokens, at - 1);
    return chunk === null || !speaks(tokens, chunk, true)
      ? null
      : { chunk, apposition: null, left: chunk.start, how: 'before' };
  }
  return null;
}

/** "“…,” Jane Doe, a doctor at the clinic in Paris, France, said": the name right behind the quotation, over all commas. */
function behindQuotation(unit: Unit, comma: number): Subject | null {
  const { tokens, quoted } = unit;
  const end = comma === 0 ? -1 : quoted.lastIndexOf(true, comma - 1);
  if (end < 0 || comma - end > 45) return null;
  const phrase = phraseStartingAt(tokens, end + 1);
  const chunk = tokens[phrase?.end ?? -1]?.text === ',' ? phrase : toComma(tokens, end + 1);
  if (chunk === null || chunk.end === comma) return null;
  if (!canSpeak(tokens, chunk)) return null;
  return apposed(unit, chunk, { start: chunk.end + 1, end: comma });
}

/** "study lead author Doe, a scientist": a name at the end of words that the tagger has half understood. */
function toComma(tokens: readonly Token[], start: number): Chunk | null {
  const end = findWithin(tokens, { start, end: start + 8 }, ({ text }) => text === ',');
  if (end < 0 || tokens[end - 1]?.pos !== 'PROPN') return null;
  const breaks = ['AUX', 'PRON', 'PUNCT', 'SCONJ', 'CCONJ'];
  const broken = findWithin(tokens, { start, end }, ({ pos }) => breaks.includes(pos));
  return broken < 0 ? { start, end } : null;
}

/**
 * "Doe, the head of the agency (ABC), said", "Doe, a doctor at the clinic in Paris, who had come by train, said": the
 * phrase before all asides that stand between it and the verb.
 */
function behindAsides(unit: Unit, comma: number, isFree: boolean): Subject | null {
  const { tokens } = unit;
  let found: Subject | null = null;
  let close = comma;
  for (let asides = 0; asides < 4; asides += 1) {
    const open = openingComma(unit, close);
    if (open < 1 || !isAside(tokens, { start: open + 1, end: close })) break;
    const nearest = phraseEndingAt(tokens, open - 1);
    const chunk = nearest === null ? null : withPrepositions(tokens, nearest, isFree);
    const isOpened = chunk !== null && tokens[chunk.start - 1]?.pos === 'ADP';
    const behindPlace = isOpened && asides === 0 ? nameBehindPlace(tokens, chunk) : null;
    if (behindPlace !== null) return apposed(unit, behindPlace, { start: open + 1, end: comma });
    // "a landslide hit a plantation, killing one, said": a thing does not speak over an aside
    const aside = tokens[open + 1]?.lower ?? '';
    const isOwn = relatives.has(aside) || ['such', 'including'].includes(aside);
    if (chunk !== null && !isOpened && speaks(tokens, chunk, isFree && isOwn))
      found = apposed(unit, chunk, { start: open + 1, end: comma });
    close = open;
  }
  return found;
}

/** The comma before the one at `close`, over brackets; -1 where none is near. */
function openingComma({ tokens, quoted }: Unit, close: number): number {
  let open = close - 1;
  while (open > 0 && tokens[open]?.text !== ',' && close - open < 25) {
    if (tokens[open]?.text === ')') open = openingBefore(tokens, open);
    open -= 1;
  }
  return tokens[open]?.text === ',' && !quoted[open] ? open : -1;
}

/** Words between commas that describe the phrase before them: no clause of its own, and no conjunction. */
function isAside(tokens: readonly Token[], { start, end }: Chunk): boolean {
  const first = tokens[start];
  if (first === undefined || start >= end || linking.has(first.lower)) return false;
  if (relatives.has(first.lower) || whose.has(tokens[start + 1]?.lower ?? '')) return true;
  return first.pos !== 'PRON' || first.lower === 'whose' || first.lower === 'himself';
}

/** "Doe, whose", "Doe, one of whom" */
const whose: ReadonlySet<string> = new Set(['whose', 'whom']);

/** A phrase and what stands in apposition to it: a name and its role, or the other way round. */
function apposed({ tokens }: Unit, chunk: Chunk, asides: Chunk): Subject {
  const rest = { start: asides.start + 1, end: asides.end };
  const comma = findWithin(tokens, rest, ({ text }) => text === ',');
  const inner = { start: asides.start, end: comma < 0 ? asides.end : comma };
  const words = tokens.slice(inner.start, inner.end);
  const isName = words.every(({ text, pos }) => /^\p{Lu}/u.test(text) && pos === 'PROPN');
  const title = words.findLastIndex(({ lower }) => isOffice(lower.replace(/\.$/, '')));
  const endsInName = isName || (title >= 0 && words.slice(title + 1).length > 1);
  const isAllName = words.every(({ text }) => /^\p{Lu}/u.test(text));
  const head = headOf(tokens, chunk)?.lower ?? '';
  const describes = isOffice(head) || isKin(head);
  if (describes && isAllName && endsInName) {
    return { chunk: inner, apposition: isName ? chunk : null, left: chunk.start, how: 'before' };
  }
  const [first] = words;
  // "in a letter", "without evidence": how it was said
  const isRole =
    ['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM'].includes(first?.pos ?? '') &&
    words.slice(0, 12).some(({ lower }) => isSource(lower) && !isDocument(lower));
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
    // "an adviser to President Doe"
    const isServing = link?.lower === 'to' && isOffice(tokens[start - 2]?.lower ?? '');
    if (!isServing && (link?.pos !== 'ADP' || !hanging.has(link.lower))) break;
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

/** Prepositions that hang a noun on who speaks. */
const hanging: ReadonlySet<string> = new Set('in at from with for on by near'.split(' '));

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
