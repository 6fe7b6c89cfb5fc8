/** The envelope of figures: the lowest and the highest that stand, day by day. */

import { standingPairs } from '../../model/decision.ts';
import type { Day, Disagreement } from '../../model/types.ts';
import type { FigureMark, FiguresChart } from '../chart.ts';
import type { Given } from './figures.ts';

/**
 * What stands from each day on, of figures that are comparable and in the order of days: of every origin its last day's.
 * Empty where only one day is known.
 */
export function findEnvelope(comparable: readonly Given[]): FiguresChart['envelope'] {
  const standing = new Map<string, { readonly day: Day; readonly marks: FigureMark[] }>();
  const envelope = new Map<Day, { readonly low: number; readonly high: number }>();
  for (const one of comparable) {
    const { day } = one;
    if (day === null || one.isRepeat) continue;
    for (const origin of one.origins) {
      const last = standing.get(origin);
      if (last?.day === day) last.marks.push(one);
      else standing.set(origin, { day, marks: [one] });
    }
    envelope.set(day, spreadOf([...standing.values()].flatMap(({ marks }) => marks)));
  }
  return envelope.size < 2 ? [] : [...envelope].map(([day, spread]) => ({ day, ...spread }));
}

/** As said: a ceiling counts as the number that it allows at most, a floor as the one that it begins at. */
function spreadOf(marks: readonly FigureMark[]): { readonly low: number; readonly high: number } {
  const low = marks.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  return { low, high: marks.reduce((most, { at, to }) => Math.max(most, to ?? at), low) };
}

/**
 * The most figures of the question that pairs tie together which are not of different scope: without plans
 * beside counts, parts, other times. Of equals those said first. */
export function comparableOf(question: Disagreement, given: readonly Given[]): readonly Given[] {
  const headOf = new Map<string, string>();
  const find = (id: string): string => {
    let head = id;
    for (let up = headOf.get(head); up !== undefined && up !== head; up = headOf.get(head)) {
      head = up;
    }
    return head;
  };
  for (const { earlier, later, verdict } of standingPairs(question)) {
    if (verdict !== 'different-scope' && find(earlier) !== find(later)) {
      headOf.set(find(later), find(earlier));
    }
  }
  const groups = new Map<string, Given[]>();
  for (const one of given) {
    const head = find(one.claim.id);
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [one]);
    else group.push(one);
  }
  return [...groups.values()].reduce<readonly Given[]>(
    (most, group) => (group.length > most.length ? group : most),
    [],
  );
}
