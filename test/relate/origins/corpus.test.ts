import { describe, expect, test } from 'vitest';
import { brief, emptyStory } from '../../../src/index.ts';
import { idOf } from '../../../src/model/identity.ts';
import { readCredits } from '../../../src/relate/origins/read-credits.ts';
import { aDocument } from '../../builders.ts';
import { readCorpus } from '../../corpus.ts';

/** The documents of a case: their text as files, what stands in their first line as a story tells it. */
function readPile(text: string) {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [file = '', outlet = '', published = ''] = head.split('|').map((one) => one.trim());
      const story = { file, title: null, outlet, author: null, url: null, published };
      return { story: { ...story, assumed: false, language: null }, text: lines.join('\n') };
    });
}

function originsOf(text: string): string[] {
  const pile = readPile(text);
  const { origins } = brief({
    sources: pile.map((one) => ({
      path: one.story.file,
      bytes: new TextEncoder().encode(one.text),
    })),
    story: { ...emptyStory, documents: pile.map(({ story }) => story) },
    storySource: null,
    problems: [],
    asOf: null,
    version: '0',
  });
  return origins
    .map(({ party, documents, id }) => ({ name: party ?? `text ${rootOf(id)}`, documents }))
    .map(({ name, documents }) => `${name}: ${documents.join(', ')}`)
    .sort();

  function rootOf(id: string): string {
    return pile.find(({ story }) => idOf('o', 'document', story.file) === id)?.story.file ?? '?';
  }
}

describe('the origins of small piles', () => {
  for (const { title, text, expected } of readCorpus('origins'))
    test(title, () => {
      expect(originsOf(text)).toEqual(expected.toSorted());
    });
});

describe('the credits of an article', () => {
  for (const { title, text, expected } of readCorpus('credits'))
    test(title, () => {
      const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
        kind: 'paragraph' as const,
        span: { start: match.index, end: match.index + match[0].length },
      }));
      const credits = readCredits(aDocument('one.txt', { text, blocks }));
      expect(credits.map(({ agency, extent }) => `${agency}: ${extent}`).sort()).toEqual(expected);
    });
});
