/**
 * Which claims a topic takes: those that hold one of its terms, a figure of what it counts, or what it compares.
 * What belongs to no topic stands under "other claims"; to file too little is better than to file what is none.
 */

import type { Claim, Comparable, Topic } from '../model/types.ts';
import {
  type Affirming,
  type Answer,
  answersTo,
  isEcho,
  isPointing,
  type Matter,
  narrowed,
  pointedAt,
  readMatter,
} from './answers.ts';
import { bySentence } from './by-sentence.ts';
import { isSharedVoice, voicesOf } from './claim-voices.ts';
import { readCounted } from './counted.ts';
import {
  ALLEGATION_NOUNS,
  ALLEGING,
  ANSWER_NOUNS,
  GRANTING,
  PRESENCE,
  STANDING_FOR,
} from './cues.ts';
import { datedClaims, describedClaims, placedClaims } from './event-claims.ts';
import { groupBy } from './group-by.ts';
import { isSameKind, kindOf } from './kinds.ts';
import { isConditional, isMusing, leaningOf } from './leaning.ts';
import { locatedPlaces } from './places.ts';
import { isQuotation } from './quoted.ts';
import { remember } from './remember.ts';
import { underTopics } from './remember-claim.ts';
import { standClaims } from './stand-claims.ts';
import { findTerms, hasSomeTerm } from './term-index.ts';
import { byPlaceInText } from './timelines.ts';
import { isMatter, isStanceAlone } from './topic-kinds.ts';
import { signOf, type Word, wordsOf } from './words.ts';

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
  const kinds = new Map<Claim, ReadonlySet<string>>();
  const asked = new Set(all.flatMap(termKinds));
  const plain = claims.map((claim) => {
    const words = wordsOf(claim.text);
    const taken = takeUp(claim, words, all, topics);
    if (asked.size > 0) kinds.set(taken, pointedKinds(words, asked));
    return taken;
  });
  const pointing = withAnaphora(plain, all, (claim) => kinds.get(claim) ?? NO_KINDS);
  return withToldApart(withAnswered(withPointing(pointing, all), all), claims, all);
}

/**
 * The claims of what is told in more than one way: under topics that ask when, where or how and name no terms, and, of
 * what one voice or two say for and against, under those of stance alone.
 */
function withToldApart(
  filed: readonly Claim[],
  claims: readonly Claim[],
  topics: readonly Topic[],
): Claim[] {
  const found = topics.filter(({ source }) => source !== 'standing');
  const asked = (what: Comparable): Topic[] =>
    found.filter(({ compares, terms }) => compares.includes(what) && terms.length === 0);
  const homes: readonly (readonly [Topic[], () => ReadonlySet<string>])[] = [
    [asked('dates'), () => datedClaims(claims)],
    [asked('places'), () => placedClaims(claims)],
    [asked('wording'), () => describedClaims(claims)],
    [found.filter(isStanceAlone), () => standClaims(claims)],
  ];
  const told = homes
    .filter(([own]) => own.length > 0)
    .map(([own, find]) => ({ own: new Set(own), ids: find() }));
  return filed.map((claim) => {
    const taken = told.filter(({ ids }) => ids.has(claim.id));
    return taken.length === 0
      ? claim
      : file(claim, topics, (topic) => taken.some(({ own }) => own.has(topic)));
  });
}

function file(claim: Claim, topics: readonly Topic[], isTaken: (topic: Topic) => boolean): Claim {
  const ids = topics.filter((topic) => claim.topics.includes(topic.id) || isTaken(topic));
  // What is known of a claim is remembered for as long as it is the same one.
  return ids.length === claim.topics.length
    ? claim
    : underTopics(
        claim,
        ids.map((topic) => topic.id),
      );
}

/** The claim under the topics that its own words take it to. */
function takeUp(
  claim: Claim,
  words: readonly Word[],
  all: readonly Topic[],
  topics: readonly Topic[],
): Claim {
  const { wording, alone, matters, counting, placing } = sortTopics(all);
  const taken = new Set<Topic>(findTerms(words, matters).keys());
  const take = (some: readonly Topic[], isTaken: (topic: Topic) => boolean): void => {
    for (const topic of some) if (!taken.has(topic) && isTaken(topic)) taken.add(topic);
  };
  if (wording.length > 0 && isQuotation(claim)) take(wording, () => true);
  if (alone.length > 0 && bySentence(claim).some(isAnswer)) take(alone, () => true);
  if (claim.figures.length > 0) {
    const counted = readCounted(claim);
    take(matters, (topic) => counted(topic).length > 0);
  }
  if (mayNumber(claim.text) && NUMBERS.test(claim.text) && !isMusing(claim))
    take(counting, (topic) => isOnNumbers(claim, words, topic));
  const placed = readPlaced(claim, words);
  take(placing, (topic) => placed(subjectsFor(topic, topics)));
  if (taken.size === 0 && claim.topics.length === 0) return claim;
  return file(claim, all, (topic) => taken.has(topic));
}

