/**
 * What a cue governs behind it. The readings are tried in their order, and the first that fits is taken: a clause with
 * its "that" is surer than one without, and a noun phrase is the last resort.
 */

import type { Token } from '../model/types.ts';
import { firstWord, hasFiniteVerb, skipAdverbs, startsClause } from './clause-signs.ts';
import type { CueHit } from './find-cues.ts';
import { type Complement, denyingLabels } from './lexicon/cues.ts';
import { isOutlet } from './lexicon/roles.ts';
import { type Chunk, findWithin, phraseStartingAt } from './noun-phrase.ts';
import type { Content } from './saying.ts';
import { clauseOpeners, openerAfter } from './that-clause.ts';
import { isTimePhrase } from './time-phrases.ts';
import type { Unit } from './units.ts';

/** The words behind a cue, as the readings look at them. Indexes are of tokens. */
interface Behind {
  readonly unit: Unit;
  readonly hit: CueHit;
  /** Where the content ends at the latest. */
  readonly end: number;
  /** The first token behind the cue, or behind "by" and who is named with it. */
  readonly start: number;
  /** The first token that is no adverb, comma or bounding word. */
  readonly from: number;
  /** The noun phrase that begins there. */
  readonly phrase: Chunk | null;
  /** The token that opens a clause. */
  readonly opener: number | null;
  readonly told: string | null;
}

type Reading = (behind: Behind) => Content | null;

/** The content behind the cue; null where nothing fits. */
export function contentAfter(text: string, unit: Unit, hit: CueHit, end: number): Content | null {
  const behind = lookBehind(text, unit, hit, end);
  for (const read of readings) {
    const content = read(behind);
    if (content !== null) return content;
  }
  return null;
}

function lookBehind(text: string, unit: Unit, hit: CueHit, end: number): Behind {
  const { tokens } = unit;
  const isBy = tokens[hit.after]?.lower === 'by';
  const start = isBy ? (phraseStartingAt(tokens, hit.after + 1)?.end ?? hit.after) : hit.after;
  const opener = openerAfter(unit, start, end);
  const from = skipAdverbs(tokens, start);
  const told = toldTo(text, tokens, start, opener ?? start + 4);
  return { unit, hit, end, start, from, phrase: phraseStartingAt(tokens, from), opener, told };
}

/** "declined to comment", "neither confirmed nor denied it": all that follows. */
const readRefusal: Reading = ({ unit, hit, end }) =>
  hit.refuses || (hit.form.cue.kind === 'decline' && !isFalling(unit, hit))
    ? { start: hit.after, end, shape: 'object', told: null }
    : null;

/** "sales declined sharply", "continued to decline —": nothing is refused. */
function isFalling({ tokens }: Unit, { form, after }: CueHit): boolean {
  const next = tokens[after];
  if (form.cue.lemma !== 'decline' || next === undefined || next.text === '.') return false;
  if (next.lower === 'to') return tokens[after + 1]?.pos === 'NUM';
  return !['DET', 'PRON', 'NOUN'].includes(next.pos);
}

/** "is said to have fled"; "is confirmed to" and "is expected to" stand in the outlet's own words. */
const readPassive: Reading = ({ unit, hit, end }) => {
  const reports = passiveReports.has(hit.form.cue.kind) && hit.form.cue.lemma !== 'expect';
  if (!hit.passive || !reports || unit.tokens[hit.after]?.lower !== 'to') return null;
  return { start: hit.after, end, shape: 'infinitive', told: null };
};

const readOpened: Reading = ({ unit, hit, end, opener, told }) => {
  if (opener === null) return null;
  const isThat = unit.tokens[opener]?.lower === 'that' && !isPronoun(unit.tokens, opener);
  const fits = unit.tokens[opener]?.lower === 'that' ? takes(hit, 'that') : takes(hit, 'question');
  if (!fits && !takes(hit, 'clause')) return null;
  return {
    start: isThat ? firstWord(unit.tokens, opener + 1) : opener,
    end,
    shape: 'clause',
    told,
  };
};

