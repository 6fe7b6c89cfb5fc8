import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { acceptedPath } from '../../scripts/quality/golden.ts';
import { listStories } from '../../scripts/quality/stories.ts';
import { PLAIN_FILE } from '../../src/bundle/zip-entries.ts';
import { exportFormats } from '../../src/deliver/export-formats.ts';
import { aBriefing } from '../builders.ts';
import { inside, makeFolder, strike, writeFiles } from './command.ts';

const UNZIP = 'unzip';
const CHECKER = 'sha256sum';
const RUN = 'out/2024-05-01';
const ZIP = 'out/2024-05-01-bundle.zip';

const template = '# {{title}}\n\n<!-- disagreements -->\n';
const decisions =
  'actors:\n  - names: [port authority, Aldmouth harbour board]\n    reason: one body, renamed\n';

/** A folder with a story of every kind of file, and its run. */
async function makeRun(): Promise<string> {
  const folder = makeFolder();
  writeFiles(folder, {
    ...Object.fromEntries(Object.entries(strike).map(([name, text]) => [`story/${name}`, text])),
    'story/deep/Three: a “view”.txt': 'The union said that nobody is on strike in Aldmouth.\n',
    'story/decisions.yaml': decisions,
    'story/templates/briefing.md': template,
    'story/templates/changes.md': '# {{title}}\n',
    'story/.draft.txt': 'A draft that no run names.\n',
  });
  await inside(['brief', 'story', '-q', '--format', 'md,html,json,csv'], folder);
  return folder;
}

const folder = await makeRun();
const said = await inside(['bundle', RUN], folder);
const bytes = readFileSync(join(folder, ZIP));
const namesIn = (zip: Uint8Array): string[] =>
  Object.keys(unzipSync(zip)).map((name) => name.replace('2024-05-01-bundle/', ''));

