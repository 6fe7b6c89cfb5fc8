import { copyFileSync, mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atodds, makeFolder, seeds } from './command.ts';

const names = readdirSync(seeds).filter((name) => /\.(?:txt|yaml)$/.test(name));

/** The files of a run on the seeds, copied in the given order under the given settings. */
function runOn(
  order: readonly string[],
  env: Readonly<Record<string, string>>,
): Map<string, string> {
  const folder = makeFolder();
  mkdirSync(join(folder, 'seeds'));
  for (const [index, name] of order.entries()) {
    copyFileSync(join(seeds, name), join(folder, 'seeds', name));
    utimesSync(join(folder, 'seeds', name), index * 1000, index * 1000);
  }
  atodds(['brief', 'seeds', '-q'], folder, env);
  const [day = ''] = readdirSync(join(folder, 'out'));
  const run = join(folder, 'out', day);
  return new Map(
    readdirSync(run, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );
}

describe('the same input gives the same bytes', () => {
  const first = runOn(names, {});

  test.each([
    ['twice', names, {}],
    ['with the files in another order', names.toReversed(), {}],
    ['in another time zone', names, { TZ: 'Pacific/Kiritimati' }],
    [
      'in another locale',
      names,
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' },
    ],
  ])('%s', (_, order, env) => {
    expect(first.size).toBeGreaterThan(3);
    expect([...first.keys()].filter((path) => path.endsWith('.svg'))).not.toEqual([]);
    expect(runOn(order, env)).toEqual(first);
  });
});
