/**
 * Claims that a copy of a document repeats word for word. They are the claims of the document copied, and nothing is
 * compared or counted twice because a text was reprinted.
 */

import { byAll, byDay, byText, foldText } from '../../model/identity.ts';
import type { Claim } from '../../model/types.ts';
import { groupBy } from '../group-by.ts';
import { copyRoots, type OriginSource } from './read-story.ts';

/** For each claim that a copy repeats, the id of the claim that it repeats; what stands in one text only is not in it. */
export function findTwins(
  claims: readonly Claim[],
  documents: readonly OriginSource[],
): ReadonlyMap<string, string> {
  const rootOf = copyRoots(documents);
  const size = new Map(
    groupBy(documents, ({ path }) => rootOf(path)).map(([root, own]) => [root, own.length]),
  );
  const days = new Map(documents.map(({ path, published }) => [path, published?.day ?? null]));
  const copied = claims.filter(({ document }) => (size.get(rootOf(document)) ?? 1) > 1);
  const byFirst = byAll<Claim>(
    (a, b) => byDay(days.get(a.document) ?? null, days.get(b.document) ?? null),
    (a, b) => byText(a.document, b.document),
    (a, b) => byText(a.id, b.id),
  );
  return new Map(
    groupBy(copied, (claim) => wordingKey(claim, rootOf(claim.document))).flatMap(([, own]) => {
      const [first, ...rest] = own.toSorted(byFirst);
      return rest
        .filter((claim) => claim.document !== first?.document)
        .map((claim) => [claim.id, first?.id ?? ''] as const);
    }),
  );
}

function wordingKey({ text, attribution }: Claim, root: string): string {
  return JSON.stringify([root, foldText(text), attribution.speaker, attribution.party]);
}
