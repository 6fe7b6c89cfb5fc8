import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { buildProgram } from '../src/cli/program.ts';
import type { World } from '../src/cli/world.ts';
import { changeSections } from '../src/compare/change-sections.ts';
import { formats } from '../src/deliver/index.ts';
import { readDecisions } from '../src/ingest/decisions-file.ts';
import { decisionKeys, decisionLists } from '../src/ingest/decisions-schema.ts';
import { inputFormats } from '../src/ingest/formats.ts';
import { COMPARABLES, storyKeys, storyLists } from '../src/ingest/story-schema.ts';
import type { Stance } from '../src/model/types.ts';
import { verdicts } from '../src/model/verdict.ts';
import { rules } from '../src/relate/rules/index.ts';
import { weigh } from '../src/relate/weight.ts';
import { newsletterHoles } from '../src/report/newsletter.ts';
import { sections } from '../src/report/sections.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(`${root}docs`).map((name) => `docs/${name}`),
]
  .filter((name) => name.endsWith('.md'))
  .toSorted();

const cli = read('docs/cli.md');
const architecture = read('docs/architecture.md');
const glossary = read('docs/glossary.md');
const extending = read('docs/extending.md');
const templates = read('docs/templates.md');
const storyFile = read('docs/story-file.md');
const decisionsFile = read('docs/decisions-file.md');
const decisions = read('docs/decisions.md');
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Readonly<Record<string, string>>
>;

/** The words of a list that a page does not have. */
function missing(page: string, words: readonly string[]): string[] {
  expect(words).not.toEqual([]);
  return words.filter((word) => !page.includes(word));
}

const quoted = (names: readonly string[]): string[] => names.map((name) => `\`${name}\``);

describe('the command line', () => {
  const nowhere: World = {
    stdout: async () => true,
    stderr: async () => true,
    cwd: '/',
    env: {},
    isTerminal: false,
    today: '2000-01-01',
  };
  const { commands } = buildProgram({ world: nowhere, write: () => {}, finish: () => {} });

  test.each(commands.map((command) => command.name()))('%s is in cli.md and README', (name) => {
    expect(cli).toContain(`\n## atodds ${name}\n`);
    expect(read('README.md')).toContain(`\natodds ${name} `);
  });

  test.each(commands)('every flag of $_name is in its part of cli.md', (command) => {
    const [, part = ''] = cli.split(`\n## atodds ${command.name()}\n`);
    const [own = ''] = part.split('\n## ');
    const flags = [...command.options.map(({ flags: written }) => written), '-h, --help'];
    expect(missing(own, flags)).toEqual([]);
  });

  test('every exit code has its line', () => {
    expect(
      missing(
        cli,
        exitCodes.map(({ code, meaning }) => `| ${code} | ${meaning} |`),
      ),
    ).toEqual([]);
  });
});

