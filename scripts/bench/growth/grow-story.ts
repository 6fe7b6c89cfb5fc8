/**
 * A story of any size, made of the repository's own ones: their documents over and over, in several worlds that share no
 * name and no term, each copy with other numbers, other days and a third of its words new. A seed decides all of it.
 */

import { brief, emptyStory, readDocument, readStory } from '../../../src/index.ts';
import { addDays } from '../../../src/model/day.ts';
import { idOf } from '../../../src/model/identity.ts';
import type {
  Claim,
  Day,
  DayRange,
  Document,
  Span,
  Story,
  Topic,
} from '../../../src/model/types.ts';
import { listStories, readSources, readStoryFile } from '../../quality/stories.ts';
import { makeChance } from './make-chance.ts';
import { type Rewriting, rewrite } from './rewrite.ts';

/** What the floor `relate` is given. */
export interface Grown {
  readonly claims: readonly Claim[];
  readonly documents: readonly Document[];
  readonly topics: readonly Topic[];
  readonly story: Story;
}

interface Base {
  readonly story: Story;
  readonly documents: readonly { readonly document: Document; readonly claims: readonly Claim[] }[];
}

/** So many claims on some fifty topics. */
export function growStory(size: number, stories: readonly string[]): Grown {
  const bases = stories.map(readBase);
  const chance = makeChance(20_241_025);
  const worlds = Array.from({ length: WORLDS }, (_, at) =>
    makeWorld(at, bases[at % bases.length] as Base),
  );
  const claims: Claim[] = [];
  const documents: Document[] = [];
  for (let at = 0; claims.length < size; at++) {
    const world = worlds[at % worlds.length] as World;
    const turn = Math.floor(at / worlds.length);
    const told = world.base.documents[turn % world.base.documents.length];
    if (told === undefined) continue;
    const copy = copyDocument(told, world, turn, chance);
    documents.push(copy.document);
    claims.push(...copy.claims.slice(0, size - claims.length));
  }
  const topics = worlds.flatMap((world) => world.topics);
  const actors = worlds.flatMap(({ base, words }) =>
    base.story.actors.map(({ party, names, reliability }) => ({
      party: rewrite(party, words),
      names: names.map((name) => rewrite(name, words)),
      reliability,
    })),
  );
  return { claims, documents, topics, story: { ...emptyStory, topics, actors } };
}

interface World {
  readonly base: Base;
  readonly at: number;
  readonly words: Rewriting;
  readonly topics: readonly Topic[];
}

function makeWorld(at: number, base: Base): World {
  const terms = base.story.topics.flatMap((topic) => [...topic.terms, ...topic.counts]);
  const names = new Set(terms.join(' ').toLowerCase().split(/\W+/));
  const words: Rewriting = {
    renamed: (word) => /^\p{Lu}/u.test(word) || names.has(word.toLowerCase()),
    salt: at,
    fresh: () => false,
    chance: () => 0,
  };
  const topics = base.story.topics.map((topic) => ({
    ...topic,
    id: `${topic.id}-${at}`,
    terms: topic.terms.map((term) => rewrite(term, words)),
    counts: topic.counts.map((count) => rewrite(count, words)),
  }));
  return { base, at, words, topics };
}

function copyDocument(
  { document, claims }: Base['documents'][number],
  { at, words }: World,
  turn: number,
  chance: () => number,
): { document: Document; claims: Claim[] } {
  const path = `${String(at).padStart(2, '0')}/${String(turn).padStart(6, '0')}.txt`;
  const text = rewrite(document.text, { ...words, fresh: () => chance() < NEW, chance });
  const later = (day: Day | null): Day | null => (day === null ? null : addDays(day, turn % DAYS));
  const ranged = (range: DayRange): DayRange => ({
    ...range,
    from: later(range.from),
    to: later(range.to),
  });
  const named = (name: string | null): string | null =>
    name === null ? null : rewrite(name, words);
  const cut = (span: Span): string => text.slice(span.start, span.end);
  const published = { ...document.published, day: later(document.published.day) };
  return {
    document: { ...document, id: idOf('doc', path), path, text, published },
    claims: claims.map((claim) => ({
      ...claim,
      id: idOf('c', path, claim.id),
      document: path,
      text: cut(claim.span),
      context: { span: claim.context.span, text: cut(claim.context.span) },
      attribution: {
        ...claim.attribution,
        speaker: named(claim.attribution.speaker),
        party: named(claim.attribution.party),
        parties: claim.attribution.parties.map((party) => rewrite(party, words)),
      },
      figures: claim.figures.map((figure) => {
        const value = figure.value === null ? null : Math.round(figure.value * (0.5 + chance()));
        const counted = figure.counted === null ? null : rewrite(figure.counted, words);
        return { ...figure, counted, value };
      }),
      places: claim.places.map((place) => ({
        ...place,
        name: rewrite(place.name, words),
        within: place.within.map((name) => rewrite(name, words)),
      })),
      when: { said: ranged(claim.when.said), about: ranged(claim.when.about) },
      topics: [],
    })),
  };
}

function readBase(name: string): Base {
  const found = listStories().find((one) => one.name === name);
  if (found === undefined)
    throw new Error(`Unexpected story ${name}, expected one of the repository's.`);
  const file = readStoryFile(found);
  const story = file === null ? emptyStory : readStory(file).story;
  const sources = readSources(found);
  const input = { sources, story, storySource: null, problems: [], asOf: null, version: '0' };
  const { claims } = brief(input);
  const documents = sources.flatMap((source) => {
    const { document } = readDocument(
      source,
      story.documents.find((one) => one.file === source.path),
    );
    if (document === null) return [];
    return [{ document, claims: claims.filter((claim) => claim.document === document.path) }];
  });
  return { story, documents };
}

// Worlds, the share of words that a copy has new, and days over which copies are published.
const WORLDS = 12;
const NEW = 0.3;
const DAYS = 200;
