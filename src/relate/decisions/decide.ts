/** Decisions as made on a run: what an editor names by an id is told by its content, so that it outlives the id. */

import { foldText } from '../../model/identity.ts';
import { UserError, unknownId } from '../../model/problem.ts';
import type {
  Briefing,
  ClaimKey,
  DateDecision,
  Day,
  Disagreement,
  DisagreementDecision,
  QuestionDecision,
  TopicDecision,
} from '../../model/types.ts';
import { isFlagged } from '../weight.ts';
import { claimKeyOf, isSameSaying } from './claim-key.ts';

/** A decision on the disagreement of an id. An unknown id is a `UserError` that lists near ones. */
export function judgeDisagreement(
  briefing: Briefing,
  id: string,
  judgement: Pick<DisagreementDecision, 'kind' | 'reason' | 'note'>,
): DisagreementDecision {
  const one = findQuestion(briefing, id);
  const { topic, rule, question } = one;
  const paired = new Set(
    one.pairs
      .filter(({ verdict }) => isFlagged(verdict) || !isFlagged(one.verdict))
      .flatMap(({ earlier, later }) => [earlier, later]),
  );
  const sides = one.sides.map(({ label, claims }) => ({
    label: label.trim() === '' ? null : label.trim(),
    claims: keysOf(briefing, claims, paired),
  }));
  return { ...judgement, id, topic, rule, question, sides };
}

/** That two questions or topics, or more, are one. Questions of different topics put their topics together. */
export function mergeQuestions(
  briefing: Briefing,
  ids: readonly string[],
  reason: string | null,
): QuestionDecision | TopicDecision {
  if (new Set(ids).size < 2)
    throw new UserError('Unexpected single id, expected two to put together');
  if (ids.every((id) => briefing.topics.some((topic) => topic.id === id)))
    return { kind: 'merge-topics', reason, topics: ids };
  const questions = ids.map((id) => findQuestion(briefing, id));
  const [{ topic, rule } = { topic: '', rule: '' }] = questions;
  const topics = [...new Set(questions.map((one) => one.topic))];
  if (questions.some((one) => one.rule !== rule)) {
    const rules = [...new Set(questions.map((one) => one.rule))].join(' and ');
    throw new UserError(
      `Unexpected questions of the rules ${rules}, expected questions of one rule`,
    );
  }
  if (topics.length > 1) return { kind: 'merge-topics', reason, topics };
  const asked = [...new Set(questions.map(({ question }) => question))];
  return { kind: 'merge', reason, topic, rule, questions: asked, claims: [] };
}

/** That the sides of these labels, as far as the labels begin, belong to another question than the others. */
export function splitQuestion(
  briefing: Briefing,
  id: string,
  labels: readonly string[],
  reason: string | null,
): QuestionDecision {
  const { topic, rule, question, sides } = findQuestion(briefing, id);
  const named = labels.map((label) => {
    const side =
      sides.find((one) => foldText(one.label) === foldText(label)) ??
      sides.find((one) => foldText(one.label).startsWith(foldText(label)));
    if (side !== undefined) return side;
    const known = sides.map((one) => `"${one.label}"`).join(', ');
    throw new UserError(`Unexpected side "${label}" of ${id}, expected one of ${known}`);
  });
  if (named.length >= sides.length)
    throw new UserError(
      `Unexpected split of ${id} by all its sides, expected one that leaves a side`,
    );
  const claims = keysOf(
    briefing,
    named.flatMap((side) => side.claims),
  );
  return { kind: 'split', reason, topic, rule, questions: [question], claims };
}

/** That the claim of an id was said, or is about, another day. An unknown id is a `UserError` that lists near ones. */
export function redateClaim(
  briefing: Briefing,
  id: string,
  days: { readonly said: Day | null; readonly about: Day | null },
  reason: string | null,
): DateDecision {
  const claim = briefing.claims.find((one) => one.id === id);
  if (claim === undefined) {
    const known = briefing.claims.map((one) => one.id);
    throw unknownId('claim', id, known, 'a briefing with claims');
  }
  return { kind: 'redate', reason, claim: claimKeyOf(claim), ...days };
}

function findQuestion({ disagreements }: Briefing, id: string): Disagreement {
  const found = disagreements.find((one) => one.id === id);
  if (found !== undefined) return found;
  const known = disagreements.map((one) => one.id);
  throw unknownId('disagreement', id, known, 'a briefing with disagreements');
}

/**
 * Keys by which every one of the claims is found again: those that `own` names have their own, and what says the same
 * as one that has a key needs none.
 */
function keysOf(
  { claims }: Briefing,
  ids: readonly string[],
  own: ReadonlySet<string> = new Set(),
): ClaimKey[] {
  const members = claims.filter(({ id }) => ids.includes(id));
  const keys: ClaimKey[] = [];
  for (const claim of members.toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)))) {
    const isTold = own.has(claim.id)
      ? keys.some((key) => JSON.stringify(key) === JSON.stringify(claimKeyOf(claim)))
      : keys.some((key) => isSameSaying(key, claim));
    if (!isTold) keys.push(claimKeyOf(claim));
  }
  return keys;
}
