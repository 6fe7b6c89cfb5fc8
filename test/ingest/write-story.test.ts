import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/ingest/story-file.ts';
import { type StoryDraft, writeStory } from '../../src/ingest/write-story.ts';
import type { Story } from '../../src/model/types.ts';
import { aTopic } from '../builders.ts';

const nothing: StoryDraft = { title: null, documents: [], topics: [], actors: [], others: [] };

function readBack(draft: StoryDraft): Story {
  const bytes = new TextEncoder().encode(writeStory(draft));
  const { story, problems } = readStory({ path: 'story.yaml', bytes });
  expect(problems).toEqual([]);
  return story;
}

describe('a written story file', () => {
  test('is read back as it was meant', () => {
    const topic = aTopic('count-boats', {
      title: 'Boats: how many?',
      terms: ['737', 'no'],
      counts: ['boats', 'ships'],
      compares: ['figures', 'stance'],
    });
    const story = readBack({
      title: '# “Yes”: a story',
      documents: [
        { file: 'an: b.txt', needsOutlet: true, needsDay: true, guess: '2024-05-01' },
        { file: '1.txt', needsOutlet: false, needsDay: true, guess: null },
      ],
      topics: [topic],
      actors: [{ party: 'Norway', names: ['Ann Roe', 'null', '3M'], reliability: null }],
      others: ['Bo: Renner'],
    });
    expect(story).toMatchObject({
      title: '# “Yes”: a story',
      topics: [topic],
      actors: [{ party: 'Norway', names: ['Norway', 'Ann Roe', 'null', '3M'] }],
      places: [],
    });
    expect(
      story.documents.map(({ file, outlet, published, assumed }) => [
        file,
        outlet,
        published,
        assumed,
      ]),
    ).toEqual([
      ['an: b.txt', null, null, false],
      ['1.txt', null, null, false],
    ]);
  });

  test('states no guess: days and speakers without a party stand behind a #', () => {
    const text = writeStory({
      ...nothing,
      documents: [{ file: 'a.txt', needsOutlet: true, needsDay: true, guess: '2024-05-01' }],
      others: ['Bo Renner'],
    });
    expect(text).toContain('# published: 2024-05-01  # a guess');
    expect(text).toContain('# outlet:\n');
    expect(text).toContain('#  - party: Bo Renner');
    const stated = text.split('\n').filter((line) => line !== '' && !/^\s*#/.test(line));
    expect(stated).toEqual(['documents:', '  - file: a.txt']);
  });

  test('of nothing is all comments, and names every list', () => {
    const text = writeStory(nothing);
    expect(text.split('\n').every((line) => line === '' || line.startsWith('# '))).toBe(true);
    for (const key of ['title', 'documents', 'topics', 'actors', 'places'])
      expect(text).toContain(`# ${key}:`);
    expect(readBack(nothing).topics).toEqual([]);
  });

  test('keeps an id in the letters of its words', () => {
    const topic = aTopic('count-señores', { counts: ['señores'], compares: ['figures'] });
    expect(readBack({ ...nothing, topics: [topic] }).topics).toEqual([topic]);
  });

  test('leaves out what a story file may not hold', () => {
    const story = readBack({
      ...nothing,
      documents: [{ file: '../out.txt', needsOutlet: true, needsDay: true, guess: null }],
      topics: [
        aTopic('Größe', { counts: ['boats'], compares: ['figures'] }),
        aTopic('nothing-asked'),
      ],
    });
    expect([story.documents, story.topics]).toEqual([[], []]);
  });

  test('survives any words', () => {
    const words = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(words, fc.uniqueArray(words, { maxLength: 4 }), (title, names) => {
        const topic = aTopic('t', { title, terms: names, compares: ['stance'] });
        const story = readBack({
          ...nothing,
          title,
          topics: [topic],
          actors: [{ party: title, names, reliability: null }],
          others: names,
        });
        expect(story.title).toBe(title);
        expect(story.topics).toEqual([topic]);
        expect(story.actors[0]?.names).toEqual([...new Set([title, ...names])]);
      }),
      { numRuns: 200 },
    );
  });
});
