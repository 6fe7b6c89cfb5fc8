/**
 * Where claims come from. All who speak for one party are one origin; a claim that names nobody comes from its
 * document, and documents that share a text are one. Of a claim that was passed on, the first that it went through
 * counts. The number is an upper bound: two origins may still share a source that no document names.
 */

import { byText, idOf } from '../model/identity.ts';
import type { Claim, Origin } from '../model/types.ts';
import { groupBy } from './group-by.ts';
import { type OriginSource, readStoryTexts, type StoryTexts } from './origins/read-story.ts';
import { voicesByFullName } from './origins/short-names.ts';
import { voicesByUtterance } from './origins/utterances.ts';
import { voiceKey, voicesBehind } from './origins/voices.ts';
import { whyOneText, whyOneVoice } from './origins/write-why.ts';

/** The origins of the claims, by id. A claim that several parties share stands under each of them. */
export function traceOrigins(
  claims: readonly Claim[],
  documents: readonly OriginSource[],
): Origin[] {
  const texts = readStoryTexts(documents, claims);
  const voicesOf = voicesByUtterance(claims, voicesByFullName(claims, voicesBehind));
  const traced = claims.flatMap((claim) => trace(claim, voicesOf(claim), texts));
  const outlets = new Map(documents.map(({ path, outlet }) => [path, outlet]));
  const outletOf = (path: string): string => outlets.get(path) ?? path;
  const members = groupBy(documents, ({ path }) => texts.rootOf(path));
  const groups = new Map(members.map(([root, own]) => [root, own.map(({ path }) => path)]));
  return [
    ...groupBy(traced.filter(isVoice), ({ voice }) => voiceKey(voice)).map(([, own]) =>
      voiceOrigin(own, outletOf),
    ),
    ...groupBy(traced.filter(isText), ({ text }) => text).map(([root, own]) =>
      textOrigin(root, own, (groups.get(root) ?? [root]).toSorted(byText), texts, outletOf),
    ),
  ].toSorted((a, b) => byText(a.id, b.id));
}

/** The ids of the origins of each claim, ready to be asked. */
export function originIndex(origins: readonly Origin[]): (claim: string) => readonly string[] {
  const index = new Map<string, string[]>();
  for (const origin of origins)
    for (const claim of origin.claims) {
      const ids = index.get(claim);
      if (ids === undefined) index.set(claim, [origin.id]);
      else ids.push(origin.id);
    }
  return (claim) => index.get(claim) ?? [];
}

/** The id of the first origin of a claim, or null where it has none. */
export function originOf(origins: readonly Origin[], claim: string): string | null {
  return origins.find((origin) => origin.claims.includes(claim))?.id ?? null;
}

/** A claim with what it comes from: a name, or the text of a document. */
type Traced =
  | { readonly claim: Claim; readonly voice: string }
  | { readonly claim: Claim; readonly text: string };

function trace(claim: Claim, voices: readonly string[], texts: StoryTexts): Traced[] {
  if (voices.length === 0) return [{ claim, text: texts.textOf(claim) }];
  return voices.map((voice) => {
    const text = texts.reportOf(claim, voice);
    return text === null ? { claim, voice } : { claim, text };
  });
}

function isVoice(one: Traced): one is Extract<Traced, { voice: string }> {
  return 'voice' in one;
}

function isText(one: Traced): one is Extract<Traced, { text: string }> {
  return 'text' in one;
}

function voiceOrigin(
  own: readonly Extract<Traced, { voice: string }>[],
  outletOf: (path: string) => string,
): Origin {
  const [name = ''] = own.map(({ voice }) => voice).toSorted(byText);
  const claims = own.map(({ claim }) => claim);
  const documents = documentsOf(claims);
  return {
    id: idOf('o', 'party', name),
    party: name,
    documents,
    claims: distinct(claims.map(({ id }) => id)),
    why: whyOneVoice(name, { claims, documents, outletOf }),
  };
}

function textOrigin(
  root: string,
  own: readonly Traced[],
  group: readonly string[],
  texts: StoryTexts,
  outletOf: (path: string) => string,
): Origin {
  const claims = own.map(({ claim }) => claim);
  const documents = documentsOf(claims);
  return {
    id: idOf('o', 'document', root),
    party: null,
    documents,
    claims: distinct(claims.map(({ id }) => id)),
    why: whyOneText({ claims, documents, outletOf }, group, texts.creditsOf),
  };
}

function documentsOf(claims: readonly Claim[]): string[] {
  return distinct(claims.map(({ document }) => document));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted(byText);
}
