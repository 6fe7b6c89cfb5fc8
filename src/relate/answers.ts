/**
 * How claims answer each other: what a denial denies, and which claims say what it denies. "Denied that X" is tied to
 * claims of the same words; "denied these claims" is tied to what others said before it in its document.
 */

import { foldText, isOverlapping } from '../model/identity.ts';
import type { Claim, Topic } from '../model/types.ts';
import { bySentence } from './by-sentence.ts';
import { isSharedVoice, voicesOf } from './claim-voices.ts';
import {
  ALLEGATION_NOUNS,
  ALLEGING,
  ANSWER_NOUNS,
  DENYING,
  DOUBTING,
  NEGATING,
  WANTING,
} from './cues.ts';
import { isAside, isOfSuch, isRightBefore, meantBySuch } from './denials/asides.ts';
import { isAsserted } from './denials/asserts.ts';
import { isOfAdjunct, isOfOtherDays } from './denials/denial-reach.ts';
import { deniedPart, isDeniedByVerb, isOfPlace, PARTS } from './denials/denied-part.ts';
import { deniedPredicates } from './denials/denied-predicate.ts';
import { groupBy } from './group-by.ts';
import { clauseOf, leaningOf } from './leaning.ts';
import { isNumber } from './number-words.ts';
import {
  bareName,
  indexAlike,
  isName,
  markName,
  type Proposition,
  plainOf,
  type Weights,
  weighWords,
} from './propositions.ts';
import { remember } from './remember.ts';
import { rememberClaim } from './remember-claim.ts';
import { byPlaceInText } from './timelines.ts';
import { isMatter } from './topic-kinds.ts';
import { contentOf, holdsContent, namesIn, wordsOf } from './words.ts';

/** True where what is denied is only pointed at: "denied these claims", "declined to comment". */
export const isPointing = rememberClaim(readPointing);

function readPointing(denial: Claim): boolean {
  return (
    POINTING.test(clauseOf(denial)) ||
    isAside(denial) ||
    [...propositionOf(denial)].every((word) => isName(word) || PART_IN_IT.has(word))
  );
}

/** "Denies any involvement": of what was told, whatever it is. */
function isOfPartInIt(denial: Claim): boolean {
  return [...propositionOf(denial)].some((word) => PART_IN_IT.has(word));
}

/** The words of what a claim says, without speaker, verb of saying and words of doubt. */
const propositionOf = rememberClaim(readProposition);

function readProposition(claim: Claim): Proposition {
  const clause = deniedPart(claim).replace(DOUBTING_ALL, ' ').replace(DAYS, ' ');
  const cue = contentOf(claim.attribution.cue ?? '');
  const names = namesIn(clause);
  return new Set(
    [...contentOf(clause)]
      .filter((word) => !cue.has(word) && !SAYING.has(word) && !isNumber(word))
      .map((word) => (names.has(word) ? markName(word) : word)),
  );
}

/** A denial with a claim it answers: by its words, by pointing at it, or by pointing at one alike. */
export interface Answer {
  readonly denial: Claim;
  readonly claim: Claim;
  readonly tie: 'words' | 'pointed' | 'alike';
}

/** A claim that says something is so, with the words of what it says. */
export interface Affirming {
  readonly claim: Claim;
  readonly words: Proposition;
  /** Its place among those of the story. */
  readonly at: number;
}

/** The claims of a story made ready to be asked what a denial answers. */
export interface Matter {
  readonly claims: readonly Claim[];
  readonly topics: readonly Topic[];
  readonly affirming: readonly Affirming[];
  readonly weights: Weights;
  /** Those of `affirming` that are like a proposition, in their order. */
  readonly alike: (words: Proposition) => readonly Affirming[];
}

