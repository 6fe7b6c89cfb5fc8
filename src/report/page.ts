/** What is on a page, before any format: a title and a tree of Markdown nodes. */

import type { Root } from 'mdast';
import type { Day, Span } from '../model/types.ts';
import type { Chart } from './chart.ts';

/** A page ready to be written by a format of `src/deliver/`. Words of documents are `text` nodes only. */
export interface Page {
  readonly title: string;
  readonly lang: 'en';
  readonly root: Root;
  /** What a reader may choose by, where the page is about claims. */
  readonly choices?: Choices;
  /** The sentences that hold claims, document by document, for a format that can show a claim in its place. */
  readonly readings?: readonly Reading[];
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

/** By what a page can be filtered, in words, each list in the order in which it is shown. */
export interface Choices {
  readonly topics: readonly string[];
  readonly parties: readonly string[];
  readonly verdicts: readonly string[];
}

/** What a part of a page is about: places in the lists of `Choices`, and the days of its claims. */
export interface Facets {
  readonly topics: readonly number[];
  readonly parties: readonly number[];
  readonly verdicts: readonly number[];
  /** From the earliest to the latest; null where no claim has a day. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
}

/** The sentences of a document that notes lead to, and those beside them as far as claims were found there, in order. */
export interface Reading {
  readonly title: string;
  readonly sentences: readonly ReadSentence[];
}

/** Where on the web a document or words of it stand, and whose page that is. */
export interface SourceLink {
  readonly url: string;
  /** The name of the server, without `www.`: `harbourpost.example`. */
  readonly host: string;
}

/** A sentence with its claims told apart. */
export interface ReadSentence {
  /** The numbers of the notes that lead here. */
  readonly notes: readonly string[];
  /** Where it stands in the text of its document, in characters. */
  readonly span: Span;
  /** The way to the words on the page of their document, where that has an address. */
  readonly link: SourceLink | null;
  /** True where something was left out before it. */
  readonly isAfterGap: boolean;
  readonly words: readonly { readonly text: string; readonly isClaimed: boolean }[];
}

/** A stretch of several wordings of one remark: what each has there, one text where all have the same. */
export type Aligned = readonly string[];

declare module 'mdast' {
  interface TextData {
    /** True for words that the claim beside has in another way. */
    differs?: boolean;
    /** True for words that name the place of the heading above, which a format may show beside the heading. */
    namesPlace?: boolean;
  }
  interface ListData {
    /** What the list shows, for a format that can lay it out: its items are sides, times or wordings. */
    shows?: 'sides' | 'times' | 'wordings';
    /** The wordings of the list set beside each other. */
    aligned?: readonly Aligned[];
  }
  interface ListItemData {
    /** Ids of the claims it tells of, where its notes do not name them all. */
    claims?: readonly string[];
    facets?: Facets;
    /** True for a side of the pair that decides the verdict. */
    isDeciding?: boolean;
  }
  interface TableRowData {
    facets?: Facets;
    /** The verdict of the disagreement that the row leads to. */
    verdict?: string;
  }
  interface FootnoteDefinitionData {
    /** Where the sentence of a note stands; set by `numberNotes`. */
    document?: string;
    span?: Span;
    link?: SourceLink | null;
  }
  interface HeadingData {
    /** What the part below is about; set by `addFacets`. */
    facets?: Facets;
    /** The verdict that the part below is on, for its colour. */
    verdict?: string;
    /** The id of the disagreement whose pairs are shown below, where a link does not lead there. */
    compares?: string;
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
