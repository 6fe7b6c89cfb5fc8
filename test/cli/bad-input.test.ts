import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { atodds, inside, makeFolder, strike, writeFiles } from './command.ts';

const folder = makeFolder();
const story = join(folder, 'story');
writeFiles(story, strike);
const before = atodds(['brief', 'story'], folder);
const run = join(folder, 'out', '2024-05-01');

writeFiles(story, {
  'story.yaml': 'title: The strike\ntopics:\n  - id: [\n',
  'empty.txt': '',
  'binary.txt': Uint8Array.from({ length: 4000 }, (_, index) => index % 256),
  'latin1.txt': Buffer.from('The caf\xe9 owner said 40 workers are on strike.\n', 'latin1'),
  'line.txt': Buffer.alloc(50_000_000, 'a '),
  'slides.pdf': '%PDF-1.4',
});
mkdirSync(join(story, 'folder.md'));
symlinkSync('nowhere.txt', join(story, 'dangling.txt'));
symlinkSync('/etc/hostname', join(story, 'outside.txt'));
writeFiles(story, { 'closed.txt': 'Closed.' });
chmodSync(join(story, 'closed.txt'), 0o000);
/** Permissions stop nobody who is root: the file is then read like any other. */
const isRoot = process.getuid?.() === 0;

describe('a folder with bad files', () => {
  const { code, stdout, stderr } = atodds(['brief', 'story', '--out', 'bad'], folder);
  const written = join(folder, 'bad', '2024-05-01');

  test('is briefed all the same, and the exit code says that a part is missing', () => {
    expect(before.code).toBe(0);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const briefing = JSON.parse(readFileSync(join(written, 'briefing.json'), 'utf8'));
    const paths = briefing.documents.map(({ path }: { path: string }) => path);
    expect(paths).toEqual(expect.arrayContaining(['latin1.txt', 'one.md', 'two.txt']));
    expect(paths).not.toContain('binary.txt');
  });

  test.each([
    ['an empty file', /^empty\.txt.*: Unexpected .*, expected /m],
    ['a binary file', /^binary\.txt.*: Unexpected .*, expected /m],
    [
      'a file in Latin-1, with the line',
      /^latin1\.txt:1:\d+: Unexpected .*, expected text in UTF-8/m,
    ],
    ['a line of 50 MB', /^line\.txt.*: Unexpected .*, expected at most /m],
    ['a folder named like a file', /^folder\.md: Unexpected folder, expected a file$/m],
    [
      'a broken story file, with line and column',
      /^story\.yaml:\d+:\d+: Unexpected .*, expected /m,
    ],
    ['a link that leads nowhere', /^dangling\.txt: Unexpected path that leads nowhere, expected/m],
    ['a link that leads out', /^outside\.txt: Unexpected link that leads out of the folder/m],
    ['a file of another kind', /^slides\.pdf: Unexpected ending, expected one of \.txt, \.md/m],
  ])('has %s named with what was expected', (_, line) => {
    expect(stderr).toMatch(line);
  });

  test.skipIf(isRoot)('has a file named that may not be read (not tried as root)', () => {
    expect(stderr).toMatch(/^closed\.txt: Unexpected file without permission to read it/m);
  });

  test('has every problem in the briefing too', () => {
    const page = readFileSync(join(written, 'briefing.md'), 'utf8');
    for (const name of ['empty.txt', 'binary.txt', 'line.txt', 'folder.md', 'story.yaml']) {
      expect(page).toContain(name.replace('_', '\\_'));
    }
  });
});

describe('an earlier run', () => {
  const files = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(run, { recursive: true, encoding: 'utf8' })
        .filter((name) => name !== 'charts')
        .map((name) => [name, readFileSync(join(run, name), 'utf8')]),
    );

  test('is kept where no document can be read', async () => {
    const kept = files();
    const barren = join(folder, 'barren');
    writeFiles(barren, { 'empty.txt': '' });
    const { code, stderr } = await inside(['brief', barren, '--as-of', '2024-05-01'], folder);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^empty\.txt.*\n.*Unexpected story without a readable document/);
    expect(files()).toEqual(kept);
  });

  test('is kept where the folder has no document at all', async () => {
    const kept = files();
    mkdirSync(join(folder, 'void'));
    const { code, stderr } = await inside(['brief', 'void', '--as-of', '2024-05-01'], folder);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'void: Unexpected story without a readable document, expected files that end in .txt, .md, .markdown\n',
    });
    expect(files()).toEqual(kept);
  });
});
