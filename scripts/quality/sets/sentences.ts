/**
 * Sentences against the Golden Rules of Pragmatic Segmenter, and against the treebanks GUM and EWT where they lie
 * beside. A rule passes when the list of sentences is equal, white space folded. Of the treebanks two figures:
 * where sentences end, and whole sentences, white space at the ends left out.
 *
 * Left out on purpose: a line break inside a sentence is mended at ingest for wrapped text, not by the splitter.
 */

import { z } from 'zod';
import { splitSentences } from '../../../src/index.ts';
import { readItems } from './items.ts';
import { joinReports, type LabelledSet, type SetReport, type SetRow } from './set.ts';
import { scoreTreebank, treebankPage } from './treebank.ts';

const rule = z.object({
  id: z.string(),
  name: z.string(),
  golden: z.boolean(),
  text: z.string(),
  sentences: z.array(z.string()),
});

type Rule = z.infer<typeof rule>;

/** The files of `sentences/`, as far as they are there. */
export const sentences: LabelledSet = {
  name: 'sentences',
  title: 'sentences',
  measure: (folder) => {
    const read = (name: string) => readItems(`${folder}/sentences/${name}.jsonl`, treebankPage);
    const rules = readItems(`${folder}/sentences/golden_rules.jsonl`, rule);
    const gum = read('gum');
    const ewt = read('ewt');
    const news = gum?.filter(({ genre }) => genre === 'news') ?? [];
    return joinReports([
      rules === null ? null : scoreRules(rules),
      gum === null ? null : scoreTreebank('gum', gum, null),
      news.length === 0 ? null : { ...scoreTreebank('gum, news', news, NAIVE), misses: [] },
      ewt === null ? null : scoreTreebank('ewt', ewt, null),
    ]);
  },
};

/** What splitting at every stop before a capital reaches, for ends and whole sentences. */
const NAIVE = ['naive rule 96.4 F1', 'naive rule 90.6 F1'] as const;

/** The rules passed: those marked golden, and all. */
export function scoreRules(rules: readonly Rule[]): SetReport {
  const read = rules.map((one) => {
    const found = splitSentences(one.text)
      .map(({ span }) => fold(one.text.slice(span.start, span.end)))
      .filter((sentence) => sentence !== '');
    const gold = one.sentences.map(fold);
    return { ...one, gold, found, passes: write(gold) === write(found) };
  });
  const row = (name: string, rows: typeof read, rest: Pick<SetRow, 'peer' | 'bar'>): SetRow => ({
    name,
    tally: { right: rows.filter(({ passes }) => passes).length, all: rows.length },
    ...rest,
  });
  const golden = read.filter((one) => one.golden);
  return {
    rows: [
      row('golden rules', golden, {
        peer: 'Pragmatic Segmenter 98.1, CoreNLP and OpenNLP 59.6',
        bar: '96',
      }),
      row('golden rules and other cases', read, { peer: null, bar: null }),
    ],
    misses: read
      .filter(({ passes }) => !passes)
      .map(({ id, name, golden: isGolden, text, gold, found }) => ({
        id: `${id} (${name})`,
        kind: `${isGolden ? 'golden: ' : ''}${kindOf(gold, found)}`,
        text,
        gold: write(gold),
        found: write(found),
      })),
  };
}

function kindOf(gold: readonly string[], found: readonly string[]): string {
  if (found.length > gold.length) return 'split too often';
  return found.length < gold.length ? 'not split' : 'split elsewhere, or text altered';
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function write(list: readonly string[]): string {
  return list.join(' | ');
}
