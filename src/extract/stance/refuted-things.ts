/**
 * What a word of falsity or denial is said of, where that is another matter than the claim's: "denies wrongdoing", "rules out
 * terrorism", "mistaken for a burglar", "who lied to his parents". What is refuted must be the claim's own.
 */

import type { Token } from '../../model/types.ts';
import {
  BLAME_NOUNS,
  CLAIM_NOUNS,
  DENYING_VERBS,
  DISMISSING_PHRASES,
  EVENTS_STAGED,
  FALSE_WORDS,
  GROUND_NOUNS,
  MEDIA_NOUNS,
  REPORTING_PARTICIPLES,
} from '../lexicon/falsehoods.ts';
import type { StanceWord } from './content-words.ts';

type Reader = (tokens: readonly StanceWord[], at: number, about: ReadonlySet<string>) => boolean;

/** True where the word, if it refutes, refutes something else than the claim. `about` holds the stems of the claim. */
export function isSaidOfAnother(
  tokens: readonly StanceWord[],
  at: number,
  about: ReadonlySet<string>,
): boolean {
  const word = tokens[at];
  if (word === undefined) return false;
  const reads = (own(READERS, word.lower) ?? own(READERS, word.lemma)) as Reader | undefined;
  if (reads?.(tokens, at, about)) return true;
  if (FALSE_WORDS.has(word.lower))
    return isMatterOfDeed(tokens, at, about) || isVerdictOnAnother(tokens, at, about);
  // "shot down" beside a claim of shooting
  if (DISMISSING_PHRASES.has(word.lemma) && about.has(word.stem ?? '')) return true;
  if (GROUND_NOUNS.has(word.lemma)) return isGroundOfAnother(tokens, at, about);
  return DENYING_VERBS.has(word.lemma) && isDenialOfAnother(tokens, at, about);
}

/** "sued over false rumours": the deed of the claim is told, and what it was done for was false. */
function isMatterOfDeed(...[tokens, at, about]: Parameters<Reader>): boolean {
  const near = tokens.slice(Math.max(0, at - 8), at);
  const over = near.findLastIndex(({ lower }) => /^(?:over|for|after|with|using)$/.test(lower));
  return (
    over > 0 &&
    near.slice(over + 1).every(({ pos }) => /^(?:DET|ADJ|ADV|NUM|PRON|NOUN|PROPN)$/.test(pos)) &&
    near.slice(0, over).some(({ pos, stem }) => pos === 'VERB' && about.has(stem ?? ''))
  );
}

/** "The band is back, the feud was a myth": a clause of its own on another subject, behind one that tells the claim. */
function isVerdictOnAnother(...[tokens, at, about]: Parameters<Reader>): boolean {
  const near = tokens.slice(Math.max(0, at - 12), at);
  const clause = near.slice(near.findLastIndex(({ text }) => /^[,;]$/.test(text)) + 1);
  const verb = clause.findIndex(({ lemma }) => /^(?:be|prove)$/.test(lemma));
  const subject = clause.slice(0, Math.max(0, verb));
  return (
    clause.length < near.length &&
    subject.some(({ pos }) => pos === 'NOUN') &&
    !subject.some(
      ({ stem, lemma }) =>
        about.has(stem ?? '') || CLAIM_NOUNS.has(lemma) || MEDIA_NOUNS.has(lemma),
    ) &&
    isToldBefore(tokens, at, about)
  );
}

/** "no evidence of gang links": none for something else. */
function isGroundOfAnother(...[tokens, at, about]: Parameters<Reader>): boolean {
  return /^(?:of|that|for|to)$/.test(tokens[at + 1]?.lower ?? '') && isAimedAway(tokens, at, about);
}

/** "denies wrongdoing"; "who denied it", of a person; "resigns, denies theft" beside a claim of the resigning. */
function isDenialOfAnother(...[tokens, at, about]: Parameters<Reader>): boolean {
  const blame = tokens.slice(at + 1, at + 4).find(({ lemma }) => BLAME_NOUNS.has(lemma));
  if (blame !== undefined) return !about.has(blame.stem ?? '');
  if (isRelative(tokens, at)) return true;
  if (isDescribed(tokens, at, about) && isToldBehind(tokens, at, about)) return true;
  return isAimedAway(tokens, at, about) && isToldBefore(tokens, at, about);
}

/** "it was petty": no more than how it was is denied. */
function isDescribed(...[tokens, at, about]: Parameters<Reader>): boolean {
  const rest = clauseBehind(tokens, at).filter(({ lower }) => lower !== 'that');
  const [subject, verb, ...more] = rest;
  if (subject?.pos !== 'PRON' || verb?.lemma !== 'be' || more.length === 0) return false;
  return more.every(({ pos, stem }) => pos !== 'VERB' && !about.has(stem ?? ''));
}

/** True where the clause behind a comma tells two words of the claim at least. */
function isToldBehind(...[tokens, at, about]: Parameters<Reader>): boolean {
  const rest = tokens.slice(at + 1, at + 40);
  const mark = rest.findIndex(({ text }) => /^[,;]$/.test(text));
  if (mark < 0) return false;
  const stems = new Set(rest.slice(mark).flatMap(({ stem }) => stem ?? []));
  return [...stems].filter((stem) => about.has(stem)).length >= 2;
}

