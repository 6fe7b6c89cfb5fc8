/**
 * Whether anybody is in a place: who says so beside who denies it or has no confirmed evidence. One party that
 * affirms of one place and not of another does not contradict itself, and is shown so.
 */

import { isOverlapping } from '../../model/identity.ts';
import type { Claim, Place, Topic, Verdict } from '../../model/types.ts';
import { isPointing } from '../answers.ts';
import { isSharedVoice, voicesOf } from '../claim-voices.ts';
import { groupBy } from '../group-by.ts';
import { leaningOf } from '../leaning.ts';
import { shareOf } from '../likeness.ts';
import { placeKey, relatePlaces } from '../places.ts';
import { remember } from '../remember.ts';
import { byClaimDay } from '../timelines.ts';
import { familiesOf } from '../words.ts';
import {
  citeBoth,
  claimsOf,
  firstOfEach,
  ids,
  orderWords,
  pairOf,
  placeName,
  subjectsOf,
} from './pairing.ts';
import type { Comparison, Known, WeighedPair } from './rule.ts';

/** Is anybody there? Asked of each place that some claim says is empty, or not known to hold anybody. */
export function comparePresence(topic: Topic, story: Known): Comparison[] {
  if (!topic.compares.includes('places')) return [];
  const own = claimsOf(topic, story);
  const absent = own.filter((claim) => {
    const leaning = leaningOf(claim);
    const isAbsent = leaning === 'against' || (leaning === 'doubts' && voicesOf(claim).length > 0);
    return isAbsent && story.placesOf(claim).length > 0;
  });
  const named = absent.flatMap((claim) =>
    story
      .placesOf(claim)
      .slice(0, 1)
      .map((place) => ({ name: place.name, claim })),
  );
  return groupBy(named, ({ name }) => placeKey(name)).flatMap(([key, group]) => {
    const denials = group.map(({ claim }) => claim);
    return [
      ...askPresence(
        key,
        group[0]?.name ?? key,
        denials,
        toldOf(topic, denials, own, story),
        story,
      ),
      ...askApart(key, group[0]?.name ?? key, denials, own, story),
    ];
  });
}

/** The claims that may answer; on a topic that was found only those that speak of the same in much the same words. */
function toldOf(
  topic: Topic,
  absent: readonly Claim[],
  own: readonly Claim[],
  story: Known,
): readonly Claim[] {
  if (topic.source !== 'discovered') return own;
  const denied = absent
    .filter(({ tense }) => tense !== 'planned')
    .map(({ text }) => familiesOf(text));
  return own.filter(({ text }) =>
    denied.some((words) => shareOf(words, familiesOf(text), story.common()) >= ALIKE),
  );
}

function askPresence(
  key: string,
  place: string,
  absent: readonly Claim[],
  own: readonly Claim[],
  story: Known,
): Comparison[] {
  const joined = joinedTo(absent, story);
  const empty = distinctPlaces(absent, story);
  const present = own.filter((claim) => {
    if (claim.tense === 'planned' || leaningOf(claim) !== 'for') return false;
    const lies = empty.map((places) => relatePlaces(story.placesOf(claim), places));
    return lies.some((lie) => lie === 'same' || lie === 'inside');
  });
  if (present.length === 0) return [];
  const subject = subjectsOf(story.topics)[0];
  const firsts = firstOfEach(present.toSorted(byClaimDay), (claim) =>
    JSON.stringify(story.originsOf(claim.id)),
  );
  const against = firstOfEach([...absent, ...joined].toSorted(byClaimDay), (claim) =>
    JSON.stringify(story.originsOf(claim.id)),
  );
  return [
    {
      question: subject === undefined ? `Is it so in ${place}?` : `Are any ${subject} in ${place}?`,
      key: `presence|${key}`,
      sides: [
        { label: `some in ${place}`, claims: ids(present) },
        { label: `none, or none confirmed, in ${place}`, claims: ids([...absent, ...joined]) },
      ],
      pairs: against
        .slice(0, MOST)
        .flatMap((denial) => firsts.slice(0, MOST).map((claim) => ({ denial, claim })))
        .slice(0, MOST)
        .map(({ denial, claim }) =>
          presencePair(denial, claim, joined.includes(denial), place, story),
        ),
    },
  ];
}

/** The places of claims, each list of them once. */
function distinctPlaces(claims: readonly Claim[], story: Known): (readonly Place[])[] {
  const lists = new Map<string, readonly Place[]>();
  for (const places of claims.map(story.placesOf))
    lists.set(JSON.stringify(places.map(({ name, within }) => [name, within])), places);
  return [...lists.values()];
}

