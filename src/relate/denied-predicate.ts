/**
 * What a denial denies at its heart: the verb, state or thing that is negated ("did not submit", "no decision", "denied
 * raising its offer"), and whether another claim asserts just that of the same things. Two claims may share all their
 * nouns and not be on one proposition (de Marneffe, Rafferty and Manning 2008).
 */

import type { Claim } from '../model/types.ts';
import { lemmasOf } from '../words/lemmas.ts';
import { sensesOf } from '../words/senses.ts';
import { clauseOf } from './leaning.ts';
import { isNamed } from './likeness.ts';
import { rememberClaim } from './remember-claim.ts';
import { isSameAct } from './same-act.ts';
import { contentOf, namesIn, type Word, wordsOf } from './words.ts';

/** What a denial negates. */
export interface DeniedPredicate {
  /** As written; each of them must be asserted by what it answers: "decision" and "made" of "no decision was made". */
  readonly heads: readonly string[];
  /** What it is said of: the content of the words near the heads, and the names among them. */
  readonly of: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The content of the word before a thing that is said not to be: "distress" of "no distress call"; empty where none is. */
  readonly phrase: string;
  /** True where a plan, a wish or what is to come is denied: "does not intend to sell". */
  readonly isPlan: boolean;
}

interface Found {
  readonly heads: readonly number[];
  /** Where the words begin that tell what it is said of. */
  readonly from?: number;
  readonly isPlan: boolean;
}

/** What the claim negates, in order; `[]` where no negation is found, or nothing behind it. */
export const deniedPredicates = rememberClaim(readDenied);

function readDenied(claim: Claim): readonly DeniedPredicate[] {
  return claim.text.split(SENTENCE_END).flatMap((sentence) => {
    const words = wordsOf(sentence);
    return foundIn(claim, words).map((found) => described(found, words, claim));
  });
}

function described(found: Found, words: readonly Word[], claim: Claim): DeniedPredicate {
  const [first = 0] = found.heads;
  const near = words.filter(
    ({ text }, at) =>
      !found.heads.includes(at) &&
      at >= Math.max(first - BEFORE, found.from ?? 0) &&
      at <= (found.heads.at(-1) ?? first) + BEHIND &&
      !SAYING.test(text) &&
      !NEGATOR.test(text) &&
      !LIGHT.test(text) &&
      !REGARDING.test(text) &&
      !REPORT.test(text) &&
      !/^(?:aboard|there|here|inside)$/i.test(text) &&
      !/^(?:\p{L}+day|today|yesterday|tomorrow)$/u.test(text),
  );
  return {
    heads: found.heads.map((at) => phrasalAt(words, at)),
    of: new Set(near.flatMap(({ text }) => [...contentOf(text)])),
    names: namesAmong(near),
    phrase: phraseOf(words, first),
    isPlan: found.isPlan || claim.tense === 'planned',
  };
}

function phraseOf(words: readonly Word[], head: number): string {
  const before = words[head - 1]?.text ?? '';
  if (DETERMINER.test(before) || PREPOSITION.test(before) || NEGATOR.test(before)) return '';
  if (isFiniteVerb(words[head]?.text ?? '')) return '';
  return [...contentOf(before)][0] ?? '';
}

function namesAmong(words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ text, start }) =>
      start > 0 && !CALENDAR.test(text) ? [...namesIn(text)] : [],
    ),
  );
}

/** A verb of denying, as the cue or in the claim, and each negator. */
function foundIn(claim: Claim, words: readonly Word[]): readonly Found[] {
  const found = words.flatMap(({ text }, at) => {
    if (DENYING_VERB.test(text)) return startingAt(at + 1, deniedObject(words, at + 1));
    if (/^rul/i.test(text) && words[at + 1]?.text === 'out')
      return startingAt(at + 2, headOf(words, at + 2));
    return NEGATOR.test(text) && !isRelative(words, at) ? (behindNegator(words, at) ?? []) : [];
  });
  if (found.length > 0 || !DENYING_VERB.test(claim.attribution.cue ?? '')) return found;
  return [deniedObject(words, clauseStart(claim, words)) ?? []].flat();
}

