/** A figure in its claim, with the names and words about it that tell what it is asked for. */

import type { Claim, Figure } from '../../model/types.ts';
import { lemmasOf } from '../../words/lemmas.ts';
import type { Commonness } from '../commonness.ts';
import { isFate } from '../counted.ts';
import { isNamed, shareOf } from '../likeness.ts';
import { isEnglish, matterOf, namesAround, sentenceAround } from '../setting.ts';
import { contentOfWord, keysOf, namesIn, type Word, wordsOf } from '../words.ts';

/** A figure in its claim. */
export interface Asked {
  readonly claim: Claim;
  readonly figure: Figure;
}

/** The share of the weight of the words around one figure that stand around the other too, 0 to 1, of the shorter. */
export function likenessOf(a: Asked, b: Asked, common: Commonness): number {
  return shareOf(matterOf(a.claim, a.figure), matterOf(b.claim, b.figure), common);
}

/** The nouns of those counted, the last one last, without what became of them: "crew member" of "crew members missing". */
export function headsOf({ counted }: Figure): string[] {
  return keysOf(counted ?? '')
    .split(' ')
    .filter((key) => key !== '' && !isFate(key));
}

/** The names that stand around both, by their stems, but for those of days. */
export function sharedNames(a: Asked, b: Asked): readonly string[] {
  const other = namesAround(b.claim, b.figure);
  return [...namesAround(a.claim, a.figure)].filter((name) => other.has(name) && !DAY.test(name));
}

/** True where both name somebody, and nobody that the other names. */
export function isOfOthers(a: Asked, b: Asked): boolean {
  const [one, two] = [a, b].map(
    ({ claim, figure }) =>
      new Set([...namesAround(claim, figure)].filter((name) => !DAY.test(name))),
  );
  return isApart(one ?? NOBODY, two ?? NOBODY);
}

/** True where both name who does what the figure is of, and they are two: "Orlane offered $60", "Nordhavn offered $63". */
export function isByOthers(a: Asked, b: Asked): boolean {
  return isApart(doersOf(a), doersOf(b));
}

/** The names before a figure in its sentence. */
export function namesBefore({ claim, figure }: Asked): ReadonlySet<string> {
  const before = claim.text.slice(0, Math.max(0, figure.span.start - claim.span.start));
  return namesAmong(wordsOf(before.split(SENTENCE_END).at(-1) ?? ''));
}

/** True where "it" is the subject of one sentence alone. */
export function isItBesideNamed(a: Asked, b: Asked): boolean {
  return isOfIt(a) !== isOfIt(b);
}

function isOfIt({ claim, figure }: Asked): boolean {
  return /^\W*It\s/.test(sentenceAround(claim, figure));
}

/** True where "it" is the subject of one sentence and what most of the story speaks of that of the other. */
export function isOfStoryAndIt(a: Asked, b: Asked, common: Commonness): boolean {
  const isOne = (it: Asked, named: Asked): boolean => {
    if (!isOfIt(it)) return false;
    const subject = subjectOf(named);
    return subject !== null && common.isCentral(subject);
  };
  return isOne(a, b) || isOne(b, a);
}

/** True where the subjects of both sentences have one head: "the trawler is 30 metres long", "the trawler measures …". */
export function isOfOneSubject(a: Asked, b: Asked): boolean {
  const [one, two] = [subjectOf(a), subjectOf(b)];
  return one !== null && one === two;
}

/** True where the subjects of both sentences are named and have two heads: "retail sales rose …", "incomes rose …". */
export function isOfTwoSubjects(a: Asked, b: Asked): boolean {
  const [one, two] = [subjectOf(a), subjectOf(b)];
  if (one === null || two === null || one === two || isNamed(one, new Set([two]))) return false;
  return !namesAround(a.claim, a.figure).has(one) && !namesAround(b.claim, b.figure).has(two);
}

function isApart(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return one.size > 0 && two.size > 0 && [...one].every((name) => !two.has(name));
}

