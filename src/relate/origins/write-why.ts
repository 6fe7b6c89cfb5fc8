/** Why claims are of one origin, in a sentence for readers, with the chain that the documents show. */

import { byText } from '../../model/identity.ts';
import type { Claim } from '../../model/types.ts';
import type { Credit } from './read-credits.ts';

/** What a reason is made of. */
export interface Told {
  readonly claims: readonly Claim[];
  /** Paths, in their order. */
  readonly documents: readonly string[];
  readonly outletOf: (path: string) => string;
}

/** Of claims in one name: who speaks for it, and through whom it came. */
export function whyOneVoice(name: string, told: Told): string {
  const { claims, documents } = told;
  const speakers = namesIn(claims.map(({ attribution }) => attribution.speaker));
  const others = speakers.filter((speaker) => speaker !== name);
  const voices = others.length > 0 ? ` (${listed(others)})` : '';
  const through = namesIn(claims.flatMap(({ attribution }) => attribution.via)).filter(
    (one) => one !== name,
  );
  const chain = through.length > 0 ? ` Some of it came through ${listed(through)}.` : '';
  return `${count(claims.length, 'claim')} in ${count(documents.length, 'document')} ${claims.length === 1 ? 'is' : 'are'} made in the name of ${name}${voices}: one origin, however many speak or pass it on.${chain}`;
}

/** Of claims that name nobody, in documents that share a text: the first, its copies, what others took from it. */
export function whyOneText(
  { claims, documents, outletOf }: Told,
  group: readonly string[],
  creditsOf: (path: string) => readonly Credit[],
): string {
  const own = documents.filter((path) => group.includes(path));
  const others = documents.filter((path) => !group.includes(path));
  const names = listed((own.length > 0 ? own : group).map(outletOf));
  const agencies = namesIn(
    group.flatMap((path) =>
      creditsOf(path).flatMap(({ agency, extent }) => (extent === 'whole' ? [agency] : [])),
    ),
  );
  const credit = agencies.length > 0 ? `, credited to ${listed(agencies)}` : '';
  const first =
    group.length > 1
      ? `${names} share a text${credit}: copies of one text are one origin.`
      : `${count(claims.length, 'claim')} of ${names}${credit} ${claims.length === 1 ? 'names' : 'name'} nobody: the document itself is the origin.`;
  return others.length === 0
    ? first
    : `${first} ${listed(others.map(outletOf))} ${others.length === 1 ? 'takes' : 'take'} words over from it or ${others.length === 1 ? 'names' : 'name'} it.`;
}

function namesIn(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))].toSorted(byText);
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} and others` : shown;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// Names shown in a reason at most.
const SHOWN = 4;
