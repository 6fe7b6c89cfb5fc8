import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { toString as textOf } from 'mdast-util-to-string';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import PostalMime from 'postal-mime';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { read as readTable } from 'vega';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWord } from '../../scripts/quality/read-word.ts';
import { askedFormats, exportNames, runFormats } from '../../src/cli/commands/brief.ts';
import { script } from '../../src/deliver/html-script.ts';
import { hostile } from '../deliver/hostile.ts';
import { inside, makeFolder, writeFiles } from './command.ts';

/** A text that holds NUL is no text, and no document. */
const written = hostile.filter((words) => !words.includes('\0'));

/** An article in which somebody counts in every hostile wording. */
function article(who: string, from: number): string {
  return written
    .map(
      (words, at) =>
        `${who} said on Monday that ${from + at * 50} workers are on strike at ${words} in Aldmouth, and that the port will close on 20 June 2024.\n`,
    )
    .join('\n');
}

const foul = '=HYPERLINK("x") <script>alert(1)</script> \u202Egnp\r\nBcc: spy@evil.example';

/** A story file in which everything that is free text is foul. */
function storyOf(published: string): string {
  const own = { title: foul, outlet: `@${foul}`, author: foul, url: 'javascript:alert(1)' };
  return JSON.stringify({
    title: foul,
    documents: [
      { file: 'one.txt', published: '2024-05-01', ...own },
      { file: 'two.txt', published, ...own, outlet: '<img src=x onerror=alert(1)>' },
    ],
    topics: [
      {
        id: 'size',
        title: '| [x](javascript:alert(1)) <img src=x onerror=alert(1)>',
        counts: ['workers'],
      },
    ],
    actors: [{ party: `+${foul}`, names: ['Ann Roe'] }],
  });
}

/** What no reader sees and some obey: control characters but for line ends and tabs, and marks that turn the line round. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

const SAFE = /^(?:https?:|mailto:|cid:|data:image\/png;|image\/png$|#|[\w./-]+(?:#.*)?$)/;

type Check = (text: string, bytes: Uint8Array, name: string) => void | Promise<void>;

/** Every file that the command writes, and when it is harmless to who opens it. */
const files: readonly (readonly [RegExp, Check])[] = [
  [/^(?:briefing|changes)\.html$/, (text) => expectHarmlessHtml(text, [script])],
  [/^newsletter\.html$/, (text) => expectHarmlessHtml(text, [])],
  [/\.md$/, expectHarmlessMarkdown],
  [/\.txt$/, (text) => expect(text).not.toMatch(HIDDEN)],
  [/\.(?:json|jsonld)$/, expectHarmlessData],
  [/\.csv$/, expectHarmlessTable],
  [/\.svg$/, expectHarmlessDrawing],
  [/\.png$/, (_text, bytes) => expect([...bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47])],
  [/\.docx$/, async (_text, bytes) => expectHarmlessHtml(await readWord(bytes), [])],
  [/\.ics$/, expectHarmlessCalendar],
  [/\.eml$/, expectHarmlessMail],
  [
    /\.xml$/,
    (text) => expectHarmlessFeed(parseAtomFeed(text).entries?.map(({ content }) => content?.value)),
  ],
];

