/** Each amount with its bounds, what it counts, what happened to them, and its scope. */

import type { Figure, Token } from '../../model/types.ts';
import { HYPHEN_COUNTED } from '../lexicon/number-labels.ts';
import { OUTCOME_NOUNS, PEOPLE } from '../lexicon/outcomes.ts';
import { OF_THEM } from '../lexicon/scopes.ts';
import { nameCasualties, outcomeOfWhole, pluralOf, readOutcome } from './casualties.ts';
import { type Counted, readCounted, readHalved, readNoun } from './counted.ts';
import { withCountedBefore } from './counted-before.ts';
import { type Bounds, readBounds } from './figure-bounds.ts';
import { isKept, isOne } from './figure-kept.ts';
import { limitsOf } from './figure-limits.ts';
import { isLoneHyphened, isLoneNumber } from './figure-lone.ts';
import { readScope } from './figure-scope.ts';
import type { Unlabelled } from './number-labels.ts';
import { isHyphen, wordAt } from './pieces.ts';
import type { Extent } from './predicate.ts';
import { isTimesFired } from './shots.ts';
import { readTotal } from './totals.ts';

/** A number with all that was read around it, in pieces. */
export interface Reading {
  readonly number: Unlabelled;
  readonly bounds: Bounds;
  readonly counted: string | null;
  readonly outcome: string | null;
  /** After what is counted. */
  readonly to: number;
  readonly scope: Figure['scope'];
  /** Where a total names what it counts: "people" in "the number of people charged stood at 35"; null elsewhere. */
  readonly noun: Extent | null;
  /** What the words that make it a total say of those counted: "attend" of a turnout; null elsewhere. */
  readonly act: string | null;
  /** True for a number that counts nothing a claim could be compared by. */
  readonly isLone: boolean;
}

/** The readings of the amounts, in order; numbers that are only words ("no one") are left out. */
export function readAmounts(pieces: readonly Token[], amounts: readonly Unlabelled[]): Reading[] {
  const found: Reading[] = [];
  for (const number of amounts) {
    const alone = readOne(pieces, number, found.at(-1));
    const reading = alone === null ? null : withCountedBefore(pieces, alone, found);
    const joined = reading === null ? null : joinBounds(pieces, found.at(-1), reading);
    if (joined !== null) found[found.length - 1] = joined;
    else if (reading !== null) found.push(reading);
  }
  return found
    .map((reading, index) => shareNoun(pieces, reading, found[index + 1]))
    .map((reading, index, all) => shareOutcome(pieces, reading, all[index + 1]));
}

/** What a number says where it stands; null where it says nothing of an amount. */
function readOne(
  pieces: readonly Token[],
  number: Unlabelled,
  before: Reading | undefined,
): Reading | null {
  const bounds = readBounds(pieces, number, before?.bounds.to ?? 0);
  if (isTimesFired(pieces, bounds.reach, bounds.to)) return shotsFired(number, bounds);
  if (number.unit === null && isHyphen(pieces, bounds.to))
    return readHyphened(pieces, number, bounds);
  const counted = readWhat(pieces, number, bounds.to);
  const place = { from: bounds.reach, numberTo: bounds.to, to: counted.to, head: counted.head };
  const isInside = before !== undefined && number.from < before.to;
  const outcome =
    number.unit === null && !number.fraction && !isInside
      ? (readOutcome(pieces, place) ?? inherited(pieces, before, bounds.reach, counted))
      : null;
  const total = counted.head === null ? readTotal(pieces, bounds.reach, number.unit) : null;
  const isGoverned = outcome !== null || total !== null;
  const isLone = !isKept(pieces, number, bounds, counted, isGoverned);
  if (isLone && !isLoneNumber(pieces, number, counted)) return null;
  const isAdditional = bounds.additional || counted.more;
  const scope = readScope(pieces, bounds.from, counted.to);
  const isOfThem = OF_THEM.has(wordAt(pieces, bounds.from - 1));
  const kind = counted.head === null && !isOfThem ? nounOf(pieces, number) : null;
  const isPart =
    counted.ofWhole || number.fraction || outcomeOfWhole(pieces, bounds.reach) !== null;
  return {
    number,
    bounds,
    counted:
      outcome === null
        ? (counted.head ?? total?.counted ?? kind)
        : nameCasualties(casualtyOf(number, counted.head), outcome),
    outcome,
    to: counted.to,
    noun: total?.noun ?? null,
    act: total?.act ?? null,
    scope: isAdditional ? 'additional' : isPart ? 'part' : kind === null ? scope : 'whole',
    isLone,
  };
}

