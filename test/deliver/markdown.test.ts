import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../src/deliver/markdown.ts';
import { writePlaces } from '../../src/deliver/markdown-places.ts';
import type { Briefing } from '../../src/model/types.ts';
import {
  type Block,
  emphasis,
  heading,
  line,
  list,
  paragraph,
  strong,
  table,
  text,
} from '../../src/report/nodes.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { pageOf } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';

function write(...children: Block[]): string {
  return writeMarkdown({ title: 't', lang: 'en', root: { type: 'root', children } });
}

/**
 * Reads Markdown. Readers make an address in plain words a link to itself, whatever stands before its marks;
 * such a link is its words again here. Any other link stays one.
 */
function parse(markdown: string): Root {
  const root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  visit(root, 'link', (node, index, parent) => {
    const words = textOf(node);
    const own = [words, `http://${words}`, `mailto:${words}`];
    if (own.includes(node.url) && parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    return;
  });
  visit(root, (node) => {
    if (!('children' in node)) return;
    const merged: typeof node.children = [];
    for (const child of node.children) {
      const last = merged.at(-1);
      if (child.type === 'text' && last?.type === 'text') last.value += child.value;
      else (merged as unknown[]).push(child);
    }
    (node as { children: unknown[] }).children = merged;
  });
  return root;
}

function typesOf(root: Root): string[] {
  const types: string[] = [];
  visit(root, (node) => void types.push(node.type));
  // Texts in a row are one to who reads them
  return types.filter((type, at) => type !== 'text' || types[at - 1] !== 'text');
}

/** Every place where words of a document can stand, with the nodes that must come back. */
const places: readonly (readonly [string, (words: string) => Block])[] = [
  ['a paragraph', (words) => paragraph(words)],
  ['the middle of a line', (words) => paragraph('x', words, 'x')],
  ['quotation marks', (words) => paragraph(`“${words}”`)],
  ['a heading', (words) => heading(3, `x ${words} x`)],
  ['a list', (words) => list([[words]])],
  ['a table', (words) => table(['x'], [[[words]]])],
  ['strong words', (words) => paragraph(strong(`x${words}x`))],
  ['emphasis', (words) => paragraph('x ', emphasis(`x${words}x`), ' x')],
  [
    'a footnote',
    (words) => ({
      type: 'footnoteDefinition',
      identifier: '1',
      label: '1',
      children: [paragraph(words)],
    }),
  ],
];

function expectSurvival(build: (words: string) => Block, words: string): void {
  const block = build(words);
  const read = parse(write(block));
  expect(typesOf(read)).toEqual(typesOf({ type: 'root', children: [block] }));
  expect(textOf(read)).toBe(textOf(block));
}

/** Words as they come, and words made of what means something to Markdown. */
const marks = fc
  .array(
    fc.constantFrom(
      ...'<>[]()!*_~`|\\#+-=.:;&@/^$"\' \n'.split(''),
      ...[
        'a',
        'B',
        '1',
        '2024',
        'www.',
        'http://',
        'x@y.z',
        '&amp;',
        '\u202E',
        'é',
        '“',
        '\u{1F6A2}',
      ],
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.join(''));
const wordsToWrite = fc
  .oneof(marks, fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom(...hostile))
  .map((words) => text(words).value.trim())
  .filter((words) => words !== '');

test.each(places)('words survive writing and reading in %s', (_place, build) => {
  for (const words of hostile) expectSurvival(build, words);
  fc.assert(
    fc.property(wordsToWrite, (words) => {
      expectSurvival(build, words);
    }),
    { numRuns: 150 },
  );
});

test('a whole page comes back with the same nodes and words', () => {
  const root = writePlaces(pageOf(sampleBriefing).root);
  const read = parse(writeMarkdown(pageOf(sampleBriefing)));
  expect(typesOf(read)).toEqual(typesOf(root));
  expect(textOf(read)).toBe(textOf(root));
});

/** Names of headings as code hosts make them of their words. */
function slugsOf(headings: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headings.map((words) => {
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let name = slug;
    for (let more = 1; times.has(name); more++) name = `${slug}-${more}`;
    times.set(name, 0);
    return name;
  });
}

describe.each(['ferry-fire', 'takeover', 'outbreak'])('the briefing on %s', (name) => {
  const briefing = JSON.parse(
    readFileSync(new URL(`../cases/${name}/expected.json`, import.meta.url), 'utf8'),
  ) as Briefing;
  const read = parse(writeMarkdown(pageOf(briefing)));

  test('leads by each link to one heading, named by its slug and by its words alike', () => {
    const headings: string[] = [];
    const links: string[] = [];
    visit(read, (node) => {
      if (node.type === 'heading') headings.push(textOf(node));
      if (node.type === 'link' && node.url.startsWith('#')) links.push(node.url.slice(1));
    });
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(slugsOf(headings).filter((slug) => slug === link)).toHaveLength(1);
      expect(headings.filter((words) => words === link)).toHaveLength(1);
    }
  });

  test('has no HTML, and no table that is wide when it is read as it is written', () => {
    const widths: number[] = [];
    visit(read, (node) => {
      expect(node.type).not.toBe('html');
      if (node.type === 'tableCell') widths.push(textOf(node).length);
    });
    expect(Math.max(...widths)).toBeLessThan(100);
  });
});

test('an address stands where it leads to, without marks of Markdown in it', () => {
  const documents = sampleBriefing.documents.map((one) => ({
    ...one,
    url: 'https://www.blitz.example/a_b(c)*d?x=1&y=[2]',
  }));
  const page = pageOf({ ...sampleBriefing, documents });
  const urls: string[] = [];
  visit(page.root, 'link', ({ url }) => void (url.startsWith('#') || urls.push(url)));
  const written: string[] = [];
  visit(parse(writeMarkdown(page)), 'link', ({ url }) => {
    if (!url.startsWith('#')) written.push(url);
  });
  expect(written).toEqual(urls);
  expect(urls.some((url) => url.includes('#:~:text='))).toBe(true);
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://me:secret@news.example/', 'x'])(
  'no link leads to %s',
  (url) => {
    const documents = sampleBriefing.documents.map((one) => ({ ...one, url }));
    expect(writeMarkdown(pageOf({ ...sampleBriefing, documents }))).toBe(
      writeMarkdown(pageOf(sampleBriefing)),
    );
  },
);

test('writes the same bytes twice and leaves the page as it was', () => {
  const page = pageOf(sampleBriefing);
  const before = JSON.stringify(page);
  expect(writeMarkdown(page)).toBe(writeMarkdown(page));
  expect(JSON.stringify(page)).toBe(before);
  expect(writeMarkdown(page).endsWith('\n')).toBe(true);
});

test('a line of one text is one node', () => {
  expect(line('a', 'b', strong('c'), 'd')).toHaveLength(3);
});
