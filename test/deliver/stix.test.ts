import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { writeStix } from '../../src/deliver/stix.ts';
import { readBriefing } from '../../src/ingest/saved-briefing.ts';
import { shown } from '../../src/model/shown.ts';
import type { Briefing } from '../../src/model/types.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { emptyBriefing } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';
import { stixSchema } from './stix-schema.ts';
import { withWords } from './with-words.ts';

interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly created_by_ref?: string;
  readonly name?: string;
  readonly abstract?: string;
  readonly content?: string;
  readonly explanation?: string;
  readonly authors?: readonly string[];
  readonly opinion?: string;
  readonly object_refs?: readonly string[];
  readonly external_references?: readonly Record<string, unknown>[];
}

const isBundle = new Ajv2020({ allErrors: true }).compile(stixSchema);

function read(briefing: Briefing): StixObject[] {
  const bundle = JSON.parse(writeStix(briefing));
  expect(isBundle(bundle), JSON.stringify(isBundle.errors)).toBe(true);
  return bundle.objects;
}

function ofType(objects: readonly StixObject[], type: string): StixObject[] {
  return objects.filter((one) => one.type === type);
}

function storyOf(name: string): Briefing {
  const home = new URL(`../cases/${name}/`, import.meta.url);
  const bytes = readFileSync(new URL('expected.json', home));
  return readBriefing({ path: 'expected.json', bytes });
}

const ferry = storyOf('ferry-fire');
const stories = [sampleBriefing, emptyBriefing, ferry, storyOf('takeover')];
const undated: Briefing = {
  ...sampleBriefing,
  asOf: null,
  documents: sampleBriefing.documents.map((document) => ({
    ...document,
    published: { day: null, basis: 'unknown' },
  })),
};

describe('laws of STIX', () => {
  test.each([...stories, undated].map((one) => [one.title, one] as const))('%s', (_, briefing) => {
    const objects = read(briefing);
    const ids = objects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = objects.flatMap((one) => [
      ...(one.object_refs ?? []),
      ...(one.created_by_ref === undefined ? [] : [one.created_by_ref]),
    ]);
    expect(refs.filter((ref) => !ids.includes(ref))).toEqual([]);
    expect(objects.filter(({ created, modified }) => modified < created)).toEqual([]);
  });

  test('the order of what is briefed changes no byte', () => {
    const turned = {
      ...ferry,
      documents: ferry.documents.toReversed(),
      claims: ferry.claims.toReversed(),
      disagreements: ferry.disagreements.toReversed(),
    };
    expect(writeStix(turned)).toBe(writeStix(ferry));
  });

  test('a later briefing keeps what an object is and when it was made, and is a later version', () => {
    const later = new Map(read({ ...ferry, asOf: '2023-04-01' }).map((one) => [one.id, one]));
    for (const before of read(ferry).filter(({ type }) => type !== 'report')) {
      const after = later.get(before.id);
      expect(after).toEqual({ ...before, modified: after?.modified });
      expect((after?.modified ?? '') >= before.modified).toBe(true);
    }
  });
});

test('each claim is a note on whoever makes it, in its sentence, with its place', () => {
  const objects = read(ferry);
  const nameOf = new Map(ofType(objects, 'identity').map(({ id, name }) => [id, name]));
  const notes = ofType(objects, 'note');
  for (const claim of ferry.claims) {
    const note = notes.find(({ content }) => content?.endsWith(`claim ${claim.id}`));
    expect(note?.content).toContain(`“${shown(claim.context.text)}”`);
    expect(note?.abstract).toContain(`“${shown(claim.text)}”`);
    expect(note?.object_refs?.map((id) => nameOf.get(id))).toHaveLength(1);
    if (claim.attribution.party === null) continue;
    expect(note?.object_refs?.map((id) => nameOf.get(id))).toEqual([claim.attribution.party]);
  }
});

test('nobody without a name is an identity, for "the company" is another in every story', () => {
  const names = ofType(read(ferry), 'identity').map(({ name }) => name);
  expect(names).toContain('Elise Montcrieff');
  expect(names).toContain('Weekday Explained');
  expect(
    names.filter((name) => /^(?:the company|ministry|The owner|its members)$/.test(name ?? '')),
  ).toEqual([]);
});

