/**
 * Figures of one class on one topic. What the words allow decides: bounds, part or whole, planned or present, place
 * and time; only what is left over is a disagreement, and the same party later is a revision.
 */

import { byText } from '../../model/identity.ts';
import type { Claim, Figure, Topic } from '../../model/types.ts';
import { rootOf } from '../../words/related-words.ts';
import { classOf, countedFigures, gapOf, groupOf, readFigure } from '../counted.ts';
import { groupBy } from '../group-by.ts';
import { cite, figureWords } from '../phrases.ts';
import { placeKey } from '../places.ts';
import { sentenceAround } from '../setting.ts';
import { isFlagged } from '../weight.ts';
import { contentOf, keysOf, wordsOf } from '../words.ts';
import { figureExamples } from './figure-examples.ts';
import { type Count, isPlanned, judgeFigures, nounKey, short } from './judge-figures.ts';
import { claimsOf, pairOf } from './pairing.ts';
import type { Comparison, Known, Rule, WeighedPair } from './rule.ts';

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
      const pairs = pairsOf(own, topic, story);
      if (pairs.length === 0) return [];
      if (topic.source === 'discovered') return splitQuestions(topic, key, own, pairs);
      return [{ question: questionOf(topic, key, own), key, sides: sidesOf(own), pairs }];
    },
  );
}

/** One question for each group of figures that their words tie to each other, and one for those that nothing ties. */
function splitQuestions(
  topic: Topic,
  key: string,
  counts: readonly Count[],
  pairs: readonly WeighedPair[],
): Comparison[] {
  const tied = pairs.filter(({ verdict }) => verdict !== 'different-scope');
  const groups = groupTied(tied);
  const taken = new Set<string>();
  const asked = groups.map((group): Comparison => {
    const own = counts.filter(({ claim }) => group.has(claim.id));
    const within = pairs.filter(({ earlier, later }) => group.has(earlier) && group.has(later));
    const about = aboutOf(own, taken);
    return {
      question: askedAbout(questionOf(topic, key, own), about, own),
      key: `${key}|${about}`,
      sides: sidesOf(own),
      pairs: within,
    };
  });
  const apart = pairs.filter(
    ({ earlier, later }) => !groups.some((group) => group.has(earlier) && group.has(later)),
  );
  if (apart.length === 0) return asked;
  const shown = apart.slice(0, MOST_APART);
  const ids = new Set(shown.flatMap(({ earlier, later }) => [earlier, later]));
  const own = counts.filter(({ claim }) => ids.has(claim.id));
  const question = `${questionOf(topic, key, own)} (of several things)`;
  return [...asked, { question, key: `${key}|apart`, sides: sidesOf(own), pairs: shown }];
}

/** Sets of claims that the pairs join, in the order of the pairs. */
function groupTied(pairs: readonly WeighedPair[]): ReadonlySet<string>[] {
  const groups: Set<string>[] = [];
  for (const { earlier, later } of pairs) {
    const met = groups.filter((group) => group.has(earlier) || group.has(later));
    const [first = new Set<string>(), ...rest] = met;
    for (const id of [earlier, later, ...rest.flatMap((group) => [...group])]) first.add(id);
    if (met.length === 0) groups.push(first);
    for (const group of rest) groups.splice(groups.indexOf(group), 1);
  }
  return groups;
}

/** What most of the figures say of what they count, else a word that most of their sentences share; never one taken. */
function aboutOf(counts: readonly Count[], taken: Set<string>): string {
  const told = counts.flatMap(({ figure }) => figure.measured ?? figure.predicate ?? []);
  const around = counts.flatMap(({ claim, figure }) => {
    const words = wordsOf(sentenceAround(claim, figure)).map(({ text }) => text.toLowerCase());
    return [...new Set(words.filter((word) => LONG_WORD.test(word) && contentOf(word).size > 0))];
  });
  const [about = ''] = [...mostFirst(told), ...mostFirst(around)].filter(
    (word) => !taken.has(word),
  );
  taken.add(about);
  return about;
}

/** The question with what it is about, in the form in which a sentence has it: "How many houses damaged?" */
function askedAbout(question: string, about: string, counts: readonly Count[]): string {
  const root = rootOf(about);
  const isTold = wordsOf(question).some(({ text }) => rootOf(text.toLowerCase()) === root);
  if (about === '' || isTold) return question;
  const forms = counts.flatMap(({ claim, figure }) =>
    wordsOf(sentenceAround(claim, figure)).map(({ text }) => text.toLowerCase()),
  );
  const [form = about] = mostFirst(forms.filter((word) => rootOf(word) === root));
  const open = question.replace(/\?$/, '');
  return /^How many .*[^)]$/.test(open) && /(?:ed|ing)$/.test(form)
    ? `${open} ${form}?`
    : `${open} (${form})?`;
}