function startingAt(from: number, found: Found | null): readonly Found[] {
  return found === null ? [] : [{ ...found, from }];
}

/** "the stock he does not own": said by the way. */
function isRelative(words: readonly Word[], at: number): boolean {
  const subject = words.findLastIndex(
    ({ text }, before) => before < at && !AUXILIARY.test(text) && !SKIPPED.test(text),
  );
  const before = words[subject - 1]?.text ?? '';
  if (/^(?:who|which|whom)$/i.test(words[subject]?.text ?? '')) return true;
  return (
    /^(?:he|she|it|they|we|i)$/i.test(words[subject]?.text ?? '') &&
    at - subject <= 2 &&
    (isNoun(before) || /^(?:that|which|whom)$/i.test(before))
  );
}

function isNoun(word: string): boolean {
  return (
    word !== '' &&
    !PREPOSITION.test(word) &&
    !isFiniteVerb(word) &&
    !SKIPPED.test(word) &&
    sensesOf(word, 'noun').length > 0
  );
}

/** The first word of the clause that a verb of denying before it introduces. */
function clauseStart(claim: Claim, words: readonly Word[]): number {
  const start = claim.text.length - clauseOf(claim).length;
  return Math.max(
    0,
    words.findIndex((word) => word.start >= start),
  );
}

/** "denied that it paid", "denied reports of a deal", "denied paying": what is denied stands as if it were so. */
function deniedObject(words: readonly Word[], from: number): Found | null {
  const near = words.slice(from, from + INTRODUCED_WITHIN);
  const that = near.findIndex(({ text }) => text === 'that');
  if (that >= 0) return mainPredicate(words, from + that + 1);
  const report = near.findIndex(({ text }) => REPORT.test(text));
  if (report >= 0) {
    const next = from + report + 1;
    return PREPOSITION.test(words[next]?.text ?? '')
      ? headOf(words, next + 1)
      : mainPredicate(words, next);
  }
  const first = words.findIndex(({ text }, at) => at >= from && !DETERMINER.test(text));
  if (/ing$/.test(words[first]?.text ?? '')) return verbAt(words, first, false);
  return mainPredicate(words, from) ?? headOf(words, from);
}

function behindNegator(words: readonly Word[], at: number): Found | null {
  const negator = words[at]?.text ?? '';
  const [next = '', third = ''] = [words[at + 1], words[at + 2]].map((word) => word?.text);
  if (/^not$/i.test(negator) && (/^(?:one|any)$/i.test(next) || /^single$/i.test(third)))
    return behindNo(words, at + (/^single$/i.test(third) ? 2 : 1));
  if (!/^(?:no|without|neither|nor)$/i.test(negator))
    return /^(?:none|nobody|nothing)$/i.test(negator)
      ? (asObject(words, at) ?? mainPredicate(words, at))
      : verbAt(words, at + 1, false);
  return behindNo(words, at);
}

/** "no decision was made", "no plans to sell" */
function behindNo(words: readonly Word[], at: number): Found | null {
  const head = headOf(words, at + 1);
  const noun = head?.heads.at(-1) ?? -1;
  if (head === null || SET_PHRASE.test(words[noun]?.text ?? '')) return null;
  if (PLAN_NOUN.test(words[noun]?.text ?? '')) {
    const to = words[noun + 1]?.text ?? '';
    return to === 'to' || /ing$/.test(words[noun + 2]?.text ?? '')
      ? verbAt(words, noun + 2, true)
      : asPlan(headOf(words, noun + 2));
  }
  const auxiliary = words.findIndex(
    ({ text }, next) => next > noun && next <= noun + OWN_PHRASE && AUXILIARY.test(text),
  );
  const verb = auxiliary < 0 ? null : verbAt(words, auxiliary, false);
  return { heads: [...head.heads, ...(verb?.heads ?? [])], isPlan: verb?.isPlan ?? false };
}

