/** What two counts of one class say of each other: bounds, scope, tense, place and time come before numbers. */

import { writeDay } from '../../model/day.ts';
import type { Figure, Topic } from '../../model/types.ts';
import { isOfTwoSpeakers } from '../claim-voices.ts';
import { fateOf, isOverlap, isSameReading, middleOf } from '../counted.ts';
import { convert } from '../measures.ts';
import { type Lie, relatePlaces } from '../places.ts';
import { isLasting } from '../questions/same-measure.ts';
import { isSetAgainst } from '../questions/set-against.ts';
import { isToldChange } from '../questions/told-change.ts';
import { isSameAct } from '../same-act.ts';
import { isSameTime, isTimeApart, saidDay } from '../time.ts';
import { type Count, different, isPlanned, type Judgement, nounKey, short } from './count.ts';
import { isPlainConflict, judgeFound } from './found-figures.ts';
import { isSameOrigin } from './pairing.ts';
import type { Known } from './rule.ts';
import {
  isCorrected,
  isFallen,
  isGrowing,
  isOfTwoDays,
  isRisen,
  isRounded,
  isRunning,
  isSpoken,
  isWithinRun,
} from './running-counts.ts';

/** The verdict on two counts, the earlier first. */
export function judgeFigures(first: Count, second: Count, topic: Topic, story: Known): Judgement {
  const [a, b] = inOneUnit(first, second);
  const sameOrigin = isSameOrigin(a.claim, b.claim, story) && !isOfTwoSpeakers(a.claim, b.claim);
  const lie = relatePlaces(a.places, b.places);
  return (
    (topic.source === 'discovered' ? judgeFound(a, b, sameOrigin, story) : null) ??
    judgeEqual(a, b, lie, sameOrigin) ??
    judgeScope(a, b, lie, sameOrigin) ??
    judgePlace(a, b, lie, sameOrigin) ??
    judgeNumbers(a, b, topic, lie, sameOrigin, story)
  );
}

/** Miles beside kilometres, both as metres. */
function inOneUnit(a: Count, b: Count): readonly [Count, Count] {
  const [one, two] = [a.figure.unit, b.figure.unit];
  if (one === null || two === null || one === two) return [a, b];
  return [
    { ...a, reading: convert(a.reading, one) },
    { ...b, reading: convert(b.reading, two) },
  ];
}

/**
 * A share is a part by its nature, and so is a toll of a ship's sailors: two of them are compared as they stand. "25 of the
 * injured were flown out" stays a part, as the injured are more.
 */
function scopeOf({ claim, figure }: Count): Figure['scope'] {
  const { unit, scope, predicate } = figure;
  if (scope !== 'part') return scope;
  const fate = fateOf(claim, figure);
  const isToll = fate !== '' && predicate !== null && isSameAct(predicate, fate);
  return unit === '%' || unit === 'share' || isToll ? 'whole' : scope;
}

/** One figure twice. */
function judgeEqual(a: Count, b: Count, lie: Lie, sameOrigin: boolean): Judgement | null {
  const sameTense = isPlanned(a) === isPlanned(b);
  if (!isSameReading(a.reading, b.reading) || !sameTense || scopeOf(a) !== scopeOf(b)) return null;
  if (lie === 'apart' && isPlanned(a) && a.reading.kind === 'ceiling')
    return {
      verdict: 'variant',
      why: `The same ceiling with another destination, ${named(a)} and ${named(b)}: one plan told in two ways, or two plans. ${sameOrigin ? 'The wording of the source they share' : 'Whether one passes on the other'} would settle it.`,
    };
  if (lie === 'apart') return null;
  if (sameOrigin)
    return {
      verdict: 'repeat',
      why: 'The same figure from the same origin: said once, reported again.',
    };
  return {
    verdict: 'compatible',
    why: 'The same figure from another origin, as far as the reports name one: they agree.',
  };
}

