/**
 * What a measure is of: the noun that it qualifies ("a 6.1-magnitude quake"), the quantity before "of" ("a depth of 10
 * km"), or the dimension behind it ("10 metres deep"). CQE (Almasian et al. 2023) calls it the concept of a quantity.
 */

import type { Token } from '../../model/types.ts';
import { LASTING_VERBS } from '../../words/news-words.ts';
import type { Measured } from './figure-units.ts';
import { isDash, wordAt } from './pieces.ts';
import type { Extent } from './predicate.ts';
import { priceOf } from './price.ts';
import { subjectOfShare } from './share-subject.ts';

/** The noun or dimension that a number with a unit measures, in small letters; null where none is told. */
export function readMeasured(
  pieces: readonly Token[],
  extent: Extent,
  { kind, unit }: Pick<Measured, 'kind' | 'unit'>,
): string | null {
  if (unit === '%' && isPremium(pieces, extent.to)) return 'premium';
  if (kind === 'measure' && isUnderGround(pieces, extent.to)) return 'depth';
  const told = quantityBefore(pieces, extent.from) ?? nounBehind(pieces, extent.to);
  if (told !== null) return told;
  if (kind === 'measure') return MEASURING.get(wordAt(pieces, extent.from - 1)) ?? null;
  if (kind === 'money') return priceOf(pieces, extent);
  if (kind === 'time' && isLasting(pieces, extent.from)) return 'duration';
  return unit === '%' ? subjectOfShare(pieces, extent.from) : null;
}

/** "36 percent above Friday's close", "30 percent more than the closing price": what is offered over a price of the market. */
function isPremium(pieces: readonly Token[], to: number): boolean {
  const isOver =
    /^(?:above|over)$/.test(wordAt(pieces, to)) ||
    (wordAt(pieces, to) === 'more' && wordAt(pieces, to + 1) === 'than');
  if (!isOver) return false;
  const behind = pieces.slice(to + 1, to + FAR);
  const end = behind.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'VERB');
  const own = end < 0 ? behind : behind.slice(0, end);
  return own.some(({ lower }, at) => lower === 'close' || isOfMarketPrice(own, at));
}

function isOfMarketPrice(pieces: readonly Token[], at: number): boolean {
  return wordAt(pieces, at) === 'price' && MARKET.has(wordAt(pieces, at - 1));
}

/** "lasted 15 seconds", "shook houses for about a minute", "was felt for 15 seconds" */
function isLasting(pieces: readonly Token[], from: number): boolean {
  const link = pieces[from - 1];
  if (link?.lemma === 'last' && link.pos === 'VERB') return true;
  if (link?.lower !== 'for') return false;
  const before = pieces.slice(Math.max(0, from - FAR), from - 1);
  const verb = before.findLast(({ pos }) => pos === 'VERB');
  return LASTING_VERBS.has(verb?.lemma ?? '');
}

/** "three metres below the floor of the cave", "40 feet under the surface" */
function isUnderGround(pieces: readonly Token[], to: number): boolean {
  if (!/^(?:below|beneath|under)$/.test(wordAt(pieces, to))) return false;
  return pieces.slice(to + 1, to + 5).some(({ lower }) => GROUNDS.has(lower));
}

const GROUNDS: ReadonlySet<string> = new Set(
  'floor ground surface street pavement seabed waterline waves'.split(' '),
);

/** Verbs of measuring, whatever the tagger takes them for. */
const MEASURING: ReadonlyMap<string, string> = new Map([
  ['measures', 'size'],
  ['measured', 'size'],
  ['measuring', 'size'],
  ['weighs', 'weight'],
  ['weighed', 'weight'],
  ['weighing', 'weight'],
]);

/** "a depth of just 10 km", "a price of $34", "loans worth $5 million", "its speed was 40 knots". */
function quantityBefore(pieces: readonly Token[], from: number): string | null {
  let at = from - 1;
  while (pieces[at]?.pos === 'ADV' && at > from - 4) at -= 1;
  const link = wordAt(pieces, at);
  const noun = pieces[at - 1];
  if (!/^(?:of|was|is|at|:|worth|totall?ing)$/.test(link) || noun?.pos !== 'NOUN') return null;
  if (noun.lemma === 'price' && isOfMarket(pieces, at - 2)) return 'share price';
  return /^(?:of|worth|tot.*)$/.test(link) || QUANTITIES.has(noun.lemma) ? noun.lemma : null;
}

/** "the closing price", "a premium of 40 percent to the undisturbed price" */
function isOfMarket(pieces: readonly Token[], at: number): boolean {
  if (MARKET.has(wordAt(pieces, at))) return true;
  const before = pieces.slice(Math.max(0, at - FAR), at);
  return before.some(({ lower }) => lower === 'premium' || lower === 'discount');
}

// Pieces before a price within which the premium over it is told.
const FAR = 10;

/** Words before "price" that make it one of the market. */
const MARKET: ReadonlySet<string> = new Set(
  'closing opening share stock market trading'.split(' '),
);

/** Nouns of what is measured (Wikidata's physical quantities that news gives, and those of money). */
const QUANTITIES: ReadonlySet<string> = new Set(
  `depth height length width weight speed distance altitude magnitude temperature pressure price cost value size area
  volume rate fine bail reward ransom revenue profit loss income sale turnover debt deficit budget dose level share
  duration range capacity power age wage salary fee toll bid offer premium damage`.split(/\s+/),
);

/** "6.1-magnitude quake", "10-metre-long dhow", "6 miles deep", "13 nautical miles from the ship". */
function nounBehind(pieces: readonly Token[], to: number): string | null {
  let at = to;
  for (; at < to + LONGEST; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) return null;
    if (TIMES.has(piece.lemma)) return null;
    if (piece.pos === 'NOUN') return headFrom(pieces, at);
    if (DIMENSIONS.has(piece.lower) && pieces[at + 1]?.pos !== 'NOUN') return piece.lower;
    if (!isDash(pieces, at) && !/^(?:ADJ|PROPN|VERB)$/.test(piece.pos)) return null;
    if (piece.pos === 'VERB' && !/ed$/.test(piece.lower)) return null;
  }
  return null;
}

/** "rose 7 percent last year" */
const TIMES: ReadonlySet<string> = new Set(
  'year month week day quarter decade century hour minute time'.split(' '),
);

const LONGEST = 5;

/** The last noun of a row of them: "undersea earthquake zone". */
function headFrom(pieces: readonly Token[], from: number): string {
  let at = from;
  while (pieces[at + 1]?.pos === 'NOUN' && at < from + LONGEST) at += 1;
  return pieces[at]?.lemma ?? '';
}

/** Adjectives and adverbs of dimension (Bierwisch 1989) and of place. */
const DIMENSIONS: ReadonlySet<string> = new Set(
  'deep high tall long wide thick thin heavy fast old away apart north south east west northeast northwest southeast southwest off inland offshore upstream downstream'.split(
    ' ',
  ),
);
