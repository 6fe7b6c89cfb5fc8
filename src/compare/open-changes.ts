/** A comparison opened at its registers, for the pages that tell it. */

import { writeDay } from '../model/day.ts';
import type { Changes, Claim, DocumentRecord, Side } from '../model/types.ts';
import { type Inline, joined, text } from '../report/nodes.ts';
import { count, enumerate } from '../report/write-count.ts';
import { claimsById } from './registers.ts';

/** Changes with claims, documents and topics by name. */
export interface OpenChanges {
  readonly changes: Changes;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, DocumentRecord>;
  readonly titles: ReadonlyMap<string, string>;
}

/** Opens a comparison. */
export function openChanges(changes: Changes): OpenChanges {
  return {
    changes,
    claims: claimsById(changes),
    sources: new Map(changes.sources.map((one) => [one.path, one])),
    titles: new Map(changes.topics.map(({ id, title }) => [id, title])),
  };
}

/** The document as a reader names it, with its day: `The Harbour Post, 3 May 2024`, linked where it has a URL. */
export function sourceName(of: OpenChanges, path: string): Inline[] {
  const found = of.sources.get(path);
  const name = found?.outlet ?? path;
  const day = found?.published.day ?? null;
  const url = found?.url ?? '';
  const shown: Inline = WEB.test(url) ? { type: 'link', url, children: [text(name)] } : name;
  return day === null ? [shown] : [shown, `, ${writeDay(day)}`];
}

// `https://post.example/dam?id=7`: an address that no reader of Markdown or HTML can take for anything else.
const WEB = /^https?:\/\/[!#-;=?-[\]_a-z~%]+$/i;

/** The documents of claims, each once. */
export function sourceNames(of: OpenChanges, claims: readonly Claim[]): Inline[] {
  const paths = [...new Set(claims.map(({ document }) => document))];
  return joined(
    paths.map((path) => sourceName(of, path)),
    '; ',
  );
}

/**
 * Words of the run before, which no document has to hold any more: no “quotation marks”, for what stands in
 * them is looked up in the sources.
 */
export function unquoted(words: string): string {
  return words.replace(/[“"]([^“”"]*)[”"]/g, '‘$1’').replace(/[“”]/g, '');
}

/** Words of the run before as a quotation that nobody looks up. */
export function quoteBefore(words: string): string {
  const inner = unquoted(words).replace(/[.\s]+$/, '');
  return /^‘[^‘’]*’$/.test(inner) ? inner : `‘${inner}’`;
}

/** Who is on a side: its parties, else its speakers, else nobody that is named. */
export function whoIsOn(of: OpenChanges, { parties, claims }: Side): string {
  const speakers = claims.flatMap((id) => of.claims.get(id)?.attribution.speaker ?? []);
  const names = [...new Set(parties.length > 0 ? parties : speakers)];
  const more = names.length > MOST_NAMES ? [count(names.length - MOST_NAMES, 'other')] : [];
  return names.length === 0 ? 'nobody named' : enumerate([...names.slice(0, MOST_NAMES), ...more]);
}

// Names on one side of a question that a line has room for.
const MOST_NAMES = 3;