describe('a hostile story', () => {
  const folder = makeFolder();
  const run = (...args: string[]) => inside(args, folder);
  const formats = [...runFormats, ...askedFormats, ...exportNames].join(',');

  beforeAll(async () => {
    writeFiles(join(folder, 'story'), {
      'story.yaml': storyOf('2024-05-02'),
      'one.txt': article('Ann Roe', 300),
      'two.txt': article('Ben Dow', 4000),
    });
    expect((await run('brief', 'story', '--format', 'json')).code).toBe(0);
    writeFiles(join(folder, 'story'), {
      'story.yaml': storyOf('2024-05-08'),
      'two.txt': article('Ben Dow', 9000),
    });
    const { code, stderr } = await run('brief', 'story', '--format', formats, '--since', 'last');
    expect(code, stderr).toBe(0);
    expect(stderr).not.toMatch(HIDDEN);
    const newsletter = await run('newsletter', 'out/2024-05-08', '--url', 'https://news.example/');
    expect(newsletter.code).toBe(0);
  }, 60_000);

  test('reaches every format, and hurts nobody in any', async () => {
    const out = join(folder, 'out');
    const names = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(out, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
    const used = new Set<RegExp>();
    for (const name of names) {
      const row = files.find(([pattern]) => pattern.test(name.replace(/^.*\//, '')));
      if (row === undefined) throw new Error(`${name}: what is harmless there is not said`);
      const bytes = readFileSync(join(out, name));
      await row[1](bytes.toString('utf8'), bytes, name);
      used.add(row[0]);
    }
    expect(files.filter(([pattern]) => !used.has(pattern))).toEqual([]);
    const data = readFileSync(join(out, '2024-05-08/briefing.json'), 'utf8');
    const { claims } = JSON.parse(data) as {
      readonly claims: readonly { readonly text: string }[];
    };
    expect(claims.filter(({ text }) => text.includes('<script>')).length).toBeGreaterThan(1);
  });

  test('is verified, bundled, compared and explained, and the terminal shows marks as marks', async () => {
    expect((await run('verify', 'out/2024-05-08')).stderr).toMatch(/all found/);
    expect((await run('bundle', 'out/2024-05-08')).code).toBe(0);
    expect((await run('verify', 'out/2024-05-08-bundle.zip')).code).toBe(0);
    const told = await run('compare', 'out/2024-05-02', 'out/2024-05-08');
    expect(told.code).toBe(0);
    expectHarmlessMarkdown(told.stdout);
    const [id = ''] =
      /d-[0-9a-f]{8}/.exec(readFileSync(join(folder, 'out/2024-05-08/briefing.md'), 'utf8')) ?? [];
    const explained = await run('explain', 'out/2024-05-08', id);
    expect(explained.code).toBe(0);
    expectHarmlessMarkdown(explained.stdout);
  });
});

function expectHarmlessHtml(html: string, scripts: readonly string[]): void {
  expect(html).not.toMatch(HIDDEN);
  const run: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!('tagName' in node)) return;
    const { tagName, attrs, childNodes } = node;
    expect(/^(?:iframe|object|embed|base|link|marquee|video|audio)$/.test(tagName), tagName).toBe(
      false,
    );
    for (const { name, value } of attrs) {
      expect(/^on|^srcdoc$|^formaction$/.test(name), `${tagName} ${name}`).toBe(false);
      if (/^(?:href|src|xlink:href)$/.test(name)) expectSafe(value);
    }
    if (tagName === 'script')
      run.push(childNodes.map((one) => ('value' in one ? one.value : '')).join(''));
    for (const child of childNodes) walk(child);
  };
  for (const node of parse(html).childNodes) walk(node as DefaultTreeAdapterTypes.ChildNode);
  expect(run).toEqual(scripts);
}

function expectSafe(url: string): void {
  expect(SAFE.test(url), url.slice(0, 99)).toBe(true);
  expect(url).not.toContain('evil.example');
}

function expectHarmlessMarkdown(text: string): void {
  expect(text).not.toMatch(HIDDEN);
  const root = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).parse(text);
  const types = new Set<string>();
  visit(root, (node) => {
    types.add(node.type);
    // Readers make links of addresses that stand in plain words; the words are the address then
    const isOwn = node.type === 'link' && node.url.endsWith(textOf(node));
    if ((node.type === 'link' || node.type === 'image') && !isOwn) expectSafe(node.url);
    if (node.type === 'yaml') expect(node.value).not.toMatch(/^\s*bcc/im);
  });
  for (const type of ['html', 'definition', 'code', 'thematicBreak'])
    expect([...types]).not.toContain(type);
}

function expectHarmlessData(text: string, _bytes: Uint8Array, name: string): void {
  expect(text).not.toMatch(HIDDEN);
  const data: unknown = JSON.parse(text);
  if (name === 'feed.json') {
    expectHarmlessFeed(parseJsonFeed(text).items?.map(({ content_html: html }) => html));
  }
  // One is shown as HTML, the other as Markdown
  const [, kind] = /(timeline|stix)\.json$/.exec(name) ?? [];
  if (kind === undefined) return;
  const live = kind === 'stix' ? /<\w|\]\(/ : /<\/?(?!(?:p|q|em|strong|blockquote|a)\b)\w+/;
  for (const words of wordsIn(data)) expect(words).not.toMatch(live);
}

function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* wordsIn(one);
}

function expectHarmlessTable(text: string): void {
  expect(text).not.toMatch(HIDDEN);
  const rows = [...readTable(text.replace(/^\uFEFF/, ''), { type: 'csv' })] as Record<
    string,
    string
  >[];
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    for (const [column, cell] of Object.entries(row))
      expect(cell, column).not.toMatch(/^\s*[=+@]|^\s*-(?![\d.])|^[\t\r]/);
  }
}

function expectHarmlessDrawing(text: string): void {
  expect(text).not.toMatch(HIDDEN);
  expect(text).not.toMatch(/<(?:script|image|use|foreignObject|a)\b| on[a-z]+=|href=|url\(/i);
  expect(() => new Resvg(text)).not.toThrow();
}

function expectHarmlessCalendar(text: string): void {
  expect(text).not.toMatch(HIDDEN);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents();
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) {
    const names = event.getAllProperties().map(({ name }) => name);
    expect([event.name, new Set(names).size]).toEqual(['vevent', names.length]);
    expect(names).not.toContain('attach');
    expect(String(event.getFirstPropertyValue('uid'))).toMatch(/^[0-9a-f-]{36}@atodds\.invalid$/);
    expect(String(event.getFirstPropertyValue('dtstart'))).toBe('2024-06-20');
  }
}

async function expectHarmlessMail(text: string): Promise<void> {
  const mail = await PostalMime.parse(text);
  expect(mail.headers.map(({ key }) => key)).toEqual(
    'x-unsent subject message-id date mime-version content-type'.split(' '),
  );
  expect(mail.bcc).toBeUndefined();
  expect(mail.attachments).toHaveLength(4);
  expectHarmlessHtml(mail.html ?? '', []);
}

function expectHarmlessFeed(entries: readonly (string | undefined)[] | undefined): void {
  expect(entries?.length).toBeGreaterThan(0);
  for (const html of entries ?? []) expectHarmlessHtml(html ?? '', []);
}
