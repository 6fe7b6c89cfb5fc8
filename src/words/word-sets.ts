/** Sets of words told a line each, by word. */

/** The sets of a table that each word stands in, itself among them: a set a line, its words parted by commas. */
export function readSets(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  for (const line of table.trim().split('\n')) {
    const words = line.split(', ');
    for (const word of words) sets.set(word, new Set([...(sets.get(word) ?? []), ...words]));
  }
  return sets;
}
