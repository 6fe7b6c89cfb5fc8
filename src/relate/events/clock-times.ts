/**
 * Hours of the day in a text: "4.25 a.m.", "0913 GMT", "1430 hrs", "noon", "half past nine", "in the early hours"; read
 * as TIMEX3 reads values of type TIME (ISO 8601 hours and minutes; https://timeml.github.io), with the room that words
 * such as "about" and "shortly after" leave.
 */

import { signOf } from '../words.ts';

/** A stretch of the day in minutes from midnight; `to` may reach into the next day. */
export interface Clock {
  readonly from: number;
  readonly to: number;
  /** Minutes that the zone is ahead of GMT, null for the time of the place, a name where the zone is not known. */
  readonly zone: number | string | null;
  /** True for a part of the day: "evening". */
  readonly isPart: boolean;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The hours that a text tells, in order; hours without "a.m." or "p.m." only where they cannot be of the other half. */
export function clocksIn(text: string): Clock[] {
  const exact = mayTellHour(text) ? hoursIn(text) : [];
  if (exact.length > 0 || !mayTellPart(text)) return exact;
  return [...text.matchAll(PART)].flatMap((match) => readPart(match) ?? []);
}

function hoursIn(text: string): Clock[] {
  const found = [...text.matchAll(CLOCK)].flatMap((match) => readClock(match, text) ?? []);
  const named = [...text.matchAll(NAMED)].flatMap((match) => readNamed(match, text) ?? []);
  return [...found, ...named].toSorted((a, b) => a.start - b.start);
}

/** The text without its hours. */
export function withoutClocks(text: string): string {
  const told = clocksIn(text).filter(({ isPart }) => !isPart);
  return told.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
}

function readClock(match: RegExpMatchArray, text: string): Clock | null {
  const { hour = '', minute = '', half = '', hours, zone = '' } = match.groups ?? {};
  const isRunTogether = /^\d{4}$/.test(hour);
  const [h, m] = isRunTogether
    ? [Number(hour.slice(0, 2)), Number(hour.slice(2))]
    : [Number(hour), minute === '' ? 0 : Number(minute)];
  const isMarked = hours !== undefined || zone !== '';
  if (h > 24 || m > 59 || isRunTogether !== (hours !== undefined || (isRunTogether && isMarked)))
    return null;
  const isHalved = half !== '';
  if (isHalved && h > 12) return null;
  const isSure = isHalved || hours !== undefined || zone !== '' || h > 12 || /^0/.test(hour);
  if (!isSure || (minute === '' && !isRunTogether && !isHalved && hours === undefined)) return null;
  const isAfternoon = /^p/i.test(half);
  const turned = isHalved ? (h % 12) + (isAfternoon ? 12 : 0) : h;
  const start = match.index ?? 0;
  return spread(turned * 60 + m, m, zoneOf(zone), match[0], start, text);
}

/** "noon", "midnight", "half past nine in the evening" */
function readNamed(match: RegExpMatchArray, text: string): Clock | null {
  const [words] = match;
  const start = match.index ?? 0;
  const { zone: written = '' } = match.groups ?? {};
  const zone = zoneOf(written);
  return spread(/midnight/i.test(words) ? 1440 : 720, 0, zone, words, start, text);
}

function readPart(match: RegExpMatchArray): Clock | null {
  const [words] = match;
  const row = PARTS.find(([pattern]) => pattern.test(words));
  if (row === undefined) return null;
  const [, from, to] = row;
  const start = match.index ?? 0;
  return { from, to, zone: null, isPart: true, words, start, end: start + words.length };
}

function spread(
  at: number,
  minute: number,
  zone: Clock['zone'],
  words: string,
  start: number,
  text: string,
): Clock | null {
  const lead = text.slice(Math.max(0, start - LEAD), start);
  if (OPEN_ENDED.test(lead) && !isNotUntil(text.slice(0, start))) return null;
  const slack = minute === 0 ? ROUND_HOUR : minute % 5 === 0 ? ROUND_FIVE : 1;
  const [less, more] = ABOUT.test(lead)
    ? [slack + NEARLY, slack + NEARLY]
    : AFTER.test(lead)
      ? [0, slack + SHORTLY]
      : BEFORE.test(lead)
        ? [slack + SHORTLY, 0]
        : [slack, slack];
  const bare = words.includes('(') ? words : words.replace(/\)$/, '');
  const whole = `${LED.exec(lead)?.[0] ?? ''}${bare}`.trim().replace(/^at /, '');
  return {
    from: at - less,
    to: at + more,
    zone,
    isPart: false,
    words: whole,
    start,
    end: start + words.length,
  };
}