/** Reads the claims that are filed under a topic, where an editor named topics; the others are not asked about. */
export function readMatter(claims: readonly Claim[], topics: readonly Topic[]): Matter {
  const isAsked = topics.some(({ source }) => source === 'story');
  const filed = isAsked ? claims.filter((claim) => claim.topics.length > 0) : claims;
  const affirming = filed
    .flatMap(bySentence)
    .filter((claim) => leaningOf(claim) === 'for' && !isOnAnswers(claim))
    .filter(({ attribution }) => !WANTING.test(attribution.cue ?? ''))
    .map((claim, at) => ({ claim, words: propositionOf(claim), at }));
  const weights = weighWords(filed.map(propositionOf));
  return narrowed({ claims, topics, affirming, weights, alike: () => [] }, affirming);
}

/** The same matter, where only some of the affirming claims can be answered. */
export function narrowed(matter: Matter, affirming: readonly Affirming[]): Matter {
  const alike = indexAlike(affirming, ({ words }) => words, matter.weights);
  return { ...matter, affirming, alike };
}

/** The outlet speaks of denials and admissions, not of the matter itself. */
function isOnAnswers(claim: Claim): boolean {
  return voicesOf(claim).length === 0 && ANSWER_NOUNS.test(claim.text);
}

/** What a denial answers, in its own document and elsewhere; `[]` where nothing is found. */
export function answersTo(denial: Claim, { claims, topics, alike }: Matter): Answer[] {
  if (!isPointing(denial)) {
    const such = isOfSuch(denial) ? pointedAt(denial, claims, topics) : [];
    if (such.length > 0) return such.map((claim) => ({ denial, claim, tie: 'pointed' as const }));
    const words = propositionOf(denial);
    const isOfDenier = readDenier(denial);
    return alike(words)
      .filter(
        (one) =>
          one.claim.id !== denial.id &&
          !isOfOneSaying(denial, one.claim) &&
          isClose(denial, words, one),
      )
      .filter(({ claim }) => isOfDenier(claim))
      .map(({ claim }) => ({ denial, claim, tie: 'words' as const }));
  }
  // who was misquoted takes back his own words, and answers nobody's
  if (/\bmisquoted\b/i.test(denial.text)) return [];
  const pointed = pointedAt(denial, claims, topics);
  if (leaningOf(denial) === 'doubts')
    return pointed.slice(0, DOUBTED).map((claim) => ({ denial, claim, tie: 'pointed' as const }));
  // "it is not so": of what stands right before it, as far as words tell
  if (!POINTING.test(clauseOf(denial)) && !isOfPartInIt(denial))
    return pointed.slice(0, 1).map((claim) => ({ denial, claim, tie: 'pointed' as const }));
  const meant = new Set(pointed.slice(0, MEANT).map(propositionOf).flatMap(alike));
  const elsewhere = [...meant]
    .filter(({ claim }) => claim.document !== denial.document)
    .sort((a, b) => a.at - b.at);
  return [
    ...pointed.map((claim) => ({ denial, claim, tie: 'pointed' as const })),
    ...elsewhere.map(({ claim }) => ({ denial, claim, tie: 'alike' as const })),
  ];
}

/** Words that two claims share, or one voice in one report: nobody denies what he says there himself, and nobody tells it. */
function isOfOneSaying(denial: Claim, claim: Claim): boolean {
  if (isSharedVoice(denial, claim) && isWithin(denial.text, claim.context.text)) return true;
  if (denial.document !== claim.document) return false;
  return isOverlapping(denial.span, claim.span) || isSharedVoice(denial, claim);
}

function isWithin(a: string, b: string): boolean {
  const [one, two] = [foldText(a), foldText(b)];
  return one.includes(two) || two.includes(one);
}

/** The claim says itself that it is not so: "with no warning issued". */
function isDeniedToo(claim: Claim, shared: readonly string[]): boolean {
  const words = wordsDenied(claim);
  if (words.size === 0) return false;
  const plain = shared.filter((word) => !isName(word));
  return plain.length > 0 && plain.filter((word) => words.has(word)).length * 2 > plain.length;
}

