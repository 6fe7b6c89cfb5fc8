/**
 * The shape of a saved briefing, `briefing.json`, as model/types.ts has it. Fields that are not known are let
 * be, so that a newer tool may add some. schema/briefing.schema.json is made from this.
 */

import { z } from 'zod';

const text = z.string();
const maybeText = z.nullable(text);
const texts = z.array(text);
/** Not there in a briefing of a version that did not know it. */
const laterText = z._default(maybeText, null);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const maybeDay = z.nullable(day);
const offset = z.int().min(0);
const number = z.nullable(z.number());

const span = z.object({ start: offset, end: offset }).meta({ id: 'Span' });
const stance = z.enum(['affirms', 'denies', 'hedges', 'declines']).meta({ id: 'Stance' });
const tense = z.enum(['past', 'present', 'planned']);
const verdict = z
  .enum([
    'contradiction',
    'reversal',
    'possible',
    'revision',
    'variant',
    'different-scope',
    'compatible',
    'repeat',
  ])
  .meta({ id: 'Verdict' });

const problem = z
  .object({
    path: text,
    line: z.nullable(z.int()),
    column: z.nullable(z.int()),
    message: text,
    severity: z.enum(['error', 'warning']),
  })
  .meta({ id: 'Problem' });

const document = z
  .object({
    id: text,
    path: text,
    title: maybeText,
    outlet: maybeText,
    author: maybeText,
    url: maybeText,
    language: laterText,
    published: z.object({
      day: maybeDay,
      basis: z.enum(['declared', 'story', 'assumed', 'unknown']),
    }),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    words: z.int().min(0),
  })
  .meta({ id: 'DocumentRecord' });

const attribution = z
  .object({
    speaker: maybeText,
    role: maybeText,
    party: maybeText,
    parties: texts,
    cue: maybeText,
    manner: z.enum(['direct', 'indirect', 'narrated']),
    via: texts,
    anonymous: z.boolean(),
    speakerSpan: z.nullable(span),
    cueSpan: z.nullable(span),
  })
  .meta({ id: 'Attribution' });

const figure = z
  .object({
    counted: maybeText,
    value: number,
    min: number,
    max: number,
    approximate: z.boolean(),
    bound: maybeText,
    unit: maybeText,
    scope: z.enum(['whole', 'part', 'additional']),
    predicate: maybeText,
    qualifiers: texts,
    measured: maybeText,
    span,
  })
  .meta({ id: 'Figure' });

const place = z.object({ name: text, within: texts, span }).meta({ id: 'Place' });

const dayRange = z
  .object({
    from: maybeDay,
    to: maybeDay,
    precision: z.nullable(z.enum(['day', 'week', 'month', 'quarter', 'year', 'decade'])),
    basis: z.enum(['stated', 'implied', 'published', 'decided', 'unknown']),
  })
  .meta({ id: 'DayRange' });

const claim = z
  .object({
    id: text,
    document: text,
    span,
    text,
    context: z.object({ span, text }),
    attribution,
    stance,
    sentences: z.array(z.object({ span, stance, tense })),
    tense,
    figures: z.array(figure),
    places: z.array(place),
    when: z.object({ said: dayRange, about: dayRange }),
    quotes: z.array(span),
    topics: texts,
  })
  .meta({ id: 'Claim' });

const topic = z
  .object({
    id: text,
    title: text,
    terms: texts,
    compares: z.array(z.enum(['figures', 'stance', 'places', 'wording', 'dates'])),
    counts: texts,
    source: z.enum(['story', 'discovered', 'standing']),
  })
  .meta({ id: 'Topic' });

const timelineEntry = z
  .object({
    claim: text,
    day: maybeDay,
    basis: z.enum(['said', 'about', 'published', 'unknown']),
  })
  .meta({ id: 'TimelineEntry' });

const timeline = z
  .object({ topic: text, entries: z.array(timelineEntry), undated: z.array(timelineEntry) })
  .meta({ id: 'Timeline' });

const origin = z
  .object({ id: text, party: maybeText, documents: texts, claims: texts, why: text })
  .meta({ id: 'Origin' });

