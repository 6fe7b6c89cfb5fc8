/** Asides that say of what stands before them that somebody denies it: "…, which the firm denied", "…, a charge he rejects". */

import type { Token } from '../../model/types.ts';
import { denyingLabels, reportNouns } from '../lexicon/cues.ts';
import { CLAIM_NOUNS } from '../lexicon/falsehoods.ts';
import { isNominal, phraseEndingAt } from '../noun-phrase.ts';
import type { Saying } from './saying.ts';
import { headOf } from './speakers.ts';

/** The first token of the aside that the saying stands in, behind its comma; null where it stands in none. */
export function deniedAside(tokens: readonly Token[], { hit, subject }: Saying): number | null {
  if (subject.how !== 'before' || subject.chunk === null || hit.negated) return null;
  if (!isOfAntecedent(tokens, hit.form.cue.kind, hit.after)) return null;
  const link = tokens[subject.left - 1]?.lower;
  const start = link === 'which' ? subject.left - 1 : nounOf(tokens, subject.left, link);
  return start !== null && start > 1 && tokens[start - 1]?.text === ',' ? start : null;
}

/** Nothing follows the verb that it could deny, or it calls the matter false. */
function isOfAntecedent(tokens: readonly Token[], kind: string, after: number): boolean {
  const rest = tokens.slice(after, after + LABEL);
  if (kind === 'label') return rest.some(({ lower }) => denyingLabels.has(lower));
  const next = rest[0];
  return kind === 'deny' && (next === undefined || next.pos === 'PUNCT' || next.lower === 'and');
}

/** "a charge that the firm", "allegations the firm": the first token of the noun before the clause. */
function nounOf(tokens: readonly Token[], left: number, link: string | undefined): number | null {
  const last = link === 'that' ? left - 2 : left - 1;
  const noun = tokens[last];
  if (noun === undefined || !isNominal(noun)) return null;
  const chunk = phraseEndingAt(tokens, last);
  const head = chunk === null ? undefined : headOf(tokens, chunk);
  if (chunk === null || head === undefined) return null;
  return CLAIM_NOUNS.has(head.lemma) || reportNouns.has(head.lower) ? chunk.start : null;
}

// Words behind "called" in which its label stands.
const LABEL = 4;
