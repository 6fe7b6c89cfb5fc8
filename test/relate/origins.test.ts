import { describe, expect, test } from 'vitest';
import { originOf, traceOrigins } from '../../src/relate/origins.ts';
import { aClaim, aDocument, nobody, saidBy } from '../builders.ts';

const documents = [aDocument('one.txt', { outlet: 'Northwire' }), aDocument('two.txt')];
const long =
  'The bridge over the river was closed on Monday morning after cracks were found in two of its pillars, and boats waited for six hours.';

describe('origins', () => {
  test('all who speak for one party are one origin, wherever they are quoted', () => {
    const claims = [
      aClaim('a', { attribution: saidBy('Ada Lindqvist', 'Norbank') }),
      aClaim('b', { document: 'two.txt', attribution: saidBy('Bo Renner', 'Norbank') }),
    ];
    const [origin, ...rest] = traceOrigins(claims, documents);
    expect(rest).toEqual([]);
    expect(origin?.party).toBe('Norbank');
    expect(origin?.documents).toEqual(['one.txt', 'two.txt']);
    expect(origin?.why).toContain('Ada Lindqvist, Bo Renner');
  });

  test('a claim that two parties share stands under both', () => {
    const shared = { ...saidBy('Norbank and Sudbank', 'Norbank'), parties: ['Norbank', 'Sudbank'] };
    expect(
      traceOrigins([aClaim('a', { attribution: shared })], documents)
        .map(({ party }) => party)
        .toSorted(),
    ).toEqual(['Norbank', 'Sudbank']);
  });

  test('what names nobody comes from its document', () => {
    const claims = [aClaim('a'), aClaim('b', { document: 'two.txt' })];
    const origins = traceOrigins(claims, documents);
    expect(origins).toHaveLength(2);
    expect(originOf(origins, claims[0]?.id ?? '')).not.toBe(originOf(origins, claims[1]?.id ?? ''));
    expect(originOf(origins, 'c-unknown')).toBeNull();
  });

  test('copies of one text are one origin, two texts on one event are not', () => {
    const claims = [aClaim('a'), aClaim('b', { document: 'two.txt' })];
    const trace = (one: string, two: string) =>
      traceOrigins(claims, [
        aDocument('one.txt', { text: one, outlet: 'Northwire' }),
        aDocument('two.txt', { text: two }),
      ]);
    const [origin, ...rest] = trace(long, long.replace('found', 'seen'));
    expect(rest).toEqual([]);
    expect(origin?.why).toContain('Northwire, two.txt share a text');
    const other =
      'Traffic has been stopped at the bridge since Monday because engineers saw cracks in its pillars.';
    expect(trace(long, other)).toHaveLength(2);
  });

  test('whoever is passed on is the origin where nobody else is named', () => {
    const [origin] = traceOrigins(
      [aClaim('a', { attribution: { ...nobody, via: ['Northwire'] } })],
      [aDocument('one.txt', { outlet: 'Evening Post' })],
    );
    expect(origin?.party).toBe('Northwire');
  });

  test('an outlet that another names is the origin that its own document is', () => {
    const claims = [
      aClaim('a'),
      aClaim('b', { document: 'two.txt', attribution: { ...nobody, via: ['Northwire'] } }),
    ];
    const [origin, ...rest] = traceOrigins(claims, documents);
    expect(rest).toEqual([]);
    expect(origin?.documents).toEqual(['one.txt', 'two.txt']);
    expect(origin?.why).toContain('two.txt takes words over from it or names it');
  });
});
