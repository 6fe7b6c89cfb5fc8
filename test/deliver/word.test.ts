import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readWord } from '../../scripts/quality/read-word.ts';
import { findChartFonts } from '../../src/cli/chart-fonts.ts';
import { changesPage } from '../../src/compare/changes-page.ts';
import { formats } from '../../src/deliver/index.ts';
import { writeMarkdown } from '../../src/deliver/markdown.ts';
import { LISTS } from '../../src/deliver/word/styles.ts';
import { writeWord } from '../../src/deliver/word/write-word.ts';
import { shown } from '../../src/model/shown.ts';
import type { Briefing, Changes } from '../../src/model/types.ts';
import { type Block, heading, list, paragraph, table } from '../../src/report/nodes.ts';
import type { Page } from '../../src/report/page.ts';
import { readTemplate } from '../../src/report/read-template.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { emptyBriefing, pageOf } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';
import { withWords } from './with-words.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const seeds = JSON.parse(read('out/example/briefing.json')) as Briefing;
const changes = JSON.parse(read('test/weeks/dam/expected.json')) as Changes;
const changesTemplate = readTemplate('templates/changes.md', read('templates/changes.md'));
const fonts = findChartFonts();
const changed = changesPage(changes, changesTemplate);
const drawnChanges = await formats.docx.write({ page: changed, data: changes });
const drawn = await formats.docx.write({ page: pageOf(seeds), data: seeds, fonts });

const html = await readWord(drawn);

const plainly = (page: Page): Promise<Uint8Array> => writeWord(page, new Map(), 'atodds');
const pageWith = (...children: Block[]): Page => ({
  title: 't',
  lang: 'en',
  root: { type: 'root', children },
});

/** What stands in each part of the file. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(?:xml|rels)$/.test(path));
  return new Map(parts.map(([path, part]) => [path, new TextDecoder().decode(part)]));
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The words of HTML in which only marks are escaped. */
function wordsOfHtml(html: string): string {
  return html
    .replace(/<img alt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
}

const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();

/** The numbers of notes, and the arrows back, are the reader's own. */
const withoutNumbers = (html: string): string =>
  html.replace(/<sup>.*?<\/sup>/g, '').replace(/<p class="contents">.*?<\/p>/g, '');

function headingsOf(root: Root): string[] {
  const found: Heading[] = [];
  visit(root, 'heading', (node) => void found.push(node));
  return found.map((node) => `h${node.depth} ${textOf(node)}`);
}

describe('read back by an independent reader', () => {
  const pages = {
    'the briefing on the seeds': { page: pageOf(seeds), bytes: drawn },
    'what changed in a week': {
      page: changed,
      bytes: drawnChanges,
    },
  };

  test.each(Object.entries(pages))(
    '%s has every word of the Markdown',
    async (_, { page, bytes }) => {
      const told = writeMarkdown(page)
        .replace(/^\[\^\d+\]:/gm, '')
        .replace(/^!\[(.*)\]\([^)]*\)$/gm, fonts === null ? '' : '$1')
        .replace(/\[\^\d+\]/g, '')
        .replace(/\]\([^)]*\)/g, '')
        .replace(/^\|[-| ]*\|$/gm, '');
      const html = withoutNumbers(await readWord(bytes));
      expect(wordsOf(wordsOfHtml(html))).toEqual(wordsOf(told));
    },
  );

  test.each(Object.entries(pages))(
    '%s has its headings as headings',
    async (_, { page, bytes }) => {
      const html = await readWord(bytes);
      const found = [...html.matchAll(/<(h[1-6])>(.*?)<\/\1>/g)];
      expect(found.map(([, rank, inner = '']) => `${rank} ${wordsOfHtml(inner).trim()}`)).toEqual(
        headingsOf(page.root),
      );
    },
  );

  test('notes are footnotes, once each, and are referred to by their numbers', async () => {
    const { root } = pageOf(seeds);
    const notes = root.children.filter(({ type }) => type === 'footnoteDefinition');
    const found = [...html.matchAll(/<li id="footnote-(\d+)"><p> ?(.*?) <a href/g)];
    expect(found.map(([, number, words = '']) => [number, wordsOfHtml(words).trim()])).toEqual(
      notes.map((note, index) => [String(index + 1), textOf(note)]),
    );
    const referred: string[] = [];
    visit(root, 'footnoteReference', ({ identifier }) => void referred.push(identifier));
    const raised = [...html.matchAll(/<sup>(.*?)<\/sup>/g)].map(([, words = '']) => words);
    const numbers = raised.flatMap((words) => wordsOfHtml(words).match(/\d+/g) ?? []);
    expect(numbers).toEqual(referred);
  });

  test('tables have a header that repeats, and links lead to places that are there', async () => {
    const tables = pageOf(seeds).root.children.filter(({ type }) => type === 'table').length;
    expect(html.match(/<table>/g)).toHaveLength(tables);
    expect(html.match(/<table>\s*<thead>/g)).toHaveLength(tables);
    const places = [...html.matchAll(/id="([^"]+)"/g)].map(([, place]) => place);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((place) => !places.includes(place))).toEqual([]);
  });

  test.skipIf(fonts === null)('charts are pictures that say in words what they show', async () => {
    const told: string[] = [];
    visit(pageOf(seeds).root, 'image', ({ alt }) => void told.push(alt ?? ''));
    const found = [...html.matchAll(/<img alt="([^"]*)" src="image\/png"/g)];
    expect(told.length).toBeGreaterThan(1);
    expect(found.map(([, alt]) => alt)).toEqual(told);
  });
});

