import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyStory, readStory } from '../../src/ingest/story-file.ts';
import { COMPARABLES, storyKeys, storyLists } from '../../src/ingest/story-schema.ts';
import type { Comparable } from '../../src/model/types.ts';

function read(text: string) {
  const { story, problems } = readStory({
    path: 'story.yaml',
    bytes: new TextEncoder().encode(text),
  });
  return {
    story,
    lines: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
    severities: problems.map(({ severity }) => severity),
  };
}

describe('readStory', () => {
  it('reads the story of the seeds without a problem', () => {
    const text = readFileSync(new URL('../../seeds/story.yaml', import.meta.url), 'utf8');
    const { story, lines } = read(text);
    expect(lines).toEqual([]);
    expect(story.title).toBe('North Korean troops in Russia');
    expect(story.documents).toHaveLength(5);
    expect(story.documents.every(({ published, assumed }) => published !== null && assumed)).toBe(
      true,
    );
    expect(story.topics.map(({ id, compares }) => `${id}: ${compares.join(' ')}`)).toEqual([
      'troop-count: figures',
      'location: places stance',
      'treaty-article-4: wording stance',
      'denials: stance',
    ]);
    expect(story.actors).toHaveLength(7);
    expect(story.places).toContainEqual({ name: 'Kursk', within: 'Russia' });
  });

  it('takes a file of comments alone for an empty story', () => {
    expect(read('# nothing yet\n')).toEqual({ story: emptyStory, lines: [], severities: [] });
    expect(read('topics:\nactors:\n')).toEqual({ story: emptyStory, lines: [], severities: [] });
  });

  it('fills in what an entry leaves out', () => {
    const { story } = read(
      'documents: [{file: a.txt}]\nactors: [{party: Acme, names: [Ada Moss, Acme]}]\n' +
        'topics: [{id: t, title: T, counts: [jobs], terms: [strike]}]',
    );
    expect(story).toEqual({
      title: null,
      documents: [
        {
          file: 'a.txt',
          title: null,
          outlet: null,
          author: null,
          url: null,
          language: null,
          published: null,
          assumed: false,
        },
      ],
      topics: [
        {
          id: 't',
          title: 'T',
          terms: ['strike'],
          counts: ['jobs'],
          compares: ['figures', 'wording', 'stance'],
          source: 'story',
        },
      ],
      actors: [{ party: 'Acme', names: ['Acme', 'Ada Moss'], reliability: null }],
      places: [],
    });
  });

  it('reads a language in its usual letters', () => {
    const { story, lines } = read('documents: [{file: a.txt, language: en_gb}]');
    expect(story.documents[0]?.language).toBe('en-GB');
    expect(lines).toEqual([]);
  });

  it('names an unknown key with the known ones and uses the rest', () => {
    const { story, lines } = read(
      'title: Talks\ntopcis: []\nplaces:\n  - {name: A, within: B, in: C}\n',
    );
    expect(story.title).toBe('Talks');
    expect(story.places).toEqual([{ name: 'A', within: 'B' }]);
    expect(lines).toEqual([
      '2:1 Unexpected key "topcis", expected one of title, documents, topics, actors, places',
      '4:26 Unexpected key "in", expected one of name, within',
    ]);
  });

  it('drops a wrong entry, names each of its mistakes, and keeps the others', () => {
    const { story, lines, severities } = read(`topics:
  - id: Bad Id
    title: One
    compares: [figures, colours]
  - id: good
    title: Two
    terms: [strike]
  - title: Three
  - just words
`);
    expect(story.topics.map(({ id }) => id)).toEqual(['good']);
    expect(lines).toEqual([
      '2:9 Unexpected "Bad Id", expected small letters, digits and hyphens',
      '4:25 Unexpected "colours", expected one of figures, stance, places, wording, dates',
      '8:5 Unexpected topic without "id", expected text',
      '9:5 Unexpected "just words", expected a topic with an id and a title',
    ]);
    expect(new Set(severities)).toEqual(new Set(['error']));
  });

  it.each([
    ['title: [a]', '1:8 Unexpected list, expected text'],
    ['title: 2024', '1:8 Unexpected 2024, expected text'],
    ['topics: many', '1:9 Unexpected "many", expected a list of topics'],
    [
      '- a',
      '1:1 Unexpected list, expected a mapping with the keys title, documents, topics, actors, places',
    ],
    [
      'documents: [{file: a, published: 2023-02-29}]',
      '1:34 Unexpected "2023-02-29", expected a calendar day such as 2024-10-23',
    ],
    [
      'documents: [{file: a, published: 2024}]',
      '1:34 Unexpected 2024, expected a day such as 2024-10-23',
    ],
    [
      'documents: [{file: a, language: English}]',
      '1:33 Unexpected "English", expected a language tag such as en-GB',
    ],
    [
      'documents: [{file: a, language: 7}]',
      '1:33 Unexpected 7, expected a language tag such as en-GB',
    ],
    ['documents: [{file: a, assumed: maybe}]', '1:32 Unexpected "maybe", expected true or false'],
    [
      'documents: [{file: ../a}]',
      '1:20 Unexpected "../a", expected a path inside the story\'s folder, such as reports/one.txt',
    ],
    [
      'documents: [{file: /etc/a}]',
      '1:20 Unexpected "/etc/a", expected a path inside the story\'s folder, such as reports/one.txt',
    ],
    [
      'documents: [{file: a}, {file: a}]',
      '1:24 Unexpected second document "a", expected each file once',
    ],
    [
      'topics: [{id: other, title: T}]',
      '1:15 Unexpected "other", expected another id (quotations and other are in every briefing)',
    ],
    [
      'topics: [{id: a, title: T, terms: strike}]',
      '1:35 Unexpected "strike", expected a list of texts',
    ],
    ['topics: [{id: a, title: T, terms: [1949]}]', '1:36 Unexpected 1949, expected text'],
    [
      'topics: [{id: a, title: T, terms: [x]}, {id: a, title: U}]',
      '1:41 Unexpected second topic "a", expected each id once',
    ],
    [
      'actors: [{party: A, reliability: G}]',
      '1:34 Unexpected "G", expected one of A, B, C, D, E, F',
    ],
    ['actors: [{names: [A]}]', '1:10 Unexpected actor without "party", expected text'],
    [
      'places: [{name: A, within: A}]',
      '1:10 Unexpected place "A" within itself, expected a larger place',
    ],
    [
      'places: [{name: A, within: B}, {name: B, within: A}]',
      '1:32 Unexpected place "B" within itself, expected a larger place',
    ],
    [
      'title: a\ntitle: b',
      '2:1 Unexpected YAML (Map keys must be unique), expected a story file such as "title: Talks in Geneva"',
    ],
  ])('says what is wrong with %j', (text, line) => {
    expect(read(text).lines).toEqual([line]);
  });

  it('warns of a topic that takes no claim and of a name with two parties', () => {
    const { story, lines, severities } = read(
      'topics: [{id: a, title: T}]\nactors: [{party: A, names: [Moss]}, {party: B, names: [Moss]}]',
    );
    expect(story.topics).toHaveLength(1);
    expect(story.actors.map(({ names }) => names)).toEqual([['A', 'Moss'], ['B']]);
    expect(severities).toEqual(['warning', 'warning']);
    expect(lines[0]).toContain('Unexpected topic "a" without anything to look for');
    expect(lines[1]).toContain(
      'Unexpected name "Moss" of B, expected each name once: it is one of A',
    );
  });

  it('refuses YAML that cannot be read, once and with its place', () => {
    const { story, lines } = read('title: Talks\ntopics:\n  - {id: a\n');
    expect(story).toEqual(emptyStory);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^4:1 Unexpected YAML \(.+\), expected a story file such as/);
  });

  it.each([
    [
      'an alias bomb',
      `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`).join('\n')}`,
    ],
    ['nesting without end', `topics: ${'['.repeat(100_000)}`],
    [
      'a huge file',
      `title: ${'words '.repeat(20)}\n# ${'x'.repeat(990_000)}\n# ${'x'.repeat(990_000)}`,
    ],
    ['a binary file', 'title: \0'],
  ])('refuses %s in time', (_, text) => {
    const start = performance.now();
    const { story, lines } = read(text);
    expect(story).toEqual(emptyStory);
    expect(lines).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('is not led astray by keys of objects', () => {
    const { story, lines } = read('__proto__: {title: x}\nconstructor: y\n');
    expect(story).toEqual(emptyStory);
    expect(lines).toHaveLength(2);
  });

  it('knows every word of the model', () => {
    const all: readonly Comparable[] = COMPARABLES;
    const missing: Exclude<Comparable, (typeof COMPARABLES)[number]>[] = [];
    expect([...all, ...missing]).toHaveLength(5);
  });

  it('is described in the documentation, key by key', () => {
    const page = readFileSync(new URL('../../docs/story-file.md', import.meta.url), 'utf8');
    const keys = Object.values(storyLists).flatMap(({ shape }) => Object.keys(shape.shape));
    for (const key of [...storyKeys, ...keys, ...COMPARABLES]) expect(page).toContain(`\`${key}\``);
  });
});
