/** The words behind a cue, as the readings of its content look at them. */

import type { Token } from '../../model/types.ts';
import type { Complement } from '../lexicon/cues.ts';
import { isOutlet } from '../lexicon/roles.ts';
import { type Chunk, phraseStartingAt } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { skipAdverbs } from './clause-signs.ts';
import type { CueHit } from './find-cues.ts';
import type { Content } from './saying.ts';
import { openerAfter } from './that-clause.ts';

/** The words behind a cue, as the readings look at them. Indexes are of tokens. */
export interface Behind {
  readonly unit: Unit;
  readonly hit: CueHit;
  /** Where the content ends at the latest. */
  readonly end: number;
  /** The first token behind the cue, or behind "by" and who is named with it. */
  readonly start: number;
  /** The first token that is no adverb, comma or bounding word. */
  readonly from: number;
  /** The noun phrase that begins there. */
  readonly phrase: Chunk | null;
  /** The token that opens a clause. */
  readonly opener: number | null;
  readonly told: string | null;
}

/** Gives the content if the words are read so; null where they do not fit. */
export type Reading = (behind: Behind) => Content | null;

/** What stands behind a cue, up to where its content ends at the latest. */
export function lookBehind(text: string, unit: Unit, hit: CueHit, end: number): Behind {
  const { tokens } = unit;
  const isBy = tokens[hit.after]?.lower === 'by';
  const start = isBy ? (phraseStartingAt(tokens, hit.after + 1)?.end ?? hit.after) : hit.after;
  const opener = openerAfter(unit, start, end);
  const from = skipAdverbs(tokens, start);
  const told = toldTo(text, tokens, start, opener ?? start + 4);
  return { unit, hit, end, start, from, phrase: phraseStartingAt(tokens, from), opener, told };
}

/** True for a cue that may have such a content. */
export function takes(hit: CueHit, complement: Complement): boolean {
  return hit.form.cue.takes.includes(complement);
}

/** "told Reuters", "said to the Post": the outlet; null where none is named. */
export function toldTo(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): string | null {
  const from = tokens[start]?.lower === 'to' ? start + 1 : start;
  const phrase = phraseStartingAt(tokens, from);
  if (phrase === null || phrase.end > end + 1) return null;
  const name = text.slice(tokens[phrase.start]?.start, tokens[phrase.end - 1]?.end);
  return isOutlet(name) ? name.replace(/^the /i, (the) => (the === 'The ' ? the : '')) : null;
}
