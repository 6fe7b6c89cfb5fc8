/** What the lists of a comparison name without holding it, so that `Changes` can be read without the two runs. */

import type { Briefing, Changes, Claim } from '../model/types.ts';

type Lists = Omit<Changes, 'claims' | 'sources' | 'topics'>;

/** The changes with the claims, documents and topics that they name: of the run after, where both have them. */
export function addRegisters(lists: Lists, before: Briefing, after: Briefing): Changes {
  const held = [
    ...lists.added,
    ...lists.gone,
    ...lists.newlyDenied,
    ...lists.reworded.flatMap((one) => [one.before, one.after]),
    ...lists.documents.flatMap(({ edit }) =>
      edit === null
        ? []
        : [
            ...edit.added,
            ...edit.dropped,
            ...edit.reworded.flatMap((one) => [one.before, one.after]),
          ],
    ),
  ];
  const wanted = namedClaims(lists);
  const claims = pick(
    [...after.claims, ...before.claims],
    ({ id }) => id,
    (id) => wanted.has(id),
  );
  const questions = [...lists.newlyAtOdds, ...lists.settled, ...lists.verdictChanged];
  const paths = new Set([
    ...lists.documents.flatMap(({ path, edit }) => [path, edit?.version ?? path]),
    ...[...held, ...claims].map(({ document }) => document),
    ...lists.newlyConfirmed.flatMap(({ by }) => by),
  ]);
  const topics = new Set([
    ...questions.map(({ topic }) => topic),
    ...lists.moved.map(({ topic }) => topic),
    ...lists.newlyReversed.map(({ topic }) => topic),
    ...held.flatMap((claim) => claim.topics),
  ]);
  return {
    ...lists,
    claims,
    sources: pick(
      [...after.documents, ...before.documents],
      ({ path }) => path,
      (path) => paths.has(path),
    ),
    topics: pick(
      [...after.topics, ...before.topics],
      ({ id }) => id,
      (id) => topics.has(id),
    ).map(({ id, title }) => ({ id, title })),
  };
}

/** The claims that the lists name by their ids. */
function namedClaims(lists: Lists): ReadonlySet<string> {
  return new Set([
    ...lists.moved.flatMap(({ before, after }) => [...before.claims, ...after.claims]),
    ...[...lists.newlyAtOdds, ...lists.settled, ...lists.verdictChanged].flatMap(({ sides }) =>
      sides.flatMap((side) => side.claims),
    ),
    ...lists.newlyReversed.flatMap((one) => one.claims),
    ...lists.newlyConfirmed.flatMap((one) => one.claims),
  ]);
}

/** The things of wanted keys, the first of each key. */
function pick<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  isWanted: (key: string) => boolean,
): T[] {
  const found = new Map<string, T>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (isWanted(key) && !found.has(key)) found.set(key, thing);
  }
  return [...found.values()];
}

/** Every claim that the changes hold or name, by its id. */
export function claimsById(changes: Changes): ReadonlyMap<string, Claim> {
  const { added, gone, reworded, newlyDenied, claims, documents } = changes;
  const all = [
    ...gone,
    ...claims,
    ...reworded.flatMap(({ before, after }) => [before, after]),
    ...documents.flatMap(({ edit }) => [...(edit?.added ?? []), ...(edit?.dropped ?? [])]),
    ...newlyDenied,
    ...added,
  ];
  return new Map(all.map((claim) => [claim.id, claim]));
}
