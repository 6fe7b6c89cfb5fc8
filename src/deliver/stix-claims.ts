/** Claims as notes of STIX, each on whoever makes it. */

import { byText } from '../model/identity.ts';
import type { Briefing, Claim } from '../model/types.ts';
import { writeRange } from './range-words.ts';
import { nameSource, pageUrl, writePublished } from './source-words.ts';
import { identityId, inert, type StixObject, stampsOf, stixId } from './stix-object.ts';
import { authorOf, stanceAsides, type Told } from './told.ts';

/** The id of a claim's note. */
export function noteId(claim: string): string {
  return stixId('note', claim);
}

/** Whose a claim is: its parties, else its speaker where that is a name, else whoever published it. */
export function voicesOf({ claim, document }: Told): readonly string[] {
  const { speaker, parties } = claim.attribution;
  if (parties.length > 0) return parties;
  return [speaker === null || isDescribed(claim) ? nameSource(document, claim.document) : speaker];
}

/** True where the speaker has no name of its own: "officials" and "the company" are others in every story. */
export function isDescribed({ attribution: { speaker, parties, anonymous } }: Claim): boolean {
  if (speaker === null || parties.length > 0) return false;
  return anonymous || /^(?:\p{Ll}|(?:The|An?|Its|His|Her|Their|Our|My)\s)/u.test(speaker);
}

/** A note that holds a claim in its sentence, with who says it, when and where. */
export function claimNote(told: Told, maker: string, { asOf }: Briefing): StixObject {
  const { claim, document } = told;
  return {
    type: 'note',
    spec_version: '2.1',
    id: noteId(claim.id),
    created_by_ref: maker,
    ...stampsOf([document?.published.day ?? null], asOf),
    abstract: writeClaim(told),
    content: contentOf(told),
    authors: [inert(authorOf(told))],
    object_refs: [...new Set(voicesOf(told).map(identityId))].toSorted(byText),
    external_references: [referenceTo(told)],
  };
}

/** A claim in a line: `Ann Roe (Ansel), in a denial: “…”`. */
export function writeClaim(told: Told): string {
  const { speaker, parties } = told.claim.attribution;
  const others = parties.filter((party) => !(speaker ?? '').includes(party));
  const of = others.length === 0 ? '' : ` (${inert(others.join(', '))})`;
  const note = speaker === null ? ', naming nobody' : '';
  return `${inert(authorOf(told))}${of}${note}${stanceAsides[told.claim.stance]}: “${inert(told.claim.text)}”`;
}

/** The words in their sentence, and below what is known of them, a line each. */
function contentOf({ claim, document }: Told): string {
  const { attribution, when, span } = claim;
  const source = inert(nameSource(document, claim.document));
  const facts = [
    ['Words', mannerWords[attribution.manner]],
    ['Role', attribution.role],
    ['Through', attribution.via.length === 0 ? null : attribution.via.join(', ')],
    ['Said', writeRange(when.said) ?? 'on a day that is not known'],
    ['About', writeRange(when.about)],
    ['Source', `${source}, ${writePublished(document) ?? 'on a day that is not known'}`],
    ['Place', `${claim.document}, characters ${span.start} to ${span.end}; claim ${claim.id}`],
  ] as const;
  const lines = facts.flatMap(([name, value]) =>
    value === null ? [] : [`- ${name}: ${inert(value)}`],
  );
  return [`“${inert(claim.context.text)}”`, '', ...lines].join('\n');
}

const mannerWords = {
  direct: 'quoted',
  indirect: 'told in the words of the source',
  narrated: 'those of the source',
} as const satisfies Record<Claim['attribution']['manner'], string>;

/** The page where it has an address, and the file that was read, which is not what the page serves, by its hash. */
function referenceTo({ claim, document }: Told) {
  const url = pageUrl(document);
  const title = document?.title ?? null;
  const hash = document === null ? '' : ', of which external_id is the hash';
  const read = `read from ${inert(claim.document)}${hash}`;
  return {
    source_name: inert(nameSource(document, claim.document)),
    description: title === null ? `An article, ${read}` : `“${inert(title)}”, ${read}`,
    ...(url === null ? {} : { url: new URL(url).href }),
    ...(document === null ? {} : { external_id: `sha256:${document.sha256}` }),
  };
}
