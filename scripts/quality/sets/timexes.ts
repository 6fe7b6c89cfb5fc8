/**
 * Dates of news and of history against TIMEX3 labels: TempEval-3 Platinum (UzZaman et al. 2013) and WikiWars (Mazur
 * and Dale 2010). First and second, only DATE on both sides: what we give a time of day or a duration is left out;
 * third, all types, of which durations, repeated times and clock times are hardly looked for. Strict: same span;
 * relaxed: spans overlap; value: spans overlap and the values are equal. Calendar dates leave out gold that no
 * calendar has (PAST_REF, PRESENT_REF, FUTURE_REF), and what was found there.
 */

import { isOverlapping } from '../../../src/model/identity.ts';
import { readItems } from './items.ts';
import { pairUp } from './pairs.ts';
import type { LabelledSet, SetMiss, SetReport, SetRow } from './set.ts';
import { excerpt } from './spans.ts';
import {
  onlyCalendar,
  readAllTimexes,
  readTimexes,
  type Timex,
  type TimexDocument,
  type TimexItem,
  timexItem,
} from './timex-documents.ts';

/** TempEval-3 Platinum in `te3/platinum.jsonl`. */
export const te3: LabelledSet = {
  name: 'te3',
  title: 'te3: dates of news (TempEval-3 Platinum)',
  measure: (folder) =>
    measureTimexes(`${folder}/te3/platinum.jsonl`, {
      strict: { peer: 'HeidelTime 81.3, SUTime 79.6 F1 on all types', bar: '84 F1' },
      relaxed: { peer: 'HeidelTime 90.3, SUTime 90.3 F1 on all types', bar: '93 F1' },
      value: { peer: 'HeidelTime 77.6, SUTime 67.4 F1 on all types', bar: '82 F1' },
    }),
};

/** WikiWars in `wikiwars/wikiwars.jsonl`. */
export const wikiwars: LabelledSet = {
  name: 'wikiwars',
  title: 'wikiwars: dates of histories (WikiWars)',
  measure: (folder) => {
    const none = { peer: null, bar: null };
    const path = `${folder}/wikiwars/wikiwars.jsonl`;
    return measureTimexes(path, { strict: none, relaxed: none, value: none });
  },
};

type Level = 'strict' | 'relaxed' | 'value';
type Published = Readonly<Record<Level, Pick<SetRow, 'peer' | 'bar'>>>;

function measureTimexes(path: string, published: Published): SetReport | null {
  const items = readItems(path, timexItem);
  return items === null ? null : scoreTimexes(items, published);
}

/** The dates found in the documents beside the gold ones. */
export function scoreTimexes(items: readonly TimexItem[], published: Published): SetReport {
  const all = items.map(readTimexes);
  const calendar = all.map(onlyCalendar);
  const none = { peer: null, bar: null };
  return {
    rows: [
      ...levels.map((level) =>
        rowOf(`calendar dates, ${level}`, calendar, level, published[level]),
      ),
      ...levels.map((level) => rowOf(`all of type DATE, ${level}`, all, level, none)),
      ...levels.map((level) =>
        rowOf(`all types, ${level}`, items.map(readAllTimexes), level, none),
      ),
    ],
    misses: all.flatMap(missesOf),
  };
}

const levels: readonly Level[] = ['strict', 'relaxed', 'value'];

/** How well two dates fit on each level; 0 for not at all. Of dates that fit, those of one span fit best. */
const fits: Readonly<Record<Level, (gold: Timex, found: Timex) => number>> = {
  strict: (gold, found) => (isSame(gold, found) ? 1 : 0),
  relaxed: (gold, found) => {
    if (!isOverlapping(gold.span, found.span)) return 0;
    return 1 + (isSame(gold, found) ? 1 : 0) + (gold.value === found.value ? 1 : 0);
  },
  value: (gold, found) => (gold.value === found.value ? fits.relaxed(gold, found) : 0),
};

function isSame(gold: Timex, found: Timex): boolean {
  return gold.span.start === found.span.start && gold.span.end === found.span.end;
}

function rowOf(
  name: string,
  items: readonly TimexDocument[],
  level: Level,
  published: Pick<SetRow, 'peer' | 'bar'>,
): SetRow {
  const sum = (count: (one: TimexDocument) => number) =>
    items.reduce((total, one) => total + count(one), 0);
  const tally = {
    hits: sum(({ gold, found }) => pairUp(gold, found, fits[level]).pairs.length),
    gold: sum(({ gold }) => gold.length),
    found: sum(({ found }) => found.length),
  };
  return { name, tally, ...published };
}

function missesOf({ id, text, gold, found }: TimexDocument): SetMiss[] {
  const { pairs, missed, extra } = pairUp(gold, found, fits.relaxed);
  const wrong = pairs.filter(
    (pair) => fits.value(pair.gold, pair.found) === 0 || !isSame(pair.gold, pair.found),
  );
  return [
    ...missed.map((one) => ({
      kind: one.value.endsWith('_REF') ? 'REF not found' : 'not found',
      gold: one,
      found: null,
    })),
    ...extra.map((one) => ({ kind: 'found where no DATE is', gold: null, found: one })),
    ...wrong.map((pair) => ({
      kind: pair.gold.value === pair.found.value ? 'other span' : 'other value',
      ...pair,
    })),
  ]
    .map((miss) => ({ ...miss, at: (miss.gold ?? miss.found)?.span ?? { start: 0, end: 0 } }))
    .sort((a, b) => a.at.start - b.at.start)
    .map((miss) => ({
      id,
      kind: miss.kind,
      text: excerpt(text, miss.at),
      gold: write(text, miss.gold),
      found: write(text, miss.found),
    }));
}

function write(text: string, timex: Timex | null): string {
  return timex === null ? '-' : `${text.slice(timex.span.start, timex.span.end)} = ${timex.value}`;
}
