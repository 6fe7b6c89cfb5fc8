/**
 * Two claims that say of one thing what it cannot be at once: "genuine" and "a fake", "armed" and "unarmed". Antonyms in
 * one place of two sentences that are alike are the surest sign of a contradiction (de Marneffe, Rafferty and Manning
 * 2008).
 */

import { daysBetween } from '../../model/day.ts';
import type { Claim } from '../../model/types.ts';
import { areOpposed } from '../../words/opposed-words.ts';
import { isSharedVoice } from '../claim-voices.ts';
import { groupBy } from '../group-by.ts';
import { isTimeApart, saidDay } from '../time.ts';
import { byClaimDay } from '../timelines.ts';
import { type Property, propertyOf } from './read-property.ts';

/** Two properties of one thing that exclude each other, the earlier first, with the words that do. */
export interface OpposedProperties {
  readonly earlier: Property;
  readonly later: Property;
  readonly words: readonly [string, string];
}

/** The opposed properties that claims of two voices and documents state, in the order of their days. */
export function findOpposedProperties(claims: readonly Claim[]): OpposedProperties[] {
  const properties = claims
    .flatMap((claim) => propertyOf(claim) ?? [])
    .toSorted((a, b) => byClaimDay(a.claim, b.claim));
  return groupBy(properties, ({ head }) => head).flatMap(([, bucket]) => {
    const own = bucket.slice(0, MOST);
    return own.flatMap((earlier, at) =>
      own.slice(at + 1).flatMap((later) => {
        const words = opposition(earlier, later);
        return words === null ? [] : [{ earlier, later, words }];
      }),
    );
  });
}

function opposition(a: Property, b: Property): readonly [string, string] | null {
  if (a.claim.document === b.claim.document || isSharedVoice(a.claim, b.claim)) return null;
  if (a.isNegated !== b.isNegated || !isOneSubject(a, b) || isOtherTime(a, b)) return null;
  for (const one of a.complement)
    for (const other of b.complement)
      if (!b.complement.includes(one) && !a.complement.includes(other) && isOpposed(one, other))
        return [one, other];
  return null;
}

/** One head, no name that only one of them has, and nothing else that narrows both apart. */
function isOneSubject(a: Property, b: Property): boolean {
  if (a.names.size > 0 && b.names.size > 0 && ![...a.names].some((name) => b.names.has(name)))
    return false;
  const [own, others] = [
    [...a.subject].filter((word) => !b.subject.has(word)),
    [...b.subject].filter((word) => !a.subject.has(word)),
  ];
  return own.length === 0 || others.length === 0;
}

/** What is open one day may be closed the next; of what was, the reports of a few weeks may tell one thing. */
function isOtherTime(a: Property, b: Property): boolean {
  if (isTimeApart(a.claim, b.claim)) return true;
  const [one, two] = [saidDay(a.claim), saidDay(b.claim)];
  if (one === null || two === null) return false;
  return Math.abs(daysBetween(one, two)) > (a.isPast && b.isPast ? WEEKS : DAYS);
}

function isOpposed(one: string, other: string): boolean {
  return areOpposed(one, other) && !IN_TURN.has(one) && !IN_TURN.has(other);
}

/** Of one thing at two moments, or in two respects: no opposites of it. */
const IN_TURN: ReadonlySet<string> = new Set(
  `open closed first last new old next previous early late more less high low large small big little long short
  northern southern eastern western left right up down in out public private national international`.split(
    /\s+/,
  ),
);

// Properties of one head that are set beside each other, at most.
const MOST = 24;
// Days over which reports tell of what was, and of what is.
const WEEKS = 21;
const DAYS = 1;
