import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { FeedEntry, Newsletter } from '../index.ts';
import { UserError } from '../model/problem.ts';
import type { Door } from './door.ts';
import { loadRun, type Run } from './load-run.ts';
import { RUN_FILE, writeWhole } from './write-run.ts';

/** How an entry is made: where the folder of runs is published, and what is said of a run. */
interface FeedParts {
  readonly base: string | null;
  readonly render: (run: Run) => Newsletter;
}

/**
 * Writes the feeds of a story's dated runs beside them, and gives their names; none where no run has a day. A feed
 * that somebody else wrote is a `UserError`.
 */
export async function writeFeeds(
  door: Door,
  run: Run,
  { base, render }: FeedParts,
  cwd: string,
): Promise<string[]> {
  const entries = await entriesBeside(run, render, cwd);
  if (entries.length === 0) return [];
  const feeds = await door.writeFeeds({ tool: run.briefing.settings.tool, base, entries });
  const written = Object.entries(feeds).map(([name, text]) => {
    const path = join(dirname(run.folder), name);
    const way = relative(cwd, path);
    return { path, text, shown: way.startsWith('..') ? path : way };
  });
  for (const { path, shown } of written) {
    if (!existsSync(path) || OURS.test(readFileSync(path, 'utf8'))) continue;
    throw new UserError(
      `${shown}: Unexpected feed of somebody else, expected none or one of ours; --no-feed writes none`,
    );
  }
  for (const { path, text } of written) writeWhole(path, text);
  return written.map(({ shown }) => shown);
}

/** What a feed of ours says of who made it. */
const OURS = /<generator>atodds<\/generator>|"name": "atodds"/;

/** The dated runs of the same story beside a run, itself among them; the latest first. One is in memory at a time. */
async function entriesBeside(
  run: Run,
  render: FeedParts['render'],
  cwd: string,
): Promise<FeedEntry[]> {
  const folder = dirname(run.folder);
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.') && existsSync(join(folder, name, RUN_FILE)))
    .toSorted()
    .toReversed();
  const story = run.briefing.settings.story?.path;
  const entries: FeedEntry[] = [];
  for (const name of names) {
    const beside = await loadRun(join(folder, name), cwd);
    const { asOf, settings } = beside.briefing;
    if (asOf === null || settings.story?.path !== story) continue;
    entries.push({ page: pageOf(beside), day: asOf, newsletter: render(beside) });
  }
  return entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** Pages of a briefing, with those first that a reader would open. */
const PAGES = ['briefing.html', 'briefing.md', RUN_FILE] as const;

/** The page of a run as an address from beside it: `2024-11-02/briefing.html`. */
export function pageOf({ folder }: Run): string {
  const page = PAGES.find((name) => existsSync(join(folder, name))) ?? RUN_FILE;
  return `${encodeURIComponent(basename(folder))}/${page}`;
}
