import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inside, makeFolder, strike, writeFiles } from './command.ts';

const folder = makeFolder();
const articles = { 'one.md': strike['one.md'], 'two.txt': strike['two.txt'] };
writeFiles(join(folder, 'told'), strike);
writeFiles(join(folder, 'bare'), articles);
writeFiles(join(folder, 'part'), { ...articles, 'empty.txt': '' });
writeFiles(join(folder, 'none'), { 'notes.pdf': '' });

describe('atodds init', () => {
  test('writes a story file once, and never over one that is there', async () => {
    const { code, stdout, stderr } = await inside(['init', 'bare'], folder);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe(
      `2 documents, 1 of them without outlet or day, 1 topic, 0 parties\n${join('bare', 'story.yaml')}\n`,
    );
    const written = readFileSync(join(folder, 'bare', 'story.yaml'), 'utf8');
    expect(written).toContain('  - file: two.txt\n    # outlet:\n');
    expect(written).not.toContain('one.md');
    expect(await inside(['init', 'bare'], folder)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${join('bare', 'story.yaml')}: Unexpected story file that is there already, expected none; --stdout prints a new one\n`,
    });
    expect(readFileSync(join(folder, 'bare', 'story.yaml'), 'utf8')).toBe(written);
    expect((await inside(['brief', 'bare', '-q'], folder)).code).toBe(0);
  });

  test('prints on request, as if there were none', async () => {
    const printed = await inside(['init', 'told', '--stdout'], folder);
    expect(printed).toMatchObject({ code: 0, stderr: '' });
    expect(printed.stdout).toContain('# title: ');
    expect(printed.stdout).toContain('topics:\n  - id: ');
    expect(readFileSync(join(folder, 'told', 'story.yaml'), 'utf8')).toBe(strike['story.yaml']);
  });

  test('says what could not be read, and writes what it can', async () => {
    const { code, stderr } = await inside(['init', 'part'], folder);
    expect(code).toBe(2);
    expect(stderr).toContain('empty.txt: Unexpected empty file');
    expect(existsSync(join(folder, 'part', 'story.yaml'))).toBe(true);
  });

  test.each([
    [['init', 'nowhere'], 'nowhere: Unexpected path, expected the folder of a story'],
    [['init', 'told/one.md'], 'told/one.md: Unexpected path, expected the folder of a story'],
    [['init', 'none'], 'none: Unexpected story without a readable document'],
    [['init'], "missing required argument 'story'"],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await inside(args, folder);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
    expect(existsSync(join(folder, 'none', 'story.yaml'))).toBe(false);
  });
});

describe('--open-days', () => {
  test('is a number, recorded in the run', async () => {
    const args = ['brief', 'told', '-q', '--out', 'days', '--open-days'];
    expect((await inside([...args, '3'], folder)).code).toBe(0);
    const saved = readFileSync(join(folder, 'days', '2024-05-01', 'briefing.json'), 'utf8');
    expect(JSON.parse(saved).settings.openDays).toBe(3);
    const refused = await inside([...args, 'soon'], folder);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('Unexpected "soon", expected a number such as 14.');
  });
});
