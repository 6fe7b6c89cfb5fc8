/**
 * What one word says of the truth of a report, read where it stands: "hoax", "denies", "not true", "is real". The words are
 * in lexicon/falsehoods.ts.
 */

import type { Token } from '../model/types.ts';
import type { StanceWord } from './content-words.ts';
import {
  BELIEVING_VERBS,
  CLAIM_NOUNS,
  CONFESSING_VERBS,
  DECEIVING_VERBS,
  DENYING_NOUNS,
  DENYING_VERBS,
  DISMISSING_PHRASES,
  DISMISSING_VERBS,
  FAILING_VERBS,
  FALSE_PREDICATES,
  FALSE_WORDS,
  GROUND_NOUNS,
  HAPPENING_VERBS,
  HOAX_KINDS,
  IDLE_TALK,
  INVENTING_VERBS,
  MEDIA_NOUNS,
  POSSIBLE_WORDS,
  REPORT_NOUNS,
  SCEPTICS,
  SPREADING_FORMS,
  STANDING_VERBS,
  TRUE_WORDS,
} from './lexicon/falsehoods.ts';
import { isNegator, isRefusedThing } from './negation.ts';
import { isSaidOfAnother } from './refuted-things.ts';

/** What a word does to the report that it speaks of. */
export type Sign = 'refutes' | 'upholds';

/**
 * What the word does to what the text tells; null where it says nothing of its truth. `about` holds the stems of what
 * it is about: "a fake gun" refutes nothing but a claim about a gun.
 */
export function signAt(
  tokens: readonly StanceWord[],
  negated: readonly boolean[],
  about: ReadonlySet<string>,
  at: number,
): Sign | null {
  const token = tokens[at];
  if (token === undefined || isOtherThing(tokens, at, about)) return null;
  if (isSaidOfAnother(tokens, at, about)) return null;
  const isNegated = negated[at] === true;
  if (isFalse(tokens, at, token))
    return isNegated || isOfSceptics(tokens, at) ? 'upholds' : 'refutes';
  if (!isNegated && refusals.some((reads) => reads(tokens, at, token, isNegated))) return 'refutes';
  if (isNegated) return isTruthDenied(tokens, at, token) ? 'refutes' : null;
  return isTruth(tokens, at, token) ? 'upholds' : null;
}

/** True where the word belongs to the name of a thing that is neither the claim's nor a report: "a fake gun". */
function isOtherThing(
  tokens: readonly StanceWord[],
  at: number,
  about: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  if (token === undefined || !isIn(FALSE_WORDS, token)) return false;
  const rest = tokens.slice(at + 1, at + 6);
  const end = rest.findIndex(({ pos }) => !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(pos));
  const named = end < 0 ? rest : rest.slice(0, end);
  return (
    named.some(({ pos }) => pos === 'NOUN') &&
    !named.some(
      ({ stem, lemma }) =>
        (stem !== null && about.has(stem)) || CLAIM_NOUNS.has(lemma) || MEDIA_NOUNS.has(lemma),
    )
  );
}

type Reader = (tokens: readonly Token[], at: number, token: Token, isNegated: boolean) => boolean;

function isFalse(tokens: readonly Token[], at: number, token: Token): boolean {
  if (isIn(FALSE_WORDS, token)) return true;
  if (HOAX_KINDS.has(token.lemma)) return isCalled(tokens, at);
  return isIn(FALSE_PREDICATES, token) && isPredicate(tokens, at);
}

/** Right behind "is", "was" or "turned out to be", over words that describe it: "is an elaborate sham". */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const verb = tokens
    .slice(0, at)
    .findLastIndex(({ pos, lower }) => !/^(?:DET|ADJ|ADV|NOUN)$/.test(pos) || lower === 'all');
  return (
    verb >= 0 && at - verb <= 5 && tokens[verb]?.lemma === 'be' && tokens[at + 1]?.pos !== 'NOUN'
  );
}