/** Topics by what takes claims to them. */
const sortTopics = remember((topics: readonly Topic[]) => {
  const matters = topics.filter(isMatter);
  return {
    wording: topics.filter(
      ({ source, compares }) => source === 'standing' && compares.includes('wording'),
    ),
    alone: topics.filter((topic) => topic.source !== 'standing' && isStanceAlone(topic)),
    matters,
    counting: matters.filter(({ counts }) => counts.length > 0),
    placing: matters.filter(({ compares }) => compares.includes('places')),
  };
});

/** A denial, a refusal, a doubt about what is told, or an acknowledgement. */
function isAnswer(claim: Claim): boolean {
  const leaning = leaningOf(claim);
  if (leaning === 'against' || leaning === 'doubts') return true;
  if (isMusing(claim)) return false;
  if (claim.stance === 'hedges' && ALLEGATION_NOUNS.test(claim.text)) return true;
  if (mayAnswer(claim.text) && (ANSWER_NOUNS.test(claim.text) || GRANTING.test(claim.text)))
    return true;
  return GRANTING.test(claim.attribution.cue ?? '');
}

/** "refrained from specifics about their numbers", "the small number of crews": a word on how many. */
function isOnNumbers(claim: Claim, words: readonly Word[], topic: Topic): boolean {
  const counted = hasSomeTerm(words, topic.counts);
  if (counted && /\bnumbers? of\b/i.test(claim.text)) return true;
  if (!THEIR_NUMBERS.test(claim.text)) return false;
  return (
    counted || claim.stance === 'declines' || hasSomeTerm(wordsOf(claim.context.text), topic.counts)
  );
}

/** What a topic of places asks the whereabouts of: its terms, else all that the story counts. */
function subjectsFor(topic: Topic, topics: readonly Topic[]): readonly string[] {
  return topic.terms.length > 0 ? topic.terms : countsOf(topics);
}

const countsOf = remember((topics: readonly Topic[]): readonly string[] =>
  topics.flatMap((one) => one.counts),
);

/** Whether a claim puts subjects in a place; what does not depend on them is read once. */
function readPlaced(
  claim: Claim,
  words: readonly Word[],
): (subjects: readonly string[]) => boolean {
  if (claim.stance === 'declines') {
    const asked = WHEREABOUTS.test(claim.text);
    return () => asked;
  }
  if (claim.places.length === 0) return () => false;
  const known = new Map<readonly string[], boolean>();
  return (subjects) => {
    const found = known.get(subjects) ?? isOnPlaces(claim, words, subjects);
    known.set(subjects, found);
    return found;
  };
}

function isOnPlaces(claim: Claim, words: readonly Word[], subjects: readonly string[]): boolean {
  if ((isMusing(claim) || isConditional(claim)) && !PRESENCE_OF.test(claim.text)) return false;
  if (leaningOf(claim) === 'doubts' && voicesOf(claim).length === 0) return false;
  if (locatedPlaces(claim, subjects).length === 0) return false;
  return subjects.length === 0 || isAbout(claim, words, subjects);
}

/** The claim names a subject, or a pronoun stands for one that its sentence names. */
function isAbout(claim: Claim, words: readonly Word[], subjects: readonly string[]): boolean {
  const isSubject = subjectNames(subjects);
  const names = (list: readonly Word[]): boolean => list.some(({ key }) => isSubject(key));
  if (names(words)) return true;
  const headless = words.slice(0, 3).some((word) => PRESENCE.test(word.text));
  return (headless || STANDING_FOR.test(claim.text)) && names(wordsOf(claim.context.text));
}

/** True for words of one kind with the head of a subject. */
const subjectNames = remember((subjects: readonly string[]): ((key: string) => boolean) => {
  const heads = [...new Set(subjects.flatMap((subject) => wordsOf(subject).at(-1)?.key ?? []))];
  const known = new Map<string, boolean>();
  return (key) => {
    const found = known.get(key) ?? heads.some((head) => isSameKind(head, key));
    known.set(key, found);
    return found;
  };
});

/** Claims that speak of a term by a pronoun, or by "the agreement" after a claim on the treaty. */
function withAnaphora(
  claims: readonly Claim[],
  topics: readonly Topic[],
  kindsOf: (claim: Claim) => ReadonlySet<string>,
): Claim[] {
  const sorted = claims.toSorted(byPlaceInText);
  const places = new Map(sorted.map((claim, index) => [claim, index]));
  const before = (claim: Claim): readonly Claim[] => {
    const index = places.get(claim) ?? 0;
    return sorted.slice(Math.max(0, index - BACK), index);
  };
  return claims.map((claim) => {
    const isPronoun = PRONOUN.test(claim.text) && !isMusing(claim);
    const leading = isPronoun ? findTerms(wordsBefore(claim), topics) : null;
    const kinds = kindsOf(claim);
    if (kinds.size === 0 && (leading === null || leading.size === 0)) return claim;
    return file(claim, topics, (topic) => {
      const at = leading?.get(topic)?.at;
      if (at !== undefined && at <= LEADING) return true;
      return termKinds(topic).some((kind) => kinds.has(kind)) && isGoingOn(topic, claim, before);
    });
  });
}

