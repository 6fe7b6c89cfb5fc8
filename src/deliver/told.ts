/** Claims with the documents that tell them, as exports name them. */

import { shown } from '../model/shown.ts';
import type { Briefing, Claim, DocumentRecord, Stance } from '../model/types.ts';
import { nameSource } from './source-words.ts';

/** A claim with its document, if the briefing has it. */
export interface Told {
  readonly claim: Claim;
  readonly document: DocumentRecord | null;
}

/** The documents by their paths. */
export function documentsByPath({ documents }: Briefing): ReadonlyMap<string, DocumentRecord> {
  return new Map(documents.map((document) => [document.path, document]));
}

/** The claim with its document. */
export function toldIn(claim: Claim, documentAt: ReadonlyMap<string, DocumentRecord>): Told {
  return { claim, document: documentAt.get(claim.document) ?? null };
}

/** Who says it, for the beginning of a line: the speaker, or the source where it names nobody. */
export function authorOf({ claim, document }: Told): string {
  const { speaker } = claim.attribution;
  const name = speaker === null ? nameSource(document, claim.document) : shown(speaker).trim();
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** What a claim does, behind the name of who makes it: `Ann Roe, in a denial`; nothing where it affirms. */
export const stanceAsides = {
  affirms: '',
  denies: ', in a denial',
  hedges: ', with reserve',
  declines: ', declining to say',
} as const satisfies Record<Stance, string>;
