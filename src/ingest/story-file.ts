/**
 * The story file, `story.yaml`: what a person says of a story. It is checked here entry by entry; an entry with
 * a mistake is left out and named, and the rest is used.
 */

import type { z } from 'zod';
import type { Comparable, Problem, SourceFile, Story, Topic } from '../model/types.ts';
import { decodeText } from './decode.ts';
import { storyKeys, storyLists } from './story-schema.ts';
import { type Place, readYaml, type YamlText } from './yaml-text.ts';

/** The story of a folder without a story file. */
export const emptyStory: Story = { title: null, documents: [], topics: [], actors: [], places: [] };

/** A story file is written by hand: ten thousand documents fit. In characters. */
const MOST_CHARACTERS = 1_000_000;

/** Tells a mistake: what was found, what was expected, where. */
type Report = (found: string, expected: string, place: Place | null, severity?: 'warning') => void;
type ListName = keyof typeof storyLists;
type Entry<Name extends ListName> = z.infer<(typeof storyLists)[Name]['shape']>;

/** The story that a file tells, as far as it is right, and every mistake in it. */
export function readStory(source: SourceFile): { story: Story; problems: Problem[] } {
  const { path } = source;
  const problems: Problem[] = [];
  const report: Report = (found, expected, place, severity) => {
    const message = `Unexpected ${found}, expected ${expected}`;
    const at = { line: place?.line ?? null, column: place?.column ?? null };
    problems.push({ path, ...at, message, severity: severity ?? 'error' });
  };
  const { text, problems: doubts } = decodeText(source.bytes);
  problems.push(...doubts.map((doubt) => ({ path, ...doubt })));
  if (text === null) return { story: emptyStory, problems };
  if (text.length > MOST_CHARACTERS) {
    report(`file of ${text.length} characters`, `a story file of at most ${MOST_CHARACTERS}`, null);
    return { story: emptyStory, problems };
  }
  const yaml = readYaml(text);
  if ('wrong' in yaml) {
    report(`YAML (${yaml.wrong})`, 'a story file such as "title: Talks in Geneva"', yaml.place);
    return { story: emptyStory, problems };
  }
  return { story: storyOf(yaml, report), problems };
}

function storyOf(yaml: YamlText, report: Report): Story {
  const { value } = yaml;
  if (value === null) return emptyStory;
  if (!isRecord(value)) {
    report(describe(value), `a mapping with the keys ${storyKeys.join(', ')}`, yaml.placeOf([]));
    return emptyStory;
  }
  for (const key of Object.keys(value).filter((name) => !storyKeys.includes(name))) {
    report(`key ${describe(key)}`, `one of ${storyKeys.join(', ')}`, yaml.placeOfKey([], key));
  }
  const { title } = value;
  return {
    title: readTitle(title, yaml, report),
    documents: readList('documents', yaml, report, isNew('file', 'document', report)),
    topics: readList('topics', yaml, report, isNew('id', 'topic', report)).map(topicOf(report)),
    actors: readList('actors', yaml, report, isNew('party', 'actor', report)).map(actorOf(report)),
    places: readList('places', yaml, report, isNewPlace(report)),
  };
}

function readTitle(title: unknown, yaml: YamlText, report: Report): string | null {
  if (title === undefined || title === null) return null;
  if (typeof title === 'string' && title.trim() !== '') return title.trim();
  report(describe(title), 'text', yaml.placeOf(['title']));
  return null;
}

/** The entries of a list that have the right shape and that `keep` lets pass. */
function readList<Name extends ListName>(
  name: Name,
  yaml: YamlText,
  report: Report,
  keep: (entry: Entry<Name>, place: Place) => boolean,
): Entry<Name>[] {
  const list = (yaml.value as Readonly<Record<string, unknown>>)[name];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    report(describe(list), `a list of ${name}`, yaml.placeOf([name]));
    return [];
  }
  return list.flatMap((value: unknown, index) => {
    const entry = readEntry(name, value, index, yaml, report);
    return entry !== null && keep(entry, yaml.placeOf([name, index])) ? [entry] : [];
  });
}

/** An entry without the keys that are not known; null where a known one is wrong. */
function readEntry<Name extends ListName>(
  name: Name,
  value: unknown,
  index: number,
  yaml: YamlText,
  report: Report,
): Entry<Name> | null {
  const { noun, shape } = storyLists[name];
  const keys = Object.keys(shape.shape);
  if (isRecord(value)) {
    for (const key of Object.keys(value).filter((known) => !keys.includes(known))) {
      report(
        `key ${describe(key)}`,
        `one of ${keys.join(', ')}`,
        yaml.placeOfKey([name, index], key),
      );
    }
  }
  const known = isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)))
    : value;
  const result = shape.safeParse(known);
  if (result.success) return result.data as Entry<Name>;
  for (const issue of result.error.issues) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const found = valueAt(known, path);
    const missing = `${noun} without ${describe(path.at(-1))}`;
    report(
      found === undefined ? missing : describe(found),
      issue.message,
      yaml.placeOf([name, index, ...path]),
    );
  }
  return null;
}

/** Lets each value of a key pass once. */
function isNew<Key extends string>(key: Key, noun: string, report: Report) {
  const seen = new Set<string>();
  return (entry: Readonly<Record<Key, string>>, place: Place): boolean => {
    if (seen.has(entry[key])) {
      report(`second ${noun} ${describe(entry[key])}`, `each ${key} once`, place);
      return false;
    }
    seen.add(entry[key]);
    return true;
  };
}

/** Lets a place pass unless it would lie within itself. */
function isNewPlace(report: Report) {
  const within = new Map<string, string[]>();
  const lies = (inner: string, outer: string): boolean => {
    const around = new Set([inner]);
    for (const place of around) for (const next of within.get(place) ?? []) around.add(next);
    return around.has(outer);
  };
  return (entry: Entry<'places'>, place: Place): boolean => {
    if (lies(entry.within, entry.name)) {
      report(`place ${describe(entry.name)} within itself`, 'a larger place', place);
      return false;
    }
    within.set(entry.name, [...(within.get(entry.name) ?? []), entry.within]);
    return true;
  };
}

function topicOf(report: Report) {
  return ({ id, title, terms, counts, compares, found }: Entry<'topics'>): Topic => {
    const counted: Comparable[] = counts.length > 0 ? ['figures'] : [];
    const worded: Comparable[] = terms.length > 0 ? ['wording', 'stance'] : [];
    const compared = compares ?? [...counted, ...worded];
    if (compared.length === 0) {
      const expected = 'terms, counts or compares: without them it takes no claim';
      report(`topic ${describe(id)} without anything to look for`, expected, null, 'warning');
    }
    return { id, title, terms, compares: compared, counts, source: found ? 'discovered' : 'story' };
  };
}

/** An actor, whose party is one of its names. A name that an earlier actor has stays with that one. */
function actorOf(report: Report) {
  const owners = new Map<string, string>();
  return ({ party, names, reliability }: Entry<'actors'>) => {
    const own = [...new Set([party, ...names])].filter((name) => {
      const owner = owners.get(name) ?? party;
      if (owner !== party) {
        const found = `name ${describe(name)} of ${party}`;
        report(found, `each name once: it is one of ${owner}`, null, 'warning');
      }
      owners.set(name, owner);
      return owner === party;
    });
    return { party, names: own, reliability };
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string | number, unknown>> | null)?.[step],
    value,
  );
}

function describe(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'empty value';
  return isRecord(value) ? 'mapping' : String(value);
}
