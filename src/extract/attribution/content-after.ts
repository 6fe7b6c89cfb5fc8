/**
 * What a cue governs behind it. The readings are tried in their order, and the first that fits is taken: a clause with
 * its "that" is surer than one without, and a noun phrase is the last resort.
 */

import type { Unit } from '../units.ts';
import { lookBehind, type Reading, takes } from './behind-cue.ts';
import { readClause, readExpected, readOpened, readPlain, readTold } from './clause-readings.ts';
import type { CueHit } from './find-cues.ts';
import { readAsked, readLabel, readObject } from './object-readings.ts';
import type { Content } from './saying.ts';

/** The content behind the cue; null where nothing fits. */
export function contentAfter(text: string, unit: Unit, hit: CueHit, end: number): Content | null {
  const behind = lookBehind(text, unit, hit, end);
  for (const read of readings) {
    const content = read(behind);
    if (content !== null) return content;
  }
  return null;
}

/** "declined to comment", "neither confirmed nor denied it": all that follows. */
const readRefusal: Reading = ({ unit, hit, end }) =>
  hit.refuses || (hit.form.cue.kind === 'decline' && !isFalling(unit, hit))
    ? { start: hit.after, end, shape: 'object', told: null }
    : null;

/** "sales declined sharply", "continued to decline —": nothing is refused. */
function isFalling({ tokens }: Unit, { form, after }: CueHit): boolean {
  const at = tokens[after]?.pos === 'ADV' ? after + 1 : after;
  const next = tokens[at];
  if (form.cue.lemma !== 'decline' || next === undefined || next.text === '.') return false;
  if (next.lower === 'to') return tokens[at + 1]?.pos === 'NUM';
  return !['DET', 'PRON', 'NOUN'].includes(next.pos);
}

/** "is said to have fled"; "is confirmed to" and "is expected to" stand in the outlet's own words. */
const readPassive: Reading = ({ unit, hit, end }) => {
  const reports = passiveReports.has(hit.form.cue.kind) && hit.form.cue.lemma !== 'expect';
  if (!hit.passive || !reports || unit.tokens[hit.after]?.lower !== 'to') return null;
  return { start: hit.after, end, shape: 'infinitive', told: null };
};

const readQuotation: Reading = ({ unit, hit, start, told }) => {
  const quotes = takes(hit, 'clause') || takes(hit, 'quotation');
  const quote = quotes ? quoteAfter(unit, start) : null;
  return quote === null ? null : { ...quote, shape: 'quotation', told };
};

const readInfinitive: Reading = ({ unit, hit, end, start, told }) =>
  takes(hit, 'infinitive') && !hit.passive && unit.tokens[start]?.lower === 'to'
    ? { start, end, shape: 'infinitive', told }
    : null;

const readings: readonly Reading[] = [
  readRefusal,
  readPassive,
  readOpened,
  readQuotation,
  readTold,
  readAsked,
  readInfinitive,
  readClause,
  readPlain,
  readExpected,
  readLabel,
  readObject,
];

/** Kinds that report in the passive: "is said to", "are believed to". */
const passiveReports: ReadonlySet<string> = new Set(['say', 'believe', 'allege']);

/** The quotation that follows the cue at once, or after a comma, colon or a few words of occasion. */
function quoteAfter(unit: Unit, start: number): { start: number; end: number } | null {
  let at = start;
  while (at < unit.tokens.length && at < start + 12 && !unit.quoted[at]) {
    const token = unit.tokens[at];
    const isFirst = at === start;
    if (token?.pos === 'VERB' || token?.pos === 'AUX' || token?.text === '.' || token?.text === ';')
      return null;
    if (
      !isFirst &&
      token?.text !== ',' &&
      token?.text !== ':' &&
      !unit.quoted[at + 1] &&
      at > start + 10
    )
      return null;
    at += 1;
  }
  const previous = unit.tokens[at - 1];
  if (!unit.quoted[at] || (at > start && previous?.text !== ',' && previous?.text !== ':'))
    return null;
  const first = unit.tokens[at];
  const quotation = unit.quotations.find(({ span }) => span.start === first?.start);
  if (quotation === undefined || goesOnAfter(unit, quotation.span.end)) return null;
  const last = unit.tokens.findLastIndex((token) => token.end <= quotation.span.end);
  return { start: at, end: last + 1 };
}

/** "said “several hundred” people had": a clause goes on after the marks, so they quote a part of it only. */
function goesOnAfter(unit: Unit, end: number): boolean {
  const next = unit.tokens.find(({ start }) => start >= end);
  return next !== undefined && ['NOUN', 'PROPN', 'AUX', 'ADJ', 'NUM', 'PART'].includes(next.pos);
}
