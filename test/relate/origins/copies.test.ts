import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listStories, readSources, readStoryFile } from '../../../scripts/quality/stories.ts';
import { brief, readStory } from '../../../src/index.ts';
import type { Briefing, Document, SourceFile, Story } from '../../../src/model/types.ts';
import { copyRoots } from '../../../src/relate/origins/read-story.ts';
import { traceOrigins } from '../../../src/relate/origins.ts';
import { aClaim, aDocument } from '../../builders.ts';

/** Numbers from 0 to 1 that the seed alone decides (the generator of Numerical Recipes). */
function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words by rank, rare ones seldom, and every third a small word. */
function aWord(chance: () => number): string {
  const rank = Math.floor(20_000 * chance() ** 4);
  return chance() < 0.35 ? (['the', 'of', 'and', 'to', 'in', 'on'][rank % 6] ?? '') : `w${rank}`;
}

function aText(chance: () => number, words: number): string {
  return Array.from({ length: words }, () => aWord(chance)).join(' ');
}

/** So many texts of 300 words, a third of them copies of one before with a word in thirty changed. */
function aPile(size: number, chance = makeChance(7)): Document[] {
  const texts: string[] = [];
  for (let at = 0; at < size; at++) {
    const source = texts[Math.floor(chance() * 40)];
    texts.push(
      at % 3 === 2 && source !== undefined
        ? source.replace(/\S+/g, (word) => (chance() < 0.03 ? aWord(chance) : word))
        : aText(chance, 300),
    );
  }
  return texts.map((text, at) => aDocument(`${String(at).padStart(6, '0')}.txt`, { text }));
}

const asked = listStories().filter(({ gated, name }) => gated || name === 'takeover');

function briefOn(sources: readonly SourceFile[], story: Story): Briefing {
  const input = { sources, story, storySource: null, problems: [], asOf: null, version: '0' };
  return brief(input);
}

describe('a copy of a document', () => {
  for (const one of asked)
    test(`adds no origin, no topic and no disagreement to ${one.name}`, () => {
      const file = readStoryFile(one);
      const read = file === null ? null : readStory(file).story;
      const sources = readSources(one);
      for (const story of [read, read === null ? null : { ...read, topics: [] }]) {
        if (story === null) throw new Error('Unexpected story without a file.');
        const before = shapeOf(briefOn(sources, story));
        for (const source of sources) {
          const path = `zz-${source.path}`;
          const told = story.documents.filter(({ file: own }) => own === source.path);
          const more = {
            ...story,
            documents: [...story.documents, ...told.map((own) => ({ ...own, file: path }))],
          };
          expect(shapeOf(briefOn([...sources, { ...source, path }], more))).toEqual(before);
        }
      }
    });
});

/** What a reader counts. */
function shapeOf({ origins, topics, disagreements }: Briefing): unknown {
  return {
    origins: origins.map(({ id }) => id),
    topics: topics.map(({ title }) => title),
    disagreements: disagreements.map(({ id, question, verdict, sides }) => ({
      id,
      question,
      verdict,
      origins: sides.map((side) => side.origins),
    })),
  };
}

describe('copies', () => {
  test('are the same whatever the order of the documents', () => {
    const pile = aPile(60);
    const roots = rootsOf(pile);
    expect(new Set(roots.values()).size).toBeLessThan(50);
    fc.assert(
      fc.property(fc.shuffledSubarray(pile, { minLength: pile.length }), (shuffled) => {
        expect(rootsOf(shuffled)).toEqual(roots);
      }),
      { numRuns: 10 },
    );
  });

  test('are found in 10,000 documents of 300 words within seconds', () => {
    const pile = aPile(10_000);
    const claims = pile.map(({ path }) => aClaim('It rained.', { document: path }));
    const begin = process.cpuUsage();
    const origins = traceOrigins(claims, pile);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(5_000);
    const apart = pile.filter((_, at) => at % 3 !== 2).length;
    expect(Math.abs(origins.length - apart)).toBeLessThan(apart * 0.01);
  }, 30_000);

  test('a text that is reprinted 3,000 times costs no more than 3,000 texts', () => {
    const [one] = aPile(1);
    const pile = Array.from({ length: 3_000 }, (_, at) =>
      aDocument(`${at}.txt`, { text: `${one?.text} w${at}` }),
    );
    const begin = process.cpuUsage();
    expect(new Set(rootsOf(pile).values()).size).toBe(1);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(3_000);
  }, 30_000);
});

function rootsOf(pile: readonly Document[]): Map<string, string> {
  const rootOf = copyRoots(pile);
  return new Map(pile.map(({ path }) => [path, rootOf(path)] as const).toSorted());
}
