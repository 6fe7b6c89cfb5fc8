/**
 * The stance of a claim: what its cue does (deny, confirm, decline), turned by negation, and what its words leave
 * open. Hedges are those of CoNLL-2010 (Farkas and others); negation is that of Quirk and others (1985), 10.54 to 10.70,
 * see `denial.ts`. A denial of a denial affirms nothing: "did not deny" and "did not rule out" hedge.
 */

import type { Stance, Token } from '../../model/types.ts';
import type { FoundSaying } from '../attribution/saying.ts';
import { denyingLabels } from '../lexicon/cues.ts';
import {
  conditional,
  denyingInfinitive,
  doubtPhrases,
  doubtWords,
  exclusion,
  hypothetical,
  likelihoodAdverbs,
  phraseWords,
  refusal,
  reportedPassive,
} from '../lexicon/hedges.ts';
import { readRetraction, retractingWords } from '../lexicon/retractions.ts';
import { denyingWords, isDenial } from './denial.ts';

/** The stance of a claim with these words; `saying` is null where the outlet speaks for itself. */
export function readStance(
  words: string,
  tokens: readonly Token[],
  saying: FoundSaying | null,
): Stance {
  const fromCue = saying === null ? null : stanceOfCue(saying, words);
  return fromCue ?? stanceOfWords(words, tokens, saying);
}

function stanceOfCue({ kind, negated }: FoundSaying, words: string): Stance | null {
  if (kind === 'deny') return negated ? 'hedges' : 'denies';
  // "refused to rule out", "declined to deny"
  if (kind === 'decline')
    return denyingInfinitive.test(words.toLowerCase()) ? 'hedges' : 'declines';
  if (kind === 'confirm' && negated) return 'declines';
  if (kind === 'doubt') return 'hedges';
  if (negated && kind !== 'believe') return 'declines';
  if (kind === 'label' && hasDenyingLabel(words)) return 'denies';
  return null;
}

function hasDenyingLabel(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => denyingLabels.has(word));
}

function stanceOfWords(
  words: string,
  tokens: readonly Token[],
  saying: FoundSaying | null,
): Stance {
  if (!tokens.some(({ lower, lemma }) => signs.has(lower) || signs.has(lemma))) return 'affirms';
  const back = tokens.some(({ lower }) => retractingWords.has(lower))
    ? readRetraction(words)
    : null;
  if (back !== null) return back;
  if (tokens.some((token, at) => doubtWords.has(token.lower) || isOpen(tokens, at, token)))
    return 'hedges';
  const fromPhrase = tokens.some((token) => phraseWords.has(token.lower))
    ? stanceOfPhrases(words.toLowerCase(), saying)
    : null;
  return fromPhrase ?? (isDenial(tokens) ? 'denies' : 'affirms');
}

function stanceOfPhrases(lower: string, saying: FoundSaying | null): Stance | null {
  if (doubtPhrases.some((phrase) => phrase.test(lower))) return 'hedges';
  if (refusal.test(lower)) return 'declines';
  const isIf = conditional.test(lower);
  if (isIf && (hypothetical.test(lower) || saying === null)) return 'hedges';
  // "He said it would close" is "will" told in the past; a warning or the outlet's own "would" is hypothetical.
  if (hypothetical.test(lower) && (saying === null || saying.kind === 'warn')) return 'hedges';
  if (reportedPassive.test(lower)) return 'hedges';
  return exclusion.test(lower) ? 'denies' : null;
}

type Reading = (tokens: readonly Token[], at: number) => boolean;

/** What a word leaves open where its neighbours show it. */
const openings: ReadonlyMap<string, Reading> = new Map([
  ['may', isGuess],
  ['might', isGuess],
  ['could', isGuess],
  ['appear', isSeeming],
  ['seem', isSeeming],
]);

/** Where a claim has none of these words, it affirms: most claims are spared a closer look. */
const signs: ReadonlySet<string> = new Set([
  ...doubtWords,
  ...likelihoodAdverbs,
  ...openings.keys(),
  ...phraseWords,
  ...retractingWords,
  ...denyingWords,
]);

function isOpen(tokens: readonly Token[], at: number, { lower, lemma }: Token): boolean {
  if (likelihoodAdverbs.has(lower)) return isLikelihood(tokens, at);
  return (openings.get(lower) ?? openings.get(lemma))?.(tokens, at) ?? false;
}

/** "may be exaggerated", "might be wrong": doubt about what is; "may be sent" is a plan. */
function isGuess(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === 'be' && tokens[at + 2]?.pos === 'ADJ';
}

/**
 * "Perhaps it was", "was probably set", "it is likely that"; not "possibly totalling 40", which guesses a part alone,
 * nor "is likely to rise" and "will probably rise", which look ahead.
 */
function isLikelihood(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.lower === 'to' || next?.pos === 'NUM' || /^(?:will|would)$/.test(before?.lower ?? ''))
    return false;
  if (before === undefined || before.pos === 'AUX' || next?.pos === 'AUX') return true;
  return next?.pos === 'VERB' && !next.lower.endsWith('ing') && before.text !== ',';
}

/** "appears to have begun", "it seems that", "seemed calm"; not "appeared in court". */
function isSeeming(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (/^(?:to|that|as|like)$/.test(next.lower) || next.pos === 'ADJ');
}