describe('the tables of the programme', () => {
  test('every rule is in architecture.md', () => {
    expect(
      missing(
        architecture,
        rules.map(({ id }) => `\n| \`${id}\` | `),
      ),
    ).toEqual([]);
  });

  test('every verdict has its gravity in architecture.md, in the order of gravity', () => {
    const [, table = ''] = architecture.split('| verdict | gravity |');
    const rows = [...table.matchAll(/^\| `([a-z-]+)` \| ([\d.]+) \|$/gm)];
    expect(rows.map(([, verdict]) => verdict)).toEqual(Object.keys(verdicts));
    for (const [, verdict, gravity] of rows) {
      const alone = weigh(verdict as keyof typeof verdicts, [], 0);
      expect(alone, verdict).toBeCloseTo(0.6 * Number(gravity), 3);
    }
  });

  test('every input format is in cli.md and extending.md', () => {
    expect(missing(cli, quoted(Object.keys(inputFormats)))).toEqual([]);
    expect(missing(extending, quoted(Object.keys(inputFormats)))).toEqual([]);
  });

  test('every output format is in cli.md and extending.md', () => {
    const endings = Object.values(formats).map(({ ending }) => `\`briefing.${ending}\``);
    expect(missing(cli, endings)).toEqual([]);
    expect(missing(extending, quoted(Object.keys(formats)))).toEqual([]);
  });

  test('every section is in templates.md, and every hole of the template is a section', () => {
    const names = Object.keys(sections);
    expect(
      missing(
        templates,
        names.map((name) => `\n| \`${name}\` | `),
      ),
    ).toEqual([]);
    const holes = [...read('templates/briefing.md').matchAll(/^<!-- ([a-z-]+) -->$/gm)];
    expect(holes.map(([, name]) => name).filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });

  test('every section on what changed is in templates.md, and every hole of its template is one', () => {
    const names = Object.entries(changeSections).map(
      ([name, { holds }]) => `\n| \`${name}\` | ${holds} | `,
    );
    expect(missing(templates, names)).toEqual([]);
    const holes = [...read('templates/changes.md').matchAll(/^<!-- ([a-z-]+) -->$/gm)];
    expect(holes.map(([, name]) => name).toSorted()).toEqual(
      Object.keys(changeSections).toSorted(),
    );
  });

  test.each([
    ['briefing', [...Object.keys(sections), 'title', 'as-of', 'tool']],
    ['changes', [...Object.keys(changeSections), 'title', 'before', 'after']],
    ['newsletter', Object.values(newsletterHoles).flatMap((holes) => Object.keys(holes))],
  ])('every hole of the template %s has its picture in templates.md', (name, holes) => {
    const pictures = holes.map((hole) => `pictures/${name}-${hole}.png`);
    expect(missing(templates, pictures)).toEqual([]);
    expect(pictures.filter((path) => !existsSync(`${root}docs/${path}`))).toEqual([]);
  });

  test('every key of a story file, and all that a topic can compare, is in story-file.md', () => {
    const keys = Object.values(storyLists).flatMap(({ shape }) => Object.keys(shape.shape));
    expect(missing(storyFile, quoted([...storyKeys, ...keys, ...COMPARABLES]))).toEqual([]);
  });

  test('every key of a decisions file is in decisions-file.md', () => {
    const keys = Object.values(decisionLists).flatMap(({ shape }) => Object.keys(shape.shape));
    expect(missing(decisionsFile, quoted([...decisionKeys, ...keys, 'label']))).toEqual([]);
  });

  test('the example of decisions-file.md is read without a problem', () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(decisionsFile) ?? [];
    const bytes = new TextEncoder().encode(yaml);
    const { decisions: found, problems } = readDecisions({ path: 'decisions.yaml', bytes });
    expect(problems).toEqual([]);
    expect(found.map(({ kind }) => kind)).toEqual([
      'dismiss',
      'split',
      'merge-topics',
      'same-actor',
      'redate',
    ]);
  });
});

describe('glossary.md', () => {
  const types = [...read('src/model/types.ts').matchAll(/^export (?:interface|type) (\w+)/gm)].map(
    ([, name]) => name ?? '',
  );
  const stances: Record<Stance, true> = {
    affirms: true,
    denies: true,
    hedges: true,
    declines: true,
  };

  test('names every type of the model', () => {
    expect(types.length).toBeGreaterThan(30);
    expect(missing(glossary, quoted(types))).toEqual([]);
  });

  test('has an entry for every word of the field', () => {
    const words =
      'story document block sentence problem claim attribution cue content speaker party manner unit saying mention ' +
      'cast stance tense hedge figure counted bound scope place topic origin timeline rule pair side verdict ' +
      'disagreement weight position gap run briefing page section template format changes';
    expect(
      missing(
        glossary,
        words.split(' ').map((word) => `\n- **${word}**`),
      ),
    ).toEqual([]);
  });

  test('says of every verdict and stance what it means', () => {
    const names = [...Object.keys(verdicts), ...Object.keys(stances)];
    expect(
      missing(
        glossary,
        names.map((name) => `\n  - \`${name}\`: `),
      ),
    ).toEqual([]);
  });

  test('has every comparable', () => {
    expect(missing(glossary, quoted(COMPARABLES))).toEqual([]);
  });
});

