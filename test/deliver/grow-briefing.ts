import { growStory } from '../../scripts/bench/growth/grow-story.ts';
import { brief } from '../../src/index.ts';
import type { Briefing } from '../../src/model/types.ts';

/** A briefing of so many claims or a little more: the repository's stories told again and again in other words. */
export function growBriefing(claims: number): Briefing {
  const { documents, story } = growStory(Math.ceil(claims * LOST), [
    'seeds',
    'takeover',
    'ferry-fire',
  ]);
  return brief({
    sources: documents.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
    story: {
      ...story,
      title: 'Many stories at once',
      documents: documents.map(({ path, title, outlet, published }) => ({
        file: path,
        title,
        outlet,
        author: null,
        url: `https://news.example/2024/${encodeURI(path)}`,
        language: null,
        published: published.day,
        assumed: false,
      })),
    },
    storySource: null,
    problems: [],
    asOf: null,
    version: '0',
  });
}

// Rewritten words cost some claims, when the text is read again.
const LOST = 1.1;
