/** What a percentage is of, by the subject of its clause: "turnout was 61 percent", "exports to Peru rose 7 percent". */

import type { Token } from '../../model/types.ts';
import { wordAt } from './pieces.ts';

/** The noun whose level or change the percentage that begins at a piece gives; null where the order of words tells none. */
export function subjectOfShare(pieces: readonly Token[], from: number): string | null {
  let at = from - 1;
  while (pieces[at]?.pos === 'ADV') at -= 1;
  if (/^(?:to|at|by)$/.test(wordAt(pieces, at))) at -= 1;
  while (pieces[at]?.pos === 'ADV') at -= 1;
  if (!MOVES.has(pieces[at]?.lemma ?? '') || !/^(?:VERB|AUX)$/.test(pieces[at]?.pos ?? ''))
    return null;
  do at -= 1;
  while (/^(?:AUX|ADV|PART)$/.test(pieces[at]?.pos ?? '') && !isOwner(pieces[at]));
  return headEndingAt(pieces, at);
}

/** The head of the noun phrase that ends at a piece: what stands before its first preposition. */
function headEndingAt(pieces: readonly Token[], end: number): string | null {
  let head = end;
  for (let at = end; at > end - LONGEST; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || !IN_PHRASE.has(piece.pos)) break;
    if (piece.pos !== 'ADP') continue;
    if (!INNER.has(piece.lower)) return null;
    head = at - 1;
  }
  const noun = pieces[head];
  if (noun?.pos === 'NOUN') return noun.lemma;
  return isOpening(pieces, head) ? (noun?.lower ?? null) : null;
}

/** The first word of a sentence: its capital makes no name of it. */
function isOpening(pieces: readonly Token[], at: number): boolean {
  const before = pieces[at - 1];
  return pieces[at]?.pos === 'PROPN' && (before === undefined || /^[.!?:“"]$/.test(before.text));
}

function isOwner(piece: Token | undefined): boolean {
  return /^['’]s?$/.test(piece?.lower ?? '');
}

/** Verbs of a level and of its change. */
const MOVES: ReadonlySet<string> = new Set(
  `be stand rise fall climb drop grow reach hit increase decrease decline slip jump shrink expand gain lose dip soar
  surge plunge tumble sink edge ease total average`.split(/\s+/),
);
const IN_PHRASE: ReadonlySet<string> = new Set('NOUN PROPN PRON DET ADJ ADP NUM CCONJ'.split(' '));
const INNER: ReadonlySet<string> = new Set('in of at for from among to across by'.split(' '));
// Pieces of a subject at most.
const LONGEST = 9;
