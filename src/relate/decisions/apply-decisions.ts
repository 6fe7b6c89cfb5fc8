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
  ClaimKey,
  Decision,
  Disagreement,
  DisagreementDecision,
  Pair,
} from '../../model/types.ts';
import { remember } from '../remember.ts';
import { byGravity, byWeight, isFlagged, reweigh } from '../weight.ts';
import { contentOf } from '../words.ts';
import { isSameClaim, isSameSaying } from './claim-key.ts';
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
  readonly isExact: boolean;
  readonly covered: number;
}

function bestFit(
  decision: DisagreementDecision,
  found: readonly Disagreement[],
  byId: ReadonlyMap<string, Claim>,
): Fit | null {
  const near = found
    .map((one) => ({ one, nearness: nearnessOf(decision, one) }))
    .filter(({ nearness }) => nearness > NOT_AT_ALL)
    .toSorted((a, b) => b.nearness - a.nearness);
  let best: Fit | null = null;
  for (const { one, nearness } of near) {
    // What is less near can be no better fit.
    if (best?.isExact === true && nearness < best.nearness) break;
    const fit = fitOn(decision, one, nearness, byId);
    if (fit !== null && (best === null || byFit(fit, best) < 0)) best = fit;
  }
  return best;
}

/** The very same claims go before all else: of two questions numbered alike, the number may have changed. */
const byFit = byAll<Fit>(
  (a, b) => Number(b.isExact) - Number(a.isExact),
  (a, b) => b.nearness - a.nearness,
  (a, b) => b.covered - a.covered,
  (a, b) => byText(a.on, b.on),
);

function fitOn(
  decision: DisagreementDecision,
  one: Disagreement,
  nearness: number,
  byId: ReadonlyMap<string, Claim>,
): Fit | null {
  const flagged = one.pairs.filter(({ verdict }) => isFlagged(verdict));
  const deciding = flagged.length > 0 ? flagged : one.pairs;
  const isCovered = coverage(decision, byId, isSameSaying);
  const covered = deciding.filter(isCovered).length;
  if (covered === 0) return null;
  const isExact =
    deciding.every(coverage(decision, byId, isSameClaim)) && isWhole(decision, one, byId);
  if (nearness === BUT_FOR_A_MARK && !isExact) return null;
  const unseen = flagged
    .filter((pair) => !isCovered(pair))
    .map(({ earlier, later }) => ({ earlier, later }));
  const { kind, reason, note } = decision;
  const applied = { kind, reason, note, unseen };
  return { decision, on: one.id, applied, nearness, isExact, covered };
}

// How sure it is that a decision is on a question.
const SAME_ID = 5;
const SAME_WORDS = 4;
const OTHER_TOPIC = 3;
const OTHER_QUOTATION = 2;
const BUT_FOR_A_MARK = 1;
const NOT_AT_ALL = 0;

/**
 * By its id; by its words; as it quotes what may be reworded, by its words around a quotation that shares some of what
 * was quoted; or by its words but for the mark at its end, "(2)", that tells it from others: then the claims must tell.
 */
function nearnessOf(decision: DisagreementDecision, one: Disagreement): number {
  if (decision.rule !== one.rule) return NOT_AT_ALL;
  if (decision.id === one.id) return SAME_ID;
  const isSameTopic = decision.topic === one.topic;
  if (foldText(decision.question) === foldText(one.question))
    return isSameTopic ? SAME_WORDS : OTHER_TOPIC;
  const [wanted, asked] = [quotedIn(decision), quotedIn(one)];
  if (!isSameTopic || wanted.around !== asked.around) return NOT_AT_ALL;
  if ([...wanted.words].some((word) => asked.words.has(word))) return OTHER_QUOTATION;
  return wanted.words.size + asked.words.size === 0 ? BUT_FOR_A_MARK : NOT_AT_ALL;
}

/** True where all that the decision knows is told there. */
function isWhole(
  decision: DisagreementDecision,
  one: Disagreement,
  byId: ReadonlyMap<string, Claim>,
): boolean {
  const told = one.sides.flatMap(({ claims }) => claims.flatMap((id) => byId.get(id) ?? []));
  const keys = decision.sides.flatMap(({ claims }) => claims);
  return keys.every((key) => told.some((claim) => isSameClaim(key, claim)));
}

/** What a question says around its quotation, without a mark at its end, and the words of meaning in the quotation. */
const quotedIn = remember(({ question }: { readonly question: string }) => {
  const [before = '', ...rest] = question.split('“');
  const around = foldText(before).replace(/ \([^()]*\)$/, '');
  return { around, words: contentOf(rest.join(' ')) };
});

/** True for pairs whose two claims say what two claims of the decision said; of a single side they may repeat one. */
function coverage(
  { sides }: DisagreementDecision,
  byId: ReadonlyMap<string, Claim>,
  isSame: (key: ClaimKey, claim: Claim) => boolean,
): (pair: Pair) => boolean {
  const keys = sides.flatMap(({ claims }) => claims);
  const known = new Map<string, readonly string[]>();
  const saidBy = (id: string): readonly string[] => {
    const claim = byId.get(id);
    const said =
      known.get(id) ??
      keys
        .filter((key) => claim !== undefined && isSame(key, claim))
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