/** "found nothing": the verb before is what is negated. */
function asObject(words: readonly Word[], at: number): Found | null {
  const isVerb = at > 1 && isFiniteVerb(words[at - 1]?.text ?? '');
  return isVerb ? { heads: [at - 1], isPlan: false } : null;
}

function asPlan(found: Found | null): Found | null {
  return found === null ? null : { ...found, isPlan: true };
}

/** The main verb of a clause, or what stands behind a verb that says little. */
function mainPredicate(words: readonly Word[], from: number): Found | null {
  for (let at = from; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    const before = words[at - 1]?.text ?? '';
    if (AUXILIARY.test(text)) return verbAt(words, at, false);
    const isFree = at > from && !DETERMINER.test(before) && !PREPOSITION.test(before);
    if (isFree && isFiniteVerb(text)) return verbAt(words, at, false);
  }
  return null;
}

/** "said", "imports"; a base form is taken for a noun. */
function isFiniteVerb(text: string): boolean {
  if (text !== text.toLowerCase() || text.endsWith('ing')) return false;
  return lemmasOf(text, 'verb').some((lemma) => lemma !== text);
}

/** The verb from there on, behind auxiliaries and adverbs; of a verb that says little, what it is of. */
function verbAt(words: readonly Word[], from: number, isPlan: boolean): Found | null {
  const isToCome = /^(?:will|won['’]t|would|wouldn['’]t|shall)$/i;
  let isLater = isPlan;
  for (let at = from; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    isLater ||= isToCome.test(text);
    if (SKIPPED.test(text) || AUXILIARY.test(text) || DETERMINER.test(text)) continue;
    const to = words.findIndex(({ text: word }, next) => next > at && word === 'to');
    if (PLANNING.test(text) && /ing$/.test(words[at + 1]?.text ?? ''))
      return verbAt(words, at + 1, true);
    if (PLANNING.test(text) && to > at && to <= at + OWN_PHRASE) return verbAt(words, to + 1, true);
    if (BELIEVING.test(text))
      return mainPredicate(words, at + 1) ?? (to > at ? verbAt(words, to + 1, true) : null);
    const as = words.findIndex(({ text: word }, next) => next > at && word === 'as');
    if (PLACING.test(text)) return headOf(words, at + 1);
    if (REGARDING.test(text) && as > at && as <= at + OWN_PHRASE) return headOf(words, as + 1);
    if (STEMMING.test(text) && /^(?:from|to)$/.test(words[at + 1]?.text ?? ''))
      return headOf(words, at + 2);
    if (!LIGHT.test(text)) return { heads: [at], isPlan: isLater };
    const head = headOf(words, at + 1);
    return { heads: head?.heads ?? [at], isPlan: isLater };
  }
  return null;
}

/** The last word of the noun phrase that begins there. */
function headOf(words: readonly Word[], from: number): Found | null {
  const start = words.findIndex(
    ({ text }, at) => at >= from && !DETERMINER.test(text) && !SKIPPED.test(text),
  );
  if (start < 0 || PREPOSITION.test(words[start]?.text ?? '')) return null;
  const end = words.findIndex(
    ({ text }, at) =>
      at > start && (PREPOSITION.test(text) || AUXILIARY.test(text) || DETERMINER.test(text)),
  );
  return { heads: [(end < 0 ? words.length : end) - 1], isPlan: false };
}

/**
 * True where the claim says what the denial negates, of the same things, as a fact; as a plan too, where a plan is denied.
 */
