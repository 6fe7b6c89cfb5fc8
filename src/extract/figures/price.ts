/** Whether a sum is what something is bought or sold for: "to buy its rival for $5 billion", "is paying $5 billion for". */

import type { Token } from '../../model/types.ts';
import { wordAt } from './pieces.ts';
import type { Extent } from './predicate.ts';

/** "price" for a sum that a verb of trade makes one, "share price" for one that shares close at; null for others. */
export function priceOf(pieces: readonly Token[], extent: Extent): string | null {
  const isQuoted =
    wordAt(pieces, extent.from - 1) === 'at' &&
    clauseBefore(pieces, extent.from).some(({ lower }) => QUOTED.has(lower));
  if (isQuoted) return 'share price';
  return isPrice(pieces, extent) ? 'price' : null;
}

function isPrice(pieces: readonly Token[], { from, to }: Extent): boolean {
  const link = wordAt(pieces, from - 1);
  if (link === 'at') return clauseBefore(pieces, from).some(({ lower }) => VALUES.has(lower));
  if (link === 'for') return TRADES.has(verbBefore(pieces, from));
  const verb = verbBefore(pieces, from);
  if (!PAYS.has(verb)) return false;
  const behind = pieces.slice(to, to + NEAR);
  return behind.some(({ lower }, at) => lower === 'for' && behind[at + 1]?.pos !== 'NUM');
}

/** The lemma of the last verb close before a piece, within its clause; "" where there is none. */
function verbBefore(pieces: readonly Token[], at: number): string {
  return clauseBefore(pieces, at).findLast(({ pos }) => pos === 'VERB')?.lemma ?? '';
}

function clauseBefore(pieces: readonly Token[], at: number): readonly Token[] {
  const before = pieces.slice(Math.max(0, at - FAR), at);
  const end = before.findLastIndex(({ text }) => /^[,;:.]$/.test(text));
  // "bought it from its owner, Count Orrel, for $5 million"
  if (end === before.length - 2 && before[end]?.text === ',') {
    const open = before.slice(0, end).findLastIndex(({ text }) => /^[,;:.]$/.test(text));
    const isName = before
      .slice(open + 1, end)
      .every(({ pos }) => pos === 'PROPN' || pos === 'NOUN');
    if (isName && before[open]?.text === ',') return before.slice(0, open);
  }
  return before.slice(end + 1);
}

/** Verbs of what changes its owner for a sum, of giving a sum for it, and of telling its worth. */
const TRADES: ReadonlySet<string> = new Set('buy sell acquire purchase auction snap'.split(' '));
const PAYS: ReadonlySet<string> = new Set('pay offer bid spend'.split(' '));
const VALUES: ReadonlySet<string> = new Set('values valued valuing priced'.split(' '));

/** Verbs of what a share costs on a market. */
const QUOTED: ReadonlySet<string> = new Set(
  'closed close closes traded trading opened ended'.split(' '),
);

// Pieces before a sum and behind it within which its verb and its thing stand.
const FAR = 12;
const NEAR = 7;
