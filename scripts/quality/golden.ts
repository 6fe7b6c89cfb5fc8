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
import { exportNames, runFormats } from '../../src/cli/commands/brief.ts';
import { main } from '../../src/cli/main.ts';
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

/** The exports that are kept, by story. */
const EXPORTED: Readonly<Record<string, readonly string[]>> = {
  'ferry-fire': [
    'claims.csv',
    'disagreements.csv',
    'timeline.json',
    'claims.jsonld',
    'claims.stix.json',
    'calendar.ics',
  ],
  takeover: ['claims.stix.json', 'calendar.ics'],
};

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
    ...['newsletter.txt', ...(EXPORTED[story.name] ?? [])].map((name) => ({
      name,
      accepted: join(story.home, `expected.${name}`),
    })),
  ];
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
    const asked = [...runFormats, ...exportNames].join(',');
    await run('brief', basename(story.folder), '--out', 'out', '--format', asked);
    const [name = ''] = readdirSync(join(cwd, 'out'));
    await run('newsletter', join('out', name), '--no-feed');
    return readRun(join(cwd, 'out', name));
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

function readRun(run: string): Map<string, string> {
  return new Map(
    readdirSync(run, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(run, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  );
}

/** The charts of a run, by file name. */
export function chartsOfRun(run: ReadonlyMap<string, string>): Map<string, string> {
  const charts = [...run].filter(([path]) => path.startsWith('charts/'));
  return new Map(charts.map(([path, content]) => [path.slice('charts/'.length), content]));
}
