/** A gold thing and the found one that is set against it. */
export interface Pair<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found;
}

/** Gold and found things set against each other one to one, and what is left on both sides, in order. */
export interface Pairing<Gold, Found> {
  readonly pairs: readonly Pair<Gold, Found>[];
  readonly missed: readonly Gold[];
  readonly extra: readonly Found[];
}

/** Pairs one to one, the closest first; a closeness of 0 or less is no pair. Of equals the first in order wins. */
export function pairUp<Gold, Found>(
  golds: readonly Gold[],
  founds: readonly Found[],
  closeness: (gold: Gold, found: Found) => number,
): Pairing<Gold, Found> {
  const near = golds
    .flatMap((gold, row) =>
      founds.map((found, column) => ({ gold, found, row, column, close: closeness(gold, found) })),
    )
    .filter((one) => one.close > 0)
    .sort((a, b) => b.close - a.close || a.row - b.row || a.column - b.column);
  const rows = new Set<number>();
  const columns = new Set<number>();
  const taken = near.filter(({ row, column }) => {
    if (rows.has(row) || columns.has(column)) return false;
    rows.add(row);
    columns.add(column);
    return true;
  });
  return {
    pairs: taken.toSorted((a, b) => a.row - b.row).map(({ gold, found }) => ({ gold, found })),
    missed: golds.filter((_gold, row) => !rows.has(row)),
    extra: founds.filter((_found, column) => !columns.has(column)),
  };
}
