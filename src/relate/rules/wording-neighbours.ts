/**
 * Sentences that are told right before or behind one that two reports agree in: where both open alike and half of them
 * agrees, they are one remark too, though too little agrees to tell it of them alone.
 */

import { groupBy } from '../group-by.ts';
import { agreementOf, align } from '../remarks/align.ts';
import { hasOtherNumbers } from '../remarks/one-frame.ts';
import { classOf } from './wording-classes.ts';
import { byPiece, type Link, type Piece } from './wording-links.ts';

/** The links, and those between the neighbours of two quotations that are linked; `isNear`: reported together. */
export function withNeighbours(
  links: readonly Link[],
  pieces: readonly Piece[],
  isNear: (a: Piece, b: Piece) => boolean,
): Link[] {
  const nextOf = readNext(pieces);
  const beforeOf = new Map([...nextOf].map(([piece, next]) => [next, piece]));
  const linked = new Set(links.flatMap(({ earlier, later }) => [earlier, later]));
  const found = links.filter(isFirm).flatMap(({ earlier, later }) =>
    [nextOf, beforeOf].flatMap((neighbour) => {
      const [a, b] = [neighbour.get(earlier), neighbour.get(later)];
      if (a === undefined || b === undefined || linked.has(a) || linked.has(b)) return [];
      if (!isNear(a, b)) return [];
      return byPiece(a, b) < 0 ? linkOf(a, b) : linkOf(b, a);
    }),
  );
  return [...links, ...found];
}

/** What follows each quoted sentence in its document, with no more than a verb of saying between. */
function readNext(pieces: readonly Piece[]): ReadonlyMap<Piece, Piece> {
  const quoted = pieces.filter(({ isQuoted }) => isQuoted);
  const byDocument = groupBy(quoted, ({ claim }) => claim.document);
  const pairs = byDocument.flatMap(([, own]) => {
    const inOrder = own.toSorted((a, b) => a.claim.span.start - b.claim.span.start || a.at - b.at);
    return inOrder.slice(1).map((next, index) => [inOrder[index], next] as const);
  });
  return new Map(
    pairs.flatMap(([piece, next]) =>
      piece !== undefined && next.claim.span.start - piece.claim.span.end <= GAP
        ? [[piece, next] as const]
        : [],
    ),
  );
}

/** Most of a sentence agrees, not of a term. */
function isFirm({ earlier, later, alignment, kind }: Link): boolean {
  return (
    earlier.isQuoted &&
    later.isQuoted &&
    kind.verdict !== 'compatible' &&
    alignment.anchors.length >= FIRM
  );
}

function linkOf(earlier: Piece, later: Piece): Link[] {
  const alignment = align(earlier.words, later.words);
  const [first] = alignment.anchors;
  const content = alignment.anchors.filter(([i]) => earlier.words[i]?.content === true).length;
  const least = Math.min(contentIn(earlier), contentIn(later)) / 2;
  const isOne =
    first?.[0] === 0 &&
    first[1] === 0 &&
    agreementOf(alignment) >= HALF &&
    content > 0 &&
    content >= least &&
    !hasOtherNumbers(alignment);
  if (!isOne) return [];
  const whole = { earlier: earlier.isWhole, later: later.isWhole };
  return [{ earlier, later, alignment, kind: classOf({ alignment, likeness: 'retold', whole }) }];
}

function contentIn({ words }: Piece): number {
  return words.filter((word) => word.content).length;
}

// Characters between two sentences of one quotation; words that agree in a sentence that vouches for its neighbour.
const GAP = 60;
const FIRM = 5;
const HALF = 0.5;
