/** A story in short: articles by their outlet and day, briefed as the command would. */

import { brief, emptyStory } from '../src/index.ts';
import type { Briefing, SourceFile, Story } from '../src/model/types.ts';

/** An article: where, when and in which words. A null day leaves the article undated. */
export type Article = readonly [outlet: string, day: string | null, text: string];

/** The articles as files, in the order given. */
export function filesOf(articles: readonly Article[]): SourceFile[] {
  return articles.map(([outlet, day, text], at) => {
    const date = day === null ? '' : `date: ${day}\n`;
    const content = `---\noutlet: ${outlet}\n${date}---\n\n${text}\n`;
    return { path: `${at + 1}.md`, bytes: new TextEncoder().encode(content) };
  });
}

/** The briefing on articles. */
export function briefOf(
  articles: readonly Article[],
  story: Partial<Story> = {},
  openDays?: number,
): Briefing {
  return brief({
    sources: filesOf(articles),
    story: { ...emptyStory, ...story },
    storySource: null,
    problems: [],
    asOf: null,
    version: '0',
    ...(openDays === undefined ? {} : { openDays }),
  });
}
