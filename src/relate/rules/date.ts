/**
 * When one event happened: days and hours that cannot both hold. The day of an event is not the day on which somebody
 * speaks of it; a day within the month that the other names agrees with it; what a plan says and what came of it are
 * two things.
 */

import { daysBetween } from '../../model/day.ts';
import type { Claim, Topic, Verdict } from '../../model/types.ts';
import type { Commonness } from '../commonness.ts';
import { compareTimes, type TimeLie } from '../events/compare-times.ts';
import { type EventGroup, groupEvents, type Tie } from '../events/event-groups.ts';
import { shareNumber } from '../events/same-event.ts';
import { type TimedTelling, timedTellings } from '../events/tellings.ts';
import { saidDay } from '../time.ts';
import { dateExamples } from './date-examples.ts';
import { askOfEvents, sharedIn } from './event-questions.ts';
import { citeBoth, claimsOf, isSameOrigin, pairOf } from './pairing.ts';
import type { Comparison, Known, Rule, WeighedPair } from './rule.ts';

/** One question an event that is told with two times: when? */
export const dateRule: Rule = {
  id: 'date',
  title: 'Days and hours of one event',
  compares: 'dates',
  compare: compareDates,
  examples: dateExamples,
};

/** The events that claims tell with times that differ. */
export function datedEvents(
  claims: readonly Claim[],
  common: Commonness,
): EventGroup<TimedTelling>[] {
  const tellings = claims.flatMap(timedTellings);
  return groupEvents(tellings, common, isComparable).filter(({ ties }) =>
    ties.some(({ earlier, later }) => compareTimes(earlier, later).is !== 'same'),
  );
}

/** What can happen again is another one a season later, and what has no number and happens daily on the next day. */
function isComparable(a: TimedTelling, b: TimedTelling): boolean {
  const { is, days = 0 } = compareTimes(a, b);
  if (is === 'unknown') return false;
  if (a.act.happens === 'daily' && (days > 0 || !isOfOneDay(a, b)) && !isKnownAgain(a, b))
    return false;
  const isLasting = LASTING.has(a.act.happens) || ONCE_IN_A_LIFE.has(a.act.key);
  return isLasting || days <= SEASON;
}

/** By its number, or looked back on from afar. */
function isKnownAgain(a: TimedTelling, b: TimedTelling): boolean {
  return shareNumber(a, b) || (a.isFar && b.isFar);
}

/** Both name a day, or are told at about one time. */
function isOfOneDay(a: TimedTelling, b: TimedTelling): boolean {
  if (a.day !== null && b.day !== null) return true;
  const [one, two] = [saidDay(a.claim), saidDay(b.claim)];
  return one !== null && two !== null && Math.abs(daysBetween(one, two)) <= 1;
}

function compareDates(topic: Topic, story: Known): Comparison[] {
  return askOfEvents(datedEvents(claimsOf(topic, story), story.common()), {
    lead: 'When did it happen',
    labelOf,
    sideOf,
    isSame: ({ earlier, later }) => compareTimes(earlier, later).is === 'same',
    judge: (tie, group) => judged(tie, group, story),
  });
}

/** Days without a year, as years may have been read apart, and hours. */
function sideOf({ day, clocks }: TimedTelling): string {
  const ends = [day?.from ?? '', day?.to ?? ''];
  const days = day?.precision === 'year' ? ends : ends.map((end) => end.slice(5));
  const hours = clocks
    .filter(({ isPart }) => !isPart)
    .map(({ from, to, zone }) => [from, to, zone]);
  return JSON.stringify([days, hours]);
}

function labelOf({ day, clocks }: TimedTelling): string {
  const hours = clocks.filter(({ isPart }) => !isPart).map(({ words }) => words);
  return [...(day === null ? [] : [day.words]), ...hours].join(', ');
}

function judged(
  tie: Tie<TimedTelling>,
  group: EventGroup<TimedTelling>,
  story: Known,
): WeighedPair {
  const { earlier, later } = tie;
  const lie = compareTimes(earlier, later);
  const { verdict, why } = judge(tie, lie, group, story);
  const matched = `Both tell of one event by their words (${sharedIn(tie)})`;
  return pairOf(
    earlier.claim,
    later.claim,
    verdict,
    `${citeBoth(earlier.claim, later.claim, story)}. ${matched}: ${why}`,
    lie.gap,
  );
}

