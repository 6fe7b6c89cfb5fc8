/**
 * Whether two figures on a topic that was found may be set beside each other at all. No editor put them under one
 * question, so their words must show that they answer one, and nothing else in the two reports may speak against it.
 */

import { daysBetween } from '../../model/day.ts';
import type { Claim } from '../../model/types.ts';
import { isOfTwoSpeakers, voicesOf } from '../claim-voices.ts';
import { fateOf, isSameReading } from '../counted.ts';
import { TENS, UNITS } from '../number-words.ts';
import { type Lie, relatePlaces } from '../places.ts';
import { protagonistsOf } from '../protagonists.ts';
import { likenessOf } from '../questions/asked.ts';
import { isBase, isClosing, isOfMarket, isOfOtherPeriod } from '../questions/periods.ts';
import { isLasting } from '../questions/same-measure.ts';
import { compareQuestions, isEmployed } from '../questions/same-question.ts';
import { isSetAgainst } from '../questions/set-against.ts';
import { isToldChange } from '../questions/told-change.ts';
import { isOfPeriod, namesAround, sentenceAround, settingOf } from '../setting.ts';
import { entryOf, isSameTime, saidDay } from '../time.ts';
import { namesIn } from '../words.ts';
import { type Count, different, isPlanned, type Judgement, RUNNING, short } from './count.ts';
import { isAgainstHeadline } from './headline-figures.ts';
import type { Known } from './rule.ts';

/** What parts two figures before their numbers are asked, with the reason; null where nothing does. */
export function judgeFound(
  a: Count,
  b: Count,
  sameOrigin: boolean,
  story: Known,
): Judgement | null {
  const isSet = isSetAgainst(a, b);
  if (!isSet && !isSameReading(a.reading, b.reading) && (isMatched(a, b) || isMatched(b, a)))
    return different('The other report gives the same figure too, of something else.');
  const fate = fateOf(a.claim, a.figure);
  const told = fate === '' && !isSet ? judgeSeries(a, b, story) : null;
  if (told !== null) return told;
  const lie = relatePlaces(a.places, b.places);
  const { is, why } = compareQuestions(
    a,
    b,
    { fate, isOnePlace: !APART.includes(lie) },
    story.common(),
  );
  if (is === 'other') return different(why);
  const isStaying = isSet || isLasting(a, b);
  if (!isStaying && isLongApart(a, b) && !(sameOrigin && isToldChange(b.claim, b.figure)))
    return different('They were told many weeks apart: both can hold, each of its time.');
  if (fate === '' && !isSet && isPassing(a, b) && !sameOrigin)
    return different('Each tells how many there were on its day, and more days lie between.');
  if (
    fate === '' &&
    !isStaying &&
    (sameOrigin || isOfOneOutlet(a, b, story)) &&
    isNarratedSeries(a, b)
  )
    return different('One outlet tells each of its own day, and of no change.');
  const summed = [a, b].find(isPartOfSum);
  if (summed !== undefined && !(isPartOfSum(a) && isPartOfSum(b)))
    return different(`“${short(summed)}” is told with more of them beside: it counts a part.`);
  if (is === 'same' && isAgainstHeadline(a, b, story))
    return {
      verdict: 'contradiction',
      why: 'The headline gives a number that nothing in its article does: one of them is wrong, or they count differently.',
    };
  if (isOneVoice(a.claim, b.claim, sameOrigin) && !isSameReading(a.reading, b.reading))
    return different('One report gives both, and no two sources for them: it counts two things.');
  if (is === 'same') return null;
  const [narrow, wide] = is === 'first' ? [a, b] : [b, a];
  const isLater = (saidDay(narrow.claim) ?? '') > (saidDay(wide.claim) ?? '');
  const isConflict = isSameTime(a.claim, b.claim) || (fate === '' && !isLater);
  if (narrow.reading.low > wide.reading.high && isConflict) return null;
  return different(`“${short(narrow)}” counts a part of what the other may count (${why}).`);
}

/** One outlet tells both, of sums and shares, which are others in every period; a plan stays until it is told anew. */
function isOfOneOutlet(a: Count, b: Count, story: Known): boolean {
  if (!isOfPeriod(a.figure) || !isOfPeriod(b.figure) || (isPlanned(a) && isPlanned(b)))
    return false;
  const [one, two] = [a, b].map(({ claim }) => story.published(claim.document)?.outlet ?? null);
  return one !== null && one === two;
}

/** Business is told of many firms and of one period after the other. */
function judgeSeries(a: Count, b: Count, story: Known): Judgement | null {
  const isSeries = isOfPeriod(a.figure) && isOfPeriod(b.figure);
  if (isBase(a) || isBase(b))
    return different('One of them is what the news is set against, of an earlier time.');
  if (isOfOtherPeriod(a, b, isSeries)) return different('They are told of two periods.');
  if (isOfMarket(a) && isOfMarket(b) && !(isClosing(a) && isClosing(b) && mayBeOneDay(a, b)))
    return different('They are of a market, at two times as far as the words tell.');
  if (saidDay(a.claim) !== saidDay(b.claim) && isOfPoll(a) && isOfPoll(b))
    return different('They are of two polls, as far as the words tell.');
  return isOfOtherProtagonist(a, b, story)
    ? different('Their reports are about others, as far as names tell.')
    : null;
}

function isOfPoll({ claim, figure }: Count): boolean {
  return figure.unit !== null && /\b(?:polls?|surveys?)\b/i.test(claim.context.text);
}