/** The words of its sentence before a claim. */
function wordsBefore({ span, context }: Claim): readonly Word[] {
  return wordsOf(context.text.slice(0, Math.max(0, span.start - context.span.start)));
}

/** A claim shortly before it, of the same voice or of nobody's, is on the topic. */
function isGoingOn(
  topic: Topic,
  claim: Claim,
  before: (claim: Claim) => readonly Claim[],
): boolean {
  return before(claim).some(
    (other) =>
      other.document === claim.document &&
      other.topics.includes(topic.id) &&
      (isSharedVoice(other, claim) || other.attribution.speaker === null),
  );
}

/** The kinds of the topic's terms: a topic whose term is a treaty is meant by "this agreement". */
const termKinds = remember((topic: Topic): readonly string[] =>
  topic.terms.flatMap((term) => kindOf(wordsOf(term).at(-1)?.key ?? '') ?? []),
);

/** Those of the kinds asked for whose nouns the words point at: "this agreement". */
function pointedKinds(words: readonly Word[], asked: ReadonlySet<string>): ReadonlySet<string> {
  let found: Set<string> | null = null;
  for (const [at, { key }] of words.entries()) {
    const kind = POINTERS.has(words[at - 1]?.key ?? '') ? kindOf(key) : null;
    if (kind !== null && asked.has(kind)) found = (found ?? new Set<string>()).add(kind);
  }
  return found ?? NO_KINDS;
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
  const matterOf = nearMatter(matter);
  const denied = claims.flatMap(bySentence).filter((claim) => leaningOf(claim) === 'against');
  const denials = denied.filter((denial) => !isEcho(denial, denied));
  const matters = new Set(topics.filter(isMatter).map(({ id }) => id));
  const answered = new Set(
    denials.flatMap((denial) =>
      matterOf(denial)
        .flatMap((near) => answersTo(denial, near))
        .filter(
          ({ claim, tie }) =>
            isSharedVoice(claim, denial) || isAnswered(claim, denial, tie, matters),
        )
        .map(({ claim }) => claim.id),
    ),
  );
  return claims.map((claim) =>
    answered.has(claim.id) ? file(claim, topics, (topic) => alone.includes(topic)) : claim,
  );
}

/** The matter of a denial's own document, and that of each voice that it has. */
function nearMatter(matter: Matter): (denial: Claim) => Matter[] {
  const byDocument = groupBy(matter.affirming, ({ claim }) => claim.document);
  const spoken = matter.affirming.flatMap((one) =>
    [...new Set(voicesOf(one.claim))].map((voice) => ({ voice, one })),
  );
  const near = (groups: readonly (readonly [string, readonly Affirming[]])[]) => {
    const listed = new Map(groups);
    const made = new Map<string, Matter>();
    return (key: string): Matter => {
      const found = made.get(key) ?? narrowed(matter, listed.get(key) ?? []);
      made.set(key, found);
      return found;
    };
  };
  const inDocument = near(byDocument);
  const ofVoice = near(
    groupBy(spoken, ({ voice }) => voice).map(([voice, own]) => [voice, own.map(({ one }) => one)]),
  );
  return (denial) => [inDocument(denial.document), ...voicesOf(denial).map(ofVoice)];
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

// What grants, or names an answer.
const mayAnswer = signOf(
  /acknowledg|confirm|admi[ts]|conce[ds]|recogni|denial|rebuttal|refutation|dismissal|retraction/i,
);
// "The alleged presence of X in Y marks …": what it may mean is the outlet's, the presence is told.
const PRESENCE_OF = /^(?:\W*\w+){0,4}\W+presence of\b|^presence of\b/i;
const mayNumber = signOf(/number|many|size|scale|strength/i);
const NUMBERS = /\b(?:numbers?|how many|size|scale|strength)\b/i;
const THEIR_NUMBERS =
  /\b(?:their|its|the|exact|precise) (?:\w+ )?(?:numbers?|size|strength)\b|\bhow many\b/i;
const WHEREABOUTS = /\b(?:locations?|whereabouts|positions?|where (?:they|it|he|she))\b/i;
const PRONOUN = /\b(?:it|its|this|they)\b/i;
const POINTERS = new Set(['this', 'the', 'that', 'such', 'these', 'its']);
const NO_KINDS: ReadonlySet<string> = new Set();
// How far back a claim may point, and how early in its sentence a term must stand to be what "it" means.
const BACK = 3;
const LEADING = 4;
