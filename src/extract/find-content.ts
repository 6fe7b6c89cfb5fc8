/**
 * What is claimed: the clause, quotation, noun phrase, infinitive or label that a cue governs, after the cue or,
 * where nothing follows it, before ("…, officials said").
 */

import type { Token } from '../model/types.ts';
import type { CueHit } from './find-cues.ts';
import type { Subject } from './find-subject.ts';
import type { Complement } from './lexicon/cues.ts';
import { isOutlet } from './lexicon/roles.ts';
import { isNominal, phraseStartingAt } from './noun-phrase.ts';
import type { Unit } from './units.ts';

/** A cue with its subject. */
export interface Saying {
  readonly hit: CueHit;
  readonly subject: Subject;
}

/** A content. Indexes are of tokens, `end` exclusive. */
export interface Content {
  readonly start: number;
  readonly end: number;
  readonly shape: Complement | 'quotation';
  /** "told Reuters that": the outlet told. */
  readonly told: string | null;
}

/** "is said to", "are believed to": kinds that report in the passive; "is confirmed to" stands in the outlet's own words. */
const passiveReports: ReadonlySet<string> = new Set(['say', 'believe', 'allege']);

const clauseOpeners: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'why', 'if', 'what']);
const conjunctions: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'while',
  'although',
  'though',
  'whereas',
  'as',
  ';',
  'because',
  'after',
  'before',
  'where',
  'when',
]);
const notSplitting: ReadonlySet<string> = new Set([
  'including',
  'according',
  'regarding',
  'concerning',
  'following',
  'excluding',
  'involving',
  'during',
  'considering',
  'pending',
  'starting',
  'beginning',
]);

/** The contents of the saying at `index` among the sayings of a unit, one or two of them; none where nothing fits. */
export function findContents(
  text: string,
  unit: Unit,
  sayings: readonly Saying[],
  index: number,
): Content[] {
  const saying = sayings[index];
  if (saying === undefined) return [];
  const end = endOf(unit, sayings, index);
  const after = wholePassive(saying, contentAfter(text, unit, saying.hit, end));
  const around = contentAround(unit, saying);
  if (around !== null) return [around];
  const isAside = isClosed(unit, saying, after);
  const before = isAside ? withVerb(unit, contentBefore(unit, sayings, index)) : null;
  const found = [before, after].filter((content) => content !== null);
  return found.filter(({ start, end: last }) => last > start);
}

/** "The suspect is said to have fled": what is said has the suspect in it. */
function wholePassive({ hit, subject }: Saying, content: Content | null): Content | null {
  if (content?.shape !== 'infinitive' || !hit.passive) return content;
  return { ...content, start: subject.left, shape: 'clause' };
}

/** "The reports, she said, might be wrong": a saying between commas has the whole sentence for its content. */
function contentAround(unit: Unit, { hit, subject }: Saying): Content | null {
  const { tokens, quoted } = unit;
  const isOpen =
    subject.left > 1 && tokens[subject.left - 1]?.text === ',' && !quoted[subject.left - 1];
  if (!isOpen || tokens[hit.after]?.text !== ',' || quoted[hit.after] || quoted[hit.after + 1])
    return null;
  const next = tokens[hit.after + 1];
  if (
    next === undefined ||
    (next.pos !== 'AUX' && next.pos !== 'VERB') ||
    next.lower.endsWith('ing')
  )
    return null;
  return { start: 0, end: lastWord(tokens), shape: 'clause', told: null };
}

/** What stands before the cue is a content only with a verb of its own, or quoted: "Furthermore, Doe noted" has none. */
function withVerb(unit: Unit, content: Content | null): Content | null {
  if (content === null || content.shape === 'quotation') return content;
  const tokens = unit.tokens.slice(content.start, content.end);
  return tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? content : null;
}

/** Nothing follows that the verb governs, or a quotation goes on: "“…,” Doe said, “…”". */
function isClosed(unit: Unit, { hit, subject }: Saying, after: Content | null): boolean {
  const opening = subject.how === 'after' ? hit.groupStart : subject.left;
  const before = unit.tokens[opening - 1];
  const stands = before?.text === ',' || unit.quoted[opening - 1] === true;
  if (!stands || opening < 2) return false;
  return after === null || (after.shape === 'quotation' && unit.quoted[opening - 1] === true);
}

