/**
 * What a clause says of what a figure counts: the lemma of the verb that has it as object or subject, so that "23
 * sailors were rescued" and "rescued 23 sailors" are told from "three boats fired". The roles are those of a
 * dependency parse (Universal Dependencies: obj, nsubj, nsubj:pass, acl), read from the order of words and tags alone;
 * where that does not tell, nothing is said.
 */

import type { Token } from '../../model/types.ts';
import { LIGHT_VERBS } from '../lexicon/light-verbs.ts';
import { wordAt } from './pieces.ts';

/** The pieces of a figure: its first word, bounds and all, and the end of what it counts. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** The lemma of the verb that governs the figure, in small letters; null where none does, or one that says nothing. */
export function readPredicate(pieces: readonly Token[], { from, to }: Extent): string | null {
  if (isAboard(pieces, { from, to })) return 'aboard';
  const verb =
    verbBehind(pieces, to) ?? verbBefore(pieces, from) ?? verbOfSubject(pieces, from, to);
  return verb === null || LIGHT_VERBS.has(verb) ? null : verb;
}

/** "243 people on board", "the number of people aboard was 231": where they are, and no verb, is what is said of them. */
function isAboard(pieces: readonly Token[], { from, to }: Extent): boolean {
  const near = [
    ...pieces.slice(Math.max(0, from - ABOARD_BEFORE), from),
    ...pieces.slice(to, to + ABOARD_BEHIND),
  ];
  return near.some(
    ({ lower }, at) =>
      lower === 'aboard' ||
      lower === 'onboard' ||
      (lower === 'board' && near[at - 1]?.lower === 'on'),
  );
}

const ABOARD_BEFORE = 5;
const ABOARD_BEHIND = 5;

/** "23 sailors rescued on Monday", "12 houses were badly damaged": right behind what is counted. */
function verbBehind(pieces: readonly Token[], to: number): string | null {
  const at = skipAdverbs(pieces, to);
  const piece = pieces[at];
  if (piece?.pos === 'VERB') {
    // "rocket propelled grenades"
    const next = pieces[at + 1];
    if (isGerund(piece) || next?.pos === 'NOUN') return null;
    return PARTICLES.has(next?.lower ?? '') ? `${piece.lemma} ${next?.lower}` : verbAt(pieces, at);
  }
  // "400 trees to be felled"
  if (piece?.lower === 'to' && wordAt(pieces, at + 1) === 'be' && pieces[at + 2]?.pos === 'VERB')
    return pieces[at + 2]?.lemma ?? null;
  return piece?.pos === 'AUX' ? verbAfterAuxiliary(pieces, at) : null;
}

/** "have since been confirmed dead": the last verb or the state that a chain of auxiliaries leads to. */
function verbAfterAuxiliary(pieces: readonly Token[], from: number): string | null {
  for (let at = from; at < from + LONGEST_CHAIN; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) return null;
    if (piece.pos === 'VERB') return stateAfter(pieces, at) ?? verbAt(pieces, at);
    if (piece.pos === 'ADJ') return piece.lower;
    if (!/^(?:AUX|ADV|PART)$/.test(piece.pos) && piece.lower !== 'since') return null;
  }
  return null;
}

const LONGEST_CHAIN = 7;

/** The lemma of a verb, with the noun that makes one act of it: "take part". */
function verbAt(pieces: readonly Token[], at: number): string | null {
  const lemma = pieces[at]?.lemma ?? null;
  return lemma === 'take' && wordAt(pieces, at + 1) === 'part' ? 'take part' : lemma;
}

/** "believed missing", "feared dead", "reported to have fled": what a verb of report only passes on. */
function stateAfter(pieces: readonly Token[], at: number): string | null {
  if (!LIGHT_VERBS.has(pieces[at]?.lemma ?? '')) return null;
  const next = pieces[at + 1];
  if (next?.pos === 'ADJ' || next?.pos === 'VERB') return next.lemma;
  return wordAt(pieces, at + 1) === 'to' ? verbAfterAuxiliary(pieces, at + 2) : null;
}

/** "rescued 23 sailors", "seized seven rifles, two grenades and 13 magazines". */
function verbBefore(pieces: readonly Token[], from: number): string | null {
  const particle = wordAt(pieces, from - 1);
  const phrasal = pieces[from - 2];
  if (PARTICLES.has(particle) && phrasal?.pos === 'VERB') {
    // for the tagger "lay" is the past of "lie"
    const lemma = phrasal.lower === 'lay' ? 'lay' : phrasal.lemma;
    return `${lemma} ${particle}`;
  }
  const isListed = /^(?:,|and|or)$/.test(wordAt(pieces, from - 1));
  const floor = Math.max(0, from - (isListed ? FARTHEST_LIST : FARTHEST_OBJECT));
  for (let at = from - 1; at >= floor; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined) return null;
    if (piece.pos === 'VERB' && !isModifier(pieces, at)) return piece.lemma;
    if (!(isListed ? IN_LIST : BEFORE_OBJECT).has(piece.pos)) return null;
    if (piece.pos === 'PUNCT' && !/^[,()\-–"“”']$/.test(piece.text)) return null;
  }
  return null;
}

/** What makes another verb of one: "laid off 200 workers". */
const PARTICLES: ReadonlySet<string> = new Set(['off', 'out', 'up', 'down', 'away']);

const FARTHEST_LIST = 40;
const FARTHEST_OBJECT = 5;
const BEFORE_OBJECT: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADV', 'PART']);
const IN_LIST: ReadonlySet<string> = new Set(
  'DET ADJ ADV NOUN PROPN NUM PUNCT CCONJ PART VERB'.split(' '),
);

/** "13 fully loaded magazines", "rocket-propelled": a participle before its noun. */
function isModifier(pieces: readonly Token[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (next?.pos !== 'NOUN' || !/(?:ed|en|ing)$/.test(piece?.lower ?? '')) return false;
  return /^(?:DET|NUM|ADV|ADJ|PUNCT)$/.test(before?.pos ?? '') || isGerund(piece);
}

/** "Some 3,000 troops in the north are being trained": the figure opens its clause, and the verb ends its subject. */
function verbOfSubject(pieces: readonly Token[], from: number, to: number): string | null {
  if (!opensClause(pieces, from)) return null;
  for (let at = to; at < to + FARTHEST_VERB; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) return null;
    if (piece.pos === 'AUX') return verbAfterAuxiliary(pieces, at);
    if (piece.pos === 'VERB') return isGerund(piece) ? null : verbAt(pieces, at);
    if (!IN_SUBJECT.has(piece.pos)) return null;
  }
  return null;
}

const FARTHEST_VERB = 10;
const IN_SUBJECT: ReadonlySet<string> = new Set(
  'ADP DET NOUN PROPN ADJ NUM PART CCONJ PRON'.split(' '),
);

function opensClause(pieces: readonly Token[], from: number): boolean {
  const before = pieces[from - 1];
  return before === undefined || /^(?:PUNCT|SCONJ|CCONJ|PRON)$/.test(before.pos);
}

function skipAdverbs(pieces: readonly Token[], from: number): number {
  let at = from;
  while (pieces[at]?.pos === 'ADV' && at < from + 2) at += 1;
  return at;
}

function isGerund(piece: Token | undefined): boolean {
  return /ing$/.test(piece?.lower ?? '');
}
