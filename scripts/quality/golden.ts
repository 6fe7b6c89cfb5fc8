import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askedFormats, exportNames, runFormats } from '../../src/cli/commands/brief.ts';
import { main } from '../../src/cli/main.ts';
import { readMail } from './read-mail.ts';
import { readWord } from './read-word.ts';
import { readSources, type StoryCase } from './stories.ts';

const example = fileURLToPath(new URL('../../out/example/', import.meta.url));

/** A file that a run must write byte for byte. */
export interface GoldenFile {
  /** Its name in the run: `briefing.md`. */
  readonly name: string;
  /** Where the accepted bytes lie. */
  readonly accepted: string;
}

/** The stories of whose runs every file is kept; of the others text and data. */
const WHOLE = ['ferry-fire', 'takeover'];

/** What is kept of the run on the seeds, as an example. */
const EXAMPLE = /^(?:briefing\.(?:md|html|json)|newsletter\.(?:md|txt|html))$/;
const TEXT_AND_DATA = /^(?:briefing\.(?:md|json)|newsletter\.txt)$/;

/** The folder of a story's accepted charts; null where none are kept. */
export function goldenCharts({ name, home }: StoryCase): string | null {
  if (name === 'seeds') return join(example, 'charts');
  return WHOLE.includes(name) ? join(home, 'expected-charts') : null;
}

/** The files of a story's run that are kept, but for charts. */
export function goldenFiles(story: StoryCase, run: Run): GoldenFile[] {
  return [...run.keys()]
    .filter((name) => !name.startsWith(CHARTS) && isKept(story, name))
    .map((name) => ({ name, accepted: acceptedPath(story, name) }));
}

/** Where the accepted bytes of a file of a story's run lie. */
export function acceptedPath({ name: story, home }: StoryCase, name: string): string {
  if (story === 'seeds') return join(example, name);
  return join(home, `expected.${name.replace(/^briefing\./, '')}`);
}

function isKept({ name: story }: StoryCase, name: string): boolean {
  if (story === 'seeds') return EXAMPLE.test(name);
  return WHOLE.includes(story) || TEXT_AND_DATA.test(name);
}

/** The files of a run as text, by their paths in it, and the feeds. A picture has its hash in the mail. */
export type Run = ReadonlyMap<string, string>;

const CHARTS = 'charts/';
const PUBLISHED = ['--url', 'https://news.example/'];

/**
 * What `atodds brief` and `atodds newsletter` write on a story, and the feeds beside it. What is no text is read by others first. The story is copied to a folder of its own first: no
 * path of this machine and no earlier run can reach the output.
 */
export async function runCommand(story: StoryCase): Promise<Run> {
  const cwd = mkdtempSync(join(tmpdir(), 'atodds-'));
  try {
    copyStory(story, join(cwd, basename(story.folder)));
    const said: string[] = [];
    const hear = async (text: string): Promise<boolean> => said.push(text) > 0;
    const run = async (...argv: string[]): Promise<void> => {
      const world = { stdout: hear, stderr: hear, cwd, env: {}, isTerminal: false };
      const code = await main(argv, { ...world, today: '2000-01-01' });
      if (code !== 0) throw new Error(`${story.name}: exit code ${code}\n${said.join('')}`);
    };
    const isWhole = WHOLE.includes(story.name);
    const asked = isWhole ? [...runFormats, ...askedFormats, ...exportNames] : runFormats;
    await run('brief', basename(story.folder), '--out', 'out', '--format', asked.join(','));
    const [name = ''] = readdirSync(join(cwd, 'out'));
    await run('newsletter', join('out', name), ...(isWhole ? PUBLISHED : []));
    return await readRun(join(cwd, 'out'), name);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function copyStory(story: StoryCase, folder: string): void {
  mkdirSync(folder);
  const files = [...readSources(story).map((source) => source.path), 'story.yaml'];
  for (const file of files) {
    const from = join(story.folder, file);
    if (existsSync(from)) copyFileSync(from, join(folder, file));
  }
}

async function readRun(out: string, name: string): Promise<Run> {
  const paths = readdirSync(out, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path): Promise<readonly [string, string]> => {
    const bytes = readFileSync(path);
    const inRun = relative(join(out, name), path)
      .replaceAll(sep, '/')
      .replace(/^\.\.\//, '');
    if (inRun.endsWith('.docx')) return [`${inRun}.html`, await readWord(bytes)];
    if (inRun.endsWith('.eml')) return [`${inRun}.txt`, await readMail(bytes)];
    return [inRun, bytes.toString('utf8')];
  });
  return new Map(await Promise.all(files));
}

/** The charts of a run, by file name. */
export function chartsOfRun(run: Run): Run {
  const charts = [...run].filter(([path]) => path.startsWith(CHARTS));
  return new Map(charts.map(([path, content]) => [path.slice(CHARTS.length), content]));
}
