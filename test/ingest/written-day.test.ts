import { describe, expect, it } from 'vitest';
import { readWrittenDay } from '../../src/ingest/written-day.ts';

describe('readWrittenDay', () => {
  it.each([
    '2024-10-23',
    '2024-10-23T08:00:00+02:00',
    '23 October 2024',
    '23 Oct. 2024, 10:15',
    'Wed, 23 Oct 2024 08:00:00 +0000',
    'October 23, 2024',
    'Wednesday, Oct. 23, 2024 at 9 a.m.',
    'October 23rd 2024',
  ])('reads %s', (text) => {
    expect(readWrittenDay(text)).toBe('2024-10-23');
  });

  it.each([
    '10/23/2024',
    '23.10.2024',
    'October 2024',
    '2024',
    '2023-02-29',
    '31 June 2024',
    'October 23',
    'yesterday',
    '',
    'Marching 23, 2024',
    'on 23 October 2024',
  ])('takes %j for no full day', (text) => {
    expect(readWrittenDay(text)).toBeNull();
  });
});
