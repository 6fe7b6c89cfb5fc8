/** What claims say is still to come, as a planner notes it: one event for what is told of one time. */

import { daysBetween } from '../model/day.ts';
import { byAll, byDay, byText } from '../model/identity.ts';
import type { Briefing, Claim, Day, DayRange } from '../model/types.ts';

/** Claims on what is to come in one time, of one topic or by one voice. */
export interface ComingEvent {
  /** Its name in every run that finds it: the story, the time, and the topic or voice. */
  readonly key: string;
  /** The time as the claims give it; one end at least is known. */
  readonly time: DayRange;
  /** The days it stands on: first and last. */
  readonly first: Day;
  readonly last: Day;
  /** One or more, the first said first. */
  readonly claims: readonly Claim[];
}

/**
 * The events in the order of their days. A claim counts where it is dated by its own words, tells no past, denies or
 * declines nothing, lies after the day it was said and is not over on the day of the briefing.
 */
export function comingEvents({ title, asOf, claims, documents, topics }: Briefing): ComingEvent[] {
  const publishedAt = new Map(documents.map(({ path, published }) => [path, published.day]));
  const saidOn = ({ when: { said }, document }: Claim): Day | null =>
    said.to ?? said.from ?? publishedAt.get(document) ?? null;
  const subjects = new Set(topics.filter((one) => one.source !== 'standing').map(({ id }) => id));
  const coming = claims
    .filter((one) => isTold(one) && isComing(one, saidOn(one)) && !isOver(one.when.about, asOf))
    .toSorted(
      byAll(
        (a, b) => byDay(saidOn(a), saidOn(b)),
        (a, b) => byText(a.id, b.id),
      ),
    );
  const events = new Map<string, ComingEvent>();
  for (const claim of coming) {
    const time = claim.when.about;
    const of = claim.topics.find((topic) => subjects.has(topic)) ?? voiceOf(claim);
    const key = JSON.stringify([title, time.from, time.to, time.precision, of]);
    const others = events.get(key)?.claims ?? [];
    events.set(key, { key, time, ...placeOf(time, asOf), claims: [...others, claim] });
  }
  return [...events.values()].toSorted(
    byAll(
      (a, b) => byText(a.first, b.first),
      (a, b) => byText(a.last, b.last),
      (a, b) => byText(a.key, b.key),
    ),
  );
}

function isTold({ stance, tense, when: { about } }: Claim): boolean {
  const isDated = ['stated', 'implied', 'decided'].includes(about.basis);
  return isDated && tense !== 'past' && stance !== 'denies' && stance !== 'declines';
}

/** As seen from the day of saying: begun by then, only what is planned is to come. Of an unknown day the tense tells. */
function isComing({ tense, when: { about } }: Claim, saidOn: Day | null): boolean {
  const isPlanned = tense === 'planned';
  if (saidOn === null) return isPlanned;
  if (about.from !== null && about.from > saidOn) return true;
  return about.to !== null && about.to > saidOn && (isPlanned || about.from === null);
}

function isOver({ from, to }: DayRange, asOf: Day | null): boolean {
  const last = to ?? from;
  return last === null || (asOf !== null && last < asOf);
}

function voiceOf({ attribution: { party, speaker }, document }: Claim): string {
  return party ?? speaker ?? document;
}

/** Up to a week stands on all its days. Of longer times a planner notes the first day ahead, of deadlines the last. */
function placeOf({ from, to }: DayRange, asOf: Day | null): { first: Day; last: Day } {
  const last = to ?? from ?? '';
  const first = from ?? last;
  if (daysBetween(first, last) < 7) return { first, last };
  const only = asOf !== null && first < asOf ? last : first;
  return { first: only, last: only };
}