test('names its language, title and tool, and nobody', () => {
  const parts = partsOf(drawn);
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:title>North Korean troops in Russia</dc:title>');
  expect(core).toContain('<dc:description>As of 2 November 2024.</dc:description>');
  expect(core).toContain('<dc:creator>atodds 0.1.0</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>atodds 0.1.0</cp:lastModifiedBy>');
  expect(parts.get('word/styles.xml')).toContain('w:lang w:val="en-GB"');
  expect(parts.get('word/settings.xml')).not.toContain('updateFields');
});

test('bookmarks have names that Word takes, and no two are one', () => {
  const document = partsOf(drawn).get('word/document.xml') ?? '';
  const starts = [...document.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"/g)];
  expect(starts.length).toBeGreaterThan(50);
  for (const [, name] of starts) expect(name).toMatch(/^[A-Za-z_]\w{0,39}$/);
  for (const at of [1, 2]) expect(new Set(starts.map((one) => one[at])).size).toBe(starts.length);
});

describe('the same page gives the same bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test('twice, on another day in another time zone, and of nothing', async () => {
    const link: Block = {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'https://news.example/a', children: [{ type: 'text', value: 'a' }] },
      ],
    };
    const page = pageOf(sampleBriefing);
    const pages = [pageWith(link, link), pageOf(emptyBriefing), page];
    const first = await Promise.all(pages.map(plainly));
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(new Date(0).getTimezoneOffset()).toBe(640);
    vi.useFakeTimers({ now: new Date('2031-07-09T01:02:03Z'), toFake: ['Date'] });
    expect(await Promise.all(pages.map(plainly))).toEqual(first);
  });

  test('a page is left as it was', async () => {
    const page = pageOf(sampleBriefing);
    const before = JSON.stringify(page);
    await plainly(page);
    expect(JSON.stringify(page)).toBe(before);
  });
});

/** The XML reader that mammoth comes with. */
const { DOMParser } = createRequire(createRequire(import.meta.url).resolve('mammoth'))(
  '@xmldom/xmldom',
) as {
  DOMParser: new (options: object) => { parseFromString(xml: string, type: string): unknown };
};

/** Breaks off at what is not well-formed, and at characters that XML does not allow. */
function expectXml(xml: string): void {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  const errorHandler = { warning: fail, error: fail, fatalError: fail };
  new DOMParser({ errorHandler }).parseFromString(xml, 'text/xml');
  expect(xml).not.toMatch(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF\p{Surrogate}]/u);
  expect(xml).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
}