/** The words of those parts of a claim that a negation stands in. */
const wordsDenied = rememberClaim(({ text }): ReadonlySet<string> => {
  if (!NEGATING.test(text)) return NO_WORDS;
  const denied = text
    .split(PARTS)
    .flatMap((part) =>
      part.split(/\b(?=(?:with )?(?:no|not|never|without)\b)/i).filter((own) => NEGATING.test(own)),
    );
  return new Set(denied.flatMap((part) => [...contentOf(part)]));
});

const NO_WORDS: ReadonlySet<string> = new Set();

/** A party that denies a deed of its own ("its fighters had attacked") answers only claims that name it, or its own. */
function readDenier(denial: Claim): (claim: Claim) => boolean {
  if (!OWN_DEED.test(clauseOf(denial))) return () => true;
  const { speaker } = denial.attribution;
  const names = contentOf(`${voicesOf(denial).join(' ')} ${speaker ?? ''}`);
  if (names.size === 0) return () => true;
  return (claim) => isSharedVoice(denial, claim) || holdsContent(claim.context.text, names);
}

/** One word in common, or a word and a name, are too little to speak of one matter; unless the denial says no more. */
function isClose(denial: Claim, words: Proposition, { claim, words: other }: Affirming): boolean {
  const isDoubt = leaningOf(denial) === 'doubts';
  if (isOfOtherNumber(denial, claim) || isOfOtherDays(denial, claim, focusOf(denial) !== null))
    return false;
  if (plainOf(words) < 2)
    return (
      plainOf(other) <= FEW &&
      isNear(denial, claim, words, other) &&
      !(isDoubt && claim.tense === 'planned') &&
      !isDeniedToo(claim, [...words])
    );
  const shared: string[] = [];
  let plain = 0;
  for (const word of words)
    if (other.has(word)) {
      shared.push(word);
      if (!isName(word)) plain++;
    }
  if (plain < 2 && (plain < 1 || shared.length < 3)) return false;
  if (isStray(denial, claim, words, plain, shared.length)) return false;
  if (isDoubt ? !isDoubted(denial, claim, words, plain) : !isOfDenied(denial, claim)) return false;
  if (isOfAdjunct(denial, shared)) return false;
  if (isOfPlace(denial) && !isOnFocus(denial, claim)) return false;
  return !isDeniedToo(claim, shared);
}

/** The claim asserts what the denial negates, not only something of the same things. */
function isOfDenied(denial: Claim, claim: Claim): boolean {
  if (DENYING.test(claim.text)) return false;
  const denied = deniedPredicates(denial);
  if (denied.length === 0) return !NEGATING.test(denial.text);
  return denied.some((one) => isAsserted(claim, one));
}

/** Claims are doubted as such, or most of what is doubted is claimed, and not by the same voice in the same report. */
function isDoubted(doubt: Claim, claim: Claim, words: Proposition, plain: number): boolean {
  const isOwn = doubt.document === claim.document && isSharedVoice(doubt, claim);
  if (ALLEGATION_NOUNS.test(doubt.text)) return !isOwn;
  return !isOwn && plain >= plainOf(words) * MOSTLY;
}

/** Of the same report, or the denial says that there is no such thing, or a name is shared. */
function isNear(denial: Claim, claim: Claim, words: Proposition, other: Proposition): boolean {
  if (denial.document === claim.document || NO_SUCH.test(clauseOf(denial))) return true;
  return [...words].some((word) => isName(word) && other.has(word));
}

const NO_SUCH =
  /^\W*(?:that )?(?:there (?:is|was|were|are|has been|had been) (?:no|never)|it (?:is|was) not|(?:(?:I|we|he|she|it|they) said )?(?:I|we|he|she|it|they) ha(?:s|d|ve) no)\b/i;

/** "Is not 38 metres long" answers whoever says 38 metres; "40 families were never called", nobody who counts others. */
function isOfOtherNumber(
  { figures, stance, text, span }: Claim,
  { figures: told }: Claim,
): boolean {
  const at = stance === 'denies' && figures.length > 0 ? text.search(NEGATING) : -1;
  if (at < 0) return false;
  const denied = figures.filter((figure) => {
    const isBehind = figure.span.start - span.start > at;
    return isBehind === (figure.unit !== null);
  });
  if (denied.length === 0) return false;
  if (told.length === 0) return denied.some(({ unit }) => unit !== null);
  return !denied.some(({ value, unit }) =>
    told.some((figure) => figure.unit === unit && value !== null && figure.value === value),
  );
}

