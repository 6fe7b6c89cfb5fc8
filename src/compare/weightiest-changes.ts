import { byAll, byText } from '../model/identity.ts';
import type { Changes } from '../model/types.ts';
import { type ChangeList, changeLists } from './change-kinds.ts';
import { headline } from './headline.ts';
import { openChanges } from './open-changes.ts';
import { weighChange } from './weigh-change.ts';

/** A change that is worth a sentence. */
export interface WeightyChange {
  /** The list of `Changes` that it stands in, and where. */
  readonly list: ChangeList;
  readonly index: number;
  /** One sentence, plain text. Words of documents stand in it as they are. */
  readonly words: string;
  /** 0 to 1. */
  readonly weight: number;
  readonly disagreement: string | null;
  readonly claims: readonly string[];
}

/**
 * The weightiest changes, at most so many, no two on one question or one claim. What says only that something
 * was published or compared no longer is none.
 */
export function weightiestChanges(changes: Changes, most = 3): WeightyChange[] {
  const of = openChanges(changes);
  const repeats = new Set(changes.repeats);
  const candidates = changeLists
    .flatMap((list) =>
      (changes[list] as readonly never[]).map((entry, index) => ({
        list,
        index,
        entry,
        weight: weighChange(list, entry, changes),
        ...aboutOf(entry),
      })),
    )
    .filter(({ weight }) => weight >= LEAST)
    .filter(({ list, claims: [first = ''] }) => !CLAIM_LISTS.has(list) || !repeats.has(first));
  const told = new Set<string>();
  const chosen: WeightyChange[] = [];
  for (const { entry, ...change } of candidates.toSorted(
    byAll(
      (a, b) => b.weight - a.weight,
      (a, b) => changeLists.indexOf(a.list) - changeLists.indexOf(b.list),
      (a, b) => byText(a.disagreement ?? '', b.disagreement ?? ''),
      (a, b) => a.index - b.index,
    ),
  )) {
    const names = [change.disagreement, ...change.claims].filter((name) => name !== null);
    if (chosen.length === most) break;
    if (names.some((name) => told.has(name))) continue;
    for (const name of names) told.add(name);
    chosen.push({ ...change, words: headline(change.list, entry, of) });
  }
  return chosen;
}

/** The question and the claims that an entry is about. */
function aboutOf(
  entry: Changes[ChangeList][number],
): Pick<WeightyChange, 'disagreement' | 'claims'> {
  if ('sides' in entry && 'by' in entry) {
    return { disagreement: entry.id, claims: entry.sides.flatMap(({ claims }) => claims) };
  }
  if ('disagreement' in entry) return { disagreement: entry.disagreement, claims: entry.claims };
  if ('direction' in entry) return { disagreement: null, claims: entry.after.claims };
  if ('edit' in entry) {
    const { dropped = [], reworded = [] } = entry.edit ?? {};
    const soft = reworded.filter(({ turn }) => turn === 'softened').map(({ after }) => after);
    return { disagreement: null, claims: [...dropped, ...soft].slice(0, 1).map(({ id }) => id) };
  }
  if ('turn' in entry) return { disagreement: null, claims: [entry.after.id] };
  return { disagreement: null, claims: 'span' in entry ? [entry.id] : [] };
}

// Their entries are single claims.
const CLAIM_LISTS: ReadonlySet<ChangeList> = new Set(['added', 'gone', 'newlyDenied']);

// Below it stand claims that are merely new or gone.
const LEAST = 0.34;
