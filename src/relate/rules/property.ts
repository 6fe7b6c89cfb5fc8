/** What something is: opposites that two voices say of one thing. Who says it of what is past, or on one day, cannot both be right. */

import type { Topic, Verdict } from '../../model/types.ts';
import { groupBy } from '../group-by.ts';
import { quote } from '../phrases.ts';
import { findOpposedProperties, type OpposedProperties } from '../properties/opposed-properties.ts';
import type { Property } from '../properties/read-property.ts';
import { saidDay } from '../time.ts';
import { isStanceAlone } from '../topic-kinds.ts';
import { wordsOf } from '../words.ts';
import { citeBoth, claimsOf, ids, pairOf } from './pairing.ts';
import { propertyExamples } from './property-examples.ts';
import type { Comparison, Known, Rule, WeighedPair } from './rule.ts';

/** One question a thing that is said to be two opposites. */
export const propertyRule: Rule = {
  id: 'property',
  title: 'Opposites that are said of one thing',
  compares: 'stance',
  compare: compareProperties,
  examples: propertyExamples,
};

function compareProperties(topic: Topic, story: Known): Comparison[] {
  if (!isStanceAlone(topic)) return [];
  return groupBy(findOpposedProperties(claimsOf(topic, story)), keyOf).map(([key, own]) => ({
    question: questionOf(own[0]),
    key,
    sides: sidesOf(own),
    pairs: own.map((one) => judged(one, story)).slice(0, MOST),
  }));
}

function keyOf({ earlier, words }: OpposedProperties): string {
  return `property|${earlier.head}|${words.toSorted().join('|')}`;
}

function questionOf(found: OpposedProperties | undefined): string {
  if (found === undefined) return '';
  const { earlier, words } = found;
  return `Is it of ${subjectOf(earlier)}: ${words.map((word) => quote(word)).join(' or ')}?`;
}

/** The subject as written, with a small article. */
function subjectOf({ claim, subject }: Property): string {
  const all = wordsOf(claim.text);
  const own = all.slice(0, subject.size + ARTICLES);
  const be = own.findIndex(({ text }) => /^(?:is|are|was|were|has|have|had)$/i.test(text));
  const end = (be < 0 ? own.at(-1) : own[be - 1])?.end ?? 0;
  return claim.text.slice(all[0]?.start ?? 0, end).replace(/^The /, 'the ');
}

function sidesOf(found: readonly OpposedProperties[]): Comparison['sides'] {
  const told = found.flatMap(({ earlier, later, words }) => [
    { word: words[0], claim: earlier.claim },
    { word: words[1], claim: later.claim },
  ]);
  return groupBy(told, ({ word }) => word).map(([word, own]) => ({
    label: quote(word),
    claims: ids(own.map(({ claim }) => claim)),
  }));
}

function judged({ earlier, later, words }: OpposedProperties, story: Known): WeighedPair {
  const [a, b] = [earlier.claim, later.claim];
  const [one, other] = words.map((word) => quote(word));
  const { verdict, why } = judge(earlier, later);
  return pairOf(
    a,
    b,
    verdict,
    `${citeBoth(a, b, story)}. Of ${subjectOf(earlier)} the one says ${one}, the other ${other}: ${why}`,
    GAP,
  );
}

function judge({ claim: a }: Property, { claim: b }: Property): { verdict: Verdict; why: string } {
  const isPlain = [a, b].every(({ stance }) => stance !== 'hedges') && saidDay(a) === saidDay(b);
  return isPlain && saidDay(a) !== null
    ? {
        verdict: 'contradiction',
        why: 'it cannot be both at once. What each rests on would settle it.',
      }
    : {
        verdict: 'possible',
        why: 'it cannot be both at once, and whether both mean the same time is not said. What each rests on would settle it.',
      };
}

// Words before the head that a subject may have besides its content, how far apart opposites lie, pairs told at most.
const ARTICLES = 3;
const GAP = 0.6;
const MOST = 20;