test('every part is XML', () => {
  const parts = partsOf(drawn);
  expect(parts.size).toBeGreaterThan(10);
  for (const xml of parts.values()) expectXml(xml);
});

const fields = (document: string): string[] =>
  [...document.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, words = '']) =>
    words.replace(/\d+/g, '0'),
  );

const dangers = [
  ...hostile,
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc" } =cmd()|x!A1',
  `{${LISTS.bullets}-0} {${LISTS.numbers}-1}`,
  '</w:t></w:r><w:r><w:instrText>DDE</w:instrText>',
  '\u0001\u000B\uFFFE\uFFFF\uD800 ]]> <![CDATA[x',
  'w'.repeat(3000),
];

const plain = partsOf(await plainly(pageOf(withWords('x'))));

test.each(dangers)('stays text: %j', async (words) => {
  const bytes = await plainly(pageOf(withWords(words)));
  const parts = partsOf(bytes);
  for (const xml of parts.values()) expectXml(xml);
  const document = parts.get('word/document.xml') ?? '';
  expect(new Set(fields(document))).toEqual(new Set(fields(plain.get('word/document.xml') ?? '')));
  expect(parts.get('word/_rels/document.xml.rels')).toBe(plain.get('word/_rels/document.xml.rels'));
  const read = wordsOfHtml(await readWord(bytes)).replace(/\s+/g, ' ');
  expect(read).toContain(shown(words).trim());
});

test.each([
  ['https://news.example/a_b?c=d&e=<f>', 'https://news.example/a_b?c=d&amp;e=%3Cf%3E'],
  ['mailto:desk@news.example', 'mailto:desk@news.example'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['\\\\server\\share', null],
  ['https://', null],
  [`https://news.example/${'a'.repeat(3000)}`, null],
  ['#nowhere', null],
])('the address %s', async (url, target) => {
  const words = [{ type: 'text' as const, value: 'words' }];
  const page = pageWith({ type: 'paragraph', children: [{ type: 'link', url, children: words }] });
  const bytes = await plainly(page);
  const rels = partsOf(bytes).get('word/_rels/document.xml.rels') ?? '';
  const targets = [...rels.matchAll(/Target="([^"]*)" TargetMode="External"/g)];
  expect(targets.map(([, one]) => one)).toEqual(target === null ? [] : [target]);
  expect(wordsOfHtml(await readWord(bytes))).toContain('words');
});

test('a table stays within the text, however long its words and however many its columns', async () => {
  const long = 'w'.repeat(400);
  const wide = Array.from({ length: 14 }, (_, index) => `${index} ${long}`);
  const page = pageWith(table(wide, [wide.map((words) => [words])]), table(['a'], [[['b']]]));
  const document = partsOf(await plainly(page)).get('word/document.xml') ?? '';
  const grids = [...document.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)];
  const sums = grids.map(([, grid = '']) =>
    [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
  );
  expect(sums).toHaveLength(2);
  for (const sum of sums) expect(sum).toBeLessThanOrEqual(9026);
  expect(document.match(/w:tblLayout w:type="fixed"/g)).toHaveLength(2);
});

test("what a template of one's own may hold is written too", async () => {
  const text = [{ type: 'text' as const, value: 'some words' }];
  const item = { type: 'listItem' as const, children: [paragraph('one'), list([['inner']])] };
  const html = await readWord(
    await plainly(
      pageWith(
        heading(1, 'Title'),
        { type: 'blockquote', children: [paragraph('quoted')] },
        { type: 'list', ordered: true, children: [item, item] },
        { type: 'code', value: 'line 1\nline 2' },
        { type: 'paragraph', children: [{ type: 'delete', children: text }, { type: 'break' }] },
        { type: 'thematicBreak' },
        { type: 'html', value: '<b>raw</b>' },
      ),
    ),
  );
  expect(html).toContain('<h1>Title</h1>');
  expect(html).toContain('<blockquote>quoted</blockquote>');
  expect(html).toMatch(/<ol><li>one\s*<ul><li>inner<\/li>/);
  expect(html).toContain('line 1');
  expect(html).toContain('<s>some words</s><br />');
  expect(html).not.toContain('raw');
});
