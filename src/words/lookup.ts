/**
 * The words of WordNet 3.1 (Miller 1995, "WordNet: a lexical database for English",
 * https://wordnet.princeton.edu) in the senses that its tagged texts hold most. What belongs here: whether two words of
 * English mean the same, exclude each other, are of one family. What does not: what a text does with them.
 */

import type { Part } from './regular-forms.ts';
import { SENSES_TABLE } from './senses-table.ts';
import { findLine } from './sorted-lines.ts';
import { WORDS_TABLE } from './words-table.ts';

/** A word of the table: the head of its family, and its usual senses, the most usual first. */
export interface Entry {
  readonly root: string;
  readonly senses: Readonly<Record<Part, readonly number[]>>;
}

/** A sense: the senses right above it, those opposed to it, those that follow from it. */
export interface Sense {
  readonly above: readonly number[];
  readonly opposites: readonly number[];
  readonly entailed: readonly number[];
}

/** The entry of a word in small letters, with blanks between the words of a phrase; null where there is none. */
export function findWord(word: string): Entry | null {
  const key = word.includes(' ') ? word.replaceAll(' ', '_') : word;
  const known = entries.get(key);
  if (known !== undefined) return known;
  if (unknown.has(key)) return null;
  const line = findLine(WORDS_TABLE, key);
  if (line === null) {
    if (unknown.size >= MOST_UNKNOWN) unknown.clear();
    unknown.add(key);
    return null;
  }
  const [own = '', root = '', noun, verb, adj, adv] = line.split('|');
  const entry: Entry = {
    root: (root === '' ? own : root).replaceAll('_', ' '),
    senses: {
      noun: numbersOf(noun),
      verb: numbersOf(verb),
      adj: numbersOf(adj),
      adv: numbersOf(adv),
    },
  };
  entries.set(key, entry);
  return entry;
}

/** The last words that are none of the table. */
const unknown = new Set<string>();
const MOST_UNKNOWN = 50_000;

/** The sense of a number that an entry or another sense has. */
export function senseOf(number: number): Sense {
  const known = senses[number];
  if (known !== undefined) return known;
  const [above, opposites, entailed] = senseLine(number).split('|');
  const sense = {
    above: numbersOf(above),
    opposites: numbersOf(opposites),
    entailed: numbersOf(entailed),
  };
  senses[number] = sense;
  return sense;
}

/** What was looked up stays: reading a line costs more than finding it. */
const entries = new Map<string, Entry>();
const senses: Sense[] = [];

function senseLine(number: number): string {
  starts ??= startsOf(SENSES_TABLE);
  return SENSES_TABLE.slice(starts[number], (starts[number + 1] ?? SENSES_TABLE.length + 1) - 1);
}

let starts: readonly number[] | null = null;

/** Where each line begins: quicker than to split what is read of but little. */
function startsOf(table: string): readonly number[] {
  const found = [0];
  for (let at = table.indexOf('\n'); at >= 0; at = table.indexOf('\n', at + 1)) found.push(at + 1);
  return found;
}

function numbersOf(cell: string | undefined): readonly number[] {
  if (cell === undefined || cell === '') return NONE;
  return cell.split(' ').map((number) => Number.parseInt(number, 36));
}

const NONE: readonly number[] = [];
