/** A cue with its subject, and what it governs: the words that the steps of attribution share. */

import type { Span, Token } from '../../model/types.ts';
import type { Complement, CueKind } from '../lexicon/cues.ts';
import type { Chunk } from '../noun-phrase.ts';
import type { CueHit } from './find-cues.ts';

/** The subject of a cue. `left` is the first token of the clause that holds the cue. */
export interface Subject {
  readonly chunk: Chunk | null;
  /** The words that stand in apposition: "the head of the agency". */
  readonly apposition: Chunk | null;
  readonly left: number;
  readonly how: 'before' | 'after' | 'carried' | 'by' | 'relative' | 'absolute' | 'linked';
}

/** A cue with its subject. */
export interface Saying {
  readonly hit: CueHit;
  readonly subject: Subject;
}

/** A content. Indexes are of tokens, `end` exclusive. */
export interface Content {
  readonly start: number;
  readonly end: number;
  readonly shape: Complement | 'quotation';
  /** "told Reuters that": the outlet told. */
  readonly told: string | null;
}

/** Somebody says something, as found in one unit, before names are resolved. Chunks are of the unit's tokens. */
export interface FoundSaying {
  readonly kind: CueKind;
  readonly negated: boolean;
  readonly cue: Span;
  readonly speaker: Chunk | null;
  readonly apposition: Chunk | null;
  readonly content: Chunk;
  readonly shape: Content['shape'];
  /** The clause from its subject (or, carried over, from its verb) to the end of the content. */
  readonly clause: Chunk;
  /** True where the speaker was taken over from the verb before. */
  readonly carried: boolean;
  readonly via: readonly string[];
}

/** A saying with what is told of it; for the rest somebody says it plainly, and the content is the whole clause. */
export function plainSaying(
  told: Pick<FoundSaying, 'cue' | 'content' | 'shape'> & Partial<FoundSaying>,
): FoundSaying {
  return {
    kind: 'say',
    negated: false,
    speaker: null,
    apposition: null,
    clause: told.content,
    carried: false,
    via: [],
    ...told,
  };
}

/** Words that begin another clause. */
export const conjunctions: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'while',
  'although',
  'though',
  'whereas',
  'as',
  ';',
  'because',
  'after',
  'before',
  'where',
  'when',
]);
/** The end of the unit without its final stop. */
export function lastWord(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && /^[.!?…]+$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}
