import { existsSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import axe from 'axe-core';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { type Browser, chromium } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { writeAtomFeed, writeJsonFeed } from '../../src/deliver/feed.ts';
import { composeMail, type MailParts, writeDraft } from '../../src/deliver/mail.ts';
import {
  writeNewsletterHtml,
  writeNewsletterMarkdown,
  writeNewsletterText,
} from '../../src/deliver/newsletter-forms.ts';
import { placesOf } from '../../src/report/anchors.ts';
import { renderNewsletter } from '../../src/report/newsletter.ts';
import { list, paragraph, text } from '../../src/report/nodes.ts';
import type { Newsletter, Picture } from '../../src/report/page.ts';
import { readTemplate } from '../../src/report/read-template.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { pageOf } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';

const template = readTemplate(
  'templates/newsletter.md',
  readFileSync(new URL('../../templates/newsletter.md', import.meta.url), 'utf8'),
);
const drawn =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 240"><rect width="560" height="240" fill="#eee"/></svg>';
const chart: Picture = { png: new Resvg(drawn).render().asPng(), alt: 'Figures rise to 12,000.' };
const places = placesOf(pageOf(sampleBriefing));
const newsletter = renderNewsletter(sampleBriefing, template, { chart, places });

/** A newsletter of those words, in its title, its items and the description of its chart. */
function newsletterOf(words: string): Newsletter {
  const said = text(words).value;
  return {
    title: said,
    story: said,
    lang: 'en',
    slug: 'x',
    excerpt: said,
    day: '2024-05-01',
    chart: { png: chart.png, alt: said },
    root: {
      type: 'root',
      children: [
        { type: 'heading', depth: 1, children: [text(words)] },
        { ...list([[words]]), ordered: true },
        paragraph({ type: 'image', url: 'newsletter.png', alt: said }),
        paragraph('more in ', { type: 'link', url: '#', children: [text(words)] }),
      ],
    },
  };
}

/** What a browser makes of a page; as text, for it runs there and not here. */
const MEASURE = `({
  scroll: document.documentElement.scrollWidth,
  words: document.querySelector('td td').getBoundingClientRect().width,
  picture: document.images[0].naturalWidth,
  size: getComputedStyle(document.querySelector('li')).fontSize,
})`;
const READ = `({
  title: document.title,
  item: document.querySelector('li').textContent,
  alt: document.images[0].alt,
  tags: [...document.body.querySelectorAll('*')].map((node) => node.tagName).join(' '),
})`;

interface Seen {
  readonly scroll: number;
  readonly words: number;
  readonly picture: number;
  readonly size: string;
}

const nobody: MailParts = { from: null, to: [], briefing: null, attachments: [] };
const desk = { name: 'The Desk', address: 'desk@news.example' };

async function draftOf(one: Newsletter, parts: Partial<MailParts> = {}): Promise<string> {
  return writeDraft(composeMail(one, { ...nobody, ...parts }), one);
}

function parseMail(eml: string) {
  return PostalMime.parse(new Uint8Array(Buffer.from(eml, 'latin1')));
}

/** The names of a mail's own headers, in their order. */
function headerNames(eml: string): string[] {
  const [head = ''] = eml.split('\r\n\r\n');
  return head.split(/\r\n(?![ \t])/).map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
}

/** Words without how they are set: what every form must say. */
function factsIn(words: string): string[] {
  return words.match(/[\p{L}\p{N}“”’,]+/gu) ?? [];
}

describe('the forms', () => {
  const txt = writeNewsletterText(newsletter, null);

  test('say the same in text, HTML and mail', async () => {
    const mail = await parseMail(await draftOf(newsletter));
    expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(txt.trimEnd());
    const shown = (mail.html ?? '')
      .replace(/<head>[\s\S]*<\/head>/, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '$1')
      .replace(/<(?:li|p|h1)\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, '');
    expect(factsIn(shown)).toEqual(factsIn(txt.replaceAll(/^\d\. /gm, '')));
  });

  test('begin in Markdown with what newsletter tools take', () => {
    const markdown = writeNewsletterMarkdown(newsletter, 'briefing.md');
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(markdown) ?? [];
    expect(parseYaml(front)).toEqual({
      title: newsletter.title,
      slug: newsletter.slug,
      excerpt: newsletter.excerpt,
      date: '2024-11-02',
    });
    expect(body).toMatch(/^# North Korean troops in Russia: sources at odds on \d+ questions\n/);
    expect(body).toContain('](briefing.md#');
    expect(body).toContain('![Figures rise to 12,000.](newsletter.png)');
  });

  test('link to the published briefing, or from text and mail to nothing', async () => {
    const url = 'https://news.example/runs/2024-11-02/briefing.html';
    expect(writeNewsletterText(newsletter, url)).toMatch(
      /the briefing <https:\S+briefing\.html>\.\n$/,
    );
    expect(writeNewsletterText(newsletter, url).match(/https:/g)).toHaveLength(1);
    const { html } = await parseMail(await draftOf(newsletter, { briefing: url }));
    expect(html).toContain(`href="${url}#`);
    expect((await parseMail(await draftOf(newsletter))).html).not.toContain('href');
  });

  test('hold no picture but the chart, and no link but of the web', () => {
    const own: Newsletter = {
      ...newsletter,
      root: {
        type: 'root',
        children: [
          paragraph({ type: 'image', url: 'https://spy.example/x.png', alt: 'spy' }),
          paragraph({ type: 'link', url: 'javascript:alert(1)', children: [text('click')] }),
          paragraph({ type: 'link', url: 'https://news.example/', children: [text('news')] }),
        ],
      },
    };
    const html = writeNewsletterHtml(own, null);
    expect(html).not.toMatch(/spy\.example|javascript:|<img/);
    expect(html).toContain('href="https://news.example/"');
  });
});

describe('HTML for mail', () => {
  const html = writeNewsletterHtml(newsletter, 'briefing.html');

  test('has its styles in its elements, and no script, style sheet or load', () => {
    expect(html).not.toMatch(
      /<(?:script|style|link|iframe|object|form|base)\b|\bon\w+=|\bclass=|url\(/i,
    );
    expect(
      html.replace(/<!--.*?-->/g, '').match(/<(?:h1|p|ol|li|td)\b(?![^>]* style=)/g),
    ).toBeNull();
    expect([...html.matchAll(/\bsrc="([^"]{0,30})/g)].map(([, src]) => src)).toEqual([
      'data:image/png;base64,iVBORw0K',
    ]);
  });

  const browser = '/usr/bin/chromium';
  describe.skipIf(!existsSync(browser))(
    'in a browser (skipped where Debian’s chromium is not installed)',
    () => {
      let running: Browser;
      beforeAll(async () => {
        running = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
      });
      afterAll(() => running.close());

      test.each([320, 375, 600, 1200])(
        'fits a width of %i px and asks nothing of the network',
        async (width) => {
          const page = await running.newPage({ viewport: { width, height: 800 } });
          const asked: string[] = [];
          page.on('request', (request) => void asked.push(request.url()));
          await page.setContent(html);
          const seen = await page.evaluate<Seen>(MEASURE);
          expect(seen.scroll).toBeLessThanOrEqual(width);
          expect(seen.words).toBeLessThanOrEqual(600);
          expect(seen).toMatchObject({ picture: 560, size: '17px' });
          expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
          await page.close();
        },
      );

      test('breaks a word that is wider than a phone', async () => {
        const page = await running.newPage({ viewport: { width: 320, height: 800 } });
        await page.setContent(writeNewsletterHtml(newsletterOf('x'.repeat(900)), null));
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
        await page.close();
      });

      test('has nothing that axe finds against WCAG 2.2 AA', async () => {
        const page = await running.newPage({ viewport: { width: 600, height: 800 } });
        await page.setContent(html);
        await page.evaluate(axe.source);
        const found = await page.evaluate<readonly string[]>(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
            .then(({ violations }) => violations.map(({ id }) => id))`,
        );
        expect(found).toEqual([]);
        await page.close();
      });

      test('shows hostile words as words', async () => {
        const page = await running.newPage();
        page.on('dialog', () => expect.unreachable('a script ran'));
        for (const words of hostile) {
          const said = text(words).value.trim();
          await page.setContent(writeNewsletterHtml(newsletterOf(words), null));
          const seen = await page.evaluate<Readonly<Record<string, string>>>(READ);
          const trimmed = Object.fromEntries(
            Object.entries(seen).map(([key, value]) => [key, value.trim()]),
          );
          expect(trimmed).toEqual({
            title: said,
            item: said,
            alt: said,
            tags: 'TABLE TBODY TR TD DIV TABLE TBODY TR TD H1 OL LI P IMG P',
          });
        }
        await page.close();
      }, 30_000);
    },
  );
});

describe('a mail', () => {
  const attachments = [
    { name: 'briefing.md', type: 'text/markdown; charset=utf-8', content: Buffer.from('# é\n') },
    { name: 'briefing.html', type: 'text/html; charset=utf-8', content: Buffer.from('<p>é') },
    {
      name: 'briefing.json',
      type: 'application/json',
      content: Buffer.from(`["${'x'.repeat(5000)}"]`),
    },
  ];

  test('comes back from another parser with all its parts', async () => {
    const eml = await draftOf(newsletter, {
      from: desk,
      to: [{ name: 'Zoë', address: 'zoe@news.example' }],
      attachments,
    });
    const mail = await parseMail(eml);
    expect(mail).toMatchObject({
      subject: newsletter.title,
      from: desk,
      to: [{ name: 'Zoë', address: 'zoe@news.example' }],
      date: '2024-11-02T00:00:00.000Z',
    });
    const [picture, ...files] = mail.attachments;
    expect(picture).toMatchObject({ mimeType: 'image/png', related: true });
    expect(mail.html).toContain(`src="cid:${picture?.contentId?.replace(/^<|>$/g, '')}"`);
    expect(Buffer.from(picture?.content as ArrayBuffer)).toEqual(Buffer.from(chart.png));
    expect(
      files.map(({ filename, content }) => [
        filename,
        Buffer.from(content as ArrayBuffer).toString(),
      ]),
    ).toEqual(attachments.map(({ name, content }) => [name, content.toString()]));
  });

  test('is a draft, in lines that every server takes, and the same bytes twice', async () => {
    const eml = await draftOf(newsletter, { attachments });
    expect(headerNames(eml)[0]).toBe('x-unsent');
    expect(
      Math.max(...eml.split('\r\n').map((line) => Buffer.byteLength(line, 'latin1'))),
    ).toBeLessThan(998);
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0080-\uFFFF]/);
    expect(await draftOf(newsletter, { attachments })).toBe(eml);
    const other = await draftOf({ ...newsletter, title: 'Other' }, { attachments });
    const idOf = (mail: string) => /^Message-ID: (.*)$/m.exec(mail)?.[1];
    expect(idOf(other)).not.toBe(idOf(eml));
  });

  test('of a story without a day has no date', async () => {
    expect(headerNames(await draftOf({ ...newsletter, day: null }))).not.toContain('date');
  });

  test('ends no header by line breaks in titles, names and addresses', async () => {
    const plain = headerNames(await draftOf(newsletterOf('plain'), { from: desk, to: [desk] }));
    const breaks = [
      'a\r\nBcc: spy@evil.example',
      'a\nX-Evil: 1',
      'a\r\n\r\n<script>',
      'ü\r\nBcc: x@y.z',
      ...hostile,
    ];
    for (const words of breaks) {
      const person = { name: words, address: 'desk@news.example' };
      const raw = { ...newsletterOf(words), title: words, slug: words };
      const eml = await draftOf(raw, { from: person, to: [person] });
      expect(headerNames(eml), words).toEqual(plain);
      const mail = await parseMail(eml);
      expect(mail.to?.map(({ address }) => address)).toEqual(['desk@news.example']);
      expect(mail.bcc).toBeUndefined();
    }
    const address = { name: '', address: 'a@news.example\r\nBcc: spy@evil.example' };
    expect(headerNames(await draftOf(newsletterOf('x'), { from: desk, to: [address] }))).toEqual(
      plain,
    );
  });

  test('has a subject that is not ASCII in encoded words', async () => {
    const title = 'Größe der Flotte – „zwölf“ 🚢 '.repeat(8).trim();
    const eml = await draftOf({ ...newsletter, title });
    expect(eml).toMatch(/^Subject: =\?UTF-8\?/m);
    expect((await parseMail(eml)).subject).toBe(title);
  });
});

/** Words of a feed that are HTML, as a reader sees them. */
function decoded(html: string | undefined): string | undefined {
  return html?.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
}

describe('plain text and feeds', () => {
  test.each(hostile)('keep the words %j', (words) => {
    const said = text(words).value.trim();
    const one = newsletterOf(words);
    expect(writeNewsletterText(one, null)).toBe(
      `${said}\n\n1. ${said}\n\n${said}\n\nmore in ${said}\n`,
    );
    const entries = [{ page: '2024-05-01/briefing.html', day: '2024-05-01', newsletter: one }];
    const feed = { tool: 'atodds', base: 'https://news.example/', entries };
    const atom = parseAtomFeed(writeAtomFeed(feed));
    const [entry] = atom.entries ?? [];
    expect(decoded(atom.title?.value)).toBe(said);
    expect(decoded(entry?.title?.value)).toBe(said);
    expect(decoded(entry?.summary?.value)).toBe(said);
    const json = parseJsonFeed(writeJsonFeed(feed));
    expect(json.items?.[0]).toMatchObject({ title: said, summary: said });
    for (const html of [entry?.content?.value ?? '', json.items?.[0]?.content_html ?? '']) {
      expect(html.match(/<(?!\/?(?:ol|li|p|a)\b)[^>]*>/g)).toBeNull();
    }
  });

  test('a feed names its entries in the same way wherever it is published', () => {
    const entries = [
      { page: '2024-11-09/briefing.html', day: '2024-11-09', newsletter },
      { page: '2024-11-02/briefing.html', day: '2024-11-02', newsletter },
    ];
    const here = parseAtomFeed(writeAtomFeed({ tool: 'atodds', base: null, entries }));
    const there = parseAtomFeed(
      writeAtomFeed({ tool: 'atodds', base: 'https://x.example/', entries }),
    );
    const idsOf = (feed: typeof here) => feed.entries?.map(({ id }) => id);
    expect(idsOf(here)).toEqual(idsOf(there));
    expect(new Set(idsOf(here)).size).toBe(2);
    expect(here.updated).toBe('2024-11-09T00:00:00.000Z');
    expect(here.entries?.[0]?.links?.[0]?.href).toBe('2024-11-09/briefing.html');
    expect(there.entries?.[0]?.content?.value).toContain(
      'href="https://x.example/2024-11-09/briefing.html#',
    );
    const json = parseJsonFeed(writeJsonFeed({ tool: 'atodds', base: null, entries }));
    expect(json.items?.map(({ id }) => id)).toEqual(idsOf(here));
  });
});