export function isAsserted(claim: Claim, denied: DeniedPredicate): boolean {
  const words = wordsOf(claim.text);
  const [first = [], ...rest] = denied.heads.map((head) =>
    words.flatMap((_, at) => (isSaidAt(words, at, head, denied.isPlan) ? [at] : [])),
  );
  const speaker = wordsOf(claim.attribution.speaker ?? '');
  if (rest.some((found) => found.length === 0)) return false;
  return first.some((at) => {
    if (denied.phrase !== '' && contentOf(words[at - 1]?.text ?? '').has(denied.phrase))
      return true;
    const near = words.slice(Math.max(0, at - AROUND), at + AROUND);
    const enough = denied.of.size > MORE ? ENOUGH + 1 : ENOUGH;
    return sharedOf(denied, speaker, near) >= Math.min(enough, denied.of.size);
  });
}

function isSaidAt(words: readonly Word[], at: number, head: string, isPlan: boolean): boolean {
  return (
    isOneAct(head, phrasalAt(words, at), words[at + 1]?.text ?? '') &&
    !isOpenAt(words, at, isPlan ? POSSIBLE : OPENING) &&
    !isNegatedAt(words, at)
  );
}

/** The words of denials meet those of claims again and again. */
function isOneAct(head: string, own: string, next: string): boolean {
  const key = `${head}|${own}|${next}`;
  const found = knownActs.get(key);
  if (found !== undefined) return found;
  const isOne = own.includes(' ') || head.includes(' ') ? own === head : isOneWord(head, own);
  const value = isOne || isSameAct(head, own) || isSameAct(head, `${own} ${next}`);
  if (knownActs.size >= MOST_KNOWN) knownActs.clear();
  knownActs.set(key, value);
  return value;
}

const knownActs = new Map<string, boolean>();
const MOST_KNOWN = 100_000;

/** The word, with the particle behind it where it is a verb by its form: "turning back" is not "turning". */
function phrasalAt(words: readonly Word[], at: number): string {
  const [own = '', next = ''] = [words[at], words[at + 1]].map((word) => word?.text);
  return PARTICLE.test(next) && isInflected(own) ? `${own} ${next}` : own;
}

/** How much of what is denied is told of the same; -1 where both name somebody, and nobody that the other names. */
function sharedOf(
  { of, names }: DeniedPredicate,
  speaker: readonly Word[],
  near: readonly Word[],
): number {
  const told = new Set([...speaker, ...near].flatMap(({ text }) => [...contentOf(text)]));
  const isOfOthers = names.size > 0 && namesAmong(near).size > 0;
  if (isOfOthers && ![...names].some((name) => told.has(name))) return -1;
  return [...of].filter((word) => isNamed(word, told)).length;
}

function isOneWord(a: string, b: string): boolean {
  const [one, two] = [a.toLowerCase(), b.toLowerCase()];
  if (one === two) return true;
  const [content] = contentOf(one);
  if (content === undefined) return false;
  if (contentOf(two).has(content)) return true;
  return isInflected(one)
    ? isSameAct(one, two)
    : isSameAct(one, two) || isNamed(one, new Set([two]));
}

/** "changed": a verb by its form, which no thing is another name of. */
function isInflected(word: string): boolean {
  return (isFiniteVerb(word) && !word.endsWith('s')) || word.endsWith('ing');
}

/** "to buy the stock", "may set a date": nobody says that it is so. */
function isOpenAt(words: readonly Word[], at: number, opening: RegExp): boolean {
  if (PERCEIVED.test(words[at]?.text ?? '')) return false;
  const before = words.slice(Math.max(0, at - OPEN_WITHIN), at);
  const open = before.findLastIndex(({ text }) => opening.test(text));
  return open >= 0 && before.slice(open + 1).every(({ text }) => !CLAUSE_BREAK.test(text));
}

function isNegatedAt(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - OPEN_WITHIN), at)
    .some(({ text }) => NEGATOR.test(text) || FAILING.test(text));
}

