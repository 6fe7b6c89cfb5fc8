/** What an export calls a document, and where it leads. */

import { writeDay } from '../model/day.ts';
import { shown } from '../model/shown.ts';
import type { DocumentRecord } from '../model/types.ts';

/** The outlet; the title where none is known, and else the path. */
export function nameSource(document: DocumentRecord | null, path: string): string {
  return shown(document?.outlet ?? document?.title ?? path);
}

/** The address of a page; null where there is none, or one that leads elsewhere than to a page. */
export function pageUrl(document: DocumentRecord | null): string | null {
  const url = document?.url ?? '';
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** The day of publication, marked where an editor assumed it; null where it is not known. */
export function writePublished(document: DocumentRecord | null): string | null {
  const { day, basis } = document?.published ?? { day: null, basis: 'unknown' };
  if (day === null) return null;
  return `${writeDay(day)}${basis === 'assumed' ? ' (a day that the editor assumed)' : ''}`;
}
