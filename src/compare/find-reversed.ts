import type { Briefing, NewlyReversed, Position } from '../model/types.ts';

/** Parties that turned round on a topic and had not in the run before, in the order of the run after. */
export function findReversed(before: Briefing, after: Briefing): NewlyReversed[] {
  const known = new Set(before.positions.filter(({ reversed }) => reversed).map(keyOf));
  return after.positions
    .filter((position) => position.reversed && !known.has(keyOf(position)))
    .map((position) => ({
      party: position.party,
      topic: position.topic,
      ...proofOf(position, after),
    }));
}

function keyOf({ party, topic }: Position): string {
  return JSON.stringify([party, topic]);
}

/** The weightiest reversal of the topic whose two claims are both among the party's own. */
function proofOf(
  { topic, entries }: Position,
  { disagreements }: Briefing,
): Pick<NewlyReversed, 'disagreement' | 'claims'> {
  const own = new Set(entries.map(({ claim }) => claim));
  for (const { id, pairs, topic: asked } of disagreements) {
    if (asked !== topic) continue;
    const pair = pairs.find(
      ({ verdict, earlier, later }) => verdict === 'reversal' && own.has(earlier) && own.has(later),
    );
    if (pair !== undefined) return { disagreement: id, claims: [pair.earlier, pair.later] };
  }
  return { disagreement: null, claims: [] };
}
