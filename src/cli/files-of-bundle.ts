/** The files of a run and its story that go into a bundle. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BundleFiles } from '../index.ts';
import type { Briefing, Problem, SourceFile } from '../model/types.ts';
import { checkRun } from './check-run.ts';
import type { Door } from './door.ts';
import { DECISIONS_FILE, STORY_FILE, unexpected } from './find-files.ts';
import type { Run } from './load-run.ts';
import { LARGEST_TEMPLATE } from './load-template.ts';
import { isSource, readDecisionsFile, readSource, readStoryFile } from './read-files.ts';

/** What a bundle will hold. Where there is a problem, it cannot be made. */
export interface FoundBundle extends BundleFiles {
  readonly problems: readonly Problem[];
  /** Names in the folder of the run that are not the run's. */
  readonly others: readonly string[];
}

/** What atodds writes into a run: whatever ending it has, its name begins so. */
const OF_RUN =
  /^(?:briefing|changes|newsletter|claims|disagreements|timeline|calendar)(?:\.[a-z0-9]{1,8}){1,2}$/;
const CHARTS = 'charts';
const OF_CHARTS = /^charts\/[^.].*\.(?:svg|png)$/;

/** Finds and checks all that a bundle of the run holds; `folder` is that of its story. */
export function filesOfBundle(door: Door, run: Run, name: string, folder: string): FoundBundle {
  const { sources, problems } = checkRun(door, run, name, folder);
  const names = namesOfRun(run.folder);
  const read = names.mine.map((path) =>
    readSource(run.folder, path, { endings: [''], largest: door.BUNDLE_LIMITS.bytes }),
  );
  const beside = [
    storyFile(door, run.briefing, folder),
    decisionsFile(door, run.briefing, folder),
    ...templates(folder, names.mine),
  ].filter((one) => one !== null);
  const isProblem = (one: SourceFile | Problem): one is Problem => !isSource(one);
  return {
    run: read.filter(isSource),
    story: [...sources, ...beside.filter(isSource)],
    problems: [
      ...firstOfEach(problems, new Set(run.briefing.documents.map(({ path }) => path))),
      ...read.filter(isProblem),
      ...beside.filter(isProblem),
    ],
    others: names.others,
  };
}

/** Of a source that is not as it was, the first problem says so; that its words are lost here and elsewhere follows. */
function firstOfEach(problems: readonly Problem[], sources: ReadonlySet<string>): Problem[] {
  const ofSources = problems.filter(({ path }) => sources.has(path));
  const told = ofSources.length === 0 ? problems : ofSources;
  const first = new Map(told.toReversed().map((problem) => [problem.path, problem]));
  return told.filter((problem) => first.get(problem.path) === problem);
}

function namesOfRun(folder: string) {
  const inRun = readdirSync(folder, { withFileTypes: true });
  const hasCharts = inRun.some((one) => one.name === CHARTS && one.isDirectory());
  const inCharts = hasCharts ? readdirSync(join(folder, CHARTS)) : [];
  const names = [
    ...inRun.map(({ name }) => name).filter((name) => !hasCharts || name !== CHARTS),
    ...inCharts.map((name) => `${CHARTS}/${name}`),
  ].toSorted();
  const isMine = (name: string): boolean => OF_RUN.test(name) || OF_CHARTS.test(name);
  return { mine: names.filter(isMine), others: names.filter((name) => !isMine(name)) };
}

/** The story file that the run was made with; null where there was none. */
function storyFile(door: Door, briefing: Briefing, folder: string): SourceFile | Problem | null {
  const sha256 = briefing.settings.story?.sha256 ?? door.hashOf('');
  if (sha256 === door.hashOf('')) return null;
  const found = placesOf(briefing, STORY_FILE)
    .filter((path) => existsSync(join(folder, path)))
    .map((path) => readStoryFile(folder, path));
  const same = found.find((one) => isSource(one) && door.hashOf(one.bytes) === sha256);
  if (same !== undefined) return same;
  const [first] = found;
  if (first !== undefined && !isSource(first)) return first;
  return unexpected(
    STORY_FILE,
    first === undefined ? 'path that leads nowhere' : 'content',
    `the story file that the briefing was made with (SHA-256 ${sha256.slice(0, 12)}…)`,
  );
}

/** The decisions file that the run was made with; null where nothing was decided and there is none. */
function decisionsFile(
  door: Door,
  briefing: Briefing,
  folder: string,
): SourceFile | Problem | null {
  const { applied, idle } = briefing.decisions;
  const known = [...applied, ...idle].map(({ decision }) => decision);
  const found = placesOf(briefing, DECISIONS_FILE)
    .filter((path) => existsSync(join(folder, path)))
    .map((path) => readDecisionsFile(folder, path));
  const isSame = (file: SourceFile): boolean => {
    const { decisions } = door.readDecisions(file);
    return isWithin(known, decisions) && isWithin(decisions, known);
  };
  const same = found.find((one) => isSource(one) && isSame(one));
  if (same !== undefined) return same;
  const [first] = found;
  if (first === undefined && known.length === 0) return null;
  if (first !== undefined && !isSource(first)) return first;
  return unexpected(
    DECISIONS_FILE,
    first === undefined ? 'path that leads nowhere' : 'decisions',
    'those that the briefing was made with; brief again',
  );
}

function isWithin(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.every((one) => all.some((other) => isDeepStrictEqual(one, other)));
}

/** Where such a file may lie: in the story's folder, or in one that holds a document. */
function placesOf({ documents }: Briefing, name: string): string[] {
  const folders = documents.flatMap(({ path }) =>
    path.split('/').map((_, index, parts) => parts.slice(0, index).join('/')),
  );
  return [...new Set(folders)].map((inner) => (inner === '' ? name : `${inner}/${name}`));
}

/** The story's own templates of the pages that the run holds. */
function templates(folder: string, mine: readonly string[]): (SourceFile | Problem)[] {
  return ['briefing', 'changes', 'newsletter']
    .filter((page) => mine.includes(`${page}.md`) || mine.includes(`${page}.html`))
    .map((page) => `templates/${page}.md`)
    .filter((path) => existsSync(join(folder, path)))
    .map((path) => readSource(folder, path, { endings: ['.md'], largest: LARGEST_TEMPLATE }));
}
