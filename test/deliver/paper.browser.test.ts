import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../src/deliver/index.ts';
import type { Briefing } from '../../src/model/types.ts';
import type { Page } from '../../src/report/page.ts';
import { hasChromium, openChromium, openHtml, WITHOUT } from '../chromium.ts';
import { pageOf } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';
import { withWords } from './with-words.ts';

const read = (path: string): Briefing =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Briefing;

const pages = {
  seeds: pageOf(read('out/example/briefing.json')),
  'ferry-fire': pageOf(read('test/cases/ferry-fire/expected.json')),
  'hostile and long words': pageOf(withWords(`${hostile.join(' ')} ${'w'.repeat(400)}`)),
};

/** A sheet of A4 in points, and the white that must stay around what is printed. */
const SHEET = { width: 595, height: 842, margin: 36 };

interface Piece {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The words of a PDF, sheet by sheet, each piece with its place; and what its outline and tags say. */
async function readPaper(pdf: Uint8Array) {
  const paper = await getDocumentProxy(pdf);
  const sheets: Piece[][] = [];
  for (let number = 1; number <= paper.numPages; number++) {
    const sheet = await paper.getPage(number);
    const { items } = await sheet.getTextContent();
    sheets.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , left = 0, bottom = 0] = item.transform as number[];
        return [{ words: item.str, left, right: left + item.width, bottom }];
      }),
    );
  }
  const outline = await paper.getOutline();
  const marks = await paper.getMarkInfo();
  return { sheets, outline: outline ?? [], isTagged: marks?.Marked === true };
}

/** The letters and digits of the words in their order. */
function lettersOf(words: readonly string[]): string {
  return words.join('').replace(/[^\p{L}\p{N}]/gu, '');
}

function countLetters(letters: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const letter of letters) counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
}

describe.skipIf(!hasChromium)(`the page on paper (${WITHOUT})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function print(page: Page) {
    const html = await formats.html.write({ page, data: read('out/example/briefing.json') });
    const opened = await openHtml(browser, html, { colorScheme: 'dark' });
    const told = await opened.page.evaluate<string[]>(`(() => {
      const main = document.querySelector('main').cloneNode(true);
      for (const own of main.querySelectorAll('nav, form, svg title, svg desc')) own.remove();
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const words = [];
      while (texts.nextNode()) words.push(...texts.currentNode.data.split(/\\s+/));
      return words;
    })()`);
    const pdf = await opened.page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
    await opened.page.context().close();
    return { told, ...(await readPaper(new Uint8Array(pdf))) };
  }

  test.each(Object.entries(pages))(
    '%s: every word, within the margins, numbered sheets',
    async (_, page) => {
      const { told, sheets, outline, isTagged } = await print(page);
      const isFoot = ({ bottom }: Piece): boolean => bottom < SHEET.margin;
      const printed = sheets.flat().filter((piece) => !isFoot(piece));
      // Lines break words in two, and headers of tables come again: letters are compared
      const paper = lettersOf(printed.map(({ words }) => words));
      expect(told.filter((words) => !paper.includes(lettersOf([words])))).toEqual([]);
      const found = countLetters(paper);
      const wanted = Object.entries(countLetters(lettersOf(told)));
      expect(wanted.filter(([letter, times]) => (found[letter] ?? 0) < times)).toEqual([]);
      const cut = printed.filter(
        ({ left, right }) => left < SHEET.margin || right > SHEET.width - SHEET.margin,
      );
      expect(cut).toEqual([]);
      expect(isTagged).toBe(true);
      expect(outline.length).toBeGreaterThan(0);
      const feet = sheets.map((sheet) => sheet.filter(isFoot).map(({ words }) => words));
      expect(feet.map((words) => words.join(''))).toEqual(
        sheets.map((_sheet, index) => `${index + 1} / ${sheets.length}`),
      );
    },
  );
});