/** "61 are pupils", of a number that names nothing itself: what those counted are; null elsewhere. */
function nounOf(pieces: readonly Token[], { to, unit }: Unlabelled): string | null {
  if (unit !== null || !/^(?:are|were)$/.test(wordAt(pieces, to))) return null;
  const noun = readNoun(pieces, to + 1);
  return noun.isPlural && pieces[noun.to - 1]?.pos === 'NOUN' ? noun.head : null;
}

/** "fired five times": five shots. */
function shotsFired(number: Unlabelled, bounds: Bounds): Reading {
  return { ...plain(number, bounds, bounds.to + 1), counted: 'shots', act: 'fire' };
}

/** A number of which nothing is read yet. */
function plain(number: Unlabelled, bounds: Bounds, to: number): Reading {
  return {
    number,
    bounds,
    counted: null,
    outcome: null,
    to,
    noun: null,
    act: null,
    scope: 'whole',
    isLone: false,
  };
}

/** Who it happened to, in the spelling of several: "one man" is of the men killed. */
function casualtyOf({ low, high }: Unlabelled, head: string | null): string | null {
  const isSingular = low === 1 && high === 1 && head !== null && !PEOPLE.has(head);
  return isSingular && !OUTCOME_NOUNS.has(head) ? pluralOf(head) : head;
}

/** "a 35-member team", "a 10,000-strong army"; other hyphened numbers qualify and do not count. */
function readHyphened(
  pieces: readonly Token[],
  number: Unlabelled,
  bounds: Bounds,
): Reading | null {
  const word = wordAt(pieces, bounds.to + 1);
  const lone = plain(number, bounds, bounds.to);
  // "a one-man show": alone, and nobody is counted
  if (isOne(pieces, number) && /^(?:man|person|nation|country)$/.test(word)) return null;
  if (!HYPHEN_COUNTED.has(word)) {
    return isLoneHyphened(pieces, number, bounds.to) ? { ...lone, isLone: true } : null;
  }
  const noun = readNoun(pieces, bounds.to + 2);
  return { ...lone, counted: word === 'strong' ? noun.head : word, to: noun.to };
}

/** What is counted after the number, or measured by it where "of" or "in" says so. */
function readWhat(pieces: readonly Token[], number: Unlabelled, to: number): Counted {
  const nothing = { to, head: null, ofWhole: false, more: false };
  const isVague = number.high === null || number.unit !== null;
  const halved = number.fraction ? readHalved(pieces, to) : null;
  if (halved !== null) return halved;
  if (number.kind === null) return readCounted(pieces, to, isVague || number.approximate);
  if (number.kind === 'age') return nothing;
  const link = wordAt(pieces, to);
  if (number.kind === 'money' && link === 'in') {
    const noun = readNoun(pieces, to + 1);
    return NOT_BOUGHT.has(noun.head ?? '') ? nothing : { ...nothing, ...noun };
  }
  if (number.kind === 'money' && !isHyphen(pieces, to)) {
    return link === 'of' || link === 'worth'
      ? readWorth(pieces, to)
      : readCounted(pieces, to, true);
  }
  if (link !== 'of') return nothing;
  const isPlace =
    number.kind === 'measure' && /^(?:the|a|an|its|this)$/.test(wordAt(pieces, to + 1));
  return isPlace ? nothing : readCounted(pieces, to, true);
}

