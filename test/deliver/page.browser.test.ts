import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/deliver/html.ts';
import { writeMarkdown } from '../../src/deliver/markdown.ts';
import { drawCharts } from '../../src/deliver/page-charts.ts';
import type { Briefing } from '../../src/model/types.ts';
import { hasChromium, openChromium, openHtml, WITHOUT } from '../chromium.ts';
import { pageOf } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';
import { withWords } from './with-words.ts';

const read = (path: string): Briefing =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Briefing;

const stories = {
  seeds: read('out/example/briefing.json'),
  takeover: read('test/cases/takeover/expected.json'),
};
const seeds = writeHtml(pageOf(stories.seeds));
const phone = { width: 375, height: 700 };
const tablet = { width: 768, height: 1000 };
const desk = { width: 1440, height: 900 };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What WCAG 2.2 AA and good practice are broken by, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(`(async () => {
    // What is not yet laid out has no place of its own, and would be said to cover its neighbours
    const all = new CSSStyleSheet();
    all.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [all];
    const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html));
  })()`);
}

const overhang = (page: Page) =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

const entries = (page: Page) => page.locator('[data-f]:visible').count();

async function openFilter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Filter' }).click();
}

describe.skipIf(!hasChromium)(`the page in a browser (${WITHOUT})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  const looks = Object.entries(stories).flatMap(([name, briefing]) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ name, briefing, colorScheme })),
  );

  test.each(looks)(
    '$name, $colorScheme: nobody is shut out, nothing hangs over',
    async ({ briefing, colorScheme }) => {
      const told = pageOf(briefing);
      const html = writeHtml(told, await drawCharts(told));
      const { page, asked, said } = await openHtml(browser, html, { colorScheme, viewport: desk });
      await openFilter(page);
      await page.locator('article sup a').first().click();
      for (const viewport of [desk, tablet, phone]) {
        await page.setViewportSize(viewport);
        expect(await overhang(page), `${viewport.width} pixels`).toBeLessThanOrEqual(0);
        // Colours are the same on a phone
        if (viewport === tablet || (viewport === phone && colorScheme === 'dark')) continue;
        // Links that the bar lies on in passing are said to be too small
        await page.evaluate('scrollTo(0, 0)');
        expect(await violations(page), `${viewport.width} pixels`).toEqual([]);
      }
      expect(asked).toEqual([]);
      expect(said).toEqual([]);
      await page.context().close();
    },
  );

  test('without scripts every word is there, and a note leads to its sentence and back', async () => {
    const { page } = await openHtml(browser, seeds, { javaScriptEnabled: false });
    expect(await page.getByRole('search').count()).toBe(0);
    await page.locator('details').first().locator('summary').click();
    const note = page.locator('article sup a').first();
    const number = await note.textContent();
    await note.click();
    expect(new URL(page.url()).hash).toBe(`#n.${number}`);
    const sentence = page.locator(`[id="n.${number}"]`);
    expect(await sentence.isVisible()).toBe(true);
    await sentence.locator('a').first().click();
    expect(new URL(page.url()).hash).toBe(`#r.${number}`);
    await page.context().close();
  });

  test('says what the Markdown says, word for word', async () => {
    const { page } = await openHtml(browser, seeds);
    const shown = await page.evaluate<string>(`(() => {
      const main = document.querySelector('main').cloneNode(true);
      for (const own of main.querySelectorAll('nav, form, sup, figure, .readings, .collation')) own.remove();
      return main.textContent;
    })()`);
    const told = writeMarkdown(pageOf(stories.seeds))
      .replace(/^\[\^\d+\]:.*$/gm, '')
      .replace(/^!\[.*\]\([^)]*\)$/gm, '')
      .replace(/\[\^\d+\]/g, '')
      .replace(/\]\(#[^)]*\)/g, '')
      .replace(/^\|[-| ]*\|$/gm, '');
    const wordsOf = (words: string): string[] => (words.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
    expect(wordsOf(shown)).toEqual(wordsOf(told));
    await page.context().close();
  });

  test('a filter shows what fits, says how much, and lets go again', async () => {
    const { page } = await openHtml(browser, seeds, { viewport: desk });
    const all = await entries(page);
    await openFilter(page);
    await page.getByLabel('Verdict').selectOption({ label: 'contradiction' });
    const some = await entries(page);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ of \d+ entries$/);
    const shown = await page.locator('article[data-verdict]:visible').all();
    const verdicts = await Promise.all(shown.map((part) => part.getAttribute('data-verdict')));
    expect(new Set(verdicts)).toEqual(new Set(['contradiction']));
    await page.getByLabel('Party').selectOption({ label: 'Belarus' });
    expect(await entries(page)).toBeLessThan(some);
    await page.getByLabel('Verdict').selectOption('');
    await page.getByLabel('Party').selectOption({ label: 'South Korea' });
    const unfolded = page.locator('details:not([data-f]) [data-f]:visible');
    expect(await unfolded.count()).toBeGreaterThan(0);
    await page.getByLabel('From', { exact: true }).fill('2030-01-01');
    expect(await entries(page)).toBe(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => entries(page)).toBe(all);
    await page.getByLabel('To', { exact: true }).fill('2024-10-21');
    expect(await page.locator('ul.times > li:visible').allTextContents()).toHaveLength(2);
    await page.context().close();
  });

  test('a link to what the filter hides shows it', async () => {
    const { page } = await openHtml(browser, seeds, { viewport: desk });
    await openFilter(page);
    await page.getByLabel('Topic').selectOption({ label: 'The treaty and its Article 4' });
    await page.getByRole('link', { name: 'How many troops?' }).first().click();
    const heading = page.getByRole('heading', { name: 'How many troops?' }).first();
    await expect.poll(() => heading.isVisible()).toBe(true);
    await page.context().close();
  });

  test('a note opens its sentence in its place by keyboard, and Escape closes it', async () => {
    const { page } = await openHtml(browser, seeds, { viewport: desk });
    const note = page.locator('article sup a').first();
    await note.focus();
    await page.keyboard.press('Enter');
    const box = page.locator('[id="the.peek"]');
    expect(await note.getAttribute('aria-expanded')).toBe('true');
    expect(await box.locator('p').count()).toBeGreaterThan(3);
    const words = await box.locator('.sentence u').allTextContents();
    const line = await note.locator('xpath=ancestor::li[1]').textContent();
    expect(words.some((one) => line?.includes(one))).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await box.count()).toBe(0);
    expect(await note.evaluate((link) => link.matches(':focus'))).toBe(true);
    await page.context().close();
  });

  test.each([phone, desk])('what has the focus is not under the bar, %o', async (viewport) => {
    const { page } = await openHtml(browser, seeds, { viewport });
    await openFilter(page);
    const bar = await page.getByRole('search').boundingBox();
    expect(bar?.height).toBeLessThan(viewport.height * 0.4);
    await page.locator('table a').last().focus();
    for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
      await page.keyboard.press(key);
      const covered = await page.evaluate<boolean>(
        "document.activeElement.getBoundingClientRect().top < document.querySelector('form').getBoundingClientRect().bottom",
      );
      expect(covered, key).toBe(false);
    }
    await page.context().close();
  });

  test('hostile words do nothing and break nothing', async () => {
    const html = writeHtml(pageOf(withWords(hostile.join(' '))));
    const { page, asked, said } = await openHtml(browser, html, { viewport: phone });
    await openFilter(page);
    await page.getByLabel('Topic').selectOption({ index: 1 });
    await page.locator('article sup a:visible').first().click();
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    expect(asked).toEqual([]);
    expect(said).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
