import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeRun } from '../../src/cli/write-run.ts';
import { UserError } from '../../src/model/problem.ts';
import { makeFolder, writeFiles } from './command.ts';

const earlier = [
  { path: 'briefing.json', content: '{"run": 1}' },
  { path: 'charts/one.svg', content: '<svg/>' },
];

/** All files under a folder with their content. */
function treeOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

describe('a run', () => {
  test('is written with its folders, and nothing is left beside it', () => {
    const out = join(makeFolder(), 'deep', 'out');
    expect(writeRun(out, '2024-05-01', earlier)).toBe(join(out, '2024-05-01'));
    expect(readdirSync(out)).toEqual(['2024-05-01']);
    expect(treeOf(out)).toEqual({
      '2024-05-01/briefing.json': '{"run": 1}',
      '2024-05-01/charts/one.svg': '<svg/>',
    });
  });

  test('takes the place of an earlier one as a whole', () => {
    const out = makeFolder();
    writeRun(out, 'run', earlier);
    writeRun(out, 'run', [{ path: 'briefing.json', content: '{"run": 2}' }]);
    expect(treeOf(out)).toEqual({ 'run/briefing.json': '{"run": 2}' });
    expect(readdirSync(out)).toEqual(['run']);
  });

  test('leaves an earlier one as it was when writing fails half-way', () => {
    const out = makeFolder();
    writeRun(out, 'run', earlier);
    const broken = [
      { path: 'briefing.json', content: '{"run": 2}' },
      // A file where a folder is needed: the second cannot be written.
      { path: 'briefing.json/inner', content: '' },
    ];
    expect(() => writeRun(out, 'run', broken)).toThrow(UserError);
    expect(treeOf(out)).toEqual({
      'run/briefing.json': '{"run": 1}',
      'run/charts/one.svg': '<svg/>',
    });
    expect(readdirSync(out)).toEqual(['run']);
  });

  test('replaces no folder and no file that is not a run', () => {
    const out = makeFolder();
    writeFiles(out, { 'notes/mine.txt': 'mine', file: 'mine' });
    expect(() => writeRun(out, 'notes', earlier)).toThrow(
      /Unexpected folder without briefing\.json/,
    );
    expect(() => writeRun(out, 'file', earlier)).toThrow(/Unexpected file, expected a run/);
    expect(treeOf(out)).toEqual({ file: 'mine', 'notes/mine.txt': 'mine' });
  });
});
