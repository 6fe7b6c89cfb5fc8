/** Claims one by one: denied, new by topic, and gone. */

import type { Changes, Claim } from '../../model/types.ts';
import { type Block, emphasis, type Inline, list, paragraph, strong } from '../../report/nodes.ts';
import { quote, shortNotes } from '../../report/write-claim.ts';
import { capitalise, count, countOrigins, enumerate } from '../../report/write-count.ts';
import { type OpenChanges, quoteBefore, sourceName } from '../open-changes.ts';
import { weighChange } from '../weigh-change.ts';

/** Claims that deny what nobody denied there before. */
export function denied(of: OpenChanges): Block[] {
  const repeats = new Set(of.changes.repeats);
  const lines = of.changes.newlyDenied
    .filter(({ id }) => !repeats.has(id))
    .map((claim) => claimLine(of, claim));
  return lines.length === 0 ? [] : [list(lines)];
}

/** Sides that more origins say now. */
export function confirmed({ changes, sources }: OpenChanges): Block[] {
  const lines = changes.newlyConfirmed.map(({ question, side, before, after, by }): Inline[] => {
    const names = by.map((name) => sources.get(name)?.outlet ?? name);
    const who = names.length === 0 ? '' : `; new: ${enumerate(names)}`;
    return [strong(question), ` ${side}: ${countOrigins(after)} now, ${before} before${who}.`];
  });
  return lines.length === 0 ? [] : [list(lines)];
}

/** New claims that no section above has told, by topic, the weightiest first; what only repeats is counted. */
export function added(of: OpenChanges): Block[] {
  const { changes } = of;
  const told = toldAbove(changes);
  const repeats = new Set(changes.repeats);
  const news = changes.added.filter(({ id }) => !told.has(id) && !repeats.has(id));
  const spoken = news.filter(isTold);
  const groups = new Map<string, Claim[]>();
  for (const claim of spoken) {
    const topic = claim.topics.find((id) => id !== QUOTATIONS) ?? claim.topics[0] ?? '';
    groups.set(topic, [...(groups.get(topic) ?? []), claim]);
  }
  const named = [...groups].filter(([topic]) => topic !== '');
  const others = [...groups].filter(([topic]) => topic === '');
  const rest = [
    ...phrase(
      news.length - spoken.length,
      'statement on no topic for which nobody is named',
      'statements on no topic for which nobody is named',
    ),
    ...phrase(
      changes.added.filter(({ id }) => repeats.has(id)).length,
      'repeat of what was said already',
      'repeats of what was said already',
    ),
  ];
  return [
    ...[...named, ...others].flatMap(([topic, claims]) => [
      paragraph(emphasis(topic === '' ? 'Other claims' : (of.titles.get(topic) ?? topic))),
      list(shortOf(of, claims)),
    ]),
    ...(rest.length === 0
      ? []
      : [paragraph(`${spoken.length === 0 ? '' : 'Also '}${enumerate(rest)}.`)]),
  ];
}

/** Claims that left with their documents are counted by document; those that were edited away stand above. */
export function gone(of: OpenChanges): Block[] {
  const edited = new Set(
    of.changes.documents.flatMap(({ edit }) => edit?.dropped.map(({ id }) => id) ?? []),
  );
  const left = of.changes.gone.filter(({ id }) => !edited.has(id));
  const lost = new Set(
    of.changes.documents.filter(({ kind }) => kind === 'gone').map(({ path }) => path),
  );
  const dropped = left
    .filter(({ document }) => !lost.has(document))
    .map((claim): Inline[] => [
      strong(speakerOf(claim)),
      `: ${quoteBefore(claim.text)} (`,
      ...sourceName(of, claim.document),
      ')',
    ]);
  const withDocuments = [...lost].sort().flatMap((path): Inline[][] => {
    const claims = left.filter(({ document }) => document === path);
    if (claims.length === 0) return [];
    const voices = [...new Set(claims.flatMap(({ attribution }) => attribution.speaker ?? []))];
    const who = voices.length === 0 ? '' : `, of ${enumerate(voices.slice(0, MOST_VOICES))}`;
    const more = voices.length > MOST_VOICES ? ' and others' : '';
    return [[`${count(claims.length, 'claim')}${who}${more}, with `, ...sourceName(of, path), '.']];
  });
  const lines = [...dropped, ...withDocuments];
  return lines.length === 0 ? [] : [list(lines)];
}

/** Ids of claims that stand in a section above the new claims. */
function toldAbove(changes: Changes): ReadonlySet<string> {
  return new Set([
    ...changes.newlyDenied.map(({ id }) => id),
    ...changes.moved.flatMap(({ after }) => after.claims),
    ...[...changes.newlyAtOdds, ...changes.verdictChanged].flatMap(({ sides }) =>
      sides.flatMap(({ claims }) => claims),
    ),
    ...changes.documents.flatMap(({ edit }) => edit?.added.map(({ id }) => id) ?? []),
  ]);
}

function shortOf(of: OpenChanges, claims: readonly Claim[]): Inline[][] {
  const heaviest = claims.toSorted(
    (a, b) => weighChange('added', b, of.changes) - weighChange('added', a, of.changes),
  );
  const shown = new Set(heaviest.slice(0, MOST_CLAIMS));
  const lines = claims.filter((claim) => shown.has(claim)).map((claim) => claimLine(of, claim));
  const rest = claims.length - lines.length;
  return rest === 0 ? lines : [...lines, [`and ${count(rest, 'more claim')}.`]];
}

/** `Ada Moss: in a denial “…” (The Post, 3 May 2024)`. */
function claimLine(of: OpenChanges, claim: Claim): Inline[] {
  return [
    strong(speakerOf(claim)),
    `: ${shortNotes[claim.stance]}${quote(claim.text)} (`,
    ...sourceName(of, claim.document),
    ')',
  ];
}

/** Who says it, as the beginning of a line. */
export function speakerOf({ attribution }: Claim): string {
  return attribution.speaker === null ? 'Nobody named' : capitalise(attribution.speaker);
}

/** Those that somebody says or that a topic holds; the outlets' own tale on no topic is counted. */
function isTold({ attribution, topics }: Claim): boolean {
  return attribution.speaker !== null || topics.length > 0;
}

function phrase(number: number, one: string, many: string): string[] {
  return number === 0 ? [] : [count(number, one, many)];
}

const QUOTATIONS = 'quotations';
// Lines of new claims under one topic, and voices named of a document that is gone.
const MOST_CLAIMS = 8;
const MOST_VOICES = 3;
