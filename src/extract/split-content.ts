/**
 * Parts of a content that are claims of their own: coordinated clauses ("… and have been trained in the east"),
 * "with plans to …", "with two more missing". A quotation is never split: its words belong together.
 */

import type { Token } from '../model/types.ts';
import type { Chunk } from './noun-phrase.ts';

/** The parts of the content, in order; one, the whole, where nothing splits it. */
export function splitContent(
  tokens: readonly Token[],
  quoted: readonly boolean[],
  content: Chunk,
): Chunk[] {
  const starts = [content.start];
  for (let at = content.start + 2; at < content.end - 2; at += 1) {
    if (quoted[at]) continue;
    const from = partStart(tokens, at, content.end);
    if (from !== null && hasVerb(tokens, starts.at(-1) ?? content.start, at)) starts.push(from);
  }
  return starts
    .map((start, index) => trimPart(tokens, { start, end: starts[index + 1] ?? content.end }))
    .filter(({ start, end }) => end - start > 1);
}

/** Where a new part begins if one begins at this token: its first token, else null. */
function partStart(tokens: readonly Token[], at: number, end: number): number | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return null;
  if (token.text === ';') return at + 1;
  if (token.lower === 'and' || token.lower === 'but') {
    if (next.lower === 'that') return at + 2;
    if (isFiniteVerb(tokens, at + 1)) return at + 1;
    if (startsClause(tokens, at + 1, end) && tokens[at - 1]?.text === ',') return at + 1;
    return null;
  }
  if (token.text !== ',') return null;
  if (next.lower !== 'with' || speaksOfSame.has(tokens[at + 2]?.lower ?? '')) return null;
  const isPlan = tokens.slice(at + 2, at + 5).some(({ lemma }) => lemma === 'plan');
  return isPlan || hasVerb(tokens, at + 2, Math.min(end, at + 12)) ? at + 1 : null;
}

/** "…, with most expected by May" speaks of what was counted before, and stays with it. */
const speaksOfSame: ReadonlySet<string> = new Set([
  'most',
  'some',
  'all',
  'many',
  'half',
  'several',
  'at',
]);

/** "and have undergone", "and is confident", "and were sent": a verb that shares the subject. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'AUX') return false;
  return [
    'is',
    'are',
    'was',
    'were',
    'has',
    'have',
    'had',
    'will',
    'may',
    'could',
    'would',
    'might',
    'can',
  ].includes(token.lower);
}

/** A subject and its finite verb within a few words. */
function startsClause(tokens: readonly Token[], from: number, end: number): boolean {
  const head = tokens[from];
  if (head === undefined || !['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ'].includes(head.pos))
    return false;
  for (let at = from + 1; at < Math.min(end, from + 8); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ',') return false;
    if (token.pos === 'AUX') return true;
    if (token.pos === 'VERB' && !/(ing|ed)$/.test(token.lower)) return true;
  }
  return false;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** Without the comma and conjunction at its end. */
function trimPart(tokens: readonly Token[], part: Chunk): Chunk {
  let { start, end } = part;
  while (end > start && [',', ';', 'and', 'but', 'that'].includes(tokens[end - 1]?.lower ?? ''))
    end -= 1;
  while (start < end && [',', ';', 'and', 'but'].includes(tokens[start]?.lower ?? '')) start += 1;
  return { start, end };
}
