import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inside, makeFolder, strike, writeFiles } from './command.ts';

const later = {
  'three.md':
    '---\ndate: 2024-05-08\noutlet: The Post\n---\n\nThe port authority denied that anybody is on strike. The union said that 1,400 workers are on strike in Aldmouth.\n',
};

/** A story that was briefed, and briefed again a week later. */
async function twoWeeks(): Promise<string> {
  const folder = makeFolder();
  writeFiles(join(folder, 'strike'), strike);
  await inside(['brief', 'strike', '--since', 'last'], folder);
  writeFiles(join(folder, 'strike'), later);
  return folder;
}

describe('atodds brief --since last', () => {
  test('says so where there is no earlier run, and writes the briefing', async () => {
    const folder = makeFolder();
    writeFiles(join(folder, 'strike'), strike);
    const { code, stderr } = await inside(['brief', 'strike', '--since', 'last'], folder);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^no earlier run of this story: nothing to compare with\n/);
    expect(readdirSync(join(folder, 'out', '2024-05-01'))).not.toContain('changes.md');
  });

  test('takes the newest run of an earlier day, tells what moved, and verify accepts it', async () => {
    const folder = await twoWeeks();
    const { stderr } = await inside(['brief', 'strike', '--since', 'last'], folder);
    expect(stderr).toContain('since 2024-05-01:');
    expect(stderr.trimEnd().split('\n').slice(-2)).toEqual([
      'out/2024-05-08/changes.md',
      'out/2024-05-08/briefing.md',
    ]);
    expect(stderr.split('\n').length).toBeLessThan(24);
    const page = readFileSync(join(folder, 'out/2024-05-08/changes.md'), 'utf8');
    expect(page).toContain('From the run as of 1 May 2024 to the run as of 8 May 2024.');
    expect((await inside(['verify', 'out/2024-05-08'], folder)).code).toBe(0);
    const again = await inside(['brief', 'strike', '--since', 'last'], folder);
    expect(again.stderr).toBe(stderr);
  });

  test('passes over runs of another story', async () => {
    const folder = await twoWeeks();
    writeFiles(join(folder, 'other'), later);
    const { stderr } = await inside(['brief', 'other', '--since', 'last'], folder);
    expect(stderr).toMatch(/^no earlier run of this story/);
  });

  test('fails on a change of a kind that is found, and passes over what is ignored', async () => {
    const folder = await twoWeeks();
    const codeOf = async (...args: readonly string[]): Promise<number | null> =>
      (await inside(['brief', 'strike', '--since', 'last', ...args], folder)).code;
    expect(await codeOf('--fail-on', 'added')).toBe(1);
    expect(await codeOf('--fail-on', 'gone')).toBe(0);
    expect(await codeOf('--fail-on', 'added', '--ignore', 'added')).toBe(0);
    expect(await codeOf('--fail-on', 'added', '--min-weight', '0.9')).toBe(0);
  });

  test('refuses a kind of change without an earlier run to compare with', async () => {
    const folder = await twoWeeks();
    const { code, stderr } = await inside(['brief', 'strike', '--fail-on', 'settled'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('--fail-on settled: Unexpected kind of change, expected --since RUN');
  });
});

describe('a template of the story', () => {
  test('goes before the built-in one and is no document', async () => {
    const folder = await twoWeeks();
    writeFiles(join(folder, 'strike', 'templates'), {
      'changes.md': '# Our week: {{title}}\n\n<!-- counts -->\n',
      'briefing.md': '# Ours: {{title}}\n\n<!-- sources -->\n',
    });
    const { stderr } = await inside(['brief', 'strike', '--since', 'last'], folder);
    expect(stderr).toMatch(/^3 documents/);
    const run = join(folder, 'out', '2024-05-08');
    expect(readFileSync(join(run, 'changes.md'), 'utf8')).toMatch(/^# Our week: The strike\n/);
    expect(readFileSync(join(run, 'briefing.md'), 'utf8')).toMatch(/^# Ours: The strike\n/);
    const { stdout } = await inside(['compare', 'out/2024-05-01', 'out/2024-05-08'], folder);
    expect(stdout).toMatch(/^# Our week: The strike\n/);
  });

  test('with a hole that nobody knows ends with 2, its path and line, and no run', async () => {
    const folder = await twoWeeks();
    writeFiles(join(folder, 'strike', 'templates'), { 'changes.md': '# Week\n\n<!-- moved -->\n' });
    const { code, stderr } = await inside(['brief', 'strike', '--since', 'last'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('strike/templates/changes.md:3:1: Unexpected hole "moved", expected');
    expect(readdirSync(join(folder, 'out'))).toEqual(['2024-05-01']);
  });
});

describe('atodds compare', () => {
  test.each([
    [['--min-weight', '2'], 'expected a weight such as 0.5'],
    [['--ignore', 'noise'], 'expected one of repeats, new-contradiction'],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await inside(['compare', 'a', 'b', ...args], makeFolder());
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('tells only what is heavy enough, with its sources all the same', async () => {
    const folder = await twoWeeks();
    await inside(['brief', 'strike', '-q'], folder);
    const args = ['compare', 'out/2024-05-01', 'out/2024-05-08', '--min-weight', '0.4'];
    const { stdout } = await inside(args, folder);
    expect(stdout).not.toContain('## New claims');
    expect(stdout).not.toMatch(/; \)|\(\)/);
  });
});
