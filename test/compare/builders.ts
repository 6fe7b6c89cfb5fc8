import { foldText, hashOf, idOf } from '../../src/model/identity.ts';
import type { Attribution, Briefing, Claim, Disagreement, Figure } from '../../src/model/types.ts';
import { aBriefing, unknownDay } from '../builders.ts';

/** The text of the one document that built claims stand in. */
export const text =
  'Ada Moss said about 3,000 workers are on strike. “We will not sign,” she added.';

/** A small valid claim, the given fields changed. Its id follows from its content, as in a run. */
export function buildClaim(changes: Partial<Claim> = {}): Claim {
  const claim: Claim = {
    id: '',
    document: 'one.txt',
    span: { start: 14, end: 47 },
    text: 'about 3,000 workers are on strike',
    context: { span: { start: 0, end: 48 }, text: text.slice(0, 48) },
    attribution: buildAttribution(),
    stance: 'affirms',
    sentences: [],
    tense: 'present',
    figures: [],
    places: [],
    when: { said: unknownDay, about: unknownDay },
    quotes: [],
    topics: ['strike'],
    ...changes,
  };
  const { speaker } = claim.attribution;
  return { ...claim, id: changes.id ?? idOf('c', claim.document, speaker, foldText(claim.text)) };
}

/** Ada Moss of the Dockers' Union, who said it. */
export function buildAttribution(changes: Partial<Attribution> = {}): Attribution {
  return {
    speaker: 'Ada Moss',
    role: null,
    party: 'Dockers’ Union',
    parties: ['Dockers’ Union'],
    cue: 'said',
    manner: 'indirect',
    via: [],
    anonymous: false,
    speakerSpan: { start: 0, end: 8 },
    cueSpan: { start: 9, end: 13 },
    ...changes,
  };
}

/** About 3,000 workers. */
export function buildFigure(changes: Partial<Figure> = {}): Figure {
  return {
    counted: 'workers',
    value: 3000,
    min: null,
    max: null,
    approximate: true,
    bound: null,
    unit: null,
    scope: 'whole',
    predicate: null,
    qualifiers: [],
    measured: null,
    span: { start: 14, end: 25 },
    ...changes,
  };
}

/** A question with two sides, flagged as a contradiction. */
export function buildDisagreement(changes: Partial<Disagreement> = {}): Disagreement {
  return {
    id: 'd-00000001',
    topic: 'strike',
    rule: 'figure',
    question: 'How many workers are on strike?',
    verdict: 'contradiction',
    reason: 'One says more than the other.',
    sides: [],
    pairs: [],
    weight: 0.5,
    decision: null,
    ...changes,
  };
}

/** A briefing on one document and the given claims. */
export function buildBriefing(changes: Partial<Briefing> = {}): Briefing {
  return aBriefing({
    title: 'The strike',
    asOf: '2024-05-02',
    documents: [buildDocument('one.txt', text)],
    claims: [buildClaim()],
    ...changes,
  });
}

/** The record of a document with such a text. */
export function buildDocument(path: string, content: string): Briefing['documents'][number] {
  return {
    id: idOf('doc', path),
    path,
    title: null,
    outlet: null,
    author: null,
    url: null,
    language: null,
    published: { day: null, basis: 'unknown' },
    sha256: hashOf(content),
    words: content.split(/\s+/).length,
  };
}
