/** When a claim was said, and the time it is about. */

import { isInside } from '../model/identity.ts';
import type { DateMention, Day, DayRange, Span } from '../model/types.ts';
import type { ResolvedSaying } from './attribution/attributions.ts';

/** The last speaker of a unit with the day of speaking, for the sentence that follows. */
export interface Spoken {
  readonly speaker: string;
  readonly said: DayRange;
}

const unknownDay: DayRange = { from: null, to: null, precision: null, basis: 'unknown' };

/** The day of speaking: named beside the cue, implied by the sentence before, else no later than publication. */
export function daySaid(
  published: Day | null,
  resolved: ResolvedSaying | null,
  dates: readonly DateMention[],
  before: Spoken | null,
): DayRange {
  const byPublication: DayRange =
    published === null
      ? unknownDay
      : { from: null, to: published, precision: 'day', basis: 'published' };
  if (resolved === null) return byPublication;
  const beside = dates.find(
    ({ span, from, to }) => !isInside(span, resolved.content) && (from ?? to) !== null,
  );
  if (beside !== undefined && isPast(beside, published)) return rangeOf(beside);
  const goesOn = before !== null && before.speaker === resolved.attribution.speaker;
  const isKnown = goesOn && ['stated', 'implied'].includes(before.said.basis);
  return isKnown ? { ...before.said, basis: 'implied' } : byPublication;
}

function isPast(date: DateMention, published: Day | null): boolean {
  return date.from !== null && (published === null || date.from <= published);
}

/** The time a claim is about: the first date in its words that has days, and is not that of an aside. */
export function dayAbout(
  text: string,
  span: Span,
  dates: readonly DateMention[],
  resolved: ResolvedSaying | null,
): DayRange {
  const own = resolved === null ? span : intersection(span, resolved.content);
  const within = dates.find(
    (date) =>
      isInside(date.span, own) && (date.from ?? date.to) !== null && !isAside(text, date.span, own),
  );
  return within === undefined ? unknownDay : rangeOf(within);
}

/** "The mill, founded in 1887, employs …": what the participle between commas tells has its own time. */
function isAside(text: string, date: Span, own: Span): boolean {
  return (
    ASIDE.test(text.slice(own.start, date.start)) && /^,\s/.test(text.slice(date.end, own.end))
  );
}

const ASIDE =
  /,\s(?:\p{Ll}+ly\s)?(?:\p{Ll}+ed|built|born|begun)\s(?:\p{L}+\s){0,4}(?:in|on|since)\s$/u;

function intersection(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function rangeOf({ from, to, precision, basis }: DateMention): DayRange {
  return { from, to, precision, basis };
}