/** The names of whom a sum is told to come from, else those before the verb that governs the figure, where it is no passive. */
function doersOf(asked: Asked): ReadonlySet<string> {
  const { claim, figure } = asked;
  const { predicate } = figure;
  if (figure.unit !== null) {
    const giver = giverOf(asked);
    if (giver.size > 0 || predicate === null) return giver;
  }
  if (predicate === null) return NOBODY;
  const before = claim.text.slice(0, Math.max(0, figure.span.start - claim.span.start));
  const words = wordsOf(before.split(SENTENCE_END).at(-1) ?? '');
  const at = words.findLastIndex(({ text }) => lemmasOf(text, 'verb').includes(predicate));
  if (at < 1 || words.slice(0, at).some(({ text }) => PASSIVE.test(text))) return NOBODY;
  const subject = words.slice(0, at);
  const named = namesAmong(subject);
  return named.size > 0 ? named : speakerBehind(claim, subject);
}

/** "it would offer": whoever says so, where nobody else is named before the verb. */
function speakerBehind({ attribution }: Claim, words: readonly Word[]): ReadonlySet<string> {
  return words.some(({ text }) => SELF.test(text)) ? namesIn(attribution.speaker ?? '') : NOBODY;
}

/** The names among the words that open a sentence, its first word only where English has no such word. */
function namesAmong(words: readonly Word[]): ReadonlySet<string> {
  const own = words.filter(({ text }, index) => index > 0 || !isEnglish(text));
  return new Set(own.flatMap(({ text }) => [...namesIn(text)]));
}

/** "the $60 offer from Orlane", "Orlane's offer of $60", "Orlane agreed … for $60" */
function giverOf({ claim, figure }: Asked): ReadonlySet<string> {
  const [start, end] = [figure.span.start, figure.span.end].map((at) => at - claim.span.start);
  const [, from] = FROM.exec(claim.text.slice(end)) ?? [];
  if (from !== undefined) return namesIn(from);
  const [, owner] = OWNER.exec(claim.text.slice(0, start)) ?? [];
  if (owner !== undefined) return namesIn(owner);
  if (figure.predicate !== null) return NOBODY;
  const words = wordsOf(sentenceAround(claim, figure));
  const verb = words.findIndex(
    ({ text }, at) => at > 0 && VERB.test(text) && !isModifier(words, at),
  );
  return namesAmong(words.slice(0, Math.max(0, verb)));
}

/** The head of the noun phrase that opens the sentence: "figure" of "A small ivory figure of a woman is …"; null for none. */
function subjectOf({ claim, figure }: Asked): string | null {
  const sentence = sentenceAround(claim, figure);
  const [clause = ''] = sentence.split(/,\s/, 1);
  const words: readonly Word[] = wordsOf(clause);
  const end = words.findIndex(
    ({ text }, at) =>
      at > 0 && (VERB.test(text) || AFTER_HEAD.test(text)) && !isModifier(words, at),
  );
  if (end < 0 && clause === sentence) return null;
  const own = words.slice(0, end < 0 ? words.length : end);
  return own.flatMap((word) => contentOfWord(word) ?? []).at(-1) ?? null;
}

/** "the stranded ship": a participle behind an article. */
function isModifier(words: readonly Word[], at: number): boolean {
  return (
    /ed$/.test(words[at]?.text ?? '') &&
    /^(?:the|an?|its|his|her|their)$/i.test(words[at - 1]?.text ?? '')
  );
}

/** What follows the head of a noun phrase. */
const AFTER_HEAD =
  /^(?:of|in|at|on|from|with|near|for|by|to|off|known|found|made|kept|held|built|which|that|who|whose)$/;
// "monday" as a stem
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)d(?:ay)?$/;
const NOBODY: ReadonlySet<string> = new Set();
const FROM = /^(?:\s\p{Ll}+){0,3}\s(?:from|by)\s((?:\p{Lu}[\p{L}’'-]+\s?)+)/u;
const OWNER = /((?:\p{Lu}[\p{L}-]+\s?)+)['’]s\s(?:\p{Ll}+\s){0,4}$/u;
const SENTENCE_END = /[.!?;]["”’]?\s/;
const SELF = /^(?:it|we|I|he|she|they|its|our|their|his|her|my)$/i;
const PASSIVE = /^(?:is|are|was|were|been|being|be)$/i;
const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|measures|weighs|rose|fell|grew|slid|sank|stood|hit|lost|\p{Ll}+ed)$/u;