function mayBeOneDay({ claim: a }: Count, { claim: b }: Count): boolean {
  const [one, two] = [saidDay(a), saidDay(b)];
  return one !== null && two !== null && Math.abs(daysBetween(one, two)) <= 1;
}

/** Neither the sentence nor, where it names nobody, the report names anybody of the other's. */
function isOfOtherProtagonist(a: Count, b: Count, story: Known): boolean {
  const all = protagonistsOf(story.claims);
  const [inA, inB] = [a, b].map(({ claim }) => all.get(claim.document) ?? new Set<string>());
  const [one, two] = [a, b].map(
    ({ claim, figure }) =>
      new Set([...namesAround(claim, figure)].filter((name) => !CALENDAR.has(name))),
  ) as [Set<string>, Set<string>];
  const own = one.size > 0 ? one : (inA ?? one);
  const others = two.size > 0 ? two : (inB ?? two);
  if (own.size === 0 || others.size === 0) return false;
  const isNamed = (
    names: ReadonlySet<string>,
    ...sets: (ReadonlySet<string> | undefined)[]
  ): boolean => [...names].some((name) => sets.some((set) => set?.has(name)));
  return !isNamed(own, others, inB) && !isNamed(others, inA);
}

/** Two flat statements on one thing of one day, or of a time that is over. */
export function isPlainConflict(a: Count, b: Count, story: Known): boolean {
  const [before, after] = [saidDay(a.claim), saidDay(b.claim)];
  const isOver = [a, b].every(
    ({ claim, figure }) => settingOf(claim, figure, story.common()).isPast,
  );
  if (before === null || after === null || (before !== after && !isOver)) return false;
  if ([a, b].some(({ claim }) => claim.stance !== 'affirms' || claim.tense === 'planned'))
    return false;
  return likenessOf(a, b, story.common()) >= PLAIN;
}

/** Both stand in one report, and not as the words of two speakers. */
function isOneVoice(a: Claim, b: Claim, sameOrigin: boolean): boolean {
  if (a.document !== b.document) return false;
  if (isOfTwoSpeakers(a, b)) return false;
  return sameOrigin || voicesOf(a).length === 0 || voicesOf(b).length === 0;
}

/** "26 ships took part on Thursday", "31 ships are taking part": what goes on, told on days apart; not of staff or measures. */
function isPassing(a: Count, b: Count): boolean {
  if (
    [a, b].some(
      ({ figure }) => figure.unit !== null || isEmployed(figure) || figure.predicate === 'aboard',
    )
  )
    return false;
  if ([a, b].every(({ claim }) => claim.tense !== 'present' && !GOING_ON.test(claim.text)))
    return false;
  const [before, after] = [entryOf(a.claim).day, entryOf(b.claim).day];
  return before !== null && after !== null && Math.abs(daysBetween(before, after)) >= DAYS_APART;
}

/** Nobody's words, told on two days, and the later one does not say that it replaces the other. */
function isNarratedSeries(a: Count, b: Count): boolean {
  if (voicesOf(a.claim).length > 0 || voicesOf(b.claim).length > 0) return false;
  return saidDay(a.claim) !== saidDay(b.claim) && !isToldChange(b.claim, b.figure);
}

/** Told on days that lie farther apart than a count is revised, and not of one earlier time. */
function isLongApart(a: Count, b: Count): boolean {
  const [before, after] = [saidDay(a.claim), saidDay(b.claim)];
  if (before === null || after === null || isSameTime(a.claim, b.claim)) return false;
  const isOfPast = [a, b].every(({ claim }) => claim.when.about.basis === 'stated');
  return !isOfPast && Math.abs(daysBetween(before, after)) > RUNNING;
}

/** "170,000 people in the province and tens of thousands more elsewhere" */
function isPartOfSum({ claim, figure }: Count): boolean {
  const fate = fateOf(claim, figure);
  return claim.figures.some(
    (one) =>
      one.scope === 'additional' &&
      one.span.start > figure.span.start &&
      one.unit === figure.unit &&
      fateOf(claim, one) === fate,
  );
}

/** The other report gives this number too, or figures that add up to it: the two at hand tell of two things. */
function isMatched({ figure }: Count, other: Count): boolean {
  const { value, unit } = figure;
  // "one" is a pronoun as often
  if (value === null || value === 1 || other.figure.value === value) return false;
  const sentence = sentenceAround(other.claim, other.figure);
  const own = other.claim.figures.filter((one) => one.unit === unit);
  const sum = own.reduce((total, one) => total + (one.value ?? 0), 0);
  if (own.length > 1 && sum === value) return true;
  return numbersIn(sentence).filter((number) => number === value).length > 0;
}

/** The numbers of a sentence, small ones in words too. */
function numbersIn(sentence: string): number[] {
  const undated = sentence.replace(DATED, ' ');
  return (undated.match(/\d[\d,]*(?:\.\d+)?|\p{L}+/gu) ?? []).flatMap((word) => {
    if (/^\d/.test(word)) return [Number(word.replaceAll(',', ''))];
    return UNITS.get(word.toLowerCase()) ?? TENS.get(word.toLowerCase()) ?? [];
  });
}

const CALENDAR: ReadonlySet<string> = namesIn(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
);
const GOING_ON = /\b(?:taking|are|have been|has been|now|still)\b/i;
// Days from which on what goes on may have changed.
const DAYS_APART = 2;
const APART: readonly Lie[] = ['apart', 'unknown'];
const DATED =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s\d{1,2}\b|\b\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*/gu;
// Likeness of the words around two figures from which on they plainly tell of one thing.
const PLAIN = 0.6;
