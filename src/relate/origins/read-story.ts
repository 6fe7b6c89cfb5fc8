/** The documents of a story set beside each other: which are one text, whom they credit, which stretches were lifted. */

import { byText } from '../../model/identity.ts';
import type { Claim, Document } from '../../model/types.ts';
import { groupBy } from '../group-by.ts';
import { remember } from '../remember.ts';
import { agencyOf } from './agencies.ts';
import { factHolders, joinByFacts } from './facts.ts';
import { findCopies, type Lifted } from './find-copies.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { makeGroups } from './groups.ts';
import { type Credit, readCredits } from './read-credits.ts';
import { voiceKey } from './voices.ts';

/** What is read of a document. One whose text is not at hand copies nobody. */
export type OriginSource = Pick<Document, 'path' | 'outlet'> &
  Partial<Pick<Document, 'author' | 'published' | 'text' | 'blocks'>>;

/** The documents of a story, by path, ready to be asked where their claims come from. */
export interface StoryTexts {
  /** The document whose text this one is: its own path, or that of the first of its copies. */
  readonly rootOf: (path: string) => string;
  /** Of a claim that names nobody: the document whose text it stands in. */
  readonly textOf: (claim: Claim) => string;
  /** Of a claim that the named outlet or agency reported: its document, where the story has it; else null. */
  readonly reportOf: (claim: Claim, name: string) => string | null;
  readonly creditsOf: (path: string) => readonly Credit[];
}

/** Sets the documents beside each other and asks what their claims tell. */
export function readStoryTexts(
  documents: readonly OriginSource[],
  claims: readonly Claim[],
): StoryTexts {
  const { paths, at, credits, agencies, copies } = readTexts(documents);
  const byDocument: Claim[][] = paths.map(() => []);
  for (const claim of claims) byDocument[at.get(claim.document) ?? -1]?.push(claim);
  const groups = makeGroups(paths.length);
  for (const index of paths.keys()) groups.join(index, copies.groups.rootOf(index));
  joinByFacts(byDocument, agencies, groups);
  const pathOf = (index: number): string => paths[groups.rootOf(index)] ?? '';
  const reporters = indexReporters(documents, at, agencies);
  const factsBy = new Map(
    [...reporters].map(([name, own]) => [name, factHolders(byDocument, own)] as const),
  );
  const liftedBy = rememberNumber(copies.liftedBy);
  return {
    rootOf: (path) => pathAt(path, at, pathOf),
    textOf: (claim) => {
      const index = at.get(claim.document);
      if (index === undefined) return claim.document;
      const stretch = liftedBy(index).find((one) => isHeld(claim, one));
      if (stretch !== undefined) return pathOf(stretch.from);
      const [told] = namesOf(credits[index] ?? [], 'part').flatMap(
        (agency) => factsBy.get(voiceKey(agency))?.(claim) ?? [],
      );
      return pathOf(told ?? index);
    },
    reportOf: (claim, name) => {
      const key = voiceKey(agencyOf(name) ?? name);
      const own = reporters.get(key);
      if (own === undefined) return null;
      const roots = new Set(own.map(pathOf));
      const here = pathAt(claim.document, at, pathOf);
      if (roots.has(here)) return here;
      if (roots.size === 1) return [...roots][0] ?? null;
      const told = factsBy.get(key)?.(claim) ?? null;
      return told === null ? null : pathOf(told);
    },
    creditsOf: (path) => credits[at.get(path) ?? -1] ?? [],
  };
}

/** The first, by path, of the documents that print the text of a document; its own path where no other does. */
export function copyRoots(documents: readonly OriginSource[]): (path: string) => string {
  const { paths, at, copies } = readTexts(documents);
  return (path) => pathAt(path, at, (index) => paths[copies.groups.rootOf(index)] ?? '');
}

/** What the texts alone show, in the order of their paths. */
const readTexts = remember((documents: readonly OriginSource[]) => {
  const sorted = documents.toSorted((a, b) => byText(a.path, b.path));
  const credits = sorted.map(readCredits);
  const agencies = credits.map((own) => namesOf(own, 'whole'));
  const printed = sorted.map(({ path, published, text = '', blocks = [] }, index) => ({
    path,
    day: published?.day ?? null,
    prints: fingerprintsOf({ text, blocks }),
    agencies: agencies[index] ?? [],
  }));
  const paths = sorted.map(({ path }) => path);
  const at = new Map(paths.map((path, index) => [path, index]));
  return { paths, at, credits, agencies, copies: findCopies(printed) };
});

function pathAt(
  path: string,
  at: ReadonlyMap<string, number>,
  pathOf: (index: number) => string,
): string {
  const index = at.get(path);
  return index === undefined ? path : pathOf(index);
}

function rememberNumber<V>(answer: (number: number) => V): (number: number) => V {
  const known = new Map<number, V>();
  return (number) => {
    const value = known.get(number) ?? answer(number);
    known.set(number, value);
    return value;
  };
}

function namesOf(credits: readonly Credit[], extent: Credit['extent']): string[] {
  return credits.filter((one) => one.extent === extent).map(({ agency }) => agency);
}

/** The documents of each outlet, and of each agency that is credited for all of them, in the order of their paths. */
function indexReporters(
  documents: readonly OriginSource[],
  at: ReadonlyMap<string, number>,
  agencies: readonly (readonly string[])[],
): ReadonlyMap<string, readonly number[]> {
  const named = documents.flatMap(({ path, outlet }) => {
    const index = at.get(path) ?? -1;
    const names = [...(outlet === null ? [] : [outlet]), ...(agencies[index] ?? [])];
    return [...new Set(names.map(voiceKey))].map((name) => ({ name, index }));
  });
  return new Map(
    groupBy(named, ({ name }) => name).map(([name, own]) => [
      name,
      own.map(({ index }) => index).toSorted((a, b) => a - b),
    ]),
  );
}

/** True where the stretch holds half of the claim or more. */
function isHeld({ span }: Claim, stretch: Lifted): boolean {
  const shared = Math.min(span.end, stretch.end) - Math.max(span.start, stretch.start);
  return shared * 2 >= span.end - span.start;
}
