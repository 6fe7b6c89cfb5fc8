/** What each party said on each topic, in the order of days. */

import { byText } from '../model/identity.ts';
import type { Claim, Disagreement, Position, Topic } from '../model/types.ts';
import { groupBy } from './group-by.ts';
import { entryOf } from './time.ts';
import { byClaimDay } from './timelines.ts';

/** One position a topic and party, in the order of topics and of names; nobody's claims have none. */
export function findPositions(
  claims: readonly Claim[],
  topics: readonly Topic[],
  disagreements: readonly Disagreement[],
): Position[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const turned = new Set(
    disagreements.flatMap(({ topic, pairs }) =>
      pairs
        .filter(({ verdict }) => verdict === 'reversal')
        .flatMap(({ earlier, later }) => {
          const other = partiesOf(byId.get(later));
          return partiesOf(byId.get(earlier))
            .filter((party) => other.includes(party))
            .map((party) => JSON.stringify([topic, party]));
        }),
    ),
  );
  const sorted = claims.toSorted(byClaimDay);
  return topics
    .filter((topic) => topic.source !== 'standing')
    .flatMap((topic) => {
      const own = sorted.filter((claim) => claim.topics.includes(topic.id));
      const spoken = own.flatMap((claim) => partiesOf(claim).map((party) => ({ party, claim })));
      return groupBy(spoken, ({ party }) => party).map(([party, group]) => ({
        party,
        topic: topic.id,
        entries: group.map(({ claim }) => ({
          claim: claim.id,
          stance: claim.stance,
          day: entryOf(claim).day,
        })),
        reversed: turned.has(JSON.stringify([topic.id, party])),
      }));
    });
}

function partiesOf(claim: Claim | undefined): readonly string[] {
  if (claim === undefined) return [];
  const { parties, party } = claim.attribution;
  return [...new Set(parties.length > 0 ? parties : party === null ? [] : [party])].toSorted(
    byText,
  );
}
