/**
 * What claims say is still to come, as iCalendar (RFC 5545): entries of whole days that take nobody's time. Nothing of
 * the clock stands in it.
 */

import ical, { escape as escapeText, ICalEventTransparency } from 'ical-generator';
import { addDays, nameDay } from '../model/day.ts';
import { uuidOf } from '../model/identity.ts';
import { shown } from '../model/shown.ts';
import type { Briefing, Day, DayRange, Disagreement } from '../model/types.ts';
import { verdicts } from '../model/verdict.ts';
import { type ComingEvent, comingEvents } from './coming-events.ts';
import { flaggedPairs } from './flagged-pairs.ts';
import { writeRange } from './range-words.ts';
import { nameSource, pageUrl, writePublished } from './source-words.ts';
import { authorOf, documentsByPath, stanceAsides, type Told, toldIn } from './told.ts';

/** The calendar of a briefing; without an entry where nothing is to come. Lines end with CRLF, the last one too. */
export function writeCalendar(briefing: Briefing): string {
  const events = comingEvents(briefing);
  const documentAt = documentsByPath(briefing);
  const calendar = ical({
    prodId: { company: 'atodds', product: 'atodds', language: 'EN' },
    // It escapes the words of events, and not those of the calendar.
    name: escapeText(words(briefing.title), false),
  });
  const stamp = `${briefing.asOf ?? '1970-01-01'}T00:00:00Z`;
  for (const event of events) {
    const disputes = disputesOf(event, briefing.disagreements);
    const told = event.claims.map((claim) => toldIn(claim, documentAt));
    const url = plainUrlOf(told);
    calendar.createEvent({
      id: `${uuidOf(event.key)}@atodds.invalid`,
      stamp,
      start: event.first,
      end: addDays(event.last, 1),
      allDay: true,
      summary: summaryOf(event, told, disputes),
      description: descriptionOf(told, disputes),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(url === null ? {} : { url }),
    });
  }
  const text = `${calendar.toString()}\r\n`;
  // A calendar has one component at least.
  return events.length > 0 ? text : text.replace(/END:VCALENDAR\r\n$/, (end) => `${UTC}\r\n${end}`);
}

const UTC = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'TZNAME:UTC',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** `By the end of 2024 – Ann Roe: “…” (+1, in dispute)`: what a month's page has room for comes first. */
function summaryOf(event: ComingEvent, told: readonly Told[], disputes: readonly Disagreement[]) {
  const [first] = told;
  if (first === undefined) return '';
  const isDisputed = disputes.some(({ verdict }) => DISPUTED.includes(verdict));
  const notes = [
    ...(told.length > 1 ? [`+${told.length - 1}`] : []),
    ...(isDisputed ? ['in dispute'] : []),
  ];
  const when = timeWords(event);
  const who = `${authorOf(first)}${stanceAsides[first.claim.stance]}`;
  const what = `${when === null ? '' : `${when} – `}${who}: “${shorten(words(first.claim.text))}”`;
  return notes.length === 0 ? what : `${what} (${notes.join(', ')})`;
}

const DISPUTED: readonly string[] = ['contradiction', 'reversal', 'possible'];

/** What the place in the calendar does not say; null for days that are known and all shown. */
function timeWords({ time: { from, to, precision }, first, last }: ComingEvent): string | null {
  if (from === null || to === null)
    return from === null ? `By ${endOf(last, precision)}` : `From ${nameDay(from, precision)}`;
  if (precision === 'week') return `In the week of ${nameDay(from, precision)}`;
  if (precision === 'day' && first === from && last === to) return null;
  const [start, end] = [nameDay(from, precision), nameDay(to, precision)];
  return start === end ? `In ${start}` : `Between ${start} and ${end}`;
}

/** `the end of 2026`: "by 2026" would be the year before to some. */
function endOf(day: Day, precision: DayRange['precision']): string {
  const isLong = precision === 'month' || precision === 'year';
  return `${isLong ? 'the end of ' : ''}${nameDay(day, precision)}`;
}

/** Each claim in its whole sentence, with its source, and what it is at odds with. */
function descriptionOf(told: readonly Told[], disputes: readonly Disagreement[]): string {
  const claims = told.map((one) => {
    const { claim, document } = one;
    const url = pageUrl(document);
    return [
      `“${words(claim.context.text)}”`,
      `Who: ${authorOf(one)}${stanceAsides[claim.stance]}`,
      `Said: ${writeRange(claim.when.said) ?? UNKNOWN}`,
      `Source: ${nameSource(document, claim.document)}, ${writePublished(document) ?? UNKNOWN}`,
      ...(url === null ? [] : [words(url)]),
    ].join('\n');
  });
  const odds = disputes.map(
    ({ question, verdict }) => `At odds: ${words(question)} (${verdicts[verdict].name})`,
  );
  return [...claims, ...odds].join('\n\n');
}

const UNKNOWN = 'on a day that is not known';

/** The flagged disagreements that set one of the claims against another. */
function disputesOf({ claims }: ComingEvent, all: readonly Disagreement[]): Disagreement[] {
  const ids = new Set(claims.map(({ id }) => id));
  return all.filter((one) =>
    flaggedPairs(one).some(({ earlier, later }) => ids.has(earlier) || ids.has(later)),
  );
}

/** The page of the first claim, if its address needs no escape: what writes the calendar takes an address for a text. */
function plainUrlOf(told: readonly Told[]): string | null {
  const url = pageUrl(told[0]?.document ?? null);
  return url === null || /[,;\\]|[^\x21-\x7E]/.test(url) ? null : url;
}

function words(text: string): string {
  return shown(text).trim();
}

const MOST_WORDS = 24;

function shorten(text: string): string {
  const all = text.split(' ');
  return all.length <= MOST_WORDS ? text : `${all.slice(0, MOST_WORDS).join(' ')} …`;
}
