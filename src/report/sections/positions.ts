/** Positions: a line a party and topic, in the order of days. */

import type { Position } from '../../model/types.ts';
import type { Lookup } from '../lookup.ts';
import { type Block, type Inline, joined, noteOf, strong, table } from '../nodes.ts';

/** To how many claims one stance in a row refers. */
const NOTES_SHOWN = 3;

/** What each party said on each topic, stances in a row taken together; reversals marked. */
export function positions(of: Lookup): Block[] {
  const rows = of.briefing.positions.filter((position) => position.entries.length > 0);
  if (rows.length === 0) return [];
  return [
    table(
      ['Party', 'Topic', 'Position, in order of date'],
      rows.map((position) => [
        [position.party],
        [of.topics.get(position.topic)?.title ?? position.topic],
        positionCell(position),
      ]),
    ),
  ];
}

function positionCell(position: Position): Inline[] {
  const steps = stepsOf(position).map(({ stance, claims }) => [
    claims.length === 1 ? stance : `${stance} ${claims.length} times`,
    ...claims.slice(0, NOTES_SHOWN).map(noteOf),
  ]);
  const turn: Inline[] = position.reversed ? [' ', strong('Turned round.')] : [];
  return [...joined(steps, ', then '), ...turn];
}

/** Runs of one stance. */
function stepsOf({ entries }: Position): { stance: string; claims: string[] }[] {
  const steps: { stance: string; claims: string[] }[] = [];
  for (const { stance, claim } of entries) {
    const last = steps.at(-1);
    if (last?.stance === stance) last.claims.push(claim);
    else steps.push({ stance, claims: [claim] });
  }
  return steps;
}
