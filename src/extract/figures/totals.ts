/** A number that a word before it makes a total: "the death toll rose to 35", "the number of troops is 3,000", "a crew of 23". */

import type { Token } from '../../model/types.ts';
import { LIGHT_VERBS } from '../lexicon/light-verbs.ts';
import { OUTCOME_NOUNS, OUTCOME_STATES } from '../lexicon/outcomes.ts';
import { nameCasualties } from './casualties.ts';
import { readNoun } from './counted.ts';
import { wordAt } from './pieces.ts';
import type { Extent } from './predicate.ts';

/** What a total counts; `counted` is null where the words do not say. */
export interface Total {
  readonly counted: string | null;
  /** The noun that names what is counted, where "the number of" stands before it. */
  readonly noun?: Extent;
  /** What the word of the total says of those counted: a crowd attends. */
  readonly act?: string;
}

/** The total that the figure beginning at a piece states; null where no word makes it one. */
export function readTotal(
  pieces: readonly Token[],
  from: number,
  unit: string | null,
): Total | null {
  if (!LINKS.has(wordAt(pieces, from - 1))) return null;
  const body = wordAt(pieces, from - 2);
  if (wordAt(pieces, from - 1) === 'of' && BODIES.has(body)) return { counted: body };
  for (let at = from - 2; at >= from - FARTHEST && at >= 0; at -= 1) {
    const word = wordAt(pieces, at);
    if (/^[.;!?"“”]$/.test(word)) return null;
    if (word === 'toll' || word === 'tolls') return { counted: tollOf(wordAt(pieces, at - 1)) };
    if (ATTENDANCES.has(word) && wordAt(pieces, from - 1) === 'at' && unit === null)
      return ATTENDANCE;
    if (word === 'number' || word === 'numbers' || word === 'total' || word === 'count') {
      return doersOf(pieces, at + 1) ?? totalOf(pieces, at, from);
    }
    if (/^estimates?$/.test(word)) return estimateOf(pieces, at, from);
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

/** "the number of soldiers killed", "the number of Danish dead": what stands after "of". */
function totalOf(pieces: readonly Token[], at: number, from: number): Total {
  const nothing = { counted: null };
  if (wordAt(pieces, at + 1) !== 'of' || at + 2 >= from) return nothing;
  const start = wordAt(pieces, at + 2) === 'the' ? at + 3 : at + 2;
  const state =
    OUTCOME_STATES.get(wordAt(pieces, start)) ?? OUTCOME_STATES.get(wordAt(pieces, start + 1));
  const noun = readNoun(pieces, start);
  if (noun.head === null)
    return state === undefined ? nothing : { counted: nameCasualties(null, state) };
  if (noun.to > from) return nothing;
  const own = OUTCOME_NOUNS.get(noun.head);
  const outcome = own ?? OUTCOME_STATES.get(wordAt(pieces, noun.to)) ?? state;
  if (outcome !== undefined) return { counted: nameCasualties(noun.head, outcome) };
  const verb = pieces.slice(noun.to, noun.to + NEAR).find(({ pos }) => pos === 'VERB');
  if (MOVES.has(verb?.lemma ?? '')) return { counted: noun.head };
  return { counted: noun.head, noun: { from: start, to: noun.to } };
}

/** "raised its estimate of the dead to 35"; null where something else is estimated. */
function estimateOf(pieces: readonly Token[], at: number, from: number): Total | null {
  const words = pieces.slice(at + 1, Math.min(at + 4, from)).map(({ lower }) => lower);
  return words[0] === 'of' && words.includes('dead') ? totalOf(pieces, at, from) : null;
}

/** Words for all who came, of whom "put the crowd at" gives the number. */
const ATTENDANCES: ReadonlySet<string> = new Set(['crowd', 'turnout', 'attendance', 'audience']);
const ATTENDANCE: Total = { counted: 'people', act: 'attend' };

/** "the number attending", "the number walking out": those who do it; null for "the number rising to" and no verb. */
function doersOf(pieces: readonly Token[], at: number): Total | null {
  const verb = pieces[at];
  if (verb?.pos !== 'VERB' || !verb.lower.endsWith('ing')) return null;
  const next = wordAt(pieces, at + 1);
  if (verb.lemma === 'attend' || (verb.lemma === 'take' && next === 'part')) return ATTENDANCE;
  if (LIGHT_VERBS.has(verb.lemma) || MOVES.has(verb.lemma)) return null;
  const isPhrasal = /^(?:out|off|up|down|away)$/.test(next);
  return { counted: 'people', act: isPhrasal ? `${verb.lemma} ${next}` : verb.lemma };
}

// Pieces behind the noun of a total within which its verb stands: "cases had since risen".
const NEAR = 4;

/** What numbers do themselves. */
const MOVES: ReadonlySet<string> = new Set(
  'rise fall climb grow drop increase decrease decline double exceed surpass top hit near'.split(
    ' ',
  ),
);
