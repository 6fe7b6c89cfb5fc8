/**
 * Claims and disagreements as CSV for spreadsheets: UTF-8 with its mark, CRLF, every cell in quotation marks. Columns
 * are named as the fields of `briefing.json`; several values of one cell stand in their order, with `; ` between.
 */

import { stringify } from 'csv-stringify/sync';
import { shown } from '../model/shown.ts';
import type { Briefing, Disagreement, Figure, Side } from '../model/types.ts';
import { documentsByPath, type Told, toldIn } from './told.ts';

type Value = string | number | boolean | null;

/** The columns of a table by their names, each with what it takes from a row. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Value | readonly Value[]>>;

interface SideRow {
  readonly disagreement: Disagreement;
  readonly side: Side;
}

const claimColumns: Columns<Told> = {
  id: ({ claim }) => claim.id,
  text: ({ claim }) => claim.text,
  'attribution.speaker': ({ claim }) => claim.attribution.speaker,
  'attribution.role': ({ claim }) => claim.attribution.role,
  'attribution.parties': ({ claim }) => claim.attribution.parties,
  'attribution.manner': ({ claim }) => claim.attribution.manner,
  'attribution.anonymous': ({ claim }) => claim.attribution.anonymous,
  stance: ({ claim }) => claim.stance,
  tense: ({ claim }) => claim.tense,
  ...figureColumns('value', 'min', 'max', 'approximate', 'unit', 'counted'),
  'places.name': ({ claim }) => claim.places.map(({ name }) => name),
  'when.said.from': ({ claim }) => claim.when.said.from,
  'when.said.to': ({ claim }) => claim.when.said.to,
  'when.said.basis': ({ claim }) => claim.when.said.basis,
  'when.about.from': ({ claim }) => claim.when.about.from,
  'when.about.to': ({ claim }) => claim.when.about.to,
  topics: ({ claim }) => claim.topics,
  document: ({ claim }) => claim.document,
  outlet: ({ document }) => document?.outlet ?? null,
  title: ({ document }) => document?.title ?? null,
  url: ({ document }) => document?.url ?? null,
  'published.day': ({ document }) => document?.published.day ?? null,
  'published.basis': ({ document }) => document?.published.basis ?? null,
  'span.start': ({ claim }) => claim.span.start,
  'span.end': ({ claim }) => claim.span.end,
  'context.text': ({ claim }) => claim.context.text,
};

const sideColumns: Columns<SideRow> = {
  id: ({ disagreement }) => disagreement.id,
  topic: ({ disagreement }) => disagreement.topic,
  rule: ({ disagreement }) => disagreement.rule,
  question: ({ disagreement }) => disagreement.question,
  verdict: ({ disagreement }) => disagreement.verdict,
  weight: ({ disagreement }) => disagreement.weight,
  reason: ({ disagreement }) => disagreement.reason,
  'decision.kind': ({ disagreement }) => disagreement.decision?.kind ?? null,
  'decision.reason': ({ disagreement }) => disagreement.decision?.reason ?? null,
  'sides.label': ({ side }) => side.label,
  'sides.parties': ({ side }) => side.parties,
  'sides.origins': ({ side }) => side.origins,
  'sides.claims': ({ side }) => side.claims,
};

/** The claims with the documents they stand in, one row a claim. */
export function writeClaimsCsv(briefing: Briefing): string {
  const documentAt = documentsByPath(briefing);
  const rows = briefing.claims.map((claim) => toldIn(claim, documentAt));
  return writeTable(claimColumns, rows);
}

/** The disagreements, one row a side; `sides.claims` are ids of claims. */
export function writeDisagreementsCsv({ disagreements }: Briefing): string {
  const rows = disagreements.flatMap((disagreement) =>
    disagreement.sides.map((side) => ({ disagreement, side })),
  );
  return writeTable(sideColumns, rows);
}

function figureColumns(...names: readonly (keyof Figure & keyof FigureValues)[]): Columns<Told> {
  return Object.fromEntries(
    names.map((name) => [
      `figures.${name}`,
      ({ claim }: Told) => claim.figures.map((figure) => figure[name]),
    ]),
  );
}

type FigureValues = Pick<Figure, 'value' | 'min' | 'max' | 'approximate' | 'unit' | 'counted'>;

function writeTable<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) => Object.values(columns).map((take) => cellOf(take(row))));
  // Quoted and with formulas escaped: what begins like one gets an apostrophe, as OWASP advises against injection.
  return stringify([Object.keys(columns), ...cells], {
    bom: true,
    record_delimiter: 'windows',
    quoted: true,
    escape_formulas: true,
  });
}

/** A number stays one, so that its minus is not taken for the start of a formula. */
function cellOf(value: Value | readonly Value[]): string | number {
  if (typeof value === 'number') return value;
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 1 && typeof values[0] === 'number') return values[0];
  if (values.every((one) => one === null)) return '';
  // Blanks before it would hide the beginning of a formula from the one who escapes it.
  return shown(values.map((one) => one ?? '').join('; ')).trimStart();
}
