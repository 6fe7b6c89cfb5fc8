/**
 * What a number counts: the head of the noun phrase after it, in small letters. Names, demonyms and loose
 * adjectives go ("400 South African miners" counts miners). An adjective or noun stays before a head
 * that says too little alone: "special forces", "aid workers".
 */

import type { Token } from '../../model/types.ts';
import { OUTCOME_STATES } from '../lexicon/outcomes.ts';
import { ADDITIVES_AFTER, OF_THEM } from '../lexicon/scopes.ts';
import { isCapital, isDash, isHyphen, touches, wordAt } from './pieces.ts';

/** What stands after a number, up to before piece `to`. */
export interface Counted {
  readonly to: number;
  /** Null where the number stands alone: "35 were killed". */
  readonly head: string | null;
  /** True for "3,000 of the troops", "35 of whom". */
  readonly ofWhole: boolean;
  /** True for "40 more". */
  readonly more: boolean;
}

/** What is counted after the piece `at`, where a number ends. */
export function readCounted(pieces: readonly Token[], at: number, isVague: boolean): Counted {
  const isMore = ADDITIVES_AFTER.has(wordAt(pieces, at)) && wordAt(pieces, at + 1) !== 'than';
  const start = isMore ? at + 1 : at;
  if (wordAt(pieces, start) === 'of')
    return { ...readOf(pieces, start + 1, isVague), more: isMore };
  return { ...readNoun(pieces, start), ofWhole: false, more: isMore };
}

/** A noun phrase up to before piece `to`; `head` is null where none begins. */
export interface NounPhrase {
  readonly to: number;
  readonly head: string | null;
  readonly isPlural: boolean;
}

/** What a share is of where a determiner follows it without "of": "half the fleet"; null without one. */
export function readHalved(pieces: readonly Token[], at: number): Counted | null {
  return DETERMINERS.has(wordAt(pieces, at)) ? { ...readOf(pieces, at, true), more: false } : null;
}

/** The head of the noun phrase that begins at a piece, and where the phrase ends. */
export function readNoun(pieces: readonly Token[], start: number): NounPhrase {
  let head: number | null = null;
  let at = start;
  for (; at < start + LONGEST_NOUN_PHRASE; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !continues(pieces, at, start, head)) break;
    if (isHead(piece)) head = at;
  }
  return head === null
    ? { to: start, head: null, isPlural: false }
    : { to: head + 1, head: nameOf(pieces, head, start), isPlural: isPlural(wordAt(pieces, head)) };
}

const LONGEST_NOUN_PHRASE = 10;

/** "of the troops", "of whom", "of Russia's soldiers" are parts; "thousands of soldiers" is not. */
function readOf(pieces: readonly Token[], at: number, isVague: boolean): Omit<Counted, 'more'> {
  const word = wordAt(pieces, at);
  if (OF_THEM.has(word) && !(DETERMINERS.has(word) && isNominal(pieces[at + 1]))) {
    return { ...readApposition(pieces, at), ofWhole: true };
  }
  const isDetermined = DETERMINERS.has(word);
  let start = isDetermined ? at + 1 : at;
  if (wordAt(pieces, start) === 'the') start += 1;
  while (pieces[start]?.pos === 'NUM' && start < at + 6) start += 1;
  const noun = readNoun(pieces, start);
  const isPart = isDetermined || !isVague || hasPossessive(pieces, start, noun.to);
  return { ...noun, ofWhole: isPart };
}

/** "12 of them children"; a participle would be the verb of "hundreds of them lined the streets". */
function readApposition(pieces: readonly Token[], them: number): Pick<Counted, 'to' | 'head'> {
  const nothing = { to: them + 1, head: null };
  if (wordAt(pieces, them) !== 'them' || !isNominal(pieces[them + 1])) return nothing;
  const { to, head, isPlural } = readNoun(pieces, them + 1);
  return isPlural ? { to, head } : nothing;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the these those its their his her our all this that your my'.split(' '),
);

function hasPossessive(pieces: readonly Token[], from: number, to: number): boolean {
  return pieces.slice(from, to).some(({ lower }) => lower === "'s" || lower === '’s');
}

