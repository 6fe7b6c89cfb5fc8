/** Decisions of editors in words. What they quote is set in no quotation marks: no document has to hold it any more. */

import type { AppliedDecision, ClaimKey, DateDecision, Decision } from '../model/types.ts';
import { type Inline, strong } from './nodes.ts';
import { capitalise, count, enumerate } from './write-count.ts';

/** What was decided on a disagreement, in a line: `Accepted by the editor. Note: …`. */
export function writeApplied({ kind, reason, note, unseen }: AppliedDecision): Inline[] {
  const lead = strong(`${capitalise(kinds[kind])} by the editor.`);
  const because = reason === null ? '' : ` ${sentence(reason)}`;
  const noted = note === null ? '' : ` Note: ${sentence(note)}`;
  return [lead, `${because}${noted}${kind === 'dismiss' ? unseenWords(unseen.length) : ''}`];
}

/** A decision in a sentence that a reader knows again: what it is on, and what was decided. */
export function decisionWords(decision: Decision): string {
  const why = decision.reason === null ? '' : `; ${decision.reason}`;
  return `${whatWords(decision)}${why}`;
}

function whatWords(decision: Decision): string {
  if ('topics' in decision) return `Topics put together: ${enumerate(decision.topics)}`;
  if ('names' in decision) return `One actor: ${enumerate(decision.names)}`;
  if ('claim' in decision) return `${datesOf(decision)}: ${claimWords(decision.claim)}`;
  if ('questions' in decision) {
    const { kind, questions, claims } = decision;
    if (kind === 'merge') return `Questions put together: ${questions.join(' ')}`;
    return `Set apart from ${questions.join(' ')} ${claims.map(claimWords).join('; ')}`;
  }
  const { kind, question, sides, note } = decision;
  const labels = sides.map(({ label, claims }) => label ?? claims[0]?.text ?? '');
  const noted = note === null ? '' : `; ${note}`;
  return `${capitalise(kinds[kind])}: ${question} ${labels.join(' / ')}${noted}`;
}

/** What the decisions say of a rule: `figure: 41 of 45 accepted`, with a caution where they are few. */
export function precisionWords(rule: string, accepted: number, decided: number): string {
  const few = decided < ENOUGH ? `, too few to rely on: fewer than ${ENOUGH}` : '';
  return `${rule}: ${accepted} of ${decided} accepted${few}`;
}

const kinds = {
  accept: 'accepted',
  dismiss: 'dismissed',
  note: 'noted',
} as const satisfies Record<AppliedDecision['kind'], string>;

function unseenWords(unseen: number): string {
  if (unseen === 0) return '';
  return ` It is shown again: ${count(unseen, 'pair')} ${unseen === 1 ? 'has' : 'have'} joined since.`;
}

function datesOf({ said, about }: DateDecision): string {
  const parts = [
    said === null ? null : `said on ${said}`,
    about === null ? null : `about ${about}`,
  ];
  return `Dated as ${parts.filter((part) => part !== null).join(' and ')}`;
}

function claimWords({ speaker, text }: ClaimKey): string {
  return speaker === null ? text : `${speaker}, ${text}`;
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

// Decisions below which a share says little: with 30, one more moves it by three hundredths.
const ENOUGH = 30;
