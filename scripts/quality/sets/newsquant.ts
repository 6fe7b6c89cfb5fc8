/**
 * Figures of news sentences against NewsQuant (Almasian et al. 2023, CQE, aclanthology.org/2023.emnlp-main.793): one to
 * one inside a sentence, by value within 1e-5, then by value with bound. Units are not compared.
 *
 * What of ours is set against it: a range has two values. Its bounds have no "at most" and no "just under": whatever
 * has only a ceiling is `<`, only a floor `>`, so that "nearly" and "up to" are `<`; without either, approximate is `~`.
 * It annotates numbers: a vague plural ("thousands of fans") has none, and stays out.
 */

import { z } from 'zod';
import { findFigures } from '../../../src/index.ts';
import type { Figure } from '../../../src/model/types.ts';
import { readItems } from './items.ts';
import { pairUp } from './pairs.ts';
import type { LabelledSet, SetMiss, SetReport } from './set.ts';

const item = z.object({
  id: z.coerce.string(),
  text: z.string(),
  gold: z.array(
    z.object({
      value: z.coerce.number(),
      value2: z.number().nullish(),
      unit: z.string().nullish(),
      bound: z.enum(['=', '~', '<', '>']).nullish(),
    }),
  ),
});

type Item = z.infer<typeof item>;
type Gold = Item['gold'][number];

const TOLERANCE = 1e-5;

/** The set in `newsquant/newsquant.jsonl`. */
export const newsquant: LabelledSet = {
  name: 'newsquant',
  title: 'newsquant: figures of news sentences',
  measure: (folder) => {
    const items = readItems(`${folder}/newsquant/newsquant.jsonl`, item);
    return items === null ? null : scoreNewsquant(items);
  },
};

/** The figures found in the sentences beside the gold ones. */
export function scoreNewsquant(items: readonly Item[]): SetReport {
  const read = items.map((one) => ({
    ...one,
    ...pairUp(one.gold, findFigures(one.text).filter(hasNumber).map(amountOf), fitOf),
  }));
  const pairs = read.flatMap((one) => one.pairs);
  const gold = read.reduce((sum, one) => sum + one.gold.length, 0);
  const found = read.reduce((sum, one) => sum + one.pairs.length + one.extra.length, 0);
  const bounded = pairs.filter((pair) => boundOf(pair.gold) === pair.found.bound);
  return {
    rows: [
      {
        name: 'value',
        tally: { hits: pairs.length, gold, found },
        peer: 'CQE 92.0, quantulum3 73.0, GPT-3 70.6, Recognizers-Text 69.1 F1',
        bar: '93 F1',
      },
      {
        name: 'value and bound',
        tally: { hits: bounded.length, gold, found },
        peer: 'CQE 88.1, GPT-3 51.9 F1',
        bar: '90 F1',
      },
    ],
    misses: read.flatMap((one) => [
      ...one.missed.map((row) => missOf(one, 'value not found', row, null)),
      ...one.extra.map((row) => missOf(one, 'value too many', null, row)),
      ...one.pairs
        .filter((pair) => boundOf(pair.gold) !== pair.found.bound)
        .map((pair) =>
          missOf(
            one,
            `bound ${boundOf(pair.gold)} read as ${pair.found.bound}`,
            pair.gold,
            pair.found,
          ),
        ),
    ]),
  };
}

interface Amount {
  readonly value: number;
  readonly value2: number | null;
  readonly bound: '=' | '~' | '<' | '>';
  readonly words: string;
}

/** False for a vague figure, which has a floor that nobody wrote. */
function hasNumber({ value, max }: Figure): boolean {
  return value !== null || max !== null;
}

function amountOf(figure: Figure): Amount {
  const { value, min, max, unit, counted } = figure;
  const isRange = value === null && min !== null && max !== null;
  return {
    value: value ?? min ?? max ?? 0,
    value2: isRange ? max : null,
    bound: boundOfFigure(figure),
    words: [unit, counted].filter((word) => word !== null).join(' '),
  };
}

function boundOfFigure({ min, max, approximate }: Figure): Amount['bound'] {
  if ((min === null) === (max === null)) return approximate ? '~' : '=';
  return min === null ? '<' : '>';
}

function boundOf({ bound }: Gold): Amount['bound'] {
  return bound ?? '=';
}

/** 0 for another value; of equal values the one with the same bound fits best. */
function fitOf(gold: Gold, amount: Amount): number {
  if (!isNear(gold.value, amount.value) || !isNear(gold.value2 ?? null, amount.value2)) return 0;
  return boundOf(gold) === amount.bound ? 2 : 1;
}

function isNear(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= TOLERANCE;
}

function missOf(
  { id, text }: Item,
  kind: string,
  gold: Gold | null,
  amount: Amount | null,
): SetMiss {
  return {
    id,
    kind,
    text,
    gold:
      gold === null ? '-' : `${boundOf(gold)} ${write(gold.value, gold.value2)} ${gold.unit ?? ''}`,
    found:
      amount === null
        ? '-'
        : `${amount.bound} ${write(amount.value, amount.value2)} ${amount.words}`,
  };
}

function write(value: number, value2: number | null | undefined): string {
  return value2 == null ? `${value}` : `${value} to ${value2}`;
}
