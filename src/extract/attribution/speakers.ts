/** What can be made to say something: a person, a body, a country, a report; told by the head of the noun phrase. */

import type { Token } from '../../model/types.ts';
import { isCapital } from '../capitals.ts';
import { reportNouns } from '../lexicon/cues.ts';
import { isSource } from '../lexicon/roles.ts';
import { type Chunk, isNominal, quantifiers } from '../noun-phrase.ts';

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

/** True where the phrase can be made to say something: a person, a body, a country, a report. */
export function canSpeak(tokens: readonly Token[], chunk: Chunk): boolean {
  const head = headOf(tokens, chunk);
  if (head === undefined) return false;
  if (chunk.end - chunk.start === 1 && quantifiers.has(head.lower)) return true;
  if (isPartOfThem(tokens, chunk)) return true;
  if (head.pos === 'PRON' || pronouns.has(head.lower)) return pronouns.has(head.lower);
  if (reportNouns.has(head.lower) && !isSource(head.lower))
    return !demonstratives.has(tokens[chunk.start]?.lower ?? '');
  if (isSource(head.lower)) return true;
  if (head.pos !== 'PROPN' && isNamePart(tokens, head)) return true;
  return head.pos === 'PROPN' && isCapital(head.text) && !calendarNames.has(head.lower);
}

/** "all of them", "some of us" */
function isPartOfThem(tokens: readonly Token[], { start, end }: Chunk): boolean {
  const isPart = quantifiers.has(tokens[start]?.lower ?? '') && tokens[end - 2]?.lower === 'of';
  return isPart && ['them', 'us', 'those'].includes(tokens[end - 1]?.lower ?? '');
}

/** The last part of a name with a hyphen, whatever its tag: "Min-jun". */
function isNamePart(tokens: readonly Token[], part: Token): boolean {
  const at = tokens.indexOf(part);
  return tokens[at - 1]?.text === '-' && tokens[at - 2]?.pos === 'PROPN';
}

/** "This statement signals": the outlet's comment on what was said, and nobody's saying. */
const demonstratives: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such']);

/** With a verb that only people use, any noun speaks: "rebels denied", "the letter said"; a day or "it" does not. */
export function speaks(tokens: readonly Token[], chunk: Chunk, isFree: boolean): boolean {
  if (canSpeak(tokens, chunk)) return true;
  const head = headOf(tokens, chunk);
  if (TIMES.test(head?.lower ?? '')) return false;
  return isFree && head?.pos === 'NOUN' && !demonstratives.has(tokens[chunk.start]?.lower ?? '');
}

/** "two years ago dismissed": a stretch of time says nothing. */
const TIMES = /^(?:second|minute|hour|day|week|month|year|decade|century|morning|evening|night)s?$/;

/** The head of a noun phrase: its last noun before "of", or before a bracket. */
export function headOf(tokens: readonly Token[], chunk: Chunk): Token | undefined {
  let head: Token | undefined;
  for (let at = chunk.start; at < chunk.end; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.lower === 'of' ||
      token.text === '(' ||
      stopsHead.has(token.lower)
    ) {
      const isCount = head?.pos === 'NUM' || partWords.has(head?.lower ?? '');
      if (head !== undefined && !(isCount && token?.lower === 'of')) break;
      continue;
    }
    if (isNominal(token) || token.pos === 'PROPN' || isSource(token.lower)) head = token;
  }
  return head ?? tokens[chunk.end - 1];
}

/** "one of the survivors", "some of the officials": the head stands behind "of". */
const partWords: ReadonlySet<string> = new Set([
  'one',
  'some',
  'many',
  'most',
  'several',
  'both',
  'each',
  'all',
  'none',
]);

const stopsHead: ReadonlySet<string> = new Set([
  'in',
  'at',
  'from',
  'with',
  'for',
  'on',
  'to',
  'near',
]);

const calendarNames: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december'
  ).split(' '),
);
