import { byAll, byText } from '../model/identity.ts';
import type { DocumentChange, DocumentRecord } from '../model/types.ts';

interface DocumentMatch {
  /** From the path of a document before to its path after; a document that only moved is the same. */
  readonly same: ReadonlyMap<string, string>;
  /** In the order of the paths. */
  readonly changes: readonly DocumentChange[];
}

/** Which documents are the same in both runs, by path and else by content, and what became of the others. */
export function matchDocuments(
  before: readonly DocumentRecord[],
  after: readonly DocumentRecord[],
): DocumentMatch {
  const laterByPath = new Map(after.map((document) => [document.path, document]));
  const same = new Map<string, string>();
  const changed: string[] = [];
  for (const { path, sha256 } of before) {
    const later = laterByPath.get(path);
    if (later === undefined) continue;
    same.set(path, path);
    if (later.sha256 !== sha256) changed.push(path);
  }
  const gone = before.filter(({ path }) => !same.has(path));
  const added = after.filter(({ path }) => !same.has(path));
  const moved = matchMoved(gone, added);
  for (const [from, to] of moved) same.set(from, to);
  const movedTo = new Set(moved.values());
  const changes = [
    ...changed.map((path) => ({ path, kind: 'changed' }) as const),
    ...added
      .filter(({ path }) => !movedTo.has(path))
      .map(({ path }) => ({ path, kind: 'added' }) as const),
    ...gone
      .filter(({ path }) => !moved.has(path))
      .map(({ path }) => ({ path, kind: 'gone' }) as const),
  ];
  return {
    same,
    changes: changes.toSorted(
      byAll(
        (a, b) => byText(a.path, b.path),
        (a, b) => byText(a.kind, b.kind),
      ),
    ),
  };
}

/** Pairs documents of equal bytes, in the order of their paths on both sides. */
function matchMoved(
  gone: readonly DocumentRecord[],
  added: readonly DocumentRecord[],
): Map<string, string> {
  const free = new Map<string, string[]>();
  for (const { path, sha256 } of added.toSorted((a, b) => byText(a.path, b.path))) {
    free.set(sha256, [...(free.get(sha256) ?? []), path]);
  }
  const moved = new Map<string, string>();
  for (const { path, sha256 } of gone.toSorted((a, b) => byText(a.path, b.path))) {
    const to = free.get(sha256)?.shift();
    if (to !== undefined) moved.set(path, to);
  }
  return moved;
}
