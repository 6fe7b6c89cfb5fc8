/** Two numbers that are the ends of one range: "2,600 to 6,000", "between five and six million", "$5m-$10m". */

import type { Token } from '../../model/types.ts';
import { NOUGHTS } from '../lexicon/number-words.ts';
import { readNoun } from './counted.ts';
import type { Unlabelled } from './number-labels.ts';
import { isDash, wordAt } from './pieces.ts';
import { times } from './reading.ts';

/** The numbers with every two that are a range made one, its `low` under its `high`. */
export function joinRanges(pieces: readonly Token[], numbers: readonly Unlabelled[]): Unlabelled[] {
  const joined: Unlabelled[] = [];
  for (const number of numbers) {
    const before = joined.at(-1);
    const range = before === undefined ? null : joinTwo(pieces, before, number);
    if (range === null) joined.push(number);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function joinTwo(pieces: readonly Token[], first: Unlabelled, next: Unlabelled): Unlabelled | null {
  const second = asMillions(first, next);
  // "from zero to 60 mph" tells of a change.
  if (NOUGHTS.has(wordAt(pieces, first.from))) return null;
  if (second.from - first.to > 3 || first.high !== first.low || second.high === null) return null;
  const from = linkStart(pieces, first, second);
  if (from === null || !sharesUnit(pieces, first, second)) return null;
  // "5 to 6 million": the scale of the second holds for the first where that keeps them in order.
  const carries = first.scale === 1 && second.scale > 1 && first.low < second.high / second.scale;
  const low = carries ? times(first.low, second.scale) : first.low;
  if (low >= second.high) return null;
  const named = second.unit === null ? first : second;
  return {
    ...second,
    from,
    low,
    unit: named.unit,
    kind: named.kind,
    approximate: first.approximate || second.approximate,
    bare: false,
  };
}

/** Where the range begins, "between" taken in; null where the words between the two make none. */
function linkStart(pieces: readonly Token[], first: Unlabelled, second: Unlabelled): number | null {
  const link = linkOf(pieces, first.to, second.from);
  if (link === 'and') return betweenBefore(pieces, first.from);
  if (link === 'to') return isChange(pieces, first.from) ? null : fromBefore(pieces, first.from);
  return link === null ? null : first.from;
}

/** What stands between two numbers: one word of range, with a hyphen or "about" allowed beside it. */
function linkOf(pieces: readonly Token[], from: number, to: number): string | null {
  let words = '';
  for (let at = from; at < to; at += 1) {
    words += isDash(pieces, at) ? '-' : ` ${wordAt(pieces, at)}`;
  }
  return LINKS.get(words) ?? null;
}

const LINKS: ReadonlyMap<string, string> = new Map([
  ['-', '-'],
  [' ~', '-'],
  [' to', 'to'],
  ['- to', 'to'],
  ['- to-', 'to'],
  [' through', 'to'],
  [' up to', 'to'],
  [' to about', 'to'],
  [' to around', 'to'],
  [' to as many as', 'to'],
  [' and', 'and'],
  [' and about', 'and'],
  [' and perhaps', 'and'],
  [' or', 'or'],
  [' or even', 'or'],
  [' or perhaps', 'or'],
  [' or maybe', 'or'],
]);

function betweenBefore(pieces: readonly Token[], from: number): number | null {
  const skipped = /^(?:about|around|roughly|some|approximately|\$|£|€)$/;
  const at = skipped.test(wordAt(pieces, from - 1)) ? from - 2 : from - 1;
  return wordAt(pieces, at) === 'between' ? at : null;
}

function fromBefore(pieces: readonly Token[], from: number): number {
  return wordAt(pieces, from - 1) === 'from' ? from - 1 : from;
}

/** "rose from 35 to 40": two figures, the old and the new. */
function isChange(pieces: readonly Token[], from: number): boolean {
  if (wordAt(pieces, from - 1) !== 'from') return false;
  return pieces.slice(Math.max(0, from - 8), from - 1).some(({ lemma }) => CHANGES.has(lemma));
}

/** The lemmas of verbs and adverbs under which "from … to …" tells of two moments. */
const CHANGES: ReadonlySet<string> = new Set(
  `rise grow increase jump climb soar surge double triple fall drop decline shrink decrease cut reduce lower raise
  revise change go move update expand slide slip plunge swell up down upward downward`.split(/\s+/),
);

/** The second end of "£5m-10m": its letter is a scale and no metre, since the first is money. */
function asMillions(first: Unlabelled, second: Unlabelled): Unlabelled {
  if (first.kind !== 'money' || second.unit !== 'm' || second.high !== second.low) return second;
  const low = times(second.low, 1e6);
  return { ...second, low, high: low, scale: 1e6, unit: first.unit, kind: 'money' };
}

/**
 * The second may name the unit of both ("5 to 6 km"); the first only before its number ("aged 19 to 46"), and
 * money only with a hyphen, a scale or nobody to receive it: "40 per cent to 139,300" and "gave $200 to 300 pupils"
 * are two figures, "a $3,000 to 5,000 incentive" is one.
 */
function sharesUnit(pieces: readonly Token[], first: Unlabelled, second: Unlabelled): boolean {
  if (first.unit === null || first.unit === second.unit) return true;
  if (second.unit !== null || !/^\d/.test(wordAt(pieces, first.to - 1))) return false;
  if (first.kind !== 'money' || second.scale > 1 || isDash(pieces, first.to)) return true;
  return !isReceiver(pieces, second.to);
}

/** A plural, or "of" them: people to whom money goes. */
function isReceiver(pieces: readonly Token[], at: number): boolean {
  const next = pieces[at];
  if (next === undefined) return false;
  return (
    /^(?:ADJ|PROPN|VERB|NUM|AUX)$/.test(next.pos) ||
    next.lower === 'of' ||
    readNoun(pieces, at).isPlural
  );
}