/** Behind "is", "proved", "called" or "urban", over at most two words. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lemma }) => /^(?:be|prove|proven|call|label|brand|urban|get)$/.test(lemma));
}

/** Each reads one way of denying. */
const refusals: readonly Reader[] = [
  // "denies the report", but not "denied bail"
  (tokens, at, token) =>
    DENYING_VERBS.has(token.lemma) &&
    !isRefusedThing(tokens, at) &&
    token.lower !== 'disputed' &&
    !isNoun(tokens, at),
  // "issues a denial"
  (_tokens, _at, token) => DENYING_NOUNS.has(token.lemma),
  // "rejects rumors", "rumors quashed"
  (tokens, at, token) => isDismissing(tokens, at, token) && isNearReport(tokens, at),
  // "just a rumor", "pure speculation"
  (tokens, at, token) =>
    IDLE_TALK.has(token.lemma) &&
    tokens
      .slice(Math.max(0, at - 2), at)
      .some(({ lower }) => /^(?:just|only|pure|mere|purely|merely)$/.test(lower)),
  // "calls it a wild rumour"
  (tokens, at, token) =>
    IDLE_TALK.has(token.lemma) &&
    tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'a') &&
    tokens
      .slice(Math.max(0, at - 6), at)
      .some(
        ({ lemma }, index, near) =>
          /^(?:call|brand|dub|label)$/.test(lemma) && near[index + 1]?.pos !== 'ADP',
      ),
  // "contrary to reports"
  (tokens, at, token) =>
    token.lower === 'contrary' && tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lower !== 'law',
  // "rules out a merger"
  (tokens, at, token) =>
    token.lemma === 'rule' && tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'out'),
  // "don't believe the story", but not "they don't trust the leader"
  (tokens, at, token) =>
    BELIEVING_VERBS.has(token.lemma) &&
    /^(?:n['’]t|not)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 2]?.lower === 'do' &&
    (isOrder(tokens, at - 2) || isNearReport(tokens, at)),
  // "too good to be true"
  (tokens, at, token) =>
    token.lower === 'true' && tokens[at - 3]?.lower === 'good' && tokens[at - 4]?.lower === 'too',
  // "was fooled", "dupes editors", "fell for"
  (tokens, at, token) =>
    (DECEIVING_VERBS.has(token.lemma) && token.pos === 'VERB') ||
    (token.lemma === 'fall' && tokens[at + 1]?.lower === 'for'),
  // "her story unravels", "the account falls apart"
  (tokens, at, token) =>
    (FAILING_VERBS.has(token.lemma) ||
      (token.lemma === 'fall' && /^(?:apart|flat)$/.test(tokens[at + 1]?.lower ?? ''))) &&
    isReportBefore(tokens, at),
  // "admits he invented the attack"
  (tokens, at, token) =>
    INVENTING_VERBS.has(token.lemma) &&
    (isNearReport(tokens, at) ||
      tokens.slice(Math.max(0, at - 4), at).some(({ lemma }) => CONFESSING_VERBS.has(lemma))),
  // "reports are greatly exaggerated"
  (tokens, at, token) =>
    token.lower === 'exaggerated' &&
    (/^(?:greatly|wildly|vastly|grossly|hugely)$/.test(tokens[at - 1]?.lower ?? '') ||
      isReportBefore(tokens, at)),
  // "was made up", but not "made up of"
  (tokens, at, token) =>
    token.lower === 'made' &&
    /^(?:up|-)$/.test(tokens[at + 1]?.lower ?? '') &&
    !/^(?:of|for|his|her|their|my|our|its|to)$/.test(tokens[at + 2]?.lower ?? ''),
];

/** True where the verb dismisses what it hits: some do so with their particle alone ("shoots down", "puts to rest"). */
function isDismissing(tokens: readonly Token[], at: number, { lemma }: Token): boolean {
  const particles = DISMISSING_PHRASES.get(lemma);
  if (particles === undefined) return DISMISSING_VERBS.has(lemma);
  return tokens.slice(at + 1, at + 9).some(({ lower }) => particles.has(lower));
}

/** An order, at the head or behind a mark or "please". */
function isOrder(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^(?:\p{P}|please$)/u.test(before.lower);
}

/** A noun of report within five words before or seven behind, in the same clause. */
function isNearReport(tokens: readonly Token[], at: number): boolean {
  return isReportBefore(tokens, at) || isReport(tokens, at, 1, 7);
}

function isReportBefore(tokens: readonly Token[], at: number): boolean {
  return isReport(tokens, at, -1, 5);
}

function isReport(tokens: readonly Token[], at: number, step: number, reach: number): boolean {
  for (let to = at + step; Math.abs(to - at) <= reach; to += step) {
    const token = tokens[to];
    if (token === undefined || /^[,;:.?!]$/.test(token.text)) return false;
    // "talks" are held, "talk" goes round.
    if (REPORT_NOUNS.has(token.lemma) && token.lower !== 'talks') return true;
  }
  return false;
}

/** "a dispute over land", "in rubbish": a noun where the verb would deny. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:disputes?|rubbish|contest)$/.test(tokens[at]?.lower ?? '')) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    /^(?:DET|ADP|ADJ)$/.test(before?.pos ?? '') ||
    !/^(?:DET|PRON|NOUN|PROPN|ADJ|SCONJ|VERB)$/.test(next?.pos ?? '')
  );
}

/** "doubters proved wrong": who doubts is mistaken. */
function isOfSceptics(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:wrong|false|mistaken|fooled)$/.test(tokens[at]?.lower ?? '') &&
    tokens.slice(Math.max(0, at - 4), at).some(({ lemma }) => SCEPTICS.has(lemma))
  );
}

