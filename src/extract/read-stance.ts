/**
 * The stance of a claim: what its cue does (deny, confirm, decline), turned by negation, and what its words leave
 * open. A denial of a denial affirms nothing: "did not deny" and "did not rule out" hedge.
 */

import type { Stance, Token } from '../model/types.ts';
import { denyingLabels } from './lexicon/cues.ts';
import {
  conditional,
  doubtPhrases,
  doubtWords,
  exclusion,
  hypothetical,
  refusal,
} from './lexicon/hedges.ts';
import type { FoundSaying } from './saying.ts';

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
  if (kind === 'decline') return 'declines';
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
  const lower = words.toLowerCase();
  if (tokens.some((token) => doubtWords.has(token.lower))) return 'hedges';
  if (isGuess(tokens)) return 'hedges';
  if (doubtPhrases.some((phrase) => phrase.test(lower))) return 'hedges';
  if (refusal.test(lower)) return 'declines';
  const isIf = conditional.test(lower);
  if (isIf && (hypothetical.test(lower) || saying === null)) return 'hedges';
  // "He said it would close" is "will" told in the past; a warning or the outlet's own "would" is hypothetical.
  if (hypothetical.test(lower) && (saying === null || saying.kind === 'warn')) return 'hedges';
  return exclusion.test(lower) || isDenial(tokens) ? 'denies' : 'affirms';
}

/** "may be exaggerated", "might be wrong": doubt about what is; "may be sent" is a plan. */
function isGuess(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    if (!['may', 'might', 'could'].includes(lower) || tokens[at + 1]?.lower !== 'be') return false;
    return tokens[at + 2]?.pos === 'ADJ';
  });
}

const negators: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never']);
const futures: ReadonlySet<string> = new Set([
  'will',
  'would',
  'shall',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'ca',
  'wo',
  "'ll",
  '’ll',
  'only',
  'just',
  'do',
]);
/** Verbs that are negative themselves, so that their negation affirms: "never doubted". */
const negativeVerbs: ReadonlySet<string> = new Set([
  'doubt',
  'deny',
  'question',
  'rule',
  'exclude',
  'forget',
  'fail',
  'stop',
  'cease',
  'surprise',
]);

/** True where the main verb is negated as to fact: "had not sent", "is not directed"; not for "will not remain". */
function isDenial(tokens: readonly Token[]): boolean {
  if (deniesExistence(tokens)) return true;
  const at = tokens.findIndex(({ lower }) => negators.has(lower));
  if (at < 1) return false;
  if (futures.has(tokens[at - 1]?.lower ?? '') || tokens[at + 1]?.lower === 'only') return false;
  if (tokens.slice(0, at).some(({ lower }) => subordinate.has(lower))) return false;
  if (tokens[at + 1]?.lower === 'to') return false;
  const before = tokens[at - 1];
  const verb = tokens.slice(at + 1).find(({ pos }) => pos === 'VERB');
  if (negativeVerbs.has(verb?.lemma ?? '')) return false;
  return before?.pos === 'AUX' || before?.pos === 'VERB' || tokens[at]?.lower === 'never';
}

/** "There are no talks", "had no plans": what is said is that there is none. "There is no doubt" affirms. */
function deniesExistence(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    if (lower !== 'no' && lower !== 'nothing') return false;
    const verb = tokens[at - 1];
    const isThere =
      ['is', 'are', 'was', 'were', 'been'].includes(verb?.lower ?? '') &&
      tokens.slice(Math.max(0, at - 4), at).some((token) => token.lower === 'there');
    const isHaving =
      verb?.lemma === 'have' &&
      ['plan', 'intention', 'knowledge', 'role', 'part', 'link', 'evidence', 'reason'].includes(
        tokens[at + 1]?.lemma ?? '',
      );
    return (
      (isThere || isHaving) &&
      !['doubt', 'question', 'alternative', 'choice'].includes(tokens[at + 1]?.lemma ?? '')
    );
  });
}

const subordinate: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'if',
  'while',
  'because',
  'although',
]);
