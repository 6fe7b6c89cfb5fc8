/**
 * Where one event was: on land or at sea, in which of two countries, in which direction from one place. A place within
 * the other agrees with it, and what is not known to lie apart is not flagged. Where people and things are is asked by
 * the rule on places: they can be in many.
 */

import { daysBetween } from '../../model/day.ts';
import type { Claim, Topic, Verdict } from '../../model/types.ts';
import type { Commonness } from '../commonness.ts';
import { PAST_TIMES } from '../cues.ts';
import { isScattered } from '../events/acts-in-context.ts';
import { compareSpots, isOneDistance, type SpotLie } from '../events/compare-spots.ts';
import { type EventGroup, groupEvents, matterKeys, type Tie } from '../events/event-groups.ts';
import { type Likeness, likenessOfEvents, shareNumber } from '../events/same-event.ts';
import type { Spot } from '../events/spots.ts';
import { type PlacedTelling, placedTellings } from '../events/tellings.ts';
import { placeKey } from '../places.ts';
import { saidDay } from '../time.ts';
import { contentOf } from '../words.ts';
import { eventPlaceExamples } from './event-place-examples.ts';
import { askOfEvents, sharedIn } from './event-questions.ts';
import { citeBoth, claimsOf, isSameOrigin, pairOf } from './pairing.ts';
import type { Comparison, Known, Rule, WeighedPair } from './rule.ts';

/** One question an event that is told with two places: where? */
export const eventPlaceRule: Rule = {
  id: 'event-place',
  title: 'Places of one event',
  compares: 'places',
  compare: compareEventPlaces,
  examples: eventPlaceExamples,
};

/** The events that claims put in places that differ. */
export function placedEvents(
  claims: readonly Claim[],
  common: Commonness,
): EventGroup<PlacedTelling>[] {
  return groupEvents(
    claims.flatMap(placedTellings),
    common,
    isComparable,
    likenessOfPlaced,
    keysOf,
  ).filter(({ ties }) =>
    ties.some(({ earlier, later }) => compareSpots(earlier.spot, later.spot).is !== 'same'),
  );
}

function isComparable(a: PlacedTelling, b: PlacedTelling): boolean {
  if (compareSpots(a.spot, b.spot).is === 'unknown' || isOtherTime(a, b) || isStage(a, b))
    return false;
  return a.spot.is !== 'named' || IN_ONE_TOWN.has(a.act.happens);
}

function keysOf(telling: PlacedTelling): readonly string[] {
  const { spot } = telling;
  const own =
    spot.is === 'bearing' ? [`from ${spot.from}`] : spot.is === 'ground' ? ['ground'] : [];
  return [...own, ...matterKeys(telling)];
}

/** The same distance from one place is one event by itself; so is what the whole story tells of, told of as such. */
function likenessOfPlaced(a: PlacedTelling, b: PlacedTelling, common: Commonness): Likeness | null {
  if (a.act.key !== b.act.key || a.which !== b.which) return null;
  if (isOneDistance(a.spot, b.spot)) return { share: 1, words: [...contentOf(a.spot.words)] };
  const like = likenessOfEvents(a, b, common);
  if (like !== null) return like;
  const isStory = a.spot.is === 'ground' && [a, b].every((one) => isStoryItself(one, common));
  return isStory ? { share: 0, words: [] } : null;
}

/** Most documents speak of it, and it is told as the one that all know, or as the news. */
function isStoryItself({ act, isMain, claim }: PlacedTelling, { weightOf }: Commonness): boolean {
  if (!isMain || !ONE_OF_A_STORY.has(act.key) || PAST_TIMES.test(claim.text)) return false;
  return [...contentOf(act.words)].some((word) => weightOf(word) < EVERYWHERE);
}

function isOtherTime(a: PlacedTelling, b: PlacedTelling): boolean {
  if (a.isMain !== b.isMain && !IN_ONE_TOWN.has(a.act.happens)) return true;
  const [one, two] = [a.day?.from ?? null, b.day?.from ?? null];
  return one !== null && two !== null && Math.abs(daysBetween(one, two)) > FEW_DAYS;
}

/** Who departs and arrives does so in one place after the other, unless it is of one number. */
function isStage(a: PlacedTelling, b: PlacedTelling): boolean {
  return STAGES.has(a.act.key) && !shareNumber(a, b);
}