/** True where the piece may go on a noun phrase that has got its head, or none yet. */
function continues(
  pieces: readonly Token[],
  at: number,
  start: number,
  head: number | null,
): boolean {
  const piece = pieces[at];
  const before = pieces[at - 1];
  if (piece === undefined || before === undefined || isBreak(before, piece)) return false;
  if (isDash(pieces, at)) return at > start && isHyphen(pieces, at);
  if (isDash(pieces, at - 1) && touches(pieces, at)) return /^\p{L}/u.test(piece.text);
  const ended = head === at - 1 && isPlural(before.lower);
  if (head === at - 1 && at > start) {
    if (/^['’]s?$/.test(piece.lower)) return true;
    if (piece.pos === 'NOUN') return !ended || isPlural(piece.lower);
    // "two government backed fighters", "one rocket propelled grenade"
    if (/(?:ing|ed)$/.test(piece.lower) && piece.pos === 'VERB' && !ended) {
      return pieces[at + 1]?.pos === 'NOUN';
    }
    // "the 300 government backed fighters" goes on, "3,000 troops deployed" does not.
    return false;
  }
  // "200 of the company's 3,500 employees"
  // "12 QK 30 lamps"
  if (piece.pos === 'NUM')
    return at > start && (before.pos === 'PART' || /^\p{Lu}{1,4}$/u.test(before.text));
  return isModifier(pieces, at, start);
}

function isBreak(before: Token, piece: Token): boolean {
  return piece.start - before.end > 2;
}

/** Adjectives, names, participles and what joins them, before a head. */
function isModifier(pieces: readonly Token[], at: number, start: number): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  const next = pieces[at + 1];
  switch (piece.pos) {
    case 'NOUN':
    case 'PROPN':
      return true;
    case 'ADJ':
      return !QUANTIFIERS.has(piece.lower);
    case 'VERB':
      return (
        /(?:ed|ing|en|wn|ught)$/.test(piece.lower) && isNominal(next) && !isOutcomeLast(pieces, at)
      );
    case 'ADV':
      return (
        isHyphen(pieces, at + 1) ||
        (/(?:ly|^most|^more|^very)$/.test(piece.lower) && /^(?:ADJ|VERB)$/.test(next?.pos ?? ''))
      );
    case 'PART':
      return /^['’]s?$/.test(piece.lower) && at > start;
    case 'CCONJ':
    case 'PUNCT':
      return isJoint(pieces, at, start);
    default:
      return false;
  }
}

/** Adjectives that begin a count of their own: "a professional one several weeks ago". */
const QUANTIFIERS: ReadonlySet<string> = new Set('several many few much'.split(' '));

function isNominal(piece: Token | undefined): boolean {
  return piece !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(piece.pos);
}

/** "35 injured Monday": the state of somebody, and no adjective. */
function isOutcomeLast(pieces: readonly Token[], at: number): boolean {
  return OUTCOME_STATES.has(wordAt(pieces, at)) && pieces[at + 1]?.pos !== 'NOUN';
}

/** "Russian and North Korean soldiers", "elite, well-trained troops": between two modifiers. */
function isJoint(pieces: readonly Token[], at: number, start: number): boolean {
  if (at === start || !/^(?:and|or|,)$/.test(wordAt(pieces, at))) return false;
  const [before, after, last] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]];
  if (before === undefined || after === undefined) return false;
  const isList = wordAt(pieces, at) === ',';
  if (isList) return before.pos === 'ADJ' && /^AD[JV]$/.test(after.pos);
  const kinds = `${before.pos} ${after.pos}`;
  return (
    isNominal(last) &&
    /^(?:ADJ|PROPN) (?:ADJ|PROPN)$/.test(kinds) &&
    isCapital(before) === isCapital(after)
  );
}

/** A common noun, or a capitalised plural such as a demonym or a word of a headline. */
function isHead(piece: Token): boolean {
  // "two won", "the 400 given earlier" are verbs.
  if (piece.pos === 'NOUN')
    return /^\p{L}/u.test(piece.text) && !/^(?:won|given)$/.test(piece.lower);
  return piece.pos === 'PROPN' && isPlural(piece.lower) && !NAME_IN_S.test(piece.text);
}

const NAME_IN_S = /^(?:[A-Z.]+|[A-Z][a-z]*(?:[Ss]tates|[Nn]ations|days))$/;

/** True for a word that ends like a plural, or is one without an ending. */
function isPlural(word: string): boolean {
  return (
    IRREGULAR.has(word) ||
    (word.length > 3 && /(?:[^su]s|[iaeo]us)$/.test(word) && !/(?:is|ss)$/.test(word))
  );
}

const IRREGULAR: ReadonlySet<string> = new Set(
  'people men women children police personnel staff troops servicemen servicewomen policemen firemen fishermen dead'.split(
    ' ',
  ),
);

/** The head, with the word before it where the head says too little alone. */
function nameOf(pieces: readonly Token[], head: number, start: number): string {
  const word = wordAt(pieces, head);
  const before = pieces[head - 1];
  const keeps = head > start && THIN_HEADS.has(word) && !isDash(pieces, head - 2);
  const isPlainWord =
    before !== undefined && /^(?:ADJ|NOUN)$/.test(before.pos) && !isCapital(before);
  return keeps && isPlainWord && !LOOSE.has(before.lower) ? `${before.lower} ${word}` : word;
}

/** Heads whose kind is in the word before them. */
const THIN_HEADS: ReadonlySet<string> = new Set(
  'forces services workers officers guards units systems goods operations agents members'.split(
    ' ',
  ),
);

/** Words before a head that only judge or place it. */
const LOOSE: ReadonlySet<string> = new Set(
  `new more other such additional further extra local foreign national regional enemy friendly different
  various several total elite senior junior top alleged suspected large small big young old former current good own main key entire fresh`.split(
    /\s+/,
  ),
);
