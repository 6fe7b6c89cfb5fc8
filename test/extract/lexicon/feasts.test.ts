import { describe, expect, test } from 'vitest';
import { easterOf, FEAST_NAME, feastOf } from '../../../src/extract/lexicon/feasts.ts';

describe('feastOf', () => {
  test.each([
    ['Christmas', 2024, '2024-12-25'],
    ['Anzac Day', 2024, '2024-04-25'],
    ['St. George’s Day', 2024, '2024-04-23'],
    ['All Saints’ Day', 2024, '2024-11-01'],
    ['Remembrance Day', 2024, '2024-11-11'],
    ['Hogmanay', 2024, '2024-12-31'],
    ['New Year’s Eve', 2024, '2024-12-31'],
    ["New Year's Day", 2025, '2025-01-01'],
    ["St. Patrick's Day", 2024, '2024-03-17'],
    ['Valentine’s Day', 2023, '2023-02-14'],
    ["Mother's Day", 2024, '2024-05-12'],
    ["Presidents' Day", 2024, '2024-02-19'],
    ['Martin Luther King Jr. Day', 2024, '2024-01-15'],
    ['Memorial Day', 2024, '2024-05-27'],
    ['Memorial Day', 2021, '2021-05-31'],
    ['Labor Day', 2024, '2024-09-02'],
    ['Thanksgiving', 2024, '2024-11-28'],
    ['Black Friday', 2024, '2024-11-29'],
    ['Cyber Monday', 2024, '2024-12-02'],
    ['Election Day', 2022, '2022-11-08'],
    ['Election Day', 2024, '2024-11-05'],
    ['Good Friday', 2024, '2024-03-29'],
    ['Easter Monday', 2023, '2023-04-10'],
    ['Ash Wednesday', 2024, '2024-02-14'],
    ['Pentecost', 2024, '2024-05-19'],
    ['International Women’s Day', 2024, '2024-03-08'],
    ['juneteenth', 2024, '2024-06-19'],
  ])('%s %i', (name, year, day) => {
    expect(feastOf(name, year)).toBe(day);
  });

  test.each(['Independence Day', 'Eid al-Fitr', 'Ramadan', 'Passover', 'Victory Day', 'D-Day'])(
    '%s has another day with everybody, or none by rule',
    (name) => {
      expect(feastOf(name, 2024)).toBeNull();
      FEAST_NAME.lastIndex = 0;
      expect(FEAST_NAME.test(name)).toBe(false);
    },
  );
});

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [2000, '2000-04-23'],
  [2011, '2011-04-24'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i, the earliest and the latest days among them', (year, day) => {
  expect(easterOf(year)).toBe(day);
});