function contentAfter(text: string, unit: Unit, hit: CueHit, end: number): Content | null {
  const { tokens } = unit;
  const takes = hit.form.cue.takes;
  if (hit.refuses || hit.form.cue.kind === 'decline')
    return { start: hit.after, end, shape: 'object', told: null };
  if (hit.passive && tokens[hit.after]?.lower === 'to')
    return !passiveReports.has(hit.form.cue.kind) || hit.form.cue.lemma === 'expect'
      ? null
      : { start: hit.after, end, shape: 'infinitive', told: null };
  let start = hit.after;
  if (tokens[start]?.lower === 'by') start = phraseStartingAt(tokens, start + 1)?.end ?? start;
  const opener = openerAfter(unit, start, end);
  const told = toldTo(text, tokens, start, opener ?? start + 4);
  if (opener !== null && takes.includes('clause')) {
    const isThat = tokens[opener]?.lower === 'that';
    return { start: isThat ? firstWord(tokens, opener + 1) : opener, end, shape: 'clause', told };
  }
  const quote = quoteAfter(unit, start);
  if (quote !== null && !takes.includes('label'))
    return { start: quote.start, end: quote.end, shape: 'quotation', told };
  if (takes.includes('infinitive') && tokens[start]?.lower === 'to')
    return { start, end, shape: 'infinitive', told };
  const from = skipAdverbs(tokens, start);
  const phrase = phraseStartingAt(tokens, from);
  if (takes.includes('clause') && from < end && startsClause(unit, from, phrase?.end ?? from)) {
    return { start: firstWord(tokens, start), end, shape: 'clause', told };
  }
  if (hit.form.cue.kind === 'judge' && takes.includes('label') && !isLabelled(tokens, from))
    return null;
  const isCut = tokens[start]?.text === ',' && !clauseOpeners.has(tokens[start + 1]?.lower ?? '');
  if (!isCut && isPlainSaying(hit) && hasFiniteVerb(unit, from, end))
    return { start: firstWord(tokens, start), end, shape: 'clause', told };
  if (hit.form.cue.kind === 'believe' && phrase !== null && tokens[phrase.end]?.lower === 'to')
    return { start: from, end, shape: 'clause', told };
  if (
    takes.includes('label') &&
    (phrase !== null || unit.quoted[from] || tokens[from]?.lower === 'as')
  )
    return { start: from, end, shape: 'label', told };
  if (takes.includes('object') && (phrase !== null || isGerund(tokens[from])))
    return { start: from, end, shape: 'object', told };
  return null;
}

/** "view it as", "regarded the move as": without "as" the verb says nothing of it. */
function isLabelled(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 10).some(({ lower }) => lower === 'as');
}

/** The "that" of "confirmed on Monday that", with nothing but adverbs, days and people told between. */
function openerAfter(unit: Unit, start: number, end: number): number | null {
  for (let at = start; at < Math.min(end, start + 12); at += 1) {
    const token = unit.tokens[at];
    if (token === undefined || unit.quoted[at]) return null;
    if (clauseOpeners.has(token.lower) && (token.lower === 'that' || at === start)) {
      return token.lower === 'that' && isRelative(unit.tokens, at, start) ? null : at;
    }
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ';' || token.pos === 'SCONJ')
      return null;
  }
  return null;
}

/** "confirmed the report that it had": a "that" on a noun is no opener, unless the noun is told or a day. */
function isRelative(tokens: readonly Token[], at: number, start: number): boolean {
  const first = tokens[start];
  if (at === start) return false;
  const isPhrase =
    first?.pos === 'DET' ||
    first?.pos === 'ADJ' ||
    (first?.pos === 'NOUN' && tokens[at - 1]?.pos === 'NOUN');
  const isTold =
    tokens[start - 1]?.lemma === 'tell' ||
    tokens[start - 1]?.lemma === 'inform' ||
    tokens[start - 1]?.lemma === 'warn';
  return isPhrase && !isTold;
}

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

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    tokens[at]?.pos === 'ADV' ||
    tokens[at]?.text === ',' ||
    approximators.has(tokens[at]?.lower ?? '')
  )
    at += 1;
  return at;
}

/** "said a fourth was at large": after a verb that takes nothing but a clause, a finite verb shows the clause. */
function isPlainSaying({ form }: CueHit): boolean {
  return (
    form.cue.kind === 'say' &&
    form.cue.takes.length === 1 &&
    form.cue.lemma !== 'add' &&
    form.cue.lemma !== 'note'
  );
}

function hasFiniteVerb(unit: Unit, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 10); at += 1) {
    const token = unit.tokens[at];
    if (token === undefined || (token.text === ',' && !unit.quoted[at])) return false;
    if (token.pos === 'AUX' && at > from) return true;
  }
  return false;
}

/** Steps over commas and adverbs, but not over those that belong to a number. */
function firstWord(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.text === ',' || (tokens[at]?.pos === 'ADV' && tokens[at + 1]?.pos !== 'NUM'))
    at += 1;
  return at;
}

/** Words before a number that are tagged as prepositions: "believes around 3,000". */
const approximators: ReadonlySet<string> = new Set([
  'around',
  'about',
  'over',
  'up',
  'to',
  'at',
  'least',
  'most',
  'under',
  'nearly',
]);

/** A noun phrase with a finite verb behind it: a clause without "that". */
function startsClause(unit: Unit, from: number, phraseEnd: number): boolean {
  const { tokens } = unit;
  const first = tokens[from];
  if (first?.lower === 'there' || first?.lower === 'if') return true;
  let at = phraseEnd;
  while (tokens[at]?.pos === 'ADV') at += 1;
  const verb = tokens[at];
  if (verb === undefined || phraseEnd === from) return false;
  if (verb.pos === 'AUX') return true;
  return verb.pos === 'VERB' && !/(ing|ed)$/.test(verb.lower);
}

