import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brief, emptyStory, readDocument } from '../../src/index.ts';
import { foldWords, textDirective } from '../../src/report/text-fragment.ts';
import { hasChromium, openChromium, WITHOUT } from '../chromium.ts';
import { pageOf } from './sample-page.ts';

const ADDRESS = 'https://paper.example/article';

/** A document, and the ways that a briefing names to words of it. */
interface Published {
  readonly text: string;
  readonly ways: readonly { readonly url: string; readonly place: number }[];
}

/** A document of a story as if it stood on the web. */
function publish(file: string): Published {
  const bytes = readFileSync(new URL(`../cases/ferry-fire/story/${file}`, import.meta.url));
  const known = {
    file,
    title: null,
    outlet: 'The Paper',
    author: null,
    url: ADDRESS,
    language: null,
    published: '2023-03-15',
    assumed: false,
  };
  const { root } = pageOf(
    brief({
      sources: [{ path: file, bytes }],
      story: { ...emptyStory, documents: [known] },
      storySource: null,
      problems: [],
      asOf: null,
      version: '0',
    }),
  );
  const ways: { url: string; place: number }[] = [];
  visit(root, 'footnoteDefinition', ({ data }) => {
    if (data?.link == null || data.span === undefined) return;
    ways.push({ url: data.link.url, place: data.span.start });
  });
  return { text: readDocument({ path: file, bytes }).document?.text ?? '', ways };
}

/** Each paragraph stands where nobody sees the others. */
function htmlOf(text: string): string {
  const paragraphs = text
    .split('\n')
    .map((words) => words.replace(/[&<]/g, (mark) => `&#${mark.charCodeAt(0)};`));
  const body = paragraphs.map((words) => `<p style="margin: 1500px 0">${words}</p>`).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>x</title><h1 id="top">x</h1>${body}`;
}

/** The paragraphs that are in view, and null where the page was not moved. */
const inView = `(() => {
  const seen = [...document.querySelectorAll('p')].flatMap((one, at) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && one.textContent !== '' ? [at] : [];
  });
  return scrollY === 0 ? null : seen;
})()`;

describe.skipIf(!hasChromium)(`in a browser (${WITHOUT})`, () => {
  let browser: Browser;
  let page: Page;
  let html = '';

  beforeAll(async () => {
    browser = await openChromium();
    page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** Follows a way to words of a text: the place of the paragraph that is in view then. */
  async function follow(text: string, url: string): Promise<unknown> {
    html = htmlOf(text);
    await page.goto('about:blank');
    await page.goto(url);
    await page.waitForFunction('scrollY > 0', null, { timeout: 2000 }).catch(() => null);
    return page.evaluate(inView);
  }

  const paragraphAt = (text: string, place: number): number =>
    text.slice(0, place).split('\n').length - 1;

  test('the notes of a briefing land on their words', async () => {
    const { text, ways } = publish('04-union.md');
    expect(ways.length).toBeGreaterThan(5);
    for (const { url, place } of ways) {
      expect(await follow(text, url), url).toEqual([paragraphAt(text, place)]);
    }
  }, 30_000);

  const text = [
    'The guard said: “No,” and went on his well-known way, at 5% & more.',
    'The mayor of Ansel said: “No,” and left the room.',
    'The bridge is closed, said the guard.',
    'The bridge is closed, said the mayor.',
    `“${Array.from({ length: 40 }, (_, at) => `word${at}`).join(', ')}.`,
    '',
    'Then she said that nobody was hurt.”',
    'They left the ca\u00ADfé at noon, and İnci came “back” on \u{1F6A2} Monday.',
  ].join('\n');

  test.each([
    ['a word that stands twice', 'No', text.indexOf('No,” and left')],
    ['a sentence that stands twice', 'The bridge is closed', text.lastIndexOf('The bridge')],
    ['marks of the syntax', 'well-known way, at 5% & more', text.indexOf('well-known')],
    [
      'two paragraphs',
      text.slice(text.indexOf('“word0'), text.indexOf('hurt.”')),
      text.indexOf('“word0'),
    ],
    ['letters of every kind', 'İnci came “back” on \u{1F6A2} Monday', text.indexOf('İnci')],
  ])('it finds %s', async (_what, words, place) => {
    const from = text.lastIndexOf('\n', place) + 1;
    const to = text.indexOf('\n', place + words.length);
    const sentence = text.slice(from, to < 0 ? undefined : to);
    const span = { start: place - from, end: place - from + words.length };
    const directive = textDirective(sentence, span, foldWords(text));
    for (const end of ['#', '#top']) {
      expect(await follow(text, `${ADDRESS}${end}:~:${directive}`), `${directive}`).toEqual(
        expect.arrayContaining([paragraphAt(text, place)]),
      );
    }
  });
});