const claimKey = z
  .object({
    speaker: maybeText,
    text,
    stance: z.nullable(stance),
    figures: z.nullable(texts),
  })
  .meta({ id: 'ClaimKey' });

const reason = maybeText;
const judged = z.enum(['accept', 'dismiss', 'note']);
const decision = z
  .union([
    z.object({
      kind: judged,
      reason,
      note: maybeText,
      id: maybeText,
      topic: text,
      rule: text,
      question: text,
      sides: z.array(z.object({ label: maybeText, claims: z.array(claimKey) })),
    }),
    z.object({
      kind: z.enum(['merge', 'split']),
      reason,
      topic: text,
      rule: text,
      questions: texts,
      claims: z.array(claimKey),
    }),
    z.object({ kind: z.literal('merge-topics'), reason, topics: texts }),
    z.object({ kind: z.literal('same-actor'), reason, names: texts }),
    z.object({
      kind: z.literal('redate'),
      reason,
      claim: claimKey,
      said: maybeDay,
      about: maybeDay,
    }),
  ])
  .meta({ id: 'Decision' });

const decisionReport = z
  .object({
    applied: z.array(z.object({ decision, to: texts })),
    idle: z.array(z.object({ decision, why: text })),
    precision: z.array(z.object({ rule: text, accepted: z.int().min(0), decided: z.int().min(0) })),
  })
  .meta({ id: 'DecisionReport' });

const appliedDecision = z
  .object({
    kind: judged,
    reason,
    note: maybeText,
    unseen: z.array(z.object({ earlier: text, later: text })),
  })
  .meta({ id: 'AppliedDecision' });

const disagreement = z
  .object({
    id: text,
    topic: text,
    rule: text,
    question: text,
    verdict,
    reason: text,
    sides: z.array(
      z.object({ label: text, claims: texts, origins: z.int().min(0), parties: texts }),
    ),
    pairs: z.array(z.object({ earlier: text, later: text, verdict, reason: text })),
    weight: z.number().min(0).max(1),
    decision: z.nullable(appliedDecision),
  })
  .meta({ id: 'Disagreement' });

const positionKinds = [
  'affirmed',
  'acknowledged',
  'hedged',
  'not-ruled-out',
  'declined',
  'denied',
] as const;

/** What an entry without a kind, of an earlier run, is by its stance alone. */
const KIND_OF = {
  affirms: 'affirmed',
  denies: 'denied',
  hedges: 'hedged',
  declines: 'declined',
} as const;

const positionEntry = z
  .object({
    claim: text,
    stance,
    kind: z.enum(positionKinds).optional(),
    day: maybeDay,
  })
  .transform(({ kind, ...entry }) => ({ ...entry, kind: kind ?? KIND_OF[entry.stance] }));

const position = z
  .object({
    party: text,
    topic: text,
    entries: z.array(positionEntry),
    reversed: z.boolean(),
  })
  .meta({ id: 'Position' });

const gap = z
  .object({
    kind: z.enum([
      'unanswered',
      'superseded',
      'open-long',
      'unattributed',
      'single-origin',
      'undated',
    ]),
    topic: maybeText,
    claims: texts,
    text,
  })
  .meta({ id: 'Gap' });

/** A briefing as saved, format 1. */
export const briefingSchema = z.object({
  format: z.literal(1),
  title: text,
  asOf: maybeDay,
  documents: z.array(document),
  claims: z.array(claim),
  topics: z.array(topic),
  timelines: z.array(timeline),
  origins: z.array(origin),
  disagreements: z.array(disagreement),
  positions: z.array(position),
  quotations: z.array(z.object({ speaker: text, claims: texts, disagreement: maybeText })),
  gaps: z.array(gap),
  // A briefing of 0.1.0 has none.
  decisions: decisionReport.default({ applied: [], idle: [], precision: [] }),
  problems: z.array(problem),
  settings: z.object({
    tool: text,
    version: text,
    story: z.nullable(z.object({ path: text, sha256: text })),
    openDays: z.int().min(0).default(14),
  }),
});

/** The JSON Schema of `briefing.json`, as published. */
export function briefingJsonSchema(): object {
  return { title: 'atodds briefing, format 1', ...z.toJSONSchema(briefingSchema, { io: 'input' }) };
}
