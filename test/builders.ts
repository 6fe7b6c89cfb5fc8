/** Small valid values: a test takes one and changes one thing. */

import { idOf } from '../src/model/identity.ts';
import type {
  Attribution,
  Briefing,
  Claim,
  DayRange,
  Document,
  Figure,
  Place,
  Topic,
} from '../src/model/types.ts';
import type { Saying } from '../src/relate/rules/rule.ts';

/** A day that is not known. */
export const unknownDay: DayRange = { from: null, to: null, precision: null, basis: 'unknown' };

/** A day that words state. */
export function statedDay(day: string): DayRange {
  return { from: day, to: day, precision: 'day', basis: 'stated' };
}

/** No later than a day of publication. */
export function publishedBy(day: string): DayRange {
  return { from: null, to: day, precision: 'day', basis: 'published' };
}

/** Nobody is named and nothing is quoted. */
export const nobody: Attribution = {
  speaker: null,
  role: null,
  party: null,
  parties: [],
  cue: null,
  manner: 'narrated',
  via: [],
  anonymous: false,
  speakerSpan: null,
  cueSpan: null,
};

/** Somebody who speaks for a party. */
export function saidBy(speaker: string, party: string | null = null): Attribution {
  return {
    ...nobody,
    speaker,
    party,
    parties: party === null ? [] : [party],
    cue: 'said',
    manner: 'indirect',
  };
}

/** A claim with that text, standing alone in `one.txt`; its id comes from document, speaker and text. */
export function aClaim(text: string, changes: Partial<Claim> = {}): Claim {
  const document = changes.document ?? 'one.txt';
  const span = changes.span ?? { start: 0, end: text.length };
  const attribution = changes.attribution ?? nobody;
  return {
    id: idOf('c', document, attribution.speaker, text),
    document,
    span,
    text,
    context: { span, text },
    attribution,
    stance: 'affirms',
    sentences: [],
    tense: 'present',
    figures: [],
    places: [],
    when: { said: unknownDay, about: unknownDay },
    quotes: [],
    topics: [],
    ...changes,
  };
}

/** An exact count; its span is where `words` stand in `text`. */
export function aFigure(text: string, words: string, changes: Partial<Figure> = {}): Figure {
  const start = Math.max(0, text.indexOf(words));
  const digits = /\d[\d,]*/.exec(words)?.[0].replaceAll(',', '');
  return {
    counted: null,
    value: digits === undefined ? null : Number(digits),
    min: null,
    max: null,
    approximate: false,
    bound: null,
    unit: null,
    scope: 'whole',
    predicate: null,
    qualifiers: [],
    measured: null,
    span: { start, end: start + words.length },
    ...changes,
  };
}

/** A place where its name stands in the text. */
export function aPlace(text: string, name: string, ...within: string[]): Place {
  const start = Math.max(0, text.lastIndexOf(name));
  return { name, within, span: { start, end: start + name.length } };
}

/** A document of one paragraph. */
export function aDocument(path = 'one.txt', changes: Partial<Document> = {}): Document {
  const text = changes.text ?? 'Nothing happened.';
  return {
    id: idOf('doc', path),
    path,
    title: null,
    outlet: null,
    author: null,
    url: null,
    language: null,
    published: { day: null, basis: 'unknown' },
    sha256: '0'.repeat(64),
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
    ...changes,
  };
}

/** A topic that takes nothing yet. */
export function aTopic(id: string, changes: Partial<Topic> = {}): Topic {
  return { id, title: id, terms: [], compares: [], counts: [], source: 'story', ...changes };
}

/** A briefing of nothing. */
export function aBriefing(changes: Partial<Briefing> = {}): Briefing {
  return {
    format: 1,
    title: 'A story',
    asOf: null,
    documents: [],
    claims: [],
    topics: [],
    timelines: [],
    origins: [],
    disagreements: [],
    positions: [],
    quotations: [],
    gaps: [],
    decisions: { applied: [], idle: [], precision: [] },
    problems: [],
    settings: { tool: 'atodds', version: '0.0.0', story: null, openDays: 14 },
    ...changes,
  };
}

/** The claim that a rule's example tells in short, filed under the topics. */
export function claimOf(saying: Saying, topics: readonly string[], document: string): Claim {
  const { text, figure, places = [], quoted, day } = saying;
  const speaker = saying.speaker ?? saying.party ?? null;
  const attribution = speaker === null ? nobody : saidBy(speaker, saying.party ?? null);
  const at = quoted === undefined ? -1 : text.indexOf(quoted);
  return aClaim(text, {
    document: saying.document ?? document,
    attribution: { ...attribution, cue: saying.cue ?? attribution.cue },
    stance: saying.stance ?? 'affirms',
    tense: saying.tense ?? 'present',
    figures: figure === undefined ? [] : [aFigure(text, figure.words, withoutWords(figure))],
    places: places.map(([name, ...within]) => aPlace(text, name, ...within)),
    when: { said: day === undefined ? unknownDay : publishedBy(day), about: aboutOf(saying) },
    quotes: at < 0 ? [] : [{ start: at, end: at + (quoted ?? '').length }],
    topics,
  });
}

function aboutOf({ about }: Saying): DayRange {
  if (about === undefined) return unknownDay;
  const [from, to, precision = 'day'] = about;
  return { from, to, precision, basis: 'stated' };
}

function withoutWords({ words: _, ...rest }: NonNullable<Saying['figure']>): Partial<Figure> {
  return rest;
}
