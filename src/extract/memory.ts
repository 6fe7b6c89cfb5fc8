/** Who spoke or was spoken of last, so that "he", "she", "it" and "they" find whom they stand for. */

import { isOffice, isOutlet } from './lexicon/roles.ts';
import { isBodyName, type Mention } from './mentions.ts';
import type { FoundSaying } from './saying.ts';
import { headOf } from './speakers.ts';
import type { Unit } from './units.ts';

/** The last speakers, nearest first, as pronouns need them. */
export interface Memory {
  readonly person: Mention | null;
  readonly body: Mention | null;
  readonly last: Mention | null;
}

/** Before anybody has spoken. */
export const nobody: Memory = { person: null, body: null, last: null };

/** A sentence that names its subject before the saying: "Doe left early, and she said". */
export function aware(memory: Memory, subject: Mention | null, saying: FoundSaying): Memory {
  if (subject === null || saying.speaker === null || saying.speaker.start <= subject.chunk.end)
    return memory;
  return mentioned(memory, subject);
}

/** The memory after a sentence about somebody. */
export function mentioned(memory: Memory, mention: Mention): Memory {
  return mention.isPerson && !isBodyName(mention.speaker)
    ? { ...memory, person: mention }
    : { ...memory, body: mention };
}

/** Pronouns that can be made to say something. */
export const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'who']);

/** Whom the pronoun stands for; null where nobody fits. */
export function resolvePronoun(pronoun: string, memory: Memory): Mention | null {
  if (pronoun === 'he' || pronoun === 'she') return memory.person;
  if (pronoun === 'it') return memory.body;
  if (pronoun === 'they') return memory.body ?? memory.last;
  return null;
}

/** A person is remembered by "he" and "she", a body or a plural by "they" and "it". */
export function remember(
  memory: Memory,
  mention: Mention | null,
  unit: Unit,
  saying: FoundSaying,
): Memory {
  if (mention === null || isOutlet(mention.speaker)) return memory;
  const head =
    mention.isNamed || saying.speaker === null ? undefined : headOf(unit.tokens, saying.speaker);
  const isSeveral = mention.speaker.includes(' and ') || head?.lower.endsWith('s') === true;
  // "the navy spokesperson" is a person, although a body stands in the words
  const isOfficer = head !== undefined && isOffice(head.lower) && !isSeveral;
  const isBody =
    isSeveral ||
    (!isOfficer && isBodyName(mention.speaker)) ||
    (!isOfficer && !mention.isPerson && !mention.speaker.includes(' '));
  if (!isBody) return { ...memory, person: mention, last: mention };
  return { ...memory, body: mention, last: mention };
}
