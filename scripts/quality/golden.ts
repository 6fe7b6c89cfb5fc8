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

/** The stories whose charts are kept. */
const DRAWN = ['seeds', 'ferry-fire'];

/** The story whose exports are kept. */
const EXPORTED = 'ferry-fire';
const exportFiles = ['claims.csv', 'disagreements.csv', 'timeline.json', 'claims.jsonld'];

/** The stories whose Word file is kept, as HTML that a person can review. */
const WRITTEN_IN_WORD = ['ferry-fire', 'takeover'];
const WORD_FILE = 'briefing.docx';
const WORD_READ = `${WORD_FILE}.html`;

/** The folder of a story's accepted charts; null where none are kept. */
export function goldenCharts({ name, home }: StoryCase): string | null {
  if (!DRAWN.includes(name)) return null;
  return name === 'seeds' ? join(example, 'charts') : join(home, 'expected-charts');
}

/** What is kept of a story's run but for charts: all of it for the seeds, text and data for the others. */
export function goldenFiles(story: StoryCase): GoldenFile[] {
  if (story.name === 'seeds') {
    const letters = ['md', 'txt', 'html'].map((ending) => `newsletter.${ending}`);
    const names = [...['md', 'html', 'json'].map((ending) => `briefing.${ending}`), ...letters];
    return names.map((name) => ({ name, accepted: join(example, name) }));
  }
  return [
    ...['md', 'json'].map((ending) => ({
      name: `briefing.${ending}`,
      accepted: join(story.home, `expected.${ending}`),
    })),
    ...(isWord(story)
      ? [{ name: WORD_READ, accepted: join(story.home, 'expected.docx.html') }]
      : []),
    ...['newsletter.txt', ...(story.name === EXPORTED ? exportFiles : [])].map((name) => ({
      name,
      accepted: join(story.home, `expected.${name}`),
    })),
  ];
}

function isWord({ name }: StoryCase): boolean {
  return WRITTEN_IN_WORD.includes(name);
}

/**
 * What `atodds brief` and `atodds newsletter` write on a story, by file name. The story is copied to a folder of its own first: no
 * path of this machine and no earlier run can reach the output.
 */
export async function runCommand(story: StoryCase): Promise<Map<string, string>> {
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
    const asked = [...runFormats, ...(isWord(story) ? askedFormats : []), ...exportNames].join(',');
    await run('brief', basename(story.folder), '--out', 'out', '--format', asked);
    const [name = ''] = readdirSync(join(cwd, 'out'));
    await run('newsletter', join('out', name), '--no-feed');
    return await readRun(join(cwd, 'out', name));
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

async function readRun(run: string): Promise<Map<string, string>> {
  const files = new Map(
    readdirSync(run, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(run, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  );
  if (files.has(WORD_FILE))
    files.set(WORD_READ, await readWord(readFileSync(join(run, WORD_FILE))));
  return files;
}

/** The charts of a run, by file name. */
export function chartsOfRun(run: ReadonlyMap<string, string>): Map<string, string> {
  const charts = [...run].filter(([path]) => path.startsWith('charts/'));
  return new Map(charts.map(([path, content]) => [path.slice('charts/'.length), content]));
}
