/**
 * On which part of an event a figure is told: one village of the province, those under one roof, an earlier year. What
 * most documents name is the scene of the whole story and narrows nothing.
 */

import { daysBetween } from '../model/day.ts';
import type { Claim, Figure, Place } from '../model/types.ts';
import { lemmasOf } from '../words/lemmas.ts';
import { findWord } from '../words/lookup.ts';
import type { Commonness } from './commonness.ts';
import { LOCAL_NOUNS, PAST_TIMES } from './cues.ts';
import { isNumber } from './number-words.ts';
import { placeKey } from './places.ts';
import { contentOf, familiesOf, keysOf, namesIn, wordsOf } from './words.ts';

/** What narrows a figure to a part of the story. */
export interface Setting {
  /** Places that few documents name: "port ellen"; `[]` where the whole scene is meant. */
  readonly places: readonly string[];
  /** Names of where that stand in the words and in no table of places, in small letters: "kestrow". */
  readonly sites: readonly string[];
  /** Spots that few documents name: "mosque", "village". */
  readonly spots: readonly string[];
  /** True where the words put it before the story's own time: "earlier this year", "in 2004". */
  readonly isPast: boolean;
}

/** The setting of a figure of a claim, by the sentence it stands in. */
export function settingOf(claim: Claim, figure: Figure, common: Commonness): Setting {
  const sentence = sentenceAround(claim, figure);
  const named = claim.places
    .filter((place) => !common.isScene(place) && !common.isWide(place) && isGoverned(claim, place))
    .filter((place) => !isAroundScene(claim, place, common))
    .map(({ name }) => placeKey(name));
  return {
    places: [...new Set(named)],
    sites: sitesIn(sentence).filter((site) => common.isRare(site)),
    spots: [...new Set(spotsIn(sentence, figure, common.isRare))],
    isPast:
      PAST_TIMES.test(isOfPeriod(figure) ? sentence.replace(PERIOD, ' ') : sentence) ||
      isOfYearBefore(claim, sentence) ||
      isBackground(claim),
  };
}

/** "in May 2012", written in a later year or in one that is not known. */
function isOfYearBefore({ when }: Claim, sentence: string): boolean {
  const written = (when.said.to ?? '').slice(0, 4);
  const years = [...sentence.replace(ASIDE, ' ').matchAll(IN_YEAR)].map(([, year]) => year ?? '');
  return years.length > 0 && years.every((year) => written === '' || year < written);
}

/** Told of a day that lay weeks back when it was written. */
function isBackground({ when }: Claim): boolean {
  const [day, said] = [when.about.to, when.said.to];
  const isTold = when.about.basis === 'stated' && when.about.precision === 'day';
  return isTold && day !== null && said !== null && daysBetween(day, said) > WEEKS_BACK;
}

/** True for shares and sums of money: growth, profit and the like are told of a year as a matter of course. */
export function isOfPeriod({ unit }: Figure): boolean {
  return unit !== null && /^(?:%|[A-Z]{3}|basis points)$/.test(unit);
}

/** "the Ardle district of Velmar": what holds the scene narrows nothing. */
function isAroundScene(
  { text, span, places }: Claim,
  { span: own }: Place,
  common: Commonness,
): boolean {
  return places.some((other) => {
    if (other.span.end > own.start || !common.isScene(other)) return false;
    return HELD_IN.test(text.slice(other.span.end - span.start, own.start - span.start));
  });
}

const HELD_IN = /^(?:\s\p{Ll}+){0,2}(?:,| of| in)(?: the)?\s?$/u;

/** "in Ardle", "near the town of Ardle": a preposition of place stands close before the name. */
function isGoverned({ text, span }: Claim, place: Place): boolean {
  const before = wordsOf(text.slice(0, Math.max(0, place.span.start - span.start)));
  return before.slice(-REACH).some(({ key }) => GOVERNORS.has(key));
}

/** The stems of the names right behind "in", "at", "near". */
function sitesIn(sentence: string): string[] {
  return [...sentence.matchAll(SITE)].flatMap(([, name = '']) => [...namesIn(name)].slice(0, 1));
}

const SITE =
  /\b(?:in|at|near|outside)\s(?:the\s(?:\p{Ll}+\s){0,2}(?:of\s)?)?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)/gu;

/** "in a village", "at the mosque", "when a wall collapsed": nouns of one spot that are not the scene of the story. */
function spotsIn(
  sentence: string,
  { counted }: Figure,
  isRare: (word: string) => boolean,
): string[] {
  const words = wordsOf(sentence);
  const own = keysOf(counted ?? '').split(' ');
  return words.flatMap((word, at) => {
    if (!LOCAL_NOUNS.has(word.key) || own.includes(word.key)) return [];
    if (![...contentOf(word.key)].every(isRare)) return [];
    const before = words.slice(Math.max(0, at - REACH), at);
    const governed = before.some(({ key }) => GOVERNORS.has(key));
    return governed ? [word.key] : [];
  });
}

