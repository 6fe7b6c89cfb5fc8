/**
 * Which claims a topic takes: those that hold one of its terms, a figure of what it counts, or what it compares.
 * What belongs to no topic stands under "other claims"; to file too little is better than to file what is none.
 */

import type { Claim, Topic } from '../model/types.ts';
import {
  type Answer,
  answersTo,
  isConditional,
  isEcho,
  isMatter,
  isMusing,
  isPointing,
  isSharedVoice,
  isStanceAlone,
  leaningOf,
  pointedAt,
  readMatter,
  voicesOf,
} from './answers.ts';
import { countedFigures } from './counted.ts';
import {
  ALLEGATION_NOUNS,
  ALLEGING,
  ANSWER_NOUNS,
  GRANTING,
  PRESENCE,
  STANDING_FOR,
} from './cues.ts';
import { isSameKind, kindOf } from './kinds.ts';
import { locatedPlaces } from './places.ts';
import { isQuotation } from './quoted.ts';
import { byPlaceInText } from './timelines.ts';
import { findTerm, hasTerm, type Word, wordsOf } from './words.ts';

/** The topics of every briefing, whatever the story file says. */
export const standingTopics: readonly Topic[] = [
  {
    id: 'quotations',
    title: 'Quotations',
    terms: [],
    compares: ['wording'],
    counts: [],
    source: 'standing',
  },
];

/** The claims with their topics filled in, in the order given; `topics` keeps the order of the story's topics. */
export function groupByTopic(claims: readonly Claim[], topics: readonly Topic[]): Claim[] {
  const all = [
    ...topics,
    ...standingTopics.filter((one) => topics.every(({ id }) => id !== one.id)),
  ];
  const plain = claims.map((claim) => file(claim, all, (topic) => takes(topic, claim, topics)));
  const pointing = withAnaphora(plain, all);
  return withAnswered(withPointing(pointing, all), all);
}

function file(claim: Claim, topics: readonly Topic[], isTaken: (topic: Topic) => boolean): Claim {
  const ids = topics.filter((topic) => claim.topics.includes(topic.id) || isTaken(topic));
  return { ...claim, topics: ids.map((topic) => topic.id) };
}

function takes(topic: Topic, claim: Claim, topics: readonly Topic[]): boolean {
  if (topic.source === 'standing') return topic.compares.includes('wording') && isQuotation(claim);
  if (isStanceAlone(topic)) return isAnswer(claim);
  const words = wordsOf(claim.text);
  return (
    topic.terms.some((term) => hasTerm(words, term)) ||
    countedFigures(claim, topic).length > 0 ||
    (topic.counts.length > 0 && isOnNumbers(claim, words, topic)) ||
    (topic.compares.includes('places') && isOnPlaces(claim, words, topic, topics))
  );
}

/** A denial, a refusal, a doubt about what is told, or an acknowledgement. */
function isAnswer(claim: Claim): boolean {
  const leaning = leaningOf(claim);
  if (leaning === 'against' || leaning === 'doubts') return true;
  if (isMusing(claim)) return false;
  if (claim.stance === 'hedges' && ALLEGATION_NOUNS.test(claim.text)) return true;
  const granted = GRANTING.test(claim.attribution.cue ?? '') || GRANTING.test(claim.text);
  return ANSWER_NOUNS.test(claim.text) || granted;
}

/** "refrained from specifics about their numbers", "the small number of crews": a word on how many. */
function isOnNumbers(claim: Claim, words: readonly Word[], topic: Topic): boolean {
  if (!NUMBERS.test(claim.text) || isMusing(claim)) return false;
  const counted = topic.counts.some((count) => hasTerm(words, count));
  const around = topic.counts.some((count) => hasTerm(wordsOf(claim.context.text), count));
  return (
    (counted && /\bnumbers? of\b/i.test(claim.text)) ||
    (THEIR_NUMBERS.test(claim.text) && (counted || around || claim.stance === 'declines'))
  );
}

function isOnPlaces(
  claim: Claim,
  words: readonly Word[],
  topic: Topic,
  topics: readonly Topic[],
): boolean {
  if (claim.stance === 'declines') return WHEREABOUTS.test(claim.text);
  if ((isMusing(claim) || isConditional(claim)) && !PRESENCE_OF.test(claim.text)) return false;
  if (leaningOf(claim) === 'doubts' && voicesOf(claim).length === 0) return false;
  const subjects = topic.terms.length > 0 ? topic.terms : topics.flatMap((one) => one.counts);
  if (locatedPlaces(claim, subjects).length === 0) return false;
  return subjects.length === 0 || isAbout(claim, words, subjects);
}

/** The claim names a subject, or a pronoun stands for one that its sentence names. */
function isAbout(claim: Claim, words: readonly Word[], subjects: readonly string[]): boolean {
  const heads = subjects.flatMap((subject) => wordsOf(subject).at(-1)?.key ?? []);
  const names = (list: readonly Word[]): boolean =>
    list.some((word) => heads.some((head) => isSameKind(head, word.key)));
  if (names(words)) return true;
  const headless = words.slice(0, 3).some((word) => PRESENCE.test(word.text));
  return (headless || STANDING_FOR.test(claim.text)) && names(wordsOf(claim.context.text));
}

