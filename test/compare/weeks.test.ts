import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listWeeks, runWeek } from '../../scripts/quality/weeks.ts';
import { compare } from '../../src/compare/compare.ts';
import { writeJson } from '../../src/deliver/json.ts';
import { changesJsonSchema } from '../../src/ingest/changes-schema.ts';
import { emptyStory, readStory } from '../../src/ingest/story-file.ts';
import type { Briefing, SourceFile } from '../../src/model/types.ts';
import { brief } from '../../src/pipeline.ts';

const home = fileURLToPath(new URL('../weeks/', import.meta.url));

function sourcesOf(name: string, week: string): SourceFile[] {
  return readdirSync(`${home}${name}/${week}`).map((path) => ({
    path,
    bytes: readFileSync(`${home}${name}/${week}/${path}`),
  }));
}

function briefOn(files: readonly SourceFile[]): Briefing {
  const storyFile = files.find(({ path }) => path === 'story.yaml');
  return brief({
    sources: files.filter(({ path }) => path.endsWith('.md')),
    story: storyFile === undefined ? emptyStory : readStory(storyFile).story,
    storySource: null,
    problems: [],
    asOf: null,
    version: '1',
  });
}

const ids = (list: readonly { readonly id: string }[]): string[] =>
  list.map(({ id }) => id).toSorted();

describe('schema/changes.schema.json', () => {
  const schema = readFileSync(`${home}../../schema/changes.schema.json`, 'utf8');
  const isChanges = new Ajv2020().compile(JSON.parse(schema));

  test('is what the shapes say (npm run schema writes it)', () => {
    expect(schema).toBe(`${JSON.stringify(changesJsonSchema(), null, 2)}\n`);
  });

  test.each(listWeeks())('describes what changed in %s', (name) => {
    const changes = JSON.parse(readFileSync(`${home}${name}/expected.json`, 'utf8'));
    expect(isChanges(changes), JSON.stringify(isChanges.errors)).toBe(true);
    expect(isChanges({ ...changes, settled: undefined })).toBe(false);
    expect(isChanges({ ...changes, moved: [{ ...changes.moved[0], direction: 'up' }] })).toBe(
      false,
    );
  });
});

describe.each(listWeeks())('a week of %s', (name) => {
  const [before, after] = ['before', 'after'].map((week) => sourcesOf(name, week)) as [
    SourceFile[],
    SourceFile[],
  ];
  const [one, two] = [briefOn(before), briefOn(after)];

  test('is told as accepted, byte for byte (npm run accept takes the new one)', async () => {
    for (const [accepted, content] of await runWeek(name)) {
      expect(content, accepted).toBe(readFileSync(accepted, 'utf8'));
    }
  });

  test('is told the same in whatever order the documents come', () => {
    const changes = writeJson(compare(one, two));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(before, { minLength: before.length }),
        fc.shuffledSubarray(after, { minLength: after.length }),
        (earlier, later) => {
          expect(writeJson(compare(briefOn(earlier), briefOn(later)))).toBe(changes);
        },
      ),
      { numRuns: 6 },
    );
  });

  test('is told the other way round with the runs swapped', () => {
    const there = compare(one, two);
    const back = compare(two, one);
    expect(there.moved.length + there.newlyAtOdds.length).toBeGreaterThan(0);
    expect(ids(there.added)).toEqual(ids(back.gone));
    expect(ids(there.gone)).toEqual(ids(back.added));
    expect(ids(there.newlyAtOdds)).toEqual(ids(back.settled));
    expect(ids(there.settled)).toEqual(ids(back.newlyAtOdds));
    expect(there.newlyAtOdds.map(({ by }) => by).toSorted()).toEqual(
      back.settled.map(({ by }) => by).toSorted(),
    );
    const opposite = { higher: 'lower', lower: 'higher', restated: 'restated' } as const;
    expect(there.moved).toEqual(
      back.moved.map((one) => ({
        ...one,
        direction: opposite[one.direction],
        before: one.after,
        after: one.before,
      })),
    );
    const turned = { softened: 'hardened', hardened: 'softened' } as const;
    expect(there.reworded.map(({ before, after, turn }) => [before.id, after.id, turn])).toEqual(
      back.reworded.map(({ before, after, turn }) => [
        after.id,
        before.id,
        turn === null ? null : turned[turn],
      ]),
    );
    const edit = (changes: typeof there) => changes.documents.flatMap(({ edit }) => edit ?? []);
    expect(edit(there).map(({ dropped }) => ids(dropped))).toEqual(
      edit(back).map(({ added }) => ids(added)),
    );
  });
});
