/**
 * The timelines of a briefing as TimelineJS reads them (https://timeline.knightlab.com/docs/json-format.html). It takes
 * headlines and texts for HTML: words of documents stand escaped in it.
 */

import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { nameDay, writeDay } from '../model/day.ts';
import { byDay } from '../model/identity.ts';
import { jsonText } from '../model/json-text.ts';
import { shown } from '../model/shown.ts';
import type {
  Briefing,
  Claim,
  Day,
  DayRange,
  DocumentRecord,
  TimelineEntry,
} from '../model/types.ts';
import { element, text } from './html-nodes.ts';
import { nameSource, pageUrl, writePublished } from './source-words.ts';
import { authorOf } from './told.ts';

/** A date as TimelineJS has it: a month or a year stands without what it does not say. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** When an event of the timeline is, in dates and, where dates would say too much, in words. */
interface SlideTime {
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  readonly display_date?: string;
}

/** The dated claims of all topics as one timeline, each once, grouped by the first topic that has it. */
export function writeTimelineJs({ title, timelines, topics, claims, documents }: Briefing): string {
  const topicOf = new Map(topics.map((topic) => [topic.id, topic.title]));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const documentAt = new Map(documents.map((document) => [document.path, document]));
  const told = new Set<string>();
  const dated = timelines.flatMap(({ topic, entries }) =>
    entries.flatMap((entry) => {
      const claim = claimOf.get(entry.claim);
      if (claim === undefined || entry.day === null || told.has(claim.id)) return [];
      told.add(claim.id);
      const document = documentAt.get(claim.document) ?? null;
      const group = words(topicOf.get(topic) ?? topic);
      return { day: entry.day, slide: slideOf(claim, entry, entry.day, document, group) };
    }),
  );
  const events = dated.toSorted((a, b) => byDay(a.day, b.day)).map(({ slide }) => slide);
  const undated = new Set(timelines.flatMap((one) => one.undated.map(({ claim }) => claim)));
  const note = undated.size === 0 ? '' : html(paragraph(`Without a day: ${undated.size}.`));
  const page = { title: { text: { headline: words(title), text: note } }, events, scale: 'human' };
  return `${jsonText(page, 2)}\n`;
}

function slideOf(
  claim: Claim,
  { basis }: TimelineEntry,
  day: Day,
  document: DocumentRecord | null,
  group: string,
) {
  const about = basis === 'about' ? 'What is claimed is of this time. ' : '';
  const nobody = claim.attribution.speaker === null ? ' Nobody is named.' : '';
  return {
    ...timeOf(claim, basis, day),
    text: {
      headline: html(text(authorOf({ claim, document }))),
      text: html(
        element('blockquote', {}, [shown(claim.context.text)]),
        paragraph(`${about}${stanceWords[claim.stance]}${nobody}`),
        paragraph(...sourceOf(claim, document)),
      ),
    },
    group,
    unique_id: claim.id,
  };
}

const stanceWords = {
  affirms: 'Affirmed.',
  denies: 'Denied.',
  hedges: 'Hedged.',
  declines: 'Not answered.',
} as const satisfies Record<Claim['stance'], string>;

function timeOf({ when }: Claim, basis: TimelineEntry['basis'], day: Day): SlideTime {
  if (basis !== 'said' && basis !== 'about') {
    return { start_date: dateOf(day, 'day'), display_date: `no later than ${writeDay(day)}` };
  }
  const { from, to, precision } = basis === 'about' ? when.about : when.said;
  const start = dateOf(from ?? day, precision);
  if (from === null) return { start_date: start, display_date: `by ${nameDay(day, precision)}` };
  if (to === null) return { start_date: start, display_date: `since ${nameDay(from, precision)}` };
  const end = dateOf(to, precision);
  const isOne = JSON.stringify(start) === JSON.stringify(end);
  return isOne ? { start_date: start } : { start_date: start, end_date: end };
}

function dateOf(day: Day, precision: DayRange['precision']): SlideDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (precision === 'year') return { year };
  return precision === 'month' ? { year, month } : { year, month, day: date };
}

/** Who published it and when; a day that an editor assumed is marked. */
function sourceOf(claim: Claim, document: DocumentRecord | null): (ElementContent | string)[] {
  const name = nameSource(document, claim.document);
  const url = pageUrl(document);
  const source = url === null ? name : element('a', { href: url }, [name]);
  const published = writePublished(document);
  return published === null ? [source] : [source, `, ${published}`];
}

function paragraph(...children: readonly (ElementContent | string)[]): ElementContent {
  return element('p', {}, children);
}

/** Words of documents as HTML. */
function words(value: string): string {
  return html(text(shown(value)));
}

function html(...children: readonly ElementContent[]): string {
  return writer.stringify({ type: 'root', children: [...children] });
}

const writer = unified().use(rehypeStringify).freeze();