function isGerund(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/ing$/.test(token.lower) || token.lower === 'of' || token.lower === 'any')
  );
}

/** Where the content of a saying must end: before the next saying that is not inside it. */
function endOf(unit: Unit, sayings: readonly Saying[], index: number): number {
  const { tokens } = unit;
  const own = sayings[index];
  let end = lastWord(tokens);
  if (own === undefined) return end;
  for (const { hit, subject } of sayings.slice(index + 1)) {
    const left = leftEdge(tokens, subject);
    if (left > own.hit.after && isSibling(tokens, hit, subject, own)) {
      end = Math.min(end, left);
      break;
    }
  }
  if (own.hit.form.form === 'past' && own.subject.how === 'by' && !own.hit.passive)
    end = Math.min(end, asideEnd(unit, own.hit.after, end));
  return Math.min(end, participleAfter(unit, own.hit.after, end));
}

/** ", described by X as “…,” has": the aside ends at its comma or with its quotation. */
function asideEnd(unit: Unit, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (unit.quoted[at] && !unit.quoted[at + 1]) return at + 1;
    if (unit.tokens[at]?.text === ',' && !unit.quoted[at]) return at;
  }
  return end;
}

function isSibling(tokens: readonly Token[], hit: CueHit, subject: Subject, own: Saying): boolean {
  if (subject.how === 'carried' || subject.how === 'relative' || subject.how === 'after')
    return true;
  const before = tokens[subject.left - 1];
  if (subject.how === 'absolute') return tokens[subject.left]?.lower === 'with';
  if (subject.how === 'by') return false;
  if (before === undefined || subject.left <= own.hit.after + 1) return false;
  const isSubordinate = subordinators.has(tokens[own.subject.left - 1]?.lower ?? '');
  if (before.text === ',') return isSubordinate || hit.after >= lastWord(tokens);
  return conjunctions.has(before.lower);
}

/** "While Doe said …, he warned": the comma ends the first saying. */
const subordinators: ReadonlySet<string> = new Set([
  'while',
  'although',
  'though',
  'as',
  'after',
  'when',
  'whereas',
  'if',
]);

/** The first token of the next saying, with the comma and conjunction before it. */
function leftEdge(tokens: readonly Token[], subject: Subject): number {
  let left = subject.left;
  if (conjunctions.has(tokens[left - 1]?.lower ?? '')) left -= 1;
  if (tokens[left - 1]?.text === ',') left -= 1;
  return left;
}

/** Words that begin an adjunct of the verb of saying after a comma. */
const adjuncts: ReadonlySet<string> = new Set([
  'amid',
  'amidst',
  'despite',
  'although',
  'though',
  'whereas',
  'hours',
  'days',
  'weeks',
]);

/** ", raising alarms": a participle after a comma belongs to the verb of saying; inside "with …, …ing" it does not. */
function participleAfter(unit: Unit, from: number, end: number): number {
  const { tokens, quoted } = unit;
  for (let at = from + 1; at < end; at += 1) {
    const isInQuote = quoted[at] === true && quoted[at + 1] === true && quoted[at + 2] !== true;
    if (tokens[at]?.text !== ',' || (quoted[at] && !isInQuote)) continue;
    const next = tokens[isInQuote ? at + 2 : at + 1];
    if (next?.lower === 'with') return end;
    if (next?.lower === 'according' || adjuncts.has(next?.lower ?? '')) return at;
    const isParticiple =
      next !== undefined &&
      /ing$/.test(next.lower) &&
      next.pos === 'VERB' &&
      !notSplitting.has(next.lower);
    if (isParticiple && at > from + 2) return isInQuote ? at + 2 : at;
  }
  return end;
}

function contentBefore(unit: Unit, sayings: readonly Saying[], index: number): Content | null {
  const { tokens, quoted } = unit;
  const own = sayings[index];
  if (own === undefined) return null;
  const opening = own.subject.how === 'after' ? own.hit.groupStart : own.subject.left;
  const earlier = sayings[index - 1];
  const from = earlier === undefined ? 0 : earlier.hit.after;
  const end = tokens[opening - 1]?.text === ',' ? opening - 1 : opening;
  let start = quoted[opening - 1] ? openingOf(unit, opening - 1) : from;
  if (quoted[opening - 1] && earlier === undefined && !isWholeQuote(tokens, start)) start = from;
  const shape = quoted[start] && quoted[opening - 1] ? 'quotation' : 'clause';
  return {
    start: conjunctions.has(tokens[start]?.lower ?? '') ? start + 1 : start,
    end,
    shape,
    told: null,
  };
}

function openingOf(unit: Unit, last: number): number {
  let at = last;
  while (at > 0 && unit.quoted[at - 1]) at -= 1;
  return at;
}

/** True where the quotation stands by itself; "It was “a lie,” he said" is a clause that ends in one. */
function isWholeQuote(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  return before === undefined || before.pos === 'PUNCT';
}

/** The end of the unit without its final stop. */
export function lastWord(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && /^[.!?…]+$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** True for a token that may stand before a content without being part of it. */
export function isFiller(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'ADV' || token.pos === 'PUNCT') && !isNominal(token);
}
