import { foldText } from '../model/identity.ts';
import type { Briefing, Disagreement, NewlyConfirmed, Origin, Side } from '../model/types.ts';
import type { MatchedQuestion } from './match-disagreements.ts';

/** Sides of questions known before that more origins say now, and which. `laterId` leads from claims before to after. */
export function findConfirmed(
  questions: readonly MatchedQuestion[],
  origins: Briefing['origins'],
  laterId: ReadonlyMap<string, string>,
): NewlyConfirmed[] {
  const originOf = new Map(
    origins.flatMap((origin) => origin.claims.map((id) => [id, origin] as const)),
  );
  return questions.flatMap(({ earlier, later }) =>
    earlier === null || later === null ? [] : confirmedIn(earlier, later, originOf, laterId),
  );
}

function confirmedIn(
  earlier: Disagreement,
  later: Disagreement,
  originOf: ReadonlyMap<string, Origin>,
  laterId: ReadonlyMap<string, string>,
): NewlyConfirmed[] {
  return later.sides.flatMap((side) => {
    const was = findSide(earlier.sides, side, laterId);
    if (was === undefined || was.origins >= side.origins) return [];
    const known = new Set(was.claims.map((id) => laterId.get(id) ?? id));
    const knownOrigins = new Set([...known].map((id) => originOf.get(id)));
    const claims = side.claims.filter(
      (id) => !known.has(id) && !knownOrigins.has(originOf.get(id)),
    );
    const { id, question, weight } = later;
    return [
      {
        disagreement: id,
        question,
        side: side.label,
        before: was.origins,
        after: side.origins,
        by: [...new Set(claims.map((claim) => nameOf(originOf.get(claim))))].filter(
          (name) => name !== '',
        ),
        claims,
        weight,
      },
    ];
  });
}

function nameOf(origin: Origin | undefined): string {
  return origin?.party ?? origin?.documents[0] ?? '';
}

/** The side of the same label, else the one that shares most claims with it. */
function findSide(
  sides: readonly Side[],
  side: Side,
  laterId: ReadonlyMap<string, string>,
): Side | undefined {
  const named = sides.find(({ label }) => foldText(label) === foldText(side.label));
  if (named !== undefined) return named;
  const claims = new Set(side.claims);
  return sides
    .map((candidate) => ({
      candidate,
      shared: candidate.claims.filter((id) => claims.has(laterId.get(id) ?? id)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)[0]?.candidate;
}
