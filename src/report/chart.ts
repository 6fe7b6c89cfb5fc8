/** What a chart shows, before any drawing: plain data, and words for those who do not see it. */

import type { Day, Position } from '../model/types.ts';

/** A chart ready to be drawn by `src/deliver/`. Words of documents in it are harmless, as text nodes are. */
export type Chart = FiguresChart | StancesChart | OriginsChart;

/** What every chart says in words. */
interface ChartWords {
  /** The stem of its file: small letters, digits and hyphens, and no two of a briefing are alike. */
  readonly name: string;
  /** The question or topic that it is on. */
  readonly title: string;
  /** What stands where in the drawing, for its head: a page has the title in a heading already. */
  readonly drawn: string;
  /** A line below these. */
  readonly note: string;
  /** What a reader sees in it, in a few sentences. */
  readonly description: string;
  /** The facts of the chart. */
  readonly table: ChartTable;
}

/** Rows of cells under a header of the same length. */
interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The figures that answer one question, by the day they were said. */
export interface FiguresChart extends ChartWords {
  readonly kind: 'figures';
  /** What the numbers count or measure: "troops", "USD"; empty where that is not told. */
  readonly counted: string;
  /** Whose figures they are, in the order of their colours. A voice that is not among them has none of its own. */
  readonly voices: readonly string[];
  readonly marks: readonly FigureMark[];
  /** The lowest and highest figure that stand from a day on, each voice by its last word; `[]` of fewer than two days. */
  readonly envelope: readonly { readonly day: Day; readonly low: number; readonly high: number }[];
}

/** One figure said on one day. */
export interface FigureMark {
  /** Null where it has no date. */
  readonly day: Day | null;
  /** The number as written; of a range the lower end. */
  readonly at: number;
  /** The upper end of a range, else null. */
  readonly to: number | null;
  readonly bound: 'none' | 'at-least' | 'up-to';
  readonly isPlanned: boolean;
  /** True where its origin has given this figure before. */
  readonly isRepeat: boolean;
  readonly voice: string;
  /** As its document writes it: "around 3,000". */
  readonly words: string;
}

/** What parties said on one topic, by day. */
export interface StancesChart extends ChartWords {
  readonly kind: 'stances';
  readonly parties: readonly {
    readonly party: string;
    readonly isReversed: boolean;
    readonly steps: readonly StanceStep[];
    /** From which day to which a party turned round, as far as two claims show it. */
    readonly turns: readonly { readonly from: Day; readonly to: Day }[];
  }[];
}

/** What a party did on one day, so many times. */
export interface StanceStep {
  readonly day: Day | null;
  readonly kind: PositionKind;
  readonly times: number;
}

/** What a party did with a claim. */
export type PositionKind = Position['entries'][number]['kind'];

/** How many documents pass on each origin. */
export interface OriginsChart extends ChartWords {
  readonly kind: 'origins';
  readonly origins: readonly {
    readonly label: string;
    readonly documents: number;
    readonly claims: number;
    /** True for a party or speaker, false for documents that speak for themselves. */
    readonly isParty: boolean;
  }[];
}
