/**
 * Named people and things that two documents describe in words that exclude each other. A document that has both
 * descriptions shows that both can hold, and is left out.
 */

import { daysBetween } from '../../model/day.ts';
import type { Claim, Verdict } from '../../model/types.ts';
import { groupBy } from '../group-by.ts';
import { cite, quote } from '../phrases.ts';
import { remember } from '../remember.ts';
import { saidDay } from '../time.ts';
import { byClaimDay } from '../timelines.ts';
import type { Facet } from './description-facet.ts';
import { readFacets } from './description-facets.ts';
import { clashOf, daysOf, isInOrder } from './description-slots.ts';
import { pairOf } from './pairing.ts';
import type { Comparison, Known, WeighedPair } from './rule.ts';

/** A facet with the claim that stands for it: the one that holds the words, or the first of their sentence. */
export interface Described {
  readonly claim: Claim;
  readonly facet: Facet;
  readonly words: string;
  /** The words stand outside what the claim's speaker says: they are the outlet's. */
  readonly isOutside: boolean;
}

/** Descriptions of one bearer, of which some exclude each other. */
export interface DescribedGroup {
  readonly key: string;
  readonly told: readonly Described[];
  readonly clashes: readonly (readonly [earlier: Described, later: Described])[];
}

/** The bearers that two documents describe in words that exclude each other; asked once for each list of claims. */
export const describedApart = remember((claims: readonly Claim[]): readonly DescribedGroup[] =>
  groupBy(describedIn(claims), ({ facet }) => facet.key).flatMap(([key, all]) => {
    if (all.every(({ facet }) => facet.value === all[0]?.facet.value)) return [];
    const own = firstsOf(all);
    const clashes = own.flatMap((earlier, at) =>
      own
        .slice(at + 1)
        .filter((later) => isApart(earlier, later))
        .map((later) => [earlier, later] as const),
    );
    const told = own.filter((one) => clashes.some((pair) => pair.includes(one)));
    return clashes.length === 0 ? [] : [{ key, told, clashes }];
  }),
);

/** One question a bearer that the claims of a topic describe: which of the descriptions is right? */
export function compareNamed(filed: readonly Claim[], story: Known): Comparison[] {
  const own = new Set(filed.map(({ id }) => id));
  const groups = describedApart(story.claims).filter(({ told }) =>
    told.every(({ claim }) => own.has(claim.id)),
  );
  return groups.map(({ key, told, clashes }) => {
    const sides = groupBy(told, ({ facet }) => facet.value).map(([, same]) => ({
      label: quote(same[0]?.words ?? ''),
      claims: [...new Set(same.map(({ claim }) => claim.id))],
    }));
    return {
      question: `Which is it of ${told[0]?.facet.name ?? ''}: ${sides.map(({ label }) => label).join(' or ')}?`,
      key,
      sides,
      pairs: clashes.map(([earlier, later]) => judged(earlier, later, story)),
    };
  });
}

/** Sentences are read once, whatever claims they hold. */
function describedIn(claims: readonly Claim[]): Described[] {
  const sentences = groupBy(claims, ({ document, context }) => `${document} ${context.span.start}`);
  return sentences.flatMap(([, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    return facetsOf(first.context).map((facet) => {
      const [start, end] = [facet.start, facet.end].map((at) => at + first.context.span.start);
      const holder = own.find(({ span }) => span.start <= (start ?? 0) && span.end >= (end ?? 0));
      return {
        claim: holder ?? first,
        facet,
        words: first.context.text.slice(facet.start, facet.end),
        isOutside: holder === undefined,
      };
    });
  });
}

const facetsOf = remember(({ text }: Claim['context']) => readFacets(text));

/** The first of each value in each document, but for documents that have two which exclude each other. */
function firstsOf(all: readonly Described[]): Described[] {
  const own = groupBy(all, ({ claim, facet }) => `${claim.document} ${facet.value}`).flatMap(
    ([, same]) => same.slice(0, 1),
  );
  const documents = groupBy(own, ({ claim }) => claim.document).filter(([, one]) =>
    one.every((a, at) => one.slice(at + 1).every((b) => clashOf(a.facet, b.facet) === null)),
  );
  return documents
    .flatMap(([, one]) => one)
    .toSorted((a, b) => byClaimDay(a.claim, b.claim))
    .slice(0, MOST);
}

function isApart(a: Described, b: Described): boolean {
  if (a.claim.document === b.claim.document || clashOf(a.facet, b.facet) === null) return false;
  const [one, other] = [saidDay(a.claim), saidDay(b.claim)];
  if (one === null || other === null) return true;
  const apart = daysBetween(one, other);
  return Math.abs(apart) <= daysOf(a.facet.slot) && !(apart > 0 && isInOrder(a.facet, b.facet));
}

function judged(earlier: Described, later: Described, story: Known): WeighedPair {
  const clash = clashOf(earlier.facet, later.facet) ?? NO_CLASH;
  const isDated = [earlier, later].every(({ claim }) => saidDay(claim) !== null);
  const cited = [earlier, later].map((one) => citeOf(one, story)).join('; ');
  return pairOf(
    earlier.claim,
    later.claim,
    isDated ? clash.verdict : openOf(clash.verdict),
    `${cited}. Both are said of ${earlier.facet.name}: ${clash.says}`,
    GAP,
  );
}

/** Of two times that are not told one may be long after the other. */
function openOf(verdict: Verdict): Verdict {
  return verdict === 'contradiction' ? 'possible' : verdict;
}

function citeOf({ claim, words, isOutside }: Described, story: Known): string {
  const { attribution } = claim;
  const own = { ...attribution, speaker: null, party: null, parties: [], cue: null };
  const told = isOutside ? { ...claim, attribution: own } : claim;
  return cite(told, story.published(claim.document), words);
}

// Descriptions of one bearer that are set beside each other, at most; how far apart they are.
const MOST = 24;
const GAP = 0.2;
const NO_CLASH = { verdict: 'compatible', says: '' } as const;
