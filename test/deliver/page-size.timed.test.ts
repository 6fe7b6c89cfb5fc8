import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/deliver/html.ts';
import { drawCharts } from '../../src/deliver/page-charts.ts';
import { hasChromium, openChromium, openHtml, WITHOUT } from '../chromium.ts';
import { pageOf } from '../report/sample-page.ts';
import { growBriefing } from './grow-briefing.ts';

/** So many claims must the page be quick with, in so many bytes and milliseconds. */
const MANY = 5000;
const BYTES = 3_000_000;
const MILLISECONDS = 1000;

describe.skipIf(!hasChromium)(`a large page in a browser (${WITHOUT})`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser.close();
  });

  test(`${MANY} claims and their charts: under 3 MB, and interactive within a second`, {
    timeout: 120_000,
  }, async () => {
    const briefing = growBriefing(MANY);
    expect(briefing.claims.length).toBeGreaterThanOrEqual(MANY);
    const told = pageOf(briefing);
    const html = writeHtml(told, await drawCharts(told));
    expect(Buffer.byteLength(html)).toBeLessThan(BYTES);
    expect(html, 'the way to each sentence is left out of so large a page').not.toContain(
      ':~:text=',
    );
    const times: number[] = [];
    for (const _turn of [1, 2, 3]) {
      const { page } = await openHtml(browser, html, { viewport: { width: 1440, height: 900 } });
      times.push(await page.evaluate<number>(untilPainted));
      await page.getByRole('button', { name: 'Filter' }).click();
      await page.getByLabel('Verdict').selectOption({ index: 1 });
      expect(await page.getByRole('status').textContent()).toMatch(/^\d+ of \d+ entries$/);
      await page.context().close();
    }
    expect(Math.min(...times)).toBeLessThan(MILLISECONDS);
  });
});

/** Milliseconds from the request to the first frame after the page's script has run. */
const untilPainted = `new Promise((done) => {
  requestAnimationFrame(() => setTimeout(() => done(performance.now())));
})`;
