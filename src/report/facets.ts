/** By what a reader can choose on the page of a briefing: topics, parties, verdicts and days. */

import { standingPairs } from '../model/decision.ts';
import { byText } from '../model/identity.ts';
import type { Briefing, Claim, Day, Disagreement } from '../model/types.ts';
import { isFlagged, verdicts } from '../model/verdict.ts';
import { claimsOf, type Lookup } from './lookup.ts';
import { text } from './nodes.ts';
import type { Choices, Facets } from './page.ts';
import { OTHER_CLAIMS } from './sections/reported.ts';

/** The choices of a briefing, and what its claims and disagreements are in terms of them. */
export interface FacetRegister {
  readonly choices: Choices;
  readonly ofClaims: (ids: readonly string[]) => Facets;
  readonly ofDisagreement: (one: Disagreement) => Facets;
}

/** Opens the register. Only what some claim or disagreement has can be chosen. */
export function registerFacets(of: Lookup): FacetRegister {
  const { claims, topics, disagreements } = of.briefing;
  const used = new Set(claims.flatMap((claim) => claim.topics));
  const judged = verdictsByClaim(of.briefing);
  const placeOf = {
    topics: places(topics.filter(({ id }) => used.has(id)).map(({ id }) => id)),
    parties: places([...new Set(claims.flatMap(partiesOf))].toSorted(byText)),
    verdicts: places(Object.keys(verdicts).filter(isFoundIn(disagreements))),
  };
  const others = placeOf.topics.size;
  const hasOthers = claims.some((claim) => claim.topics.length === 0);
  const ofClaims = (ids: readonly string[]): Facets => {
    const own = claimsOf(of, ids);
    const ownTopics = own.flatMap((claim) => claim.topics);
    const isOther = own.some((claim) => claim.topics.length === 0);
    return {
      topics: [...placesOf(placeOf.topics, ownTopics), ...(isOther ? [others] : [])],
      parties: placesOf(placeOf.parties, own.flatMap(partiesOf)),
      verdicts: placesOf(
        placeOf.verdicts,
        ids.flatMap((id) => [...(judged.get(id) ?? [])]),
      ),
      days: daysOf(own),
    };
  };
  return {
    choices: {
      topics: [
        ...[...placeOf.topics.keys()].map((id) => shown(of.topics.get(id)?.title ?? id)),
        ...(hasOthers ? [OTHER_CLAIMS] : []),
      ],
      parties: [...placeOf.parties.keys()].map(shown),
      verdicts: Object.entries(verdicts).flatMap(([key, { name }]) =>
        placeOf.verdicts.has(key) ? [name] : [],
      ),
    },
    ofClaims,
    ofDisagreement: (one) => ({
      ...ofClaims(one.sides.flatMap((side) => side.claims)),
      topics: placesOf(placeOf.topics, [one.topic]),
      verdicts: placesOf(placeOf.verdicts, [one.verdict]),
    }),
  };
}

/** The verdicts of the pairs that a claim is in; a pair that an editor dismissed is none. */
function verdictsByClaim({ disagreements }: Briefing): ReadonlyMap<string, ReadonlySet<string>> {
  const judged = new Map<string, Set<string>>();
  for (const one of disagreements) {
    const standing = new Set(standingPairs(one));
    for (const pair of one.pairs) {
      if (isFlagged(pair) && !standing.has(pair)) continue;
      for (const id of [pair.earlier, pair.later]) {
        judged.set(id, (judged.get(id) ?? new Set()).add(pair.verdict));
      }
    }
  }
  return judged;
}

function isFoundIn(disagreements: readonly Disagreement[]): (verdict: string) => boolean {
  const found = new Set<string>(
    disagreements.flatMap((one) => [one.verdict, ...one.pairs.map(({ verdict }) => verdict)]),
  );
  return (verdict) => found.has(verdict);
}

function partiesOf({ attribution: { party, parties } }: Claim): readonly string[] {
  return parties.length > 0 ? parties : party === null ? [] : [party];
}

/** From the earliest to the latest day on which one of the claims can have been said. */
function daysOf(claims: readonly Claim[]): Facets['days'] {
  let days: { from: Day; to: Day } | null = null;
  for (const { when } of claims) {
    const from = when.said.from ?? when.said.to;
    const to = when.said.to ?? when.said.from;
    if (from === null || to === null) continue;
    days ??= { from, to };
    if (from < days.from) days.from = from;
    if (to > days.to) days.to = to;
  }
  return days;
}

function shown(words: string): string {
  return text(words).value;
}

function places(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}

function placesOf(known: ReadonlyMap<string, number>, names: readonly string[]): number[] {
  const found = new Set(names.flatMap((name) => known.get(name) ?? []));
  return [...found].toSorted((a, b) => a - b);
}
