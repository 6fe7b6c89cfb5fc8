/** The kinds of change by the names that the command line takes, and what has them. */

import type { Changes } from '../model/types.ts';

/** The lists of `Changes` that hold changes; the others hold what these name. */
export const changeLists = [
  'newlyAtOdds',
  'verdictChanged',
  'settled',
  'newlyReversed',
  'moved',
  'newlyDenied',
  'newlyConfirmed',
  'documents',
  'added',
  'reworded',
  'gone',
  'newlyIdle',
] as const satisfies readonly (keyof Changes)[];

/** The name of a list of changes. */
export type ChangeList = (typeof changeLists)[number];

/** A kind of change: the lists that hold it, and which of their entries are of it where not all are. */
interface Kind {
  readonly lists: readonly ChangeList[];
  readonly has?: (entry: Changes[ChangeList][number]) => boolean;
}

const kinds = {
  'new-contradiction': {
    lists: ['newlyAtOdds', 'verdictChanged'],
    has: (entry) => 'after' in entry && entry.after === 'contradiction',
  },
  'newly-at-odds': { lists: ['newlyAtOdds'] },
  'verdict-changed': { lists: ['verdictChanged'] },
  settled: { lists: ['settled'] },
  'newly-reversed': { lists: ['newlyReversed'] },
  moved: { lists: ['moved'] },
  'newly-denied': { lists: ['newlyDenied'] },
  'newly-confirmed': { lists: ['newlyConfirmed'] },
  edited: {
    lists: ['documents'],
    has: (entry) => 'edit' in entry && entry.edit !== null && entry.kind !== 'gone',
  },
  documents: { lists: ['documents'] },
  added: { lists: ['added'] },
  reworded: { lists: ['reworded'] },
  gone: { lists: ['gone'] },
  'idle-decision': { lists: ['newlyIdle'] },
} as const satisfies Record<string, Kind>;

/** A kind of change, as `--fail-on` and `--ignore` name it. */
export type ChangeKind = keyof typeof kinds;

/** True where there is a change of one of the kinds; `any` stands for all. */
export function hasChange(changes: Changes, asked: readonly (ChangeKind | 'any')[]): boolean {
  if (asked.includes('any')) return !isUnchanged(changes);
  return asked.some(
    (kind) =>
      kind !== 'any' &&
      kinds[kind].lists.some((list) => entriesOf(changes, list).some((entry) => is(kind, entry))),
  );
}

/** True where nothing changed at all. */
export function isUnchanged(changes: Changes): boolean {
  return changeLists.every((list) => changes[list].length === 0);
}

/** The changes without those of the kinds. */
export function withoutKinds(changes: Changes, ignored: readonly ChangeKind[]): Changes {
  const kept = changeLists.map((list) => {
    const here = ignored.filter((kind) => (kinds[kind] as Kind).lists.includes(list));
    return [
      list,
      entriesOf(changes, list).filter((entry) => !here.some((kind) => is(kind, entry))),
    ];
  });
  return { ...changes, ...Object.fromEntries(kept) };
}

function entriesOf(changes: Changes, list: ChangeList): readonly Changes[ChangeList][number][] {
  return changes[list];
}

function is(kind: ChangeKind, entry: Changes[ChangeList][number]): boolean {
  return (kinds[kind] as Kind).has?.(entry) ?? true;
}
