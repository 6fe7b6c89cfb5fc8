import { byText } from '../model/identity.ts';
import type { Briefing, SourceFile } from '../model/types.ts';
import { writeBag } from './bag.ts';
import { type BundleFiles, FOLDERS } from './bundle.ts';
import { writeNames } from './file-name.ts';
import { PLAIN_FILE } from './zip-entries.ts';

/** Noon of the first day that a zip archive knows. Without a zone, it is written so in every zone. */
const NO_DATE = '1980-01-01T12:00:00';

/**
 * The archive of a run and its sources, a BagIt bag in a zip. The same files give the same bytes. `version` is that
 * of the programme that makes it.
 */
export async function writeBundle(
  { run, story }: BundleFiles,
  briefing: Briefing,
  version: string,
): Promise<Uint8Array> {
  const payload = [...inFolder(FOLDERS.run, run), ...inFolder(FOLDERS.story, story)];
  const base = `${briefing.asOf ?? 'undated'}-bundle/`;
  const files = writeBag(payload, briefing, version).toSorted((a, b) => byText(a.path, b.path));
  const { zipSync } = await import('fflate');
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [base + path, bytes])), {
    mtime: NO_DATE,
    // Unix on every system: unzip spoils names beyond ASCII in archives of another one.
    os: 3,
    attrs: PLAIN_FILE,
  });
}

function inFolder(folder: string, files: readonly SourceFile[]): SourceFile[] {
  const names = writeNames(files.map(({ path }) => path));
  return files.map(({ bytes }, index) => ({ path: `${folder}${names[index]}`, bytes }));
}
