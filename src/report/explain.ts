/** One disagreement in full: the sentences, where they stand, the rule, and what would settle it. */

import { standingPairs } from '../model/decision.ts';
import { unknownId } from '../model/problem.ts';
import type { Briefing, Claim, Disagreement, Pair, Side } from '../model/types.ts';
import { verdicts } from '../model/verdict.ts';
import { addAnchors } from './anchors.ts';
import { claimsOf, type Lookup, lookUp } from './lookup.ts';
import { type Block, heading, type Inline, list, paragraph, strong, text } from './nodes.ts';
import type { Page } from './page.ts';
import { quote, whoSaid, writeSources } from './write-claim.ts';
import { capitalise, count, enumerate } from './write-count.ts';
import { writeApplied } from './write-decision.ts';
import { writeRange, writeSaid } from './write-when.ts';

/** The page about one disagreement, flagged or not. An unknown id is a `UserError` that lists near ones. */
export function explainDisagreement(briefing: Briefing, id: string): Page {
  const found = briefing.disagreements.find((one) => one.id === id);
  if (found === undefined) {
    const known = briefing.disagreements.map((one) => one.id);
    throw unknownId('disagreement', id, known, 'a briefing with disagreements');
  }
  const of = lookUp(briefing);
  const children: Block[] = [
    heading(1, found.question),
    ...summary(of, found),
    ...decided(of, found),
    heading(2, 'The claims'),
    ...found.sides.flatMap((side) => sideBlocks(of, side)),
    heading(2, 'Pair by pair'),
    list(found.pairs.map((pair) => pairBlocks(of, pair))),
    heading(2, 'Weight'),
    ...weightBlocks(found),
    heading(2, 'What would settle it'),
    ...settling(of, found),
  ];
  return {
    title: text(found.question).value,
    lang: 'en',
    root: addAnchors({ type: 'root', children }),
  };
}

function summary(of: Lookup, { id, topic, rule, verdict, reason }: Disagreement): Block[] {
  const { name, means } = verdicts[verdict];
  return [
    paragraph(strong(`${capitalise(name)}:`), ` ${means}. ${reason}`),
    paragraph(`Identifier ${id}, topic “${of.topics.get(topic)?.title ?? topic}”, rule “${rule}”.`),
  ];
}

/** What an editor decided, and each pair that joined after a dismissal. */
function decided(of: Lookup, one: Disagreement): Block[] {
  const { decision } = one;
  if (decision === null) return [];
  const unseen = decision.kind === 'dismiss' ? standingPairs(one) : [];
  const joined = [
    paragraph('Pairs that the decision did not know:'),
    list(unseen.map((pair) => pairBlocks(of, pair))),
  ];
  return [
    heading(2, 'The decision'),
    paragraph(...writeApplied(decision)),
    ...(unseen.length === 0 ? [] : joined),
  ];
}

function sideBlocks(of: Lookup, side: Side): Block[] {
  const parties = side.parties.length === 0 ? '' : `, ${enumerate(side.parties)}`;
  const claims = claimsOf(of, side.claims);
  return [
    heading(3, side.label),
    paragraph(`${count(side.origins, 'origin')} at most${parties}`),
    ...chainBlocks(of, side),
    list(claims.map((claim) => claimBlocks(of, claim))),
  ];
}

/** Where the side's claims come from, where several documents tell them. */
function chainBlocks({ briefing }: Lookup, side: Side): Block[] {
  const own = new Set(side.claims);
  const shared = briefing.origins.filter(
    ({ documents, claims }) => documents.length > 1 && claims.some((id) => own.has(id)),
  );
  return shared.length === 0 ? [] : [list(shared.map(({ why }) => [why]))];
}

function claimBlocks(of: Lookup, claim: Claim) {
  const { span, text } = claim.context;
  const about = writeRange(claim.when.about);
  return [
    paragraph(strong(claim.id), ` ${whoSaid(of, claim)}: ${quote(claim.text)}`),
    list([
      [
        `${capitalise(writeSources(of, [claim]))}, characters ${claim.span.start} to ${claim.span.end} of ${claim.document}`,
      ],
      [
        `Said ${writeSaid(of, claim)}${about === null ? '' : `; about ${about}`}; ${claim.tense}, ${claim.stance}`,
      ],
      ...(text === claim.text
        ? []
        : [[`In its sentence (characters ${span.start} to ${span.end}): ${quote(text)}`]]),
    ]),
  ];
}

function pairBlocks(of: Lookup, { earlier, later, verdict, reason }: Pair): Inline[] {
  const between = [earlier, later].map((id) => {
    const speaker = of.claims.get(id)?.attribution.speaker ?? 'nobody named';
    return `${id} (${speaker})`;
  });
  return [strong(capitalise(verdicts[verdict].name)), `, ${enumerate(between)}: ${reason}`];
}

function weightBlocks({ weight, verdict, sides }: Disagreement): Block[] {
  const weaker = Math.min(...sides.map((side) => side.origins));
  const gravity = Object.keys(verdicts).indexOf(verdict) + 1;
  return [
    paragraph(`${weight} on a scale from 0 to 1. It rises with`),
    list([
      [
        `the gravity of the verdict: ${verdicts[verdict].name}, number ${gravity} of ${Object.keys(verdicts).length} from the gravest`,
      ],
      [`the origins on the weaker side: ${Number.isFinite(weaker) ? weaker : 0}`],
      [`the size of the gap between the sides: ${enumerate(sides.map((side) => side.label))}`],
    ]),
  ];
}

/** What the claims leave open, each in a line: a time, a place, a name, a second origin. */
function settling(of: Lookup, one: Disagreement): Block[] {
  const claims = claimsOf(of, [...new Set(one.sides.flatMap((side) => side.claims))]);
  const idsWhere = (isOpen: (claim: Claim) => boolean): string =>
    enumerate(claims.filter(isOpen).map((claim) => claim.id));
  const single = one.sides.filter((side) => side.origins < 2).map((side) => `“${side.label}”`);
  const lines = [
    ['the time that is meant in', idsWhere(({ when }) => when.about.basis === 'unknown')],
    ['the place that is meant in', idsWhere(({ places }) => places.length === 0)],
    ['the day on which it was said, for', idsWhere(({ when }) => when.said.basis === 'unknown')],
    ['who is speaking in', idsWhere(({ attribution }) => attribution.speaker === null)],
    ['a second independent origin for', enumerate(single)],
  ].filter(([, what]) => what !== '');
  if (lines.length === 0)
    return [paragraph('A statement of one side that takes up the other’s words.')];
  return [paragraph('To know:'), list(lines.map(([lead, what]) => [`${lead} ${what}`]))];
}
