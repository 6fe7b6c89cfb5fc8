/** Which quoted sentences of one voice are one remark: sentences of different documents that agree in order. */

import { byText } from '../../model/identity.ts';
import type { Claim } from '../../model/types.ts';
import { quotedTexts } from '../quoted.ts';
import { type Alignment, align } from '../remarks/align.ts';
import { likenessOf } from '../remarks/one-remark.ts';
import { type RemarkWord, remarkWords, sentencesOf } from '../remarks/remark-words.ts';
import { isTranslated } from '../remarks/voices.ts';
import { byClaimDay } from '../timelines.ts';
import { wordsOf } from '../words.ts';
import { classOf, reportedClass, type WordingClass } from './wording-classes.ts';

/** A sentence of a quotation, or one that reports what was said in the outlet's words. */
export interface Piece {
  readonly claim: Claim;
  readonly text: string;
  /** Its place among the pieces of its claim. */
  readonly at: number;
  readonly words: readonly RemarkWord[];
  /** Equal where the words are the same but for case, marks, spelling and contraction. */
  readonly folded: string;
  readonly isQuoted: boolean;
  /** True where nothing of the claim stands outside the quotation. */
  readonly isWhole: boolean;
  /** The report says that it was said in another language. */
  readonly isTranslated: boolean;
}

/** Two pieces that are one remark, laid beside each other, and what they differ in. */
export interface Link {
  readonly earlier: Piece;
  readonly later: Piece;
  readonly alignment: Alignment;
  readonly kind: WordingClass;
}

/** False for claims that have no pieces: those that quote nobody and report nobody's words. */
export function mayHavePieces({ quotes, attribution }: Claim): boolean {
  return quotes.length > 0 || attribution.manner === 'indirect';
}

/** The pieces of a claim in order; none for what the outlet tells of itself. */
export function piecesOf(claim: Claim): Piece[] {
  const quoted = quotedTexts(claim);
  if (quoted.length === 0)
    return claim.attribution.manner === 'indirect'
      ? [pieceOf(claim, claim.text, 0, false, false)]
      : [];
  const length = wordsOf(claim.text).length;
  return quoted
    .flatMap((text) =>
      sentencesOf(text).map((sentence) => ({ sentence, isWhole: wordsOf(text).length === length })),
    )
    .map(({ sentence, isWhole }, at) => pieceOf(claim, sentence, at, true, isWhole))
    .filter(({ words }) => words.length > 1 && words.some(({ content }) => content));
}

function pieceOf(
  claim: Claim,
  text: string,
  at: number,
  isQuoted: boolean,
  isWhole: boolean,
): Piece {
  const words = remarkWords(text);
  return {
    claim,
    text,
    at,
    words,
    folded: words.map(({ same }) => same).join(' '),
    isQuoted,
    isWhole,
    isTranslated: isQuoted && isTranslated(claim),
  };
}

/** Orders pieces by the day of their claims, then by place and words. */
export function byPiece(a: Piece, b: Piece): number {
  return byClaimDay(a.claim, b.claim) || a.at - b.at || byText(a.text, b.text);
}

/** The links among the pieces of one voice, which come in order; each wording is linked once to each other wording. */
export function findLinks(
  pieces: readonly Piece[],
  isNear: (a: Claim, b: Claim) => boolean,
): Link[] {
  const isApart = (a: Piece, b: Piece): boolean =>
    a.claim.document !== b.claim.document && isNear(a.claim, b.claim);
  const wordings = wordingsOf(pieces);
  return wordings.flatMap((wording, index) => [
    ...(wording.own[0]?.isQuoted ? repeatsOf(wording.own, isApart) : []),
    ...wordings
      .slice(index + 1)
      .filter((other) => mayBeOne(wording, other))
      .flatMap((other) => linkBetween(wording.own, other.own, isApart)),
  ]);
}

/** The first wordings, in the order of their first pieces. */
function wordingsOf(pieces: readonly Piece[]): Wording[] {
  const found = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = `${piece.isQuoted} ${piece.folded}`;
    const own = found.get(key);
    if (own !== undefined) own.push(piece);
    else if (found.size < MOST) found.set(key, [piece]);
  }
  return [...found.values()].map((own) => ({ own, content: contentOf(own[0]) }));
}

type Apart = (a: Piece, b: Piece) => boolean;

/** Each piece of a wording with the first before it that another document holds. */
function repeatsOf(own: readonly Piece[], isApart: Apart): Link[] {
  return own.flatMap((later, index) => {
    const earlier = own.slice(0, Math.min(index, REACH)).find((one) => isApart(one, later));
    return earlier === undefined ? [] : linkOf(earlier, later);
  });
}

function linkBetween(own: readonly Piece[], other: readonly Piece[], isApart: Apart): Link[] {
  for (const a of own.slice(0, REACH))
    for (const b of other.slice(0, REACH))
      if (isApart(a, b)) return byPiece(a, b) < 0 ? linkOf(a, b) : linkOf(b, a);
  return [];
}

function linkOf(earlier: Piece, later: Piece): Link[] {
  const alignment = align(earlier.words, later.words);
  if (!earlier.isQuoted || !later.isQuoted)
    return isReported(earlier, later, alignment)
      ? [{ earlier, later, alignment, kind: reportedClass }]
      : [];
  const likeness = likenessOf(alignment, earlier.isTranslated && later.isTranslated);
  if (likeness === null) return [];
  const whole = { earlier: earlier.isWhole, later: later.isWhole };
  return [{ earlier, later, alignment, kind: classOf({ alignment, likeness, whole }) }];
}

/** Most of what is quoted stands in the report, in order, and nothing that would turn it. */
function isReported(earlier: Piece, later: Piece, alignment: Alignment): boolean {
  const quoted = earlier.isQuoted ? earlier : later;
  const content = alignment.anchors.filter(([i]) => alignment.earlier[i]?.content === true).length;
  const all = quoted.words.filter((word) => word.content).length;
  const whole = { earlier: false, later: false };
  return (
    content >= REPORTED_WORDS &&
    content >= all * REPORTED_SHARE &&
    likenessOf(alignment) === 'close' &&
    reportedClass.is({ alignment, likeness: 'close', whole })
  );
}

interface Wording {
  readonly own: readonly Piece[];
  readonly content: ReadonlySet<string>;
}

/** A cheap look before two wordings are aligned: half of the shorter is shared, or both open alike and share a word. */
function mayBeOne(one: Wording, other: Wording): boolean {
  const [a, b] = [one.own[0], other.own[0]];
  if (a === undefined || b === undefined || !(a.isQuoted || b.isQuoted)) return false;
  const [small, large] = one.content.size < other.content.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of small.content) if (large.content.has(word)) shared += 1;
  if (shared >= small.content.size / 2) return true;
  const isLike = shared > 0 || (a.isTranslated && b.isTranslated);
  return isLike && a.words[0]?.kin === b.words[0]?.kin;
}

function contentOf(piece: Piece | undefined): ReadonlySet<string> {
  return new Set(piece?.words.filter((word) => word.content).map((word) => word.kin));
}

// Wordings of one voice, and pieces of one wording, that are looked at; what a report must have of a quotation.
const MOST = 200;
const REACH = 8;
const REPORTED_WORDS = 4;
const REPORTED_SHARE = 0.75;
