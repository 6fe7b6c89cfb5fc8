import type { Figure, Span } from '../../../src/model/types.ts';
import { type Interval, isInterval, isNear } from './intervals.ts';

/** A gold value as Recognizers-Text writes it; `iso` is the code of a currency where the words tell it. */
export interface GoldNumber {
  readonly value: string | null;
  readonly unit: string | null;
  readonly iso: string | null;
}

/** What a figure says to a model. */
interface Amount extends Interval {
  readonly span: Span;
  readonly value: number | null;
  readonly unit: string;
  /** True where the model has to have it in the gold. */
  readonly isDemanded: boolean;
}

/** A model of Recognizers-Text: what it takes from a figure, and when that is right. */
export interface Model {
  /** The name of its file. */
  readonly name: string;
  readonly takesAll: boolean;
  readonly peer: string;
  readonly bar: string;
  readonly read: (figure: Figure) => readonly Amount[];
  readonly isValue: (gold: GoldNumber, amount: Amount) => boolean;
  readonly isUnit: (gold: GoldNumber, amount: Amount) => boolean;
}

const OWN = 'Recognizers-Text passes its own';

/** The models that are measured. */
export const numberModels: readonly Model[] = [
  {
    name: 'NumberModel',
    takesAll: true,
    peer: OWN,
    bar: '85',
    // The number of "180ml" is left to the models of units: it may be absent from this one's gold.
    read: (figure) =>
      endsOf(figure).map((value) => ({
        ...amountOf(figure),
        value,
        isDemanded: figure.unit === null,
      })),
    isValue: isSameValue,
    isUnit: () => true,
  },
  {
    name: 'NumberRangeModel',
    takesAll: false,
    peer: OWN,
    bar: '85',
    read: (figure) => {
      const isRange = figure.min !== null || figure.max !== null;
      const point = { ...amountOf(figure), min: figure.value, max: figure.value };
      return [isRange ? amountOf(figure) : { ...point, isDemanded: false }];
    },
    isValue: ({ value }, amount) => isInterval(value ?? '', amount),
    isUnit: () => true,
  },
  {
    name: 'CurrencyModel',
    takesAll: false,
    peer: `${OWN}; on another labelling CQE 84.2, quantulum3 76.2 F1`,
    bar: '85',
    read: (figure) => (isMoney(figure.unit ?? '') ? oneOf(figure) : []),
    isValue: isSameValue,
    isUnit: ({ unit, iso }, amount) => amount.unit === iso || isNamed(unit ?? '', amount.unit),
  },
  {
    name: 'PercentModel',
    takesAll: false,
    peer: OWN,
    bar: '85',
    read: (figure) => (figure.unit === '%' ? oneOf(figure) : []),
    isValue: isSameValue,
    isUnit: () => true,
  },
  {
    name: 'AgeModel',
    takesAll: false,
    peer: OWN,
    bar: '85',
    read: (figure) => (figure.unit?.endsWith(' old') ? oneOf(figure) : []),
    isValue: isSameValue,
    isUnit: ({ unit }, amount) =>
      amount.unit === `${unit === 'Age' ? 'year' : unit?.toLowerCase()}s old`,
  },
];

/** The numbers of a figure as written: one, or both ends of a range. */
function endsOf({ value, min, max }: Figure): readonly number[] {
  return value === null ? [min, max].filter((end) => end !== null) : [value];
}

function amountOf({ span, value, min, max, unit }: Figure): Amount {
  return { span, value, min, max, unit: unit ?? '', isDemanded: true };
}

/** The figure itself; a range stands for its second number, beside which the unit is written. */
function oneOf(figure: Figure): readonly Amount[] {
  return [{ ...amountOf(figure), value: endsOf(figure).at(-1) ?? null }];
}

/** Of a share the number before the sign: `100%`. */
function isSameValue({ value: written }: GoldNumber, { value }: Amount): boolean {
  return written !== null && value !== null && isNear(value, Number(written.replace(/%$/, '')));
}

/** Currency words that we keep as the unit where they tell no country, and the codes that we take others for. */
const moneyNames: Readonly<Record<string, readonly string[]>> = {
  Dollar: ['USD'],
  'United States dollar': ['USD'],
  Pound: ['GBP', 'pound', 'pounds'],
  'British pound': ['GBP'],
  Cent: ['cent', 'cents'],
  Pence: ['pence'],
  Penny: ['penny', 'pence'],
  Franc: ['franc', 'francs'],
  Rupee: ['INR'],
  Peseta: ['peseta', 'pesetas', 'ESP'],
  'Finnish markka': ['markka', 'FIM'],
  'Netherlands guilder': ['guilder', 'guilders', 'NLG'],
  Sen: ['sen'],
  Bitcoin: ['BTC', 'XBT', 'bitcoin', 'bitcoins'],
  Satoshi: ['satoshi', 'satoshis'],
};

function isNamed(name: string, unit: string): boolean {
  return (moneyNames[name] ?? []).includes(unit);
}

function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) || Object.values(moneyNames).flat().includes(unit);
}
