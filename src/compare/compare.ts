/**
 * What changed between two briefings: plain data, no page. What belongs here compares two runs; what
 * compares two claims of one run belongs to `relate`.
 */

import type { Briefing, Changes, Claim, DecisionReport } from '../model/types.ts';
import { compareDisagreements, type Presence } from './compare-disagreements.ts';
import { compareDocuments, rewordedOf } from './compare-documents.ts';
import { findConfirmed } from './find-confirmed.ts';
import { findMovedFigures } from './find-moved-figures.ts';
import { findRepeats } from './find-repeats.ts';
import { findReversed } from './find-reversed.ts';
import { matchClaims } from './match-claims.ts';
import { matchDisagreements } from './match-disagreements.ts';
import { addRegisters } from './registers.ts';

/** What is new, gone, reworded, moved, denied, confirmed, at odds and settled since `before`. */
export function compare(before: Briefing, after: Briefing): Changes {
  const documents = compareDocuments(before, after);
  const claims = matchClaims(before.claims, after.claims, documents.same);
  const laterId = new Map(claims.kept.map(({ earlier, later }) => [earlier.id, later.id]));
  const questions = matchDisagreements(before.disagreements, after.disagreements, laterId);
  const known = new Set(laterId.values());
  const reworded = rewordedOf(claims.kept);
  const altered = new Set(reworded.flatMap((one) => [one.before, one.after]));
  const same = claims.kept.filter(({ earlier }) => !altered.has(earlier));
  const newlyDenied = [
    ...claims.added,
    ...claims.kept.filter(({ earlier }) => earlier.stance !== 'denies').map(({ later }) => later),
  ].filter(({ stance }) => stance === 'denies');
  return addRegisters(
    {
      format: 1,
      before: { title: before.title, asOf: before.asOf },
      after: { title: after.title, asOf: after.asOf },
      documents: documents.changes,
      added: claims.added,
      gone: claims.gone,
      reworded,
      moved: findMovedFigures(before, after),
      ...compareDisagreements(
        questions,
        presenceOf(
          before,
          new Set(same.map(({ earlier }) => earlier.id)),
          new Set(documents.same.keys()),
        ),
        presenceOf(
          after,
          new Set(same.map(({ later }) => later.id)),
          new Set(documents.same.values()),
        ),
      ),
      newlyReversed: findReversed(before, after, (id) => known.has(id)),
      newlyDenied,
      newlyConfirmed: findConfirmed(questions, after.origins, laterId),
      newlyIdle: findNewlyIdle(before.decisions, after.decisions),
      repeats: [...findRepeats(after, claims.added), ...findRepeats(before, claims.gone)],
    },
    before,
    after,
  );
}

function presenceOf(
  run: Briefing,
  claims: ReadonlySet<string>,
  documents: ReadonlySet<string>,
): Presence {
  const documentOf = new Map(run.claims.map(({ id, document }: Claim) => [id, document]));
  return { claims, hasDocumentOf: (id) => documents.has(documentOf.get(id) ?? '') };
}

/** What applied before and applies to nothing now. */
function findNewlyIdle(before: DecisionReport, after: DecisionReport): Changes['newlyIdle'] {
  const applied = new Set(before.applied.map(({ decision }) => JSON.stringify(decision)));
  return after.idle
    .map(({ decision }) => decision)
    .filter((decision) => applied.has(JSON.stringify(decision)));
}
