/**
 * Numbers that count nothing: years and dates, times, labels ("Article 4", "Flight 370"), names ("Group of
 * Seven") and telephone numbers. Each test below is one reason.
 */

import type { Token } from '../../model/types.ts';
import {
  DIALLING,
  LABEL_NOUNS,
  LABELS_IF_CAPITAL,
  MODEL_NOUNS,
  NOT_COUNTED,
  STREETS,
} from '../lexicon/number-labels.ts';
import { readNoun } from './counted.ts';
import { isBareDigits } from './digits.ts';
import type { Measured } from './figure-units.ts';
import { isClockTime, isDayOfMonth, isYearNumber } from './number-dates.ts';
import { isCapital, isDash, isHyphen, isName, touches, wordAt } from './pieces.ts';

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
  if (isGluedBefore(pieces, number) || isCoordinate(pieces, number)) return true;
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
  isDoubled,
  isHourOfDay,
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
  if (!LABEL_NOUNS.has(noun.lower)) return false;
  return (
    isCapital(noun) || !isCapitalOnly || (isBareObject(pieces, from - 1) && !counts(pieces, to))
  );
}

/** "in round 6", "at junction 14": a singular noun right behind a preposition, where a count needs its article. */
function isBareObject(pieces: readonly Token[], noun: number): boolean {
  return /^(?:at|by|during|from|in|into|near|of|off|on|onto|to|until)$/.test(
    wordAt(pieces, noun - 1),
  );
}

/** A word behind the number that it may count. */
function counts(pieces: readonly Token[], to: number): boolean {
  return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(pieces[to]?.pos ?? '');
}

/** "called 911", "dial 112". */
function isDialled(pieces: readonly Token[], { from, bare }: Measured): boolean {
  if (!bare || wordAt(pieces, from).length !== 3) return false;
  return DIALLING.has(wordAt(pieces, from - 1));
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
  if (bare && isDesignation(pieces, from)) return true;
  if (!bare || !isName(name) || /day$/.test(name?.lower ?? '')) return false;
  const next = pieces[to];
  if (next === undefined) return true;
  // "Drink 20–30 minutes before": a range, and its verb takes a capital at the start.
  if (isDash(pieces, to) && isBareDigits(wordAt(pieces, to + 1))) return false;
  if (next.pos === 'NOUN' && !readNoun(pieces, to).isPlural) return true;
  return MODEL_NOUNS.has(next.lower) || !/^(?:NOUN|ADJ|PROPN|VERB|ADV|ADP)$/.test(next.pos);
}

/** "12 QK 30 lamps", "a QK - 235 aircraft": letters in capitals before it, with a count or article of their own. */
function isDesignation(pieces: readonly Token[], from: number): boolean {
  const letters = isDash(pieces, from - 1) ? from - 2 : from - 1;
  if (!/^(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}\p{Lu})$/u.test(pieces[letters]?.text ?? '')) return false;
  return /^(?:NUM|DET)$/.test(pieces[letters - 1]?.pos ?? '') && wordAt(pieces, letters) !== 'a';
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
  if (/^0\d+$/.test(wordAt(pieces, from - 1))) return true;
  if (bare) {
    const [before, after] = [isDigits(from - 1), isDigits(to)];
    return (before && (after || isDigits(from - 2))) || (after && isDigits(to + 1));
  }
  const isWord = (at: number) => pieces[at]?.pos === 'NUM' && !/\d/.test(wordAt(pieces, at));
  return scale === 1 && isWord(from) && (isWord(from - 1) || isWord(to));
}

/** "a fifty-fifty chance": a number in words with itself is a way of speaking. */
function isDoubled(pieces: readonly Token[], { from, to, bare }: Measured): boolean {
  if (bare || to - from !== 1) return false;
  const word = wordAt(pieces, from);
  const isBehind = isHyphen(pieces, from - 1) && wordAt(pieces, from - 2) === word;
  return isBehind || (isHyphen(pieces, to) && wordAt(pieces, to + 1) === word);
}

/** "at six in the evening" */
function isHourOfDay(pieces: readonly Token[], { from, to, low, high }: Measured): boolean {
  if (low !== high || low < 1 || low > 12 || wordAt(pieces, to) !== 'in') return false;
  const isAt = /^(?:at|after|before|by|until|till|around|about)$/.test(wordAt(pieces, from - 1));
  return isAt && wordAt(pieces, to + 1) === 'the' && DAYTIMES.has(wordAt(pieces, to + 2));
}

const DAYTIMES: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);

/** "54.6° N", "38 degrees north" */
function isCoordinate(pieces: readonly Token[], { to, unit }: Measured): boolean {
  return unit === 'degrees' && /^(?:[nsew]\.?|north|south|east|west)$/.test(wordAt(pieces, to));
}

/** "the 60s", "the 4 th". */
function isEnding(pieces: readonly Token[], { to }: Measured): boolean {
  return NOT_COUNTED.has(wordAt(pieces, isDash(pieces, to) ? to + 1 : to));
}
