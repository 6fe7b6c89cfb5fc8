/**
 * What is claimed: the clause, quotation, noun phrase, infinitive or label that a cue governs, after the cue or,
 * where nothing follows it, before ("…, officials said").
 */

import type { Token } from '../model/types.ts';
import { contentAround, contentBefore } from './content-before.ts';
import { endOfContent } from './content-end.ts';
import type { CueHit } from './find-cues.ts';
import { isOutlet } from './lexicon/roles.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import type { Content, Saying } from './saying.ts';
import type { Unit } from './units.ts';

/** "is said to", "are believed to": kinds that report in the passive; "is confirmed to" stands in the outlet's own words. */
const passiveReports: ReadonlySet<string> = new Set(['say', 'believe', 'allege']);

const clauseOpeners: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'why', 'if', 'what']);

/** The contents of the saying at `index` among the sayings of a unit, one or two of them; none where nothing fits. */
export function findContents(
  text: string,
  unit: Unit,
  sayings: readonly Saying[],
  index: number,
): Content[] {
  const saying = sayings[index];
  if (saying === undefined) return [];
  const end = endOfContent(unit, sayings, index);
  const after = wholePassive(saying, contentAfter(text, unit, behindSubject(saying), end));
  const around = contentAround(unit, saying);
  if (around !== null) return [around];
  const isAside = isClosed(unit, saying, after);
  const before = isAside ? contentBefore(unit, sayings, index) : null;
  const goesOn = before === null ? null : clauseAfter(unit, saying.hit, end);
  const found = [before, after ?? goesOn].filter((content) => content !== null);
  return found.filter(({ start, end: last }) => last > start);
}

/** "…,” said Doe, “…”": what is said goes on behind the name. */
function behindSubject({ hit, subject }: Saying): CueHit {
  const { chunk, apposition } = subject;
  if (subject.how !== 'after' || chunk === null) return hit;
  return { ...hit, after: Math.max(chunk.end, apposition?.end ?? 0) };
}

/** "The suspect is said to have fled": what is said has the suspect in it. */
function wholePassive({ hit, subject }: Saying, content: Content | null): Content | null {
  if (content?.shape !== 'infinitive' || !hit.passive) return content;
  return { ...content, start: subject.left, shape: 'clause' };
}

/** "Nobody was hurt, she said, and the fire was out": what goes on with a subject of its own is hers too. */
function clauseAfter(unit: Unit, { after }: CueHit, end: number): Content | null {
  const { tokens, quoted } = unit;
  const isJoined =
    tokens[after]?.text === ',' && ['and', 'but'].includes(tokens[after + 1]?.lower ?? '');
  const phrase = isJoined && !quoted[after] ? phraseStartingAt(tokens, after + 2) : null;
  if (phrase === null || ['he', 'she'].includes(tokens[after + 2]?.lower ?? '')) return null;
  if (!startsClause(unit, after + 2, phrase.end) && !hasFiniteVerb(unit, after + 2, end))
    return null;
  return { start: after + 2, end, shape: 'clause', told: null };
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
  if (hit.form.cue.lemma === 'tell') {
    const listener = phraseStartingAt(tokens, start);
    const rest = listener?.end ?? start;
    if (listener !== null && tokens[rest]?.lower === 'to')
      return { start: rest, end, shape: 'infinitive', told: null };
    const own = phraseStartingAt(tokens, rest);
    if (listener !== null && own !== null && startsClause(unit, rest, own.end, true))
      return { start: rest, end, shape: 'clause', told };
  }
  if (takes.includes('infinitive') && tokens[start]?.lower === 'to')
    return { start, end, shape: 'infinitive', told };
  const from = skipAdverbs(tokens, start);
  const phrase = phraseStartingAt(tokens, from);
  if (
    takes.includes('clause') &&
    from < end &&
    startsClause(unit, from, phrase?.end ?? from, isPlainSaying(hit))
  ) {
    return { start: firstWord(tokens, start), end, shape: 'clause', told };
  }
  if (hit.form.cue.kind === 'judge' && takes.includes('label') && !isLabelled(tokens, from))
    return null;
  const isCut = tokens[start]?.text === ',' && !clauseOpeners.has(tokens[start + 1]?.lower ?? '');
  if (!isCut && isPlainSaying(hit) && hasFiniteVerb(unit, from, end))
    return { start: firstWord(tokens, start), end, shape: 'clause', told };
  // "said the change paved the way": nothing but a clause follows "said", even where no verb is seen
  if (
    !isCut &&
    hit.form.cue.lemma === 'say' &&
    phrase !== null &&
    end - from > 4 &&
    !isAfterQuote(unit, hit)
  )
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
  for (let at = start; at < Math.min(end, start + 16); at += 1) {
    const token = unit.tokens[at];
    if (token === undefined || unit.quoted[at]) return null;
    const aside = asideEndAt(unit.tokens, at);
    if (aside !== null) at = aside;
    if (clauseOpeners.has(token.lower) && (token.lower === 'that' || at === start)) {
      return token.lower === 'that' && isRelative(unit.tokens, at, start) ? null : at;
    }
    const isPassing = mediaVerbs.has(token.lower) || /^\p{Lu}/u.test(token.text);
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

/** "…,” Doe said late Monday": what follows is no content where a quotation stands before. */
function isAfterQuote(unit: Unit, hit: CueHit): boolean {
  return unit.quoted.slice(0, hit.groupStart).includes(true);
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
  'more',
  'fewer',
  'less',
  'than',
  'as',
  'many',
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
function startsClause(unit: Unit, from: number, phraseEnd: number, isLoose = false): boolean {
  const { tokens } = unit;
  const first = tokens[from];
  if (first?.lower === 'there' || first?.lower === 'if') return true;
  const at = verbAfter(tokens, phraseEnd);
  const verb = tokens[at];
  if (verb === undefined || phraseEnd === from) return false;
  if (verb.pos === 'AUX') return true;
  if (verb.pos !== 'VERB' || verb.lower.endsWith('ing')) return false;
  // "said officers boarded", but not "said officers wounded by shots"
  const isSubject = isLoose || first?.pos === 'PRON';
  return !verb.lower.endsWith('ed') || (isSubject && tokens[at + 1]?.lower !== 'by');
}

/** The first word behind a phrase that may be its verb: over adverbs, marks of quotation and what dashes set off. */
function verbAfter(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token === undefined) return at;
    const close = /^[—–(]$/.test(token.text) ? closingDash(tokens, at) : -1;
    if (close > at) at = close + 1;
    else if (token.pos === 'ADV' || /^[“”"‘’']$/.test(token.text)) at += 1;
    else return at;
  }
}

function closingDash(tokens: readonly Token[], open: number): number {
  const mark = tokens[open]?.text === '(' ? ')' : tokens[open]?.text;
  return tokens.findIndex(({ text }, at) => at > open && text === mark);
}

function isGerund(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/ing$/.test(token.lower) || token.lower === 'of' || token.lower === 'any')
  );
}
