import { describe, expect, test } from 'vitest';
import { listStories, readSources } from '../scripts/quality/stories.ts';
import { brief, draftStory, emptyStory, readStory, writeStory } from '../src/index.ts';
import type { Briefing, SourceFile, Story } from '../src/model/types.ts';
import { filesOf } from './story-of.ts';

function briefingOf(sources: readonly SourceFile[], story: Story): Briefing {
  return brief({ sources, story, storySource: null, problems: [], asOf: null, version: '0' });
}

function drafted(sources: readonly SourceFile[]): Story {
  const bytes = new TextEncoder().encode(writeStory(draftStory(sources).draft));
  const { story, problems } = readStory({ path: 'story.yaml', bytes });
  expect(problems).toEqual([]);
  return story;
}

const stories = listStories().filter(({ name }) => name !== 'outbreak');

describe.each(stories)('the first story file of $name', (story) => {
  const sources = readSources(story);

  test('is read back without a problem, and changes nothing that is found', () => {
    const [without, written] = [
      briefingOf(sources, emptyStory),
      briefingOf(sources, drafted(sources)),
    ];
    expect(without.disagreements.length).toBeGreaterThan(0);
    expect(written.disagreements).toEqual(without.disagreements);
    expect(written.claims).toEqual(without.claims);
    expect(written.title).toBe(without.title);
    const found = drafted(sources);
    expect(found.topics.length).toBeGreaterThan(0);
  });
});

describe('a first story file', () => {
  test('names the documents that leave outlet or day unsaid, and no others', () => {
    const sources = [
      ...filesOf([
        ['The Post', '2024-05-01', 'Ann Roe said oil had leaked.'],
        ['The Echo', null, 'Ann Roe said oil had leaked.'],
      ]),
    ];
    expect(draftStory(sources).draft.documents).toEqual([
      { file: '2.md', needsOutlet: false, needsDay: true, guess: null },
    ]);
  });

  test('gives a party the names that stand for it, and for no other', () => {
    const { actors, others } = draftStory(
      filesOf([
        [
          'The Post',
          '2024-05-01',
          'Norwegian minister Ann Roe said oil had leaked. Roe said the pumps had failed. Bo Renner said it was sunny.',
        ],
        ['The Echo', '2024-05-02', 'Bo Renner said it rained.'],
      ]),
    ).draft;
    expect(actors).toEqual([{ party: 'Norway', names: ['Ann Roe'], reliability: null }]);
    expect(others).toEqual(['Bo Renner']);
  });

  test('leaves out a name by which a claim elsewhere would be made for another', () => {
    const sources = filesOf([
      ['The Post', '2024-05-01', 'Norwegian minister Ann Roe said oil had leaked.'],
      ['The Echo', '2024-05-02', 'Ann Roe Foundation director Bo Renner said it rained.'],
    ]);
    expect(briefingOf(sources, drafted(sources)).claims).toEqual(
      briefingOf(sources, emptyStory).claims,
    );
  });

  test('tells what could not be read', () => {
    const { documents, problems } = draftStory([{ path: 'a.txt', bytes: new Uint8Array() }]);
    expect(documents).toBe(0);
    expect(problems).toHaveLength(1);
  });
});
