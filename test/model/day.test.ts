import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  latestDay,
  monthOf,
  quarterNumber,
  quarterOf,
  weekdayOf,
  weekName,
  weekOf,
  writeDay,
  yearOf,
} from '../../src/model/day.ts';

const ZONES = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Africa/Cairo', 'Pacific/Apia'];

afterEach(() => vi.unstubAllEnvs());

const days = fc
  .integer({ min: -50_000, max: 50_000 })
  .map((count) => new Date(Date.UTC(2000, 0, 1) + count * 86_400_000).toISOString().slice(0, 10));

describe.each(ZONES)('days with the clock of %s', (zone) => {
  test('reads the zone that is set', () => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  test('knows real days from others', () => {
    vi.stubEnv('TZ', zone);
    expect(
      ['2024-02-29', '2011-12-30', '1949-03-05', '0099-01-01'].filter((day) => !isDay(day)),
    ).toEqual([]);
    const unreal = [
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-1-1',
      '24-01-01',
      '2024-10-23T00:00',
      '',
      '0000-01-01',
    ];
    expect(unreal.filter(isDay)).toEqual([]);
  });

  test('gives the ranges around a day', () => {
    vi.stubEnv('TZ', zone);
    expect(weekOf('2024-10-25')).toEqual({ from: '2024-10-21', to: '2024-10-27' });
    expect(monthOf('2024-02-10')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(quarterOf('2024-05-31')).toEqual({ from: '2024-04-01', to: '2024-06-30' });
    expect(quarterNumber('2024-10-01')).toBe(4);
    expect(yearOf('2024-10-25')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(weekdayOf('2024-10-25')).toBe(5);
    expect(weekName('2024-12-30')).toBe('2025-W01');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(writeDay('2024-10-03')).toBe('3 October 2024');
  });

  test('adds days and counts them back, over every change of the clock', () => {
    vi.stubEnv('TZ', zone);
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const other = addDays(day, count);
        expect(isDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(count);
        expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
      }),
      { numRuns: 60 },
    );
  });
});

test('finds the latest day and passes over unknown ones', () => {
  expect(latestDay(['2024-01-02', null, '2024-10-01', '2023-12-31'])).toBe('2024-10-01');
  expect(latestDay([null])).toBeNull();
  expect(latestDay([])).toBeNull();
});
