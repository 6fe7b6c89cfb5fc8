import { readFileSync } from 'node:fs';
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
  expect(writeJsonLd(sampleBriefing)).not.toContain('"datePublished"');
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
