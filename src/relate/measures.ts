/**
 * Units that measure one thing, so that miles stand beside kilometres. Factors are exact by definition (NIST Special
 * Publication 811, 2008, appendix B) but for those of tons, which news uses for three weights and which stay apart.
 */

import type { Reading } from './counted.ts';

interface Measure {
  readonly dimension: string;
  readonly factor: number;
  readonly offset: number;
}

/** What a unit measures, under one name for all units of it: "length" for km and miles; the unit itself where alone. */
export function dimensionOf(unit: string): string {
  return MEASURES.get(unit)?.dimension ?? unit;
}

/**
 * A reading in the base unit of its dimension, where another unit stands beside it: what was rounded when it was
 * written, or converted for the reader, is half of its last digit either way.
 */
export function convert(reading: Reading, unit: string): Reading {
  const measure = MEASURES.get(unit);
  if (measure === undefined) return reading;
  const { factor, offset } = measure;
  const slack = reading.kind === 'exact' ? roundingOf(reading.low) : 0;
  return {
    ...reading,
    low: (reading.low - slack) * factor + offset,
    high: (reading.high + slack) * factor + offset,
    kind: reading.kind === 'exact' ? 'about' : reading.kind,
  };
}

/** Half of the place of the last digit that is not nought: 0.05 for 6.1, 5 for 320. */
function roundingOf(value: number): number {
  const digits = String(Math.abs(value));
  const decimals = digits.includes('.') ? (digits.split('.')[1] ?? '').length : 0;
  if (decimals > 0) return 0.5 * 10 ** -decimals;
  const noughts = /0*$/.exec(digits)?.[0].length ?? 0;
  return 0.5 * 10 ** Math.min(noughts, Math.max(0, digits.length - 2));
}

const MEASURES: ReadonlyMap<string, Measure> = new Map(
  (
    [
      [
        'length',
        'mm 0.001, cm 0.01, m 1, km 1000, inches 0.0254, feet 0.3048, yards 0.9144, miles 1609.344, nautical miles 1852',
      ],
      [
        'area',
        'm² 1, km² 1000000, hectares 10000, acres 4046.8564224, square feet 0.09290304, square miles 2589988.110336',
      ],
      ['volume', 'ml 0.000001, litres 0.001, m³ 1'],
      [
        'weight',
        'µg 1e-9, mg 0.000001, g 0.001, kg 1, lb 0.45359237, ounces 0.028349523125, tonnes 1000',
      ],
      ['speed', 'm/s 1, km/h 0.277777777778, mph 0.44704, knots 0.514444444444'],
      ['duration', 'ms 0.001, seconds 1, minutes 60, hours 3600'],
      ['span', 'days 1, weeks 7'],
      ['long span', 'months 1, years 12, decades 120, centuries 1200'],
      ['age', 'years old 1'],
      ['power', 'kW 1, MW 1000, GW 1000000, TW 1e9'],
      ['energy', 'kWh 1, MWh 1000, GWh 1000000, TWh 1e9'],
    ] as const
  )
    .flatMap(([dimension, units]) =>
      units.split(', ').map((entry): [string, Measure] => {
        const at = entry.lastIndexOf(' ');
        return [entry.slice(0, at), { dimension, factor: Number(entry.slice(at + 1)), offset: 0 }];
      }),
    )
    .concat([
      ['°C', { dimension: 'temperature', factor: 1, offset: 0 }],
      ['°F', { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 }],
    ]),
);
