/** What each party said on each topic, in the order of the days on which it was said. */

import { byDay, byText } from '../model/identity.ts';
import type { Claim, Disagreement, Position, Topic } from '../model/types.ts';
import { voicesOf } from './claim-voices.ts';
import { groupBy } from './group-by.ts';
import { positionKind } from './position-kinds.ts';
import { saidDay } from './time.ts';
import { inOrderOfDays } from './timelines.ts';
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
  const keyOf = keyOnce();
  const turned = turnedRound(claims, disagreements, keyOf);
  const byTopic = filed(claims);
  return topics
    .filter((topic) => topic.source !== 'standing')
    .flatMap((topic) => {
      const own = byTopic.get(topic.id) ?? [];
      const spoken = own.flatMap((claim) =>
        partiesOf(claim, keyOf).map((party) => ({ party, claim })),
      );
      return groupBy(spoken, ({ party }) => keyOf(party))
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

/** The claims of each topic in the order in which they were said. */
function filed(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const sorted = inOrderOfDays(claims).toSorted((a, b) => byDay(saidDay(a), saidDay(b)));
  const byTopic = new Map<string, Claim[]>();
  for (const claim of sorted)
    for (const id of claim.topics) {
      const own = byTopic.get(id);
      if (own === undefined) byTopic.set(id, [claim]);
      else own.push(claim);
    }
  return byTopic;
}

/**
 * The topics and parties that a reversal is about: both claims are the party's own, or one is and the other is a
 * report that names nobody and tells the turn itself.
 */
function turnedRound(
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
  keyOf: KeyOf,
): ReadonlySet<string> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return new Set(
    disagreements.flatMap(({ topic, pairs }) =>
      pairs
        .filter(({ verdict }) => verdict === 'reversal')
        .flatMap(({ earlier, later }) => whoTurned(byId.get(earlier), byId.get(later), keyOf))
        .map((key) => JSON.stringify([topic, key])),
    ),
  );
}

function whoTurned(a: Claim | undefined, b: Claim | undefined, keyOf: KeyOf): string[] {
  if (a === undefined || b === undefined) return [];
  const [one, other] = [voicesOf(a), voicesOf(b)];
  if (one.length === 0 || other.length === 0) {
    const report = one.length === 0 ? a : b;
    return [...one, ...other].filter((voice) => isOwner(voice, report)).map(keyOf);
  }
  const keys = new Set(other.map(keyOf));
  return one.map(keyOf).filter((key) => keys.has(key));
}

/** "A significant shift in Norway's stance": the report says whose turn it is. */
function isOwner(voice: string, { context }: Claim): boolean {
  const name = voice.replace(ARTICLE, '');
  return ["'s", '’s', "'", '’'].some((ending) => context.text.includes(`${name}${ending}`));
}

/** In whose name a claim is made, each once: parties, else a speaker who is called by a name. */
function partiesOf(claim: Claim, keyOf: KeyOf): readonly string[] {
  const isNamed = claim.attribution.party !== null || claim.attribution.parties.length > 0;
  const all = voicesOf(claim);
  const voices = isNamed ? all : all.filter(hasName);
  if (voices.length < 2) return voices;
  return [...new Map(voices.map((voice) => [keyOf(voice), voice])).values()].toSorted(byText);
}

// "Ann Roe", "the Harbour Company", but not "The union"
function hasName(voice: string): boolean {
  return /^\p{Lu}/u.test(voice.replace(ARTICLE, '')) && !/^(?:The|An?) \p{Ll}/u.test(voice);
}

/** By what two ways to write one party are one. */
type KeyOf = (party: string) => string;

/** Each name is read once. */
function keyOnce(): KeyOf {
  const known = new Map<string, string>();
  return (party) => {
    const key = known.get(party) ?? keysOf(party.replace(ARTICLE, ''));
    known.set(party, key);
    return key;
  };
}

const ARTICLE = /^(?:the|an?) /i;
