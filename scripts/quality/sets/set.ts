/** What a labelled set gives: rows for the table, and what was missed, in the order of its items. */

/** How many of all are right: cases passed. */
interface Share {
  readonly right: number;
  readonly all: number;
}

/** What is right of what the gold has and of what was found: precision, recall and F1 follow. */
interface Hits {
  readonly hits: number;
  readonly gold: number;
  readonly found: number;
}

/** A line of a set's table. */
export interface SetRow {
  readonly name: string;
  readonly tally: Share | Hits;
  /** Published figures of others, in per cent; null where none is known. */
  readonly peer: string | null;
  /** What is asked for, in per cent; null where the row is shown only. */
  readonly bar: string | null;
}

/** One thing that is otherwise than the gold has it. */
export interface SetMiss {
  readonly id: string;
  /** What went wrong, in words that many misses share. */
  readonly kind: string;
  /** The text, or its part around the place. */
  readonly text: string;
  readonly gold: string;
  readonly found: string;
}

/** The measured set; `misses` come in the order of the items. */
export interface SetReport {
  readonly rows: readonly SetRow[];
  readonly misses: readonly SetMiss[];
}

/** A set that may lie in a data folder. */
export interface LabelledSet {
  /** Names the file of misses. */
  readonly name: string;
  readonly title: string;
  /** What was measured in the data folder; null where the set is absent. */
  readonly measure: (folder: string) => SetReport | null;
}

/** One report of several, one after the other; null of none. */
export function joinReports(reports: readonly (SetReport | null)[]): SetReport | null {
  const present = reports.filter((report) => report !== null);
  if (present.length === 0) return null;
  return {
    rows: present.flatMap(({ rows }) => rows),
    misses: present.flatMap(({ misses }) => misses),
  };
}