const PARTICLE = /^(?:back|off|out|down|up|over|away)$/i;
const DENYING_VERB =
  /^(?:den(?:y|ie[sd]|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?)$/i;
const NEGATOR = /^(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)$|n['’]t$/i;
const FAILING =
  /^(?:unable|fail(?:s|ed|ure)?|refus(?:e|es|ed|al)|den(?:y|ie[sd]|ying)|declin(?:e|es|ed|ing)|hardly|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|remov(?:e|es|ed|ing)|end(?:s|ed|ing)?|scrap(?:s|ped|ping)?|drop(?:s|ped|ping)?|cancel\p{Ll}*|abandon(?:s|ed|ing)?|suspend(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|press(?:es|ed|ing)?|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?)$/iu;
const DETERMINER =
  /^(?:the|an?|this|that|these|those|any|all|some|its|his|her|their|our|my|such|other|another|further|additional)$/i;
const PREPOSITION =
  /^(?:of|in|on|at|by|for|to|from|with|about|against|over|under|after|before|between|into|as|than|during|among|since|until|and|or|but|which|who|that|when|where|because|while|if|although|despite|regarding)$/i;
const AUXILIARY =
  /^(?:is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|would|shall|should|may|might|must|can|could)$/i;
const SKIPPED =
  /^(?:\p{Ll}+ly|yet|also|even|only|ever|still|now|so|very|too|just|to|in|fact|at|not)$/iu;
const LIGHT =
  /^(?:having|mak(?:e|es|ing)|made|tak(?:e|es|en|ing)|took|giv(?:e|es|en|ing)|gave|get|gets|got|done|doing|hold|holds|held|become|became|remain(?:s|ed)?)$/i;
const PLANNING =
  /^(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|aim(?:s|ed)?|hope[sd]?|wish(?:es|ed)?|prepared|ready|consider(?:s|ed|ing)?|going|willing)$/i;
const BELIEVING = /^(?:believ(?:e|es|ed)|think|thinks|thought|expect(?:s|ed)?|feel|feels|felt)$/i;
// "regard it as a threat", "came from the ship": what is said stands behind the preposition
const REGARDING = /^(?:regard|describ|treat|see|view|recogni[sz]|classif|think|count)\p{Ll}*$/iu;
// "is not from the ship", "was not in the house"
const PLACING = /^(?:from|in|at|on|near|inside|aboard|of)$/i;
const STEMMING =
  /^(?:com(?:e|es|ing)|came|belong(?:s|ed|ing)?|stem(?:s|med|ming)?|originat(?:e|es|ed|ing))$/i;
const PLAN_NOUN = /^(?:plans?|intentions?|intent|desire|wish)$/i;
// "no interest in selling", "no doubt that": set phrases, which negate no thing of that name
const SET_PHRASE = /^(?:interest|doubt|matter|longer|more|fewer|less|later|idea)$/i;
const REPORT =
  /^(?:claims?|allegations?|accusations?|reports?|rumou?rs?|assertions?|charges?|suggestions?|speculation|statements?|idea|notion|possibility|existence)$/i;
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)$/;
const SENTENCE_END = /(?<=[.!?]['"”’]?)\s+(?=['"“‘]?\p{Lu})/u;
const SAYING = /^(?:sa(?:y|ys|id)|told|den(?:y|ies|ied)|claim(?:s|ed)?|report(?:s|ed)?)$/i;
// "could be heard": it was
const PERCEIVED = /^(?:heard|seen|felt|smelt|smelled)$/i;
const OPENING = /^(?:to|could|would|may|might|should|can|will|if|whether|unless)$/i;
const POSSIBLE = /^(?:could|may|might|should|can|if|whether|unless)$/i;
const CLAUSE_BREAK = /^(?:that|which|who|but|after|because|while|was|were|is|are|has|had)$/i;
// Words before and behind the heads that tell what they are said of.
const BEFORE = 12;
const BEHIND = 7;
// Words around the asserted word within which the same must be told.
const AROUND = 10;
// Words about what it is said of that both must have.
const ENOUGH = 2;
// Words about it from which on one more is needed.
const MORE = 6;
// Words before a word within which something opens or negates it.
const OPEN_WITHIN = 5;
// Words behind a verb of denying within which what is denied is introduced, and words of one phrase.
const INTRODUCED_WITHIN = 8;
const OWN_PHRASE = 6;
