/** A number that a word before it makes a total: "the death toll rose to 35", "the number of troops is 3,000", "a crew of 23". */

import type { Token } from '../../model/types.ts';
import { OUTCOME_NOUNS, OUTCOME_STATES } from '../lexicon/outcomes.ts';
import { nameCasualties } from './casualties.ts';
import { readNoun } from './counted.ts';
import { wordAt } from './pieces.ts';

/** What a total counts; `counted` is null where the words do not say. */
export interface Total {
  readonly counted: string | null;
}

/** The total that the figure beginning at a piece states; null where no word makes it one. */
export function readTotal(pieces: readonly Token[], from: number): Total | null {
  if (!LINKS.has(wordAt(pieces, from - 1))) return null;
  const body = wordAt(pieces, from - 2);
  if (wordAt(pieces, from - 1) === 'of' && BODIES.has(body)) return { counted: body };
  for (let at = from - 2; at >= from - FARTHEST && at >= 0; at -= 1) {
    const word = wordAt(pieces, at);
    if (/^[.;!?"“”]$/.test(word)) return null;
    if (word === 'toll' || word === 'tolls') return { counted: tollOf(wordAt(pieces, at - 1)) };
    if (word === 'number' || word === 'numbers' || word === 'total' || word === 'count') {
      return { counted: totalOf(pieces, at, from) };
    }
    if (OUTCOME_NOUNS.has(word) && !OUTCOME_STATES.has(word)) {
      return { counted: nameCasualties(null, OUTCOME_NOUNS.get(word) ?? '') };
    }
  }
  return null;
}

const FARTHEST = 18;

/** Nouns for a body of people that "of" gives the size of: "a crew of 23". */
const BODIES: ReadonlySet<string> = new Set(
  'staff workforce crew crowd army garrison audience congregation membership population'.split(' '),
);

/** Words that lead from the total to its number. */
const LINKS: ReadonlySet<string> = new Set(
  `to at of is was as reached reaches hit hits topped stands : now exceeded passed surpassed remains became
  were are`.split(/\s+/),
);

/** A toll without more is of the dead. */
function tollOf(kind: string): string | null {
  const outcome = OUTCOME_NOUNS.get(kind) ?? OUTCOME_STATES.get(kind);
  if (outcome !== undefined) return nameCasualties(null, outcome);
  return kind === 'casualty' ? 'casualties' : nameCasualties(null, 'killed');
}

/** "the number of soldiers killed", "the number of dead": what stands after "of". */
function totalOf(pieces: readonly Token[], at: number, from: number): string | null {
  if (wordAt(pieces, at + 1) !== 'of' || at + 2 >= from) return null;
  const start = wordAt(pieces, at + 2) === 'the' ? at + 3 : at + 2;
  const state = OUTCOME_STATES.get(wordAt(pieces, start));
  const noun = readNoun(pieces, start);
  if (noun.head === null) return state === undefined ? null : nameCasualties(null, state);
  if (noun.to > from) return null;
  const own = OUTCOME_NOUNS.get(noun.head);
  const outcome = own ?? OUTCOME_STATES.get(wordAt(pieces, noun.to)) ?? state;
  return outcome === undefined ? noun.head : nameCasualties(noun.head, outcome);
}
