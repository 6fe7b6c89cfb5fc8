/**
 * Which tellings of a story are of one event. Only those are set beside each other whose acts are of one kind and that
 * have a word in common, and of a word that many use no more than some: the time taken grows with the claims.
 */

import { byAll, byText } from '../../model/identity.ts';
import type { Commonness } from '../commonness.ts';
import { groupBy } from '../group-by.ts';
import { saidDay } from '../time.ts';
import { byPlaceInText } from '../timelines.ts';
import { type Likeness, likenessOfEvents } from './same-event.ts';
import type { Telling } from './tellings.ts';

/** Two tellings of one event, the earlier first, with what tells that they are. */
export interface Tie<T extends Telling> {
  readonly earlier: T;
  readonly later: T;
  readonly like: Likeness;
}

/** Tellings of one event and the ties between them. */
export interface EventGroup<T extends Telling> {
  readonly tellings: readonly T[];
  readonly ties: readonly Tie<T>[];
}

/**
 * The events that two tellings or more are of. `isTold` asks whether two tellings can be compared at all; ties and
 * groups come in the order of days.
 */
export function groupEvents<T extends Telling>(
  tellings: readonly T[],
  common: Commonness,
  isTold: (a: T, b: T) => boolean,
  like: (a: T, b: T, common: Commonness) => Likeness | null = likenessOfEvents,
  keysOf: (telling: T) => readonly string[] = matterKeys,
): EventGroup<T>[] {
  const sorted = tellings.toSorted(byTelling);
  return joined(tiesOf(sorted, common, isTold, like, keysOf));
}

function tiesOf<T extends Telling>(
  tellings: readonly T[],
  common: Commonness,
  isTold: (a: T, b: T) => boolean,
  likenessOf: (a: T, b: T, common: Commonness) => Likeness | null,
  keysOf: (telling: T) => readonly string[],
): Tie<T>[] {
  const order = new Map(tellings.map((telling, index) => [telling, index]));
  const keyed = tellings.flatMap((telling) =>
    keysOf(telling).map((word) => ({
      telling,
      key: `${telling.act.key} ${word}`,
    })),
  );
  const seen = new Set<number>();
  const ties: Tie<T>[] = [];
  for (const [, bucket] of groupBy(keyed, ({ key }) => key)) {
    const own = bucket.slice(0, MOST);
    for (const [at, { telling: earlier }] of own.entries())
      for (const { telling: later } of own.slice(at + 1)) {
        const pair = (order.get(earlier) ?? 0) * tellings.length + (order.get(later) ?? 0);
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (earlier.claim.id === later.claim.id || !isTold(earlier, later)) continue;
        const like = likenessOf(earlier, later, common);
        if (like !== null) ties.push({ earlier, later, like });
      }
  }
  return ties.toSorted(
    byAll(
      (a, b) => byTelling(a.earlier, b.earlier),
      (a, b) => byTelling(a.later, b.later),
    ),
  );
}

/** The words beside the act; where they are few, another name of the same may be all that is shared. */
export function matterKeys({ matter }: Telling): readonly string[] {
  return matter.size > FEW ? [...matter] : [...matter, ''];
}

/** Ties that share a telling are of one event. */
function joined<T extends Telling>(ties: readonly Tie<T>[]): EventGroup<T>[] {
  const leader = new Map<T, T>();
  const find = (one: T): T => {
    let up = one;
    for (let next = leader.get(up); next !== undefined && next !== up; next = leader.get(up))
      up = next;
    return up;
  };
  for (const { earlier, later } of ties) leader.set(find(later), find(earlier));
  const groups = new Map<T, Tie<T>[]>();
  for (const tie of ties) {
    const head = find(tie.earlier);
    const own = groups.get(head);
    if (own === undefined) groups.set(head, [tie]);
    else own.push(tie);
  }
  return [...groups.values()].map((own) => ({
    ties: own,
    tellings: [...new Set(own.flatMap(({ earlier, later }) => [earlier, later]))].toSorted(
      byTelling,
    ),
  }));
}

/** By the day on which it was said or published, not by the day of the event: that is in question. */
const byTelling = byAll<Telling>(
  (a, b) => byText(saidDay(a.claim) ?? UNDATED, saidDay(b.claim) ?? UNDATED),
  (a, b) => byPlaceInText(a.claim, b.claim),
);

const UNDATED = '~';

// Tellings of one act that share a word and are set beside each other, at most.
const MOST = 24;
// Words beside an act that are so few that no other need be shared.
const FEW = 3;
