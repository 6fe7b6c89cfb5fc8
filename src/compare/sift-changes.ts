import type { Changes } from '../model/types.ts';
import { type ChangeKind, changeLists, withoutKinds } from './change-kinds.ts';
import { weighChange } from './weigh-change.ts';

/** What of a comparison nobody wants to be told. */
export interface Sieve {
  /** `repeats`: claims that only repeat what another claim of their run says. */
  readonly ignore: readonly (ChangeKind | 'repeats')[];
  /** Changes of less weight are left out; 0 leaves all in. */
  readonly minWeight: number;
}

/** The changes that the sieve lets stand, in their order. */
export function siftChanges(changes: Changes, { ignore, minWeight }: Sieve): Changes {
  const asked = ignore.filter((kind) => kind !== 'repeats');
  const told = withoutKinds(ignore.includes('repeats') ? withoutRepeats(changes) : changes, asked);
  const heavy = changeLists.map((list) => [
    list,
    (told[list] as readonly never[]).filter((entry) => weighChange(list, entry, told) >= minWeight),
  ]);
  return { ...told, ...Object.fromEntries(heavy) };
}

function withoutRepeats(changes: Changes): Changes {
  const repeats = new Set(changes.repeats);
  const isOwn = ({ id }: { readonly id: string }): boolean => !repeats.has(id);
  return {
    ...changes,
    added: changes.added.filter(isOwn),
    gone: changes.gone.filter(isOwn),
    newlyDenied: changes.newlyDenied.filter(isOwn),
    repeats: [],
  };
}
