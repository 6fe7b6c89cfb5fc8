import { describe, expect, test } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';
import type { World } from '../../src/cli/world.ts';
import { brief } from '../../src/index.ts';
import { emptyStory } from '../../src/ingest/story-file.ts';
import { inside, makeFolder, strike, writeFiles } from './command.ts';

/** What is said while so many documents are read, one each so many milliseconds. */
function watch(world: Partial<World>, each: number, documents: number, isQuiet = false): string[] {
  const said: string[] = [];
  let clock = 0;
  const progress = startProgress(
    {
      stdout: async () => true,
      stderr: async (text) => said.push(text) > 0,
      cwd: '/',
      env: {},
      isTerminal: false,
      today: '2024-01-01',
      now: () => clock,
      ...world,
    },
    isQuiet,
  );
  for (let done = 1; done <= documents; done += 1) {
    clock += each;
    progress.tell({ stage: 'reading', done, total: documents });
  }
  progress.tell({ stage: 'comparing', done: 0, total: 12_345 });
  progress.end();
  return said;
}

describe('progress', () => {
  test('is a bar at a terminal, with counts and rate, and goes away at the end', () => {
    const said = watch({ isTerminal: true }, 50, 100);
    expect(said.length).toBeLessThan(52);
    expect(said[0]).toBe(
      '\r\u001B[Kreading [==                      ] 10 of 100 documents, 22 a second',
    );
    expect(said.at(-2)).toBe('\r\u001B[Kcomparing 12,345 claims');
    expect(said.at(-1)).toBe('\r\u001B[K');
    for (const line of said) expect(line.length).toBeLessThan(80);
  });

  test('is a plain line now and then elsewhere, and at a terminal that can draw nothing', () => {
    const plain = [
      'reading 100 of 200 documents, 20 a second\n',
      'reading 200 of 200 documents, 20 a second\n',
    ];
    expect(watch({}, 50, 200)).toEqual(plain);
    expect(watch({ isTerminal: true, env: { TERM: 'dumb' } }, 50, 200)).toEqual(plain);
  });

  test.each<[string, Partial<World>, number, boolean]>([
    ['with --quiet', { isTerminal: true }, 1_000, true],
    ['for short work', { isTerminal: true }, 1, false],
    ['for work that is not long in a pipe', {}, 40, false],
  ])('says nothing %s', (_, world, each, isQuiet) => {
    expect(watch(world, each, 100, isQuiet)).toEqual([]);
  });
});

test('a briefing is the same whether or not somebody watches', () => {
  const encoder = new TextEncoder();
  const input = {
    sources: Object.entries(strike)
      .filter(([path]) => path !== 'story.yaml')
      .map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    story: emptyStory,
    storySource: null,
    problems: [],
    asOf: null,
    version: '1',
  };
  const steps: unknown[] = [];
  expect(brief({ ...input, tell: (step) => steps.push(step) })).toEqual(brief(input));
  expect(steps).toEqual([
    { stage: 'reading', done: 1, total: 2 },
    { stage: 'reading', done: 2, total: 2 },
    { stage: 'comparing', done: 0, total: expect.any(Number) },
  ]);
});

describe('commands that read many documents', () => {
  const folder = makeFolder();
  writeFiles(folder, strike);
  let clock = 0;
  const slow = { isTerminal: true, now: () => (clock += 1_000) };

  test.each([[['brief', '.']], [['init', '.', '--stdout']], [['extract', '.']]])(
    '%j tells how far it is, on stderr alone',
    async (args) => {
      const { stdout, stderr } = await inside(args, folder, slow);
      expect(stderr).toContain('reading [');
      expect(stdout).not.toContain('reading [');
    },
  );

  test('extract draws no bar where the claims themselves are shown', async () => {
    const { stderr } = await inside(['extract', '.'], folder, { ...slow, isDataShown: true });
    expect(stderr).toBe('');
  });

  test('extract says nothing where there is no clock', async () => {
    const { now: _, ...world } = { ...slow };
    expect((await inside(['extract', '.'], folder, world)).stderr).toBe('');
  });

  test.each([[['brief', '.', '-q']], [['extract', '.', '-q']]])('%j is silent', async (args) => {
    expect((await inside(args, folder, slow)).stderr).toBe('');
  });
});
