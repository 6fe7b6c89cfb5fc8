import { execSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atodds, inside, makeFolder, seeds, shellCommand, strike, writeFiles } from './command.ts';

const folder = makeFolder();
writeFiles(join(folder, 'strike'), strike);
cpSync(seeds, join(folder, 'seeds'), { recursive: true });
const first = atodds(['brief', 'seeds'], folder);
const run = join('out', readdirSync(join(folder, 'out'))[0] ?? '');

describe('atodds', () => {
  test('prints its version, and help for itself and each command', () => {
    expect(atodds(['--version'], folder).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(atodds(['--help'], folder)).toMatchObject({ code: 0, stderr: '' });
    expect(atodds(['help', 'brief'], folder).stdout).toContain('Examples:');
  });

  test.each([
    [['breif', 'seeds'], 'Did you mean brief?'],
    [['brief', 'seeds', '--formt', 'md'], 'Did you mean --format?'],
    [['brief'], "missing required argument 'story'"],
    [['brief', 'seeds', '--format', 'pdf'], 'expected one of md, html, json'],
    [['brief', 'seeds', '--fail-on', 'anger'], 'expected one of contradiction, reversal'],
    [['brief', 'seeds', '--as-of', '2024-02-30'], 'expected a day such as 2024-11-02'],
    [
      ['brief', 'nowhere'],
      'nowhere: Unexpected path that leads nowhere, expected a folder or a file',
    ],
    [['brief', 'seeds', '--since', 'strike'], 'expected a run, a folder with briefing.json'],
    [['compare', run, 'nowhere'], 'nowhere: Unexpected path that leads nowhere, expected a run'],
    [['verify', run, '--story', 'lost'], 'lost: Unexpected folder that is not there'],
    [['explain', run, 'd-0'], 'Unexpected disagreement "d-0", expected one of d-'],
    [['explain', run], "missing required argument 'id'"],
  ])('refuses %j with 2, one line that helps and no stack', async (args, message) => {
    const { code, stdout, stderr } = await inside(args, folder);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });
});

describe('atodds brief', () => {
  test('writes a run into a folder of its day and says so on stderr alone', () => {
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(readdirSync(join(folder, run)).toSorted()).toEqual([
      'briefing.html',
      'briefing.json',
      'briefing.md',
      'charts',
    ]);
    const lines = first.stderr.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^5 documents, \d+ claims, \d+ topics, \d+ origins, \d+ disagreements$/,
    );
    expect(lines.at(-1)).toBe(join(run, 'briefing.md'));
    expect(lines.length).toBeLessThan(24);
    expect(first.stderr).not.toContain('\u001B');
  });

  test('names no path of this machine and leaves nothing beside the run', () => {
    const files = readdirSync(join(folder, run), { recursive: true, encoding: 'utf8' });
    for (const name of files.filter((path) => path !== 'charts')) {
      expect(readFileSync(join(folder, run, name), 'utf8')).not.toContain(folder);
    }
    expect(readdirSync(join(folder, 'out'))).toHaveLength(1);
    const briefing = JSON.parse(readFileSync(join(folder, run, 'briefing.json'), 'utf8'));
    expect(briefing.settings.story.path).toBe('../../seeds');
  });

  test('takes a day, formats and an earlier run, and is silent on request', async () => {
    const args = ['brief', 'strike', '--as-of', '2024-05-03', '--format', 'md,csv', '-q'];
    expect(await inside([...args, '--out', 'quiet', '--since', run], folder)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const written = join(folder, 'quiet', '2024-05-03');
    expect(readdirSync(written).toSorted()).toEqual([
      'briefing.json',
      'briefing.md',
      'changes.json',
      'changes.md',
      'charts',
      'claims.csv',
      'disagreements.csv',
    ]);
    expect(readFileSync(join(written, 'briefing.md'), 'utf8')).toContain('Claims that are gone');
  });

  test('takes files instead of a folder, and only those', async () => {
    const { stderr } = await inside(['brief', 'strike/two.txt', '--out', 'files'], folder);
    expect(stderr).toMatch(/^1 document, /);
    expect(readdirSync(join(folder, 'files'))).toEqual(['undated']);
  });

  test('fails with 1 on a kind that is found, and not on one that is not', async () => {
    const codeOn = async (story: string, kind: string): Promise<number | null> =>
      (await inside(['brief', story, '--out', 'kinds', '--fail-on', kind], folder)).code;
    expect(await codeOn('strike', 'any')).toBe(1);
    expect(await codeOn('strike', 'contradiction,possible')).toBe(1);
    expect(await codeOn('strike', 'reversal')).toBe(0);
    expect(await codeOn('strike/two.txt', 'any')).toBe(0);
  });

  test('does not read its own runs as documents', async () => {
    writeFiles(join(folder, 'inside'), strike);
    await inside(['brief', '.'], join(folder, 'inside'));
    const { stderr } = await inside(['brief', '.'], join(folder, 'inside'));
    expect(stderr).toMatch(/^2 documents, /);
  });
});

describe('atodds compare', () => {
  test('says that nothing changed between a run and itself', async () => {
    const { code, stdout } = atodds(['compare', run, `${run}/briefing.json`], folder);
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing changed.');
    expect((await inside(['compare', run, run, '--fail-on', 'any'], folder)).code).toBe(0);
  });

  test('says what is new in Markdown and JSON, and fails on request', async () => {
    cpSync(join(folder, 'seeds'), join(folder, 'fewer'), { recursive: true });
    rmSync(join(folder, 'fewer', '002_9760aa951856d3a6.txt'));
    await inside(['brief', 'fewer', '--out', 'before'], folder);
    const before = join('before', readdirSync(join(folder, 'before'))[0] ?? '');
    expect((await inside(['compare', before, run], folder)).stdout).toContain('## New claims');
    const json = (await inside(['compare', before, run, '--format', 'json'], folder)).stdout;
    expect(JSON.parse(json)).toMatchObject({
      documents: [{ path: '002_9760aa951856d3a6.txt', kind: 'added' }],
    });
    expect((await inside(['compare', before, run, '--fail-on', 'added'], folder)).code).toBe(1);
    expect((await inside(['compare', before, run, '--fail-on', 'gone'], folder)).code).toBe(0);
  });
});

describe('atodds verify', () => {
  test('finds everything again, also when story and run were moved together', async () => {
    const { code, stdout, stderr } = atodds(['verify', run], folder);
    expect(stderr).toMatch(/^\d+ words and figures checked, all found\n$/);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const moved = makeFolder();
    cpSync(join(folder, 'seeds'), join(moved, 'seeds'), { recursive: true });
    cpSync(join(folder, run), join(moved, 'some', 'run'), { recursive: true });
    expect((await inside(['verify', 'some/run'], moved)).code).toBe(0);
  });

  test('fails with 1 and the place after one character of a source is changed', () => {
    const moved = makeFolder();
    cpSync(join(folder, 'seeds'), join(moved, 'seeds'), { recursive: true });
    const path = join(moved, 'seeds', '002_9760aa951856d3a6.txt');
    writeFileSync(path, readFileSync(path, 'utf8').replace('8,000', '8,001'));
    const { code, stderr } = atodds(['verify', join(folder, run), '--story', 'seeds'], moved);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^002_9760aa951856d3a6\.txt:\d+:\d+: Unexpected “.*8,001/m);
  });

  test('fails with 1 where the page was changed by hand, or a source is gone', async () => {
    const moved = makeFolder();
    cpSync(join(folder, 'seeds'), join(moved, 'seeds'), { recursive: true });
    cpSync(join(folder, run), join(moved, 'out', 'run'), { recursive: true });
    const page = join(moved, 'out', 'run', 'briefing.md');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\n“Nobody ever said such words.”\n`);
    expect(await inside(['verify', 'out/run'], moved)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('Unexpected quotation “Nobody ever said such words.”'),
    });
    renameSync(join(moved, 'seeds', '000_5f7f8268945570b8.txt'), join(moved, 'away.txt'));
    expect((await inside(['verify', 'out/run'], moved)).stderr).toContain(
      '000_5f7f8268945570b8.txt: Unexpected path that leads nowhere',
    );
  });

  test('opens no file outside the story that a run may name', async () => {
    const moved = makeFolder();
    cpSync(join(folder, 'seeds'), join(moved, 'seeds'), { recursive: true });
    cpSync(join(folder, run), join(moved, 'out', 'run'), { recursive: true });
    const file = join(moved, 'out', 'run', 'briefing.json');
    writeFiles(moved, { 'secret.txt': 'secret' });
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll('000_5f7f8268945570b8.txt', '../secret.txt'));
    const { code, stderr } = await inside(['verify', 'out/run'], moved);
    expect(code).toBe(1);
    expect(stderr).toContain('../secret.txt: Unexpected path out of the folder');
  });
});

describe('atodds explain', () => {
  test('shows one disagreement in Markdown', async () => {
    const briefing = JSON.parse(readFileSync(join(folder, run, 'briefing.json'), 'utf8'));
    const [{ id }] = briefing.disagreements;
    const { code, stdout } = await inside(['explain', run, id], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# /);
    expect(stdout).toContain(id);
  });
});

describe('atodds extract', () => {
  test('writes one claim a line, the same as in the briefing', () => {
    const { code, stdout, stderr } = atodds(['extract', 'seeds'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    const briefing = JSON.parse(readFileSync(join(folder, run, 'briefing.json'), 'utf8'));
    expect(ids).toEqual(briefing.claims.map(({ id }: { id: string }) => id));
  });

  test('stops without a word when its reader goes away', () => {
    const line = execSync(`${shellCommand} extract seeds 2>&1 | head -1`, {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(JSON.parse(line)).toHaveProperty('id');
  });

  test('goes on after a file that cannot be read, and ends with 2', async () => {
    writeFiles(join(folder, 'mixed'), { ...strike, 'empty.txt': '' });
    const { code, stdout, stderr } = await inside(['extract', 'mixed'], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^empty\.txt/);
    expect(stdout).not.toBe('');
  });
});