/** "thinks that is fine", "said that’s it": no conjunction. */
function isPronoun(tokens: readonly Token[], that: number): boolean {
  const next = tokens[that + 1];
  return next?.pos === 'AUX' || /^['’](?:s|ll|d)$/.test(next?.lower ?? '');
}

const readQuotation: Reading = ({ unit, hit, start, told }) => {
  const quotes = takes(hit, 'clause') || takes(hit, 'quotation');
  const quote = quotes ? quoteAfter(unit, start) : null;
  return quote === null ? null : { ...quote, shape: 'quotation', told };
};

/** "told the crew to leave", "told the crew it was late" */
const readTold: Reading = ({ unit, hit, end, start, told }) => {
  const listener = hit.form.cue.lemma === 'tell' ? phraseStartingAt(unit.tokens, start) : null;
  if (listener === null) return null;
  const rest = listener.end;
  const isNot = unit.tokens[rest]?.lower === 'not' && unit.tokens[rest + 1]?.lower === 'to';
  if (unit.tokens[rest]?.lower === 'to' || isNot)
    return { start: rest, end, shape: 'infinitive', told: null };
  const own = phraseStartingAt(unit.tokens, rest);
  const isClause = own !== null && startsClause(unit, rest, own.end, true);
  return isClause ? { start: rest, end, shape: 'clause', told } : null;
};

const readInfinitive: Reading = ({ unit, hit, end, start, told }) =>
  takes(hit, 'infinitive') && !hit.passive && unit.tokens[start]?.lower === 'to'
    ? { start, end, shape: 'infinitive', told }
    : null;

const readClause: Reading = ({ unit, hit, end, start, from, phrase, told }) => {
  if (from >= end || unit.tokens[start]?.pos === 'CCONJ' || isLink(unit.tokens[start])) return null;
  if (!takes(hit, 'clause')) return readFinding(unit, hit, end, start, phrase);
  const isClause = startsClause(unit, from, phrase?.end ?? from, isPlainSaying(hit));
  return isClause ? { start: firstWord(unit.tokens, start), end, shape: 'clause', told } : null;
};

/** "found the plan would cost more": a verb that wants its "that", with an auxiliary right behind the noun phrase. */
function readFinding(
  unit: Unit,
  hit: CueHit,
  end: number,
  start: number,
  phrase: Chunk | null,
): Content | null {
  if (!takes(hit, 'that') || phrase === null || phrase.start !== start) return null;
  const isClause = unit.tokens[phrase.end]?.pos === 'AUX' && !hit.passive;
  return isClause ? { start, end, shape: 'clause', told: null } : null;
}

/** "answered when asked", "said as he left": a clause of time belongs to the verb. */
function isLink(token: Token | undefined): boolean {
  return token !== undefined && timeLinks.has(token.lower);
}

const timeLinks: ReadonlySet<string> = new Set(
  'when while as after before because since until'.split(' '),
);

/** "said a fourth was at large", "said the change paved the way": nothing but a clause follows "said". */
const readPlain: Reading = ({ unit, hit, end, start, from, phrase, told }) => {
  const first = unit.tokens[start];
  const second = unit.tokens[start + 1];
  if (first?.text === ',' && !clauseOpeners.has(second?.lower ?? '')) return null;
  if (first?.pos === 'CCONJ' || first?.pos === 'AUX' || isLink(first)) return null;
  const isSaid =
    hit.form.cue.lemma === 'say' && phrase !== null && end - from > 4 && !isAfterQuote(unit, hit);
  if (!isSaid && !(isPlainSaying(hit) && hasFiniteVerb(unit, from, end))) return null;
  const clause = behindOccasion(unit, start);
  return { start: clause ?? firstWord(unit.tokens, start), end, shape: 'clause', told };
};

/** "said in an interview on Monday the plan was dead": where the clause begins behind the occasion, or null. */
function behindOccasion(unit: Unit, start: number): number | null {
  const { tokens } = unit;
  let at = start;
  while (occasions.has(tokens[at]?.lower ?? '')) {
    const phrase = phraseStartingAt(tokens, at + 1);
    if (phrase === null) return null;
    at = phrase.end;
  }
  if (at === start || unit.quoted[at]) return null;
  const phrase = phraseStartingAt(tokens, at);
  return phrase !== null && startsClause(unit, at, phrase.end) ? at : null;
}

const occasions: ReadonlySet<string> = new Set('in on at during after to before from'.split(' '));

/** "expects sales to fall" */
const readExpected: Reading = ({ unit, hit, end, from, phrase, told }) =>
  hit.form.cue.kind === 'believe' && phrase !== null && unit.tokens[phrase.end]?.lower === 'to'
    ? { start: from, end, shape: 'clause', told }
    : null;

/** "called it nonsense"; "view it as a threat" needs its "as". */
const readLabel: Reading = ({ unit, hit, end, from, phrase, told }) => {
  const { tokens, quoted } = unit;
  if (!takes(hit, 'label') || (hit.form.cue.kind === 'judge' && !isLabelled(tokens, from)))
    return null;
  const isThere = phrase !== null || quoted[from] || tokens[from]?.lower === 'as';
  const isBare =
    hit.form.cue.kind === 'label' && phrase !== null && isBareObject(unit, phrase, end);
  return isThere && !isBare ? { start: from, end, shape: 'label', told } : null;
};

/** "called an ambulance", "called her on Monday": nothing is said of what is called. */
function isBareObject({ tokens, quoted }: Unit, phrase: Chunk, end: number): boolean {
  const words = tokens.slice(phrase.start, phrase.end);
  if (words.length > 1 && words.some(({ lower }) => denyingLabels.has(lower))) return false;
  const rest = tokens[phrase.end];
  if (phrase.end >= end || rest === undefined) return true;
  if (quoted[phrase.end] || rest.lower === 'as') return false;
  return ['ADP', 'PUNCT', 'ADV', 'CCONJ', 'SCONJ', 'VERB', 'PART'].includes(rest.pos)
    ? !hasQuote(quoted, phrase.end, Math.min(end, phrase.end + 6))
    : false;
}

function hasQuote(quoted: readonly boolean[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (quoted[at]) return true;
  return false;
}

/** "asked the court to hear it", "asked lawmakers for money": what is asked for. */
const readAsked: Reading = ({ unit, hit, end, start, from, phrase, told }) => {
  if (hit.form.cue.lemma !== 'ask' || phrase === null) return null;
  const isFor = ['to', 'for'].includes(unit.tokens[phrase.end]?.lower ?? '');
  return isFor && from === start ? { start, end, shape: 'object', told } : null;
};

const readObject: Reading = ({ unit, hit, end, start, from, phrase, told }) => {
  const { tokens, quoted } = unit;
  if (!takes(hit, 'object') || from >= end || isShownByPerson(unit, hit)) return null;
  if (tokens[start]?.text === ',' && !quoted[from]) return null;
  const isOpenQuote = quoted[from] || (tokens[from]?.pos === 'DET' && quoted[from + 1]);
  const isThere = phrase !== null || isOpenQuote || isGerund(tokens[from]);
  if (!isThere || (phrase !== null && isTimePhrase(tokens, phrase))) return null;
  if (tokens[start]?.pos === 'ADP' && !isBounding(tokens, start)) return null;
  const first = tokens[start];
  return {
    start: first?.text === ',' ? from : firstWord(tokens, start),
    end,
    shape: 'object',
    told,
  };
};

/** "as he was showing the van": nobody shows a thing and says it; "the video shows the van" does. */
function isShownByPerson({ tokens }: Unit, { form, groupStart }: CueHit): boolean {
  return form.cue.lemma === 'show' && tokens[groupStart - 1]?.pos === 'PRON';
}

function isBounding(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'at' || word === 'up')
    return ['least', 'most', 'to'].includes(tokens[at + 1]?.lower ?? '');
  return bounding.has(word);
}

/** Prepositions that bound a number: "reported about 40 cases". */
const bounding: ReadonlySet<string> = new Set(
  'about around over under more fewer less between near nearly of'.split(' '),
);

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

function takes(hit: CueHit, complement: Complement): boolean {
  return hit.form.cue.takes.includes(complement);
}

/** Kinds that report in the passive: "is said to", "are believed to". */
const passiveReports: ReadonlySet<string> = new Set(['say', 'believe', 'allege']);

/** A verb that takes nothing but a clause: a finite verb behind it shows the clause. */
function isPlainSaying({ form }: CueHit): boolean {
  return (
    form.cue.kind === 'say' &&
    form.cue.takes.length === 1 &&
    form.cue.takes[0] === 'clause' &&
    form.cue.lemma !== 'add' &&
    form.cue.lemma !== 'note'
  );
}

/** "…,” Doe said late Monday": what follows is no content where a quotation stands before. */
function isAfterQuote(unit: Unit, hit: CueHit): boolean {
  const first = unit.quoted.indexOf(true);
  return first >= 0 && first < hit.groupStart;
}

/** "view it as", "regarded the move as": without "as" the verb says nothing of it. */
function isLabelled(tokens: readonly Token[], from: number): boolean {
  return findWithin(tokens, { start: from, end: from + 10 }, ({ lower }) => lower === 'as') >= 0;
}

function isGerund(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/ing$/.test(token.lower) || token.lower === 'of' || token.lower === 'any')
  );
}

/** "told Reuters", "said to the Post": the outlet. */
function toldTo(text: string, tokens: readonly Token[], start: number, end: number): string | null {
  const from = tokens[start]?.lower === 'to' ? start + 1 : start;
  const phrase = phraseStartingAt(tokens, from);
  if (phrase === null || phrase.end > end + 1) return null;
  const name = text.slice(tokens[phrase.start]?.start, tokens[phrase.end - 1]?.end);
  return isOutlet(name) ? name.replace(/^the /i, (the) => (the === 'The ' ? the : '')) : null;
}

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