function mostFirst(words: readonly string[]): string[] {
  return groupBy(words, (word) => word)
    .toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b))
    .map(([word]) => word);
}

const LONG_WORD = /^\p{L}{4,}$/u;

/** What is denied is not counted; "4,100 homes had no power" counts them all the same. */
function isAsserted({ stance, attribution, span, text }: Claim, figure: Figure): boolean {
  if (stance === 'affirms' || stance === 'hedges') return true;
  if (stance === 'declines' || DENYING.test(attribution.cue ?? '')) return false;
  const before = text.slice(0, figure.span.start - span.start);
  return !DENYING.test(before) && !NEGATION.test(before);
}

const DENYING = /\b(?:den(?:y|ie[sd]|ying)|reject|dismiss|refut|rebut|disput)/i;
const NEGATION = /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/i;

function countsOf(claim: Claim, topic: Topic, story: Known): Count[] {
  return countedFigures(claim, topic)
    .filter((figure) => isAsserted(claim, figure))
    .flatMap((figure) => {
      const reading = readFigure(figure);
      if (reading === null) return [];
      const places = story.placesOf(claim);
      return [{ claim, figure, reading, places, words: figureWords(claim, figure) }];
    });
}

/** Sayings that one origin repeats are paired with the first of them; the first stands for all against others. */
function pairsOf(counts: readonly Count[], topic: Topic, story: Known): WeighedPair[] {
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

function judged(earlier: Count, later: Count, topic: Topic, story: Known): WeighedPair {
  const { verdict, why } = judgeFigures(earlier, later, topic, story);
  const cited = [earlier, later].map(({ claim, words }) =>
    cite(claim, story.published(claim.document), words),
  );
  const gap = isFlagged(verdict) ? gapOf(earlier.reading, later.reading) : 0;
  return pairOf(earlier.claim, later.claim, verdict, `${cited.join('; ')}. ${why}`, gap);
}

function sidesOf(counts: readonly Count[]): { label: string; claims: string[] }[] {
  const groups = groupBy(counts, (count) =>
    JSON.stringify([
      count.reading.low,
      String(count.reading.high),
      isPlanned(count),
      count.figure.scope,
      nounKey(count.figure),
    ]),
  );
  return groups
    .map(([, group]) => group)
    .toSorted(([a], [b]) => sideOrder(a) - sideOrder(b))
    .map((group) => ({
      label: labelOf(group),
      claims: [...new Set(group.map(({ claim }) => claim.id))],
    }));
}

function sideOrder(count: Count | undefined): number {
  const value = count?.figure.value ?? count?.reading.low ?? 0;
  return Number.isFinite(value) ? value : 0;
}

function labelOf(group: readonly Count[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const kind = nounKey(first.figure) === '' ? '' : ` ${first.figure.counted}`;
  const notes = [
    isPlanned(first) ? 'planned' : null,
    first.figure.scope === 'part' ? 'a part' : null,
    first.figure.scope === 'additional' ? 'additional' : null,
  ].filter((note) => note !== null);
  return `${short(first)}${kind}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

function questionOf(topic: Topic, key: string, counts: readonly Count[]): string {
  const [group = '', unit = '', fate = '', rate = ''] = key.split('|');
  const kind = fate === '' ? group : fate;
  const asked = topic.counts.filter((name) => groupOf(name) === kind);
  const written = counts.flatMap(({ figure }) => figure.counted ?? []).toSorted(byText);
  const plural = [...asked, ...written].find((name) => keysOf(name) !== name.toLowerCase());
  const what = asked.includes(plural ?? '') ? plural : (asked[0] ?? plural ?? written[0]);
  if (unit !== '' && topic.source === 'discovered')
    return `${MEASURED.get(unit) ?? `How much, in ${unit}`}?`;
  const measure = `${unit === '' ? '' : `, in ${unit}`}${rate === '' ? '' : ` a ${rate}`}`;
  return what === undefined ? `${topic.title}: how much${measure}?` : `How many ${what}${measure}?`;
}

/** How one asks for a measure. */
const MEASURED: ReadonlyMap<string, string> = new Map([
  ['length', 'How far or long'],
  ['weight', 'How heavy'],
  ['speed', 'How fast'],
  ['duration', 'How long'],
  ['span', 'How long'],
  ['long span', 'How long'],
  ['age', 'How old'],
  ['magnitude', 'What magnitude'],
  ['temperature', 'What temperature'],
  ['area', 'How large'],
  ['%', 'What share'],
  ['share', 'What share'],
]);

// Pairs that nothing ties, shown at most.
const MOST_APART = 20;
// Sayings of a question that are set beside each other at most: those that most claims repeat.
const MOST = 60;
