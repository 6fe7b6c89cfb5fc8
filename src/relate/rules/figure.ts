/**
 * Figures of one class on one topic. What the words allow decides: bounds, part or whole, planned or present, place
 * and time; only what is left over is a disagreement, and the same party later is a revision.
 */

import type { Claim, Figure, Topic } from '../../model/types.ts';
import { classOf, countedFigures, gapOf, readFigure } from '../counted.ts';
import { DENYING, NEGATING } from '../cues.ts';
import { groupBy } from '../group-by.ts';
import { cite, figureWords } from '../phrases.ts';
import { placeKey } from '../places.ts';
import { isFlagged } from '../weight.ts';
import { type Count, nounKey } from './count.ts';
import { figureExamples } from './figure-examples.ts';
import { questionOf, sidesOf } from './figure-questions.ts';
import { type CountPair, splitQuestions } from './found-questions.ts';
import { judgeFigures } from './judge-figures.ts';
import { claimsOf, pairOf } from './pairing.ts';
import { peopleAboard } from './passengers-and-crew.ts';
import type { Comparison, Known, Rule } from './rule.ts';

/** One question a topic and class of figures: how many? */
export const figureRule: Rule = {
  id: 'figure',
  title: 'Figures that count the same, with their bounds, scope, place and time',
  compares: 'figures',
  compare: compareFigures,
  examples: figureExamples,
};

function compareFigures(topic: Topic, story: Known): Comparison[] {
  const counts = claimsOf(topic, story).flatMap((claim) => countsOf(claim, topic, story));
  return groupBy(counts, ({ claim, figure }) => classOf(claim, figure, topic)).flatMap(
    ([key, own]) => {
      const judgements = pairsOf(own, topic, story);
      if (judgements.length === 0) return [];
      if (topic.source === 'discovered') return splitQuestions(topic, key, own, judgements);
      const pairs = judgements.map(({ pair }) => pair);
      return [{ question: questionOf(topic, key, own), key, sides: sidesOf(own), pairs }];
    },
  );
}

/** What is denied is not counted; "4,100 homes had no power" and "none of the 17 killed" count them all the same. */
function isAsserted({ stance, attribution, span, text }: Claim, figure: Figure): boolean {
  if (LEFT_OUT.test(text.slice(figure.span.end - span.start))) return false;
  if (stance === 'affirms' || stance === 'hedges') return true;
  if (stance === 'declines' || DENYING.test(attribution.cue ?? '')) return false;
  const before = text.slice(0, figure.span.start - span.start);
  if (/\bof (?:the|those|these|its|their) $/i.test(before)) return true;
  return !DENYING.test(before) && !NEGATING.test(before);
}

function countsOf(claim: Claim, topic: Topic, story: Known): Count[] {
  return countedFigures(claim, topic)
    .flatMap((figure) => [figure, ...peopleAboard(claim, figure)])
    .filter((figure) => isAsserted(claim, figure))
    .flatMap((figure) => {
      const reading = readFigure(figure);
      if (reading === null) return [];
      const places = story.placesOf(claim);
      return [{ claim, figure, reading, places, words: figureWords(claim, figure) }];
    });
}

/** Sayings that one origin repeats are paired with the first of them; the first stands for all against others. */
function pairsOf(counts: readonly Count[], topic: Topic, story: Known): CountPair[] {
  const groups = groupBy(counts, (count) => sayingKey(count, story)).map(([, group]) => group);
  const repeats = groups.flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : rest
          .filter((count) => count.claim.id !== first.claim.id)
          .map((count) => judged(first, count, topic, story)),
  );
  const firsts = groups
    .toSorted((a, b) => b.length - a.length)
    .flatMap((group) => fullest(group) ?? [])
    .slice(0, MOST);
  const order = new Map(counts.map((count, index) => [count, index]));
  const sorted = firsts.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const apart = sorted.flatMap((earlier, index) =>
    sorted
      .slice(index + 1)
      .filter((later) => later.claim.id !== earlier.claim.id)
      .map((later) => judged(earlier, later, topic, story)),
  );
  return [...repeats, ...apart];
}

/** The fullest telling in the first document that has it: the sentence rather than its headline. */
function fullest(group: readonly Count[]): Count | undefined {
  const [first] = group;
  const there = group.filter(({ claim }) => claim.document === first?.claim.document);
  return there.toSorted((a, b) => b.claim.text.length - a.claim.text.length)[0];
}

function sayingKey({ claim, figure, reading, places }: Count, story: Known): string {
  return JSON.stringify([
    story.originsOf(claim.id),
    reading.low,
    String(reading.high),
    places.map((place) => placeKey(place.name)),
    claim.tense === 'planned',
    figure.scope,
    nounKey(figure),
  ]);
}

function judged(earlier: Count, later: Count, topic: Topic, story: Known): CountPair {
  const { verdict, why } = judgeFigures(earlier, later, topic, story);
  const cited = [earlier, later].map(({ claim, words }) =>
    cite(claim, story.published(claim.document), words),
  );
  const gap = isFlagged(verdict) ? gapOf(earlier.reading, later.reading) : 0;
  const pair = pairOf(earlier.claim, later.claim, verdict, `${cited.join('; ')}. ${why}`, gap);
  return { pair, counts: [earlier, later] };
}

// "the 86 percent that it does not own"
const LEFT_OUT =
  /^(?:\s[\p{L}'’-]+){0,6}?\s(?:(?:that|which)\s)?(?:he|she|it|they|we)\s(?:do|does|did) not\b/iu;
// Sayings of a question that are set beside each other at most: those that most claims repeat.
const MOST = 60;
