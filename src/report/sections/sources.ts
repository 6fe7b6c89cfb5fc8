/** The sources: each document with outlet, day and how the day is known, and with whom it shares an origin. */

import type { DocumentRecord, Origin } from '../../model/types.ts';
import type { Lookup } from '../lookup.ts';
import { type Block, type Inline, linkToSource, list, paragraph, table } from '../nodes.ts';
import { linkToDocument } from '../source-links.ts';
import { quote } from '../write-claim.ts';
import { count, enumerate, writeNumber } from '../write-count.ts';
import { writePublished } from '../write-source.ts';

/** A table of documents, a list of what they are, and the origins that more than one of them passes on. */
export function sources(of: Lookup): Block[] {
  const { documents, origins } = of.briefing;
  if (documents.length === 0) return [];
  const countsOf = countByDocument(of);
  const shared = origins.filter((origin) => origin.documents.length > 1);
  const parties = shared.flatMap(({ party, documents: own }) =>
    party === null ? [] : [`${party} (${count(own.length, 'document')})`],
  );
  const texts = shared.filter(({ party }) => party === null);
  return [
    table(
      ['Source', 'Outlet', 'Published', 'Claims', 'Origins'],
      documents.map((document, index) => {
        const { claims, origins, shared } = countsOf(document.path);
        return [
          [`Source ${index + 1}`],
          [document.outlet ?? 'not stated'],
          [writePublished(document)],
          [writeNumber(claims)],
          [`${writeNumber(origins)}${shared === 0 ? '' : `, ${writeNumber(shared)} shared`}`],
        ];
      }),
    ),
    list(documents.map((document, index) => documentLine(of, document, index))),
    ...(parties.length === 0
      ? []
      : [
          paragraph(
            'Origins that several documents pass on, each counted once: ',
            enumerate(parties),
            '.',
          ),
        ]),
    ...(texts.length === 0 ? [] : textBlocks(texts)),
  ];
}

/** Why documents that share a text, an agency or a report count as one. */
function textBlocks(texts: readonly Origin[]): Block[] {
  const rest = texts.length - TEXTS_SHOWN;
  return [
    paragraph('Documents that are one origin where they name nobody:'),
    list([
      ...texts.slice(0, TEXTS_SHOWN).map(({ why }) => [why]),
      ...(rest > 0 ? [[`and ${rest} more, in briefing.json`]] : []),
    ]),
  ];
}

/** How many texts that several documents share are written out. */
const TEXTS_SHOWN = 12;

/** `Source 2: Weekly Blitz, “Ferry burns”, by Ann Roe: 02.txt, on weeklyblitz.example`. */
function documentLine(of: Lookup, document: DocumentRecord, index: number): Inline[] {
  const { path, outlet, title, author } = document;
  const by = author === null ? [] : [`by ${author}`];
  const titled = title === null ? [] : [quote(title)];
  const named = [outlet ?? 'outlet not stated', ...titled, ...by].join(', ');
  const link = linkToDocument(of, path);
  const way = link === null ? [] : [', ', linkToSource(link, `on ${link.host}`)];
  return [`Source ${index + 1}: ${named}: ${path}`, ...way];
}

/** For each document: how many claims, from how many origins, and how many of these others have too. */
function countByDocument({ briefing }: Lookup): (path: string) => Counts {
  const claims = tally(briefing.claims.map(({ document }) => document));
  const origins = tally(briefing.origins.flatMap(({ documents }) => documents));
  const shared = tally(
    briefing.origins.flatMap(({ documents }) => (documents.length > 1 ? documents : [])),
  );
  return (path) => ({
    claims: claims.get(path) ?? 0,
    origins: origins.get(path) ?? 0,
    shared: shared.get(path) ?? 0,
  });
}

interface Counts {
  readonly claims: number;
  readonly origins: number;
  readonly shared: number;
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
