import { readFileSync } from 'node:fs';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { changesPage } from '../../src/compare/changes-page.ts';
import { compare } from '../../src/compare/compare.ts';
import { UserError } from '../../src/model/problem.ts';
import type { Changes } from '../../src/model/types.ts';
import { readTemplate } from '../../src/report/read-template.ts';
import { buildBriefing, buildClaim, buildDisagreement, buildDocument } from './builders.ts';

const path = 'templates/changes.md';
const template = readTemplate(
  path,
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'),
);

function linesOf(changes: Changes): string[] {
  return changesPage(changes, template).root.children.flatMap((node) =>
    node.type === 'list' ? node.children.map((item) => `- ${textOf(item)}`) : [textOf(node)],
  );
}

describe('the page on what changed', () => {
  const before = buildBriefing({ asOf: '2024-05-01' });

  test('says so where nothing changed', () => {
    expect(linesOf(compare(before, before))).toEqual([
      'What changed: The strike',
      'From the run as of 1 May 2024 to the run as of 1 May 2024.',
      'Nothing changed.',
    ]);
  });

  test('names each change under its heading and leaves out the kinds that did not occur', () => {
    const after = buildBriefing({
      asOf: null,
      documents: [
        ...before.documents,
        {
          ...buildDocument('two.txt', 'B'),
          title: 'Port shut',
          outlet: 'The Post',
          published: { day: '2024-05-01', basis: 'declared' },
        },
      ],
      claims: [...before.claims, buildClaim({ text: 'the port is *shut*', document: 'two.txt' })],
      disagreements: [
        buildDisagreement({
          sides: [
            { label: '300', claims: [before.claims[0]?.id ?? ''], origins: 1, parties: [] },
            { label: '900', claims: [], origins: 2, parties: ['the port'] },
          ],
        }),
      ],
    });
    expect(linesOf(compare(before, after))).toEqual([
      'What changed: The strike',
      'From the run as of 1 May 2024 to an undated run.',
      '1 question is newly at odds and 1 claim is new.',
      '- Newly at odds: How many workers are on strike? Ada Moss, 300; the port, 900.',
      'Nothing was settled; no figure moved; nothing is newly denied; nothing is newly confirmed; no article was edited.',
      'Where sources are newly at odds',
      'How many workers are on strike? Contradiction: the two cannot both hold (d-00000001).',
      '- 300 – Ada Moss, 1 origin: “about 3,000 workers are on strike” (one.txt)',
      '- 900 – the port, at most 2 independent origins',
      'New claims',
      'strike',
      '- Ada Moss: “the port is *shut*” (The Post, 1 May 2024)',
      'Documents',
      '- Port shut, The Post, 1 May 2024 (two.txt) is new.',
    ]);
  });

  test('says what figures were and are', () => {
    const changes: Changes = {
      ...compare(before, before),
      claims: before.claims,
      moved: [
        {
          topic: 'strike',
          party: 'Port',
          counted: 'workers',
          direction: 'higher',
          gap: 0.33,
          before: { label: 'At least 8,000', claims: [], origins: 1 },
          after: { label: '12,000', claims: [before.claims[0]?.id ?? ''], origins: 2 },
        },
      ],
    };
    expect(linesOf(changes)).toContain(
      '- Port raised the figure for workers from at least 8,000 to 12,000 (at most 2 independent origins; one.txt). Topic: strike.',
    );
  });

  test('leaves words of its own and headings below which they stand', () => {
    const own = readTemplate('t.md', '# {{title}}\n\n## Figures\n\nSee also:\n\n<!-- figures -->');
    const root = changesPage(compare(before, before), own).root;
    expect(root.children.map((node) => textOf(node))).toEqual([
      'The strike',
      'Figures',
      'See also:',
    ]);
  });

  test('refuses a hole that nobody knows, with its line', () => {
    const own = readTemplate('mine/changes.md', '# {{title}}\n\n## New\n\n<!-- addded -->\n');
    expect(() => changesPage(compare(before, before), own)).toThrow(UserError);
    expect(() => changesPage(compare(before, before), own)).toThrow(
      'mine/changes.md:5:1: Unexpected hole "addded", expected one of counts, weightiest, at-odds',
    );
  });
});
