import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { writeMarkdown } from '../../src/deliver/markdown.ts';
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
  const { root } = pageOf(sampleBriefing);
  const read = parse(writeMarkdown(pageOf(sampleBriefing)));
  expect(typesOf(read)).toEqual(typesOf(root));
  expect(textOf(read)).toBe(textOf(root));
});

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
