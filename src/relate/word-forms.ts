/**
 * The forms that a word is compared by, wherever it stands. The endings follow the first steps of Porter's stemmer
 * (1980), cut down to what news needs.
 */

import { lemmasOf } from '../words/lemmas.ts';
import { findWord } from '../words/lookup.ts';
import { rootOf } from '../words/related-words.ts';
import { kindOf } from './kinds.ts';

/** Signs that words are asked for, a bit each: which were asked, and which were found. */
export interface Asked {
  asked: number;
  found: number;
}

/** What is known of a word as written. */
export interface Form extends Asked {
  readonly text: string;
  readonly key: string;
  readonly stem: string;
  readonly isName: boolean;
  /** What it stands for among the words that carry meaning; null for a word that says little. */
  readonly content: string | null;
  /** Its family by derivation; null for a word that says little. */
  readonly family: string | null;
  /** Of a word with a capital: what it is at the beginning of a text; null until that is asked for. */
  opening: Form | null;
}

// The same words come again and again; the forms of the last ones are remembered.
const knownForms = new Map<string, Form>();
const MOST_FORMS = 200_000;

/** The form of a word as written. */
export function formOf(written: string): Form {
  const known = knownForms.get(written);
  if (known !== undefined) return known;
  if (knownForms.size >= MOST_FORMS) knownForms.clear();
  const form = readForm(written);
  knownForms.set(written, form);
  return form;
}

function readForm(text: string): Form {
  const key = keyOf(text);
  const stem = stemOf(text, key);
  const isEmpty = stem.length <= 1 || STOP_WORDS.has(text.toLowerCase());
  const family = isEmpty ? null : meaningOf(text, stem);
  return {
    text,
    key,
    stem,
    isName: /^\p{Lu}/u.test(text),
    content: isEmpty ? null : (kindOf(key) ?? kindOf(stem) ?? family),
    family,
    opening: null,
    asked: 0,
    found: 0,
  };
}

/** The form of a word that opens a text: in small letters, if it is one of English, as its capital makes no name of it. */
export function openingOf(form: Form): Form {
  if (form.isName) form.opening ??= opened(form);
  return form.opening ?? form;
}

function opened(form: Form): Form {
  const lower = form.text.toLowerCase();
  const isName =
    !/^\p{Lu}\p{Ll}/u.test(form.text) || findWord(lemmasOf(lower, 'noun').at(-1) ?? lower) === null;
  return isName ? form : formOf(lower);
}

/** The family of a common word by derivation; the stem of a name, which peoples share with their country. */
function meaningOf(text: string, stem: string): string {
  return /^\p{Ll}/u.test(text) ? rootOf(text.replace(/['’]s?$/, '')) : stem;
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
