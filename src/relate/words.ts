/**
 * Words made comparable. `key` levels case, possessives and plurals; `stem` also levels the common endings of
 * verbs and of peoples ("Italian" and "Italy"), so that two tellings of one thing share their words.
 */

import type { Span } from '../model/types.ts';
import { endOfWord } from './word-ends.ts';
import { type Asked, type Form, formOf, openingOf } from './word-forms.ts';

export { keyOf } from './word-forms.ts';

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
  const read = readAndKeep(text);
  read.words ??= read.forms.map((form, at) => wordAt(form, read.starts[at] as number));
  return read.words;
}

function wordAt({ text, key, stem }: Form, start: number): Word {
  return { text, key, stem, start, end: start + text.length };
}

/** A text that was read, with the signs that it was asked for. Most are not asked for their words one by one. */
interface ReadText extends Asked {
  readonly text: string;
  /** The form of each word, and where it begins. */
  readonly forms: readonly Form[];
  readonly starts: readonly number[];
  words: readonly Word[] | null;
  isKept: boolean;
}

/** A text that is asked for its words by topics and rules, again and again: it is remembered. */
function readAndKeep(text: string): ReadText {
  const read = readOnce(text);
  if (read.isKept) return read;
  if (recent.size >= MOST_KNOWN) [older, recent] = [recent, new Map()];
  recent.set(text, read);
  read.isKept = true;
  return read;
}

/** A text that is asked for its meaning, and mostly once. */
function readOnce(text: string): ReadText {
  if (text === last.text) return last;
  last = recent.get(text) ?? older.get(text) ?? read(text);
  return last;
}

function read(text: string): ReadText {
  const forms: Form[] = [];
  const starts: number[] = [];
  for (let start = 0; start < text.length; start++) {
    const end = endOfWord(text, start);
    if (end === start) continue;
    forms.push(formOf(text.slice(start, end)));
    starts.push(start);
    start = end;
  }
  return { text, forms, starts, words: null, isKept: false, asked: 0, found: 0 };
}

// The last texts, in two halves: when one is full, what only the other holds is forgotten.
const MOST_KNOWN = 60_000;
let recent = new Map<string, ReadText>();
let older: typeof recent = new Map();
let last = read('');

/**
 * True for texts with a word that matches: a look that is cheap, as each word is asked once wherever it stands, before
 * one that is dear. What the dear one finds must hold such a word.
 */
export function signOf(sign: Pick<RegExp, 'test'>): (text: string) => boolean {
  const bit = 1 << signs++;
  const isSign = (form: Form): boolean => hasBit(form, bit, () => sign.test(form.text));
  return (text) => {
    const read = readAndKeep(text);
    return hasBit(read, bit, () => read.forms.some(isSign));
  };
}

// There may be 31 of them, as many as a number has bits.
let signs = 0;

function hasBit(asked: Asked, bit: number, find: () => boolean): boolean {
  if ((asked.asked & bit) === 0) {
    asked.asked |= bit;
    if (find()) asked.found |= bit;
  }
  return (asked.found & bit) !== 0;
}

/** Keys of a name or term of several words, joined by blanks: "Special Forces" gives "special force". */
export function keysOf(text: string): string {
  return wordsOf(text)
    .map((word) => word.key)
    .join(' ');
}

/** The stems of the names in a text: words with a capital. A sentence's first word is one too, and does no harm. */
export function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const form of readOnce(text).forms) if (form.isName) names.add(form.stem);
  return names;
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
  addContent(text, content);
  return content;
}

/** Adds to a set the stems of a text that carry meaning. */
export function addContent(text: string, content: Set<string>): void {
  const { forms, starts } = readOnce(text);
  for (const [at, form] of forms.entries()) {
    const found = (starts[at] === 0 ? openingOf(form) : form).content;
    if (found !== null) content.add(found);
  }
}

/** What one word stands for among those that carry meaning, as `contentOf` gives it; null for one that says little. */
export function contentOfWord({ text }: Word): string | null {
  return openingOf(formOf(text)).content;
}

/** True where one of these stands among what `contentOf` gives of the text. */
export function holdsContent(text: string, wanted: ReadonlySet<string>): boolean {
  const { forms, starts } = readOnce(text);
  return forms.some((form, at) => {
    const { content } = starts[at] === 0 ? openingOf(form) : form;
    return content !== null && wanted.has(content);
  });
}

/** The families of the words that carry meaning, each once, by derivation; names by their stems. */
export function familiesOf(text: string): ReadonlySet<string> {
  const families = new Set<string>();
  const { forms, starts } = readOnce(text);
  for (const [at, form] of forms.entries()) {
    const { family } = starts[at] === 0 ? openingOf(form) : form;
    if (family !== null) families.add(family);
  }
  return families;
}
