/**
 * Makes a picture of each hole of each template, as the page or mail shows it, for docs/templates.md, and one of a page. Run it after a change
 * to how a section looks: `npm run pictures`. It wants /usr/bin/chromium.
 */

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChartFonts } from '../src/cli/chart-fonts.ts';
import { changeSections } from '../src/compare/change-sections.ts';
import { changesPage } from '../src/compare/changes-page.ts';
import { compare } from '../src/compare/compare.ts';
import { writeHtml } from '../src/deliver/html.ts';
import { writeNewsletterHtml } from '../src/deliver/newsletter-forms.ts';
import { drawCharts, paintChart } from '../src/deliver/page-charts.ts';
import type { Briefing, Changes, Decision } from '../src/model/types.ts';
import { renderBriefing, renderCharts, wordsOf } from '../src/report/index.ts';
import { newsletterHoles, renderNewsletter } from '../src/report/newsletter.ts';
import type { Page } from '../src/report/page.ts';
import { readTemplate, type Template } from '../src/report/read-template.ts';
import { sections } from '../src/report/sections.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = `${root}docs/pictures/`;

/** How large a picture is at most, in pixels: what is longer is cut. */
const WIDTH = 720;
const HEIGHT = 330;
const TALL: Readonly<Record<string, number>> = {
  page: 1480,
  'briefing-disagreements': 780,
  'briefing-charts': 560,
};

const briefing: Briefing = JSON.parse(
  readFileSync(`${root}test/cases/ferry-fire/expected.json`, 'utf8'),
);
const [dam, merger] = ['dam', 'merger'].map(
  (name): Changes => JSON.parse(readFileSync(`${root}test/weeks/${name}/expected.json`, 'utf8')),
) as [Changes, Changes];

/** The briefing after an editor dismissed what was said of its figures, and a decision of before finds nothing. */
const decided = compare(
  { ...briefing, decisions: { ...briefing.decisions, applied: [{ decision: names(), to: [] }] } },
  {
    ...briefing,
    decisions: { ...briefing.decisions, idle: [{ decision: names(), why: 'no such name' }] },
    disagreements: briefing.disagreements.map((one) =>
      one.rule === 'figure'
        ? {
            ...one,
            decision: {
              kind: 'dismiss',
              reason: 'they count at different hours',
              note: null,
              unseen: [],
            },
          }
        : one,
    ),
  },
);

function names(): Decision {
  return { kind: 'same-actor', reason: 'one company', names: ['Corran Lines', 'Corran Ferries'] };
}

/** A template of one hole, under the heading that the built-in one gives it. */
function templateOf(hole: string, builtIn = ''): Template {
  const lines =
    builtIn === '' ? [] : readFileSync(`${root}templates/${builtIn}.md`, 'utf8').split('\n');
  const heading = lines[lines.indexOf(hole) - 2] ?? '';
  return readTemplate('one-hole.md', heading.startsWith('## ') ? `${heading}\n\n${hole}` : hole);
}

/** Each picture by its name, as HTML. */
async function drawAll(): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  const draw = async (name: string, page: Page): Promise<void> => {
    // What stands below the sections is no part of a hole.
    const { title, lang, root: words } = page;
    drawn.set(name, writeHtml({ title, lang, root: words, readings: [] }, await drawCharts(page)));
  };
  for (const hole of Object.keys(sections)) {
    const since =
      hole === 'changes' ? changesPage(dam, templateOf('<!-- weightiest -->')).root.children : null;
    await draw(
      `briefing-${hole}`,
      renderBriefing(briefing, templateOf(`<!-- ${hole} -->`, 'briefing'), since),
    );
  }
  for (const hole of Object.keys(wordsOf(briefing))) {
    await draw(`briefing-${hole}`, renderBriefing(briefing, templateOf(`# {{${hole}}}`)));
  }
  for (const hole of Object.keys(changeSections)) {
    const pages = [dam, merger, decided].map((changes) =>
      changesPage(changes, templateOf(`<!-- ${hole} -->`, 'changes')),
    );
    const [page] = pages.filter((one) => one.root.children.length > 0);
    await draw(`changes-${hole}`, page ?? changesPage(dam, templateOf('Nothing.')));
  }
  for (const hole of ['title', 'before', 'after']) {
    await draw(`changes-${hole}`, changesPage(dam, templateOf(`# {{${hole}}}`)));
  }
  const [chart] = renderCharts(briefing);
  const fonts = findChartFonts();
  if (chart === undefined || fonts === null) throw new Error('no chart');
  const picture = { png: await paintChart(chart, fonts), alt: chart.description };
  const holes = [
    ...Object.keys(newsletterHoles.blocks).map((hole) => [hole, `<!-- ${hole} -->`] as const),
    ...Object.keys(newsletterHoles.words).map((hole) => [hole, `# {{${hole}}}`] as const),
  ];
  for (const [hole, template] of holes) {
    const newsletter = renderNewsletter(briefing, templateOf(template), { chart: picture });
    drawn.set(`newsletter-${hole}`, writeNewsletterHtml(newsletter, 'briefing.html'));
  }
  const seeds: Briefing = JSON.parse(readFileSync(`${root}out/example/briefing.json`, 'utf8'));
  const template = readFileSync(`${root}templates/briefing.md`, 'utf8');
  await draw('page', renderBriefing(seeds, readTemplate('templates/briefing.md', template)));
  return drawn;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
let html = '';
await page.route('**/*', (route) =>
  route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
);
for (const [name, drawn] of await drawAll()) {
  html = drawn;
  await page.goto('https://briefing.example/');
  const [box] = [await page.locator('main, body > table').first().boundingBox()];
  const most = TALL[name] ?? HEIGHT;
  await page.setViewportSize({ width: WIDTH, height: most });
  const height = Math.max(60, Math.min(most, Math.ceil((box?.y ?? 0) + (box?.height ?? HEIGHT))));
  const clip = { x: 0, y: 0, width: WIDTH, height };
  await page.screenshot({ path: `${folder}${name}.png`, clip });
}
await browser.close();
