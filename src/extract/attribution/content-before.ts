/** Contents that stand before or around their cue: "…, officials said", "the reports, she said, might be wrong". */

import { phraseEndingAt } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { type Content, lastWord, type Saying } from './saying.ts';

/** The content before the cue of the saying at `index`; null where what stands there has no verb and no quotation. */
export function contentBefore(
  unit: Unit,
  sayings: readonly Saying[],
  index: number,
): Content | null {
  return withVerb(unit, wordsBefore(unit, sayings, index));
}

/** "The reports, she said, might be wrong": a saying between commas has the whole sentence for its content. */
export function contentAround(unit: Unit, { hit: own, subject }: Saying): Content | null {
  const { tokens, quoted } = unit;
  const hit = {
    ...own,
    after: Math.max(own.after, subject.how === 'after' ? (subject.chunk?.end ?? 0) : 0),
  };
  const isOpen =
    subject.left > 1 && tokens[subject.left - 1]?.text === ',' && !quoted[subject.left - 1];
  if (!isOpen || tokens[hit.after]?.text !== ',' || quoted[hit.after]) return null;
  const next = tokens[hit.after + 1];
  if (next === undefined || next.lower.endsWith('ing')) return null;
  const isVerb = next.pos === 'AUX' || next.pos === 'VERB';
  const isCut = ['is', 'are', 'was', 'were'].includes(tokens[subject.left - 2]?.lower ?? '');
  if (
    !isVerb &&
    !isCut &&
    !goesOnJoined(unit, hit.after + 1) &&
    !goesOnQuoted(unit, subject.left, hit.after + 1)
  )
    return null;
  return { start: 0, end: lastWord(tokens), shape: 'clause', told: null };
}

/** "The crew found the leak, she said, and closed it": a second verb of the same clause. */
function goesOnJoined({ tokens, quoted }: Unit, from: number): boolean {
  if (tokens[from]?.lower !== 'and') return false;
  const verb = tokens[quoted[from + 1] ? from + 2 : from + 1];
  return verb?.pos === 'VERB' && verb.lower.endsWith('ed');
}

/** "It was, she said, “a mistake”", "Doe, she said, “lied”": a clause of the outlet's that ends in a quotation. */
function goesOnQuoted({ tokens, quoted }: Unit, left: number, from: number): boolean {
  if (!quoted[from]) return false;
  const isClause = tokens[left - 2]?.pos === 'AUX' || tokens[left - 2]?.pos === 'VERB';
  const inner = tokens[from + 1];
  const isPredicate =
    (inner?.pos === 'AUX' || inner?.pos === 'VERB') && /^\p{Ll}/u.test(inner.text);
  return isClause || isPredicate;
}

/**
 * "a boat that the navy said was empty", "flights she said would cost less": what is said has the noun in it that the
 * clause hangs on.
 */
export function contentOfRelative(
  unit: Unit,
  { hit, subject }: Saying,
  end: number,
): Content | null {
  const { tokens } = unit;
  const next = tokens[hit.after];
  if (next?.pos !== 'AUX' || subject.how !== 'before' || unit.quoted[hit.after]) return null;
  // "the faults that it showed were mended": shown, and not said to be mended
  const { kind, takes } = hit.form.cue;
  if (takes.includes('object') && kind !== 'allege') return null;
  const link = tokens[subject.left - 1];
  const isLinked = ['that', 'which', 'who'].includes(link?.lower ?? '');
  const last = isLinked ? subject.left - 2 : subject.left - 1;
  const isAside = isLinked && /^(?:[,—–]|--)$/.test(tokens[last]?.text ?? '');
  const noun = phraseEndingAt(tokens, isAside ? last - 1 : last);
  if (noun === null) return null;
  return { start: noun.start, end, shape: 'clause', told: null };
}

