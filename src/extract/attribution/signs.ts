/** Which kinds of saying a unit may hold, by its words: one look at each word, before anything dear is done. */

import { cueWords, reportNouns, speechNouns } from '../lexicon/cues.ts';
import { phraseVerbs, publishing } from '../lexicon/sayings.ts';
import type { Unit } from '../units.ts';

/** What a word may be a sign of; the values are bits. */
export const signs = { verb: 1, noun: 2, published: 4, passed: 8 } as const;

const ofWord: ReadonlyMap<string, number> = makeTable();

/** The signs in a unit. */
export interface Signs {
  /** Added up; 0 where nobody says anything. */
  readonly kinds: number;
  /** The tokens that may be cue verbs, in order. */
  readonly verbs: readonly number[];
}

/** The signs of the words of a unit that stand outside quotations. A quotation is a sign of a verb. */
export function signsOf({ tokens, quoted, quotations }: Unit): Signs {
  let kinds = quotations.length > 0 ? signs.verb : 0;
  const verbs: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const sign = quoted[at] ? undefined : ofWord.get(tokens[at]?.lower ?? '');
    if (sign === undefined) continue;
    kinds |= sign;
    if ((sign & signs.verb) !== 0) verbs.push(at);
  }
  return { kinds, verbs };
}

function makeTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, sign: number) => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | sign);
  };
  add(cueWords(), signs.verb);
  add(phraseVerbs, signs.verb);
  add(reportNouns, signs.noun);
  add(speechNouns.keys(), signs.noun);
  add(publishing, signs.published);
  add(['according', 'citing', 'speaking'], signs.passed);
  return table;
}
