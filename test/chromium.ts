import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** True where Debian's chromium is installed. */
export const hasChromium = existsSync(executablePath);

/** What a skipped test says of itself. */
export const WITHOUT = 'skipped where there is no /usr/bin/chromium: apt-get install chromium';

/** Debian's chromium, without a window. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** A page open in a browser, with what it asked of the network and what the browser had to say of it. */
export interface Opened {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly said: readonly string[];
}

const ADDRESS = 'https://briefing.example/';

/** Opens HTML as a document of its own. Nothing else can be reached: what is asked for is refused and kept. */
export async function openHtml(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    asked.push(url);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return { page, asked, said };
}