/** The sentence of the claim that holds the figure. */
export function sentenceAround({ text, span }: Claim, figure: Figure): string {
  const at = figure.span.start - span.start;
  const before = text.slice(0, at).search(/[.!?;]["”’]?\s[^.!?;]*$/);
  const from = before < 0 ? 0 : before + 1;
  const after = text.slice(at).search(/(?<!\d)[.!?;](?:["”’]?\s|$)/);
  return text.slice(from, after < 0 ? text.length : at + after);
}

/** The names in the sentence of a figure, places among them; its first word only where English has no such word. */
export function namesAround(claim: Claim, figure: Figure): ReadonlySet<string> {
  const isRow = !isAlone(claim, figure);
  const sentence = (isRow ? clauseAround(claim, figure) : sentenceAround(claim, figure)).trim();
  const [first = ''] = /^\W*\p{L}+/u.exec(sentence) ?? [];
  return namesIn(isEnglish(first) ? sentence.slice(first.length) : sentence);
}

/** True for a word that English has, whatever its capital. */
export function isEnglish(word: string): boolean {
  if (/\p{Lu}{2}/u.test(word)) return false;
  const bare = word.toLowerCase().replace(/^\W+/, '');
  return contentOf(bare).size === 0 || findWord(lemmasOf(bare, 'noun').at(-1) ?? bare) !== null;
}

/**
 * Content words about a figure, without the figure's own words: of its sentence, or of its clause for a measure, as one
 * sentence tells of many measures.
 */
export function matterOf(claim: Claim, figure: Figure): ReadonlySet<string> {
  const counted = familiesOf(figure.counted ?? '');
  const bare = { ...claim, text: withoutFigure(claim, figure) };
  const around = isAlone(claim, figure) ? sentenceAround(bare, figure) : clauseAround(bare, figure);
  return new Set([...familiesOf(around)].filter((word) => !counted.has(word) && !isNumber(word)));
}

/** The text with blanks in the place of the figure and its unit. */
function withoutFigure({ text, span }: Claim, figure: Figure): string {
  const [start, end] = [figure.span.start - span.start, figure.span.end - span.start];
  return `${text.slice(0, start)}${' '.repeat(Math.max(0, end - start))}${text.slice(end)}`;
}

/** A count, or the only measure of its unit in the claim. */
function isAlone({ figures }: Claim, { unit }: Figure): boolean {
  return unit === null || figures.filter((other) => other.unit === unit).length === 1;
}

/** The words before a figure in its sentence, and those after it up to what adds to the clause: what may govern it. */
export function wordsGoverning(claim: Claim, figure: Figure): ReadonlySet<string> {
  const before = claim.text.slice(0, figure.span.start - claim.span.start);
  const own = before.split(SENTENCE_END).at(-1) ?? '';
  const [after = ''] = claim.text.slice(figure.span.end - claim.span.start).split(ADDED);
  return familiesOf(`${own} ${after}`);
}

/** The words about a figure up to the next comma or conjunction on both sides. */
function clauseAround({ text, span }: Claim, figure: Figure): string {
  const [start, end] = [figure.span.start - span.start, figure.span.end - span.start];
  const before = text.slice(0, start).split(CLAUSE).at(-1) ?? '';
  const [after = ''] = text
    .slice(end)
    .replace(/^\s*\([^)]*\)/, '')
    .split(CLAUSE);
  return `${before} ${after}`;
}

// ", in an effort to …", "while …", but not the commas of a list
const ADDED =
  /[;:.!?](?:["”’]?\s|$)|,\s(?=(?:in|with|as|to|for|on|at|by|after|before)\s)|\s(?=(?:but|while|when|which|that|who|because|after|before)\s)/;
const SENTENCE_END = /[.!?;]["”’]?\s/;
const CLAUSE = /[,;:.!?](?:["”’]?\s|$)|\s(?:and|but|while|when|which|that|who)\s/;

// ", founded in 1887,"
const ASIDE = /,\s(?:\p{Ll}+ed|built|born|begun)\s(?:\p{L}+\s){0,4}in\s\d{4},/gu;
const IN_YEAR =
  /\b(?:in|since|of|during) (?:the )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?((?:1[89]|20)\d\d)s?\b/gi;
const PERIOD = /\b(?:this|last) (?:year|month|quarter)\b/gi;

// Days after which an event is the background of another one.
const WEEKS_BACK = 21;
// Words before a spot within which what puts somebody there stands.
const REACH = 5;
const GOVERNORS = new Set(
  'in at inside outside near from of off when after by under beneath around'.split(' '),
);
