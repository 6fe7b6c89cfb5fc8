import { byAll, byText } from '../model/identity.ts';
import type {
  Briefing,
  DocumentChange,
  DocumentEdit,
  DocumentRecord,
  RewordedClaim,
} from '../model/types.ts';
import { toReworded } from './claim-turn.ts';
import { type KeptClaim, matchClaims } from './match-claims.ts';
import { type KeptDocument, matchDocuments, urlKey } from './match-documents.ts';

/** A document in a run, and what the run says of it. */
interface Version {
  readonly run: Briefing;
  readonly path: string;
}

/**
 * Documents that are new, gone or have other bytes, in the order of their paths; for each that has another
 * version, what was edited. `same` leads from paths before to paths after.
 */
export function compareDocuments(
  before: Briefing,
  after: Briefing,
): { readonly same: ReadonlyMap<string, string>; readonly changes: readonly DocumentChange[] } {
  const { kept, added, gone } = matchDocuments(before.documents, after.documents);
  const versionOf = (one: DocumentRecord): KeptDocument | undefined => {
    const key = urlKey(one);
    return key === null
      ? undefined
      : kept.find(({ earlier, later }) => urlKey(earlier) === key || urlKey(later) === key);
  };
  const changes: DocumentChange[] = [
    ...kept
      .filter(({ earlier, later }) => earlier.sha256 !== later.sha256)
      .map(({ earlier, later }) => ({
        path: later.path,
        kind: 'changed' as const,
        edit: editBetween(
          { run: before, path: earlier.path },
          { run: after, path: later.path },
          earlier.path,
        ),
      })),
    ...added.map((one) => {
      const earlier = versionOf(one)?.earlier.path;
      const now = { run: after, path: one.path };
      const edit =
        earlier === undefined ? null : editBetween({ run: before, path: earlier }, now, earlier);
      return { path: one.path, kind: 'added' as const, edit };
    }),
    ...gone.map((one) => {
      const later = versionOf(one)?.later.path;
      const was = { run: before, path: one.path };
      const edit =
        later === undefined ? null : editBetween(was, { run: after, path: later }, later);
      return { path: one.path, kind: 'gone' as const, edit };
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

function editBetween(was: Version, now: Version, version: string): DocumentEdit {
  const { kept, added, gone } = matchClaims(
    claimsIn(was),
    claimsIn(now),
    new Map([[was.path, now.path]]),
  );
  return { version, added, dropped: gone, reworded: rewordedOf(kept) };
}

function claimsIn({ run, path }: Version): Briefing['claims'] {
  return run.claims.filter(({ document }) => document === path);
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
