import { describe, expect, test } from 'vitest';
import { originOf, traceOrigins } from '../../src/relate/origins.ts';
import { aClaim, aDocument, nobody, saidBy } from '../builders.ts';

const documents = [aDocument('one.txt', { outlet: 'Northwire' }), aDocument('two.txt')];
const long =
  'The bridge over the river was closed on Monday morning after cracks were found in two of its pillars.';

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
    const copy = [aClaim(long), aClaim(long, { document: 'two.txt' })];
    expect(traceOrigins(copy, documents)).toHaveLength(1);
    const other =
      'Traffic has been stopped at the bridge since Monday because engineers saw cracks in its pillars.';
    expect(
      traceOrigins([aClaim(long), aClaim(other, { document: 'two.txt' })], documents),
    ).toHaveLength(2);
  });

  test('whoever is passed on is the origin where nobody else is named', () => {
    const [origin] = traceOrigins(
      [aClaim('a', { attribution: { ...nobody, via: ['Northwire'] } })],
      documents,
    );
    expect(origin?.party).toBe('Northwire');
  });
});
