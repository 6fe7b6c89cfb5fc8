/**
 * The output formats. A format turns a page, or the data behind it, into text. It decides nothing, sorts
 * nothing and reads nothing; what a page says is settled in src/report/. A format's own packages are loaded
 * when it is asked for.
 */

import type { Briefing, Changes } from '../model/types.ts';
import type { Page } from '../report/page.ts';
import { drawCharts } from './page-charts.ts';

/** What there is to deliver: a page, and the value it was made from. */
export interface Delivery {
  readonly page: Page;
  readonly data: Briefing | Changes;
}

/** A way to write a delivery. The same delivery gives the same text. */
export interface Format {
  /** The ending of its files, without the dot. */
  readonly ending: string;
  /** What it is for, in a few words. */
  readonly holds: string;
  readonly write: (delivery: Delivery) => Promise<string>;
}

/** Every format by the name that `--format` takes. */
export const formats = {
  md: {
    ending: 'md',
    holds: 'Markdown with tables and footnotes, as code hosts read it',
    write: async ({ page }) => (await import('./markdown.ts')).writeMarkdown(page),
  },
  html: {
    ending: 'html',
    holds: 'one self-contained HTML file, for screen, phone and paper',
    write: async ({ page }) => (await import('./html.ts')).writeHtml(page, await drawCharts(page)),
  },
  json: {
    ending: 'json',
    holds: 'the data behind the page, with every span',
    write: async ({ data }) => (await import('./json.ts')).writeJson(data),
  },
} as const satisfies Record<string, Format>;

/** The name of an output format. */
export type FormatName = keyof typeof formats;
