/** The shape of a story file. The message of each check says what was expected. */

import { z } from 'zod';
import { isDay } from '../model/day.ts';
import { readLanguage } from '../model/language.ts';

/** What a topic may compare. */
export const COMPARABLES = ['figures', 'stance', 'places', 'wording', 'dates'] as const;

/** Ids of the topics that are in every briefing. */
const RESERVED_TOPICS: readonly string[] = ['quotations', 'other'];

const text = z.string({ error: 'text' }).trim().min(1, { error: 'text' });
const texts = z
  .array(text, { error: 'a list of texts' })
  .nullish()
  .transform((list) => list ?? []);
const maybeText = text.nullish().transform((value) => value ?? null);
const day = z
  .string({ error: 'a day such as 2024-10-23' })
  .refine(isDay, { error: 'a calendar day such as 2024-10-23' });

const LANGUAGE_ERROR = 'a language tag such as en-GB';
const language = z
  .string({ error: LANGUAGE_ERROR })
  .refine((written) => readLanguage(written) !== null, { error: LANGUAGE_ERROR })
  .transform(readLanguage);

/** An entry of `documents`. */
const documentEntry = z.strictObject(
  {
    file: text.refine(isInside, {
      error: "a path inside the story's folder, such as reports/one.txt",
    }),
    title: maybeText,
    outlet: maybeText,
    author: maybeText,
    url: maybeText,
    language: language.nullish().transform((value) => value ?? null),
    published: day.nullish().transform((value) => value ?? null),
    assumed: z
      .boolean({ error: 'true or false' })
      .nullish()
      .transform((value) => value ?? false),
  },
  { error: 'a document with a file' },
);

/** An entry of `topics`. */
const topicEntry = z.strictObject(
  {
    id: text
      .regex(/^(?!.*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}-]*$/u, {
        error: 'small letters, digits and hyphens',
      })
      .refine((id) => !RESERVED_TOPICS.includes(id), {
        error: `another id (${RESERVED_TOPICS.join(' and ')} are in every briefing)`,
      }),
    title: text,
    terms: texts,
    counts: texts,
    found: z
      .boolean({ error: 'true or false' })
      .nullish()
      .transform((value) => value ?? false),
    compares: z
      .array(z.enum(COMPARABLES, { error: `one of ${COMPARABLES.join(', ')}` }), {
        error: `a list of ${COMPARABLES.join(', ')}`,
      })
      .nullish()
      .transform((list) => list ?? null),
  },
  { error: 'a topic with an id and a title' },
);

/** An entry of `actors`. */
const actorEntry = z.strictObject(
  {
    party: text,
    names: texts,
    reliability: z
      .enum(['A', 'B', 'C', 'D', 'E', 'F'], { error: 'one of A, B, C, D, E, F' })
      .nullish()
      .transform((grade) => grade ?? null),
  },
  { error: 'an actor with a party and names' },
);

/** An entry of `places`. */
const placeEntry = z.strictObject(
  { name: text, within: text },
  { error: 'a place such as {name: Hunan, within: China}' },
);

/** The lists of a story file: what an entry is called and its shape. */
export const storyLists = {
  documents: { noun: 'document', shape: documentEntry },
  topics: { noun: 'topic', shape: topicEntry },
  actors: { noun: 'actor', shape: actorEntry },
  places: { noun: 'place', shape: placeEntry },
} as const;

/** Every key that a story file may have, in the order of the documentation. */
export const storyKeys: readonly string[] = ['title', ...Object.keys(storyLists)];

/** True for a path that does not leave its folder. */
function isInside(file: string): boolean {
  return !/^(?:[/\\]|[A-Za-z]:)/.test(file) && !file.split(/[/\\]/).includes('..');
}
