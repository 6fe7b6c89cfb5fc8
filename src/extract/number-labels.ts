/**
 * Numbers that count nothing: years and dates, times, labels ("Article 4", "Flight 370"), names ("Group of
 * Seven") and telephone numbers. Each test below is one reason.
 */

import type { Token } from '../model/types.ts';
import { readNoun } from './counted.ts';
import { isBareDigits, isYear } from './digits.ts';
import type { Measured } from './figure-units.ts';
import { APPROXIMATORS, BOUNDS_BEFORE } from './lexicon/bounds.ts';
import {
  CLOCK_AFTER,
  DIALLING,
  LABEL_NOUNS,
  LABELS_IF_CAPITAL,
  MODEL_NOUNS,
  MONTHS,
  NOT_COUNTED,
  STREETS,
  YEAR_BEFORE,
} from './lexicon/number-labels.ts';
import { isCapital, isDash, touches, wordAt } from './pieces.ts';

/** A number that is no label, and whether it stands in a row with one: the 5 of "Articles 4 and 5". */
export interface Unlabelled extends Measured {
  readonly isBesideLabel: boolean;
}

/** The numbers without those that are labels. */
export function dropLabels(pieces: readonly Token[], numbers: readonly Measured[]): Unlabelled[] {
  const kept: Unlabelled[] = [];
  let label: Measured | null = null;
  for (const number of numbers) {
    const isBesideLabel = label !== null && isRow(pieces, label.to, number.from);
    if (isLabel(pieces, number)) label = number;
    else kept.push({ ...number, isBesideLabel });
    if (isBesideLabel) label = number;
  }
  return kept;
}

function isRow(pieces: readonly Token[], from: number, to: number): boolean {
  return to - from === 1 && /^(?:and|or|to|,|&|[-–—])$/.test(wordAt(pieces, from));
}

function isLabel(pieces: readonly Token[], number: Measured): boolean {
  if (isGluedBefore(pieces, number)) return true;
  return number.unit === null && COUNT_REASONS.some((isReason) => isReason(pieces, number));
}

type Reason = (pieces: readonly Token[], number: Measured) => boolean;

/** Reasons for plain counts only. */
const COUNT_REASONS: readonly Reason[] = [
  isGluedAfter,
  isLabelled,
  isDayOfMonth,
  isClockTime,
  isDialled,
  isYearNumber,
  isProperName,
  isModel,
  isAddress,
  isRunOfNumbers,
  isEnding,
];

