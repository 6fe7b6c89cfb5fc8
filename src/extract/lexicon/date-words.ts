/**
 * The words that dates are made of in English, by what they do in one; the kinds are those that a grammar of TIMEX3
 * needs (HeidelTime, Strötgen and Gertz 2013; SUTime, Chang and Manning 2012). Closed classes, listed from the
 * grammar's knowledge: months, weekdays, units of the calendar, ordinals, and the determiners and prepositions that
 * join them. A word that is in no list ends a date.
 * Posts that news quotes write "tmrw" and "tonite".
 */

/** What a word does in a date. */
export type WordKind =
  | 'month'
  | 'weekday'
  | 'weekdays'
  | 'unit'
  | 'season'
  | 'rel'
  | 'that'
  | 'part'
  | 'edge'
  | 'rest'
  | 'own'
  | 'num'
  | 'nth'
  | 'a'
  | 'the'
  | 'of'
  | 'in'
  | 'on'
  | 'at'
  | 'from'
  | 'between'
  | 'to'
  | 'and'
  | 'or'
  | 'ago'
  | 'later'
  | 'earlier'
  | 'before'
  | 'after'
  | 'now'
  | 'dayword'
  | 'overnight'
  | 'daypart'
  | 'starting'
  | 'within'
  | 'business'
  | 'couple'
  | 'about'
  | 'yearword'
  | 'bc'
  | 'date';

/** A word's kind, with its number where it has one. */
export interface DateWord {
  readonly kind: WordKind;
  readonly value: number;
}

/** Words by kind; `word=number` gives the number, else it is 0. */
const WORDS: Readonly<Record<WordKind, string>> = {
  month:
    'january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12',
  weekday:
    'monday=1 mon=1 tuesday=2 tues=2 tue=2 wednesday=3 wed=3 thursday=4 thurs=4 thur=4 thu=4 friday=5 fri=5 saturday=6 sat=6 sunday=7 sun=7',
  weekdays: 'mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7',
  unit: 'day days week weeks workweek fortnight fortnights weekend weekends month months quarter quarters half year years decade decades century centuries',
  season: 'spring summer autumn fall winter',
  rel: 'last=-1 previous=-1 preceding=-1 past=-1 this=0 current=0 next=1 coming=1 upcoming=1 following=1',
  that: 'that same',
  part: 'early=0 mid=1 late=2',
  edge: 'beginning=0 start=0 middle=1 end=2',
  rest: 'rest remainder remaining',
  own: 'my our your his her its their',
  num: 'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 one=1 zero=0 oh=0 hundred=100 thousand=1000',
  nth: 'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30',
  a: 'a=1 an=1',
  the: 'the',
  of: 'of',
  in: 'in',
  on: 'on',
  at: 'at',
  from: 'from since',
  between: 'between',
  to: 'to till until through thru',
  and: 'and',
  or: 'or',
  ago: 'ago',
  later: 'later hence',
  earlier: 'earlier',
  before: 'before',
  after: 'after',
  now: 'now',
  dayword: 'today=0 yesterday=-1 tomorrow=1 tonight=0 tmrw=1 tmw=1 tonite=0',
  overnight: 'overnight',
  daypart:
    'morning afternoon evening night noon midday midnight lunchtime dawn dusk sunrise sunset daybreak nightfall',
  starting: 'starting beginning commencing',
  within: 'within',
  business: 'business working calendar',
  couple: 'couple=2 few=3 several=3',
  about: 'about around some almost nearly roughly approximately',
  yearword: 'fiscal financial school academic',
  bc: 'bc bce',
  date: 'date',
};

/** What a word in small letters does in a date; undefined where it does nothing there. */
export const DATE_WORDS: ReadonlyMap<string, DateWord> = new Map(
  (Object.keys(WORDS) as WordKind[]).toReversed().flatMap((kind) =>
    WORDS[kind].split(' ').map((entry): [string, DateWord] => {
      const [word = '', value = '0'] = entry.split('=');
      return [word, { kind, value: Number(value) }];
    }),
  ),
);

/** The decades by name, "the seventies", "the two thousands"; which century is told by the day of publication, or by a number before it. */
export const NAMED_DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    thousands: 0,
    noughties: 0,
    tens: 10,
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
);

/** The TIMEX3 codes of the parts of a day: `2024-10-21TMO`. */
export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  noon: 'T12:00',
  midnight: 'T24:00',
  lunchtime: 'TMI',
  midday: 'TMI',
  dawn: 'TMO',
  daybreak: 'TMO',
  sunrise: 'TMO',
  dusk: 'TEV',
  sunset: 'TEV',
  nightfall: 'TEV',
};

/** Names of months and weekdays in full that are no other word: small letters do for these. */
export const PLAIN_NAMES: ReadonlySet<string> = new Set(
  'january february april june july september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Abbreviations that are also words or names: they need a number or a point beside them. */
export const WEAK_NAMES: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
