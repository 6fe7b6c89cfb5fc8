/**
 * What a claim makes of its party's position: the stance, told more closely by the cue. To admit is not only to
 * affirm, and what is not ruled out is more than a plain reserve. The classes of verbs stand in cues.ts.
 */

import { isInside } from '../model/identity.ts';
import type { Claim, Position } from '../model/types.ts';
import {
  ADMITTING,
  CONFIRMING,
  HOLDING_BACK,
  KEEPING_OPEN,
  ONE_S_OWN,
  RULING_OUT,
} from './cues.ts';
import { hasTerm, wordsOf } from './words.ts';

/** What a party does with a claim, as a line of its position tells it. */
export type PositionKind = Position['entries'][number]['kind'];

/** Affirmed, denied, declined, acknowledged, not ruled out, or left open. */
export function positionKind(claim: Claim, party: string): PositionKind {
  if (claim.stance === 'denies') return 'denied';
  if (claim.stance === 'declines') return 'declined';
  if (isKeptOpen(claim)) return 'not-ruled-out';
  if (claim.stance === 'hedges') return 'hedged';
  return isAdmitted(claim, party) ? 'acknowledged' : 'affirmed';
}

/** "Could not rule out X", "refused to rule out X", "nothing is off the table": the speaker's own words or act. */
function isKeptOpen(claim: Claim): boolean {
  const cue = claim.attribution.cue ?? '';
  if (claim.stance === 'hedges' && RULING_OUT.test(cue)) return true;
  if (claim.stance === 'hedges' && HOLDING_BACK.test(cue)) return OUT_NEXT.test(behindCue(claim));
  return KEEPING_OPEN.test(claim.text);
}

/** To confirm what is said of oneself is to acknowledge it; what is said of others is only affirmed. */
function isAdmitted(claim: Claim, party: string): boolean {
  const cue = claim.attribution.cue ?? '';
  if (ADMITTING.test(cue)) return true;
  if (!CONFIRMING.test(cue)) return false;
  const said = behindCue(claim);
  return ONE_S_OWN.test(openingOf(said)) || hasTerm(wordsOf(openingOf(said)), party);
}

/** What stands behind the cue, where the claim holds it; else all of the claim. */
function behindCue({ text, span, attribution: { cueSpan } }: Claim): string {
  const isHeld = cueSpan !== null && isInside(cueSpan, span);
  return isHeld ? text.slice(cueSpan.end - span.start) : text;
}

function openingOf(text: string): string {
  return text.trim().split(/\s+/).slice(0, OPENING).join(' ');
}

// "to rule out", "short of ruling out", "ruling out"
const OUT_NEXT = new RegExp(`^\\W*(?:to |from |of )?(?:\\w+ )?${RULING_OUT.source}`, 'i');
// Words in which the one spoken of is named: "that its troops", "the ministry's own".
const OPENING = 4;
