/**
 * Posts that a document shows with their signature below, as pages that embed them do: a paragraph of somebody's
 * words, and then "— Jane Doe (@janedoe) August 9, 2016". The words are the signer's and not the outlet's.
 */

import type { Chunk } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';

/** Who signed a post: the name as a chunk of the unit that is the signature. */
export interface Signature {
  readonly unit: Unit;
  readonly name: Chunk;
}

/** A paragraph of links and hashtags is looked over, at most so many. */
const LOOKED_OVER = 2;
/** So many words are a post. */
const FEWEST_WORDS = 3;

/** The signatures of the blocks that are posts, by the number of the block. */
export function signedPosts(units: readonly Unit[]): ReadonlyMap<number, Signature> {
  const posts = new Map<number, Signature>();
  units.forEach((unit, at) => {
    const name = signatureOf(unit);
    const post = name === null ? null : postBefore(units, at);
    if (name !== null && post !== null) posts.set(post, { unit, name });
  });
  return posts;
}

/** "— Jane Doe (@janedoe)": the name; null for another sentence. */
function signatureOf({ tokens }: Unit): Chunk | null {
  if (!/^(?:[—–]|--?)$/.test(tokens[0]?.text ?? '')) return null;
  for (let at = 2; at < Math.min(tokens.length, 14); at += 1) {
    const next = tokens[at + 1]?.text ?? '';
    if (tokens[at]?.text === '(' && next.startsWith('@')) return { start: 1, end: at };
  }
  return null;
}

function postBefore(units: readonly Unit[], signature: number): number | null {
  const own = units[signature]?.block ?? 0;
  for (let at = signature - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit === undefined || own - unit.block > LOOKED_OVER + 1) return null;
    if (unit.block === own) continue;
    const words = unit.tokens.filter(({ text }) => /^\p{L}+$/u.test(text)).length;
    if (words >= FEWEST_WORDS) return unit.block;
  }
  return null;
}