/** The claims of a story that are joined to one that says a place is empty. */
function joinedTo(absent: readonly Claim[], story: Known): Claim[] {
  const byDocument = new Map(groupBy(absent, ({ document }) => document));
  return pointingDenials(story).filter((claim) => {
    const there = byDocument.get(claim.document);
    return there !== undefined && isJoined(claim, there);
  });
}

const pointingDenials = remember(({ claims }: Known) =>
  claims.filter((claim) => leaningOf(claim) === 'against' && isPointing(claim)),
);

/** A denial that only points at something and shares its sentence with one that names the place. */
function isJoined(claim: Claim, absent: readonly Claim[]): boolean {
  return (
    !absent.includes(claim) && absent.some((one) => isOverlapping(one.context.span, claim.span))
  );
}

function presencePair(
  denial: Claim,
  claim: Claim,
  joined: boolean,
  place: string,
  story: Known,
): WeighedPair {
  const [earlier, later] = [denial, claim].toSorted(byClaimDay) as [Claim, Claim];
  const { verdict, why } = judgePresence(denial, claim, joined, place);
  return pairOf(earlier, later, verdict, `${citeBoth(earlier, later, story)}. ${why}`, 0.5);
}

function judgePresence(
  denial: Claim,
  claim: Claim,
  joined: boolean,
  place: string,
): { verdict: Verdict; why: string } {
  if (claim.tense === 'planned')
    return {
      verdict: 'different-scope',
      why: `One speaks of ${place} now, the other of a plan: both can hold.`,
    };
  const strong = leaningOf(denial) === 'against' && !joined;
  if (strong && isSharedVoice(denial, claim))
    return {
      verdict: 'reversal',
      why: `One party says both of ${place}: ${orderWords(denial, claim)}`,
    };
  if (strong && claim.stance === 'affirms')
    return {
      verdict: 'contradiction',
      why: `Of ${place} one says that some are there, the other that none are: both cannot hold of the same time.`,
    };
  if (joined)
    return {
      verdict: 'possible',
      why: `The denial stands in one sentence with a word on ${place} and does not say what it covers: they conflict if it means ${place}.`,
    };
  return {
    verdict: 'possible',
    why: `Both speak of ${place}: one says that some are there, the other that this is not confirmed or not so. They conflict if they mean the same time; evidence that both accept would settle it.`,
  };
}

/** One voice that affirms of one place and not of another: easily misread as a contradiction, and none. */
function askApart(
  key: string,
  place: string,
  absent: readonly Claim[],
  own: readonly Claim[],
  story: Known,
): Comparison[] {
  const spoken = absent.flatMap((denial) => voicesOf(denial).map((voice) => ({ voice, denial })));
  return groupBy(spoken, ({ voice }) => voice).flatMap(([voice, group]) => {
    const empty = distinctPlaces(
      group.map(({ denial }) => denial),
      story,
    );
    const apart = own.filter(
      (claim) =>
        leaningOf(claim) === 'for' &&
        voicesOf(claim).includes(voice) &&
        empty.every((places) => relatePlaces(story.placesOf(claim), places) === 'apart'),
    );
    const firsts = firstOfEach(apart, (claim) => claim.document).slice(0, MOST);
    const pairs = group
      .slice(0, MOST)
      .flatMap(({ denial }) => firsts.map((claim) => ({ denial, claim })))
      .slice(0, MOST)
      .map(({ denial, claim }) => {
        const [earlier, later] = [denial, claim].toSorted(byClaimDay) as [Claim, Claim];
        const why = `One speaks of ${place}, the other of ${placeName(claim, story)}: two places, no contradiction.`;
        return pairOf(
          earlier,
          later,
          'different-scope',
          `${citeBoth(earlier, later, story)}. ${why}`,
        );
      });
    if (pairs.length === 0) return [];
    return [
      {
        question: `${voice} on ${place} and on other places: do the statements conflict?`,
        key: `apart|${voice}|${key}`,
        sides: [
          { label: `not confirmed for ${place}`, claims: ids(group.map(({ denial }) => denial)) },
          { label: 'affirmed for other places', claims: ids(apart) },
        ],
        pairs,
      },
    ];
  });
}

// Pairs of a question at most.
const MOST = 60;
// Share of the words that an absence and a presence of one thing have in common.
const ALIKE = 0.4;
