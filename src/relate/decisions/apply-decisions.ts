/**
 * What editors decided on disagreements, put onto those of this run. A decision applies to one disagreement at
 * most, and covers the pairs whose two claims say what two of its claims said; a flagged pair that it does not
 * cover is unseen, and a dismissed question with an unseen pair is flagged again.
 */

import { standingPairs } from '../../model/decision.ts';
import { byAll, byText, foldText } from '../../model/identity.ts';
import type {
  AppliedDecision,
  Claim,
  Decision,
  Disagreement,
  DisagreementDecision,
  Pair,
} from '../../model/types.ts';
import { byGravity, byWeight, isFlagged, reweigh } from '../weight.ts';
import { contentOf } from '../words.ts';
import { isSameSaying } from './claim-key.ts';
import type { Outcome } from './outcome.ts';

/** The disagreements with what was decided on them; all else is as it was. Of several decisions on one the last holds. */
export function applyDecisions(
  found: readonly Disagreement[],
  claims: readonly Claim[],
  decisions: readonly Decision[],
): Outcome<readonly Disagreement[]> {
  const judgements = decisions.filter(isJudgement);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const fits = judgements.map((decision) => bestFit(decision, found, byId));
  const holding = new Map(fits.flatMap((fit) => (fit === null ? [] : [[fit.on, fit] as const])));
  return {
    value: found
      .map((one) => {
        const fit = holding.get(one.id);
        return fit === undefined ? one : decided(one, fit.applied);
      })
      .toSorted(byWeight),
    applied: fits.flatMap((fit) =>
      fit !== null && holding.get(fit.on) === fit ? [{ decision: fit.decision, to: [fit.on] }] : [],
    ),
    idle: judgements.flatMap((decision, index) => {
      const fit = fits[index];
      if (fit === null || fit === undefined) return [{ decision, why: NOTHING_FITS }];
      return holding.get(fit.on) === fit
        ? []
        : [{ decision, why: `a later decision on ${fit.on} holds` }];
    }),
  };
}

/** A question that was dismissed and has unseen pairs is what these are: their verdict and their reason. */
function decided(one: Disagreement, decision: AppliedDecision): Disagreement {
  const found = { ...one, decision };
  if (decision.kind !== 'dismiss' || decision.unseen.length === 0) return found;
  const [gravest] = standingPairs(found).toSorted((a, b) => byGravity(a.verdict, b.verdict));
  if (gravest === undefined) return found;
  const { verdict, reason } = gravest;
  return { ...found, verdict, reason, weight: reweigh(one.weight, one.verdict, verdict) };
}

interface Fit {
  readonly decision: DisagreementDecision;
  readonly on: string;
  readonly applied: AppliedDecision;
  readonly nearness: number;
  readonly covered: number;
}

function bestFit(
  decision: DisagreementDecision,
  found: readonly Disagreement[],
  byId: ReadonlyMap<string, Claim>,
): Fit | null {
  const fits = found.flatMap((one) => fitOn(decision, one, byId) ?? []);
  return fits.toSorted(byFit)[0] ?? null;
}

const byFit = byAll<Fit>(
  (a, b) => b.nearness - a.nearness,
  (a, b) => b.covered - a.covered,
  (a, b) => byText(a.on, b.on),
);

function fitOn(
  decision: DisagreementDecision,
  one: Disagreement,
  byId: ReadonlyMap<string, Claim>,
): Fit | null {
  const nearness = nearnessOf(decision, one);
  if (nearness === 0) return null;
  const flagged = one.pairs.filter(({ verdict }) => isFlagged(verdict));
  const isCovered = coverage(decision, byId);
  const covered = (flagged.length > 0 ? flagged : one.pairs).filter(isCovered).length;
  if (covered === 0) return null;
  const unseen = flagged
    .filter((pair) => !isCovered(pair))
    .map(({ earlier, later }) => ({ earlier, later }));
  const { kind, reason, note } = decision;
  return { decision, on: one.id, applied: { kind, reason, note, unseen }, nearness, covered };
}

/**
 * How sure it is that the decision is on this question, 0 for not at all: by its id, by its words, or, as it quotes
 * what may be reworded, by its words around a quotation that shares some of what was quoted.
 */
function nearnessOf(decision: DisagreementDecision, one: Disagreement): number {
  if (decision.rule !== one.rule) return 0;
  if (decision.id === one.id) return 4;
  const isSameTopic = decision.topic === one.topic;
  if (foldText(decision.question) === foldText(one.question)) return isSameTopic ? 3 : 2;
  const [wanted, asked] = [quotedIn(decision.question), quotedIn(one.question)];
  if (!isSameTopic || wanted.around !== asked.around) return 0;
  return [...wanted.words].some((word) => asked.words.has(word)) ? 1 : 0;
}

/** What a question says around its quotation, and the words of the quotation that carry meaning. */
function quotedIn(question: string): { around: string; words: ReadonlySet<string> } {
  const [before = '', ...rest] = question.split('“');
  const quoted = rest.join(' ');
  return { around: foldText(before), words: contentOf(quoted) };
}

/** True for pairs whose two claims say what two claims of the decision said; of a single side they may repeat one. */
function coverage(
  { sides }: DisagreementDecision,
  byId: ReadonlyMap<string, Claim>,
): (pair: Pair) => boolean {
  const keys = sides.flatMap(({ claims }) => claims);
  const known = new Map<string, readonly string[]>();
  const saidBy = (id: string): readonly string[] => {
    const claim = byId.get(id);
    const said =
      known.get(id) ??
      keys
        .filter((key) => claim !== undefined && isSameSaying(key, claim))
        .map(({ speaker, text }) => JSON.stringify([speaker, text]));
    known.set(id, said);
    return said;
  };
  const isOne = sides.length === 1;
  return ({ earlier, later }) => {
    const others = saidBy(later);
    return saidBy(earlier).some((one) => others.some((other) => isOne || one !== other));
  };
}

function isJudgement(decision: Decision): decision is DisagreementDecision {
  return decision.kind === 'accept' || decision.kind === 'dismiss' || decision.kind === 'note';
}

const NOTHING_FITS = 'no claims on both sides of such a question are in the documents any more';