/** Claims that speak of a term by a pronoun, or by "the agreement" after a claim on the treaty. */
function withAnaphora(claims: readonly Claim[], topics: readonly Topic[]): Claim[] {
  const sorted = claims.toSorted(byPlaceInText);
  const before = new Map(
    sorted.map((claim, index) => [claim, sorted.slice(Math.max(0, index - BACK), index)]),
  );
  return claims.map((claim) =>
    file(
      claim,
      topics,
      (topic) => topic.terms.length > 0 && isPointingAt(topic, claim, before.get(claim) ?? []),
    ),
  );
}

function isPointingAt(topic: Topic, claim: Claim, before: readonly Claim[]): boolean {
  const start = claim.span.start - claim.context.span.start;
  const lead = wordsOf(claim.context.text.slice(0, Math.max(0, start)));
  const at = topic.terms.map((term) => findTerm(lead, term)).find((found) => found >= 0);
  if (at !== undefined && at <= LEADING && PRONOUN.test(claim.text) && !isMusing(claim))
    return true;
  if (!hasSameKind(topic, claim)) return false;
  return before.some(
    (other) =>
      other.document === claim.document &&
      other.topics.includes(topic.id) &&
      (isSharedVoice(other, claim) || other.attribution.speaker === null),
  );
}

/** "this agreement" for a topic whose term is a treaty. */
function hasSameKind(topic: Topic, claim: Claim): boolean {
  const kinds = topic.terms.map((term) => kindOf(wordsOf(term).at(-1)?.key ?? ''));
  return wordsOf(claim.text).some((word, at, words) => {
    const kind = kindOf(word.key);
    return kind !== null && kinds.includes(kind) && POINTERS.has(words[at - 1]?.key ?? '');
  });
}

/** "Rejected the allegation" stands under the topic of the claim that it answers, where that topic compares stance. */
function withPointing(claims: readonly Claim[], topics: readonly Topic[]): Claim[] {
  const asked = topics.filter(
    (topic) => topic.compares.includes('stance') && topic.terms.length > 0,
  );
  if (asked.length === 0) return [...claims];
  return claims.map((claim) => {
    const leaning = leaningOf(claim);
    if ((leaning !== 'against' && leaning !== 'doubts') || !isPointing(claim)) return claim;
    const [nearest] = pointedAt(claim, claims, topics);
    return file(
      claim,
      topics,
      (topic) => asked.includes(topic) && nearest?.topics.includes(topic.id) === true,
    );
  });
}

/** Under topics of stance alone: what a denial answers in its own document, and what its own party said elsewhere. */
function withAnswered(claims: readonly Claim[], topics: readonly Topic[]): Claim[] {
  const alone = topics.filter(isStanceAlone);
  if (alone.length === 0) return [...claims];
  const matter = readMatter(claims, topics);
  const denied = claims.filter((claim) => leaningOf(claim) === 'against');
  const denials = denied.filter((denial) => !isEcho(denial, denied));
  const matters = new Set(topics.filter(isMatter).map(({ id }) => id));
  const answered = new Set(
    denials.flatMap((denial) =>
      answersTo(denial, matter)
        .filter(
          ({ claim, tie }) =>
            isSharedVoice(claim, denial) || isAnswered(claim, denial, tie, matters),
        )
        .map(({ claim }) => claim.id),
    ),
  );
  return claims.map((claim) =>
    file(claim, topics, (topic) => alone.includes(topic) && answered.has(claim.id)),
  );
}

function isAnswered(
  claim: Claim,
  denial: Claim,
  tie: Answer['tie'],
  matters: ReadonlySet<string>,
): boolean {
  if (claim.document !== denial.document || claim.figures.length > 0) return false;
  if (!isPointing(denial)) return tie === 'words';
  if (/\bevidence\b/i.test(claim.text)) return true;
  const isFiled = claim.topics.some((id) => matters.has(id));
  return !isFiled && ALLEGING.test(claim.attribution.cue ?? '');
}

// "The alleged presence of X in Y marks …": what it may mean is the outlet's, the presence is told.
const PRESENCE_OF = /^(?:\W*\w+){0,4}\W+presence of\b|^presence of\b/i;
const NUMBERS = /\b(?:numbers?|how many|size|scale|strength)\b/i;
const THEIR_NUMBERS =
  /\b(?:their|its|the|exact|precise) (?:\w+ )?(?:numbers?|size|strength)\b|\bhow many\b/i;
const WHEREABOUTS = /\b(?:locations?|whereabouts|positions?|where (?:they|it|he|she))\b/i;
const PRONOUN = /\b(?:it|its|this|they)\b/i;
const POINTERS = new Set(['this', 'the', 'that', 'such', 'these', 'its']);
// How far back a claim may point, and how early in its sentence a term must stand to be what "it" means.
const BACK = 3;
const LEADING = 4;
