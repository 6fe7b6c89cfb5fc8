/**
 * Quotations whose speaker is not named, as headlines have them, beside those of a voice: one remark where nothing but a
 * hedge is other, and the words around both have something in common ("says mill owner", "mill owner Bo Renner said").
 */

import { TRIFLES } from '../remarks/lexicon.ts';
import { contentOf } from '../words.ts';
import type { Piece } from './wording-links.ts';

/** Finds the unnamed pieces that say what a named one says, but for a hedge. */
export function indexUnnamed(unnamed: readonly Piece[]): (piece: Piece) => readonly Piece[] {
  const byBare = new Map<string, Piece[]>();
  for (const piece of unnamed) {
    const bare = bareOf(piece);
    if (bare === null) continue;
    const own = byBare.get(bare);
    if (own === undefined) byBare.set(bare, [piece]);
    else if (own.length < MOST) own.push(piece);
  }
  return (piece) => {
    const bare = byBare.size > 0 && piece.isQuoted ? bareOf(piece) : null;
    const found = bare === null ? [] : (byBare.get(bare) ?? []);
    return found.filter((one) => one.folded !== piece.folded && isSharedAround(one, piece));
  };
}

/** The words without hedges and trifles; null where they are too few to be one remark by themselves. */
function bareOf({ words }: Piece): string | null {
  const own = words.filter(({ hedges, same }) => !hedges && !TRIFLES.has(same));
  return own.length < SHORTEST ? null : own.map(({ same }) => same).join(' ');
}

function isSharedAround(one: Piece, other: Piece): boolean {
  const there = around(one);
  return [...around(other)].some((word) => there.has(word) && !SAYING.has(word));
}

function around({ claim, text }: Piece): ReadonlySet<string> {
  return contentOf(claim.context.text.replace(text, ' '));
}

const SAYING = contentOf('says said tells told warns warned vows vowed insists insisted');
// Words of a remark that are told by themselves, at least; unnamed quotations of the same words that are kept.
const SHORTEST = 4;
const MOST = 4;
