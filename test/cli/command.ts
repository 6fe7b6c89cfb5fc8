import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished, TestRunner } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';

/** The five articles of the repository. */
export const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

const bin = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command for real. */
export function atodds(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Ended {
  if (!existsSync(bin)) throw new Error(`${bin} is not there: run "npm run build" first`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 100_000_000,
  });
  return { code: status, stdout, stderr };
}

/** The command as a shell would call it, for pipes. */
export const shellCommand = `"${process.execPath}" "${bin}"`;

/** An empty folder for a test, or for the file where no test is running, removed after it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atodds-'));
  const after = TestRunner.getCurrentTest() === undefined ? afterAll : onTestFinished;
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files, by their paths, into a folder. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Two articles that are at odds, and a story file. */
export const strike = {
  'story.yaml':
    'title: The strike\ntopics:\n  - id: size\n    title: How many strike\n    counts: [workers]\n',
  'one.md':
    '---\ndate: 2024-05-01\noutlet: The Post\n---\n\nThe port authority said on Wednesday that about 300 workers are on strike in Aldmouth.\n',
  'two.txt': 'The union said on Thursday that 900 workers are on strike in Aldmouth.\n',
};

/** Runs the command line in this process: quicker, and with a world of one's own. */
export async function inside(
  args: readonly string[],
  cwd: string,
  world: Partial<World> = {},
): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const code = await main(args, {
    stdout: async (text) => {
      said.stdout += text;
      return true;
    },
    stderr: async (text) => {
      said.stderr += text;
      return true;
    },
    cwd,
    env: {},
    isTerminal: false,
    today: '2024-12-24',
    ...world,
  });
  return { code, ...said };
}
