/** Sources by origin: how many documents there are, and from how few origins what they say comes. */

import { byAll, byText } from '../../model/identity.ts';
import type { Origin } from '../../model/types.ts';
import type { OriginsChart } from '../chart.ts';
import type { Lookup } from '../lookup.ts';
import { capitalise, count, countOrigins, enumerate } from '../write-count.ts';
import { writeSource } from '../write-source.ts';
import { label, plain } from './chart-words.ts';

/** How many origins get a bar, and how many documents of one are named. */
const ORIGINS_SHOWN = 20;
const DOCUMENTS_NAMED = 3;

/** One chart where there are two origins or more; else none. */
export function originsChart(of: Lookup): OriginsChart[] {
  const { documents, origins } = of.briefing;
  if (origins.length < 2) return [];
  const ranked = origins.toSorted(
    byAll(
      (a, b) => b.documents.length - a.documents.length,
      (a, b) => b.claims.length - a.claims.length,
      (a, b) => byText(a.id, b.id),
    ),
  );
  const shown = ranked.slice(0, ORIGINS_SHOWN);
  const rest = ranked.length - shown.length;
  const shared = origins.filter((one) => one.documents.length > 1).length;
  const note = [
    `${count(documents.length, 'document')}, ${countOrigins(origins.length)};`,
    shared === 0
      ? 'none is passed on by several documents.'
      : `${shared} ${shared === 1 ? 'is' : 'are'} passed on by several documents.`,
    ...(rest === 0 ? [] : [`The ${ORIGINS_SHOWN} largest are shown.`]),
  ].join(' ');
  const bars = shown.map((origin) => ({
    label: nameOf(of, origin),
    documents: origin.documents.length,
    claims: origin.claims.length,
    isParty: origin.party !== null,
  }));
  const largest = bars.slice(0, 3).map((bar) => `${bar.label}: ${countsOf(bar)}.`);
  return [
    {
      kind: 'origins',
      name: 'origins',
      title: 'Where the claims come from',
      drawn: 'Origins by the documents that pass them on',
      note,
      description: `Origins by the number of documents that pass them on. ${capitalise(note)} ${largest.join(' ')}`,
      table: {
        header: ['Origin', 'Documents', 'Claims', 'Passed on by'],
        rows: shown.map((origin) => [
          nameOf(of, origin),
          String(origin.documents.length),
          String(origin.claims.length),
          namesOf(of, origin.documents),
        ]),
      },
      origins: bars,
    },
  ];
}

/** The party, or the documents that speak for themselves. */
function nameOf(of: Lookup, { party, documents }: Origin): string {
  if (party !== null) return label(party);
  const [first = '', ...others] = documents;
  const own = writeSource(of, first);
  return label(
    `${own}${others.length === 0 ? ' itself' : ` and ${others.length} more of one text`}`,
  );
}

function namesOf(of: Lookup, documents: readonly string[]): string {
  const names = documents.slice(0, DOCUMENTS_NAMED).map((path) => writeSource(of, path));
  const rest = documents.length - names.length;
  return plain(enumerate(rest === 0 ? names : [...names, count(rest, 'other')]));
}

function countsOf({ documents, claims }: OriginsChart['origins'][number]): string {
  return `${count(documents, 'document')}, ${count(claims, 'claim')}`;
}
