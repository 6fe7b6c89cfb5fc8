/**
 * Two stands of one holder that exclude each other: one matter by the words, once for and once against. Candidates share
 * the holder and a word of the matter, so that nothing is compared with everything.
 */

import type { Claim } from '../../model/types.ts';
import { areOpposed } from '../../words/opposed-words.ts';
import { bySentence } from '../by-sentence.ts';
import type { Commonness } from '../commonness.ts';
import { isAsserted } from '../denials/asserts.ts';
import { deniedPredicates } from '../denials/denied-predicate.ts';
import { groupBy } from '../group-by.ts';
import { shareOf } from '../likeness.ts';
import { remember } from '../remember.ts';
import { isTimeApart } from '../time.ts';
import { byClaimDay } from '../timelines.ts';
import { contentOfWord, holdsContent, type Word } from '../words.ts';
import { isSameHolder } from './holder.ts';
import { deedOf, type Stand, standOf } from './read-stand.ts';
import { isAgainstIt } from './stand-words.ts';

/** Two stands that cannot both be held at once, the earlier first. */
export interface OppositeStands {
  readonly earlier: Stand;
  readonly later: Stand;
}

/** The opposite stands that claims of two documents tell of one holder, in the order of their days. */
export function findOppositeStands(
  told: readonly Claim[],
  common: () => Commonness,
): OppositeStands[] {
  const claims = told.flatMap(bySentence);
  const plans = claims.flatMap((claim) => standOf(claim) ?? []);
  const refusing = plans.filter(({ refused }) => refused !== null);
  const deeds = refusing.length === 0 ? [] : deedsOf(claims, refusing);
  const stands = [...plans, ...deeds].toSorted((a, b) => byClaimDay(a.claim, b.claim));
  if (stands.length < 2) return [];
  const order = new Map(stands.map((stand, at) => [stand, at]));
  const keyed = stands.flatMap((stand) =>
    [...stand.matter].map((word) => ({ stand, key: `${stand.holder.head} ${word}` })),
  );
  const seen = new Set<string>();
  const found: OppositeStands[] = [];
  for (const [, bucket] of groupBy(keyed, ({ key }) => key)) {
    const own = bucket.slice(0, MOST);
    for (const [at, { stand: earlier }] of own.entries())
      for (const { stand: later } of own.slice(at + 1)) {
        const pair = `${order.get(earlier)} ${order.get(later)}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (areOpposite(earlier, later, common)) found.push({ earlier, later });
      }
  }
  return found;
}

/** What those did who refused to do something, where it tells no stand. */
function deedsOf(claims: readonly Claim[], refusing: readonly Stand[]): Stand[] {
  const heads = new Set(refusing.map(({ holder }) => holder.head));
  const words = new Set(refusing.flatMap(({ refused }) => refused ?? []));
  return claims
    .filter(({ text }) => holdsContent(text, words))
    .filter((claim) => standOf(claim) === null)
    .flatMap((claim) => deedOf(claim) ?? [])
    .filter(({ holder }) => heads.has(holder.head));
}

/** Opposite stands of one holder on one matter, told by two documents. */
function areOpposite(a: Stand, b: Stand, common: () => Commonness): boolean {
  if (a.claim.document === b.claim.document || !isSameHolder(a.holder, b.holder)) return false;
  if (!isOpposite(a, b) || isOtherTime(a.claim, b.claim)) return false;
  if (!isOfNegated(a, b) || !isOfNegated(b, a)) return false;
  if (isNarrowedApart(a.words, b.words) || isOtherSum(a.claim, b.claim)) return false;
  return shareOf(a.matter, b.matter, common()) >= ALIKE;
}

/** What the one negates, where words tell, the other says; attitudes are negated by themselves. */
function isOfNegated(negated: Stand, { claim }: Stand): boolean {
  if (!negated.isNegated || negated.attitude !== null) return true;
  const denied = deniedPredicates(negated.claim);
  return denied.length === 0 || denied.some((one) => isAsserted(claim, { ...one, isPlan: true }));
}

/** Plans for two times; of what somebody said before, the day is that of saying it. */
function isOtherTime(a: Claim, b: Claim): boolean {
  return a.tense === 'planned' && b.tense === 'planned' && isTimeApart(a, b);
}

/** One negates what the other does not, or what one is for the other is against; both at once is agreement. */
function isOpposite(a: Stand, b: Stand): boolean {
  if (isDeed(a)) return false;
  if (isDeed(b)) return a.refused !== null && b.matter.has(a.refused);
  const [one, two] = [a.attitude?.verb ?? null, b.attitude?.verb ?? null];
  const isAgainst =
    one !== null && two !== null && (areOpposed(one, two) || isAgainstIt(one) !== isAgainstIt(two));
  if (!isAgainst && one !== null && two !== null && one !== two) return false;
  return isAgainst !== (a.isNegated !== b.isNegated);
}

/** What is done, and no stand of its own: it counts only behind a plan not to do it. */
function isDeed({ claim }: Stand): boolean {
  return standOf(claim) === null;
}

/** "fuel tax" beside "income tax": a word that both have is narrowed by two that only one has. */
function isNarrowedApart(a: readonly Word[], b: readonly Word[]): boolean {
  const [one, two] = [narrowingsOf(a), narrowingsOf(b)];
  for (const [noun, narrowed] of one) {
    const other = two.get(noun);
    if (other === undefined || one.has(other) || two.has(narrowed)) continue;
    if (narrowed !== other && !hasWord(a, other) && !hasWord(b, narrowed)) return true;
  }
  return false;
}

/** Each content word with the one that stands right before it. */
const narrowingsOf = remember((words: readonly Word[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before === undefined || word.start - before.end !== 1) continue;
    const [noun, narrowed] = [contentOfWord(word), contentOfWord(before)];
    if (noun !== null && narrowed !== null) found.set(noun, narrowed);
  }
  return found;
});

function hasWord(words: readonly Word[], key: string): boolean {
  return words.some((word) => contentOfWord(word) === key);
}

/** "would not pay 5 million", "will pay 3 million": another sum is another matter. */
function isOtherSum(a: Claim, b: Claim): boolean {
  const [one, two] = [a, b].map(({ figures }) => figures.flatMap(({ value }) => value ?? []));
  if (one === undefined || two === undefined || one.length === 0 || two.length === 0) return false;
  return !one.some((value) => two.includes(value));
}

// Stands of one holder that share a word and are set beside each other, at most.
const MOST = 24;
// Share of the matter that both must have.
const ALIKE = 0.6;
