/**
 * Who says it: the noun phrase that a cue has as its subject, before the cue ("Doe said", "Doe, the mayor, said",
 * "officials in Kyiv, who said"), after it ("…,” said Doe"), after "by", or carried over from the verb before
 * ("Doe confirmed this and warned that", "confirming that").
 */

import type { Token } from '../model/types.ts';
import type { CueHit } from './find-cues.ts';
import { reportNouns, weakVerbs } from './lexicon/cues.ts';
import { isOffice, isSource } from './lexicon/roles.ts';
import { type Chunk, openingBefore, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { canSpeak, headOf, speaks } from './speakers.ts';
import type { Unit } from './units.ts';

/** The subject of a cue. `left` is the first token of the clause that holds the cue. */
export interface Subject {
  readonly chunk: Chunk | null;
  /** The words that stand in apposition: "the head of the agency". */
  readonly apposition: Chunk | null;
  readonly left: number;
  readonly how: 'before' | 'after' | 'carried' | 'by' | 'relative' | 'absolute';
}

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that']);
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

/** The subject of the cue, given the subject that the cue before it in the unit had; null where nobody fits. */
export function findSubject(unit: Unit, hit: CueHit, before: Subject | null): Subject | null {
  const { tokens } = unit;
  const isFree = !weakVerbs.has(hit.form.cue.lemma) && hit.form.form !== 'ing';
  if (hit.passive || tokens[hit.after]?.lower === 'by') return agentOf(tokens, hit);
  const last = hit.groupStart - 1;
  const word = tokens[last];
  if (word !== undefined && relatives.has(word.lower)) return relativeSubject(tokens, last);
  if (hit.form.form === 'ing' && !hasAuxiliary(tokens, hit))
    return participleSubject(unit, hit, before);
  if (word?.lower === 'and' || word?.lower === 'but' || word?.lower === 'or')
    return carry(before, last, tokens) ?? carry(nearestSubject(unit, last), last, tokens);
  return (
    turned(unit, hit) ??
    subjectBefore(unit, last, isFree) ??
    relatedSubject(unit, last) ??
    inverted(unit, hit)
  );
}
function hasAuxiliary(tokens: readonly Token[], hit: CueHit): boolean {
  return tokens.slice(hit.groupStart, hit.verb).some(({ pos }) => pos === 'AUX');
}

/** "was described by X as", "were denied by X". Without "by" nobody is named. */
function agentOf(tokens: readonly Token[], hit: CueHit): Subject | null {
  const subject = phraseEndingAt(
    tokens,
    hit.groupStart - 1 - Number(tokens[hit.groupStart - 1]?.text === ','),
  );
  const left = subject?.start ?? hit.groupStart;
  if (tokens[hit.after]?.lower !== 'by') return { chunk: null, apposition: null, left, how: 'by' };
  const chunk = phraseStartingAt(tokens, hit.after + 1);
  if (chunk === null || !canSpeak(tokens, chunk)) return null;
  return { chunk, apposition: null, left, how: 'by' };
}

/** "X and Y, who said": what the relative pronoun stands for. */
function relativeSubject(tokens: readonly Token[], pronoun: number): Subject | null {
  const last = tokens[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1;
  const chunk = phraseEndingAt(tokens, last);
  if (chunk === null || !canSpeak(tokens, chunk)) return null;
  return { chunk, apposition: null, left: last + 1, how: 'relative' };
}

/** "…, warning that": the subject of the verb before; "with Doe stating that": Doe. */
function participleSubject(unit: Unit, hit: CueHit, before: Subject | null): Subject | null {
  const { tokens } = unit;
  const last = hit.groupStart - 1;
  const quotedSource = tokens[last]?.lower === 'as' ? sourceQuoted(tokens, last) : null;
  if (quotedSource !== null) return quotedSource;
  const direct = phraseEndingAt(tokens, last);
  if (direct !== null) {
    if (!canSpeak(tokens, direct)) return null;
    const isAbsolute = tokens[direct.start - 1]?.lower === 'with';
    return {
      chunk: direct,
      apposition: null,
      left: isAbsolute ? direct.start - 1 : direct.start,
      how: 'absolute',
    };
  }
  const isAfterQuote = unit.quoted[last] === true && tokens[last - 1]?.text === ',';
  if (last < 0 || (tokens[last]?.text !== ',' && tokens[last]?.lower !== 'and' && !isAfterQuote))
    return null;
  const passedOn = reportBefore(tokens, last);
  if (passedOn !== null) return { chunk: passedOn, apposition: null, left: last, how: 'carried' };
  return carry(before, last, tokens) ?? carry(nearestSubject(unit, last), last, tokens);
}

/** "quoted an official as saying": the official. */
function sourceQuoted(tokens: readonly Token[], as: number): Subject | null {
  const chunk = phraseEndingAt(tokens, as - 1);
  if (
    chunk === null ||
    (tokens[chunk.start - 1]?.lemma !== 'quote' && tokens[chunk.start - 1]?.lemma !== 'cite')
  )
    return null;
  return { chunk, apposition: null, left: chunk.start, how: 'absolute' };
}

/** "reports from several agencies, including X, suggesting that": the agencies, to the comma. */
function reportBefore(tokens: readonly Token[], comma: number): Chunk | null {
  for (let at = comma - 1; at > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'VERB') {
      if (token?.lower !== 'including') return null;
    }
    const isSourceOf = token?.lower === 'from' || token?.lower === 'by';
    if (isSourceOf && reportNouns.has(tokens[at - 1]?.lower ?? ''))
      return { start: at + 1, end: comma };
  }
  return null;
}

function carry(subject: Subject | null, last: number, tokens: readonly Token[]): Subject | null {
  if (subject === null) return null;
  const isQuoteEnd = /^[”"’']$/.test(tokens[last]?.text ?? '');
  const left = isQuoteEnd ? last + 1 : tokens[last - 1]?.text === ',' ? last - 1 : last;
  return { ...subject, left, how: 'carried' };
}

/** The nearest subject of a finite verb to the left that can speak. */
function nearestSubject(unit: Unit, from: number): Subject | null {
  for (let at = from - 1; at > 0; at -= 1) {
    const token = unit.tokens[at];
    if (
      token === undefined ||
      (token.pos !== 'AUX' && (token.pos !== 'VERB' || token.lower.endsWith('ing')))
    )
      continue;
    const chunk = phraseEndingAt(unit.tokens, at - 1);
    if (chunk !== null && canSpeak(unit.tokens, chunk)) {
      return { chunk, apposition: null, left: chunk.start, how: 'before' };
    }
  }
  return null;
}

/** "Officials who asked not to be named said": the noun before the relative clause. */
function relatedSubject(unit: Unit, last: number): Subject | null {
  const { tokens } = unit;
  for (let at = last; at > 0 && last - at < 14; at -= 1) {
    if (tokens[at]?.text === ',' || unit.quoted[at]) return null;
    if (tokens[at]?.lower !== 'who') continue;
    const chunk = phraseEndingAt(tokens, at - 1);
    return chunk === null ? null : { chunk, apposition: null, left: chunk.start, how: 'before' };
  }
  return null;
}

function subjectBefore(unit: Unit, last: number, isFree: boolean): Subject | null {
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

/** "said Jane Doe, a doctor at the clinic": the words to the next comma or the end, if they name an office. */
function roleBehind({ tokens }: Unit, comma: number): Chunk | null {
  const first = tokens[comma + 1];
  if (
    tokens[comma]?.text !== ',' ||
    first === undefined ||
    !['DET', 'NOUN', 'PROPN', 'ADJ'].includes(first.pos)
  )
    return null;
  const close = tokens.findIndex(({ text }, at) => at > comma && /^[,.;:“"]$/.test(text));
  const end = close < 0 ? tokens.length : close;
  const isRole = tokens
    .slice(comma + 1, end)
    .slice(0, 8)
    .some(({ lower }) => isOffice(lower));
  return isRole && end - comma < 16 ? { start: comma + 1, end } : null;
}

/** "…, said Jane Doe of the agency.": sure where nothing but an apposition or the end follows the name. */
function turned(unit: Unit, hit: CueHit): Subject | null {
  if (hit.form.cue.kind !== 'say' || hit.groupStart !== hit.verb) return null;
  const subject = inverted(unit, hit);
  if (subject?.chunk == null) return null;
  const next = unit.tokens[subject.chunk.end];
  const isEnd = next === undefined || /^[,.;:!?”"]$/.test(next.text) || next.pos === 'ADP';
  const word = unit.tokens[hit.after];
  return isEnd && word?.pos !== 'PRON' ? subject : null;
}

/** "…,” said Doe": the subject after the verb, where a quotation or comma stands before it. */
function inverted(unit: Unit, hit: CueHit): Subject | null {
  const { tokens, quoted } = unit;
  const last = hit.groupStart - 1;
  const isMark = /^(?:[”"’]|''|’’)$/.test(tokens[last]?.text ?? '');
  const opens = last >= 0 && (quoted[last] || isMark || tokens[last]?.text === ',');
  // "…, Jane Doe told Reuters": what follows is who was told.
  if (!opens || ['tell', 'inform'].includes(hit.form.cue.lemma)) return null;
  const chunk = phraseStartingAt(tokens, hit.after);
  if (chunk === null || quoted[hit.after] || !canSpeak(tokens, chunk)) return null;
  const next = tokens[chunk.end];
  if (!quoted[last] && (next?.pos === 'AUX' || next?.pos === 'VERB')) return null;
  return { chunk, apposition: roleBehind(unit, chunk.end), left: hit.groupStart, how: 'after' };
}
