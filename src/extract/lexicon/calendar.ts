/** The words of the calendar as English news writes them, and the pattern pieces made of them. */

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Months that are also first names, surnames or verbs: bare, they need more to be a date. */
export const NAME_MONTHS: readonly string[] = ['March', 'April', 'May', 'June', 'August'];

/** Nouns and units that make a number before them a count and no year: "in 2000 villages". */
const COUNTED =
  'people|persons|men|women|children|troops|soldiers|fighters|officers|personnel|civilians|residents|refugees|migrants|prisoners|workers|students|voters|members|families|households|houses|homes|villages|schools|cases|deaths|dead|wounded|injured|casualties|victims|times|metres|meters|miles|km|kilometres|kilometers|feet|dollars|euros|pounds|yuan|rubles|roubles|yen|tonnes|tons|barrels|shells|rounds|missiles|drones|rockets|vehicles|tanks|points|votes|seats|shares|hours|minutes|seconds|days|weeks|months|years|square|per cent|percent|million|billion|thousand|hundred|GMT|UTC|local|hrs|different|other|more(?! than)|or more';

/** Nothing before it that makes a date a part of something else. */
export const LEFT = '(?<![\\w$€£/.,-])';

/** Full and abbreviated month names: "October", "Oct.", "Sept". */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mar|Jun|Jul)\\.|(?:Jan|Feb|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)(?![A-Za-z])';

/** Weekday names, spelt out. */
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

/** Not followed by what makes the digits a part of something else: "2,600", "23%", "12 people". */
const NO_COUNT = '(?!\\d|[,.:/]\\d|%|[-–]?[A-Za-z])';

/**
 * What follows digits that count and date nothing: "12 people", "2000 South African miners". It is looked for once,
 * behind a finding: inside every pattern it made them slow to compile.
 */
export const COUNT_AFTER = new RegExp(`^\\s(?:[a-z]+\\s)?(?:${COUNTED})\\b`, 'i');

/** Like COUNT_AFTER behind a round hundred, where the name of a people may stand between. */
export const COUNT_AFTER_HUNDRED = new RegExp(`^(?:\\s[A-Z][a-z]+){1,3}\\s(?:${COUNTED})\\b`);

/** 1 to 31, with or without "rd". */
export const DAY_NUMBER = `(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?${NO_COUNT}`;

/** Like DAY_NUMBER where another part of the date follows. */
export const FIRST_DAY_NUMBER = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

/** 1500 to 2099. */
export const YEAR = `(?:(?:1[5-9]|20)\\d\\d)${NO_COUNT}`;

/** "early", "mid-", "the end of": which third of a month, year or decade is meant. */
export const PART =
  '(?:(?:the\\s)?(?:end|beginning|start|middle)\\sof\\s(?:the\\s)?|(?:very\\s)?(?:early|late|mid)[\\s-](?:in\\s)?)';

/** Meteorological seasons of the northern half: first month and TIMEX3 code. */
export const SEASONS: Readonly<Record<string, { readonly month: number; readonly code: string }>> =
  {
    spring: { month: 3, code: 'SP' },
    summer: { month: 6, code: 'SU' },
    autumn: { month: 9, code: 'FA' },
    fall: { month: 9, code: 'FA' },
    winter: { month: 12, code: 'WI' },
  };

/** Number words that stand before "days ago". */
export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** What events are, that a day has given its name: "the Sept. 11 attacks", "the Boxing Day tsunami". */
export const EVENT_NAMED =
  /^["”’']?\s(?:terror|terrorist|attacks?|massacre|hijackings?|assault|riots?|insurrection|earthquake|quake|tsunami|bombings?|shootings?|killings?|uprising|revolt|rebellion|disaster|blaze|agreement|accords?|truce|coup|raids?|siege|offensive)\b/i;

/** The pasts of irregular verbs that are no other form (Quirk et al. 1985, 3.11 ff.), as news uses them. */
const IRREGULAR =
  'began|came|went|took|held|sent|made|met|saw|wrote|gave|ran|rose|fell|won|lost|struck|left|drew|grew|drove|flew|spoke|broke|chose|threw|became|brought|bought|caught|fought|found|kept|led|paid|sold|shot|stood|swept|taught|thought|withdrew|built|sank|got|knew|meant|felt|heard|spent|blew|fled|hit|rang|swore|stole|tore|wore|woke|sought|dealt|slept|sat|swung|undertook|overtook|underwent|forbade|forgave|forgot|froze|hid|shook|shrank|sprang|bore|beat|bit|ate|drank|dug|lay|lit|rode|sang|slid|spun|swam|told|overthrew';

/**
 * Words that tell the time of what stands beside a date. The nearest one before it decides whether "in
 * December" looks ahead: "will arrive in December", but "will come, he said in December".
 */
export const TENSE_WORDS: RegExp = new RegExp(
  `(?<ahead>\\b(?:will|shall|would|could|might|may|can|Will)\\s(?:not\\s|also\\s|then\\s)?(?:be\\s)?[a-z]+|\\b(?:expected|scheduled|due|set|planned|planning|plans?|intends?|aims?|hopes?|going|likely|poised)\\s(?:to|for|in|on)\\b(?:\\s(?:be\\s)?[a-z]+)?|\\b(?:ahead\\sof|upcoming)\\b|[’']ll\\b)|\\b(?:said|told|was|were|had|did|been|${IRREGULAR}|[a-z]+ed)\\b`,
  'g',
);

/** Words that tell that somebody spoke, for the day beside a quotation. */
export const SAID =
  /\b(?:said|says|told|wrote|writes|tweeted|posted|added|announced|warned|stated|declared|vowed|promised|asked|replied)\b/;

/** The number of a month by its name or abbreviation, 1 to 12. */
export function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.slice(0, 3) === name.slice(0, 3)) + 1;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name) + 1;
}
