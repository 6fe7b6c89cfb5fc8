import type { Briefing, Claim } from '../model/types.ts';
import { lookUp } from '../report/lookup.ts';

/**
 * Ids of those of the claims that only repeat another claim of their run: one that the other run has too, or an
 * earlier one of the claims. What repeats what is what a reader of the briefing sees as one.
 */
export function findRepeats(run: Briefing, lone: readonly Claim[]): string[] {
  const own = new Set(lone.map(({ id }) => id));
  const { repeats } = lookUp(run);
  const told = new Set<string>();
  return lone
    .filter(({ id }) => {
      const group = repeats.get(id) ?? [];
      const isTold = group.some((other) => !own.has(other.id) || told.has(other.id));
      told.add(id);
      return isTold;
    })
    .map(({ id }) => id);
}
