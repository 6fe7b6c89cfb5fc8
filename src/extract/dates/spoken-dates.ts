/**
 * The day on which a quotation was spoken, where the words beside it name one: "we will leave tomorrow", she said on
 * Friday. A deictic word (today, Monday, next week) in the quotation is read against that day.
 */

import type { Day, Span } from '../../model/types.ts';
import { SAID } from '../lexicon/calendar.ts';
import { findQuotations } from '../quotations.ts';
import type { DraftDate } from './date-near.ts';

/** How far from its quotation the day may be named. */
const REACH = 90;

const DEICTIC = /^(?:dayword|rel \w+|the rel weekday|weekday|the rel \w+|(?:part )?rel unit)$/;

/** The day that "today" means in the runs (by their beginnings) that stand in a quotation with a day of its own. */
export function daysOfSpeaking(text: string, dates: readonly DraftDate[]): Map<number, Day> {
  const spoken = new Map<number, Day>();
  if (dates.length < 2 || !/["“]/.test(text)) return spoken;
  let paragraph: Span = { start: 0, end: -1 };
  let quotations: readonly Span[] = [];
  let next = 0;
  dates.forEach((date, at) => {
    if (!DEICTIC.test(date.made)) return;
    if (date.span.start > paragraph.end) {
      paragraph = paragraphAround(text, date.span.start);
      quotations = findQuotations(text, paragraph).map(({ span }) => span);
      next = 0;
    }
    // both come in order
    while ((quotations[next]?.end ?? Infinity) <= date.span.start) next += 1;
    const quotation = quotations[next];
    if (quotation === undefined || quotation.start >= date.span.start) return;
    const day = dayBeside(text, quotation, dates.slice(Math.max(0, at - 3), at + 4));
    if (day !== null) spoken.set(date.run, day);
  });
  return spoken;
}

function paragraphAround(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end };
}

/** The single day that is named between the quotation and its verb of saying, or beside both. */
function dayBeside(text: string, quotation: Span, near: readonly DraftDate[]): Day | null {
  for (const { span, from, to, precision } of near) {
    if (from === null || from !== to || precision !== 'day') continue;
    const isAfter = span.start >= quotation.end;
    if (!isAfter && span.end > quotation.start) continue;
    const between = isAfter
      ? text.slice(quotation.end, span.start)
      : text.slice(span.end, quotation.start);
    if (between.length > REACH || /[.!?;"“”\n]/.test(between)) continue;
    const before =
      text
        .slice(Math.max(0, span.start - 40), span.start)
        .split(/[.!?;"“”\n]/)
        .at(-1) ?? '';
    if (SAID.test(between) || (!isAfter && SAID.test(before))) return from;
  }
  return null;
}
