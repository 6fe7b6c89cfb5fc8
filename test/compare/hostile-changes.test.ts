import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { writeLine } from '../../src/cli/styled.ts';
import { summarize } from '../../src/cli/summary.ts';
import { changesPage } from '../../src/compare/changes-page.ts';
import { weightiestChanges } from '../../src/compare/weightiest-changes.ts';
import { script } from '../../src/deliver/html-script.ts';
import { formats } from '../../src/deliver/index.ts';
import type { Changes } from '../../src/model/types.ts';
import { readTemplate } from '../../src/report/read-template.ts';
import { aBriefing } from '../builders.ts';
import { hostile } from '../deliver/hostile.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const template = readTemplate('templates/changes.md', read('../../templates/changes.md'));
const plain = read('../weeks/dam/expected.json');

/** Texts that a document, a story file or an editor can put anywhere. */
const FOREIGN = new Set(
  'text speaker role party outlet title question reason label side counted note'.split(' '),
);

/** What changed in a week, with the words behind every foreign text. */
function changesWith(words: string): Changes {
  return JSON.parse(plain, (key, value: unknown) => {
    if (FOREIGN.has(key) && typeof value === 'string') return `${value} ${words}`;
    return value;
  }) as Changes;
}

function deliver(changes: Changes, format: 'md' | 'html' | 'json'): Promise<string> {
  return formats[format].write({ page: changesPage(changes, template), data: changes });
}

function shapeOf(markdown: string): string[] {
  const root: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const types: string[] = [];
  visit(root, (node, _index, parent) => {
    // Readers link addresses that stand in plain words; the words are then the address.
    if (node.type === 'link' && /^(?:mailto:|https?:\/\/)/.test(node.url)) return;
    if (node.type === 'text' || parent?.type === 'link') return;
    types.push(node.type);
  });
  return types;
}

test.each([
  'javascript:alert(1)',
  'https://post.example/\u202Egnp',
  'https://post.example/" onclick="x',
  'https://post.example/<script>',
  'data:text/html,x',
])('the address %j is no link', async (url) => {
  const changes = changesWith('w');
  const sources = changes.sources.map((source) => ({ ...source, url }));
  const html = withoutOwnScript(await deliver({ ...changes, sources }, 'html'));
  expect(html).not.toMatch(/<a [^>]*href="(?!#)/);
  expect(html).not.toMatch(/<script|\u202E/);
});

describe.each(hostile)('the words %j in what changed', (words) => {
  const changes = changesWith(words);

  test('are words in Markdown: no mark, no HTML, no link of their own', async () => {
    const markdown = await deliver(changes, 'md');
    const harmless = await deliver(changesWith('harmless'), 'md');
    expect(shapeOf(markdown)).toEqual(shapeOf(harmless));
    const root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
    visit(root, 'link', ({ url }) => expect(url).toMatch(/^(?:https?:|mailto:)/));
    expect(textOf(root)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  test('are words in HTML', async () => {
    const html = withoutOwnScript(await deliver(changes, 'html'));
    expect(html).not.toMatch(/<(script|img|iframe|object|form)\b/);
    expect(html).not.toMatch(/<[^>]+\son\w+=/);
    expect(html).not.toMatch(/href="(?!https?:|#|mailto:)/);
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  test('come back from JSON as they were', async () => {
    expect(JSON.parse(await deliver(changes, 'json'))).toEqual(changes);
  });

  test('steer no terminal', () => {
    const since = { changes, weightiest: weightiestChanges(changes), report: 'changes.md' };
    const summary = { briefing: aBriefing(), flagged: [], since, report: 'briefing.md' };
    const world = {
      stdout: async () => true,
      stderr: async () => true,
      cwd: '/',
      env: {},
      isTerminal: false,
      today: '2024-01-01',
    };
    for (const line of summarize(summary)) {
      expect(writeLine(line, world)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    }
  });
});

/** The page but for the script that it brings itself. */
function withoutOwnScript(html: string): string {
  const own = `<script>${script}</script>`;
  expect(html).toContain(own);
  return html.replace(own, '');
}
