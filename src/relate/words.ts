/**
 * Words made comparable. `key` levels case, possessives and plurals; `stem` also levels the common endings of
 * verbs and of peoples ("Italian" and "Italy"), so that two tellings of one thing share their words. The endings
 * follow the first steps of Porter's stemmer (1980), cut down to what news needs.
 */

import type { Span } from '../model/types.ts';
import { lemmasOf } from '../words/lemmas.ts';
import { findWord } from '../words/lookup.ts';
import { rootOf } from '../words/related-words.ts';
import { kindOf } from './kinds.ts';

/** A word of a text with the two forms it is compared by. */
export interface Word extends Span {
  readonly text: string;
  /** Small letters, no possessive, singular: "soldiers'" gives "soldier". */
  readonly key: string;
  /** The key without verb endings, peoples as countries: "deployed" gives "deploy". */
  readonly stem: string;
}

/** The words of a text in order; marks are left out and hyphens part words. */
export function wordsOf(text: string): readonly Word[] {
  const found = known.get(text) ?? readWords(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, found);
  return found;
}

// Each claim is asked for its words by every topic and rule; the last texts are remembered.
const known = new Map<string, readonly Word[]>();
const MOST_KNOWN = 100_000;

function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const { key, stem } = formsOf(written);
    words.push({
      text: written,
      key,
      stem,
      start: match.index,
      end: match.index + written.length,
    });
  }
  return words;
}

// The same words come again and again; the forms of the last ones are remembered.
const knownForms = new Map<string, { readonly key: string; readonly stem: string }>();
const MOST_FORMS = 200_000;

function formsOf(written: string): { readonly key: string; readonly stem: string } {
  const known = knownForms.get(written);
  if (known !== undefined) return known;
  if (knownForms.size >= MOST_FORMS) knownForms.clear();
  const key = keyOf(written);
  const forms = { key, stem: stemOf(written, key) };
  knownForms.set(written, forms);
  return forms;
}

/** The singular in small letters: "Troops" gives "troop", "the agency's" part "agency's" gives "agency". */
export function keyOf(word: string): string {
  const bare = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/'s?$/, '')
    .replace(/,(?=\d)/g, '');
  return IRREGULAR_PLURALS.get(bare) ?? singular(bare);
}

/** Keys of a name or term of several words, joined by blanks: "Special Forces" gives "special force". */
export function keysOf(text: string): string {
  return wordsOf(text)
    .map((word) => word.key)
    .join(' ');
}

/** The stems of the names in a text: words with a capital. A sentence's first word is one too, and does no harm. */
export function namesIn(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => /^\p{Lu}/u.test(word.text))
      .map((word) => word.stem),
  );
}

/** True where the term stands in the words as whole words, in whatever number or case. */
export function hasTerm(words: readonly Word[], term: string): boolean {
  return findTerm(words, term) >= 0;
}

/** The index of the first word of the first place where the term stands, or -1. */
function findTerm(words: readonly Word[], term: string): number {
  const wanted = wordsOf(term).map((word) => word.key);
  if (wanted.length === 0) return -1;
  return words.findIndex((_, at) => wanted.every((key, step) => words[at + step]?.key === key));
}

/** The stems that carry meaning, each once, words of one kind ("troops", "soldiers") under one name. */
export function contentOf(text: string): ReadonlySet<string> {
  const content = new Set<string>();
  for (const word of wordsOf(text)) {
    const kind = contentWordOf(word);
    if (kind !== null) content.add(kind);
  }
  return content;
}

/** The first word of a text in small letters, if it is a word of English: its capital makes no name of it. */
function opened(word: Word): Word {
  if (word.start > 0 || !/^\p{Lu}\p{Ll}/u.test(word.text)) return word;
  const text = word.text.toLowerCase();
  return findWord(lemmasOf(text, 'noun').at(-1) ?? text) === null
    ? word
    : { ...word, text, ...formsOf(text) };
}

// What the last words stand for, as `contentOf` gives it; null for words that say little.
const knownContent = new Map<string, string | null>();

