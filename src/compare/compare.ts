/**
 * What changed between two briefings: plain data, no page. What belongs here compares two runs; what
 * compares two claims of one run belongs to `relate`.
 */

import type { Briefing, Changes, DecisionReport } from '../model/types.ts';
import { compareDisagreements, findNewlyConfirmed } from './compare-disagreements.ts';
import { findMovedFigures } from './find-moved-figures.ts';
import { matchClaims } from './match-claims.ts';
import { matchDocuments } from './match-documents.ts';

/** What is new, gone, moved, denied, confirmed, at odds and settled since `before`. */
export function compare(before: Briefing, after: Briefing): Changes {
  const documents = matchDocuments(before.documents, after.documents);
  const claims = matchClaims(before.claims, after.claims, documents.same);
  const disagreements = compareDisagreements(before.disagreements, after.disagreements);
  return {
    format: 1,
    before: { title: before.title, asOf: before.asOf },
    after: { title: after.title, asOf: after.asOf },
    documents: documents.changes,
    added: claims.added,
    gone: claims.gone,
    moved: findMovedFigures(before, after),
    newlyAtOdds: disagreements.newlyAtOdds,
    settled: disagreements.settled,
    verdictChanged: disagreements.verdictChanged,
    newlyDenied: [
      ...claims.added,
      ...claims.kept.filter(({ earlier }) => earlier.stance !== 'denies').map(({ later }) => later),
    ].filter((claim) => claim.stance === 'denies'),
    newlyConfirmed: findNewlyConfirmed(before.disagreements, after.disagreements, claims.kept),
    newlyIdle: findNewlyIdle(before.decisions, after.decisions),
  };
}

/** What applied before and applies to nothing now. */
function findNewlyIdle(before: DecisionReport, after: DecisionReport): Changes['newlyIdle'] {
  const applied = new Set(before.applied.map(({ decision }) => JSON.stringify(decision)));
  return after.idle
    .map(({ decision }) => decision)
    .filter((decision) => applied.has(JSON.stringify(decision)));
}

/** True where nothing changed at all. */
export function isUnchanged(changes: Changes): boolean {
  return Object.values(changes).every((entries) => !Array.isArray(entries) || entries.length === 0);
}
