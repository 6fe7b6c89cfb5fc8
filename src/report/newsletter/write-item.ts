/** An item of a newsletter: one disagreement in two short statements, and what is to be thought of them. */

import { foldText } from '../../model/identity.ts';
import type { Claim, Disagreement } from '../../model/types.ts';
import type { Lookup } from '../lookup.ts';
import { mainFiguresOf } from '../main-figures.ts';
import { emphasis, type Inline, linkTo, strong } from '../nodes.ts';
import { quote } from '../write-claim.ts';
import { capitalise, count } from '../write-count.ts';
import { figureWords } from '../write-figure.ts';
import { shorten } from '../write-short.ts';
import { verdicts } from '../write-verdict.ts';
import { choosePair, decidingPairs } from './choose-pair.ts';

/** How much an item may say: so many words of a quotation, and whether origins are counted. */
export interface Room {
  readonly words: number;
  readonly origins: boolean;
}

/** The question, who says what, the verdict. */
export function writeItem(of: Lookup, one: Disagreement, room: Room): Inline[] {
  const told = figureStatements(of, one) ?? statements(of, one, room);
  const verdict = capitalise(verdicts[one.verdict].name);
  return [
    strong(linkTo(one.id, shortQuestion(one.question))),
    ' ',
    ...(told === null ? [] : [`${told.words} `]),
    emphasis(`${verdict}${told === null ? '' : originWords(one, told.claims, room)}.`),
  ];
}

/** A question without the words that it quotes at its end: `Ansel’s denial:`, `How many ships?`. */
function shortQuestion(question: string): string {
  const [asked = ''] = question.split(/ “/);
  const short = asked === '' ? question : asked;
  return shorten(short, QUESTION_WORDS);
}

const QUESTION_WORDS = 9;

function quoteShort({ text }: Claim, { words }: Room): string {
  return quote(shorten(text, words));
}

interface Told {
  readonly words: string;
  /** The two claims that are told. */
  readonly claims: readonly Claim[];
}

function statements(of: Lookup, one: Disagreement, room: Room): Told | null {
  const pair = choosePair(of, one);
  if (pair === null) return null;
  const tell = (claim: Claim) => attribute(of, claim, quoteShort(claim, room), claim.text);
  return bothTold(of, [pair.earlier, pair.later], tell);
}

/** Two numbers that are at odds, the one that was told first before the other. */
function figureStatements(of: Lookup, one: Disagreement): Told | null {
  if (one.rule !== 'figure') return null;
  const pairs = decidingPairs(one);
  const found = mainFiguresOf(of, { ...one, pairs });
  if (found === null) return null;
  const { low, high } = found;
  const isRising = pairs.some(
    ({ earlier, later }) => earlier === low.claim.id && later === high.claim.id,
  );
  const [first, second] = isRising ? [low, high] : [high, low];
  const figureOf = new Map([first, second].map(({ claim, figure }) => [claim, figure]));
  return bothTold(of, [first.claim, second.claim], (claim) => {
    const figure = figureOf.get(claim);
    return attribute(
      of,
      claim,
      quote(figure === undefined ? claim.text : figureWords(claim, figure)),
    );
  });
}

/** Both statements with their outlets; an outlet that has both is named once, behind the second. */
function bothTold(of: Lookup, claims: readonly Claim[], tell: (claim: Claim) => string): Told {
  const [first = '', second = ''] = claims.map((claim) => writeOutlet(of, claim));
  const outlets = [first === second ? '' : first, second];
  const told = claims.map((claim, index) => `${tell(claim)}${outlets[index]}`);
  return { words: `${told.join('; ')}.`, claims };
}

/** Quoted words with their speaker, unless `named` has the name already. */
function attribute(of: Lookup, claim: Claim, quoted: string, named = ''): string {
  const { speaker } = claim.attribution;
  if (speaker !== null) return named.includes(speaker) ? quoted : `${shortName(claim)}: ${quoted}`;
  const source = outletOf(of, claim) ?? of.sources.get(claim.document) ?? claim.document;
  return `${capitalise(shorten(source, NAME_WORDS))}, naming nobody: ${quoted}`;
}

/** ` (The Harbour Post)`; nothing where the outlet is not known, or is named as the source already. */
function writeOutlet(of: Lookup, claim: Claim): string {
  const outlet = outletOf(of, claim);
  if (outlet === null || claim.attribution.speaker === null) return '';
  return ` (${shorten(outlet, NAME_WORDS)})`;
}

function outletOf({ documents }: Lookup, { document }: Claim): string | null {
  return documents.get(document)?.outlet ?? null;
}

/** The speaker, with the party where that is somebody else's name: `Ann Roe (Ansel)`. */
function shortName({ attribution: { speaker, party, anonymous } }: Claim): string {
  const name = capitalise(shorten(speaker ?? '', NAME_WORDS));
  const isTold = party === null || anonymous || namesOneOf(speaker ?? '', party);
  return isTold ? name : `${name} (${shorten(party, NAME_WORDS)})`;
}

function namesOneOf(speaker: string, party: string): boolean {
  const words = new Set(foldText(speaker).split(' '));
  return foldText(party)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
}

// Words of a name.
const NAME_WORDS = 5;

/** `, 2 origins against 7`: those of the sides on which the two claims stand. */
function originWords({ sides }: Disagreement, claims: readonly Claim[], { origins }: Room): string {
  const counts = claims.map(({ id }) => sides.find((side) => side.claims.includes(id))?.origins);
  const [first, second] = counts;
  if (!origins || first === undefined || second === undefined) return '';
  return `, at most ${count(first, 'origin')} against ${second}`;
}
