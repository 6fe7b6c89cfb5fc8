import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { inside, makeFolder, strike, writeFiles } from './command.ts';

describe('what is said to a person', () => {
  const folder = makeFolder();
  writeFiles(folder, { ...strike, 'em\u001B[2Jpty.txt': '' });

  test('has colours at a terminal only, and never with NO_COLOR', async () => {
    const red = '\u001B[31m';
    const brief = (world: Parameters<typeof inside>[2]) => inside(['brief', '.'], folder, world);
    expect((await brief({ isTerminal: true })).stderr).toContain(red);
    expect((await brief({ isTerminal: true, env: { NO_COLOR: '1' } })).stderr).not.toContain(red);
    expect((await brief({ isTerminal: false })).stderr).not.toContain(red);
  });

  test('sets verdicts and the path of the report apart at a terminal, and fits its width', async () => {
    const { stderr } = await inside(['brief', '.'], folder, { isTerminal: true, columns: 60 });
    const marks = (code: number, words: string): string => `\u001B[${code}m${words}\u001B[39m`;
    expect(stderr).toContain(marks(33, 'possible'));
    expect(stderr.endsWith(`${marks(36, 'out/2024-05-01/briefing.md')}\n`)).toBe(true);
    const shown = stripVTControlCharacters(stderr).split('\n');
    expect(shown.length).toBeLessThan(24);
    for (const line of shown.slice(2)) expect(line.length).toBeLessThanOrEqual(60);
  });

  test('lets no file name steer the terminal', async () => {
    expect((await inside(['brief', '.'], folder)).stderr).toContain('em\uFFFD[2Jpty.txt');
  });

  test('counts what was not read', async () => {
    expect((await inside(['brief', '.'], folder)).stderr).toContain(
      '1 problem: a part of the input was not read',
    );
  });

  test('asks the clock only for the word "today"', async () => {
    const { stderr } = await inside(['brief', '.', '--as-of', 'today'], folder);
    expect(stderr).toMatch(/out\/2024-12-24\/briefing\.md\n$/);
  });
});
