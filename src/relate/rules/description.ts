/**
 * One thing described in different words: "a newly signed accord" beside "a newly ratified accord". Compared are the
 * participles of stages (`stages.ts`) that go with one noun of the topic's terms, before it or after "was"; a later
 * stage in a report of a later day is the course of things. Topics without terms compare what names tell apart
 * (`description-named.ts`).
 */

import { byText } from '../../model/identity.ts';
import type { Claim, Topic } from '../../model/types.ts';
import { groupBy } from '../group-by.ts';
import { cite, quote } from '../phrases.ts';
import { isStage, stagesBetween } from '../stages.ts';
import { saidDay } from '../time.ts';
import { byClaimDay } from '../timelines.ts';
import { type Word, wordsOf } from '../words.ts';
import { descriptionExamples } from './description-examples.ts';
import { compareNamed } from './description-named.ts';
import { claimsOf, pairOf } from './pairing.ts';
import type { Comparison, Known, Rule, WeighedPair } from './rule.ts';

/** One question a noun of the topic's terms that is described with different participles. */
export const descriptionRule: Rule = {
  id: 'description',
  title: 'One thing described in different words',
  compares: 'wording',
  compare: compareDescriptions,
  examples: descriptionExamples,
};

interface Description {
  readonly claim: Claim;
  readonly noun: string;
  readonly participle: string;
  readonly words: string;
  /** What else stands before the noun: "security" of "the signed security treaty". */
  readonly modifiers: readonly string[];
}

function compareDescriptions(topic: Topic, story: Known): Comparison[] {
  if (topic.source === 'standing') return [];
  if (topic.terms.length === 0) return compareNamed(claimsOf(topic, story), story);
  const nouns = new Set(topic.terms.flatMap((term) => wordsOf(term).at(-1)?.key ?? []));
  if (nouns.size === 0) return [];
  const found = claimsOf(topic, story).flatMap((claim) => descriptionsOf(claim, nouns));
  return groupBy(found, ({ noun }) => noun).flatMap(([noun, own]) => {
    const pairs = pairsOf(own, story);
    if (pairs.every(({ verdict }) => verdict !== 'variant')) return [];
    const paired = new Set(pairs.flatMap(({ earlier, later }) => [earlier, later]));
    const told = own.filter(({ claim }) => paired.has(claim.id));
    const stages = [...new Set(told.map(({ participle }) => participle))].toSorted(byText);
    return [
      {
        question: `Which is it of the ${noun}: ${stages.join(' or ')}?`,
        key: noun,
        sides: sidesOf(told),
        pairs,
      },
    ];
  });
}

function descriptionsOf(claim: Claim, nouns: ReadonlySet<string>): Description[] {
  const words = wordsOf(claim.text);
  return words.flatMap((word, at) => {
    if (!nouns.has(word.key) || isPlural(word)) return [];
    const before = beforeNoun(claim, words, at);
    const after = before ?? afterNoun(words, at);
    if (after === null) return [];
    const [from, to] = [Math.min(after.start, word.start), Math.max(after.end, word.end)];
    return [
      {
        claim,
        noun: word.key,
        participle: after.text.toLowerCase(),
        words: claim.text.slice(from, to),
        modifiers: modifiersOf(words, at),
      },
    ];
  });
}

