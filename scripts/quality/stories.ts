import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../../src/model/types.ts';
import { type Gold, readGold } from './gold.ts';

/** A folder with a story and what is known of it. */
export interface StoryCase {
  readonly name: string;
  /** The folder with the documents and `story.yaml`. */
  readonly folder: string;
  /** The folder with what is known of the story: gold and accepted output. */
  readonly home: string;
  /** True where a run must reach the bars. */
  readonly gated: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The seeds first, then every folder of test/cases in order of name. */
export function listStories(): StoryCase[] {
  const cases = `${root}test/cases/`;
  const names = existsSync(cases) ? readdirSync(cases, { withFileTypes: true }) : [];
  return [
    { name: 'seeds', folder: `${root}seeds`, home: `${root}test/gold`, gated: true },
    ...names
      .filter((entry) => entry.isDirectory() && existsSync(`${cases}${entry.name}/story`))
      .map(({ name }) => ({
        name,
        folder: `${cases}${name}/story`,
        home: `${cases}${name}`,
        gated: false,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  ];
}

/** The documents of a story, in order of name. */
export function readSources(story: StoryCase): SourceFile[] {
  return readdirSync(story.folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => ({ path: name, bytes: readFileSync(`${story.folder}/${name}`) }));
}

/** The story file of a story, or null. */
export function readStoryFile(story: StoryCase): SourceFile | null {
  const path = `${story.folder}/story.yaml`;
  return existsSync(path) ? { path: 'story.yaml', bytes: readFileSync(path) } : null;
}

/** The gold of a story, or null where nobody has read it. */
export function readGoldOf(story: StoryCase): Gold | null {
  const isSeeds = story.name === 'seeds';
  const stem = `${story.home}/${isSeeds ? 'seeds' : 'gold'}`;
  const defended = isSeeds ? `${story.home}/defended.yaml` : `${stem}.defended.yaml`;
  if (!existsSync(`${stem}.claims.yaml`)) return null;
  return readGold({
    claims: `${stem}.claims.yaml`,
    disputes: `${stem}.disputes.yaml`,
    defended: existsSync(defended) ? defended : null,
  });
}
