/**
 * The output formats. A format turns a page, or the data behind it, into text or bytes. It decides nothing, sorts
 * nothing and reads nothing; what a page says is settled in src/report/. A format's own packages are loaded
 * when it is asked for.
 */

import type { Briefing, Changes } from '../model/types.ts';
import type { Page } from '../report/page.ts';
import { drawCharts, paintCharts } from './page-charts.ts';

/** What there is to deliver: a page, and the value it was made from. */
export interface Delivery {
  readonly page: Page;
  readonly data: Briefing | Changes;
  /** Font files that charts are painted with as points; without them, a format that cannot draw lines has no charts. */
  readonly fonts?: readonly [string, ...string[]] | null;
}

/** A way to write a delivery. The same delivery gives the same text or bytes. */
export interface Format {
  /** The ending of its files, without the dot. */
  readonly ending: string;
  /** What it is for, in a few words. */
  readonly holds: string;
  readonly write: (delivery: Delivery) => Promise<string | Uint8Array>;
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
  docx: {
    ending: 'docx',
    holds:
      'a Word document to go on writing in, with headings, footnotes and pictures of the charts',
    write: async ({ page, data, fonts }) => {
      const { writeWord } = await import('./word/write-word.ts');
      return writeWord(page, await paintCharts(page, fonts ?? null), toolOf(data));
    },
  },
  json: {
    ending: 'json',
    holds: 'the data behind the page, with every span',
    write: async ({ data }) => (await import('./json.ts')).writeJson(data),
  },
} as const satisfies Record<string, Format>;

/** What made the data, as far as it says so. */
function toolOf(data: Briefing | Changes): string {
  return 'settings' in data ? `${data.settings.tool} ${data.settings.version}` : 'atodds';
}

/** The name of an output format. */
export type FormatName = keyof typeof formats;
