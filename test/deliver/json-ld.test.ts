import { readFileSync } from 'node:fs';
import jsonld, { type Options } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { writeJsonLd } from '../../src/deliver/json-ld.ts';
import { readBriefing } from '../../src/ingest/saved-briefing.ts';
import type { Briefing } from '../../src/model/types.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { hostile } from './hostile.ts';
import { withWords } from './with-words.ts';

type Node = Record<string, unknown> & { '@id': string; '@type': string };

function graphOf(briefing: Briefing): Node[] {
  return JSON.parse(writeJsonLd(briefing))['@graph'];
}

const home = new URL('../cases/ferry-fire/', import.meta.url);
const ferry = readBriefing({
  path: 'expected.json',
  bytes: readFileSync(new URL('expected.json', home)),
});

test('claims are of schema.org, by those who make them', () => {
  const nodes = graphOf(sampleBriefing).filter((node) => node['@type'] === 'Claim');
  expect(nodes.map(({ text }) => text)).toEqual(sampleBriefing.claims.map(({ text }) => text));
  const madeBy = (name: string): Node[] =>
    nodes.filter(({ author }) => (author as { name: string } | undefined)?.name === name);
  expect(madeBy('Kyrylo Budanov')).toHaveLength(2);
  expect(madeBy('Alexander Lukashenko')).toEqual([]);
  const denied = nodes.filter((node) => 'atodds:deniedBy' in node);
  expect(denied.map((node) => node['atodds:deniedBy'])).toContainEqual({
    name: 'Alexander Lukashenko',
    description: 'Belarusian President',
  });
});

test('a day that an editor assumed is no date of publication', () => {
  expect(writeJsonLd(sampleBriefing)).not.toContain('"datePublished": "');
  expect(writeJsonLd(ferry)).toContain('"datePublished": "2023-03-14"');
});

describe('a place in a document', () => {
  test.each(ferry.claims.map((claim) => [claim.id, claim] as const))('%s', (id, claim) => {
    const node = graphOf(ferry).find((one) => one['@id'] === `#${id}`);
    const { 'oa:hasSelector': selectors } = (node?.['appearance'] ?? {}) as Record<string, Node[]>;
    const [quote, position] = selectors as [Node, Node];
    expect(`${quote['oa:prefix']}${quote['oa:exact']}${quote['oa:suffix']}`).toBe(
      claim.context.text,
    );
    expect([position['oa:start'], position['oa:end']]).toEqual([claim.span.start, claim.span.end]);
  });
});

test('every reference leads to a node, and no node has the name of another', () => {
  for (const briefing of [sampleBriefing, ferry]) {
    const names = graphOf(briefing).map((node) => node['@id']);
    expect(new Set(names).size).toBe(names.length);
    const found = [...writeJsonLd(briefing).matchAll(/"@id": "(#[^"]*)"/g)].map(([, id]) => id);
    expect(found.filter((id) => !names.includes(id ?? ''))).toEqual([]);
  }
});

describe('a processor of JSON-LD', () => {
  const base = 'https://briefing.example/claims.jsonld';
  // Safe: what would be dropped is an error. Nothing is fetched.
  const options: Options.Expand & { safe: boolean } = {
    base,
    safe: true,
    documentLoader: async (url) => {
      throw new Error(`fetched ${url}`);
    },
  };
  const schemaNames =
    'appearance author datePublished description headline inLanguage name publisher text url';
  const selectorNames = 'end exact hasSelector hasSource prefix start suffix';

  test('finds every property, in the vocabularies that are meant', async () => {
    for (const briefing of [sampleBriefing, ferry]) {
      const { '@graph': graph } = JSON.parse(writeJsonLd(briefing));
      const expanded = await jsonld.expand(JSON.parse(writeJsonLd(briefing)), options);
      expect(namesIn(expanded).length).toBe(namesIn(graph).length);
      const [schema, selector] = ['http://schema.org/', 'http://www.w3.org/ns/oa#'].map((space) => [
        ...new Set(namesIn(expanded).filter((name) => name.startsWith(space))),
      ]) as [string[], string[]];
      expect(schema.filter((name) => !schemaNames.split(' ').includes(name.slice(18)))).toEqual([]);
      expect(selector.map((name) => name.slice(24)).toSorted()).toEqual(selectorNames.split(' '));
    }
  });

  test('leads every reference to a node of the file', async () => {
    const nodes = await jsonld.flatten(JSON.parse(writeJsonLd(ferry)), undefined, options);
    const told = (nodes as unknown as Node[]).map((node) => node['@id']);
    const found = JSON.stringify(nodes).match(/"@id":"https:[^"]*"/g) ?? [];
    const ids = new Set(found.map((one) => one.slice('"@id":"'.length, -1)));
    expect(ids.size).toBeGreaterThan(ferry.claims.length);
    expect([...ids].filter((id) => !told.includes(id))).toEqual([]);
    expect(ids.has(`${base}#${ferry.claims[0]?.id}`)).toBe(true);
  });

  /** The names of all properties, as often as they stand there. */
  function namesIn(value: unknown): string[] {
    if (Array.isArray(value)) return value.flatMap(namesIn);
    if (typeof value !== 'object' || value === null || '@value' in value) return [];
    return Object.entries(value).flatMap(([name, one]) =>
      name.startsWith('@') ? [] : [name, ...namesIn(one)],
    );
  }
});

test('nothing is rated', () => {
  expect(writeJsonLd(ferry)).not.toMatch(/"[^"]*(?:rating|review|truth)[^"]*":/i);
});

test.each(hostile)('stays words, also within a page: %j', (words) => {
  const text = writeJsonLd(withWords(words));
  expect(text).not.toMatch(/[<>&\p{Cf}]/u);
  const claims = graphOf(withWords(words)).filter((node) => node['@type'] === 'Claim');
  expect(claims.map((node) => node['text'])).toEqual(
    withWords(words).claims.map((one) => one.text),
  );
});
