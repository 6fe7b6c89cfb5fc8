/** The runs of a story as feeds, Atom and JSON Feed, so that readers can subscribe. */

import { type AtomFeed, generateAtomFeed, generateJsonFeed, type JsonFeed } from 'feedsmith';
import { hashOf } from '../model/identity.ts';
import { jsonText } from '../model/json-text.ts';
import type { Day } from '../model/types.ts';
import type { Newsletter } from '../report/page.ts';
import { escapeWords, writeFragment } from './mail-html.ts';
import { pointNewsletter } from './point-links.ts';

/** A run as an entry of a feed. */
export interface FeedEntry {
  /** Its page, relative to the folder of runs: `2024-11-02/briefing.html`. */
  readonly page: string;
  readonly day: Day;
  readonly newsletter: Newsletter;
}

/** What a feed is made of. */
export interface Feed {
  /** The name of the programme. */
  readonly tool: string;
  /** Where the folder of runs is published, with a `/` at the end; null where links are relative to the feed. */
  readonly base: string | null;
  /** The latest first, one or more. */
  readonly entries: readonly FeedEntry[];
}

const FEED_FILES = { atom: 'feed.xml', json: 'feed.json' } as const;

/** The feed as Atom. */
export function writeAtomFeed({ tool, base, entries }: Feed): string {
  const title = titleOf(entries);
  const feed: AtomFeed.Feed<string> = {
    id: addressOf(title),
    title: wordsOf(title),
    updated: momentOf(entries[0]?.day ?? '1970-01-01'),
    authors: [{ name: tool }],
    generator: { text: tool },
    links: base === null ? [] : [{ href: `${base}${FEED_FILES.atom}`, rel: 'self' }],
    entries: entries.map(({ page, day, newsletter }) => ({
      id: addressOf(title, page),
      title: wordsOf(newsletter.title),
      updated: momentOf(day),
      links: [{ href: `${base ?? ''}${page}`, rel: 'alternate' }],
      summary: wordsOf(newsletter.excerpt),
      content: { type: 'html', value: contentOf(base, page, newsletter) },
    })),
  };
  return `${generateAtomFeed(feed).trimEnd()}\n`;
}

/** The feed as JSON Feed. */
export function writeJsonFeed({ tool, base, entries }: Feed): string {
  const title = titleOf(entries);
  const feed: JsonFeed.Feed<string> = {
    title,
    ...(base === null ? {} : { home_page_url: base, feed_url: `${base}${FEED_FILES.json}` }),
    authors: [{ name: tool }],
    language: 'en',
    items: entries.map(({ page, day, newsletter }) => ({
      id: addressOf(title, page),
      url: `${base ?? ''}${page}`,
      title: newsletter.title,
      summary: newsletter.excerpt,
      content_html: contentOf(base, page, newsletter),
      date_published: momentOf(day),
    })),
  };
  return `${jsonText(generateJsonFeed(feed), 2)}\n`;
}

/** The story has the name that it has now. */
function titleOf([latest]: Feed['entries']): string {
  return latest?.newsletter.story ?? '';
}

function contentOf(base: string | null, page: string, newsletter: Newsletter): string {
  const root = pointNewsletter(newsletter, { briefing: `${base ?? ''}${page}`, chart: null });
  // The entry has its title already.
  const [first, ...others] = root.children;
  return writeFragment({ ...root, children: first?.type === 'heading' ? others : root.children });
}

/** As HTML, for some readers take plain words for it, and some lose what looks like a comment. */
function wordsOf(words: string): AtomFeed.Text {
  return { type: 'html', value: escapeWords(words) };
}

function momentOf(day: Day): string {
  return `${day}T00:00:00.000Z`;
}

/** A name that stays: made of what it names, so that readers know an entry again wherever the feed moves. */
function addressOf(...parts: readonly string[]): string {
  const hex = hashOf(JSON.stringify(parts));
  // A UUID of version 8 is made by rules of one's own.
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${groups.join('-')}-${hex.slice(20, 32)}`;
}
