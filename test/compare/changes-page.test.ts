import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { changesPage } from '../../src/compare/changes-page.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Changes } from '../../src/model/types.ts';
import { buildBriefing, buildClaim, buildDisagreement, buildDocument } from './builders.ts';

function linesOf(changes: Changes): string[] {
  return changesPage(changes).root.children.flatMap((node) =>
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
      documents: [...before.documents, buildDocument('two.txt', 'B')],
      claims: [...before.claims, buildClaim({ text: 'the port is *shut*', document: 'two.txt' })],
      disagreements: [buildDisagreement()],
    });
    expect(linesOf(compare(before, after))).toEqual([
      'What changed: The strike',
      'From the run as of 1 May 2024 to an undated run.',
      'Newly at odds',
      '- How many workers are on strike? contradiction now, not compared before (d-00000001).',
      'New claims',
      '- Ada Moss: “the port is *shut*” (two.txt).',
      'Documents',
      '- two.txt is new.',
    ]);
  });

  test('says what figures were and are', () => {
    const changes: Changes = {
      ...compare(before, before),
      moved: [
        {
          topic: 'strike',
          party: 'Port',
          counted: 'workers',
          before: { label: '8,000', claims: [] },
          after: { label: '12,000', claims: [] },
        },
      ],
    };
    expect(linesOf(changes)).toContain('- Port, workers (strike): “8,000” before, “12,000” now.');
  });
});