describe('decisions.md', () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  test('has a line for every package with its exact version, and for no other', () => {
    const rows = [...decisions.matchAll(/^\| `([^`]+)` \| (\S+) \| \S.*\|$/gm)].map(
      ([, name, version]) => [name, version],
    );
    const byName = ([a = '']: readonly unknown[], [b = '']: readonly unknown[]): number =>
      String(a) < String(b) ? -1 : 1;
    expect(rows.toSorted(byName)).toEqual(wanted.toSorted(byName));
  });

  test('gives every decision a date and what it stands instead of', () => {
    const [text = ''] = decisions.split('\n## Packages');
    const found = text.split('\n\n').filter((part) => part.startsWith('**'));
    expect(found.length).toBeGreaterThan(10);
    for (const part of found) expect(part).toMatch(/^\*\*.+\*\* \d{4}-\d\d-\d\d\.\n.+/);
  });
});

describe('what documents lean on', () => {
  const files = ['src', 'test', 'scripts', 'templates', 'schema'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) =>
      `${folder}/${path}`.replaceAll('\\', '/'),
    ),
  );
  const fileNames = new Set(files.map((path) => path.split('/').at(-1)));

  test.each(pages)('links of %s lead to files and headings that are there', (page) => {
    const folder = page.includes('/') ? 'docs/' : '';
    const links = [...withoutFences(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(
      ([, target]) => target ?? '',
    );
    const broken = links
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = '', anchor] = target.split('#');
        const at = path === '' ? page : new URL(folder + path, 'file:///').pathname.slice(1);
        if (!existsSync(root + at)) return true;
        return anchor !== undefined && !anchorsOf(read(at)).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  test.each(pages)('files and scripts that %s names are there', (page) => {
    const text = read(page);
    const paths = [...text.matchAll(/`((?:src|test|scripts|templates|schema)\/[\w./-]+)`/g)]
      .map(([, path]) => (path ?? '').replace(/\/$/, ''))
      .filter((path) => !files.includes(path));
    const names = [...text.matchAll(/`([\w-]+\.ts)`/g)]
      .map(([, name]) => name)
      .filter((name) => !fileNames.has(name));
    const scripts = [...text.matchAll(/npm run ([\w-]+)/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => !(name in manifest.scripts));
    expect([...paths, ...names, ...scripts]).toEqual([]);
  });

  test('architecture.md names every folder and every file at the top of src', () => {
    const entries = readdirSync(`${root}src`, { recursive: true, withFileTypes: true });
    const named = entries
      .filter((entry) => entry.isDirectory() || entry.parentPath.endsWith('src'))
      .map((entry) => {
        const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
        return `\n| \`${path.slice(path.lastIndexOf('/src/') + 1)}${entry.isDirectory() ? '/' : ''}\` | `;
      });
    expect(missing(architecture, named)).toEqual([]);
  });
});

test('README quotes lines that stand in the briefing of the seeds', () => {
  const [, quote = ''] = /\n```markdown\n([\s\S]*?)\n```/.exec(read('README.md')) ?? [];
  const lines = quote.split('\n').map((line) => line.trimEnd());
  const written = new Set(
    read('out/example/briefing.md')
      .split('\n')
      .map((line) => line.trimEnd()),
  );
  expect(lines.length).toBeGreaterThanOrEqual(8);
  expect(lines.filter((line) => !written.has(line))).toEqual([]);
});

describe('schema/briefing.schema.json', () => {
  const isBriefing = new Ajv2020().compile(JSON.parse(read('schema/briefing.schema.json')));
  const briefing = JSON.parse(read('out/example/briefing.json'));

  test('describes the briefing of the seeds', () => {
    expect(isBriefing(briefing), JSON.stringify(isBriefing.errors)).toBe(true);
  });

  test('refuses a briefing without claims, and one with a verdict that there is none of', () => {
    expect(isBriefing({ ...briefing, claims: undefined })).toBe(false);
    const [first, ...rest] = briefing.disagreements;
    const wrong = { ...first, verdict: 'lie' };
    expect(isBriefing({ ...briefing, disagreements: [wrong, ...rest] })).toBe(false);
  });
});

function withoutFences(page: string): string {
  return page.replace(/^```[\s\S]*?^```/gm, '');
}

/** The anchors of headings, as code hosts make them. */
function anchorsOf(page: string): string[] {
  return [...withoutFences(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
