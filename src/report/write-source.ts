/** Documents as a reader names them. */

import { writeDay } from '../model/day.ts';
import type { DateBasis, DocumentRecord } from '../model/types.ts';
import type { Lookup } from './lookup.ts';

/**
 * How a reader names each document, by its path: the outlet; `source 3` where none is stated, by the document's
 * line in the list of sources; both where the outlet has several documents.
 */
export function nameSources(documents: readonly DocumentRecord[]): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { outlet } of documents) {
    if (outlet !== null) times.set(outlet, (times.get(outlet) ?? 0) + 1);
  }
  return new Map(
    documents.map(({ path, outlet }, index) => {
      const numbered = `source ${index + 1}`;
      if (outlet === null) return [path, numbered];
      return [path, (times.get(outlet) ?? 0) > 1 ? `${outlet} (${numbered})` : outlet];
    }),
  );
}

/** The document as a reader names it; its path where the briefing does not have it. */
export function writeSource({ sources }: Lookup, path: string): string {
  return sources.get(path) ?? path;
}

/** The day of publication and how it is known: `24 October 2024, assumed by the editor`. */
export function writePublished({ published: { day, basis } }: DocumentRecord): string {
  return day === null ? 'date not stated' : `${writeDay(day)}, ${basisWords[basis]}`;
}

const basisWords = {
  declared: 'stated in the document',
  story: 'stated in the story file',
  assumed: 'assumed by the editor',
  unknown: 'on no stated basis',
} as const satisfies Record<DateBasis, string>;
