/** A briefing opened at its registers: what the sections look up again and again. */

import { foldText } from '../model/identity.ts';
import type { Briefing, Claim, DocumentRecord, Pair, Topic } from '../model/types.ts';
import { nameSources } from './write-source.ts';

/** A briefing with its claims, documents and topics by name, and the claims that repeat each other. */
export interface Lookup {
  readonly briefing: Briefing;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** How a reader names each document, by path. */
  readonly sources: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** The claims that repeat one statement of one speaker, the claim itself among them, in briefing order. */
  readonly repeats: ReadonlyMap<string, readonly Claim[]>;
}

/** Opens a briefing. */
export function lookUp(briefing: Briefing): Lookup {
  const claims = new Map(briefing.claims.map((claim) => [claim.id, claim]));
  return {
    briefing,
    claims,
    documents: new Map(briefing.documents.map((document) => [document.path, document])),
    sources: nameSources(briefing.documents),
    topics: new Map(briefing.topics.map((topic) => [topic.id, topic])),
    repeats: groupRepeats(
      briefing,
      briefing.disagreements.flatMap((one) => one.pairs),
    ),
  };
}

/** The claims of the ids, in the order given; an id that the briefing does not have is left out. */
export function claimsOf(of: Lookup, ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => of.claims.get(id) ?? []);
}

/** The claims in groups of repeats, each group once, in the order of its first claim. */
export function groupsOf(of: Lookup, claims: readonly Claim[]): (readonly Claim[])[] {
  const wanted = new Set(claims);
  const groups = new Set(claims.map((claim) => of.repeats.get(claim.id) ?? [claim]));
  return [...groups].map((group) => group.filter((claim) => wanted.has(claim)));
}

/**
 * Two claims are one for the reader where a rule found a repeat and one speaker gives the same numbers, and where one
 * origin repeats its words.
 */
function groupRepeats(briefing: Briefing, pairs: readonly Pair[]): Map<string, readonly Claim[]> {
  const headOf = new Map(briefing.claims.map((claim) => [claim.id, claim.id]));
  const keyOf = new Map(briefing.claims.map((claim) => [claim.id, utteranceKey(claim)]));
  const find = (id: string): string => {
    let head = id;
    for (let up = headOf.get(head); up !== undefined && up !== head; up = headOf.get(head)) {
      head = up;
    }
    return head;
  };
  for (const [first, ...others] of wordForWord(briefing, keyOf)) {
    for (const other of others) headOf.set(find(other), find(first ?? other));
  }
  for (const { earlier, later, verdict } of pairs) {
    const known = headOf.has(earlier) && headOf.has(later);
    if (known && verdict === 'repeat' && keyOf.get(earlier) === keyOf.get(later)) {
      headOf.set(find(later), find(earlier));
    }
  }
  const groups = new Map<string, Claim[]>();
  for (const claim of briefing.claims) {
    const head = find(claim.id);
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [claim]);
    else group.push(claim);
  }
  return new Map(briefing.claims.map((claim) => [claim.id, groups.get(find(claim.id)) ?? [claim]]));
}

/** Ids of claims in the same words by the same speaker, in several documents of one origin. */
function wordForWord(briefing: Briefing, keyOf: ReadonlyMap<string, string>): Iterable<string[]> {
  const claims = new Map(briefing.claims.map((claim) => [claim.id, claim]));
  const shared = briefing.origins.filter(({ documents }) => documents.length > 1);
  const groups = new Map<string, string[]>();
  for (const origin of shared)
    for (const id of origin.claims) {
      const key = JSON.stringify([origin.id, keyOf.get(id), foldText(claims.get(id)?.text ?? id)]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [id]);
      else group.push(id);
    }
  return groups.values();
}

function utteranceKey({ attribution, stance, figures }: Claim): string {
  const numbers = figures.map(({ value, min, max }) => [value, min, max]);
  return JSON.stringify([foldText(attribution.speaker ?? ''), stance, numbers]);
}
