/** The shape of the difference of two runs, `changes.json`. schema/changes.schema.json is made from this. */

import { z } from 'zod';
import type { Changes } from '../model/types.ts';
import { briefingSchema } from './briefing-schema.ts';

const { shape } = briefingSchema;
const claim = shape.claims.element;
const side = shape.disagreements.element.shape.sides.element.meta({ id: 'Side' });
const verdict = shape.disagreements.element.shape.verdict;
const decision = shape.decisions.removeDefault().shape.applied.element.shape.decision;

const text = z.string();
const texts = z.array(text);
const weight = z.number().min(0).max(1);
const count = z.int().min(0);
const end = z.object({ title: text, asOf: shape.asOf });

const reworded = z
  .object({ before: claim, after: claim, turn: z.nullable(z.enum(['softened', 'hardened'])) })
  .meta({ id: 'RewordedClaim' });

const edit = z
  .object({
    version: text,
    added: z.array(claim),
    dropped: z.array(claim),
    reworded: z.array(reworded),
  })
  .meta({ id: 'DocumentEdit' });

const documentChange = z
  .object({ path: text, kind: z.enum(['added', 'gone', 'changed']), edit: z.nullable(edit) })
  .meta({ id: 'DocumentChange' });

const figureEnd = z
  .object({ label: text, claims: texts, origins: count })
  .meta({ id: 'FigureEnd' });

const moved = z
  .object({
    topic: z.nullable(text),
    party: text,
    counted: text,
    direction: z.enum(['higher', 'lower', 'restated']),
    gap: weight,
    before: figureEnd,
    after: figureEnd,
  })
  .meta({ id: 'MovedFigure' });

const state = z.nullable(z.union([verdict, z.literal('dismissed')]));

const disagreementChange = z
  .object({
    id: text,
    topic: text,
    question: text,
    before: state,
    after: state,
    by: z.enum(['documents', 'claims', 'decision', 'judgement']),
    sides: z.array(side),
    reason: text,
    weight,
  })
  .meta({ id: 'DisagreementChange' });

const confirmed = z
  .object({
    disagreement: text,
    question: text,
    side: text,
    before: count,
    after: count,
    by: texts,
    claims: texts,
    weight,
  })
  .meta({ id: 'NewlyConfirmed' });

const reversed = z
  .object({ party: text, topic: text, disagreement: z.nullable(text), claims: texts })
  .meta({ id: 'NewlyReversed' });

/** What `changes.json` holds. */
export const changesSchema = z.object({
  format: z.literal(1),
  before: end,
  after: end,
  documents: z.array(documentChange),
  added: z.array(claim),
  gone: z.array(claim),
  reworded: z.array(reworded),
  moved: z.array(moved),
  newlyAtOdds: z.array(disagreementChange),
  settled: z.array(disagreementChange),
  verdictChanged: z.array(disagreementChange),
  newlyReversed: z.array(reversed),
  newlyDenied: z.array(claim),
  newlyConfirmed: z.array(confirmed),
  newlyIdle: z.array(decision),
  repeats: texts,
  claims: z.array(claim),
  sources: shape.documents,
  topics: z.array(z.object({ id: text, title: text })),
}) satisfies z.ZodType<Changes>;

/** The JSON Schema of `changes.json`, as published. */
export function changesJsonSchema(): object {
  return { title: 'atodds changes, format 1', ...z.toJSONSchema(changesSchema, { io: 'input' }) };
}
