/** What is not known: one entry a kind of gap and topic or party, with the claims it concerns. */

import { byAll, byText } from '../model/identity.ts';
import type { Actor, Claim, Disagreement, Gap, Topic } from '../model/types.ts';
import { leaningOf, voicesOf } from './answers.ts';
import { groupBy } from './group-by.ts';
import { entryOf } from './time.ts';
import { isFlagged } from './weight.ts';
import { hasTerm, wordsOf } from './words.ts';

/** The gaps, by kind, topic and text. A party that is named and answers nowhere is told once. */
export function findGaps(
  claims: readonly Claim[],
  topics: readonly Topic[],
  disagreements: readonly Disagreement[],
  actors: readonly Actor[] = [],
): Gap[] {
  const asked = topics.filter((topic) => topic.source !== 'standing');
  return [
    ...asked.flatMap((topic) => {
      const own = claims.filter((claim) => claim.topics.includes(topic.id));
      return [
        ...singleOrigin(topic, own, disagreements),
        ...unattributed(topic, own),
        ...undated(topic, own),
      ];
    }),
    ...unanswered(claims, asked, actors),
  ].toSorted(byGap);
}

/** Sides of flagged questions that one origin alone holds. */
function singleOrigin(
  topic: Topic,
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
): Gap[] {
  const known = new Set(claims.map((claim) => claim.id));
  const sides = disagreements
    .filter((one) => one.topic === topic.id && isFlagged(one.verdict))
    .flatMap((one) => one.sides);
  const single = sides.filter((side) => side.origins === 1);
  const ids = distinct(single.flatMap((side) => side.claims)).filter((id) => known.has(id));
  const rest = single.length === 1 ? 'rests' : 'rest';
  const text = `On “${topic.title}”, ${single.length} of ${sides.length} sides of what is disputed ${rest} on one origin alone.`;
  return gap('single-origin', topic.id, ids, text);
}

function unattributed(topic: Topic, claims: readonly Claim[]): Gap[] {
  const own = claims.filter(
    (claim) => voicesOf(claim).length === 0 && claim.attribution.via.length === 0,
  );
  const ids = distinct(own.map((claim) => claim.id));
  return gap(
    'unattributed',
    topic.id,
    ids,
    `On “${topic.title}”, ${claimsWord(ids)} no source by name.`,
  );
}

function undated(topic: Topic, claims: readonly Claim[]): Gap[] {
  const ids = distinct(
    claims.filter((claim) => entryOf(claim).day === null).map((claim) => claim.id),
  );
  return gap(
    'undated',
    topic.id,
    ids,
    `On “${topic.title}”, ${ids.length === 1 ? '1 claim has' : `${ids.length} claims have`} no day.`,
  );
}

/** Parties that claims of others speak of and that no document lets answer. */
function unanswered(
  claims: readonly Claim[],
  topics: readonly Topic[],
  actors: readonly Actor[],
): Gap[] {
  const filed = claims.filter((claim) => topics.some((topic) => claim.topics.includes(topic.id)));
  const heard = new Set(claims.flatMap(voicesOf));
  const read = filed
    .filter((claim) => leaningOf(claim) === 'for')
    .map((claim) => ({ claim, words: wordsOf(claim.text) }));
  return groupBy(actors, (actor) => actor.party)
    .filter(([party]) => !heard.has(party))
    .flatMap(([party, own]) => {
      const names = [party, ...own.flatMap((actor) => actor.names)];
      const ids = distinct(
        read
          .filter(({ words }) => names.some((name) => hasTerm(words, name)))
          .map(({ claim }) => claim.id),
      );
      const told = ids.length === 1 ? '1 claim' : `${ids.length} claims`;
      return gap(
        'unanswered',
        null,
        ids,
        `${party} is named in ${told}, and no document reports an answer.`,
      );
    });
}

function gap(
  kind: Gap['kind'],
  topic: string | null,
  claims: readonly string[],
  text: string,
): Gap[] {
  return claims.length === 0 ? [] : [{ kind, topic, claims, text }];
}

function claimsWord(ids: readonly string[]): string {
  return ids.length === 1 ? '1 claim names' : `${ids.length} claims name`;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted(byText);
}

const KINDS: readonly Gap['kind'][] = ['single-origin', 'unattributed', 'undated', 'unanswered'];

const byGap = byAll<Gap>(
  (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  (a, b) => byText(a.topic ?? '', b.topic ?? ''),
  (a, b) => byText(a.text, b.text),
);
