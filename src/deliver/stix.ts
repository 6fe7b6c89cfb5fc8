/**
 * A briefing as a bundle of STIX 2.1, for OpenCTI and other platforms of threat intelligence: who claims what as notes
 * on those who claim it, what stands against each other as notes on these, denials as opinions of those who deny, and a
 * report around all. It has no confidence, no score and no opinion of our own.
 */

import { byText } from '../model/identity.ts';
import { jsonText } from '../model/json-text.ts';
import type { Briefing } from '../model/types.ts';
import { claimNote, voicesOf } from './stix-claims.ts';
import { denialOpinions, disputeNotes } from './stix-disputes.ts';
import {
  identityId,
  identityOf,
  inert,
  makerOf,
  momentOf,
  type StixObject,
  spanOf,
  stampsOf,
  stixId,
} from './stix-object.ts';
import { documentsByPath, type Told, toldIn } from './told.ts';

/** The bundle, its objects in the order of their ids, with a newline at the end. */
export function writeStix(briefing: Briefing): string {
  const maker = makerOf(briefing);
  const documentAt = documentsByPath(briefing);
  const toldOf = new Map(
    briefing.claims.map((claim): readonly [string, Told] => [claim.id, toldIn(claim, documentAt)]),
  );
  const find = (claim: string): Told | null => toldOf.get(claim) ?? null;
  const told = [...toldOf.values()];
  const inReport = [
    ...identitiesOf(told.flatMap(voicesOf)).filter(({ id }) => id !== maker.id),
    ...told.map((one) => claimNote(one, maker.id, briefing)),
    ...disputeNotes(briefing, find, maker.id),
    ...denialOpinions(briefing, find),
  ].toSorted((a, b) => byText(a.id, b.id));
  const report = inReport.length === 0 ? [] : [reportOf(briefing, maker.id, inReport)];
  const objects = [maker, ...report, ...inReport].toSorted((a, b) => byText(a.id, b.id));
  const bundle = { type: 'bundle', id: stixId('bundle', JSON.stringify(objects)), objects };
  return `${jsonText(bundle, 2)}\n`;
}

/** One identity for each name; of two spellings that are one the first in order of code units stays. */
function identitiesOf(names: readonly string[]): StixObject[] {
  const nameOf = new Map(
    names
      .toSorted(byText)
      .toReversed()
      .map((name) => [identityId(name), name]),
  );
  return [...nameOf.values()].map((name) => identityOf(name));
}

/** A report, which STIX dates by its publication; a grouping where the briefing has no day. */
function reportOf(
  { title, asOf, documents, claims }: Briefing,
  maker: string,
  objects: readonly StixObject[],
): StixObject {
  const type = asOf === null ? 'grouping' : 'report';
  const undated = documents.filter(({ published }) => published.day === null).length;
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, title, asOf ?? ''),
    created_by_ref: maker,
    ...(asOf === null ? stampsOf([], null) : spanOf(momentOf(asOf), asOf)),
    name: inert(title),
    description: [
      `Who says what in ${count(documents.length, 'document')}: ${count(claims.length, 'claim')}.`,
      'Nothing is rated. An opinion is of the one who made it; its time of day means nothing.',
      ...(undated === 0 ? [] : [`Of unknown day: ${count(undated, 'document')}, dated 1970 here.`]),
    ].join(' '),
    ...(asOf === null ? { context: 'unspecified' } : { published: momentOf(asOf) }),
    object_refs: objects.map(({ id }) => id),
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
