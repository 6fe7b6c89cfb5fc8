import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** A floor of src/ and the floors that it may import of ours, with the reason that a failure prints. */
interface Floor {
  readonly name: string;
  readonly mayImport: readonly string[];
  readonly why: string;
}

const STAGE =
  'a stage knows the model and the words, not the other stages: pipeline.ts alone knows who follows whom';

const FLOORS: readonly Floor[] = [
  { name: 'model', mayImport: [], why: 'the model is the ground: it knows nobody' },
  {
    name: 'words',
    mayImport: ['model'],
    why: 'what English words mean is true of every text, and known before any stage',
  },
  ...['ingest', 'report'].map((name) => ({ name, mayImport: ['model'], why: STAGE })),
  ...['extract', 'relate'].map((name) => ({ name, mayImport: ['model', 'words'], why: STAGE })),
  {
    name: 'compare',
    mayImport: ['model', 'report'],
    why: 'a comparison is told with the words and the pages of a briefing',
  },
  {
    name: 'deliver',
    mayImport: ['model', 'report/page.ts', 'report/chart.ts'],
    why: 'a format decides nothing: it writes the page and draws the charts that it is given',
  },
  {
    name: 'verify',
    mayImport: ['model'],
    why: 'a check must not rest on the stages whose work it checks',
  },
  {
    name: 'bundle',
    mayImport: ['model'],
    why: 'packing and unpacking know names and bytes, not what the files say',
  },
  {
    name: 'pipeline.ts',
    mayImport: ['model', 'ingest', 'extract', 'relate'],
    why: 'stages are put together here, and a page is no part of a briefing',
  },
  {
    name: 'verify.ts',
    mayImport: ['model', 'ingest', 'verify'],
    why: 'sources are read again exactly as brief reads them',
  },
  {
    name: 'index.ts',
    mayImport: [
      'model',
      'ingest',
      'extract',
      'relate',
      'report',
      'compare',
      'deliver',
      'verify',
      'bundle',
      'pipeline.ts',
      'verify.ts',
    ],
    why: 'the door shows what there is and holds nothing itself',
  },
  {
    name: 'cli',
    mayImport: ['index.ts', 'model/types.ts', 'model/problem.ts'],
    why: 'the command line eats what users of the library eat',
  },
];

/** The words every reading may use: tokens, lexicons, phrases, quotations. */
const SHARED = ['capitals.ts', 'lexicon', 'noun-phrase.ts', 'quotations.ts', 'tokens.ts'];

/** The rooms of src/extract/, with the rooms and files that each may import. */
const ROOMS: readonly Floor[] = [
  { name: 'lexicon', mayImport: [], why: 'words are data and know no reader' },
  ...['figures', 'dates', 'places'].map((name) => ({
    name,
    mayImport: SHARED,
    why: 'a figure, a date, a place is read from the words alone, whoever says them',
  })),
  {
    name: 'attribution',
    mayImport: [...SHARED, 'units.ts'],
    why: 'who speaks does not depend on what is counted, dated or denied',
  },
  {
    name: 'stance',
    mayImport: [...SHARED, 'attribution/saying.ts'],
    why: 'a stance asks what the cue does, and not who speaks',
  },
].map((room) => ({
  ...room,
  name: `extract/${room.name}`,
  mayImport: ['model', 'words', ...room.mayImport.map((name) => `extract/${name}`)],
}));

/** What may stand only in some files. */
interface Ban {
  readonly pattern: RegExp;
  readonly allowedIn: (path: string) => boolean;
  readonly why: string;
}

const nowhere = (): boolean => false;
const inCli = (path: string): boolean => path.startsWith('cli/');
const inDay = (path: string): boolean => path === 'model/day.ts';

