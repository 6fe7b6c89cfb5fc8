/** The parts of a bag (BagIt, RFC 8493) that say what it is; the files themselves lie in its folder `data`. */

import { shown } from '../model/shown.ts';
import type { Briefing, SourceFile } from '../model/types.ts';
import { checkManifest, writeManifest } from './manifest.ts';
import { writeReadme } from './readme.ts';

/** The list of the files in `data`; `sha256sum -c` takes it as it is. */
export const MANIFEST = 'manifest-sha256.txt';

/** The list of the files beside `data`, but for itself. */
const TAG_MANIFEST = 'tagmanifest-sha256.txt';

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** What stands in `bag-info.txt` of every bundle. */
const AGENT = 'Bag-Software-Agent: atodds ';

/** The whole bag around the files in `data`. */
export function writeBag(
  payload: readonly SourceFile[],
  briefing: Briefing,
  version: string,
): SourceFile[] {
  const tags = Object.entries({
    'bagit.txt': DECLARATION,
    'bag-info.txt': writeInfo(payload, briefing, version),
    'README.txt': writeReadme(briefing),
    [MANIFEST]: writeManifest(payload),
  }).map(([path, text]) => toFile(path, text));
  return [...payload, ...tags, toFile(TAG_MANIFEST, writeManifest(tags))];
}

/** What of a bag is not as its lists say. */
export function checkBag(files: readonly SourceFile[]) {
  const [payload, tags] = [files.filter(isPayload), files.filter((file) => !isPayload(file))];
  const textOf = (name: string): string =>
    new TextDecoder().decode(tags.find(({ path }) => path === name)?.bytes);
  return [
    ...checkManifest(
      TAG_MANIFEST,
      textOf(TAG_MANIFEST),
      tags.filter(({ path }) => path !== TAG_MANIFEST),
    ),
    ...checkManifest(MANIFEST, textOf(MANIFEST), payload),
  ];
}

/** True for a bag that atodds made. */
export function isOurBag(files: readonly SourceFile[]): boolean {
  const info = files.find(({ path }) => path === 'bag-info.txt');
  return info !== undefined && new TextDecoder().decode(info.bytes).includes(AGENT);
}

function writeInfo(
  payload: readonly SourceFile[],
  { title, asOf }: Briefing,
  version: string,
): string {
  const octets = payload.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [
    `${AGENT}${version}`,
    `External-Description: ${shown(title).trim()}`,
    `As-Of: ${asOf ?? 'undated'}`,
    `Payload-Oxum: ${octets}.${payload.length}`,
  ]
    .join('\n')
    .concat('\n');
}

function isPayload({ path }: SourceFile): boolean {
  return path.startsWith('data/');
}

function toFile(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
