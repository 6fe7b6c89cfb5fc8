/** The order of keys in JSON: that of src/model/types.ts. The compiler fails where a key is missing. */

import type {
  AppliedDecision,
  Attribution,
  Briefing,
  Changes,
  Claim,
  ClaimKey,
  DayRange,
  DecisionReport,
  Disagreement,
  DisagreementChange,
  DocumentRecord,
  Figure,
  FigureEnd,
  Gap,
  MovedFigure,
  NewlyConfirmed,
  Origin,
  Pair,
  Place,
  Position,
  Problem,
  QuotationGroup,
  RewordedClaim,
  Settings,
  Side,
  Span,
  Timeline,
  TimelineEntry,
  Topic,
} from '../model/types.ts';

/** Keys in order; `true` for a value without keys of its own. */
export interface Keys {
  readonly [name: string]: Keys | true;
}

type KeysOf<T> = [T] extends [null]
  ? true
  : NonNullable<T> extends readonly (infer Item)[]
    ? KeysOf<Item>
    : NonNullable<T> extends object
      ? { readonly [Name in keyof NonNullable<T>]-?: KeysOf<NonNullable<T>[Name]> }
      : true;

const span: KeysOf<Span> = { start: true, end: true };
const range: KeysOf<DayRange> = { from: true, to: true, precision: true, basis: true };

const document: KeysOf<DocumentRecord> = {
  id: true,
  path: true,
  title: true,
  outlet: true,
  author: true,
  url: true,
  language: true,
  published: { day: true, basis: true },
  sha256: true,
  words: true,
};

const attribution: KeysOf<Attribution> = {
  speaker: true,
  role: true,
  party: true,
  parties: true,
  cue: true,
  manner: true,
  via: true,
  anonymous: true,
  speakerSpan: span,
  cueSpan: span,
};

const figure: KeysOf<Figure> = {
  counted: true,
  value: true,
  min: true,
  max: true,
  approximate: true,
  bound: true,
  unit: true,
  scope: true,
  predicate: true,
  qualifiers: true,
  measured: true,
  span,
};

const place: KeysOf<Place> = { name: true, within: true, span };

const claim: KeysOf<Claim> = {
  id: true,
  document: true,
  span,
  text: true,
  context: { span, text: true },
  attribution,
  stance: true,
  sentences: { span, stance: true, tense: true },
  tense: true,
  figures: figure,
  places: place,
  when: { said: range, about: range },
  quotes: span,
  topics: true,
};

const topic: KeysOf<Topic> = {
  id: true,
  title: true,
  terms: true,
  compares: true,
  counts: true,
  source: true,
};

const entry: KeysOf<TimelineEntry> = { claim: true, day: true, basis: true };
const timeline: KeysOf<Timeline> = { topic: true, entries: entry, undated: entry };
const origin: KeysOf<Origin> = { id: true, party: true, documents: true, claims: true, why: true };
const side: KeysOf<Side> = { label: true, claims: true, origins: true, parties: true };
const pair: KeysOf<Pair> = { earlier: true, later: true, verdict: true, reason: true };

const decided: KeysOf<AppliedDecision> = {
  kind: true,
  reason: true,
  note: true,
  unseen: { earlier: true, later: true },
};

const disagreement: KeysOf<Disagreement> = {
  id: true,
  topic: true,
  rule: true,
  question: true,
  verdict: true,
  reason: true,
  sides: side,
  pairs: pair,
  weight: true,
  decision: decided,
};

const position: KeysOf<Position> = {
  party: true,
  topic: true,
  entries: { claim: true, stance: true, kind: true, day: true },
  reversed: true,
};

const quotation: KeysOf<QuotationGroup> = { speaker: true, claims: true, disagreement: true };
const gap: KeysOf<Gap> = { kind: true, topic: true, claims: true, text: true };

const problem: KeysOf<Problem> = {
  path: true,
  line: true,
  column: true,
  message: true,
  severity: true,
};

const settings: KeysOf<Settings> = {
  tool: true,
  version: true,
  story: { path: true, sha256: true },
  openDays: true,
};

const claimKey: KeysOf<ClaimKey> = { speaker: true, text: true, stance: true, figures: true };

/** The keys of every kind of decision; each has some of them. */
const decision = {
  kind: true,
  reason: true,
  note: true,
  id: true,
  topic: true,
  rule: true,
  question: true,
  sides: { label: true, claims: claimKey },
  questions: true,
  claims: claimKey,
  topics: true,
  names: true,
  claim: claimKey,
  said: true,
  about: true,
} as const;

const decisions: KeysOf<DecisionReport> = {
  applied: { decision, to: true },
  idle: { decision, why: true },
  precision: { rule: true, accepted: true, decided: true },
};

/** The keys of a briefing. */
export const briefingKeys: KeysOf<Briefing> & Keys = {
  format: true,
  title: true,
  asOf: true,
  documents: document,
  claims: claim,
  topics: topic,
  timelines: timeline,
  origins: origin,
  disagreements: disagreement,
  positions: position,
  quotations: quotation,
  gaps: gap,
  decisions,
  problems: problem,
  settings,
};

const reworded: KeysOf<RewordedClaim> = { before: claim, after: claim, turn: true };

const figureEnd: KeysOf<FigureEnd> = { label: true, claims: true, origins: true };

const moved: KeysOf<MovedFigure> = {
  topic: true,
  party: true,
  counted: true,
  direction: true,
  gap: true,
  before: figureEnd,
  after: figureEnd,
};

const turned: KeysOf<DisagreementChange> = {
  id: true,
  topic: true,
  question: true,
  before: true,
  after: true,
  by: true,
  sides: side,
  reason: true,
  weight: true,
};

const confirmed: KeysOf<NewlyConfirmed> = {
  disagreement: true,
  question: true,
  side: true,
  before: true,
  after: true,
  by: true,
  claims: true,
  weight: true,
};

/** The keys of the difference of two briefings. */
export const changesKeys: KeysOf<Changes> & Keys = {
  format: true,
  before: { title: true, asOf: true },
  after: { title: true, asOf: true },
  documents: {
    path: true,
    kind: true,
    edit: { version: true, added: claim, dropped: claim, reworded },
  },
  added: claim,
  gone: claim,
  reworded,
  moved,
  newlyAtOdds: turned,
  settled: turned,
  verdictChanged: turned,
  newlyReversed: { party: true, topic: true, disagreement: true, claims: true },
  newlyDenied: claim,
  newlyConfirmed: confirmed,
  newlyIdle: decision,
  repeats: true,
  claims: claim,
  sources: document,
  topics: { id: true, title: true },
};