const BANS: readonly Ban[] = [
  {
    pattern: /from '(?:date-fns|@date-fns)\b/,
    allowedIn: inDay,
    why: 'days are strings; date-fns answers in local time, and model/day.ts knows how to ask it',
  },
  { pattern: /from 'date-fns'/, allowedIn: nowhere, why: 'the barrel of date-fns loads 0.2 s' },
  {
    pattern: /\.localeCompare\b|\.toLocale\w+|\bIntl\./,
    allowedIn: nowhere,
    why: 'equal input gives equal bytes in every locale: byText orders, model/day.ts writes days',
  },
  { pattern: /\bMath\.random\b/, allowedIn: nowhere, why: 'equal input gives equal bytes' },
  {
    pattern:
      /from '(?:node:)?(?:fs|fs\/promises|process|child_process|http|https|net|os|path|worker_threads|readline)'/,
    allowedIn: inCli,
    why: 'only cli/ has hands: disk, network, process',
  },
  { pattern: /\bprocess\.|\bconsole\.|\bfetch\(/, allowedIn: inCli, why: 'only cli/ has hands' },
  {
    pattern: /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/,
    allowedIn: (path) => path === 'cli/bin.ts',
    why: 'the clock is read in cli/bin.ts; everywhere else today is an argument',
  },
  {
    pattern: /\bnew Date\([^)]/,
    allowedIn: inDay,
    why: 'a Date has a time zone: model/day.ts makes days of it',
  },
  {
    pattern: /^export default\b|^(?:export )?(?:const )?enum\b/m,
    allowedIn: nowhere,
    why: 'named exports only, and types that vanish when compiled',
  },
];

const root = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .toSorted();

const sources = files.map((path) => {
  const source = readFileSync(root + path, 'utf8');
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  return { path, source, code };
});

describe.each(FLOORS)('src/$name', (floor) => {
  const own = sources.filter(({ path }) => floorOf(path) === floor);

  test(`imports only from ${['itself', ...floor.mayImport].join(', ')}`, () => {
    const wrong = own.flatMap(({ path, source }) =>
      importsOf(path, source)
        .filter((target) => !isAllowed(floor, target))
        .map((target) => `src/${path} imports ${target}`),
    );
    expect(wrong, floor.why).toEqual([]);
  });
});

describe.each(ROOMS)('src/$name', (room) => {
  test(`imports only from ${['itself', ...room.mayImport].join(', ')}`, () => {
    const isOwn = (path: string): boolean => path.startsWith(`${room.name}/`);
    const own = sources.filter(({ path }) => isOwn(path));
    expect(own).not.toEqual([]);
    const wrong = own.flatMap(({ path, source }) =>
      importsOf(path, source)
        .filter((target) => !isOwn(target) && !mayImport(room, target))
        .map((target) => `src/${path} imports ${target}`),
    );
    expect(wrong, room.why).toEqual([]);
  });
});

test.each(BANS)('$pattern stands only where it may', ({ pattern, allowedIn, why }) => {
  const wrong = sources
    .filter(({ path, code }) => !allowedIn(path) && pattern.test(code))
    .map(({ path }) => `src/${path}`);
  expect(wrong, why).toEqual([]);
});

test('imports of our own name the ending .ts, for that is what is compiled', () => {
  const wrong = sources.flatMap(({ path, source }) =>
    [...source.matchAll(/from '(\.[^']+)'/g)]
      .filter(([, target]) => !/\.(?:ts|json)$/.test(target ?? ''))
      .map(([line]) => `src/${path}: ${line}`),
  );
  expect(wrong).toEqual([]);
});

test('the folders of src are those of the table', () => {
  const folders = readdirSync(root);
  expect(folders.toSorted(), 'give the table a row first').toEqual(
    FLOORS.map(({ name }) => name).toSorted(),
  );
});

function floorOf(path: string): Floor | undefined {
  return FLOORS.find(({ name }) => path === name || path.startsWith(`${name}/`));
}

/** The files of ours that a file imports, from src/. */
function importsOf(path: string, source: string): string[] {
  const found = [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)];
  return found.map(([, target]) =>
    new URL(target ?? '', `file:///${path}`).pathname.replace(/^\//, ''),
  );
}

function isAllowed(floor: Floor | undefined, target: string): boolean {
  return floor === undefined || floorOf(target) === floor || mayImport(floor, target);
}

function mayImport(floor: Floor, target: string): boolean {
  return floor.mayImport.some((name) => target === name || target.startsWith(`${name}/`));
}