/** "COVID-19", "#5", "a/3": something other than a bracket, quotation mark or dash touches it. */
function isGluedBefore(pieces: readonly Token[], { from }: Measured): boolean {
  if (!touches(pieces, from)) return false;
  const before = wordAt(pieces, from - 1);
  if (!isDash(pieces, from - 1)) return /^(?:[#№/@&_.:'’^]|.*[\p{L}\d])$/u.test(before);
  const word = wordAt(pieces, from - 2);
  if (/^\d/.test(wordAt(pieces, from - 3))) return false;
  return touches(pieces, from - 1) && /^\p{L}/u.test(word) && !NUMBER_WORD.test(word);
}

const NUMBER_WORD = /(?:one|two|three|four|five|six|seven|eight|nine|ten|teen|ty|million|to)$/;

/** "5G", "4x4", "401(k)", "737s": letters touch it that are no unit; "3/7" and "3:2" likewise. */
function isGluedAfter(pieces: readonly Token[], { to }: Measured): boolean {
  if (!touches(pieces, to)) return false;
  const after = wordAt(pieces, to);
  if (after === '(') return /^\p{L}$/u.test(wordAt(pieces, to + 1)) && touches(pieces, to + 1);
  return /^(?:[\p{L}\d]|[/:]$)/u.test(after) && after !== "n't";
}

/** "Article 4", "page 12", "No. 10", "Group of Seven", "number 10". */
function isLabelled(pieces: readonly Token[], number: Measured): boolean {
  const { from, to, low, bare, scale, high } = number;
  const isWord = !bare && scale === 1 && high === low && low < 100 && to - from <= 3;
  if ((!bare && !isWord) || low >= 1e5) return false;
  const of = wordAt(pieces, from - 1) === 'of';
  const noun = pieces[of ? from - 2 : from - 1];
  if (noun === undefined) return false;
  if (of) return noun.text === 'Group' || noun.text === 'G';
  // Some tokenisers leave the stop of "vol." by itself.
  if (noun.lower === '.' && LABEL_NOUNS.has(`${wordAt(pieces, from - 2)}.`)) return true;
  const isCapitalOnly = LABELS_IF_CAPITAL.has(noun.lower);
  if (noun.lower === 'number' || noun.lower === 'numbered') return true;
  return LABEL_NOUNS.has(noun.lower) && (isCapital(noun) || !isCapitalOnly);
}

/** "October 23", "23 October", "the 23 of May". */
function isDayOfMonth(pieces: readonly Token[], { from, to, low, bare }: Measured): boolean {
  const isMonthBefore = MONTHS.has(pieces[from - 1]?.text ?? '');
  if (isMonthBefore && bare && (low <= 31 || isYear(wordAt(pieces, from)))) return true;
  const next = wordAt(pieces, to) === 'of' ? to + 1 : to;
  return bare && low <= 31 && MONTHS.has(pieces[next]?.text ?? '');
}

/** "5 p.m.", "8 o'clock", "at 8.30". */
function isClockTime(pieces: readonly Token[], { from, to, low }: Measured): boolean {
  const after = wordAt(pieces, to);
  if (low <= 2400 && CLOCK_AFTER.has(after) && (after !== 'local' || isTimeWord(pieces, to + 1))) {
    return true;
  }
  if (HALF_PAST.test(`${wordAt(pieces, from - 2)} ${wordAt(pieces, from - 1)}`)) return true;
  const isPointed = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(wordAt(pieces, from));
  return isPointed && /^(?:at|until|till|by|around|about|from)$/.test(wordAt(pieces, from - 1));
}

/** "half past nine", "ten minutes to six". */
const HALF_PAST = /^(?:half|quarter|minutes) (?:past|to|after)$/;

/** "called 911", "dial 112". */
function isDialled(pieces: readonly Token[], { from, bare }: Measured): boolean {
  if (!bare || wordAt(pieces, from).length !== 3) return false;
  return DIALLING.has(wordAt(pieces, from - 1));
}

function isTimeWord(pieces: readonly Token[], at: number): boolean {
  return wordAt(pieces, at) === 'time';
}

/**
 * Four bare digits are a year, unless they count a plural: with a bounding word ("more than 2000 people"),
 * or in round hundreds and where no preposition of time or "the" stands before ("sent 2000 troops").
 */
function isYearNumber(pieces: readonly Token[], { from, to, low, bare }: Measured): boolean {
  if (!bare || !isYear(wordAt(pieces, from))) return false;
  const before = wordAt(pieces, from - 1);
  const next = pieces[to];
  if (isAmountBefore(pieces, from) || isRangeEnd(pieces, from, to)) return false;
  const counts = next !== undefined && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(next.pos);
  if (!counts) return true;
  const two = `${wordAt(pieces, from - 2)} ${before}`;
  if (BOUNDS_BEFORE.has(two) || BOUNDS_BEFORE.has(before)) return false;
  if (BOUNDS_BEFORE.has(`${wordAt(pieces, from - 3)} ${two}`)) return false;
  if (APPROXIMATORS.has(before) && before !== 'around' && before !== 'circa') return false;
  if (YEAR_BEFORE.has(before) || isName(pieces[from - 1])) return true;
  return low % 100 !== 0;
}

/** "above 1000", "more than 2000", "equal to 1500": a comparison; "until at least 2021" and "over" may be of time. */
function isAmountBefore(pieces: readonly Token[], from: number): boolean {
  const two = `${wordAt(pieces, from - 2)} ${wordAt(pieces, from - 1)}`;
  return COMPARED.test(two);
}

const COMPARED =
  /(?:^| )(?:above|below|exceeding|equals?|(?:more|fewer|greater|higher|lower|larger|smaller) than|equal to)$/;

/** "1000-5000": an end of a range whose other end is no year. */
function isRangeEnd(pieces: readonly Token[], from: number, to: number): boolean {
  const other = isDash(pieces, to) ? to + 1 : isDash(pieces, from - 1) ? from - 2 : -1;
  const word = wordAt(pieces, other);
  return isBareDigits(word) && word.length >= 4 && !isYear(word);
}

function isName(piece: Token | undefined): boolean {
  if (piece === undefined || !isCapital(piece)) return false;
  return piece.pos === 'PROPN' || /^[A-Z]{2,}$/.test(piece.text);
}

/** "the Big Three", "the Five Eyes", in a sentence that is no headline. */
function isProperName(pieces: readonly Token[], { from, to }: Measured): boolean {
  const first = pieces[from];
  if (!isCapital(first) || isBareDigits(first?.lower ?? '') || from === 0) return false;
  if (isSentenceStart(pieces, from) || isHeadline(pieces, from)) return false;
  return isCapital(pieces[to]) || isCapital(pieces[from - 1]);
}

function isSentenceStart(pieces: readonly Token[], at: number): boolean {
  return /^[.!?:"“”'‘’(—–-]*$/.test(wordAt(pieces, at - 1));
}

/** True where most of the longer words round about, within the sentence, begin with a capital. */
function isHeadline(pieces: readonly Token[], at: number): boolean {
  const near = [...wordsFrom(pieces, at - 1, -1), ...wordsFrom(pieces, at, 1)];
  const long = near.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  return long.length >= 5 && long.filter(isCapital).length >= long.length * 0.7;
}

function wordsFrom(pieces: readonly Token[], start: number, step: 1 | -1): Token[] {
  const words: Token[] = [];
  for (let at = start; Math.abs(at - start) < 12; at += step) {
    const piece = pieces[at];
    if (piece === undefined || /^[.!?]$/.test(piece.text)) break;
    words.push(piece);
  }
  return words;
}

/** "Boeing 737 crashed", "an Airbus 320 jet", "the Apollo 11 mission": a name before it, and nothing after it that it counts. */
function isModel(pieces: readonly Token[], { from, to, bare }: Measured): boolean {
  const name = pieces[from - 1];
  if (!bare || !isName(name) || /day$/.test(name?.lower ?? '')) return false;
  const next = pieces[to];
  if (next === undefined) return true;
  // "Drink 20–30 minutes before": a range, and its verb takes a capital at the start.
  if (isDash(pieces, to) && isBareDigits(wordAt(pieces, to + 1))) return false;
  if (next.pos === 'NOUN' && !readNoun(pieces, to).isPlural) return true;
  return MODEL_NOUNS.has(next.lower) || !/^(?:NOUN|ADJ|PROPN|VERB|ADV|ADP)$/.test(next.pos);
}

/** "10 High Street". */
function isAddress(pieces: readonly Token[], { to, bare }: Measured): boolean {
  for (let at = to; bare && at < to + 4 && isCapital(pieces[at]); at += 1) {
    if (at > to && STREETS.has(pieces[at]?.text ?? '')) return true;
  }
  return false;
}

/** "20 7946 0958", "nineteen eighty-four": numbers side by side are a code or a year. */
function isRunOfNumbers(pieces: readonly Token[], { from, to, bare, scale }: Measured): boolean {
  const isDigits = (at: number) => isBareDigits(wordAt(pieces, at)) || wordAt(pieces, at) === '+';
  if (bare) {
    const [before, after] = [isDigits(from - 1), isDigits(to)];
    return (before && (after || isDigits(from - 2))) || (after && isDigits(to + 1));
  }
  const isWord = (at: number) => pieces[at]?.pos === 'NUM' && !/\d/.test(wordAt(pieces, at));
  return scale === 1 && isWord(from) && (isWord(from - 1) || isWord(to));
}

/** "the 60s", "the 4 th". */
function isEnding(pieces: readonly Token[], { to }: Measured): boolean {
  return NOT_COUNTED.has(wordAt(pieces, isDash(pieces, to) ? to + 1 : to));
}
