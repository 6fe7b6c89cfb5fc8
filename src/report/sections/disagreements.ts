/** Where sources disagree: a table to choose from, then each question with both sides in their exact words. */

import type { List, Paragraph } from 'mdast';
import { isDismissed, standingPairs } from '../../model/decision.ts';
import type { Claim, Disagreement, Side } from '../../model/types.ts';
import { isFlagged, verdicts } from '../../model/verdict.ts';
import { decidingFirst, decidingPair, isDeciding } from '../deciding-sides.ts';
import { claimsOf, groupsOf, type Lookup } from '../lookup.ts';
import {
  type Block,
  heading,
  type Inline,
  list,
  paragraph,
  placeName,
  showing,
  strong,
} from '../nodes.ts';
import { weightiestFirst } from '../order.ts';
import { overview } from '../overview.ts';
import { quoteBeside } from '../quote-beside.ts';
import { writeClaim } from '../write-claim.ts';
import { capitalise, count, enumerate } from '../write-count.ts';
import { decisionWords, writeApplied } from '../write-decision.ts';
import { writeReason } from '../write-reason.ts';
import { shorten } from '../write-short.ts';
import { writeWhy } from '../write-why.ts';

/** A side of so many statements is written out; of a longer one only the first, with the names of the rest. */
const SHORT_SIDE = 3;
const NAMES_SHOWN = 4;

/** How many words of a question a heading holds. */
export const QUESTION_WORDS = 16;

/** The flagged questions, the weightiest first, then what editors dismissed and which of their decisions idle. */
export function disagreements(of: Lookup): Block[] {
  const blocks = [...flaggedQuestions(of), ...dismissed(of)];
  const idle = idleDecisions(of);
  if (blocks.length > 0 || idle.length === 0) return [...blocks, ...idle];
  return [paragraph('No two sources were found to be at odds.'), ...idle];
}

/** Wordings of one remark are spelt out under quotations. */
function flaggedQuestions(of: Lookup): Block[] {
  const flagged = weightiestFirst(of.briefing.disagreements.filter(isFlagged));
  const wordings = new Set(of.briefing.quotations.map((group) => group.disagreement));
  const detailed = flagged.filter((one) => !wordings.has(one.id));
  const others = flagged.length - detailed.length;
  return [
    ...(detailed.length === 0 ? [] : [overview(detailed)]),
    ...(others === 0
      ? []
      : [paragraph(`${count(others, 'remark')} in several wordings: see the quotations below.`)]),
    ...detailed.flatMap((one) => detail(of, one)),
  ];
}

/** So that a reader sees what was found and set aside, and by what reason. */
function dismissed({ briefing }: Lookup): Block[] {
  const own = weightiestFirst(briefing.disagreements.filter(isDismissed));
  if (own.length === 0) return [];
  const lines = own.map(({ question, verdict, sides, decision, id }): Inline[] => [
    `${question} ${sides.map(({ label }) => label).join(' / ')} (${verdicts[verdict].name}, ${id}). `,
    ...(decision === null ? [] : writeApplied(decision)),
  ]);
  return [
    heading(3, 'Dismissed, and why', { folded: true }),
    paragraph(
      `An editor set ${count(own.length, 'question')} aside; ${own.length === 1 ? 'it is' : 'they are'} counted nowhere else.`,
    ),
    list(lines),
  ];
}

function idleDecisions({ briefing }: Lookup): Block[] {
  const { idle } = briefing.decisions;
  if (idle.length === 0) return [];
  return [
    heading(3, 'Decisions that no longer apply', { folded: true }),
    list(idle.map(({ decision, why }) => [`${decisionWords(decision)} (${why})`])),
  ];
}

function detail(of: Lookup, one: Disagreement): Block[] {
  const first = decidingPair(one);
  const shownFirst = first === undefined ? [] : [first.earlier, first.later];
  const sides = decidingFirst(one);
  return [
    heading(3, shorten(one.question, QUESTION_WORDS), { about: one.id }),
    paragraph(
      strong(`${capitalise(verdicts[one.verdict].name)}.`),
      ` ${first === undefined ? writeReason(of, one, one.reason) : capitalise(writeWhy(of, first))}`,
      placeName(` (${one.id})`),
    ),
    ...decided(one),
    markDeciding(
      showing('sides', list(sides.map((side) => sideBlocks(of, side, shownFirst)))),
      sides.map((side) => isDeciding(side, first)),
    ),
    ...otherPairs(one),
  ];
}

