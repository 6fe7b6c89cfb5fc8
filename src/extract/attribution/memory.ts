/**
 * Who spoke or was spoken of last, so that "he", "she", "it" and "they" find whom they stand for: the nearest that
 * fits by gender, where a name or role shows it, and by being a person or a body. Where two would do, nobody does.
 */

import { type Gender, genderOf, isGivenName } from '../lexicon/given-names.ts';
import { isOffice, isOutlet, isSource } from '../lexicon/roles.ts';
import type { Unit } from '../units.ts';
import { isBodyName, type Mention } from './mentions.ts';
import type { FoundSaying } from './saying.ts';
import { headOf } from './speakers.ts';

/** Somebody who may be "he" or "she". */
interface Remembered {
  readonly mention: Mention;
  /** As pronouns for them showed. */
  readonly shown: Gender | null;
  /** False for a name that may be a firm's as well: "Norvik". */
  readonly isSure: boolean;
  /** Somebody else whom the same sentence names: "Doe met Roe. He …" is either. */
  readonly rival: string | null;
}

/** The last speakers, nearest first, as pronouns need them. */
export interface Memory {
  readonly people: readonly Remembered[];
  readonly body: Mention | null;
  readonly last: Mention | null;
}

/** So many people a reader keeps in mind. */
const KEPT = 4;

/** Before anybody has spoken. */
export const nobody: Memory = { people: [], body: null, last: null };

/** A sentence that names its subject before the saying: "Doe left early, and she said". */
export function aware(memory: Memory, subject: Mention | null, saying: FoundSaying): Memory {
  if (subject === null || saying.speaker === null || saying.speaker.start <= subject.chunk.end)
    return memory;
  return mentioned(memory, subject);
}

/** The memory after a sentence about somebody; `rival`: somebody else whom it names. */
export function mentioned(memory: Memory, mention: Mention, rival: string | null = null): Memory {
  return mention.isPerson && !isBodyName(mention.speaker)
    ? withPerson(memory, mention, null, rival)
    : { ...memory, body: mention };
}

/** Pronouns that can be made to say something. */
export const pronouns: ReadonlySet<string> = new Set(
  'he she they it we i who his her their its'.split(' '),
);

/** Whom the pronoun stands for; null where nobody fits, or two may. */
export function resolvePronoun(pronoun: string, memory: Memory): Mention | null {
  if (pronoun === 'he' || pronoun === 'his') return personOf(memory, 'male');
  if (pronoun === 'she' || pronoun === 'her') return personOf(memory, 'female');
  if (pronoun === 'it' || pronoun === 'its') return memory.body;
  if (pronoun === 'they' || pronoun === 'their') return memory.body ?? memory.last;
  return null;
}

function personOf({ people }: Memory, gender: Gender): Mention | null {
  const fitting = people.filter((one) => {
    const known = genderOf(one.mention.speaker, one.mention.role) ?? one.shown;
    return known === null || known === gender;
  });
  const [nearest] = fitting;
  if (nearest === undefined) return null;
  const other = nearest.rival === null ? null : genderOf(nearest.rival, null);
  if (nearest.rival !== null && (other === null || other === gender)) return null;
  const isOpen = !nearest.isSure && fitting.some(({ isSure }) => isSure);
  return isOpen ? null : nearest.mention;
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
  const pronoun = saying.speaker === null ? '' : (unit.tokens[saying.speaker.start]?.lower ?? '');
  const kind = kindOf(mention, head?.lower);
  const next =
    kind === 'body' ? { ...memory, body: mention } : withPerson(memory, mention, pronoun);
  // "Norvik said": a firm or a person, and "it" or "he" will tell
  const isEither = kind === 'person' && !isSurelyPerson(mention) && !mention.speaker.includes(' ');
  return { ...next, body: isEither ? mention : next.body, last: mention };
}

function kindOf(
  { speaker, isNamed, isPerson }: Mention,
  head: string | undefined,
): 'person' | 'body' {
  const last = speaker.split(' ').at(-1)?.toLowerCase() ?? '';
  const isGroup = isNamed && last.endsWith('s') && isSource(last);
  const isSeveral = isGroup || speaker.includes(' and ') || head?.endsWith('s') === true;
  if (isSeveral) return 'body';
  // "the navy spokesperson" is a person, although a body stands in the words
  if (head !== undefined && isOffice(head)) return 'person';
  if (isBodyName(speaker)) return 'body';
  return isPerson || speaker.includes(' ') || /^\p{Lu}\p{Ll}+$/u.test(speaker) ? 'person' : 'body';
}

function withPerson(
  memory: Memory,
  mention: Mention,
  pronoun: string | null,
  rival: string | null = null,
): Memory {
  const known = memory.people.find((one) => one.mention.speaker === mention.speaker);
  const shown = shownBy[pronoun ?? ''] ?? known?.shown ?? null;
  const one = { mention, shown, isSure: isSurelyPerson(mention) || shown !== null, rival };
  const others = memory.people.filter((other) => other !== known);
  return { ...memory, people: [one, ...others].slice(0, KEPT) };
}

const shownBy: Readonly<Record<string, Gender>> = {
  he: 'male',
  his: 'male',
  she: 'female',
  her: 'female',
};

function isSurelyPerson({ speaker, isNamed, isPerson }: Mention): boolean {
  const parts = speaker.split(/[\s-]/);
  return !isNamed || isPerson || isGivenName(parts[0] ?? '') || parts.length === 2;
}