/** Planned or present, part or whole, one kind or all kinds: figures that count different things. */
function judgeScope(a: Count, b: Count, lie: Lie, sameOrigin: boolean): Judgement | null {
  const isWhole = scopeOf(a) === 'whole' && scopeOf(b) === 'whole' && !isOutOfScale(a, b);
  if (
    isWhole &&
    isToldChange(b.claim, b.figure) &&
    isWithinRun(a, b) &&
    !isOverlap(a.reading, b.reading)
  )
    return {
      verdict: 'revision',
      why: `The later one tells itself of a change, and gives the ${directionOf(a, b)} figure: a revision, unless it replaced another one.`,
    };
  if (isPlanned(a) !== isPlanned(b) && !isSetAgainst(a, b)) {
    const [planned, present] = isPlanned(a) ? [a, b] : [b, a];
    const what = planned.reading.kind === 'ceiling' ? 'a ceiling of what is' : 'what is';
    return different(
      `“${short(planned)}” is ${what} planned or expected${deadline(planned)}, “${short(present)}” is told of the present or past: both can hold.`,
    );
  }
  if (scopeOf(a) !== 'whole' || scopeOf(b) !== 'whole') return judgePart(a, b, lie);
  if (isOutOfScale(a, b))
    return different('They lie so far apart in size that they hardly count the same.');
  if (isGrowing(a, b))
    return different(
      'Arrests of each day come on top of those before: both can hold, each of its day.',
    );
  if (isLasting(a, b) || isSetAgainst(a, b)) return null;
  if (isOfTwoDays(a, b)) return different('They tell of what happened on two days: both can hold.');
  if (isTimeApart(a.claim, b.claim) && !isRunning(a, b) && !(sameOrigin && isSpoken(a, b)))
    return different('They speak of different times: both can hold.');
  return null;
}

// " by December 2024", where words tell the time of the plan
function deadline({ claim }: Count): string {
  const { to, precision, basis } = claim.when.about;
  if (to === null || basis === 'published' || basis === 'unknown') return '';
  return ` by ${precision === 'day' ? writeDay(to) : writeDay(to).replace(/^\d+ /, '')}`;
}

function isOutOfScale(a: Count, b: Count): boolean {
  if (isOverlap(a.reading, b.reading)) return false;
  const sizes = [middleOf(a.reading), middleOf(b.reading)];
  return (
    Math.max(...sizes) > Math.min(...sizes) * OUT_OF_SCALE && Math.max(...sizes) > OUT_OF_SCALE
  );
}

function judgePart(a: Count, b: Count, lie: Lie): Judgement {
  const part = scopeOf(a) === 'part' ? a : scopeOf(b) === 'part' ? b : null;
  const whole = part === a ? b : a;
  if (
    part !== null &&
    scopeOf(whole) === 'whole' &&
    (lie === 'same' || (lie !== 'apart' && isSameTime(a.claim, b.claim))) &&
    part.reading.low > whole.reading.high
  )
    return {
      verdict: 'possible',
      why: `“${short(part)}” counts a part and is more than “${short(whole)}” for the same ${lie === 'same' ? 'place' : 'day'}: both hold only if they count at different times or count different things.`,
    };
  const additional = [a, b].find((one) => scopeOf(one) === 'additional');
  if (additional !== undefined)
    return different(
      `“${short(additional)}” comes on top of another figure: it does not count the same people or things.`,
    );
  return different(
    `“${short(part ?? a)}” counts a part of a larger whole, not the whole that the other may count.`,
  );
}

function judgePlace(a: Count, b: Count, lie: Lie, sameOrigin: boolean): Judgement | null {
  if (lie === 'apart')
    return different(`They count in different places, ${named(a)} and ${named(b)}: both can hold.`);
  const kinds = [nounKey(a.figure), nounKey(b.figure)];
  const [narrow, wide] = narrowed(
    a,
    b,
    lie,
    kinds[0] !== '' && kinds[1] === '',
    kinds[1] !== '' && kinds[0] === '',
  );
  if (narrow === null || wide === null) return null;
  if (narrow.reading.low <= wide.reading.high) {
    const within =
      lie === 'inside' || lie === 'around'
        ? `${named(narrow)} lies within ${named(wide)}`
        : `“${short(narrow)}” is a kind of what the other counts`;
    return {
      verdict: 'compatible',
      why: `${within}, and the smaller count fits into the larger: both can hold.`,
    };
  }
  const inner =
    lie === 'inside' || lie === 'around'
      ? `${named(narrow)} lies within ${named(wide)}, yet the inner count is the higher`
      : 'A kind of them is put higher than all of them';
  return (
    moved(a, b, sameOrigin, `${inner}.`) ?? {
      verdict: 'possible',
      why: `${inner}: they conflict if both count the same time and the same people or things. The day each count holds for would settle it.`,
    }
  );
}

