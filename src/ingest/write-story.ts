/** Writes a first story file. What it says changes no run; what is a guess or not known stands behind a #. */

import { stringify } from 'yaml';
import type { Actor, Day, Topic } from '../model/types.ts';
import { storyLists } from './story-schema.ts';

/** What a first story file is made of. */
export interface StoryDraft {
  readonly title: string | null;
  /** Documents that leave something unsaid. */
  readonly documents: readonly {
    readonly file: string;
    readonly needsOutlet: boolean;
    readonly needsDay: boolean;
    /** The latest day that its words tell, or null. */
    readonly guess: Day | null;
  }[];
  readonly topics: readonly Topic[];
  readonly actors: readonly Actor[];
  /** Speakers for whom no party is known, to be sorted by hand. */
  readonly others: readonly string[];
}

/** The text of a story file that `readStory` reads back without a problem. */
export function writeStory(draft: StoryDraft): string {
  const parts = [
    HEAD,
    titleLines(draft.title),
    section(
      DOCUMENTS,
      'documents',
      draft.documents.filter(isTold).flatMap(documentLines),
      NO_DOCUMENTS,
    ),
    section(TOPICS, 'topics', draft.topics.filter(isAsked).flatMap(topicLines), NO_TOPICS),
    section(ACTORS, 'actors', draft.actors.flatMap(actorLines), NO_ACTORS),
    otherLines(draft.others),
    PLACES,
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The comment, then the list; where it is empty, an example behind a #. */
function section(
  comment: readonly string[],
  key: string,
  lines: readonly string[],
  example: readonly string[],
): string[] {
  return lines.length > 0
    ? [...comment, `${key}:`, ...lines]
    : [...comment, ...[`${key}:`, ...example].map((line) => `# ${line}`)];
}

function titleLines(title: string | null): string[] {
  const line = `title: ${scalar(title ?? 'What the story is called')}`;
  return ['# What the briefing is called.', title === null ? `# ${line}` : line];
}

function documentLines({
  file,
  needsOutlet,
  needsDay,
  guess,
}: StoryDraft['documents'][number]): string[] {
  const guessed = `    # published: ${guess}  # a guess: the latest day that its words tell`;
  const day = guess === null ? '    # published: YYYY-MM-DD' : guessed;
  return [
    `  - file: ${scalar(file)}`,
    ...(needsOutlet ? ['    # outlet: '] : []).map((line) => line.trimEnd()),
    ...(needsDay ? [day, '    # assumed: true'] : []),
  ];
}

function topicLines({ id, title, terms, counts, compares, source }: Topic): string[] {
  return [
    `  - id: ${scalar(id)}`,
    `    title: ${scalar(title)}`,
    ...(terms.length > 0 ? [`    terms: ${list(terms)}`] : []),
    ...(counts.length > 0 ? [`    counts: ${list(counts)}`] : []),
    `    compares: ${list(compares)}`,
    ...(source === 'discovered' ? ['    found: true'] : []),
  ];
}

function actorLines({ party, names }: Actor): string[] {
  return [
    `  - party: ${scalar(party)}`,
    ...(names.length > 0 ? [`    names: ${list(names)}`] : []),
  ];
}

function otherLines(others: readonly string[]): string[] {
  if (others.length === 0) return [];
  return [
    '# These speak, and for whom is not told. Move each to the names of its party, or make it one of its own.',
    ...others.map((name) => `#  - party: ${scalar(name)}`),
  ];
}

/** A document whose path a story file may name. */
function isTold({ file }: StoryDraft['documents'][number]): boolean {
  return storyLists.documents.shape.safeParse({ file }).success;
}

/** A topic that a story file may hold and that takes claims. */
function isAsked(topic: Topic): boolean {
  const { id, title, terms, counts, compares } = topic;
  const { success } = storyLists.topics.shape.safeParse({ id, title, terms, counts, compares });
  return success && compares.length > 0;
}

function list(texts: readonly string[]): string {
  return `[${texts.map((one) => scalar(one, true)).join(', ')}]`;
}

/** A text in one line of YAML; what could be read as anything else is quoted. */
function scalar(text: string, isInList = false): string {
  if (/[\p{C}\u2028\u2029]/u.test(text)) return JSON.stringify(text);
  const written = stringify(isInList ? [text] : text, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trimEnd();
  return isInList ? written.slice(1, -1) : written;
}

const HEAD = [
  '# What is known of this story beyond its documents. All of it is optional: change it, add to it, leave it out.',
  '# Lines behind a # are suggestions. docs/story-file.md of atodds describes every key.',
];
const DOCUMENTS = [
  '# Documents that do not say themselves who published them, or when. Fill in what you know; title, author and url',
  '# can be told too. "assumed: true" marks the day as your assumption, and every date that rests on it.',
];
const TOPICS = [
  '# The questions, as found in the documents. A topic takes the claims that hold one of its terms, a figure of what it',
  '# counts, or what it compares: figures, stance (who affirms, who denies), places, wording.',
  '# found: figures are set side by side only where their words tie them; take it away to compare all of a topic.',
];
const ACTORS = [
  '# Who speaks for whom. Names are people, institutions and places that stand for the party; reliability is your grade',
  '# of it as a source, A to F.',
];
const PLACES = [
  '# What lies within what, beyond the places that atodds knows.',
  '# places:',
  '#   - {name: North Pier, within: Port Ellen}',
];
const NO_DOCUMENTS = ['  - file: one.txt', '    outlet: The Daily Paper'];
const NO_TOPICS = ['  - id: people-hurt', '    title: How many were hurt', '    counts: [people]'];
const NO_ACTORS = ['  - party: Harbour company', '    names: [port authority, Joe Bell]'];