function judge(
  { earlier, later, like }: Tie<TimedTelling>,
  lie: TimeLie,
  group: EventGroup<TimedTelling>,
  story: Known,
): { readonly verdict: Verdict; readonly why: string } {
  const [a, b] = [earlier.claim, later.claim];
  const isOne = isSameOrigin(a, b, story);
  if (lie.is === 'same')
    return isOne
      ? { verdict: 'repeat', why: `${lie.why}, and one origin says it twice.` }
      : { verdict: 'compatible', why: `${lie.why}: they agree.` };
  if (lie.is !== 'apart') return { verdict: 'compatible', why: `${lie.why}: both can hold.` };
  if (isTwice(earlier, later, group))
    return {
      verdict: 'different-scope',
      why: `${lie.why}; one report tells of both times: of two events, or of two steps of one.`,
    };
  const isLater = isSaidLater(a, b);
  const isDeadline = earlier.act.key === 'deadline';
  const isPlan = !isDeadline && isToCome(earlier) && isToCome(later);
  const isMoved = isLater && MOVED.test(b.text);
  if (!isDeadline && isToCome(earlier) !== isToCome(later) && !(isMoved && isToCome(earlier)))
    return {
      verdict: 'different-scope',
      why: `${lie.why}; one of them is a plan, the other tells what was: both can hold.`,
    };
  if (isMoved || (isLater && isOne && isPlan))
    return {
      verdict: 'revision',
      why: `${lie.why}; the later one moves it: a revision.`,
    };
  if (isOne && isLater)
    return {
      verdict: 'revision',
      why: `${lie.why}; the same party, later: a revision, unless it speaks of two events.`,
    };
  const isPlain = like.share >= PLAIN && !earlier.isOpen && !later.isOpen && !isPlan;
  return isPlain
    ? {
        verdict: 'contradiction',
        why: `${lie.why}: both cannot hold of one event. A record of the ${lie.of} would settle it.`,
      }
    : {
        verdict: 'possible',
        why: `${lie.why}: they conflict if both mean the same event. What each means, and a record of the ${lie.of}, would settle it.`,
      };
}

/** A document of either side tells the other's time too, or both tellings are of one document and voice. */
function isTwice(
  earlier: TimedTelling,
  later: TimedTelling,
  { tellings }: EventGroup<TimedTelling>,
): boolean {
  if (earlier.claim.document === later.claim.document) return true;
  const tells = (own: TimedTelling, other: TimedTelling): boolean =>
    tellings.some(
      (one) =>
        one !== other &&
        one !== own &&
        one.claim.document === own.claim.document &&
        AGREE.has(compareTimes(one, other).is),
    );
  return tells(earlier, later) || tells(later, earlier);
}

function isSaidLater(a: Claim, b: Claim): boolean {
  const [before, after] = [saidDay(a), saidDay(b)];
  return before !== null && after !== null && daysBetween(before, after) > 0;
}

/** A plan, whatever its tense: "is to begin on Monday", "opens on 1 October". */
function isToCome({ claim, day, isPlan }: TimedTelling): boolean {
  if (isPlan || claim.tense !== 'present') return isPlan;
  const [first, said] = [day?.from ?? day?.to ?? null, saidDay(claim)];
  return first !== null && said !== null && first > said;
}

const AGREE: ReadonlySet<TimeLie['is']> = new Set(['same', 'meets'] as const);

const LASTING: ReadonlySet<string> = new Set(['once', 'to-named', 'to-known']);
const ONCE_IN_A_LIFE: ReadonlySet<string> = new Set(['birth', 'death', 'burial']);

/** Verbs by which a date is given up for another. */
const MOVED =
  /\b(?:postpon|delay|resched|defer|adjourn|extend|(?:push|put|set|mov|bring|brought)\w* (?:\w+ ){0,3}(?:back|off|forward|up|to)\b|moved\b|(?:would|will|is|are|was|were|has been|have been) now\b|\bnow (?:expect|plan|due|schedul|set|hope|aim|slat))/i;

// Days after which what can happen again is another event.
const SEASON = 62;
// Share of the words from which on two tellings plainly are of one event.
const PLAIN = 0.6;
