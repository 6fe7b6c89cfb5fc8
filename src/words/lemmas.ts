/** Base forms by WordNet's exception lists and its rules of detachment (Morphy). */

import { IRREGULAR_TABLE } from './irregular-table.ts';
import { findWord } from './lookup.ts';
import { type Part, regularLemmas } from './regular-forms.ts';

/**
 * The words that a form may be one of as that part of speech, in small letters: "children" gives "child", "found" gives
 * "found" and "find", "troops" gives "troops" and "troop". A form of no known word gives itself, and a noun in -s
 * also the word without it.
 */
export function lemmasOf(word: string, part: Part): readonly string[] {
  const form = word.toLowerCase();
  const found = lemmas[part].get(form);
  if (found !== undefined) return found;
  const known = baseFormsOf(form, part).filter(
    (lemma) => (findWord(lemma)?.senses[part].length ?? 0) > 0,
  );
  const own = known.length === 0 ? guessedLemmas(form, part) : [...new Set(known)];
  if (lemmas[part].size >= MOST_KNOWN) lemmas[part].clear();
  lemmas[part].set(form, own);
  return own;
}

/** The last words that were looked up; those that are no words of English are without end. */
const MOST_KNOWN = 50_000;
const lemmas: Readonly<Record<Part, Map<string, readonly string[]>>> = {
  noun: new Map(),
  verb: new Map(),
  adj: new Map(),
  adv: new Map(),
};

function guessedLemmas(form: string, part: Part): readonly string[] {
  const isPlural = part === 'noun' && /[^su’']s$/.test(form);
  return isPlural ? [form, form.slice(0, -1)] : [form];
}

/** Of a phrasal verb the verb is inflected: "called off". */
function baseFormsOf(form: string, part: Part): readonly string[] {
  const blank = part === 'verb' ? form.indexOf(' ') : -1;
  const [verb, rest] = blank < 0 ? [form, ''] : [form.slice(0, blank), form.slice(blank)];
  const bases = [...irregularLemmas(verb, part), ...regularLemmas(verb, part)];
  return rest === '' ? bases : bases.map((base) => base + rest);
}

function irregularLemmas(form: string, part: Part): readonly string[] {
  irregular ??= new Map(
    IRREGULAR_TABLE.split('\n').map((line) => line.split('|') as [string, string]),
  );
  const lemma = irregular.get(`${part} ${form}`);
  return lemma === undefined ? [] : [lemma];
}

// The table is small; it is read when a word is first asked for.
let irregular: ReadonlyMap<string, string> | null = null;