/** The claim names whoever denies it. */
function isNamedIn(denial: Claim, claim: Claim): boolean {
  const names = namesIn(voicesOf(denial).join(' '));
  const told = namesIn(claim.text);
  return names.size > 0 && [...names].every((name) => told.has(name));
}

/**
 * Of another report and voice, with no name in common, hardly a word more than two, and less than half of what is denied
 * (of what stands under no topic, no more than half), or without the word that is negated.
 */
function isStray(
  denial: Claim,
  claim: Claim,
  words: Proposition,
  plain: number,
  shared: number,
): boolean {
  if (denial.document === claim.document || shared > plain || plain > 2) return false;
  const isOwn = leaningOf(denial) === 'against' && isSharedVoice(denial, claim);
  if (isOwn || isNamedIn(denial, claim)) return false;
  if (plain * 2 < plainOf(words) + (claim.topics.length === 0 ? 1 : 0)) return true;
  return !isOnFocus(denial, claim);
}

/** The claim tells what the negation bears on first, as far as that is known. */
function isOnFocus(denial: Claim, claim: Claim): boolean {
  const focus = focusOf(denial);
  return focus === null || contentOf(claim.text).has(focus);
}

/** What a negation bears on first: "fire" of "its guns had not fired since noon"; null where a verb such as "deny" denies. */
const focusOf = rememberClaim((denial: Claim): string | null => {
  const clause = clauseOf(denial);
  const at = denial.stance === 'denies' ? clause.search(NEGATING) : -1;
  if (at < 0 || isDeniedByVerb(denial)) return null;
  const own = propositionOf(denial);
  const behind = wordsOf(clause.slice(at)).flatMap(({ text }) => [...contentOf(text)]);
  return behind.find((word) => own.has(word)) ?? null;
});

/** The claims before a pointing denial in its document that it answers, nearest first. */
export function pointedAt(
  denial: Claim,
  claims: readonly Claim[],
  topics: readonly Topic[],
): Claim[] {
  const matters = topics.filter(isAskedMatter).map((topic) => topic.id);
  const own = denial.topics.filter((id) => matters.includes(id));
  const wanted = own.length > 0 ? own : matters;
  const told = (claimsByDocument(claims).get(denial.document) ?? []).filter(
    (claim) => claim.span.end <= denial.span.start,
  );
  if (isAside(denial)) return told.filter((claim) => isRightBefore(claim, denial));
  if (isOfSuch(denial)) return meantBySuch(denial, told);
  const before = told.filter(
    (claim) =>
      (claim.topics.some((id) => wanted.includes(id)) || isAllegation(claim)) &&
      isOfNamed(denial, claim) &&
      isOfNames(denial, claim) &&
      leaningOf(claim) === 'for' &&
      !isSharedVoice(claim, denial),
  );
  const most = POINTING_AT_ONE.test(clauseOf(denial)) ? 1 : POINTED_AT;
  return before.toSorted((a, b) => byPlaceInText(b, a)).slice(0, most);
}

/** A matter that an editor named: what was merely found of a story may be beside any denial. */
function isAskedMatter(topic: Topic): boolean {
  return topic.source === 'story' && isMatter(topic);
}

/** Somebody alleges it, or the report says that it is alleged. */
function isAllegation({ text, attribution: { cue } }: Claim): boolean {
  return ALLEGING.test(cue ?? '') || ALLEGED.test(text);
}

/** "denied Marsh's claims" answers what Marsh says. */
function isOfNamed(denial: Claim, claim: Claim): boolean {
  const names = [...propositionOf(denial)].filter(isName);
  if (names.length === 0 || !POINTING_AT_SOME.test(clauseOf(denial))) return true;
  const told = namesIn(`${voicesOf(claim).join(' ')} ${claim.attribution.speaker ?? ''}`);
  return names.some((name) => told.has(bareName(name)));
}