/** "who denied": told of a person by the way. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === 'who' && /^(?:NOUN|PROPN)$/.test(tokens[at - 2]?.pos ?? '');
}

/** True where what follows in the clause names something, and neither a word of the claim nor a report. */
function isAimedAway(...[tokens, at, about]: Parameters<Reader>): boolean {
  const rest = clauseBehind(tokens, at);
  if (rest.some(({ lower }) => /^(?:it|this|that|so|he|she|they)$/.test(lower))) return false;
  return (
    rest.some(({ stem }) => stem !== null) &&
    !rest.some(
      ({ stem, lemma }) =>
        about.has(stem ?? '') || CLAIM_NOUNS.has(lemma) || MEDIA_NOUNS.has(lemma),
    )
  );
}

/** True where a clause before, parted by a comma or a semicolon, tells two words of the claim at least. */
function isToldBefore(...[tokens, at, about]: Parameters<Reader>): boolean {
  const near = tokens.slice(Math.max(0, at - 40), at);
  const mark = near.findLastIndex(({ text }) => /^[,;]$/.test(text));
  const stems = new Set(near.slice(0, Math.max(0, mark)).flatMap(({ stem }) => stem ?? []));
  return [...stems].filter((stem) => about.has(stem)).length >= 2;
}

function clauseBehind(tokens: readonly StanceWord[], at: number): readonly StanceWord[] {
  const rest = tokens.slice(at + 1, at + 40);
  const end = rest.findIndex(({ text, lower }) => /^[,;:.!?–—-]$/.test(text) || ENDS.has(lower));
  return end < 0 ? rest : rest.slice(0, end);
}

const ENDS: ReadonlySet<string> = new Set(
  'but before after when while because although though as'.split(' '),
);

/** Words of which some uses are said of something else, by their form or base form. */
const READERS: Readonly<Record<string, Reader>> = {
  // "rule out terrorism"
  rule: (tokens, at, about) =>
    tokens[at + 1]?.lower === 'out' &&
    isAimedAway(tokens, at + 1, about) &&
    tokens[at]?.lower !== 'ruled',
  // "mistaken for burglars"
  mistaken: (tokens, at, about) =>
    /^(?:for|identity)$/.test(tokens[at + 1]?.lower ?? '') && isAimedAway(tokens, at + 1, about),
  // "lied about his age", "lied to his parents before …"
  lied: (tokens, at, about) => isRelative(tokens, at) || isLieOfAnother(tokens, at, about),
  // "staged a protest"
  staged: (tokens, at) =>
    tokens.slice(Math.max(0, at - 8), at + 8).some(({ lemma }) => EVENTS_STAGED.has(lemma)),
  satirical: (tokens, at) => !isSource(tokens, at),
  satire: (tokens, at) => tokens[at - 1]?.pos === 'PRON',
  legend: (tokens, at) => tokens[at - 1]?.lower !== 'urban',
  // "falsely accused", but "falsely reported"
  falsely: (tokens, at, about) => isAct(tokens[at + 1], about),
  wrongly: (tokens, at, about) => isAct(tokens[at + 1], about),
  mistakenly: (tokens, at, about) => isAct(tokens[at + 1], about),
  erroneously: (tokens, at, about) => isAct(tokens[at + 1], about),
  // "wrong house", "wrong with it", "wrong to do so"
  wrong: (tokens, at) =>
    /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '') ||
    /^(?:with|to)$/.test(tokens[at + 1]?.lower ?? ''),
  // "impossible to put out"
  impossible: (tokens, at, about) =>
    tokens[at + 1]?.lower === 'to' && isAimedAway(tokens, at + 1, about),
  rubbish: (tokens, at) => /^(?:ADP|DET)$/.test(tokens[at - 1]?.pos ?? ''),
  fiction: (tokens, at) => /^(?:science|pulp|fan|crime)$/.test(tokens[at - 1]?.lower ?? ''),
  lie: (tokens, at) => /^(?:in|on|at|down|there|dead)$/.test(tokens[at + 1]?.lower ?? ''),
  // "tricked into joining", but "tricked into believing"
  trick: isMadeToAct,
  fool: isMadeToAct,
  dupe: isMadeToAct,
  deceive: isMadeToAct,
  mislead: isMadeToAct,
};

function isLieOfAnother(...[tokens, at, about]: Parameters<Reader>): boolean {
  const rest = clauseBehind(tokens, at);
  if (rest.some(({ lower }) => lower === 'about')) return isAimedAway(tokens, at, about);
  return /^(?:before|after|when|while)$/.test(tokens[at + 1 + rest.length]?.lower ?? '');
}

/** "from a satirical site": where it comes from; an office of such a paper can be told of too. */
function isSource(tokens: readonly Token[], at: number): boolean {
  return (
    tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }) => /^(?:from|by|on|is|was|via|:)$/.test(lower)) ||
    tokens.slice(at + 1, at + 8).some(({ lemma }) => CLAIM_NOUNS.has(lemma))
  );
}

/** True at a verb that reports nothing and is none of the claim's. */
function isAct(word: StanceWord | undefined, about: ReadonlySet<string>): boolean {
  if (word?.pos !== 'VERB' || about.has(word.stem ?? '')) return false;
  return !REPORTING_PARTICIPLES.has(word.lemma);
}

function isMadeToAct(tokens: readonly StanceWord[], at: number): boolean {
  const into = tokens.slice(at + 1, at + 5).findIndex(({ lower }) => lower === 'into');
  if (into < 0) return false;
  return !/^(?:believe|think|report|run|publish|print|air|broadcast)$/.test(
    tokens[at + into + 2]?.lemma ?? '',
  );
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
