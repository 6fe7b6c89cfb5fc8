/** A claim as a reader meets it: who, the exact words and whose they are, where and when they stand. */

import type { Attribution, Claim, Stance } from '../model/types.ts';
import type { Lookup } from './lookup.ts';
import { type Inline, joined, noteOf, strong } from './nodes.ts';
import { capitalise, enumerate } from './write-count.ts';
import { writeSource } from './write-source.ts';
import { writeSaid } from './write-when.ts';

/**
 * One claim, or several that repeat each other, in a line with its footnotes. Quoted words are the first
 * claim's. `Ann Roe, mayor of Ansel, said, as The Harbour Post puts it: “…” (by 25 October 2024)`.
 * `quoted`: those words as they are to be shown, where a part of them is marked.
 */
export function writeClaim(
  of: Lookup,
  claims: readonly Claim[],
  quoted?: readonly Inline[],
): Inline[] {
  const [first] = claims;
  if (first === undefined) return [];
  const others = claims.filter(({ document }) => document !== first.document);
  const asides = [
    writeSaid(of, first),
    ...first.attribution.via.map((voice) => `through ${voice}`),
    ...(others.length === 0 ? [] : [`also in ${writeSources(of, others)}`]),
  ];
  return [
    `${whoSaid(of, first)}: `,
    ...(quoted ?? [quote(first.text)]),
    ` (${asides.join('; ')})`,
    ...claims.map((one) => noteOf(one.id)),
  ];
}

/**
 * Claims of one speaker in one document and of one day in a short line: `Ann Roe (Ansel):
 * “…”; in a denial: “…” (Weekly Blitz, by 25 October 2024)`. Each comes with those that repeat it.
 */
export function writeClaimsInShort(of: Lookup, groups: readonly (readonly Claim[])[]): Inline[] {
  const first = groups[0]?.[0];
  if (first === undefined) return [];
  const words = groups.map((group) => wordsInShort(of, group));
  const where = ` (${[...first.attribution.via, writeSource(of, first.document)].join(', ')}, ${writeSaid(of, first)})`;
  return [strong(capitalise(writeName(first.attribution))), ': ', ...joined(words, '; '), where];
}

function wordsInShort(of: Lookup, group: readonly Claim[]): Inline[] {
  const [first] = group;
  if (first === undefined) return [];
  const { manner, speaker } = first.attribution;
  const own = manner === 'direct' && speaker !== null ? 'in these words ' : '';
  const others = group.filter(({ document }) => document !== first.document);
  return [
    `${shortNotes[first.stance]}${own}${quote(first.text)}`,
    ...group.map((one) => noteOf(one.id)),
    ...(others.length === 0 ? [] : [`, also in ${writeSources(of, others)}`]),
  ];
}

/** What a claim does, before its words: `in a denial `; nothing where it affirms. */
export const shortNotes = {
  affirms: '',
  denies: 'in a denial ',
  hedges: 'with reserve ',
  declines: 'declining to say ',
} as const satisfies Record<Stance, string>;

/** Exact words of a document in quotation marks; marks that stand around the whole are not doubled. */
export function quote(words: string): string {
  const inner = words.trim();
  const marked = /^[“"][^“”"]*[”"]$/.test(inner);
  return `“${marked ? inner.slice(1, -1) : inner}”`;
}

/** Who said it and in whose words: the speaker's own only where the document quotes them. */
export function whoSaid(of: Lookup, { attribution, document, stance }: Claim): string {
  const source = writeSource(of, document);
  const { manner, speaker, role } = attribution;
  if (speaker === null)
    return `Nobody is named in ${source}${stance === 'affirms' ? '' : `, ${shortNotes[stance].trim()}`}`;
  const who = capitalise(writeSpeaker(attribution)) + (role === null ? '' : ',');
  if (manner === 'direct') return `${who} ${verbs[stance]}, in ${source}`;
  if (manner === 'indirect') return `${who} ${verbs[stance]}, as ${source} puts it`;
  return `${who} ${verbs[stance]}, by the account of ${source}`;
}

const verbs = {
  affirms: 'said',
  denies: 'said in a denial',
  hedges: 'said with reserve',
  declines: 'declined to say',
} as const satisfies Record<Stance, string>;

/** The speaker with role and party: `Ann Roe, mayor (Ansel)`. */
function writeSpeaker(attribution: Attribution): string {
  const { speaker, role } = attribution;
  if (speaker === null) return 'Nobody is named';
  const named = role === null || speaker.includes(role) ? speaker : `${speaker}, ${role}`;
  return withParties(named, attribution);
}

/** The speaker and party without the role. */
export function writeName(attribution: Attribution): string {
  return attribution.speaker === null
    ? 'nobody named'
    : withParties(attribution.speaker, attribution);
}

function withParties(named: string, { party, parties, anonymous }: Attribution): string {
  const all = parties.length > 0 ? parties : party === null ? [] : [party];
  const notes = all.filter((one) => !named.includes(one));
  const shown = anonymous ? [...notes, 'no name given'] : notes;
  return shown.length === 0 ? named : `${named} (${shown.join(', ')})`;
}

/** The documents of the claims as a reader names them, each once: `Weekly Blitz and sources 2 and 4`. */
export function writeSources(of: Lookup, claims: readonly Claim[]): string {
  const names = [...new Set(claims.map((claim) => claim.document))].map((path) =>
    writeSource(of, path),
  );
  const numbers = names.filter((name) => name.startsWith('source ')).map((name) => name.slice(7));
  const outlets = names.filter((name) => !name.startsWith('source '));
  const numbered =
    numbers.length > 1 ? [`sources ${enumerate(numbers)}`] : [`source ${numbers[0]}`];
  return enumerate([...outlets, ...(numbers.length === 0 ? [] : numbered)]);
}
