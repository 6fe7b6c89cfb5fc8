/** What is timed: the tokeniser and tagger alone, every part of extraction, and others' tools for the same job. */

import * as chrono from 'chrono-node';
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import {
  emptyStory,
  extractClaims,
  findAttributions,
  findDates,
  findFigures,
  findPlaces,
  splitSentences,
} from '../../src/index.ts';
import type { Document } from '../../src/model/types.ts';

/** One thing to time. `part`: the share of the text that it is given, as the slow ones would take minutes for all. */
export interface BenchTask {
  readonly name: string;
  readonly run: (document: Document) => unknown;
  readonly part: number;
}

const wink = winkNLP(winkModel, ['pos']);

/** The tasks in the order of the table; the first one is the baseline. */
export const tasks: readonly BenchTask[] = [
  { name: 'wink-nlp: tokens, tags, lemmas', run: ({ text }) => tagSentences(text), part: 1 },
  { name: 'extract, the whole', run: (document) => extractClaims(document, emptyStory), part: 1 },
  { name: 'sentences', run: ({ text }) => splitSentences(text), part: 1 },
  { name: 'attributions, with tokens', run: ({ text }) => findAttributions(text), part: 1 },
  { name: 'figures, with tokens', run: ({ text }) => findFigures(text), part: 1 },
  { name: 'dates', run: ({ text }) => findDates(text, { published: DAY }), part: 1 },
  { name: 'places', run: ({ text }) => findPlaces(text), part: 1 },
  { name: 'Intl.Segmenter: sentences', run: ({ text }) => segment(text), part: 1 },
  { name: 'chrono-node: dates', run: ({ text }) => chrono.parse(text), part: 0.2 },
  { name: 'compromise: tokens, tags', run: ({ text }) => nlp(text).json(), part: 0.02 },
];

const DAY = '2024-10-25';

/** The baseline reads what extraction reads: sentence by sentence, words, tags and lemmas. */
function tagSentences(text: string): void {
  for (const { span } of splitSentences(text)) {
    const words = wink.readDoc(text.slice(span.start, span.end)).tokens();
    words.out();
    words.out(wink.its.pos);
    words.out(wink.its.lemma as typeof wink.its.value);
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function segment(text: string): unknown {
  return [...segmenter.segment(text)];
}