/** "not true", "no truth", "never happened"; the word of truth stands close behind its negator. */
function isTruthDenied(tokens: readonly Token[], at: number, token: Token): boolean {
  if (HAPPENING_VERBS.has(token.lemma)) return !isWished(tokens, at);
  if (isGround(tokens, at, token)) return true;
  // "please stop sharing it": the end of sharing is asked for.
  if (SPREADING_FORMS.has(token.lower))
    return tokens[at - 1]?.lower === 'stop' && isOrder(tokens, at - 1);
  // "nothing of the sort"
  if (/^(?:sort|kind)$/.test(token.lower))
    return tokens[at - 1]?.lower === 'the' && tokens[at - 3]?.lower === 'nothing';
  // "never heard of it"
  if (token.lemma === 'hear' && tokens[at + 1]?.lower === 'of') return true;
  if (isSayingDenied(tokens, at, token)) return true;
  // "not possible", "is not a thing"
  if (POSSIBLE_WORDS.has(token.lower)) return isNegator(tokens, at - 1);
  if (token.lower === 'thing') return tokens[at - 1]?.lower === 'a' && isNegator(tokens, at - 2);
  // "no such plan", "not what it seems"
  if (/^(?:such|what)$/.test(token.lower) && isNegator(tokens, at - 1)) return true;
  if (STANDING_VERBS[token.lemma] === (tokens[at + 1]?.lower ?? '-')) return true;
  if (IDLE_PHRASES.get(token.lemma)?.test(tokens[at + 1]?.lower ?? '') === true) return true;
  if (!TRUE_WORDS.has(token.lemma)) return false;
  // "not so", "not so fast", but "not so sure"
  const next = tokens[at + 1];
  if (token.lower === 'so' && next !== undefined && !/^(?:\p{P}|fast$)/u.test(next.lower))
    return false;
  const reach = token.lower === 'so' ? 1 : 3;
  return tokens
    .slice(Math.max(0, at - reach), at)
    .some(
      ({ lower }, index) => lower === 'zero' || isNegator(tokens, Math.max(0, at - reach) + index),
    );
}

/** "doesn't hold water", "doesn't pass the smell test", "doesn't pass muster" */
const IDLE_PHRASES: ReadonlyMap<string, RegExp> = new Map([
  ['hold', /^water$/],
  ['pass', /^(?:muster|scrutiny)$/],
  ['smell', /^test$/],
]);

/** "should never have happened", "cannot happen again": told to have happened. */
function isWished(tokens: readonly Token[], at: number): boolean {
  return (
    tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }) => /^(?:should|would|must|ought)$/.test(lower)) ||
    /^(?:again|anymore|without|if|unless)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "never said that", "did not say he was": no such thing was said; but "did not say why". */
function isSayingDenied(tokens: readonly Token[], at: number, { lemma }: Token): boolean {
  if (lemma !== 'say' && lemma !== 'claim') return false;
  const next = tokens[at + 1];
  if (next === undefined || /^(?:if|whether|wh\w+|how|more|much)$/.test(next.lower)) return false;
  if (tokens[at - 1]?.lower === 'never') return true;
  return tokens[at - 2]?.lemma === 'do' && /^(?:PRON|SCONJ|PROPN)$|^DET$/.test(next.pos);
}

/** "is real", "it's true": said to be so. */
function isTruth(tokens: readonly Token[], at: number, token: Token): boolean {
  if (!TRUE_WORDS.has(token.lemma) || token.lower === 'so') return false;
  const verb = tokens[at - 1]?.pos === 'ADV' ? tokens[at - 2] : tokens[at - 1];
  return verb?.lemma === 'be' && tokens[at + 1]?.pos !== 'NOUN';
}

/** "no evidence", "no clear sign". */
function isGround(tokens: readonly Token[], at: number, { lemma }: Token): boolean {
  return (
    GROUND_NOUNS.has(lemma) &&
    tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:no|zero)$/.test(lower))
  );
}

function isIn(words: ReadonlySet<string>, { lower, lemma }: Token): boolean {
  return words.has(lower) || words.has(lemma);
}