function isPlural({ text, key }: Word): boolean {
  return text.toLowerCase() !== key && /s$/i.test(text) && !/['’]s$/i.test(text);
}

function modifiersOf(words: readonly Word[], at: number): string[] {
  const lead = words.slice(Math.max(0, at - 5), at);
  return lead
    .slice(lead.findLastIndex(isDeterminer) + 1)
    .filter((word) => !isParticiple(word) && !/^new|ly$/.test(word.text))
    .map((word) => word.stem);
}

// "a newly announced bank merger": a determiner, then the participle within four words of the noun
function beforeNoun(claim: Claim, words: readonly Word[], at: number): Word | null {
  const lead = words.slice(Math.max(0, at - 5), at);
  const from = lead.findLastIndex(isDeterminer);
  if (from < 0) return null;
  const phrase = lead.slice(from + 1);
  if (/[,;:.!?]/.test(claim.text.slice(lead[from]?.end, words[at]?.start))) return null;
  return phrase.find((word) => isParticiple(word)) ?? null;
}

// "the merger was approved today"
function afterNoun(words: readonly Word[], at: number): Word | null {
  if (!words.slice(Math.max(0, at - 4), at).some((word) => isDeterminer(word))) return null;
  const next = words.slice(at + 1, at + 5);
  const be = next.findIndex((word) => BE.has(word.text.toLowerCase()));
  if (be < 0 || next.slice(0, be).some((word) => !AUXILIARIES.has(word.text.toLowerCase())))
    return null;
  const rest = next.slice(be + 1);
  const [first] = rest.filter(
    (word) => !BE.has(word.text.toLowerCase()) && !word.text.endsWith('ly'),
  );
  return first !== undefined && isParticiple(first) ? first : null;
}

function isDeterminer(word: Word): boolean {
  return DETERMINERS.has(word.text.toLowerCase());
}

function isParticiple(word: Word): boolean {
  return word.text === word.text.toLowerCase() && isStage(word.text);
}

function pairsOf(found: readonly Description[], story: Known): WeighedPair[] {
  const firsts = new Map<string, Description>();
  for (const one of found.toSorted((a, b) => byClaimDay(a.claim, b.claim))) {
    const key = JSON.stringify([one.participle, one.claim.document]);
    if (!firsts.has(key)) firsts.set(key, one);
  }
  const own = [...firsts.values()].slice(0, MOST);
  return own.flatMap((a, index) =>
    own
      .slice(index + 1)
      .filter((b) => isOneThing(a, b))
      .map((b) => judged(a, b, story)),
  );
}

/** Told by two documents, in one life, and not told apart: "the trade accord" is not "the fishing accord". */
function isOneThing(a: Description, b: Description): boolean {
  if (a.claim.document === b.claim.document) return false;
  const apart =
    a.modifiers.length > 0 &&
    b.modifiers.length > 0 &&
    !a.modifiers.some((word) => b.modifiers.includes(word));
  return !apart && stagesBetween(a.participle, b.participle) !== null;
}

function judged(a: Description, b: Description, story: Known): WeighedPair {
  const cited = [a, b]
    .map(({ claim, words }) => cite(claim, story.published(claim.document), words))
    .join('; ');
  const between = stagesBetween(a.participle, b.participle) ?? 0;
  const kind = between === 0 ? AGREEING : isInOrder(a, b, between) ? IN_ORDER : APART;
  const told =
    a.participle === b.participle
      ? `Both say “${a.participle}”`
      : `One says “${a.participle}”, the other “${b.participle}”`;
  return pairOf(a.claim, b.claim, kind.verdict, `${cited}. ${told}: ${kind.says}`, kind.gap);
}

/** The report of the later day tells the later stage. */
function isInOrder(a: Description, b: Description, between: number): boolean {
  const [one, other] = [saidDay(a.claim), saidDay(b.claim)];
  return one !== null && other !== null && one !== other && one < other === between > 0;
}

const AGREEING = { verdict: 'compatible', says: 'they agree.', gap: 0 } as const;
const IN_ORDER = {
  verdict: 'different-scope',
  says: 'two stages of one thing, the later one told on the later day.',
  gap: 0,
} as const;
const APART = {
  verdict: 'variant',
  says: 'two stages of one thing can both hold, one after the other; which it had reached when each was written would settle it.',
  gap: 0.2,
} as const;

function sidesOf(found: readonly Description[]): { label: string; claims: string[] }[] {
  return groupBy(found, ({ participle }) => participle).map(([, group]) => ({
    label: quote(group[0]?.words ?? ''),
    claims: [...new Set(group.map(({ claim }) => claim.id))],
  }));
}

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'its',
  'their',
  'his',
  'her',
  'our',
]);
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be']);
const AUXILIARIES = new Set(['has', 'have', 'had', 'also', 'already', 'now', 'not', 'yet']);
// Descriptions of one noun that are set beside each other at most.
const MOST = 40;
