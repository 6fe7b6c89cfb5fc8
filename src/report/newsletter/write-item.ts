/** An item of a newsletter: one disagreement in two short statements, and what is to be thought of them. */

import { foldText } from '../../model/identity.ts';
import type { Claim, Disagreement, Stance } from '../../model/types.ts';
import { verdicts } from '../../model/verdict.ts';
import type { Lookup } from '../lookup.ts';
import { mainFiguresOf } from '../main-figures.ts';
import { emphasis, type Inline, linkTo, linkToSource, strong } from '../nodes.ts';
import type { SourceLink } from '../page.ts';
import { quote } from '../write-claim.ts';
import { capitalise, count } from '../write-count.ts';
import { figureWords } from '../write-figure.ts';
import { shorten } from '../write-short.ts';
import { choosePair, decidingPairs } from './choose-pair.ts';

/** How much an item may say: so many words of a quotation, and whether origins are counted. */
export interface Room {
  readonly words: number;
  readonly origins: boolean;
}

/** A briefing opened, with the way to the words of each claim. */
interface Linked extends Lookup {
  readonly linkOf: (claim: Claim) => SourceLink | null;
}

/** The question, who says what, the verdict. */
export function writeItem(of: Linked, one: Disagreement, room: Room): Inline[] {
  const told = figureStatements(of, one) ?? statements(of, one, room);
  const verdict = capitalise(verdicts[one.verdict].name);
  return [
    strong(linkTo(one.id, shortQuestion(one.question))),
    ' ',
    ...(told === null ? [] : [...told.words, ' ']),
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
  readonly words: readonly Inline[];
  /** The two claims that are told. */
  readonly claims: readonly Claim[];
}

function statements(of: Linked, one: Disagreement, room: Room): Told | null {
  const pair = choosePair(of, one);
  if (pair === null) return null;
  const claims = [pair.earlier, pair.later];
  const isDenied = claims.some(({ stance }) => stance === 'denies');
  return bothTold(of, claims, (claim) => {
    const quoted = quoteShort(claim, room);
    const did = isDenied ? stanceWords[claim.stance] : '';
    const { speaker } = claim.attribution;
    const isNamed = speaker !== null && (isDenied ? quoted : claim.text).includes(speaker);
    if (!isNamed) return attribute(of, claim, quoted, did);
    const lead = claim === pair.earlier ? capitalise(did) : did;
    return [lead === '' ? quoted : `${lead}: ${quoted}`];
  });
}

/** What each side of a denial did: the words that follow may deny in words of their own, “no ship sank”. */
const stanceWords = {
  affirms: 'said so',
  denies: 'denied it',
  hedges: 'left it open',
  declines: 'would not say',
} as const satisfies Record<Stance, string>;

/** Two numbers that are at odds, the one that was told first before the other. */
function figureStatements(of: Linked, one: Disagreement): Told | null {
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
function bothTold(
  of: Linked,
  [first, second]: readonly Claim[],
  tell: (claim: Claim) => Inline[],
): Told | null {
  if (first === undefined || second === undefined) return null;
  const isOne = writesOutlet(of, first) && outletOf(of, first) === outletOf(of, second);
  const outlet = isOne && writesOutlet(of, second) ? [] : writeOutlet(of, first);
  return {
    words: [...tell(first), ...outlet, '; ', ...tell(second), ...writeOutlet(of, second), '.'],
    claims: [first, second],
  };
}

/** Quoted words with their speaker, and what the speaker did; `Northwire, naming nobody:` where there is none. */
function attribute(of: Linked, claim: Claim, quoted: string, did = ''): Inline[] {
  if (claim.attribution.speaker !== null)
    return [`${shortName(claim)}${did === '' ? '' : ` ${did}`}: ${quoted}`];
  const source = outletOf(of, claim) ?? of.sources.get(claim.document) ?? claim.document;
  const named = linked(of, claim, capitalise(shorten(source, NAME_WORDS)));
  return [
    named,
    `, naming nobody${claim.stance === 'affirms' || did === '' ? '' : `, ${did}`}: ${quoted}`,
  ];
}

/** ` (The Harbour Post)`; nothing where the outlet is not known, or is named as the source already. */
function writeOutlet(of: Linked, claim: Claim): Inline[] {
  const outlet = outletOf(of, claim);
  if (outlet === null || !writesOutlet(of, claim)) return [];
  return [' (', linked(of, claim, shorten(outlet, NAME_WORDS)), ')'];
}

function writesOutlet(of: Linked, claim: Claim): boolean {
  return outletOf(of, claim) !== null && claim.attribution.speaker !== null;
}

/** The words as a link to those of the claim, where they are on the web. */
function linked({ linkOf }: Linked, claim: Claim, words: string): Inline {
  const link = linkOf(claim);
  return link === null ? words : linkToSource(link, words);
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
