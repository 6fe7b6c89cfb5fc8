import { byAll, byText } from '../model/identity.ts';
import type {
  Briefing,
  Claim,
  DocumentChange,
  DocumentEdit,
  DocumentRecord,
  RewordedClaim,
} from '../model/types.ts';
import { toReworded } from './claim-turn.ts';
import { type KeptClaim, matchClaims } from './match-claims.ts';
import { type KeptDocument, matchDocuments, urlKey } from './match-documents.ts';

/**
 * Documents that are new, gone or have other bytes, in the order of their paths; for each that has another
 * version, what was edited. `same` leads from paths before to paths after.
 */
export function compareDocuments(
  before: Briefing,
  after: Briefing,
): { readonly same: ReadonlyMap<string, string>; readonly changes: readonly DocumentChange[] } {
  const { kept, added, gone } = matchDocuments(before.documents, after.documents);
  const [claimsBefore, claimsAfter] = [claimsByPath(before), claimsByPath(after)];
  const versions = versionsByUrl(kept);
  const editFrom = (earlier: string, later: string): Omit<DocumentEdit, 'version'> => {
    const match = matchClaims(
      claimsBefore.get(earlier) ?? [],
      claimsAfter.get(later) ?? [],
      new Map([[earlier, later]]),
    );
    return { added: match.added, dropped: match.gone, reworded: rewordedOf(match.kept) };
  };
  const versionOf = (one: DocumentRecord): KeptDocument | undefined =>
    versions.get(urlKey(one) ?? '');
  const changes: DocumentChange[] = [
    ...kept
      .filter(({ earlier, later }) => earlier.sha256 !== later.sha256)
      .map(({ earlier, later }): DocumentChange => {
        const edit = { version: earlier.path, ...editFrom(earlier.path, later.path) };
        return { path: later.path, kind: 'changed', edit };
      }),
    ...added.map((one): DocumentChange => {
      const version = versionOf(one)?.earlier.path;
      const edit = version === undefined ? null : { version, ...editFrom(version, one.path) };
      return { path: one.path, kind: 'added', edit };
    }),
    ...gone.map((one): DocumentChange => {
      const version = versionOf(one)?.later.path;
      const edit = version === undefined ? null : { version, ...editFrom(one.path, version) };
      return { path: one.path, kind: 'gone', edit };
    }),
  ];
  return {
    same: new Map(kept.map(({ earlier, later }) => [earlier.path, later.path])),
    changes: changes.toSorted(
      byAll(
        (a, b) => byText(a.path, b.path),
        (a, b) => byText(a.kind, b.kind),
      ),
    ),
  };
}

/** The documents that both runs have, by the URLs that they have; of several of one URL the first. */
function versionsByUrl(kept: readonly KeptDocument[]): Map<string, KeptDocument> {
  const found = new Map<string, KeptDocument>();
  for (const one of kept) {
    for (const key of [urlKey(one.earlier), urlKey(one.later)]) {
      if (key !== null && !found.has(key)) found.set(key, one);
    }
  }
  return found;
}

function claimsByPath({ claims }: Briefing): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = found.get(claim.document);
    if (own === undefined) found.set(claim.document, [claim]);
    else own.push(claim);
  }
  return found;
}

/** Of the claims that stayed, those that read otherwise now, in the order of the run after. */
export function rewordedOf(kept: readonly KeptClaim[]): RewordedClaim[] {
  return kept.flatMap(toReworded).toSorted(
    byAll(
      (a, b) => byText(a.after.document, b.after.document),
      (a, b) => a.after.span.start - b.after.span.start,
      (a, b) => byText(a.after.id, b.after.id),
    ),
  );
}
