/** The claims that careful readers found, as claims: what `relate` gets from a perfect `extract`. */

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { figuresIn } from '../src/extract/figures/figures.ts';
import { readTokens } from '../src/extract/tokens.ts';
import { isInside, isOverlapping } from '../src/model/identity.ts';
import type { Claim, Document, Place, Span, Stance, Tense, Topic } from '../src/model/types.ts';
import { aClaim, aDocument, publishedBy, statedDay, unknownDay } from './builders.ts';

interface Row {
  readonly id: string;
  readonly topic?: string;
  readonly doc: string;
  readonly text: string;
  readonly speaker?: string | null | readonly (string | null)[];
  readonly party?: readonly string[];
  readonly stance?: Stance | readonly Stance[];
  readonly tense?: Tense | readonly Tense[];
  readonly place?: string | null | readonly (string | null)[];
  readonly date?: string;
  readonly quote?: string;
  readonly level?: string;
  readonly note?: string;
  readonly manner?: string;
}

/** A dispute or comparison of the gold. */
export interface GoldDispute {
  readonly id: string;
  readonly topic: string;
  readonly members: readonly string[];
  readonly verdict?: readonly string[];
  readonly pairs?: readonly {
    readonly of: readonly [string, string];
    readonly verdict: readonly string[];
  }[];
}

/** What the seeds' gold says, as values. Ids of claims are those of its rows. */
export function readSeedsGold(): {
  claims: Claim[];
  /** The id of the claim that a row became part of. */
  idOf: ReadonlyMap<string, string>;
  rows: readonly Row[];
  disputes: readonly GoldDispute[];
  compared: readonly GoldDispute[];
  documents: Document[];
} {
  const gold = parse(readFileSync(new URL('gold/seeds.claims.yaml', import.meta.url), 'utf8'));
  const disputes = parse(
    readFileSync(new URL('gold/seeds.disputes.yaml', import.meta.url), 'utf8'),
  );
  const documents = readSeeds();
  const rows: Row[] = [
    ...gold.claims,
    ...gold.quotations.map((row: Row) => ({ ...row, topic: 'quotations', party: ['russia'] })),
  ];
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const read = rows.flatMap((row) => {
    const document = byPath.get(row.doc);
    return document === undefined ? [] : [claimOfRow(row, document)];
  });
  const { claims, idOf } = merged(read);
  return {
    claims,
    idOf,
    rows,
    disputes: disputes.disputes,
    compared: disputes.compared,
    documents,
  };
}

/** The topics of the seeds' story. */
export const seedTopics: readonly Topic[] = [
  {
    id: 'troop-count',
    title: 'How many troops',
    terms: [],
    compares: ['figures'],
    counts: ['troops', 'soldiers', 'personnel', 'special forces'],
    source: 'story',
  },
  {
    id: 'location',
    title: 'Where they are',
    terms: [],
    compares: ['places', 'stance'],
    counts: [],
    source: 'story',
  },
  {
    id: 'treaty-article-4',
    title: 'The treaty and its Article 4',
    terms: ['treaty', 'Article 4', 'mutual defense'],
    compares: ['wording', 'stance'],
    counts: [],
    source: 'story',
  },
  {
    id: 'denials',
    title: 'Denials and acknowledgements',
    terms: [],
    compares: ['stance'],
    counts: [],
    source: 'story',
  },
];

/** Rows of one speaker that overlap are one claim, the longest, under the topics of all. */
function merged(claims: readonly Claim[]): { claims: Claim[]; idOf: Map<string, string> } {
  const idOf = new Map<string, string>();
  const kept: Claim[] = [];
  const longestFirst = claims.toSorted((a, b) => b.text.length - a.text.length);
  for (const claim of longestFirst) {
    const at = kept.findIndex(
      (other) =>
        other.document === claim.document &&
        other.attribution.speaker === claim.attribution.speaker &&
        isOverlapping(other.span, claim.span),
    );
    const other = kept[at];
    if (other === undefined) kept.push(claim);
    else kept[at] = { ...other, topics: [...new Set([...other.topics, ...claim.topics])] };
    idOf.set(claim.id, other?.id ?? claim.id);
  }
  return { claims: kept, idOf };
}

function readSeeds(): Document[] {
  const folder = new URL('../seeds/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) =>
      aDocument(name, {
        text: readFileSync(new URL(name, folder), 'utf8'),
        published: { day: PUBLISHED[name.slice(0, 3)] ?? '2024-10-25', basis: 'assumed' },
      }),
    );
}

