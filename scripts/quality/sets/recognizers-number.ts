/**
 * Numbers against Microsoft's own cases of Recognizers-Text: a case passes when every gold value (with its unit, for
 * money, shares and ages) is found on an overlapping span, and nothing of that type beside.
 *
 * Left out on purpose, and counted as failed all the same:
 * - The numbers inside an address, a date, a telephone number or a name ("192.168.1.2", "5/17/2018", "SCP-173",
 *   "version two"), and "one" as a word of speech ("one last time"): no amounts in news.
 * - Powers and products in signs ("1.1^23", "1.3x10^6"), and numbers with spaced signs and letters ("- 10 k").
 * - A total out of another ("two out of five hundred tvs") as a share: it is two figures.
 * - Ordinals as the ends of a range ("between the tenth and the fifteenth").
 * - Money and shares without a number ("the dollars", "a small percent").
 */

import { z } from 'zod';
import { findFigures } from '../../../src/index.ts';
import { isOverlapping } from '../../../src/model/identity.ts';
import type { Figure } from '../../../src/model/types.ts';
import { readItems } from './items.ts';
import { type GoldNumber, type Model, numberModels } from './number-models.ts';
import { pairUp } from './pairs.ts';
import { joinReports, type LabelledSet, type SetReport } from './set.ts';
import { fromCodePoints } from './spans.ts';

const item = z.object({
  id: z.string(),
  text: z.string(),
  gold: z.array(
    z.object({
      text: z.string(),
      start: z.number(),
      end: z.number(),
      value: z.string().nullable(),
      unit: z.string().nullable(),
      iso: z.string().nullable(),
    }),
  ),
});

type Item = z.infer<typeof item>;

/** The set in `recognizers-number/`. */
export const recognizersNumber: LabelledSet = {
  name: 'recognizers-number',
  title: 'recognizers-number: cases of Recognizers-Text passed',
  measure: (folder) =>
    joinReports(
      numberModels.map((model) => {
        const items = readItems(`${folder}/recognizers-number/${model.name}.jsonl`, item);
        return items === null ? null : scoreModel(model, items);
      }),
    ),
};

/** The cases of one model that pass. */
export function scoreModel(model: Model, items: readonly Item[]): SetReport {
  const read = items.map((one) => ({ ...one, fault: faultOf(model, one) }));
  const counted = read.filter(({ text }) => /\p{L}\P{L}+\p{L}/u.test(text));
  const rowOf = (rows: typeof read, note: string) => ({
    name: `${model.name}${note}`,
    tally: { right: rows.filter(({ fault }) => fault === null).length, all: rows.length },
    peer: model.peer,
    bar: note === '' ? model.bar : null,
  });
  return {
    rows: [rowOf(read, ''), ...(model.takesAll ? [rowOf(counted, ', texts of words')] : [])],
    misses: read.flatMap(({ id, text, gold, fault }) =>
      fault === null
        ? []
        : [
            {
              id,
              kind: `${model.name}: ${fault}`,
              text,
              gold: gold.map(writeGold).join('; ') || '-',
              found:
                findFigures(text)
                  .map((figure) => writeFigure(text, figure))
                  .join('; ') || '-',
            },
          ],
    ),
  };
}

/** What is wrong with a case; null where it passes. */
function faultOf(model: Model, { text, gold }: Item): string | null {
  const convert = fromCodePoints(text);
  const golds = gold.map((one) => ({ ...one, span: convert(one) }));
  const amounts = findFigures(text).flatMap(model.read);
  const { missed, extra } = pairUp(golds, amounts, (one, amount) =>
    isOverlapping(one.span, amount.span) && model.isValue(one, amount) && model.isUnit(one, amount)
      ? 1
      : 0,
  );
  const [first] = missed;
  if (first === undefined) return extra.some(({ isDemanded }) => isDemanded) ? 'too many' : null;
  const near = amounts.filter(({ span }) => isOverlapping(first.span, span));
  if (near.some((amount) => model.isValue(first, amount))) return 'other unit';
  if (near.length > 0) return 'other value';
  return first.text.trim().length >= text.trim().length - 2
    ? 'not found, standing alone'
    : 'not found';
}

function writeGold({ text, value, unit, iso }: GoldNumber & { readonly text: string }): string {
  return `${text} = ${value ?? ''} ${iso ?? unit ?? ''}`.trim();
}

function writeFigure(text: string, { span, value, min, max, unit }: Figure): string {
  const bounds = min === null && max === null ? '' : ` [${min ?? ''},${max ?? ''}]`;
  return `${text.slice(span.start, span.end)} = ${value ?? ''}${bounds} ${unit ?? ''}`.trim();
}
