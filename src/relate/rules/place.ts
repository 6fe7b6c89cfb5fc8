/**
 * Where claims put the same subject. Many things can be in many places, so places apart are shown and not flagged;
 * a place within another agrees with it.
 */

import type { Claim, Place, Topic, Verdict } from '../../model/types.ts';
import { groupBy } from '../group-by.ts';
import { leaningOf } from '../leaning.ts';
import { cite } from '../phrases.ts';
import { placeKey, relatePlaces } from '../places.ts';
import { isTimeApart } from '../time.ts';
import { byClaimDay } from '../timelines.ts';
import { claimsOf, isSameOrigin, pairOf, subjectsOf } from './pairing.ts';
import { placeExamples } from './place-examples.ts';
import type { Comparison, Known, Rule, WeighedPair } from './rule.ts';

/** One question a topic that compares places: where? */
export const placeRule: Rule = {
  id: 'place',
  title: 'Places that one subject is put in',
  compares: 'places',
  compare: comparePlaces,
  examples: placeExamples,
};

interface Located {
  readonly claim: Claim;
  readonly places: readonly Place[];
}

function comparePlaces(topic: Topic, story: Known): Comparison[] {
  if (!topic.compares.includes('places')) return [];
  const subjects = subjectsOf(story.topics);
  const located = claimsOf(topic, story)
    .filter((claim) => leaningOf(claim) === 'for')
    .map((claim) => ({ claim, places: story.placesOf(claim) }))
    .filter(({ places }) => places.length > 0);
  const groups = groupBy(located, ({ claim, places }) =>
    JSON.stringify([
      story.originsOf(claim.id),
      placeKey(places[0]?.name ?? ''),
      claim.tense === 'planned',
    ]),
  ).map(([, group]) => group.toSorted((a, b) => byClaimDay(a.claim, b.claim)));
  const firsts = groups
    .flatMap(([first]) => first ?? [])
    .toSorted((a, b) => byClaimDay(a.claim, b.claim))
    .slice(0, MOST);
  const pairs = [
    ...groups.flatMap(([first, ...rest]) =>
      first === undefined ? [] : rest.map((other) => judged(first, other, story)),
    ),
    ...firsts.flatMap((earlier, index) =>
      firsts.slice(index + 1).map((later) => judged(earlier, later, story)),
    ),
  ].filter((pair) => pair.earlier !== pair.later);
  if (pairs.length === 0) return [];
  const subject = topic.counts[0] ?? subjects[0];
  return [
    {
      question: subject === undefined ? 'Where?' : `Where are the ${subject}?`,
      key: 'where',
      sides: sidesOf(located),
      pairs,
    },
  ];
}

function judged(earlier: Located, later: Located, story: Known): WeighedPair {
  const { verdict, why } = judge(earlier, later, story);
  const cited = [earlier, later].map(({ claim }) => cite(claim, story.published(claim.document)));
  return pairOf(earlier.claim, later.claim, verdict, `${cited.join('; ')}. ${why}`);
}

function judge(a: Located, b: Located, story: Known): { verdict: Verdict; why: string } {
  const [one, other] = [a.places[0]?.name ?? '', b.places[0]?.name ?? ''];
  const lie = relatePlaces(a.places, b.places);
  if (lie === 'apart') {
    const shared = a.places[0]?.within.find((name) => b.places[0]?.within.includes(name));
    const both = shared === undefined ? '' : `, both within ${shared}`;
    const why =
      (a.claim.tense === 'planned') !== (b.claim.tense === 'planned')
        ? 'one of them as a plan: both can hold.'
        : isTimeApart(a.claim, b.claim)
          ? 'at different times: both can hold.'
          : 'they can hold of different groups, or one after the other.';
    return { verdict: 'different-scope', why: `${one} and ${other} are two places${both}; ${why}` };
  }
  if (lie === 'same' && isSameOrigin(a.claim, b.claim, story))
    return {
      verdict: 'repeat',
      why: `One origin puts them in ${one}, in more than one place of the reports.`,
    };
  if (lie === 'same') return { verdict: 'compatible', why: `Both say ${one}: two origins agree.` };
  const [inner, outer] = lie === 'inside' ? [one, other] : [other, one];
  return {
    verdict: 'compatible',
    why: `${inner} lies within ${outer}: the one is told more closely than the other.`,
  };
}

function sidesOf(located: readonly Located[]): { label: string; claims: string[] }[] {
  return groupBy(located, ({ places }) => placeKey(places[0]?.name ?? '')).map(([, group]) => ({
    label: group.toSorted((a, b) => byClaimDay(a.claim, b.claim))[0]?.places[0]?.name ?? '',
    claims: group.map(({ claim }) => claim.id),
  }));
}

// Sayings of a topic that are set beside each other at most.
const MOST = 40;