function markDeciding(sides: List, marked: readonly boolean[]): List {
  const children = sides.children.map((item, at) =>
    marked[at] === true ? { ...item, data: { ...item.data, isDeciding: true } } : item,
  );
  return { ...sides, children };
}

/** What an editor said of it. */
function decided({ decision }: Disagreement): Block[] {
  return decision === null ? [] : [paragraph(...writeApplied(decision))];
}

/** A side with a line for each speaker: those of the deciding pair first, then one for each other party. */
function sideBlocks(of: Lookup, side: Side, shownFirst: readonly string[]): [Paragraph, List] {
  const claims = claimsOf(of, side.claims);
  const deciding = claims.filter((claim) => shownFirst.includes(claim.id));
  const others = claims.filter((claim) => !shownFirst.includes(claim.id));
  const groups = distinctSpeakers(groupsOf(of, [...deciding, ...others]));
  const shown = groups.slice(0, groups.length > SHORT_SIDE ? 1 : SHORT_SIDE);
  const lines = shown.map((group) => writeClaim(of, group, besideOther(of, group, shownFirst)));
  const parties = side.parties.length === 0 ? '' : `, ${enumerate(side.parties)}`;
  return [
    paragraph(strong(side.label), ` – ${count(side.origins, 'origin')}${parties}`),
    list([...lines, ...restLine(groups.slice(shown.length).flat())]),
  ];
}

/** The words of a claim of the deciding pair beside those of the other; nothing special of another claim. */
function besideOther(
  of: Lookup,
  group: readonly Claim[],
  deciding: readonly string[],
): Inline[] | undefined {
  const own = new Set(group.map(({ id }) => id));
  const [other] = claimsOf(
    of,
    deciding.filter((id) => !own.has(id)),
  );
  const [first] = group;
  const isDeciding = deciding.some((id) => own.has(id));
  return isDeciding && first !== undefined && other !== undefined
    ? quoteBeside(first, other)
    : undefined;
}

/** `and 25 more claims, of Ann Lind, Oslo and 6 others`. */
function restLine(claims: readonly Claim[]): Inline[][] {
  if (claims.length === 0) return [];
  const names = [...new Set(claims.map(({ attribution }) => attribution.speaker))].filter(
    (name) => name !== null,
  );
  const others = names.length - NAMES_SHOWN;
  const shown = names.slice(0, NAMES_SHOWN);
  const all = others > 0 ? [...shown, count(others, 'other')] : shown;
  const of = all.length === 0 ? '' : `, of ${enumerate(all)}`;
  return [[`and ${count(claims.length, 'more claim')}${of}`]];
}

/** The groups with the first of each party, or speaker without one, before the others. */
function distinctSpeakers(groups: readonly (readonly Claim[])[]): (readonly Claim[])[] {
  const first = new Map<string, readonly Claim[]>();
  for (const group of groups) {
    const { party, speaker } = group[0]?.attribution ?? { party: null, speaker: null };
    const voice = party ?? speaker ?? '';
    if (!first.has(voice)) first.set(voice, group);
  }
  const leading = [...first.values()];
  return [...leading, ...groups.filter((group) => !leading.includes(group))];
}

/** How the other pairs came out, in counts; their reasons stand where one disagreement is explained. */
function otherPairs(one: Disagreement): Block[] {
  const others = standingPairs(one).filter((pair) => isFlagged(pair) && pair.reason !== one.reason);
  if (others.length === 0) return [];
  const kinds = Object.entries(verdicts).flatMap(([verdict, { name, many }]) => {
    const found = others.filter((pair) => pair.verdict === verdict).length;
    return found === 0 ? [] : [count(found, name, many)];
  });
  return [paragraph(`Other pairs: ${enumerate(kinds)}; “atodds explain” gives their reasons.`)];
}
