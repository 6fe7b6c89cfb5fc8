/** The items under each key, keys in the order of code units, items in the order given. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): (readonly [string, T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
