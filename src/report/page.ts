/** What is on a page, before any format: a title and a tree of Markdown nodes. */

import type { Root } from 'mdast';
import type { Day } from '../model/types.ts';
import type { Chart } from './chart.ts';

/** A page ready to be written by a format of `src/deliver/`. Words of documents are `text` nodes only. */
export interface Page {
  readonly title: string;
  readonly lang: 'en';
  readonly root: Root;
}

/** A picture of figures, and what it shows for those who do not see it. */
export interface Picture {
  readonly png: Uint8Array;
  readonly alt: string;
}

/**
 * A page to be sent, with what mail programs, newsletter tools and feeds ask for beside its words. A link to
 * `#place` leads to that place of the briefing, one to `#` to its beginning; an image named `CHART_FILE` is the chart.
 */
export interface Newsletter extends Page {
  /** The title of the story. */
  readonly story: string;
  /** The title and day in small letters and hyphens, as addresses are made of. */
  readonly slug: string;
  /** One or two sentences for those who have not opened it yet. */
  readonly excerpt: string;
  /** The day of the briefing. */
  readonly day: Day | null;
  readonly chart: Picture | null;
}

/** The name by which a newsletter's tree calls its chart, and of its file in a run. */
export const CHART_FILE = 'newsletter.png';

declare module 'mdast' {
  interface HeadingData {
    /** The heading's place on the page, as links name it; set by `addAnchors`. */
    anchor?: string;
    /** Names the thing the heading is about, so that a link to it can be written before anchors are known. */
    about?: string;
    /** True where a format that can may show the heading alone until the reader asks for more. */
    folded?: boolean;
  }
  interface ImageData {
    /** What the image shows: a format may draw it in place of the file that the image names. */
    chart?: Chart;
  }
}
