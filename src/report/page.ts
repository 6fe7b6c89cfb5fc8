/** What is on a page, before any format: a title and a tree of Markdown nodes. */

import type { Root } from 'mdast';
import type { Chart } from './chart.ts';

/** A page ready to be written by a format of `src/deliver/`. Words of documents are `text` nodes only. */
export interface Page {
  readonly title: string;
  readonly lang: 'en';
  readonly root: Root;
}

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