describe('atodds bundle', () => {
  test('writes one file beside the run, and says its SHA-256 on stderr alone', () => {
    expect(said).toMatchObject({ code: 0, stdout: '' });
    expect(said.stderr).toMatch(
      /^\d+ files of the run, 6 of the story\nSHA-256 [0-9a-f]{64}\nout\/2024-05-01-bundle\.zip\n$/,
    );
    expect(readdirSync(join(folder, 'out'))).toEqual(['2024-05-01', '2024-05-01-bundle.zip']);
  });

  test('takes the run, the sources, the story, its decisions and the templates that were used', () => {
    expect(namesIn(bytes).filter((name) => !name.includes('charts/'))).toEqual([
      'README.txt',
      'bag-info.txt',
      'bagit.txt',
      'data/run/briefing.html',
      'data/run/briefing.json',
      'data/run/briefing.md',
      'data/run/claims.csv',
      'data/run/disagreements.csv',
      'data/story/decisions.yaml',
      'data/story/deep/Three=3A a “view”.txt',
      'data/story/one.md',
      'data/story/story.yaml',
      'data/story/templates/briefing.md',
      'data/story/two.txt',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ]);
    const files = unzipSync(bytes);
    for (const name of ['one.md', 'story.yaml'] as const) {
      const content = files[`2024-05-01-bundle/data/story/${name}`] ?? [];
      expect(Buffer.from(content).toString()).toBe(strike[name]);
    }
  });

  test('knows every export by its name, and charts', async () => {
    const home = await makeRun();
    const made = await Promise.all(
      Object.values(exportFormats).map(({ write }) => write(aBriefing())),
    );
    const names = made.flatMap((files) => Object.keys(files));
    writeFiles(join(home, RUN), {
      ...Object.fromEntries(names.map((name) => [name, 'x'])),
      'newsletter.eml': 'x',
      'changes.json': '{}',
      'charts/newsletter.png': 'x',
      'charts/notes.txt': 'private',
      'notes of mine.md': 'private',
      '.secret': 'private',
    });
    const { code, stderr } = await inside(['bundle', RUN], home);
    expect({ code, stderr }).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(
        /^left out, for no run holds it: \.secret, charts\/notes\.txt, notes of mine\.md\n/,
      ),
    });
    const inBundle = namesIn(readFileSync(join(home, ZIP)));
    for (const name of [...names, 'newsletter.eml', 'changes.json', 'charts/newsletter.png']) {
      expect(inBundle).toContain(`data/run/${name}`);
    }
    expect(inBundle.join()).not.toMatch(/notes|secret/);
  });

  test('writes the same bytes wherever run and story lie, and replaces a bundle', async () => {
    const moved = makeFolder();
    cpSync(join(folder, 'story'), join(moved, 'elsewhere'), { recursive: true });
    cpSync(join(folder, RUN), join(moved, 'last'), { recursive: true });
    writeFileSync(join(moved, 'it.zip'), bytes);
    const args = ['bundle', 'last', '--story', 'elsewhere', '--out', 'it.zip', '-q'];
    expect(await inside(args, moved)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(moved, 'it.zip')).equals(bytes)).toBe(true);
  });

  test('is not made of what is not as it was, and names each in one line', async () => {
    const home = await makeRun();
    writeFiles(join(home, 'story'), {
      'one.md': strike['one.md'].replace('300', '301'),
      'story.yaml': 'title: Another\n',
      'decisions.yaml': '{}',
    });
    rmSync(join(home, 'story/two.txt'));
    symlinkSync('/etc/hostname', join(home, RUN, 'claims.json'));
    const { code, stdout, stderr } = await inside(['bundle', RUN], home);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual([
      'two.txt',
      'one.md',
      'claims.json',
      'story.yaml',
      'decisions.yaml',
    ]);
    for (const line of lines) expect(line).toMatch(/: Unexpected .+, expected .+/);
    expect(readdirSync(join(home, 'out'))).toEqual(['2024-05-01']);
  });

  test('is not made of a page that quotes what nobody said', async () => {
    const home = await makeRun();
    const page = join(home, RUN, 'briefing.md');
    writeFileSync(page, `${readFileSync(page, 'utf8')}\n“Nobody ever said such words.”\n`);
    const { code, stderr } = await inside(['bundle', RUN], home);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^briefing\.md:\d+: Unexpected quotation “Nobody ever said such words\.”/,
    );
  });

  test('replaces nothing but a bundle', async () => {
    const home = await makeRun();
    const other = zipSync({ 'holiday/one.jpg': new Uint8Array(9) });
    writeFiles(home, { 'holiday.zip': other, 'report.md': 'mine' });
    mkdirSync(join(home, 'folder.zip'));
    for (const name of ['holiday.zip', 'folder.zip', 'report.md', 'none/at/all.zip']) {
      const { code, stderr } = await inside(['bundle', RUN, '--out', name], home);
      expect(code, name).toBe(2);
      expect(stderr).toMatch(
        /: Unexpected (?:file of somebody else|name|path that leads nowhere), expected/,
      );
    }
    expect(readFileSync(join(home, 'holiday.zip')).equals(other)).toBe(true);
    expect(readFileSync(join(home, 'report.md'), 'utf8')).toBe('mine');
  });
});

