/**
 * From a briefing to a page. Here belongs what a page says and in which order; not how a format writes it
 * (src/deliver/), and not what was found (src/relate/).
 */

import { writeDay } from '../model/day.ts';
import type { Briefing } from '../model/types.ts';
import { addAnchors } from './anchors.ts';
import type { Chart } from './chart.ts';
import { chartsOf } from './charts/index.ts';
import { fillTemplate } from './fill-template.ts';
import { type Lookup, lookUp } from './lookup.ts';
import { type Block, paragraph, text } from './nodes.ts';
import { numberNotes } from './notes.ts';
import type { Page } from './page.ts';
import type { Template } from './read-template.ts';
import { type Section, sections } from './sections.ts';

/**
 * The page of a briefing in a template's order. `since`: what changed, in blocks; null where there is no
 * earlier run.
 */
export function renderBriefing(
  briefing: Briefing,
  template: Template,
  since: readonly Block[] | null = null,
): Page {
  const of = lookUp(briefing);
  const blocks = Object.fromEntries(
    Object.entries(sections).map(([name, section]) => [name, () => blocksOf(section, of, since)]),
  );
  const root = fillTemplate(template, { blocks, words: wordsOf(briefing) });
  return { title: text(briefing.title).value, lang: 'en', root: addAnchors(numberNotes(root, of)) };
}

/** The charts of a briefing: figures by falling weight of their question, stances by topic, sources by origin. */
export function renderCharts(briefing: Briefing): Chart[] {
  return chartsOf(lookUp(briefing));
}

/** What a template can say in a line: the title, the day of the briefing, the tool. */
export function wordsOf({ title, asOf, settings }: Briefing): Record<WordName, string> {
  return {
    title,
    'as-of': asOf === null ? 'a day that no document states' : writeDay(asOf),
    tool: `${settings.tool} ${settings.version}`,
  };
}

/** The name of a hole for words. */
export type WordName = 'title' | 'as-of' | 'tool';

function blocksOf(section: Section, of: Lookup, since: readonly Block[] | null): readonly Block[] {
  const blocks = section.write(of, since);
  return blocks.length > 0 ? blocks : [paragraph(section.empty)];
}
