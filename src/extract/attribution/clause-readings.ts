/** Clauses behind a cue: with their "that", without it, and behind who was told. */

import type { Token } from '../../model/types.ts';
import { type Chunk, phraseStartingAt } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { type Reading, takes } from './behind-cue.ts';
import { firstWord, hasFiniteVerb, startsClause } from './clause-signs.ts';
import type { CueHit } from './find-cues.ts';
import type { Content } from './saying.ts';
import { clauseOpeners } from './that-clause.ts';

/** "confirmed on Monday that", "asked why" */
export const readOpened: Reading = ({ unit, hit, end, opener, told }) => {
  if (opener === null) return null;
  const isThat = unit.tokens[opener]?.lower === 'that' && !isPronoun(unit.tokens, opener);
  const fits = unit.tokens[opener]?.lower === 'that' ? takes(hit, 'that') : takes(hit, 'question');
  if (!fits && !takes(hit, 'clause')) return null;
  return {
    start: isThat ? firstWord(unit.tokens, opener + 1) : opener,
    end,
    shape: 'clause',
    told,
  };
};

/** "thinks that is fine", "said that’s it": no conjunction. */
function isPronoun(tokens: readonly Token[], that: number): boolean {
  const next = tokens[that + 1];
  return next?.pos === 'AUX' || /^['’](?:s|ll|d)$/.test(next?.lower ?? '');
}

/** "told the crew to leave", "told the crew it was late" */
export const readTold: Reading = ({ unit, hit, end, start, told }) => {
  const listener = hit.form.cue.lemma === 'tell' ? phraseStartingAt(unit.tokens, start) : null;
  if (listener === null) return null;
  const rest = listener.end;
  const isNot = unit.tokens[rest]?.lower === 'not' && unit.tokens[rest + 1]?.lower === 'to';
  if (unit.tokens[rest]?.lower === 'to' || isNot)
    return { start: rest, end, shape: 'infinitive', told: null };
  const own = phraseStartingAt(unit.tokens, rest);
  const isClause = own !== null && startsClause(unit, rest, own.end, true);
  return isClause ? { start: rest, end, shape: 'clause', told } : null;
};

/** "said the road was closed": a noun phrase with its verb, without a "that". */
export const readClause: Reading = ({ unit, hit, end, start, from, phrase, told }) => {
  if (from >= end || unit.tokens[start]?.pos === 'CCONJ' || isLink(unit.tokens[start])) return null;
  if (!takes(hit, 'clause')) return readFinding(unit, hit, end, start, phrase);
  const isClause = startsClause(unit, from, phrase?.end ?? from, isPlainSaying(hit));
  return isClause ? { start: firstWord(unit.tokens, start), end, shape: 'clause', told } : null;
};

/** "found the plan would cost more": a verb that wants its "that", with an auxiliary right behind the noun phrase. */
function readFinding(
  unit: Unit,
  hit: CueHit,
  end: number,
  start: number,
  phrase: Chunk | null,
): Content | null {
  if (!takes(hit, 'that') || phrase === null || phrase.start !== start) return null;
  const isClause = unit.tokens[phrase.end]?.pos === 'AUX' && !hit.passive;
  return isClause ? { start, end, shape: 'clause', told: null } : null;
}

/** "answered when asked", "said as he left": a clause of time belongs to the verb. */
function isLink(token: Token | undefined): boolean {
  return token !== undefined && timeLinks.has(token.lower);
}

const timeLinks: ReadonlySet<string> = new Set(
  'when while as after before because since until'.split(' '),
);

/** "said a fourth was at large", "said the change paved the way": nothing but a clause follows "said". */
export const readPlain: Reading = ({ unit, hit, end, start, from, phrase, told }) => {
  const first = unit.tokens[start];
  const second = unit.tokens[start + 1];
  if (first?.text === ',' && !clauseOpeners.has(second?.lower ?? '')) return null;
  if (first?.pos === 'CCONJ' || first?.pos === 'AUX' || isLink(first)) return null;
  const isSaid =
    hit.form.cue.lemma === 'say' && phrase !== null && end - from > 4 && !isAfterQuote(unit, hit);
  if (!isSaid && !(isPlainSaying(hit) && hasFiniteVerb(unit, from, end))) return null;
  const clause = behindOccasion(unit, start);
  return { start: clause ?? firstWord(unit.tokens, start), end, shape: 'clause', told };
};

/** "said in an interview on Monday the plan was dead": where the clause begins behind the occasion, or null. */
function behindOccasion(unit: Unit, start: number): number | null {
  const { tokens } = unit;
  let at = start;
  while (occasions.has(tokens[at]?.lower ?? '')) {
    const phrase = phraseStartingAt(tokens, at + 1);
    if (phrase === null) return null;
    at = phrase.end;
  }
  if (at === start || unit.quoted[at]) return null;
  const phrase = phraseStartingAt(tokens, at);
  return phrase !== null && startsClause(unit, at, phrase.end) ? at : null;
}

const occasions: ReadonlySet<string> = new Set('in on at during after to before from'.split(' '));

/** "expects sales to fall" */
export const readExpected: Reading = ({ unit, hit, end, from, phrase, told }) =>
  hit.form.cue.kind === 'believe' && phrase !== null && unit.tokens[phrase.end]?.lower === 'to'
    ? { start: from, end, shape: 'clause', told }
    : null;

/** A verb that takes nothing but a clause: a finite verb behind it shows the clause. */
function isPlainSaying({ form }: CueHit): boolean {
  return (
    form.cue.kind === 'say' &&
    form.cue.takes.length === 1 &&
    form.cue.takes[0] === 'clause' &&
    form.cue.lemma !== 'add' &&
    form.cue.lemma !== 'note'
  );
}

/** "…,” Doe said late Monday": what follows is no content where a quotation stands before. */
function isAfterQuote(unit: Unit, hit: CueHit): boolean {
  const first = unit.quoted.indexOf(true);
  return first >= 0 && first < hit.groupStart;
}
