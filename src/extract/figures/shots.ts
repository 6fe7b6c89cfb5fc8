/** Shots under their other names: "fired five times", "discharged three rounds", "heard six shots". */

import type { Token } from '../../model/types.ts';
import type { Named } from './jobs.ts';
import { wordAt } from './pieces.ts';
import type { Extent } from './predicate.ts';

/** The shots that a figure counts; null where it counts none. */
export function nameShots(
  pieces: readonly Token[],
  extent: Extent,
  counted: string | null,
  predicate: string | null,
): Named | null {
  if (ROUNDS.has(counted ?? '') && FIRING.has(predicate ?? ''))
    return { counted: 'shots', predicate: 'fire' };
  if (counted !== 'shots') return null;
  const isHeard = predicate === null ? isTold(pieces, extent) : HEARING.has(predicate);
  return isHeard ? { counted, predicate: 'fire' } : null;
}

/** "there were six shots", "I counted six shots"; not "had six shots", nor "six shots on target", as players have. */
function isTold(pieces: readonly Token[], { from, to }: Extent): boolean {
  if (wordAt(pieces, to) === 'on') return false;
  const verb = wordAt(pieces, from - 1);
  if (/^count(?:s|ed|ing)?$/.test(verb)) return true;
  return /^(?:is|are|was|were)$/.test(verb) && wordAt(pieces, from - 2) === 'there';
}

/** True where the number behind a verb of firing tells how often: "fired at the van five times"; `to` is behind the number. */
export function isTimesFired(pieces: readonly Token[], from: number, to: number): boolean {
  if (wordAt(pieces, to) !== 'times') return false;
  for (let at = from - 1; at >= from - FARTHEST; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || /^[.,;:!?"“”]$/.test(piece.text)) return false;
    if (piece.pos === 'VERB') return piece.lemma === 'fire' && !isPassive(pieces, at);
  }
  return false;
}

/** "was fired three times": from a job. */
function isPassive(pieces: readonly Token[], at: number): boolean {
  return /^(?:was|were|is|are|been|being|be)$/.test(wordAt(pieces, at - 1));
}

const ROUNDS: ReadonlySet<string> = new Set(['rounds', 'bullets']);
const FIRING: ReadonlySet<string> = new Set(['fire', 'discharge', 'shoot']);
const HEARING: ReadonlySet<string> = new Set(['hear', 'count', 'record', 'ring', 'ring out']);
const FARTHEST = 5;