function narrowed(
  a: Count,
  b: Count,
  lie: Lie,
  aKind: boolean,
  bKind: boolean,
): [Count, Count] | [null, null] {
  if (lie === 'inside' || (aKind && lie !== 'around')) return [a, b];
  if (lie === 'around' || bKind) return [b, a];
  return [null, null];
}

function judgeNumbers(
  a: Count,
  b: Count,
  topic: Topic,
  lie: Lie,
  sameOrigin: boolean,
  story: Known,
): Judgement {
  const [first, last] = (saidDay(a.claim) ?? '') <= (saidDay(b.claim) ?? '') ? [a, b] : [b, a];
  const isNew = isCorrected(first, last) || isRisen(first, last);
  const corrected = isNew ? moved(first, last, sameOrigin, '') : null;
  if (corrected !== null) return corrected;
  if (isOverlap(a.reading, b.reading))
    return { verdict: 'compatible', why: `${overlapWhy(a, b)}: both can hold.` };
  if (isRounded(a, b) || isRounded(b, a))
    return {
      verdict: 'compatible',
      why: 'One gives the other’s number in round figures: both can hold.',
    };
  const revised = moved(first, last, sameOrigin, '');
  if (revised !== null) return revised;
  if (sameOrigin)
    return {
      verdict: 'possible',
      why: 'The same party with two figures, and nothing tells which came later: a revision, or two ways of counting. The day of each would settle it.',
    };
  if (isRunning(a, b)) {
    if (topic.source !== 'discovered' || !isFallen(a, b)) return running(a, b);
    if (!isPlainConflict(a, b, story))
      return different('A count of the dead or injured does not fall: they hardly count the same.');
  }
  if (topic.source !== 'discovered' && (isShareOfNothingNamed(a) || isShareOfNothingNamed(b)))
    return different('They are shares, and nothing says that they are shares of the same.');
  const place =
    lie === 'same'
      ? `for the same place, ${named(a)}`
      : 'with a place that at least one side leaves open';
  if (lie === 'same' && a.claim.tense === b.claim.tense && isSameTime(a.claim, b.claim))
    return {
      verdict: 'contradiction',
      why: `From different origins, ${place} and the same day: both cannot hold unless they count differently.`,
    };
  if (topic.source === 'discovered' && isPlainConflict(a, b, story))
    return {
      verdict: 'contradiction',
      why: 'From different origins, in much the same words and of one day: both cannot hold unless they count differently. What each counts would settle it.',
    };
  return {
    verdict: 'possible',
    why: `From different origins, ${place}, and no word that both mean the same day: they conflict if they do. What each counts, and when, would settle it.`,
  };
}

function running(a: Count, b: Count): Judgement {
  return {
    verdict: 'revision',
    why: `A running count, later and ${directionOf(a, b)}: a revision rather than a dispute, unless one side counts otherwise.`,
  };
}

/** The same party with another figure on a later day. */
function moved(a: Count, b: Count, sameOrigin: boolean, lead: string): Judgement | null {
  const before = saidDay(a.claim);
  const after = saidDay(b.claim);
  if (!sameOrigin || before === null || after === null || before >= after) return null;
  const open = lead === '' ? '' : `${lead} `;
  return {
    verdict: 'revision',
    why: `${open}Same party, later, ${directionOf(a, b)}: a revision, unless the two count different groups or activities.`,
  };
}

function isShareOfNothingNamed({ figure }: Count): boolean {
  return figure.unit === '%' && figure.counted === null;
}

function directionOf(a: Count, b: Count): string {
  return middleOf(b.reading) > middleOf(a.reading) ? 'higher' : 'lower';
}

function overlapWhy(a: Count, b: Count): string {
  const bound = [a, b].find(
    ({ reading }) =>
      reading.kind === 'ceiling' || reading.kind === 'floor' || reading.kind === 'vague',
  );
  if (bound === undefined) return 'The figures meet within what “about” allows';
  const other = bound === a ? b : a;
  if (bound.reading.kind === 'ceiling')
    return `“${short(bound)}” is a ceiling, and “${short(other)}” lies under it`;
  if (bound.reading.kind === 'floor')
    return `“${short(bound)}” is a floor, and “${short(other)}” does not fall below it`;
  return `“${short(bound)}” is no exact number and agrees with “${short(other)}”`;
}

function named({ places }: Count): string {
  return places[0]?.name ?? 'a place not named';
}

// How many times the smaller figure the larger may be for both to count the same.
const OUT_OF_SCALE = 30;
