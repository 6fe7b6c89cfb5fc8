/**
 * The ways of denying a report that are no word of falsity: "denies", "rejects rumours", "don't believe it", "her story
 * unravels". The words are in lexicon/falsehoods.ts.
 */

import type { Token } from '../../model/types.ts';
import {
  BELIEVING_VERBS,
  CONFESSING_VERBS,
  DECEIVING_VERBS,
  DENYING_NOUNS,
  DENYING_VERBS,
  DISMISSING_PHRASES,
  DISMISSING_VERBS,
  FAILING_VERBS,
  HOAX_KINDS,
  IDLE_TALK,
  INVENTING_VERBS,
  REPORT_NOUNS,
} from '../lexicon/falsehoods.ts';
import { isNearReport, isOrder, isReportBefore } from './near-report.ts';
import { isRefusedThing } from './negation.ts';

/** True where the word, which no negation turns round, denies or dismisses what is told. */
export function isRefusal(tokens: readonly Token[], at: number, token: Token): boolean {
  return REFUSALS.some((reads) => reads(tokens, at, token));
}

type Reader = (tokens: readonly Token[], at: number, token: Token) => boolean;

/** Each reads one way of denying. */
const REFUSALS: readonly Reader[] = [
  // "denies the report", but not "denied bail"
  (tokens, at, token) =>
    DENYING_VERBS.has(token.lemma) &&
    !isRefusedThing(tokens, at) &&
    token.lower !== 'disputed' &&
    !isNoun(tokens, at),
  // "issues a denial", but not "denials don't wash"
  (tokens, at, token) => DENYING_NOUNS.has(token.lemma) && !isDenied(tokens, at),
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
  // "made it all up", "made the whole thing up"
  (tokens, at, token) =>
    token.lower === 'made' &&
    /^(?:it|that|this|everything|the|all)$/.test(tokens[at + 1]?.lower ?? '') &&
    isMadeUp(tokens.slice(at + 2, at + 5)),
  // "dismisses 'stunt'", "slams propaganda"
  (tokens, at, token) =>
    (DISMISSING_VERBS.has(token.lemma) || DENYING_VERBS.has(token.lemma)) &&
    token.lower !== token.lemma &&
    isDeceitBehind(tokens, at),
  // "Correction: the story on …"
  (tokens, at, token) =>
    at === 0 &&
    /^(?:corrections?|retractions?|retracted|corrected|clarification)$/.test(token.lower) &&
    tokens[1]?.text === ':',
  // "Despite reports, the ferry …"
  (tokens, at, token) =>
    /^(?:despite|notwithstanding)$/.test(token.lower) &&
    (at === 0 || tokens[at - 1]?.text === ':') &&
    REPORT_NOUNS.has(tokens[at + 1]?.lemma ?? '') &&
    tokens[at + 2]?.text === ',',
  // "sets the record straight"
  (tokens, at, token) =>
    token.lower === 'straight' &&
    tokens[at - 1]?.lower === 'record' &&
    tokens.slice(Math.max(0, at - 4), at).some(({ lemma }) => /^(?:set|put)$/.test(lemma)),
  // "not as fast as believed", "no reason to believe"
  isNotAsThought,
  // "was made up", but not "made up of"
  (tokens, at, token) =>
    token.lower === 'made' &&
    /^(?:up|-)$/.test(tokens[at + 1]?.lower ?? '') &&
    !/^(?:of|for|his|her|their|my|our|its|to)$/.test(tokens[at + 2]?.lower ?? ''),
];

/** "the denial doesn't convince", "denials ring hollow": who denies is not believed. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const [verb, not] = [tokens[at + 1], tokens[at + 2]];
  return (
    (verb?.pos === 'AUX' && /^(?:n['’]t|not)$/.test(not?.lower ?? '')) ||
    (verb?.lemma === 'ring' && not?.lower === 'hollow')
  );
}

/** True where the verb dismisses what it hits: some do so with their particle alone ("shoots down", "puts to rest"). */
function isDismissing(tokens: readonly Token[], at: number, token: Token): boolean {
  const { lemma } = token;
  // "reports of the end"
  if (token.pos === 'NOUN' && tokens[at - 1]?.lower.replace('’', "'") === "'s") return false;
  const particles = DISMISSING_PHRASES.get(lemma);
  if (particles === undefined) return DISMISSING_VERBS.has(lemma);
  return tokens.slice(at + 1, at + 9).some(({ lower }) => particles.has(lower));
}

/** "all up", "up": not "up his mind". */
function isMadeUp(words: readonly Token[]): boolean {
  const up = words.findIndex(({ lower }) => lower === 'up');
  if (
    up < 0 ||
    !words.slice(0, up).every(({ lower }) => /^(?:all|whole|entire|thing|story|up)$/.test(lower))
  )
    return false;
  const next = words[up + 1];
  return next === undefined || /^(?:\p{P}|after|because|for|about|to)/u.test(next.lower);
}

/** A noun of deceit within three words behind, with none but what describes it before. */
function isDeceitBehind(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 5);
  const noun = rest.findIndex(({ lemma }) => HOAX_KINDS.has(lemma) || lemma === 'propaganda');
  return (
    noun >= 0 && rest.slice(0, noun).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(pos))
  );
}

/** At the word of thinking in "not as fast as believed", "isn't as bad as reported". */
function isNotAsThought(tokens: readonly Token[], at: number, { lower }: Token): boolean {
  if (!THOUGHT.test(lower) || tokens[at - 1]?.lower !== 'as') return false;
  const near = tokens.slice(Math.max(0, at - 8), at - 1);
  const as = near.findLastIndex((word) => /^(?:as|so)$/.test(word.lower));
  return (
    as > 0 &&
    near.slice(Math.max(0, as - 2), as).some((word) => /^(?:not|n['’]t)$/.test(word.lower))
  );
}

const THOUGHT =
  /^(?:believed|thought|reported|claimed|feared|said|alleged|supposed|advertised|rumou?red)$/;

/** "a dispute over land", "in rubbish": a noun where the verb would deny. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:disputes?|rubbish|contest)$/.test(tokens[at]?.lower ?? '')) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    /^(?:DET|ADP|ADJ)$/.test(before?.pos ?? '') ||
    !/^(?:DET|PRON|NOUN|PROPN|ADJ|SCONJ|VERB)$/.test(next?.pos ?? '')
  );
}
