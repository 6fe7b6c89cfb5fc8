import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';

const home = fileURLToPath(new URL('../../test/weeks/', import.meta.url));

/** The stories of test/weeks, each with its documents `before` and `after`. */
export function listWeeks(): string[] {
  return readdirSync(home).toSorted();
}

/** What `atodds brief --since last` says on what changed, by where the accepted bytes of it lie. */
export async function runWeek(name: string): Promise<Map<string, string>> {
  const cwd = mkdtempSync(join(tmpdir(), 'atodds-'));
  try {
    let run = '';
    for (const week of ['before', 'after']) {
      rmSync(join(cwd, 'story'), { recursive: true, force: true });
      cpSync(join(home, name, week), join(cwd, 'story'), { recursive: true });
      run = await briefIn(cwd);
    }
    return new Map(
      ['md', 'html', 'json'].map((ending) => [
        join(home, name, `expected.${ending}`),
        readFileSync(join(run, `changes.${ending}`), 'utf8'),
      ]),
    );
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** Gives the folder of the newest run. */
async function briefIn(cwd: string): Promise<string> {
  const said: string[] = [];
  const hear = async (text: string): Promise<boolean> => said.push(text) > 0;
  const code = await main(['brief', 'story', '--out', 'out', '--since', 'last', '-q'], {
    stdout: hear,
    stderr: hear,
    cwd,
    env: {},
    isTerminal: false,
    today: '2000-01-01',
  });
  if (code !== 0) throw new Error(`exit code ${code}\n${said.join('')}`);
  return join(cwd, 'out', readdirSync(join(cwd, 'out')).toSorted().at(-1) ?? '');
}
