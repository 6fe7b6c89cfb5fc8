import { UserError } from '../model/problem.ts';
import type { SourceFile } from '../model/types.ts';
import { checkBag, isOurBag, MANIFEST } from './bag.ts';
import { FOLDERS, type OpenBundle } from './bundle.ts';
import { quoted, readName } from './file-name.ts';
import { unpack } from './unpack.ts';
import type { Fail } from './zip-directory.ts';

/**
 * Opens a bundle in memory. What is not as its list of files says is a problem of the bundle; a file that is no bundle,
 * or an archive that is damaged or made to deceive, is a `UserError` of one line.
 */
export function readBundle({ path, bytes }: SourceFile): OpenBundle {
  const fail: Fail = (what, expected) => {
    throw new UserError(`${path}: Unexpected ${what}, expected ${expected}`);
  };
  const files = inBase(unpack(bytes, fail), fail);
  if (!isOurBag(files)) fail('archive without what a bundle says of itself', 'a bundle of atodds');
  return {
    run: inside(FOLDERS.run, files),
    story: inside(FOLDERS.story, files),
    problems: checkBag(files),
  };
}

/** The files by their paths in the one folder that a bag is. */
function inBase(files: readonly SourceFile[], fail: Fail): SourceFile[] {
  const base = files[0]?.path.replace(/\/.*$/su, '/') ?? '';
  return files.map(({ path, bytes }) => {
    if (!path.startsWith(base)) fail(quoted(path), `one folder that holds ${MANIFEST}`);
    return { path: path.slice(base.length), bytes };
  });
}

function inside(folder: string, files: readonly SourceFile[]): SourceFile[] {
  return files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, bytes }) => ({ path: readName(path.slice(folder.length)), bytes }));
}