/** "did not leave until 6.20 p.m." */
function isNotUntil(before: string): boolean {
  return /\b(?:not|n['’]t|only)\b[^.;]*\b(?:until|till) $/i.test(before);
}

function zoneOf(written: string): Clock['zone'] {
  const name = written.toLowerCase().replace(/[().]/g, '').trim();
  if (name === '' || name === 'local time' || name === 'local') return null;
  return ZONES.get(name) ?? name;
}

// "4.25 a.m.", "6:25 AM local time", "0913 GMT", "1430 hrs IST"; a zone stands right behind.
const ZONE =
  '(?:GMT|UTC|BST|WET|CET|CEST|EET|EEST|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST|JST|KST|SGT|HKT|WIB|AEST|AEDT|NZST|ET|PT|Eastern(?: Time)?|Pacific(?: Time)?|Moscow time|local time|local|[A-Z][a-z]+ time)';
const CLOCK = new RegExp(
  `(?<![\\d.,:$£€])(?<hour>\\d{1,4})(?:[.:](?<minute>[0-5]\\d))?(?:\\s?(?<half>[ap]\\.m\\b\\.?|[ap]m\\b))?(?<hours>\\s?(?:hrs|hours|h)\\b(?=\\s(?:local|GMT|UTC|IST|on|at|$)|[,.;)]|\\s?\\(|$))?(?:\\s\\(?(?<zone>${ZONE})\\b\\)?)?(?![\\d%])`,
  'gi',
);
/** True for texts that may tell an hour. */
export const mayTellHour = signOf(/\d|noon|midday|midnight/i);
const NAMED = new RegExp(`\\b(?:noon|midday|midnight)\\b(?:\\s\\(?(?<zone>${ZONE})\\b\\)?)?`, 'gi');
const mayTellPart = signOf(/hours|day|morning|afternoon|evening|night|dawn/i);
const PART =
  /\b(?:early hours|small hours|(?:early|late) (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|this|the|in the) (?:early |late |mid-?)?(?:morning|afternoon|evening|night)|dawn|daybreak|overnight)\b/gi;

/** A part of the day with the widest hours that news uses it for. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/early hours|small hours/i, -60, 6 * 60],
  [/dawn|daybreak/i, 3 * 60, 9 * 60],
  [/morning/i, 0, 12.5 * 60],
  [/afternoon/i, 11.5 * 60, 19 * 60],
  [/evening/i, 16 * 60, 24 * 60],
  [/night/i, 18 * 60, 32 * 60],
  [/early/i, -60, 10 * 60],
  [/late/i, 16 * 60, 28 * 60],
];

/** Minutes ahead of GMT; names that stand for several zones ("IST", "CST") are left out. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['bst', 60],
  ['wet', 0],
  ['cet', 60],
  ['cest', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['moscow time', 180],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['jst', 540],
  ['kst', 540],
  ['sgt', 480],
  ['hkt', 480],
  ['wib', 420],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
]);

// Words before an hour within LEAD characters; minutes that words and round hours leave open.
const LEAD = 24;
const LED =
  /(?:(?:at |just |shortly |soon |a little |at about |at around )*(?:about|around|after|before|nearly|almost|roughly|approximately|past|at) )$/i;
const ABOUT = /\b(?:about|around|nearly|almost|roughly|approximately|some time around|circa) $/i;
const AFTER = /\b(?:just|shortly|soon|a little|minutes|moments) (?:after|past) $/i;
const BEFORE = /\b(?:just|shortly|a little|minutes|moments) before $/i;
const OPEN_ENDED =
  /(?<!(?:just|shortly|soon|little|minutes|moments) )\b(?:before|after|by|since|from|between|until|till|and|to) $/i;
const ROUND_HOUR = 15;
const ROUND_FIVE = 4;
const NEARLY = 15;
const SHORTLY = 30;
