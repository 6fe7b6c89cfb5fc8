/** From a briefing to a newsletter: a page of at most 120 words with what weighs most. */

import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { writeDay } from '../model/day.ts';
import type { Briefing } from '../model/types.ts';
import { isFlagged } from '../model/verdict.ts';
import { pointLinks } from './anchors.ts';
import { fillTemplate } from './fill-template.ts';
import { type Lookup, lookUp } from './lookup.ts';
import { chooseItems, type News } from './newsletter/choose-items.ts';
import { findRoom } from './newsletter/find-room.ts';
import type { Room } from './newsletter/write-item.ts';
import { type Block, type Inline, linkTo, list, paragraph, text } from './nodes.ts';
import { CHART_FILE, type Newsletter, type Picture } from './page.ts';
import type { Template } from './read-template.ts';
import { countSentence } from './sections/bottom-line.ts';
import { count } from './write-count.ts';
import { shorten } from './write-short.ts';

/** What a newsletter may have beside the briefing; each may be missing. */
export interface NewsletterParts {
  readonly news?: News | null;
  readonly chart?: Picture | null;
  /** Where the briefing's page tells of each disagreement, so that items can link there. */
  readonly places?: ReadonlyMap<string, string>;
}

/** The most words of a newsletter: as `wc -w` counts its plain text. */
export const MOST_WORDS = 120;

/** How many disagreements or changes a newsletter tells. */
const MOST_ITEMS = 3;

/** What a template of a newsletter can name, and what a reader finds there. */
export const newsletterHoles = {
  blocks: {
    lead: 'the day of the briefing and how many documents were read, or since when things changed',
    items: 'the three weightiest changes since an earlier run, or else disagreements',
    chart: 'the chart, where there is one',
    more: 'whose words are quoted, and the way to the briefing',
  },
  words: {
    title: 'the title of the story',
    headline: 'on how many questions sources are at odds, or since when things changed',
    'as-of': 'the day of the briefing',
    tool: 'name and version of the programme',
  },
} as const;

/**
 * The newsletter in a template's order. Quotations are cut, and items left out, until it has no more than
 * `MOST_WORDS` words; a template that has more by itself keeps them.
 */
export function renderNewsletter(
  briefing: Briefing,
  template: Template,
  { news = null, chart = null, places = new Map() }: NewsletterParts = {},
): Newsletter {
  const of = lookUp(briefing);
  const items = chooseItems(of, news);
  const write = (rooms: readonly Room[]): Root => {
    const told = rooms.flatMap((room, index) => [items[index]?.(room) ?? []]);
    const blocks = blocksOf(of, { told, news, chart });
    const root = fillTemplate(template, { blocks, words: wordsOf(briefing, news) });
    return pointLinks(root, places);
  };
  const fits = (rooms: readonly Room[]): boolean => countWords(write(rooms)) <= MOST_WORDS;
  const root = write(findRoom(Math.min(items.length, MOST_ITEMS), fits));
  const story = text(briefing.title).value.trim();
  const flagged = briefing.disagreements.filter(isFlagged);
  return {
    title: titleOf(root) ?? story,
    story,
    lang: 'en',
    root,
    slug: slugOf(briefing),
    excerpt: countSentence(of, flagged),
    day: briefing.asOf,
    chart,
  };
}

interface Contents {
  readonly told: readonly (readonly Inline[])[];
  readonly news: News | null;
  readonly chart: Picture | null;
}

type BlockName = keyof typeof newsletterHoles.blocks;
type WordName = keyof typeof newsletterHoles.words;

function blocksOf(of: Lookup, { told, news, chart }: Contents): Record<BlockName, () => Block[]> {
  return {
    lead: () => [paragraph(leadOf(of.briefing, news))],
    items: () =>
      told.length === 0
        ? [paragraph('No two sources were found to be at odds.')]
        : [{ ...list(told), ordered: true }],
    chart: () =>
      chart === null
        ? []
        : [paragraph({ type: 'image', url: CHART_FILE, alt: text(chart.alt).value })],
    more: () => [paragraph('Quoted as in the sources; more in ', linkTo('', 'the briefing'), '.')],
  };
}

function leadOf({ asOf, documents }: Briefing, news: News | null): string {
  const read = `in ${count(documents.length, 'document')}`;
  if (news !== null && news.changes.length === 0)
    return `Nothing new since ${sinceOf(news)}, ${read}.`;
  return asOf === null ? `Undated, ${read}.` : `As of ${writeDay(asOf)}, ${read}.`;
}

function wordsOf(briefing: Briefing, news: News | null): Record<WordName, string> {
  const { title, asOf, settings } = briefing;
  return {
    title: shorten(title, TITLE_WORDS),
    headline: headlineOf(briefing, news),
    'as-of': asOf === null ? 'undated' : writeDay(asOf),
    tool: `${settings.tool} ${settings.version}`,
  };
}

const TITLE_WORDS = 12;

function headlineOf({ disagreements }: Briefing, news: News | null): string {
  if (news !== null && news.changes.length > 0) return `what changed since ${sinceOf(news)}`;
  const flagged = disagreements.filter(isFlagged).length;
  return flagged === 0 ? 'no sources at odds' : `sources at odds on ${count(flagged, 'question')}`;
}

function sinceOf({ since }: News): string {
  return since === null ? 'the last run' : writeDay(since);
}

/** Words with all that plain text sets beside them: the marks of headings and items, the address of the briefing. */
function countWords(root: Root): number {
  let words = 0;
  visit(root, (node) => {
    if (isLine(node)) words += textOf(node, { includeImageAlt: false }).match(/\S+/g)?.length ?? 0;
    if (isMarked(node)) words += 1;
  });
  return words;
}

/** True for what holds words in lines: a link inside a word parts no words. */
function isLine({ type }: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'code'].includes(type);
}

function isMarked(node: Nodes): boolean {
  return ['heading', 'listItem'].includes(node.type) || (node.type === 'link' && node.url === '#');
}

function titleOf({ children }: Root): string | null {
  const first = children.find(({ type }) => type === 'heading');
  const words = first === undefined ? '' : textOf(first).trim();
  return words === '' ? null : words;
}

function slugOf({ title, asOf }: Briefing): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const kept = words.slice(0, TITLE_WORDS).join('-').slice(0, 80).replace(/-$/, '');
  return [kept === '' ? 'newsletter' : kept, ...(asOf === null ? [] : [asOf])].join('-');
}
