/**
 * Feasts and holidays that news names without a date: the fixed ones by month and day, the movable ones by rule.
 * Easter by the Gregorian computus (Meeus, Jones and Butcher). The days of the United States are those of 5 U.S.C.
 * 6103, Election Day of 2 U.S.C. 7; the others, and Anzac Day, which English news names, are general knowledge. Left out is
 * what no rule of one calendar gives: feasts by the sight of the moon, and days that every country has on another.
 */

import { addDays, weekdayOf } from '../../model/day.ts';
import type { Day } from '../../model/types.ts';

type Rule = (year: number) => Day;

/** The day of a feast in a year, by its name in small letters, without "'s" and points. */
const FEASTS: ReadonlyMap<string, Rule> = new Map(
  Object.entries({
    'new year': fixed('01-01'),
    'new year day': fixed('01-01'),
    'new year eve': fixed('12-31'),
    "new year's": fixed('01-01'),
    'martin luther king day': nth(3, 1, 1),
    'martin luther king jr day': nth(3, 1, 1),
    'mlk day': nth(3, 1, 1),
    epiphany: fixed('01-06'),
    'burns night': fixed('01-25'),
    'australia day': fixed('01-26'),
    'waitangi day': fixed('02-06'),
    candlemas: fixed('02-02'),
    'groundhog day': fixed('02-02'),
    'valentine day': fixed('02-14'),
    'presidents day': nth(3, 1, 2),
    'washington birthday': nth(3, 1, 2),
    "international women's day": fixed('03-08'),
    'international women day': fixed('03-08'),
    'saint david day': fixed('03-01'),
    'st david day': fixed('03-01'),
    'saint george day': fixed('04-23'),
    'st george day': fixed('04-23'),
    'anzac day': fixed('04-25'),
    'cinco de mayo': fixed('05-05'),
    'saint patrick day': fixed('03-17'),
    'saint patrick': fixed('03-17'),
    'st patrick day': fixed('03-17'),
    'april fools day': fixed('04-01'),
    'april fool day': fixed('04-01'),
    'earth day': fixed('04-22'),
    'may day': fixed('05-01'),
    'workers day': fixed('05-01'),
    'international workers day': fixed('05-01'),
    "int'l workers day": fixed('05-01'),
    'mother day': nth(2, 7, 5),
    'memorial day': lastOf(1, 5),
    'father day': nth(3, 7, 6),
    juneteenth: fixed('06-19'),
    'canada day': fixed('07-01'),
    'bastille day': fixed('07-14'),
    'labor day': nth(1, 1, 9),
    'labour day': nth(1, 1, 9),
    'columbus day': nth(2, 1, 10),
    'indigenous peoples day': nth(2, 1, 10),
    halloween: fixed('10-31'),
    'guy fawkes night': fixed('11-05'),
    'bonfire night': fixed('11-05'),
    'election day': (year) => addDays(nth(1, 1, 11)(year), 1),
    'veterans day': fixed('11-11'),
    'armistice day': fixed('11-11'),
    'remembrance day': fixed('11-11'),
    'singles day': fixed('11-11'),
    'all saints day': fixed('11-01'),
    'all souls day': fixed('11-02'),
    'saint andrew day': fixed('11-30'),
    'st andrew day': fixed('11-30'),
    thanksgiving: nth(4, 4, 11),
    'thanksgiving day': nth(4, 4, 11),
    'thanks giving day': nth(4, 4, 11),
    'black friday': (year) => addDays(nth(4, 4, 11)(year), 1),
    'cyber monday': (year) => addDays(nth(4, 4, 11)(year), 4),
    'human rights day': fixed('12-10'),
    'christmas eve': fixed('12-24'),
    christmas: fixed('12-25'),
    'christmas day': fixed('12-25'),
    'boxing day': fixed('12-26'),
    'saint stephen day': fixed('12-26'),
    'st stephen day': fixed('12-26'),
    hogmanay: fixed('12-31'),
    'ash wednesday': fromEaster(-46),
    'shrove tuesday': fromEaster(-47),
    'mardi gras': fromEaster(-47),
    'palm sunday': fromEaster(-7),
    'maundy thursday': fromEaster(-3),
    'good friday': fromEaster(-2),
    easter: easterOf,
    'easter day': easterOf,
    'easter sunday': easterOf,
    'easter monday': fromEaster(1),
    'ascension day': fromEaster(39),
    pentecost: fromEaster(49),
    'whit sunday': fromEaster(49),
    'whit monday': fromEaster(50),
    'corpus christi': fromEaster(60),
  } satisfies Record<string, Rule>),
);

/** The first words of the feasts, in small letters: where one is looked for. */
export const FEAST_STARTS: ReadonlySet<string> = new Set(
  [...FEASTS.keys()].map((name) => name.split(/[\s']/)[0] ?? ''),
);

/** A feast's name at the place of a text where the expression is set (sticky). */
export const FEAST_NAME: RegExp = new RegExp(
  `(?:${[...FEASTS.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .split(' ')
        .map((word) =>
          word === 'st' ? 'st\\.?' : `${word.replace("'", "['’]")}(?:['’]s?|s['’]?)?`,
        )
        .join('\\s'),
    )
    .join('|')})(?![\\w-])`,
  'iy',
);

/** The day of the feast so named in the year; null for a name of none. */
export function feastOf(name: string, year: number): Day | null {
  const plain = name.toLowerCase().replaceAll('’', "'").replaceAll('.', '').replace(/\s+/g, ' ');
  const key = [plain, plain.replace(/'s?(?=\s|$)/g, ''), plain.replace(/s?'s?(?=\s|$)/g, '')].find(
    (one) => FEASTS.has(one),
  );
  return key === undefined ? null : (FEASTS.get(key)?.(year) ?? null);
}

function fixed(monthDay: string): Rule {
  return (year) => `${four(year)}-${monthDay}`;
}

/** The so-manieth weekday of a month: Thanksgiving is the fourth Thursday of November. */
function nth(count: number, weekday: number, month: number): Rule {
  return (year) => {
    const first = `${four(year)}-${String(month).padStart(2, '0')}-01`;
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
  };
}

function lastOf(weekday: number, month: number): Rule {
  return (year) => {
    const fifth = nth(5, weekday, month)(year);
    return Number(fifth.slice(5, 7)) === month ? fifth : addDays(fifth, -7);
  };
}

function fromEaster(days: number): Rule {
  return (year) => addDays(easterOf(year), days);
}

/** Western Easter Sunday; the names of the steps are those of the published computus. */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${four(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function four(year: number): string {
  return String(year).padStart(4, '0');
}
