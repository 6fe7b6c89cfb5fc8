/** Bounds by the words around a date: "since X" has no end, "by X" no beginning, "after X" begins a day later. */

import { addDays } from '../../model/day.ts';
import type { Day } from '../../model/types.ts';
import type { Near } from './date-near.ts';
import type { Reading } from './date-piece.ts';

type Bound = (from: Day, to: Day) => { from: Day | null; to: Day | null };

const open: Bound = (from) => ({ from, to: null });
const upTo: Bound = (_from, to) => ({ from: null, to });
const below: Bound = (from) => ({ from: null, to: addDays(from, -1) });
const beyond: Bound = (_from, to) => ({ from: addDays(to, 1), to: null });

const BEFORE: Readonly<Record<string, Bound>> = {
  since: open,
  starting: open,
  beginning: open,
  'starting on': open,
  'beginning on': open,
  'starting from': open,
  'as early as': open,
  by: upTo,
  until: upTo,
  till: upTo,
  through: upTo,
  'no later than': upTo,
  'not later than': upTo,
  'as late as': upTo,
  before: below,
  'prior to': below,
  'earlier than': below,
  after: beyond,
  'later than': beyond,
};

/** Longest first, so that "no later than" is not read as "later than". */
const BOUND_WORD = new RegExp(
  `\\b(${Object.keys(BEFORE)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\s(?:the\\s)?$`,
  'i',
);

const AFTER: readonly { readonly words: RegExp; readonly bound: Bound }[] = [
  {
    words:
      /^(?:\s(?:and|or)\s(?:later\b|(?:after|beyond)(?=\s?[.,;:!?)]|\s?$))|\s(?:(?:and|or)\s)?onwards?\b)/i,
    bound: open,
  },
  { words: /^\s(?:and|or)\s(?:earlier\b|before(?=\s?[.,;:!?)]|\s?$))/i, bound: upTo },
];

/** The reading with its open end; "after Monday's talks" bounds the talks, not the day. */
export function withBound(reading: Reading, near: Near, words: string): Reading {
  const { from, to } = reading;
  if (from === null || to === null) return reading;
  const behind = AFTER.find(({ words }) => words.test(near.after))?.bound;
  if (behind !== undefined) return { ...reading, ...behind(from, to) };
  const word = BOUND_WORD.exec(near.before)?.[1]?.toLowerCase() ?? '';
  const bound = BEFORE[word];
  if (bound === undefined || /^[’']s?\s/.test(near.after)) return reading;
  return { ...reading, ...(edgeBound(bound, words) ?? bound)(from, to) };
}

/** "before the end of May" holds all of May, "after the beginning of May" too. */
function edgeBound(bound: Bound, words: string): Bound | null {
  if (bound === below && /\bend\sof\b/i.test(words)) return upTo;
  return bound === beyond && /\b(?:start|beginning)\sof\b/i.test(words) ? open : null;
}