test('what was read is named by its hash, beside the page where it has an address', () => {
  const [first, ...rest] = ferry.documents;
  if (first === undefined) throw new Error('no document');
  const url = 'https://news.example/ä b?c=1,2';
  const notes = ofType(read({ ...ferry, documents: [{ ...first, url }, ...rest] }), 'note');
  const references = notes.flatMap((note) => note.external_references ?? []);
  expect(references.find((one) => one['url'] !== undefined)).toEqual({
    source_name: 'Northwire',
    description:
      '“Ferry burns off Merrow Island, at least nine dead”, read from 01-wire.txt, of which external_id is the hash',
    url: 'https://news.example/%C3%A4%20b?c=1,2',
    external_id: `sha256:${first.sha256}`,
  });
});

describe('opinions', () => {
  test('are of those who deny, on what others claim, and never our own', () => {
    const objects = read(ferry);
    const [maker] = objects.filter(({ name }) => name === 'atodds');
    const byId = new Map(objects.map((one) => [one.id, one]));
    const found = ofType(objects, 'opinion').map((one) => ({
      who: byId.get(one.created_by_ref ?? '')?.name,
      authors: one.authors,
      opinion: one.opinion,
      on: one.object_refs?.map((id) => byId.get(id)?.abstract),
    }));
    expect(found.map(({ who }) => who)).not.toContain(maker?.name);
    expect(found).toEqual([
      {
        who: 'Corran Lines',
        authors: ['Corran Lines'],
        opinion: 'disagree',
        on: [
          "Pavel Sorrin (Crews' Union): “at least three written warnings had been sent to Corran Lines”",
        ],
      },
      {
        who: "Crews' Union",
        authors: ['Pavel Sorrin'],
        opinion: 'disagree',
        on: ['Henrik Dahl (Marine Accident Board): “all evidence pointed to the car deck”'],
      },
    ]);
  });

  test('are each of a moment of their own, for platforms know them by it', () => {
    for (const story of stories) {
      const moments = ofType(read(story), 'opinion').map(({ created }) => created);
      expect(new Set(moments).size).toBe(moments.length);
    }
  });

  test('are none where an editor dismissed the question', () => {
    const decision = { kind: 'dismiss', reason: 'no', note: null, unseen: [] } as const;
    const dismissed = ferry.disagreements.map((one) => ({ ...one, decision }));
    const objects = read({ ...ferry, disagreements: dismissed });
    expect(ofType(objects, 'opinion')).toEqual([]);
    expect(ofType(objects, 'note')).toHaveLength(ferry.claims.length);
  });

  test('are none of two figures, for a denial of one says nothing of another', () => {
    const figures = ferry.disagreements.map((one) => ({ ...one, rule: 'figure' }));
    expect(ofType(read({ ...ferry, disagreements: figures }), 'opinion')).toEqual([]);
  });

  test('nothing else is rated', () => {
    expect(writeStix(ferry)).not.toMatch(/"(?:confidence|score|rating|reliability|x_\w+)":/);
  });
});

test('a disagreement is a note on its claims, with its reason', () => {
  const notes = ofType(read(ferry), 'note');
  const note = notes.find(({ abstract }) => abstract?.startsWith('How many missing?'));
  expect(note?.abstract).toBe('How many missing? – revision');
  expect(note?.content).toContain('- 41 people missing: 1 origin, Coast Guard');
  expect(note?.object_refs).toHaveLength(5);
});

test('unknown days are told, and a briefing without a day is a grouping', () => {
  const objects = read(undated);
  expect(ofType(objects, 'report')).toEqual([]);
  expect(ofType(objects, 'grouping')).toHaveLength(1);
  const claims = ofType(objects, 'note').filter(({ authors }) => authors !== undefined);
  expect(claims.every(({ created }) => created.startsWith('1970-01-01T'))).toBe(true);
  expect(claims.every(({ content }) => content?.includes(', on a day that is not known'))).toBe(
    true,
  );
});

test('nothing to tell is who tells it', () => {
  expect(read(emptyBriefing).map(({ name }) => name)).toEqual(['atodds']);
});

test.each(hostile)('begins no image, link or tag, and hides nothing: %j', (words) => {
  const objects = read(withWords(words));
  expect(objects.map(({ type }) => type)).toEqual(read(withWords('x')).map(({ type }) => type));
  const texts = objects.flatMap((one) => [one.abstract, one.content, one.explanation, one.name]);
  for (const text of texts.filter((one) => one !== undefined)) {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(text).not.toMatch(/\]\(|<[a-z!/]/i);
    expect(
      text
        .split('\n')
        .slice(1)
        .filter((line) => line !== '' && !line.startsWith('- ')),
    ).toEqual([]);
  }
});
