/** Contents that stand before or around their cue: "…, officials said", "the reports, she said, might be wrong". */

import { type Content, conjunctions, lastWord, type Saying } from './saying.ts';
import type { Unit } from './units.ts';

/** The content before the cue of the saying at `index`; null where what stands there has no verb and no quotation. */
export function contentBefore(
  unit: Unit,
  sayings: readonly Saying[],
  index: number,
): Content | null {
  return withVerb(unit, wordsBefore(unit, sayings, index));
}

/** "The reports, she said, might be wrong": a saying between commas has the whole sentence for its content. */
export function contentAround(unit: Unit, { hit, subject }: Saying): Content | null {
  const { tokens, quoted } = unit;
  const isOpen =
    subject.left > 1 && tokens[subject.left - 1]?.text === ',' && !quoted[subject.left - 1];
  if (!isOpen || tokens[hit.after]?.text !== ',' || quoted[hit.after]) return null;
  const next = tokens[hit.after + 1];
  if (next === undefined || next.lower.endsWith('ing')) return null;
  const isVerb = next.pos === 'AUX' || next.pos === 'VERB';
  if (!isVerb && !goesOnQuoted(unit, subject.left, hit.after + 1)) return null;
  return { start: 0, end: lastWord(tokens), shape: 'clause', told: null };
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

/** What stands before the cue is a content only with a verb of its own, or quoted: "Furthermore, Doe noted" has none. */
function withVerb(unit: Unit, content: Content | null): Content | null {
  if (content === null || content.shape === 'quotation') return content;
  const tokens = unit.tokens.slice(content.start, content.end);
  return tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? content : null;
}

function wordsBefore(unit: Unit, sayings: readonly Saying[], index: number): Content | null {
  const { tokens, quoted } = unit;
  const own = sayings[index];
  if (own === undefined) return null;
  const opening = own.subject.how === 'after' ? own.hit.groupStart : own.subject.left;
  const earlier = sayings[index - 1];
  const from = earlier === undefined ? 0 : earlier.hit.after;
  const end = tokens[opening - 1]?.text === ',' ? opening - 1 : opening;
  let start = quoted[opening - 1] ? openingOf(unit, opening - 1) : from;
  if (quoted[opening - 1] && earlier === undefined && !isWholeQuote(unit, start)) start = from;
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
function isWholeQuote({ tokens, quoted }: Unit, start: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined) return true;
  if (before.text !== ',') return before.pos === 'PUNCT';
  // "The price was “low” and, for now, “we will pay,” he said": quoted before, and the clause goes on
  return !quoted.slice(0, start - 1).includes(true);
}