describe('a bundle', () => {
  test('is accepted by verify with nothing beside it, and nothing is written', async () => {
    const alone = makeFolder();
    writeFileSync(join(alone, 'it.zip'), bytes);
    const { code, stdout, stderr } = await inside(['verify', 'it.zip'], alone);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^\d+ words and figures checked, all found\n$/);
    expect(readdirSync(alone)).toEqual(['it.zip']);
  });

  test('is read where a run is: compared, explained, the last run', async () => {
    const { stdout } = await inside(['compare', ZIP, RUN, '--format', 'json'], folder);
    expect(JSON.parse(stdout)).toMatchObject({ added: [], gone: [], documents: [] });
    const { disagreements } = JSON.parse(readFileSync(join(folder, RUN, 'briefing.json'), 'utf8'));
    const explained = await inside(['explain', ZIP, disagreements[0].id], folder);
    expect(explained).toMatchObject({ code: 0, stdout: expect.stringContaining('Aldmouth') });
    const again = ['brief', 'story', '--out', 'weekly', '--since', ZIP, '--fail-on', 'added'];
    expect((await inside(again, folder)).code).toBe(0);
  });

  test('gives the same briefing again, but for the path of its story', async () => {
    const home = makeFolder();
    const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name.replace('2024-05-01-bundle/', '').replace('=3A', ':'),
      content,
    ]);
    writeFiles(home, Object.fromEntries(files));
    const readme = readFileSync(join(home, 'README.txt'), 'utf8');
    const [, line = ''] = /^ +atodds (brief .*)$/m.exec(readme) ?? [];
    expect((await inside(line.split(' '), home)).code).toBe(0);
    const read = (path: string) => JSON.parse(readFileSync(join(home, path), 'utf8'));
    const [before, after] = [
      read('data/run/briefing.json'),
      read('again/2024-05-01/briefing.json'),
    ];
    expect(after.settings.story.path).toBe('../../data/story');
    after.settings.story.path = before.settings.story.path;
    expect(after).toEqual(before);
    expect(readFileSync(join(home, 'again/2024-05-01/briefing.md'), 'utf8')).toBe(
      readFileSync(join(home, 'data/run/briefing.md'), 'utf8'),
    );
  });

  test('with a file changed is refused by verify with 1, and by others with 2', async () => {
    const home = makeFolder();
    const files = unzipSync(bytes);
    files['2024-05-01-bundle/data/story/two.txt']?.set([0x41]);
    writeFileSync(join(home, 'it.zip'), zipSync(files, { os: 3, attrs: PLAIN_FILE }));
    const line =
      /data\/story\/two\.txt: Unexpected content \(SHA-256 .*, expected that in manifest/;
    const verified = await inside(['verify', 'it.zip'], home);
    expect(verified).toMatchObject({ code: 1, stderr: expect.stringMatching(line) });
    const compared = await inside(['compare', 'it.zip', 'it.zip'], home);
    expect(compared).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(line) });
  });

  test.each<[readonly string[], string]>([
    [['verify', 'lost.zip'], 'lost.zip: Unexpected path that leads nowhere, expected a file'],
    [
      ['verify', 'cut.zip'],
      'cut.zip: Unexpected end of the file, expected an archive that is whole',
    ],
    [
      ['verify', 'text.zip'],
      'text.zip: Unexpected file that is no archive of files, expected a bundle',
    ],
    [['verify', ZIP, '--story', 'story'], '--story: Unexpected with a bundle, expected'],
    [['bundle', ZIP], 'expected one of .json'],
    [['bundle', 'story'], 'story: Unexpected path that leads nowhere, expected a run'],
  ])('%j is refused with 2 and one line', async (args, line) => {
    writeFiles(folder, { 'cut.zip': bytes.subarray(0, 4000), 'text.zip': 'no archive' });
    const { code, stdout, stderr } = await inside(args, folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(line);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test.skipIf([UNZIP, CHECKER].some((name) => spawnSync(name, ['--help']).status !== 0))(
    'is unpacked by unzip and checked by sha256sum (skipped where one is not installed)',
    () => {
      const home = makeFolder();
      expect(spawnSync(UNZIP, ['-q', join(folder, ZIP), '-d', home]).status).toBe(0);
      const cwd = join(home, '2024-05-01-bundle');
      for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
        expect(spawnSync(CHECKER, ['--strict', '-c', list], { cwd }).status).toBe(0);
      }
    },
  );

  test.each(listStories())('of $name is made and accepted', async (story) => {
    const home = makeFolder();
    const files = ['briefing.md', 'briefing.json', 'newsletter.txt'].map((name) => [
      name,
      readFileSync(acceptedPath(story, name), 'utf8'),
    ]);
    writeFiles(join(home, 'run'), Object.fromEntries(files));
    const made = await inside(['bundle', 'run', '--story', story.folder, '-q'], home);
    expect(made).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await inside(['verify', 'run-bundle.zip', '-q'], home)).stderr).toBe('');
  });
});
