import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeKinds } from '../../src/cli/change-options.ts';
import { inside, makeFolder } from './command.ts';

const folder = makeFolder();
const scriptFor = async (shell: string): Promise<string> =>
  (await inside(['completion', shell], folder)).stdout;

/** True where the shell is installed: without it nothing can tell whether it takes the script. */
function hasShell(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

describe('the completion for bash', () => {
  /** What bash offers for the words, the last of which is being typed. */
  async function offered(...words: readonly string[]): Promise<string[]> {
    const script = `${await scriptFor('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _atodds; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const said = execFileSync('bash', ['-uc', script, 'bash', 'atodds', ...words]);
    return said
      .toString()
      .split('\n')
      .filter((line) => line !== '');
  }

  test.each<[readonly string[], readonly string[]]>([
    [['com'], ['compare', 'completion']],
    [['compare', '--min'], ['--min-weight']],
    [
      ['compare', 'out/1', 'out/2', '--format', ''],
      ['md', 'html', 'json'],
    ],
    [['brief', 'seeds', '--format', 'md,h'], ['md,html']],
    [['brief', '--fail-on', 'new-c'], ['new-contradiction']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['brief', '--out', ''], []],
    [['brief', 'see'], []],
  ])('offers for %j: %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

describe.each(['zsh', 'fish'])('the completion for %s', (shell) => {
  test('names every command, and every kind of change', async () => {
    const script = await scriptFor(shell);
    for (const name of ['brief', 'compare', 'completion', ...changeKinds]) {
      expect(script).toContain(name);
    }
  });

  test.skipIf(!hasShell(shell))(
    `is read by ${shell} (skipped where it is not installed)`,
    async () => {
      const path = join(folder, `atodds.${shell}`);
      writeFileSync(path, await scriptFor(shell));
      const { status, stderr } = spawnSync(shell, ['-n', path], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );
});

test('another shell is refused with those that are known', async () => {
  const { code, stderr } = await inside(['completion', 'tcsh'], folder);
  expect(code).toBe(2);
  expect(stderr).toContain('bash, zsh, fish');
});
