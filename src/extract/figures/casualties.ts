/**
 * What happened to the people a figure counts, where a word of its clause says so: "killed 35 people",
 * "35 people have died", "a death toll of 35" all count "people killed". See lexicon/outcomes.ts.
 * Figures under "killed and wounded" count "people killed or injured", which is neither of the two.
 */

import type { Token } from '../../model/types.ts';
import {
  LIFE_TAKERS,
  OUTCOME_NOUNS,
  OUTCOME_STATES,
  OUTCOME_VERBS,
  type Outcome,
  PEOPLE,
} from '../lexicon/outcomes.ts';
import { wordAt } from './pieces.ts';

/** A figure's place among the pieces: number and bounds from `from`, what is counted up to `to`. */
export interface Place {
  readonly from: number;
  readonly numberTo: number;
  readonly to: number;
  readonly head: string | null;
}

/** What happened, by the verb before the figure or the words after it; null where nothing says so. */
export function readOutcome(pieces: readonly Token[], place: Place): string | null {
  const { head } = place;
  const noun = head === null ? undefined : OUTCOME_NOUNS.get(head);
  if (noun !== undefined) return noun;
  return (
    outcomeWithin(pieces, place) ??
    livesTaken(pieces, place) ??
    outcomeAfter(pieces, place.to) ??
    outcomeBefore(pieces, place.from) ??
    outcomeOfWhole(pieces, place.from)
  );
}

/** "among those injured in the blast were 18 children": what happened to those of whom the figure counts some; null elsewhere. */
export function outcomeOfWhole(pieces: readonly Token[], from: number): string | null {
  if (!/^(?:was|were|is|are)$/.test(wordAt(pieces, from - 1))) return null;
  for (let at = from - 2; at >= Math.max(0, from - FARTHEST); at -= 1) {
    if (wordAt(pieces, at) !== 'among') continue;
    const told = [wordAt(pieces, at + 1), wordAt(pieces, at + 2)];
    const [outcome] = told.flatMap(
      (word) => OUTCOME_STATES.get(word) ?? OUTCOME_NOUNS.get(word) ?? [],
    );
    return outcome ?? null;
  }
  return null;
}

/** The counted noun with its outcome, in the plural: "people killed", "soldiers injured", "men killed" of one man too. */
export function nameCasualties(head: string | null, outcome: string): string {
  const isPeople = head === null || PEOPLE.has(head) || OUTCOME_NOUNS.has(head);
  return `${isPeople ? 'people' : head} ${outcome}`;
}

/** A noun that one of is counted, as several are: "man" is "men", "soldier" is "soldiers". */
export function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('child')) return `${noun}ren`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? noun : `${noun}s`;
}

/** "35 wounded soldiers", "20 missing people". */
function outcomeWithin(pieces: readonly Token[], { numberTo, to }: Place): string | null {
  for (let at = numberTo; at < to - 1; at += 1) {
    const outcome = OUTCOME_STATES.get(wordAt(pieces, at));
    if (outcome !== undefined) return joined(outcome, OUTCOME_STATES.get(wordAt(pieces, at + 2)));
  }
  return null;
}

function joined(first: Outcome, second: Outcome | undefined): string {
  return second === undefined || second === first ? first : `${first} or ${second}`;
}

/** "claimed 35 lives", "the lives of 35 people", "the deaths of 35 people". */
function livesTaken(pieces: readonly Token[], { from, head }: Place): string | null {
  if (head === 'lives') return LIFE_TAKERS.has(wordAt(pieces, from - 1)) ? 'killed' : null;
  if (wordAt(pieces, from - 1) !== 'of') return null;
  const noun = wordAt(pieces, from - 2);
  if (noun === 'lives') return LIFE_TAKERS.has(verbBefore(pieces, from - 2)) ? 'killed' : null;
  return /^(?:deaths|death|killing|killings|arrest|arrests|evacuation|rescue|displacement)$/.test(
    noun,
  )
    ? (OUTCOME_NOUNS.get(noun) ?? NOMINALS.get(noun) ?? null)
    : null;
}

const NOMINALS: ReadonlyMap<string, Outcome> = new Map([
  ['killing', 'killed'],
  ['arrest', 'arrested'],
  ['evacuation', 'evacuated'],
  ['rescue', 'rescued'],
  ['displacement', 'displaced'],
]);

function verbBefore(pieces: readonly Token[], at: number): string {
  return wordAt(pieces, wordAt(pieces, at - 1) === 'the' ? at - 2 : at - 1);
}

/** The verb that has the figure as its object, with a second verb joined to it. */
function outcomeBefore(pieces: readonly Token[], from: number): string | null {
  const at = /^(?:ly|also)$/.test(wordAt(pieces, from - 1).slice(-2)) ? from - 2 : from - 1;
  const outcome = OUTCOME_VERBS.get(wordAt(pieces, at));
  if (outcome === undefined || isPassive(pieces, at)) return null;
  const isPair = /^(?:and|or)$/.test(wordAt(pieces, at - 1));
  const first = isPair ? OUTCOME_VERBS.get(wordAt(pieces, at - 2)) : undefined;
  return first === undefined || first === outcome ? outcome : `${first} or ${outcome}`;
}

function isPassive(pieces: readonly Token[], at: number): boolean {
  return /^(?:was|were|been|being|be|are|is)$/.test(wordAt(pieces, at - 1));
}

/** "35 people dead", "35 people have been killed", "35 people, most of them children, were killed". */
function outcomeAfter(pieces: readonly Token[], end: number): string | null {
  // "30 people seriously injured"
  const start = /ly$/.test(wordAt(pieces, end)) ? end + 1 : end;
  let at = start;
  let sawVerb = false;
  for (; at < start + FARTHEST; at += 1) {
    const word = wordAt(pieces, at);
    const outcome = OUTCOME_STATES.get(word);
    if (outcome !== undefined && (at === start || sawVerb || outcomeStarts(pieces, at))) {
      const isPair = /^(?:and|or)$/.test(wordAt(pieces, at + 1));
      return joined(outcome, isPair ? OUTCOME_STATES.get(wordAt(pieces, at + 2)) : undefined);
    }
    if (AUXILIARIES.has(word)) sawVerb = true;
    else if (word === ',' && !sawVerb) at = closingComma(pieces, at);
    else if (isClauseEnd(pieces[at], sawVerb)) return null;
  }
  return null;
}

const FARTHEST = 14;

/** "35 soldiers died": a verb that needs no auxiliary. */
function outcomeStarts(pieces: readonly Token[], at: number): boolean {
  return /^(?:died|die|dies|perished)$/.test(wordAt(pieces, at));
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  `was were been being be are is have has had may might could would will remain remained remains still left lay
  confirmed feared reported reportedly believed presumed thought said known listed declared to also now either
  who that later since already as`.split(/\s+/),
);

/** The comma that closes a remark such as ", most of them children,"; the first where none does. */
function closingComma(pieces: readonly Token[], open: number): number {
  if (
    !/^(?:including|mostly|most|many|some|among|all|both|half|mainly|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(
      wordAt(pieces, open + 1),
    )
  ) {
    return open + FARTHEST;
  }
  for (let at = open + 1; at <= open + 10; at += 1) {
    if (wordAt(pieces, at) === ',') return at;
  }
  return open + FARTHEST;
}

function isClauseEnd(piece: Token | undefined, sawVerb: boolean): boolean {
  if (piece === undefined) return true;
  if (sawVerb) return !/^(?:ADV|PART)$/.test(piece.pos);
  return !/^(?:ADP|DET|NOUN|PROPN|ADJ|PART)$/.test(piece.pos);
}
