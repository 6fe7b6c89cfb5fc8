/**
 * The story file, `story.yaml`: what a person says of a story. It is checked here entry by entry; an entry with
 * a mistake is left out and named, and the rest is used.
 */

import type { z } from 'zod';
import type { Comparable, Problem, SourceFile, Story, Topic } from '../model/types.ts';
import { storyKeys, storyLists } from './story-schema.ts';
import { describe, openYamlFile, type Report, readList, readMapping } from './yaml-lists.ts';
import type { Place, YamlText } from './yaml-text.ts';

/** The story of a folder without a story file. */
export const emptyStory: Story = { title: null, documents: [], topics: [], actors: [], places: [] };

/** A story file is written by hand: ten thousand documents fit. */
const STORY_FILE = {
  noun: 'story file',
  example: '"title: Talks in Geneva"',
  largest: 1_000_000,
} as const;

type ListName = keyof typeof storyLists;
type Entry<Name extends ListName> = z.infer<(typeof storyLists)[Name]['shape']>;

/** The story that a file tells, as far as it is right, and every mistake in it. */
export function readStory(source: SourceFile): { story: Story; problems: Problem[] } {
  const { yaml, report, problems } = openYamlFile(source, STORY_FILE);
  return { story: yaml === null ? emptyStory : storyOf(yaml, report), problems };
}

function storyOf(yaml: YamlText, report: Report): Story {
  const value = readMapping(yaml, storyKeys, report);
  if (value === null) return emptyStory;
  const { title } = value;
  const { documents, topics, actors, places } = storyLists;
  const isNewFile = isNew('file', 'document', report);
  const isNewTopic = isNew('id', 'topic', report);
  const isNewActor = isNew('party', 'actor', report);
  return {
    title: readTitle(title, yaml, report),
    documents: readList('documents', documents, yaml, report, isNewFile),
    topics: readList('topics', topics, yaml, report, isNewTopic).map(topicOf(report)),
    actors: readList('actors', actors, yaml, report, isNewActor).map(actorOf(report)),
    places: readList('places', places, yaml, report, isNewPlace(report)),
  };
}

function readTitle(title: unknown, yaml: YamlText, report: Report): string | null {
  if (title === undefined || title === null) return null;
  if (typeof title === 'string' && title.trim() !== '') return title.trim();
  report(describe(title), 'text', yaml.placeOf(['title']));
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