/** "None at Ardle": a denial that is all names answers what names one of them, beside its own voice. */
function isOfNames(denial: Claim, claim: Claim): boolean {
  if (POINTING.test(clauseOf(denial))) return true;
  const own = namesIn(`${voicesOf(denial).join(' ')} ${denial.attribution.speaker ?? ''}`);
  const names = [...propositionOf(denial)].filter(isName).map(bareName);
  const others = names.filter((name) => !own.has(name));
  const told = namesIn(claim.text);
  return others.length === 0 || others.some((name) => told.has(name));
}

const claimsByDocument = remember(
  (claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> =>
    new Map(groupBy(claims, ({ document }) => document)),
);

/** True where a denial only points and its sentence holds another, of the same voice, that says what it denies. */
export function isEcho(denial: Claim, denials: readonly Claim[]): boolean {
  return (
    isPointing(denial) &&
    (claimsByDocument(denials).get(denial.document) ?? []).some(
      (other) =>
        isOverlapping(other.context.span, denial.context.span) &&
        !isPointing(other) &&
        isSharedVoice(other, denial),
    )
  );
}

// "denies any involvement", "rejects responsibility": in what is told before
const PART_IN_IT: ReadonlySet<string> = new Set(
  [
    'involvement',
    'wrongdoing',
    'responsibility',
    'role',
    'knowledge',
    'links',
    'guilt',
    'blame',
  ].flatMap((noun) => [...contentOf(noun)]),
);

// "these claims", "the allegations as", but not "the claims of X", "the report that X"
const POINTING =
  /\b(?:the|these|those|such|any|all|this|that) (?:claims?|allegations?|accusations?|reports?|rumou?rs?|assertions?|charges?|suggestions?|speculation|issue|matter)\b(?!\s(?:of|that|about|by|from)\b)|^\s*(?:it|this|that|them)\b[.,]?\s*$/i;
const POINTING_AT_ONE =
  /\b(?:the|this|that) (?:claim|allegation|accusation|report|rumou?r|assertion|charge|suggestion)\b/i;

// When it was is no part of what is said.
const DAYS = /\b(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’])/g;

/** "Marsh's claims", "the union's allegations" */
const POINTING_AT_SOME = /['’]s? (?:claims?|allegations?|accusations?|reports?|charges?)\b/i;
const ALLEGED =
  /\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing|edly|ations?)|suspect(?:s|ed|ing)?|blam(?:e|es|ed|ing)|charg(?:ed|ing) with|implicat(?:e|es|ed|ing))\b/i;

const DOUBTING_ALL = new RegExp(DOUBTING.source, 'gi');

// "its fighters had attacked", "that it knew", "we did not"
const OWN_DEED =
  /^\W*(?:that\s)?(?:its|our|their|his|her|my|it|we|they|he|she|I)\b|\b(?:having|that (?:it|its|they|their|he|his|she|her|we|our))\b/i;

// Verbs of denying and saying, whose presence in a claim says nothing of its matter.
const SAYING = contentOf(
  'nobody nothing none deny denied dismiss dismissed reject rejected refute refuted rebut rebutted dispute disputed acknowledge acknowledged confirm confirmed admit admitted concede conceded claim claimed claims allege alleged allegedly assert asserted state stated say suggest suggested indicate indicated believe believed evidence response question questioned comment decline declined refuse refused evasive categorically vehemently information surrounding existence allegation report reportedly',
);

// A denial in one word, "any bid at all", is set beside what says little else, in so many words.
const FEW = 4;
// Claims that "these claims" can point at, and the nearest of them that are looked for elsewhere, at most.
const POINTED_AT = 24;
const MEANT = 8;
// Share of the words of a doubt that whoever is doubted must have.
const MOSTLY = 0.6;
// Claims that a doubt about "the reports" is set beside, at most.
const DOUBTED = 1;
