/** Names that stand right behind the place or day that opens their sentence: "In London Jane Doe", "On Monday Jane Doe". */

import type { Token } from '../../model/types.ts';
import { isOffice } from '../lexicon/roles.ts';
import type { Chunk } from '../noun-phrase.ts';

/** The last two names of a run behind "In", "At" or "On"; null for fewer than three, or where an office parts them. */
export function nameBehindPlace(tokens: readonly Token[], { start, end }: Chunk): Chunk | null {
  if (start !== 1 || end - start < 3 || !opening.has(tokens[0]?.lower ?? '')) return null;
  const isNames = tokens
    .slice(start, end)
    .every(({ pos, lower }) => pos === 'PROPN' && !isOffice(lower));
  return isNames ? { start: end - 2, end } : null;
}

const opening: ReadonlySet<string> = new Set(['in', 'at', 'on']);
