import type { Claim, RewordedClaim, Stance } from '../model/types.ts';
import type { KeptClaim } from './match-claims.ts';

/** The claim with what its new wording does to it; none where the words and what they vouch for are the same. */
export function toReworded({ earlier, later }: KeptClaim): RewordedClaim[] {
  const turn = turnOf(earlier, later);
  if (turn === null && wordsOf(earlier) === wordsOf(later)) return [];
  return [{ before: earlier, after: later, turn }];
}

/** Whether the later wording vouches for less or for more: by stance, then by who says it, then by its figures. */
function turnOf(earlier: Claim, later: Claim): RewordedClaim['turn'] {
  if (earlier.stance === 'denies' || later.stance === 'denies') return null;
  for (const firmness of [stanceFirmness, voiceFirmness, figureFirmness]) {
    const gain = firmness(later) - firmness(earlier);
    if (gain !== 0) return gain < 0 ? 'softened' : 'hardened';
  }
  return null;
}

const FIRM = { affirms: 2, denies: 2, hedges: 1, declines: 0 } as const satisfies Record<
  Stance,
  number
>;

function stanceFirmness({ stance }: Claim): number {
  return FIRM[stance];
}

/** An outlet vouches itself for what it tells in nobody's name; what a nameless voice says weighs least. */
function voiceFirmness({ attribution: { speaker, anonymous } }: Claim): number {
  if (speaker === null && !anonymous) return 2;
  return anonymous ? 0 : 1;
}

/** The fewer figures are bounded or approximate, the firmer. */
function figureFirmness({ figures }: Claim): number {
  return -figures.filter(({ approximate, bound }) => approximate || bound !== null).length;
}

function wordsOf({ text }: Claim): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