function contentWordOf(word: Word): string | null {
  const { text, key, stem } = opened(word);
  const known = knownContent.get(text);
  if (known !== undefined) return known;
  if (knownContent.size >= MOST_FORMS) knownContent.clear();
  const isEmpty = stem.length <= 1 || STOP_WORDS.has(text.toLowerCase());
  const found = isEmpty
    ? null
    : (kindOf(key) ?? kindOf(stem) ?? meaningOf({ ...word, text, stem }));
  knownContent.set(text, found);
  return found;
}

/** The families of the words that carry meaning, each once, by derivation; names by their stems. */
export function familiesOf(text: string): ReadonlySet<string> {
  const content = wordsOf(text).filter(
    (word) => word.stem.length > 1 && !STOP_WORDS.has(word.text.toLowerCase()),
  );
  return new Set(content.map((word) => meaningOf(opened(word))));
}

/** The family of a common word by derivation; the stem of a name, which peoples share with their country. */
function meaningOf({ text, stem }: Word): string {
  return /^\p{Ll}/u.test(text) ? rootOf(text.replace(/['’]s?$/, '')) : stem;
}

// "U.S", "Norway’s", "14,500", "1.5": letters and digits, joined inside by one mark.
const WORD = /[\p{L}\p{N}]+(?:[.,'’‘][\p{L}\p{N}]+)*/gu;

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|ics)$/.test(word)) return word;
  if (word.endsWith('children')) return word.slice(0, -3);
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function stemOf(written: string, key: string): string {
  const irregular = IRREGULAR_VERBS.get(key);
  if (irregular !== undefined) return irregular;
  if (/^\d/.test(key)) return key;
  const lookalike = LOOKALIKES.get(key);
  if (lookalike !== undefined) return lookalike;
  const people = /^\p{Lu}\p{Ll}/u.test(written) && key.length > 4;
  const bare = people ? withoutPeople(key) : withoutVerbEnding(key);
  return bare.length > 3 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}

function withoutVerbEnding(key: string): string {
  for (const ending of ['ment', 'ing', 'ed', 'ly']) {
    if (!key.endsWith(ending) || key.length - ending.length < 4) continue;
    const bare = key.slice(0, -ending.length);
    return /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare;
  }
  return key;
}

// "Brazilian", "Brazil" to "brazil"; "Japanese", "Japan" to "jap": endings fall twice.
function withoutPeople(key: string): string {
  return shortened(shortened(key));
}

function shortened(key: string): string {
  const ending = ['ian', 'ese', 'ish', 'ia', 'an', 'a', 'e', 'i', 'y'].find(
    (one) => key.endsWith(one) && key.length - one.length > 2,
  );
  return ending === undefined ? key : key.slice(0, -ending.length);
}

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['persons', 'person'],
  ['people', 'person'],
  ['servicemen', 'serviceman'],
  ['lives', 'life'],
  ['series', 'series'],
  ['news', 'news'],
  ['crises', 'crisis'],
]);

// Names that the endings of peoples would make one: Niger and Nigeria.
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['niger', 'niger (sahel)'],
  ['nigerien', 'niger (sahel)'],
]);

const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map([
  ['sent', 'send'],
  ['said', 'say'],
  ['told', 'tell'],
  ['found', 'find'],
  ['held', 'hold'],
  ['took', 'take'],
  ['taken', 'take'],
  ['gave', 'give'],
  ['given', 'give'],
  ['made', 'make'],
  ['went', 'go'],
  ['gone', 'go'],
  ['came', 'come'],
  ['fought', 'fight'],
  ['bought', 'buy'],
  ['sold', 'sell'],
  ['paid', 'pay'],
  ['dead', 'die'],
  ['died', 'die'],
  ['death', 'die'],
  ['dying', 'die'],
]);

// Words that say little of what a sentence is about; forms of saying stand in cues.ts.
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such some any no not never nor and or but if while as of in on at to into onto from
  by for with without within about against between among over under up down out off after before during since until
  above below beneath beside behind across along around near through toward towards via per upon
  is are was were be been being am has have had having do does did done will would shall should may might must can
  could it its they them their theirs he him his she her hers we us our ours you your i my me who whom whose which
  what when where why how there here than then so too very also just only even still already now today recently
  currently previously indeed again more most less least few many much other another both each all one ones own same
  something anything nothing thing things new newly like`.split(/\s+/),
);