function claimOfRow(row: Row, document: Document): Claim {
  const start = document.text.indexOf(row.text);
  if (start < 0) throw new Error(`${row.id}: not in ${row.doc}`);
  const plain = { start, end: start + row.text.trimEnd().length };
  const context = sentenceAt(document.text, plain);
  const span = { start, end: endOf(row, document.text, plain, context) };
  const text = document.text.slice(span.start, span.end);
  const speaker = first(row.speaker) ?? null;
  const parties = (row.party ?? []).map(titled);
  const cue = cueOf(document.text, span, context);
  const published = document.published.day ?? '';
  const dated = /10-(\d\d)/.exec(row.date ?? '')?.[1];
  return aClaim(text, {
    id: row.id,
    document: row.doc,
    span,
    context: { span: context, text: document.text.slice(context.start, context.end) },
    attribution: {
      speaker,
      role: null,
      party: parties[0] ?? null,
      parties,
      cue: cue === null ? null : document.text.slice(cue.start, cue.end),
      manner: row.manner === 'narrated' || speaker === null ? 'narrated' : 'indirect',
      via: [],
      anonymous: row.note !== undefined && speaker === null,
      speakerSpan: null,
      cueSpan: cue,
    },
    stance: first(row.stance) ?? 'affirms',
    tense: first(row.tense) ?? 'present',
    figures: figuresIn(readTokens(document.text, context), document.text).filter((figure) =>
      isInside(figure.span, span),
    ),
    places: placesIn(text).map((place) => ({ ...place, span: moved(place.span, start) })),
    when: {
      said: dated === undefined ? publishedBy(published) : statedDay(`2024-10-${dated}`),
      about: unknownDay,
    },
    quotes: quotesIn(document.text, span),
    topics: row.topic === undefined ? [] : [row.topic],
  });
}

/** A row may stop before the place or the quoted word that it names: the claim goes on to there. */
function endOf(row: Row, text: string, plain: Span, context: Span): number {
  const rest = text.slice(plain.end, context.end);
  const place = first(row.place);
  const named = place === 'russia' && placesIn(row.text).length === 0 ? rest.indexOf('Russia') : -1;
  const quoted = row.quote === undefined ? -1 : rest.indexOf(row.quote);
  if (quoted >= 0) return plain.end + quoted + (row.quote ?? '').length + 2;
  return named < 0 ? plain.end : plain.end + named + 'Russia'.length;
}

function sentenceAt(text: string, span: Span): Span {
  const before = text.slice(0, span.start);
  const start = Math.max(
    ...[...before.matchAll(/[a-z)][.?!][”"]? |\n/g)].map((match) => match.index + match[0].length),
    0,
  );
  const rest = /(?<=[a-z\d)’,”"][.?!,]?[”"]?[.?!][”"]?)(?=\s|$)|\n/.exec(text.slice(span.end - 1));
  return { start, end: span.end - 1 + (rest?.index ?? 0) };
}

function cueOf(text: string, span: Span, context: Span): Span | null {
  const inside = CUES.exec(text.slice(span.start, span.end));
  if (inside !== null)
    return moved({ start: inside.index, end: inside.index + inside[0].length }, span.start);
  const before = [
    ...text.slice(context.start, span.start).matchAll(new RegExp(CUES.source, 'g')),
  ].at(-1);
  return before === undefined
    ? null
    : moved({ start: before.index, end: before.index + before[0].length }, context.start);
}

function placesIn(text: string): Place[] {
  return [...text.matchAll(PLACES)].map((match) => ({
    name: match[0],
    within: /Kursk|East|eastern/.test(match[0])
      ? ['Russia']
      : match[0] === 'Kazan'
        ? ['Russia']
        : [],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

function quotesIn(text: string, span: Span): Span[] {
  const own = text.slice(span.start, span.end);
  const inner = [...own.matchAll(/[“"]([^”"]+)[”"]|'([^']{6,})'/g)].map((match) =>
    moved({ start: match.index + 1, end: match.index + match[0].length - 1 }, span.start),
  );
  const quoted =
    (text.slice(0, span.start).match(/“/g)?.length ?? 0) >
      (text.slice(0, span.start).match(/”/g)?.length ?? 0) ||
    (text.slice(0, span.start).match(/"/g)?.length ?? 0) % 2 === 1;
  return inner.length > 0 ? inner : quoted ? [span] : [];
}

function first<T>(value: T | readonly T[] | undefined): T | undefined {
  return Array.isArray(value) ? value[0] : (value as T | undefined);
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

function titled(slug: string): string {
  return slug === 'nato'
    ? 'NATO'
    : slug.replace(/-/g, ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

const PUBLISHED: Record<string, string> = {
  '000': '2024-10-25',
  '001': '2024-10-25',
  '002': '2024-11-02',
  '003': '2024-10-25',
  '004': '2024-10-24',
};
const CUES =
  /\b(?:denied|dismissed|refuted|acknowledged|confirmed|confirming|indicated|claimed|alleged|asserting|stated|disclosed|suggests|remarked|reported|noted|warned)\b/;
const PLACES =
  /\b(?:Kursk(?: region| Oblast)?|(?:Russian )?Far East|eastern Russia|Russia|Ukraine|Kazan|Moscow)\b/g;
