/** What one origin alone says: answers to a question in dispute, or all that is said on a topic. */

import type { Disagreement, Side, Topic } from '../../model/types.ts';
import { voicesOf } from '../claim-voices.ts';
import { groupBy } from '../group-by.ts';
import { leaningOf } from '../leaning.ts';
import { once, remember } from '../remember.ts';
import { isStanceAlone } from '../topic-kinds.ts';
import {
  distinct,
  type FindGaps,
  idsOf,
  type Known,
  quoteClaim,
  quotedSome,
  quoteSide,
  type WeighedGap,
  weightOf,
  whoTells,
} from './gap.ts';

/** One gap a topic: the answers of its weightiest question in dispute that rest on one origin, else the topic itself. */
export const findSingleOrigins: FindGaps = (known) =>
  known.topics.flatMap((topic) => ofQuestion(topic, known) ?? ofTopic(topic, known));

function ofQuestion(topic: Topic, known: Known): WeighedGap[] | null {
  const disputed = known.disputed(topic).filter(({ verdict }) => verdict !== 'variant');
  for (const one of disputed) {
    const isToldOnce = readWordings(one, known);
    const single = one.sides.filter(
      (side) => side.origins === 1 && !isOwnDenial(one, side, known) && isToldOnce(side),
    );
    if (single.length === 0) continue;
    return [
      {
        kind: 'single-origin',
        topic: topic.id,
        claims: distinct(single.flatMap((side) => side.claims)),
        text: `On “${topic.title}”, ${restWords(one, single, known)}.`,
        weight: one.weight,
      },
    ];
  }
  return null;
}

/** "“40” and “50” rest on one origin alone, the coast guard"; with their origins where these are several. */
function restWords(one: Disagreement, single: readonly Side[], known: Known): string {
  const told = single.map((side) => ({
    words: quoteSide(one, side, known),
    teller: tellerOf(side, known),
  }));
  const tellers = distinct(told.map(({ teller }) => teller));
  if (tellers.length > 1)
    return `${quotedSome(told.map(({ words, teller }) => `${words} (${teller})`))} each rest on one origin alone`;
  const rest = told.length === 1 ? 'rests' : 'rest';
  return `${quotedSome(told.map(({ words }) => words))} ${rest} on one origin alone, ${tellers[0]}`;
}

/** No other side says it in the same words, meant of something else: "dozens" of villagers, "dozens" of people. */
function readWordings(one: Disagreement, known: Known): (side: Side) => boolean {
  const wordingOf = remember((side: Side) => quoteSide(one, side, known).toLowerCase());
  const told = once(() => groupBy(one.sides, wordingOf).filter(([, sides]) => sides.length > 1));
  return (side) => told().every(([wording]) => wording !== wordingOf(side));
}

/** A denial, and what the one who denies grants, rest on that one by their nature. */
function isOwnDenial(one: Disagreement, side: Side, known: Known): boolean {
  if (one.rule !== 'stance') return false;
  const all = one.sides.flatMap((any) => any.claims).flatMap((id) => known.claim(id) ?? []);
  const denying = new Set(
    all
      .filter((claim) => ['against', 'doubts'].includes(leaningOf(claim)))
      .flatMap((claim) => voicesOf(claim)),
  );
  const own = side.claims.flatMap((id) => known.claim(id) ?? []);
  return own.some(
    (claim) => leaningOf(claim) !== 'for' || voicesOf(claim).some((voice) => denying.has(voice)),
  );
}

function tellerOf(side: Side, known: Known): string {
  const claim = side.claims.flatMap((id) => known.claim(id) ?? [])[0];
  return claim === undefined ? '' : whoTells(claim, known);
}

/** Several claims, and one voice that makes them all; a topic of denials has one voice where one party denies. */
function ofTopic(topic: Topic, known: Known): WeighedGap[] {
  if (isStanceAlone(topic)) return [];
  const claims = known.of(topic);
  const [first] = claims;
  const voices = new Set(claims.map((claim) => JSON.stringify(voicesOf(claim))));
  if (first === undefined || claims.length < SEVERAL || voices.size !== 1) return [];
  if (voicesOf(first).length !== 1) return [];
  return [
    {
      kind: 'single-origin',
      topic: topic.id,
      claims: distinct([first.id, ...idsOf(claims)]),
      text: `All ${claims.length} claims on “${topic.title}” are those of ${whoTells(first, known)}, such as ${quoteClaim(first)}.`,
      weight: weightOf(known.disputed(topic)),
    },
  ];
}

// Claims from which on a topic with one voice is worth a line.
const SEVERAL = 2;
