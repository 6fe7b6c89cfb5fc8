/** What each party said on each topic, in the order of the days on which it was said. */

import { byDay, byText } from '../model/identity.ts';
import type { Claim, Disagreement, Position, Topic } from '../model/types.ts';
import { voicesOf } from './answers.ts';
import { groupBy } from './group-by.ts';
import { positionKind } from './position-kinds.ts';
import { saidDay } from './time.ts';
import { byClaimDay } from './timelines.ts';
import { keysOf } from './words.ts';

/**
 * One position a topic and party, in the order of topics and of names. Who speaks for no party and has a name is a
 * party of their own; nobody's claims, and those of “the ministry” of no country, have none.
 */
export function findPositions(
  claims: readonly Claim[],
  topics: readonly Topic[],
  disagreements: readonly Disagreement[],
): Position[] {
  const turned = turnedRound(claims, disagreements);
  const sorted = claims.toSorted((a, b) => byDay(saidDay(a), saidDay(b)) || byClaimDay(a, b));
  return topics
    .filter((topic) => topic.source !== 'standing')
    .flatMap((topic) => {
      const own = sorted.filter((claim) => claim.topics.includes(topic.id));
      const spoken = own.flatMap((claim) => partiesOf(claim).map((party) => ({ party, claim })));
      return groupBy(spoken, ({ party }) => partyKey(party))
        .map(([key, group]) => ({
          party: group.map(({ party }) => party.replace(ARTICLE, '')).toSorted(byText)[0] ?? key,
          topic: topic.id,
          entries: group.map(({ party, claim }) => ({
            claim: claim.id,
            stance: claim.stance,
            kind: positionKind(claim, party),
            day: saidDay(claim),
          })),
          reversed: turned.has(JSON.stringify([topic.id, key])),
        }))
        .toSorted((a, b) => byText(a.party, b.party));
    });
}

/**
 * The topics and parties that a reversal is about: both claims are the party's own, or one is and the other is a
 * report that names nobody and tells the turn itself.
 */
function turnedRound(
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
): ReadonlySet<string> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const keysOfClaim = (id: string): string[] => {
    const claim = byId.get(id);
    return claim === undefined ? [] : voicesOf(claim).map(partyKey);
  };
  return new Set(
    disagreements.flatMap(({ topic, pairs }) =>
      pairs
        .filter(({ verdict }) => verdict === 'reversal')
        .flatMap(({ earlier, later }) => whoTurned(keysOfClaim(earlier), keysOfClaim(later)))
        .map((key) => JSON.stringify([topic, key])),
    ),
  );
}

function whoTurned(earlier: readonly string[], later: readonly string[]): string[] {
  if (earlier.length === 0) return [...later];
  if (later.length === 0) return [...earlier];
  return earlier.filter((key) => later.includes(key));
}

/** In whose name a claim is made, each once: parties, else a speaker who is called by a name. */
function partiesOf(claim: Claim): readonly string[] {
  const isNamed = claim.attribution.party !== null || claim.attribution.parties.length > 0;
  const voices = voicesOf(claim).filter((voice) => isNamed || hasName(voice));
  return [...new Map(voices.map((voice) => [partyKey(voice), voice])).values()].toSorted(byText);
}

// "Ann Roe", "the Harbour Company", but not "The union"
function hasName(voice: string): boolean {
  return /^\p{Lu}/u.test(voice.replace(ARTICLE, '')) && !/^(?:The|An?) \p{Ll}/u.test(voice);
}

function partyKey(party: string): string {
  return keysOf(party.replace(ARTICLE, ''));
}

const ARTICLE = /^(?:the|an?) /i;