function compareEventPlaces(topic: Topic, story: Known): Comparison[] {
  return askOfEvents(placedEvents(claimsOf(topic, story), story.common()), {
    lead: 'Where did it happen',
    labelOf: ({ spot }) => spot.words,
    sideOf: ({ spot }) => sideOf(spot),
    isSame: ({ earlier, later }) => compareSpots(earlier.spot, later.spot).is === 'same',
    judge: (tie, group) => judged(tie, group, story),
  });
}

function sideOf(spot: Spot): string {
  if (spot.is === 'bearing') return `${spot.from} ${spot.degrees}`;
  if (spot.is === 'named') return `${spot.site ?? ''} ${spot.town ?? ''}`;
  return spot.is === 'ground' ? spot.of : placeKey(spot.place.name);
}

function judged(
  tie: Tie<PlacedTelling>,
  group: EventGroup<PlacedTelling>,
  story: Known,
): WeighedPair {
  const [a, b] = [tie.earlier.claim, tie.later.claim];
  const lie = compareSpots(tie.earlier.spot, tie.later.spot);
  const { verdict, why } = judge(tie, lie, group, story);
  const matched = `Both tell of one event by their words (${sharedIn(tie)})`;
  return pairOf(a, b, verdict, `${citeBoth(a, b, story)}. ${matched}: ${why}`, lie.gap);
}

function judge(
  { earlier, later, like }: Tie<PlacedTelling>,
  { is, why }: SpotLie,
  group: EventGroup<PlacedTelling>,
  story: Known,
): { readonly verdict: Verdict; readonly why: string } {
  const [a, b] = [earlier.claim, later.claim];
  const isOne = isSameOrigin(a, b, story);
  if (is === 'same')
    return isOne
      ? { verdict: 'repeat', why: `${why}; one origin says it twice.` }
      : { verdict: 'compatible', why: `${why}: they agree.` };
  if (is === 'meets') return { verdict: 'compatible', why: `${why}: both can hold.` };
  if (isTwice(earlier, later, group))
    return {
      verdict: 'different-scope',
      why: `${why}; one report tells of both: of two events, or of one that reached both.`,
    };
  if (isOne && isSaidLater(a, b))
    return { verdict: 'revision', why: `${why}; the same party, later: a revision.` };
  const isSure =
    !earlier.isOpen && !later.isOpen && !isScattered(earlier.act) && !isScattered(later.act);
  const isPlain = is === 'apart' && like.share >= PLAIN && isSure;
  return isPlain
    ? {
        verdict: 'contradiction',
        why: `${why}: one event cannot be in both. Where it was found or measured would settle it.`,
      }
    : {
        verdict: 'possible',
        why: `${why}: they conflict if both mean the same event and spot. What each means would settle it.`,
      };
}

/** A document of either side tells what the other tells too, or both are of one document. */
function isTwice(
  earlier: PlacedTelling,
  later: PlacedTelling,
  { tellings }: EventGroup<PlacedTelling>,
): boolean {
  if (earlier.claim.document === later.claim.document) return true;
  const tells = (own: PlacedTelling, other: PlacedTelling): boolean =>
    tellings.some((one) => {
      if (one === own || one === other || one.claim.document !== own.claim.document) return false;
      const { is } = compareSpots(one.spot, other.spot);
      return is === 'same' || is === 'meets';
    });
  return tells(earlier, later) || tells(later, earlier);
}

function isSaidLater(a: Claim, b: Claim): boolean {
  const [before, after] = [saidDay(a), saidDay(b)];
  return before !== null && after !== null && before < after;
}

// What happens once to one person or thing, and so in one town; a fire may reach two.
const IN_ONE_TOWN: ReadonlySet<string> = new Set(['to-person', 'to-known']);
const STAGES: ReadonlySet<string> = new Set(['departure', 'arrival']);

// Acts of nature that are one in a story, however often it tells of others: no two of a kind in a day.
const ONE_OF_A_STORY: ReadonlySet<string> = new Set([
  'quake',
  'crash',
  'sinking',
  'landfall',
  'derailment',
]);
// Share of the words from which on two tellings plainly are of one event.
const PLAIN = 0.6;
// Weight below which a word stands in about half of the documents, of a story that has more than a few.
const EVERYWHERE = 0.4;
// Days by which reports on one event may put it apart.
const FEW_DAYS = 3;
