/** The questions of a topic that was found: one for each group of figures that their words tie to each other. */

import { byText } from '../../model/identity.ts';
import type { Topic } from '../../model/types.ts';
import { rootOf } from '../../words/related-words.ts';
import { groupBy } from '../group-by.ts';
import { isNumber } from '../number-words.ts';
import { isSameAct } from '../same-act.ts';
import { sentenceAround } from '../setting.ts';
import { contentOf, wordsOf } from '../words.ts';
import type { Count } from './count.ts';
import { questionOf, sidesOf } from './figure-questions.ts';
import type { Comparison, WeighedPair } from './rule.ts';

/** A pair with the two counts that it sets beside each other. */
export interface CountPair {
  readonly pair: WeighedPair;
  readonly counts: readonly [Count, Count];
}

/** One question for each group of figures that their words tie to each other, and one for those that nothing ties. */
export function splitQuestions(
  topic: Topic,
  key: string,
  counts: readonly Count[],
  pairs: readonly CountPair[],
): Comparison[] {
  const tied = pairs.filter(({ pair }) => pair.verdict !== 'different-scope');
  const groups = groupTied(tied);
  const taken = new Set<string>();
  const asked = groups.map((group): Comparison => {
    const own = counts.filter((count) => group.has(countKey(count)));
    const within = pairs.filter((one) => isWithin(one, group));
    const plain = questionOf(topic, key, own);
    const about = aboutOf(own, plain, taken);
    return {
      question: askedAbout(plain, about, own),
      key: `${key}|${about}`,
      sides: sidesOf(own),
      pairs: within.map(({ pair }) => pair),
    };
  });
  const apart = pairs.filter((one) => !groups.some((group) => isWithin(one, group)));
  if (apart.length === 0) return asked;
  const shown = apart.slice(0, MOST_APART);
  const shownKeys = new Set(shown.flatMap((one) => one.counts.map(countKey)));
  const own = counts.filter((count) => shownKeys.has(countKey(count)));
  const question = `${questionOf(topic, key, own)} (of several things)`;
  return [
    ...asked,
    { question, key: `${key}|apart`, sides: sidesOf(own), pairs: shown.map(({ pair }) => pair) },
  ];
}

function isWithin({ counts }: CountPair, group: ReadonlySet<string>): boolean {
  return counts.every((count) => group.has(countKey(count)));
}

/** One figure of one claim. */
function countKey({ claim, figure }: Count): string {
  return `${claim.id} ${figure.span.start} ${figure.span.end}`;
}

/** Sets of figures that the pairs join, in the order of the pairs. */
function groupTied(pairs: readonly CountPair[]): ReadonlySet<string>[] {
  const groups: Set<string>[] = [];
  for (const { counts } of pairs) {
    const [earlier, later] = [countKey(counts[0]), countKey(counts[1])];
    const met = groups.filter((group) => group.has(earlier) || group.has(later));
    const [first = new Set<string>(), ...rest] = met;
    for (const id of [earlier, later, ...rest.flatMap((group) => [...group])]) first.add(id);
    if (met.length === 0) groups.push(first);
    for (const group of rest) groups.splice(groups.indexOf(group), 1);
  }
  return groups;
}

/** What most of the figures say of what they count, else a word that most of their sentences share; never one taken. */
function aboutOf(counts: readonly Count[], question: string, taken: Set<string>): string {
  const asked = new Set(wordsOf(question).map(({ text }) => rootOf(text.toLowerCase())));
  const told = counts.flatMap(({ figure }) => figure.measured ?? figure.predicate ?? []);
  const around = counts.flatMap(({ claim, figure }) => {
    const words = wordsOf(sentenceAround(claim, figure)).map(({ text }) => text.toLowerCase());
    return [...new Set(words.filter((word) => tells(word) && !asked.has(rootOf(word))))];
  });
  const [about = ''] = [...mostFirst(told).slice(0, 1), ...mostFirst(around)].filter(
    (word) => !taken.has(word),
  );
  taken.add(about);
  return about;
}

/** The question with what it is about, in the form in which a sentence has it: "How many houses damaged?" */
function askedAbout(question: string, about: string, counts: readonly Count[]): string {
  const root = rootOf(about);
  const isTold = wordsOf(question).some(
    ({ text }) => rootOf(text.toLowerCase()) === root || isSameAct(text.toLowerCase(), about),
  );
  if (about === '' || isTold) return question;
  const forms = counts.flatMap(({ claim, figure }) =>
    wordsOf(sentenceAround(claim, figure)).map(({ text }) => text.toLowerCase()),
  );
  const [form = about] = mostFirst(forms.filter((word) => rootOf(word) === root));
  const open = question.replace(/\?$/, '');
  return /^How many .*[^)]$/.test(open) && /ed$/.test(form)
    ? `${open} ${form}?`
    : `${open} (${form})?`;
}

function mostFirst(words: readonly string[]): string[] {
  return groupBy(words, (word) => word)
    .toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b))
    .map(([word]) => word);
}

function tells(word: string): boolean {
  return LONG_WORD.test(word) && contentOf(word).size > 0 && !isNumber(word);
}

const LONG_WORD = /^\p{L}{4,}$/u;

// Pairs that nothing ties, shown at most.
const MOST_APART = 20;