/** What stands before the cue is a content only with a finite verb, or quoted: "Furthermore, Doe noted" has none. */
function withVerb({ tokens }: Unit, content: Content | null): Content | null {
  if (content === null || content.shape === 'quotation') return content;
  if (isSubordinate(tokens, content)) return null;
  const isInfinitive = tokens[content.start]?.lower === 'to';
  for (let at = content.start; at < content.end; at += 1) {
    const token = tokens[at];
    if (token?.pos === 'AUX') return content;
    if (token?.pos === 'VERB' && !token.lower.endsWith('ing') && !isInfinitive) return content;
  }
  // the tagger has missed its verb
  const isLong = content.end - content.start >= LONG;
  return isLong && nominal.has(tokens[content.start]?.pos ?? '') ? content : null;
}

/** So many words that begin with a noun phrase are a clause. */
const LONG = 5;

const nominal: ReadonlySet<string> = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'NUM']);

/** "As the trial began, Doe testified": an opening clause by itself is nothing said. */
function isSubordinate(tokens: Unit['tokens'], { start, end }: Content): boolean {
  const first = tokens[start];
  if (first?.pos !== 'SCONJ' && !opening.has(first?.lower ?? '')) return false;
  for (let at = start; at < end; at += 1) if (tokens[at]?.text === ',') return false;
  return true;
}

const opening: ReadonlySet<string> = new Set(
  'as when while after before although though if because since until once'.split(' '),
);

function wordsBefore(unit: Unit, sayings: readonly Saying[], index: number): Content | null {
  const { tokens, quoted } = unit;
  const own = sayings[index];
  if (own === undefined) return null;
  const opening = own.subject.how === 'after' ? own.hit.groupStart : own.subject.left;
  const from = sentenceStart(unit, opening - 1, behindClosed(unit, sayings, index));
  const end = tokens[opening - 1]?.text === ',' ? opening - 1 : opening;
  let start = quoted[opening - 1] ? openingOf(unit, opening - 1) : from;
  if (quoted[opening - 1] && index === 0 && !isWholeQuote(unit, start)) start = from;
  const shape = quoted[start] && quoted[opening - 1] ? 'quotation' : 'clause';
  return {
    start: tokens[start]?.pos === 'CCONJ' || tokens[start]?.text === ',' ? start + 1 : start,
    end,
    shape,
    told: null,
  };
}

/** The token behind the sayings that have their content before them, as "“…,” Doe said, and “…,” Roe said". */
function behindClosed({ tokens, quoted }: Unit, sayings: readonly Saying[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const earlier = sayings[at];
    if (earlier === undefined) continue;
    const { hit, subject } = earlier;
    const before = (subject.how === 'after' ? hit.groupStart : subject.left) - 1;
    const isClosed = quoted[before] || subject.how === 'after' || tokens[hit.after]?.text === ',';
    const stands = subject.how === 'carried' || subject.how === 'by';
    if (isClosed || stands) return hit.after;
  }
  return 0;
}

/** The first token of the sentence that holds the token at `last`, where a quotation joins several to one unit. */
function sentenceStart({ tokens, quoted }: Unit, last: number, from: number): number {
  for (let at = last - 1; at >= from; at -= 1) {
    const isStop = /^[.?!;]$/.test(tokens[at]?.text ?? '') && !quoted[at];
    if (isStop && !quoted[at + 1] && /^\p{L}/u.test(tokens[at + 1]?.text ?? '')) return at + 1;
  }
  return from;
}

function openingOf(unit: Unit, last: number): number {
  let at = last;
  while (at > 0 && unit.quoted[at - 1]) at -= 1;
  return at;
}

/** True where the quotation stands by itself; "It was “a lie,” he said" is a clause that ends in one. */
function isWholeQuote({ tokens, quoted }: Unit, start: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined) return true;
  if (before.text !== ',') return before.pos === 'PUNCT';
  // "The price was “low” and, for now, “we will pay,” he said": quoted before, and the clause goes on
  const first = quoted.indexOf(true);
  return first < 0 || first >= start - 1;
}
