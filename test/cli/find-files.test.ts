import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FoundFiles, findFiles } from '../../src/cli/find-files.ts';
import { makeFolder, writeFiles } from './command.ts';

function find(
  files: readonly string[],
  named: readonly string[],
): FoundFiles & { readonly relative: string } {
  const cwd = makeFolder();
  writeFiles(cwd, Object.fromEntries(files.map((path) => [path, 'x'])));
  const found = findFiles(named, cwd, ['.txt', '.md']);
  return { ...found, relative: found.folder.slice(cwd.length) };
}

describe('the files of a story', () => {
  test('are found in sub-folders, in the order of their paths', () => {
    const { entries } = find(['s/b.txt', 's/a/z.md', 's/a.txt', 's/B.txt'], ['s']);
    expect(entries).toEqual(['B.txt', 'a.txt', 'a/z.md', 'b.txt']);
  });

  test('leave out story file, decisions, hidden files and earlier runs', () => {
    const { entries, storyAddress } = find(
      [
        's/story.yaml',
        's/decisions.yaml',
        's/.x.txt',
        's/.git/a.txt',
        's/out/2024/briefing.json',
        's/out/2024/briefing.md',
        's/a.txt',
      ],
      ['s'],
    );
    expect({ entries, storyAddress }).toEqual({ entries: ['a.txt'], storyAddress: 'story.yaml' });
  });

  test('have addresses from the folder that all named paths share', () => {
    expect(find(['s/a.txt', 's/t/b.txt'], ['s/a.txt', 's/t'])).toMatchObject({
      relative: '/s',
      entries: ['a.txt', 't/b.txt'],
      storyAddress: null,
    });
  });

  test('are told once, also when named twice', () => {
    expect(find(['s/a.txt'], ['s', 's/a.txt', 's/../s']).entries).toEqual(['a.txt']);
  });

  test('belong to one story file', () => {
    expect(() => find(['s/story.yaml', 't/story.yaml'], ['s', 't'])).toThrow(
      't/story.yaml: Unexpected second story file, expected one story beside s/story.yaml',
    );
  });

  test('are looked for so deep and no deeper', () => {
    const deep = (levels: number): string => join('s', ...Array(levels).fill('d'), 'a.txt');
    expect(find([deep(8)], ['s']).entries).toEqual(['d/d/d/d/d/d/d/d/a.txt']);
    expect(find([deep(9)], ['s']).entries).toMatchObject([
      { message: 'Unexpected folder so deep, expected at most 8 folders in a row' },
    ]);
  });
});
