import type { Briefing, NewlyReversed, Position } from '../model/types.ts';

/**
 * Parties that turned round on a topic and had not in the run before, in the order of the run after. `isKnown`: of a claim
 * of the run after, whether the run before has it too.
 */
export function findReversed(
  before: Briefing,
  after: Briefing,
  isKnown: (claim: string) => boolean,
): NewlyReversed[] {
  const known = new Set(before.positions.filter(({ reversed }) => reversed).map(keyOf));
  return after.positions
    .filter((position) => position.reversed && !known.has(keyOf(position)))
    .map((position) => ({
      party: position.party,
      topic: position.topic,
      ...proofOf(position, after, isKnown),
    }));
}

function keyOf({ party, topic }: Position): string {
  return JSON.stringify([party, topic]);
}

/**
 * The first reversal of the topic between two of the party's own claims, one that only this run has before others. Of
 * its claims the one that both runs have comes first: what is new is what the party says now.
 */
function proofOf(
  { topic, entries }: Position,
  { disagreements }: Briefing,
  isKnown: (claim: string) => boolean,
): Pick<NewlyReversed, 'disagreement' | 'claims'> {
  const own = new Set(entries.map(({ claim }) => claim));
  const found = disagreements
    .filter((one) => one.topic === topic)
    .flatMap(({ id, pairs }) =>
      pairs
        .filter(({ verdict }) => verdict === 'reversal')
        .filter(({ earlier, later }) => own.has(earlier) && own.has(later))
        .map(({ earlier, later }) => ({ disagreement: id, claims: [earlier, later] })),
    );
  const news = found.find(({ claims }) => claims.some(isKnown) && !claims.every(isKnown));
  const shown = news ?? found[0];
  if (shown === undefined) return { disagreement: null, claims: [] };
  const claims = shown.claims.toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)));
  return { ...shown, claims };
}
