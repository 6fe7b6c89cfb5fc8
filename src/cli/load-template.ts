import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Template } from '../index.ts';
import { UserError } from '../model/problem.ts';
import type { Door } from './door.ts';
import { readOwnFile } from './own-files.ts';
import { isSource, readSource } from './read-files.ts';

/** The size that a template may have, in bytes. */
export const LARGEST_TEMPLATE = 1_000_000;

/**
 * A template by its name. The story's own, in the folder `templates` of the story, goes before the one that comes
 * with the programme. `story` is null where there is no folder to look in.
 */
export function loadTemplate(
  door: Door,
  name: 'briefing' | 'changes' | 'newsletter',
  story: string | null,
  cwd: string,
): Template {
  const path = `templates/${name}.md`;
  if (story === null || !existsSync(join(story, path))) {
    return door.readTemplate(path, readOwnFile(path));
  }
  const shown = relative(cwd, join(story, path));
  const source = readSource(story, path, { endings: ['.md'], largest: LARGEST_TEMPLATE });
  if (!isSource(source)) throw new UserError(`${shown}: ${source.message}`);
  return door.readTemplate(shown, new TextDecoder().decode(source.bytes));
}
