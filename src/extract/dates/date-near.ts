/** What stands around a date and decides how it is read: tense, bounds, the dates before it. */

import type { DateMention, Day, Precision } from '../../model/types.ts';
import { TENSE_WORDS } from '../lexicon/calendar.ts';

/** The last dates before an expression that are as fine as a day, a month or a year. */
export interface Context {
  readonly day: Day | null;
  readonly month: string | null;
  readonly year: string | null;
}

/** What a document shows of how its dates are to be read. */
export interface Habit {
  /** The day that "today" means; null where it is not known. */
  readonly published: Day | null;
  /** Which of the two comes first in "3/4/2024"; null where the document does not show it. */
  readonly order: 'day' | 'month' | null;
  /** True where the document tells of a past that it dates itself, so that "30 January" goes with the year told. */
  readonly isNarrating: boolean;
}

/** A date with what it was made of. */
export interface DraftDate extends DateMention {
  /** The kinds of its pieces: "month num". */
  readonly made: string;
  /** True where its own words tell the year. */
  readonly hasYear: boolean;
  /** Where its run begins: what it was read with. */
  readonly run: number;
}

type Direction = 'back' | 'ahead';

/** What stands around an expression. `ahead`: the words look to the future. */
export interface Near extends Habit {
  readonly direction: Direction;
  /** False where no word of tense is near enough to decide: then the nearest day is meant. */
  readonly isSure: boolean;
  readonly before: string;
  readonly after: string;
  readonly context: Context;
}

/** How much of the text beside an expression is looked at. */
const REACH = 80;

/** The words around a stretch of the text; the direction is looked for when it is asked for. */
export function nearWords(
  text: string,
  start: number,
  end: number,
  { published, order, isNarrating }: Habit,
  context: Context,
): Near {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  let tense: Tense | null = null;
  const tenseHere = (): Tense => {
    tense ??= tenseAround(before, after);
    return tense;
  };
  return {
    published,
    order,
    isNarrating,
    context,
    before,
    after,
    get direction() {
      return tenseHere().direction;
    },
    get isSure() {
      return tenseHere().isSure;
    },
  };
}

interface Tense {
  readonly direction: Direction;
  readonly isSure: boolean;
}

const SENTENCE_END = /[!?;\n]|\.["”’']?\s+["“]?(?=[A-Z])/;

/** "by" and "until" look ahead unless the pluperfect says that it is over; else the nearest word of tense decides. */
function tenseAround(before: string, after: string): Tense {
  const sentence = before.split(SENTENCE_END).at(-1) ?? '';
  if (/\b(?:next|coming|upcoming|scheduled|planned|proposed|looming)\s$/i.test(sentence))
    return { direction: 'ahead', isSure: true };
  if (/\b(?:by|until|till|(?:no|not) later than|(?:as early|as soon) as)\s$/i.test(sentence)) {
    const isOver = /\bhad\s[a-z]+(?:\s[a-z]+){0,6}\s$/.test(sentence);
    return { direction: isOver ? 'back' : 'ahead', isSure: true };
  }
  const word = lastTenseWord(sentence);
  if (word === null) return tenseAfter(after);
  const { ahead } = word.groups ?? {};
  if (ahead !== undefined) return { direction: 'ahead', isSure: !UNSURE.test(ahead) };
  const gap = sentence.length - word.index - word[0].length;
  return { direction: 'back', isSure: gap <= NEAR_ENOUGH };
}

/** Not matchAll: it makes a new expression on every call. */
function lastTenseWord(sentence: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  TENSE_WORDS.lastIndex = 0;
  for (let word = TENSE_WORDS.exec(sentence); word !== null; word = TENSE_WORDS.exec(sentence))
    last = word;
  return last;
}

/** What was to come when it was said may be over by now: "vowed that it would leave on Oct. 31". */
const UNSURE = /^(?:would|could|might|expected|due)\b/;

/** A past verb farther away than this says little of a date. */
const NEAR_ENOUGH = 40;

/** "On Nov. 4, voters will decide": the first word of tense behind, where there is none before; a past is sure. */
function tenseAfter(after: string): Tense {
  const clause = after.split(SENTENCE_END)[0] ?? '';
  TENSE_WORDS.lastIndex = 0;
  const word = TENSE_WORDS.exec(clause);
  TENSE_WORDS.lastIndex = 0;
  if (word === null) return { direction: 'back', isSure: false };
  const { ahead } = word.groups ?? {};
  return ahead === undefined
    ? { direction: 'back', isSure: true }
    : { direction: 'ahead', isSure: false };
}

/** The context with one more date, by its own value, `BC0264` among them: `1944-06-06`, `1944-06`, `1944`. */
export function withDate(context: Context, timex: string, precision: Precision | null): Context {
  if (/^BC\d{4}/.test(timex)) return { day: null, month: null, year: timex.slice(0, 6) };
  if (!/^\d{4}/.test(timex)) return context;
  const [month, year] = [timex.slice(0, 7), timex.slice(0, 4)];
  const day = timex.slice(0, 10);
  if (precision === 'day' && /^\d{4}-\d\d-\d\d$/.test(day)) return { day, month, year };
  if (precision === 'month' && /^\d{4}-\d\d$/.test(month)) return { day: null, month, year };
  return precision === 'year' ? { day: null, month: null, year } : context;
}