/** Nouns after "in" that say how or when money moved, and not for what. */
const NOT_BOUGHT: ReadonlySet<string> = new Set(
  'cash stock trading total addition return turn exchange advance value'.split(' '),
);

/** "$5 million worth of weapons". */
function readWorth(pieces: readonly Token[], to: number): Counted {
  return readCounted(pieces, wordAt(pieces, to) === 'worth' ? to + 1 : to, true);
}

/** "killed 35 people and three officers", "35 people, including three children, were killed". */
function inherited(
  pieces: readonly Token[],
  before: Reading | undefined,
  from: number,
  counted: Counted,
): string | null {
  if (before === undefined || before.outcome === null || from - before.to > 3) return null;
  const links = pieces.slice(before.to, from);
  if (links.length === 0 || !links.every(({ lower }) => /^(?:,|and|or|including)$/.test(lower))) {
    return null;
  }
  return pieces[counted.to]?.pos === 'AUX' ? null : before.outcome;
}

/** "12 Danish and 11 Swedish sailors": adjectives of one noun, which the first number counts too. */
function shareNoun(
  pieces: readonly Token[],
  reading: Reading,
  after: Reading | undefined,
): Reading {
  const { number, bounds } = reading;
  if (!reading.isLone || number.unit !== null || after === undefined) return reading;
  if (after.counted === null || after.isLone || after.number.unit !== null) return reading;
  const between = pieces.slice(bounds.to, after.bounds.from);
  const joint = between.at(-1);
  const words = between.slice(0, -1);
  if (words.length === 0 || words.length > 3 || joint?.lower !== 'and') return reading;
  if (!words.every(({ pos }) => /^(?:ADJ|PROPN)$/.test(pos))) return reading;
  const to = bounds.to + between.length;
  return { ...reading, counted: after.counted, outcome: after.outcome, to, isLone: false };
}

/** "Two soldiers and three civilians were killed": the first has the outcome of the second. */
function shareOutcome(
  pieces: readonly Token[],
  reading: Reading,
  after: Reading | undefined,
): Reading {
  const isSubject = /^(?:|PUNCT|SCONJ|CCONJ)$/.test(pieces[reading.bounds.from - 1]?.pos ?? '');
  if (!isSubject || reading.outcome !== null || reading.number.unit !== null) return reading;
  if (after === undefined || after.outcome === null || after.bounds.from !== reading.to + 1) {
    return reading;
  }
  const isJoined = wordAt(pieces, reading.to) === 'and' && after.to > after.bounds.to;
  if (!isJoined || reading.counted === null) return reading;
  const counted = nameCasualties(reading.counted, after.outcome);
  return { ...reading, outcome: after.outcome, counted };
}

/** "at least 20 but no more than 30 people": one figure between the two; null where they are two. */
function joinBounds(
  pieces: readonly Token[],
  first: Reading | undefined,
  second: Reading,
): Reading | null {
  if (first === undefined || first.counted !== null || second.bounds.from !== first.to + 1)
    return null;
  if (!/^(?:and|but)$/.test(wordAt(pieces, first.to)) || isOtherUnit(first, second)) return null;
  const { unit } = second.number;
  const ends = [first, second].map((end) => limitsOf({ ...end.number, unit }, end.bounds.side));
  const low = ends.find(({ min }) => min !== null)?.min ?? null;
  const high = ends.find(({ max }) => max !== null)?.max ?? null;
  if (first.number.low !== first.number.high) return null;
  if (low === null || high === null || low >= high || !second.bounds.words) return null;
  const bounds = {
    ...second.bounds,
    from: first.bounds.from,
    side: null,
    words: first.bounds.words,
  };
  return { ...second, number: { ...second.number, low, high }, bounds };
}

function isOtherUnit(first: Reading, second: Reading): boolean {
  return first.number.unit !== null && first.number.unit !== second.number.unit;
}
