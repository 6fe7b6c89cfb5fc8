/** The shape of a decisions file. The message of each check says what was expected. */

import { z } from 'zod';
import { isDay } from '../model/day.ts';

const text = z.string({ error: 'text' }).trim().min(1, { error: 'text' });
const maybeText = text.nullish().transform((value) => value ?? null);
const maybeDay = z
  .string({ error: 'a day such as 2024-10-23' })
  .refine(isDay, { error: 'a calendar day such as 2024-10-23' })
  .nullish()
  .transform((value) => value ?? null);

/** What tells a claim by its content. */
const claimFields = {
  speaker: maybeText,
  text,
  stance: z
    .enum(['affirms', 'denies', 'hedges', 'declines'], {
      error: 'one of affirms, denies, hedges, declines',
    })
    .nullish()
    .transform((value) => value ?? null),
  figures: z
    .array(text, { error: 'a list of texts such as ["900", "..12000"]' })
    .nullish()
    .transform((value) => value ?? null),
};

const claim = z.strictObject(claimFields, { error: 'a claim with a text' });
const claims = z.array(claim, { error: 'a list of claims' });

const side = z.strictObject(
  { label: maybeText, claims: claims.min(1, { error: 'a claim or more' }) },
  { error: 'a side with its claims' },
);

const names = (what: string): z.ZodArray<typeof text> =>
  z.array(text, { error: `a list of ${what}` }).min(2, { error: `two ${what} or more` });

/** An entry of `disagreements`. */
const disagreementEntry = z
  .strictObject(
    {
      decide: z.enum(['accept', 'dismiss', 'note'], { error: 'one of accept, dismiss, note' }),
      reason: maybeText,
      note: maybeText,
      id: maybeText,
      topic: text,
      rule: text,
      question: text,
      sides: z
        .array(side, { error: 'a list of sides' })
        .min(1, { error: 'a side or more, each with its claims' }),
    },
    { error: 'a decision on a disagreement' },
  )
  .superRefine(({ decide, reason, note }, context) => {
    if (decide === 'dismiss' && reason === null) need(context, 'reason', 'why it is dismissed');
    if (decide === 'note' && note === null) need(context, 'note', 'what is to be noted');
  });

/** An entry of `questions`. */
const questionEntry = z
  .strictObject(
    {
      decide: z.enum(['merge', 'split'], { error: 'one of merge, split' }),
      reason: maybeText,
      topic: text,
      rule: text,
      questions: z.array(text, { error: 'a list of questions' }),
      claims: claims.nullish().transform((list) => list ?? []),
    },
    { error: 'a decision on questions' },
  )
  .superRefine(({ decide, questions, claims: apart }, context) => {
    if (decide === 'merge' && questions.length < 2)
      need(context, 'questions', 'two questions or more to merge');
    if (decide === 'split' && questions.length !== 1)
      need(context, 'questions', 'the one question to split');
    if (decide === 'split' && apart.length === 0)
      need(context, 'claims', 'the claims that belong to another question');
  });

/** An entry of `topics`. */
const topicEntry = z.strictObject(
  { merge: names('topics'), reason: maybeText },
  { error: 'topics to merge' },
);

/** An entry of `actors`. */
const actorEntry = z.strictObject(
  { names: names('names'), reason: maybeText },
  { error: 'names of one actor' },
);

/** An entry of `claims`. */
const claimEntry = z
  .strictObject(
    { ...claimFields, said: maybeDay, about: maybeDay, reason: maybeText },
    { error: 'a claim with the day it was said' },
  )
  .superRefine(({ said, about }, context) => {
    if (said === null && about === null) need(context, 'said', 'a day in "said" or "about"');
  });

/** The lists of a decisions file: what an entry is called and its shape. */
export const decisionLists = {
  disagreements: { noun: 'decision', shape: disagreementEntry },
  questions: { noun: 'decision', shape: questionEntry },
  topics: { noun: 'decision', shape: topicEntry },
  actors: { noun: 'decision', shape: actorEntry },
  claims: { noun: 'claim', shape: claimEntry },
} as const;

/** Every key that a decisions file may have, in the order of the documentation. */
export const decisionKeys: readonly string[] = Object.keys(decisionLists);

function need(context: z.RefinementCtx, key: string, message: string): void {
  context.addIssue({ code: 'custom', path: [key], message });
}
