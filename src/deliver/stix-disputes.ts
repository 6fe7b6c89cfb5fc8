/** What stands against each other, in STIX: notes on the claims, and opinions of those who deny one. */

import { byText } from '../model/identity.ts';
import type { Briefing, Claim, Disagreement, Pair } from '../model/types.ts';
import { verdicts } from '../model/verdict.ts';
import { flaggedPairs } from './flagged-pairs.ts';
import { nameSource, writePublished } from './source-words.ts';
import { isDescribed, noteId, voicesOf, writeClaim } from './stix-claims.ts';
import { identityId, inert, type StixObject, spanOf, stampsOf, stixId } from './stix-object.ts';
import { authorOf, type Told } from './told.ts';

/** How a claim is found by its id. */
export type Find = (claim: string) => Told | null;

/** A note on the claims of each flagged disagreement: the question, the sides, and the reason of the verdict. */
export function disputeNotes(briefing: Briefing, find: Find, maker: string): StixObject[] {
  return briefing.disagreements.flatMap((one) => {
    const claims = claimsOf(flaggedPairs(one)).filter((claim) => find(claim) !== null);
    if (claims.length === 0) return [];
    const days = claims.map((claim) => find(claim)?.document?.published.day ?? null);
    return [
      {
        type: 'note',
        spec_version: '2.1',
        // Questions are asked in the same words in many stories.
        id: stixId('note', briefing.title, one.id),
        created_by_ref: maker,
        ...stampsOf(days, briefing.asOf),
        abstract: `${inert(one.question)} – ${verdicts[one.verdict].name}`,
        content: contentOf(one),
        object_refs: claims.map(noteId).toSorted(byText),
      },
    ];
  });
}

function claimsOf(pairs: readonly Pair[]): string[] {
  return [...new Set(pairs.flatMap(({ earlier, later }) => [earlier, later]))];
}

function contentOf({ id, reason, sides }: Disagreement): string {
  const lines = sides.map(({ label, parties, origins }) => {
    const by = parties.length === 0 ? '' : `, ${inert(parties.join(', '))}`;
    return `- ${inert(label)}: ${origins} ${origins === 1 ? 'origin' : 'origins'}${by}`;
  });
  return [inert(reason), '', ...lines, `- In the briefing: ${id}`].join('\n');
}

/**
 * An opinion of each party on the claims of others that it denies: never our own, so it is made by the one who holds
 * it. What may be a denial, what takes back one's own words and what somebody without a name denies gives none.
 */
export function denialOpinions({ disagreements, asOf }: Briefing, find: Find): StixObject[] {
  const denied = new Map<string, Set<Claim>>();
  // Two figures may exclude each other, one of them in a denial of something else.
  const pairs = disagreements.filter(({ rule }) => rule === 'stance').flatMap(flaggedPairs);
  for (const pair of pairs) {
    const found = denialIn(pair, find);
    if (found === null) continue;
    const targets = denied.get(found.denial.id) ?? new Set();
    denied.set(found.denial.id, targets.add(found.affirmed));
  }
  return [...denied].flatMap(([id, targets]) => {
    const told = find(id);
    if (told === null || isDescribed(told.claim)) return [];
    return voicesOf(told).flatMap((voice) => {
      const others = [...targets].filter((one) => !hasVoice(find(one.id), voice));
      return others.length === 0 ? [] : [opinionOf(told, voice, others, asOf)];
    });
  });
}

function denialIn({ earlier, later, verdict }: Pair, find: Find) {
  const a = find(earlier)?.claim;
  const b = find(later)?.claim;
  if (verdict !== 'contradiction' || a === undefined || b === undefined) return null;
  if (a.stance === 'denies' && b.stance === 'affirms') return { denial: a, affirmed: b };
  return a.stance === 'affirms' && b.stance === 'denies' ? { denial: b, affirmed: a } : null;
}

function hasVoice(told: Told | null, voice: string): boolean {
  return told !== null && voicesOf(told).some((one) => identityId(one) === identityId(voice));
}

function opinionOf(
  told: Told,
  voice: string,
  denied: readonly Claim[],
  asOf: Briefing['asOf'],
): StixObject {
  const id = stixId('opinion', told.claim.id, identityId(voice));
  const { created } = stampsOf([told.document?.published.day ?? null], null);
  return {
    type: 'opinion',
    spec_version: '2.1',
    id,
    created_by_ref: identityId(voice),
    ...spanOf(apartIn(created, id), asOf),
    explanation: `${writeClaim(told)} (${sourceOf(told)}). It was set beside what it denies by atodds, which has no opinion.`,
    authors: [inert(authorOf(told))],
    opinion: 'disagree',
    object_refs: denied.map((one) => noteId(one.id)).toSorted(byText),
  };
}

function sourceOf({ claim, document }: Told): string {
  const published = writePublished(document);
  const source = inert(nameSource(document, claim.document));
  return published === null ? source : `${source}, ${published}`;
}

/** That day at a time that the id decides and that means nothing: OpenCTI takes opinions of one moment for one. */
function apartIn(midnight: string, id: string): string {
  const moment = Number.parseInt(id.slice(-12), 16) % 86_400_000;
  const pad = (value: number, length = 2): string =>
    String(Math.floor(value)).padStart(length, '0');
  const minutes = moment / 60_000;
  const time = [pad(minutes / 60), pad(minutes % 60), pad((moment % 60_000) / 1000)].join(':');
  return `${midnight.slice(0, 10)}T${time}.${pad(moment % 1000, 3)}Z`;
}
