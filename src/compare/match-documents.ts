import { byText } from '../model/identity.ts';
import type { DocumentRecord } from '../model/types.ts';

/** One document as it was in the run before and as it is in the run after. */
export interface KeptDocument {
  readonly earlier: DocumentRecord;
  readonly later: DocumentRecord;
}

interface DocumentMatch {
  readonly kept: readonly KeptDocument[];
  readonly added: readonly DocumentRecord[];
  readonly gone: readonly DocumentRecord[];
}

/**
 * Which documents are the same in both runs: by path, else by content, else by URL. Two URLs at one path are
 * two documents. Swapping the runs gives the same pairs.
 */
export function matchDocuments(
  before: readonly DocumentRecord[],
  after: readonly DocumentRecord[],
): DocumentMatch {
  const kept: KeptDocument[] = [];
  let gone = before.toSorted((a, b) => byText(a.path, b.path));
  let added = after.toSorted((a, b) => byText(a.path, b.path));
  for (const keyOf of [pathKey, contentKey, urlKey]) {
    const pairs = pairByKey(gone, added, keyOf);
    kept.push(...pairs);
    const matched = new Set(pairs.flatMap(({ earlier, later }) => [earlier, later]));
    gone = gone.filter((one) => !matched.has(one));
    added = added.filter((one) => !matched.has(one));
  }
  return { kept, added, gone };
}

/** The URL without what does not change the page: scheme, `www.`, marks of campaigns, last slash, fragment. */
export function urlKey({ url }: DocumentRecord): string | null {
  if (url === null) return null;
  const bare = url
    .trim()
    .replace(/#.*$/s, '')
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '');
  const [path = '', query = ''] = bare.split('?', 2);
  const asked = query.split('&').filter((part) => part !== '' && !/^utm_/i.test(part));
  const host = path.split('/', 1)[0] ?? '';
  const way = path.slice(host.length).replace(/\/$/, '');
  return `${host.toLowerCase()}${way}${asked.length === 0 ? '' : `?${asked.join('&')}`}`;
}

function pathKey({ path }: DocumentRecord): string {
  return path;
}

function contentKey({ sha256 }: DocumentRecord): string {
  return sha256;
}

function pairByKey(
  before: readonly DocumentRecord[],
  after: readonly DocumentRecord[],
  keyOf: (document: DocumentRecord) => string | null,
): KeptDocument[] {
  const free = new Map<string, DocumentRecord[]>();
  for (const later of after) {
    const key = keyOf(later);
    if (key === null) continue;
    const waiting = free.get(key);
    if (waiting === undefined) free.set(key, [later]);
    else waiting.push(later);
  }
  return before.flatMap((earlier) => {
    const waiting = free.get(keyOf(earlier) ?? '') ?? [];
    const at = waiting.findIndex((later) => keyOf !== pathKey || !hasOtherUrl(earlier, later));
    const [later] = at < 0 ? [] : waiting.splice(at, 1);
    return later === undefined ? [] : [{ earlier, later }];
  });
}

function hasOtherUrl(earlier: DocumentRecord, later: DocumentRecord): boolean {
  const [was, is] = [urlKey(earlier), urlKey(later)];
  return was !== null && is !== null && was !== is;
}
