/**
 * Where claims come from. Spokespeople of one party are one origin; a claim that names nobody comes from its
 * document, and documents that copy each other are one. The count is an upper bound: two origins may still
 * share a source that no document names. Copies are found by containment of word shingles (Broder 1997).
 */

import { byText, idOf } from '../model/identity.ts';
import type { Claim, Document, Origin } from '../model/types.ts';
import { groupBy } from './group-by.ts';
import { wordsOf } from './words.ts';

/** The origins of the claims, by id. A claim that several parties share stands under each of them. */
export function traceOrigins(
  claims: readonly Claim[],
  documents: readonly Pick<Document, 'path' | 'outlet'>[],
): Origin[] {
  const named = claims.flatMap((claim) => namesOf(claim).map((name) => ({ name, claim })));
  const unnamed = claims.filter((claim) => namesOf(claim).length === 0);
  const outlets = new Map(documents.map((document) => [document.path, document.outlet]));
  return [
    ...groupBy(named, ({ name }) => name).map(([name, group]) =>
      partyOrigin(
        name,
        group.map(({ claim }) => claim),
      ),
    ),
    ...mergeCopies(unnamed).map((group) => documentOrigin(group, outlets)),
  ].toSorted((a, b) => byText(a.id, b.id));
}

/** The ids of the origins of each claim, ready to be asked. */
export function originIndex(origins: readonly Origin[]): (claim: string) => readonly string[] {
  const index = new Map<string, string[]>();
  for (const origin of origins) for (const claim of origin.claims) addTo(index, claim, origin.id);
  return (claim) => index.get(claim) ?? [];
}

/** The id of the first origin of a claim, or null where it has none. */
export function originOf(origins: readonly Origin[], claim: string): string | null {
  return origins.find((origin) => origin.claims.includes(claim))?.id ?? null;
}

/** Whom a claim speaks for: its parties, else its speaker, else whoever passed it on first; `[]` for nobody. */
function namesOf(claim: Claim): readonly string[] {
  const { party, parties, speaker, anonymous, via } = claim.attribution;
  if (parties.length > 0) return parties;
  if (party !== null) return [party];
  if (speaker !== null && !anonymous) return [speaker];
  const first = via.at(-1);
  return speaker === null && first !== undefined ? [first] : [];
}

function partyOrigin(name: string, claims: readonly Claim[]): Origin {
  const speakers = distinct(claims.flatMap(({ attribution }) => attribution.speaker ?? []));
  const documents = distinct(claims.map((claim) => claim.document));
  const others = speakers.filter((speaker) => speaker !== name);
  const voices =
    others.length > 0
      ? ` (${others.slice(0, SHOWN).join(', ')}${others.length > SHOWN ? ' and others' : ''})`
      : '';
  return {
    id: idOf('o', 'party', name),
    party: name,
    documents,
    claims: distinct(claims.map((claim) => claim.id)),
    why: `${count(claims.length, 'claim')} in ${count(documents.length, 'document')} ${claims.length === 1 ? 'is' : 'are'} made in the name of ${name}${voices}: one origin, however many speak or pass it on.`,
  };
}

function documentOrigin(
  claims: readonly Claim[],
  outlets: ReadonlyMap<string, string | null>,
): Origin {
  const documents = distinct(claims.map((claim) => claim.document));
  const [first = ''] = documents;
  const names = documents.map((path) => outlets.get(path) ?? path).join(', ');
  const single = `${count(claims.length, 'claim')} of ${names} ${claims.length === 1 ? 'names' : 'name'} nobody: the document itself is the origin.`;
  const copies = `${names} share most of their sentences: copies of one text are one origin.`;
  return {
    id: idOf('o', 'document', first),
    party: null,
    documents,
    claims: distinct(claims.map((claim) => claim.id)),
    why: documents.length > 1 ? copies : single,
  };
}

/** The claims by document, documents that copy each other together. */
function mergeCopies(claims: readonly Claim[]): Claim[][] {
  const byDocument = groupBy(claims, (claim) => claim.document);
  const leader = new Map(byDocument.map(([path]) => [path, path]));
  const find = (path: string): string => {
    const up = leader.get(path) ?? path;
    return up === path ? path : find(up);
  };
  for (const [a, b] of copiedPairs(byDocument)) {
    const [first, second] = [find(a), find(b)].toSorted(byText);
    if (first !== undefined && second !== undefined) leader.set(second, first);
  }
  return groupBy(claims, (claim) => find(claim.document)).map(([, group]) => group);
}

function copiedPairs(
  byDocument: readonly (readonly [string, readonly Claim[]])[],
): [string, string][] {
  const shingles = byDocument.map(([path, claims]) => [path, shinglesOf(claims)] as const);
  const sizes = new Map(shingles.map(([path, set]) => [path, set.size]));
  const holders = new Map<string, string[]>();
  for (const [path, set] of shingles) for (const shingle of set) addTo(holders, shingle, path);
  const shared = new Map<string, number>();
  for (const paths of holders.values()) {
    if (paths.length < 2 || paths.length > COMMON) continue;
    for (const [i, a] of paths.entries())
      for (const b of paths.slice(i + 1))
        shared.set(`${a}\n${b}`, (shared.get(`${a}\n${b}`) ?? 0) + 1);
  }
  return [...shared].flatMap(([pair, number]) => {
    const [a = '', b = ''] = pair.split('\n');
    const smaller = Math.min(sizes.get(a) ?? 0, sizes.get(b) ?? 0);
    return smaller >= ENOUGH && number / smaller >= CONTAINED ? [[a, b] as [string, string]] : [];
  });
}

function addTo(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function shinglesOf(claims: readonly Claim[]): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (const text of new Set(claims.map((claim) => claim.context.text))) {
    const keys = wordsOf(text).map((word) => word.key);
    for (let at = 0; at + WIDTH <= keys.length; at++)
      shingles.add(keys.slice(at, at + WIDTH).join(' '));
  }
  return shingles;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted(byText);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// Names shown in a reason at most.
const SHOWN = 4;
// Words in a shingle, shingles a text must have, share of the smaller text that makes a copy, and the number of
// documents from which on a shingle is a set phrase.
const WIDTH = 5;
const ENOUGH = 8;
const CONTAINED = 0.5;
const COMMON = 60;
