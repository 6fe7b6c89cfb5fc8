/** The bottom line: what a reader needs who reads nothing else. */

import type { Claim, Disagreement, Figure } from '../../model/types.ts';
import { isFlagged, verdicts } from '../../model/verdict.ts';
import type { Lookup } from '../lookup.ts';
import { type Ceiling, findMainFigures, type MainFigures, type Stated } from '../main-figures.ts';
import { type Block, emphasis, type Inline, linkTo, noteOf, paragraph, strong } from '../nodes.ts';
import { weightiestFirst } from '../order.ts';
import { quote, writeName, writeSources } from '../write-claim.ts';
import { capitalise, count, countOrigins, enumerate, writeNumber } from '../write-count.ts';
import { figureWords } from '../write-figure.ts';
import { shorten } from '../write-short.ts';
import { writeRange, writeSaid } from '../write-when.ts';
import { QUESTION_WORDS } from './disagreements.ts';

/** How the page is to be read: what marks stand for in all its parts. */
const READING =
  'Words in quotation marks are the document’s; they are the speaker’s own where ‘in these words’ stands before them. ‘By’ a day: no later than that day, on which the document was published. †: the editor assumed the document’s day.';

/** Counts, the figures that are at odds, the weightiest other question, and how to read on; nothing without claims. */
export function bottomLine(of: Lookup): Block[] {
  if (of.briefing.claims.length === 0) return [];
  const flagged = weightiestFirst(of.briefing.disagreements.filter(isFlagged));
  const figures = findMainFigures(of);
  const other = flagged.find((one) => one.id !== figures?.disagreement.id);
  const blocks = [paragraph(countSentence(of, flagged))];
  if (figures !== null) blocks.unshift(paragraph(...figureSentences(of, figures)));
  if (other !== undefined) blocks.push(paragraph(...otherSentence(other, figures === null)));
  blocks.push(paragraph(emphasis(READING)));
  return blocks;
}

/** How much was read, and on how much of it the sources are at odds. */
export function countSentence({ briefing }: Lookup, flagged: readonly Disagreement[]): string {
  const read = `${count(briefing.claims.length, 'claim')} in ${count(briefing.documents.length, 'document')}, from ${countOrigins(briefing.origins.length)}.`;
  if (flagged.length === 0) return `${read} No two were found to be at odds.`;
  const kinds = Object.entries(verdicts).flatMap(([verdict, { name, many }]) => {
    const found = flagged.filter((one) => one.verdict === verdict).length;
    return found === 0 ? [] : [count(found, name, many)];
  });
  return `${read} The sources are at odds on ${count(flagged.length, 'question')}: ${enumerate(kinds)}.`;
}

function figureSentences(of: Lookup, { disagreement, low, high, ceiling }: MainFigures): Inline[] {
  const numbers = [low, high, ...(ceiling === null ? [] : [ceiling])];
  return [
    strong(numbers.map(({ number }) => writeNumber(number)).join(' vs ')),
    ': ',
    linkTo(disagreement.id, disagreement.question),
    ' ',
    ...figureSentence(of, low),
    '; ',
    ...figureSentence(of, high),
    `: a ${verdicts[disagreement.verdict].name}.`,
    ...(ceiling === null ? [] : [' ', ...ceilingSentence(of, ceiling)]),
  ];
}

function figureSentence(of: Lookup, { claim, figure }: Stated): Inline[] {
  const group = of.repeats.get(claim.id) ?? [claim];
  const where = `(${writeSources(of, group)}, ${writeSaid(of, claim)})`;
  return [
    `${capitalise(saidWords(claim, figure))} ${where}`,
    ...group.map((one) => noteOf(one.id)),
  ];
}

function saidWords(claim: Claim, figure: Figure): string {
  const words = `“${figureWords(claim, figure)}”`;
  if (claim.attribution.speaker === null) return `nobody is named for ${words}`;
  return `${writeName(claim.attribution)} said ${words}`;
}

/** Why the largest number is no count, from the claims themselves: bounding words, tense, time. */
function ceilingSentence(of: Lookup, { claim, figure, number, timed }: Ceiling): Inline[] {
  const planned = claim.tense === 'planned' ? 'for what is planned' : null;
  const time = timed === null ? null : writeRange(timed.when.about);
  const what = [planned, time].filter((part) => part !== null).join(' ');
  const words = timed === null || timed === claim ? '' : `, ${quote(timed.text)}`;
  return [
    `${writeNumber(number)} is a ceiling${what === '' ? '' : ` ${what}`} and not a count: ${saidWords(claim, figure)}${words} (${writeSources(of, [claim])}, ${writeSaid(of, claim)}).`,
    noteOf(claim.id),
  ];
}

function otherSentence(one: Disagreement, alone: boolean): Inline[] {
  const sides = one.sides
    .filter((side) => side.parties.length > 0)
    .map((side) => enumerate(side.parties));
  const [first, ...others] = sides;
  const between =
    first === undefined || others.length === 0 || others.includes(first)
      ? ''
      : ` between ${first}, on one side, and ${enumerate(others)}`;
  return [
    `The weightiest ${alone ? '' : 'other '}question: `,
    linkTo(one.id, shorten(one.question, QUESTION_WORDS)),
    ` – a ${verdicts[one.verdict].name}${between}.`,
  ];
}
