/** Tables of lines in the order of their keys, each a key and what stands behind a stroke. */

/** The line of a key, by halving the table, which is never split; null where there is none. */
export function findLine(table: string, key: string): string | null {
  let [low, high] = [0, table.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = table.lastIndexOf('\n', middle - 1) + 1;
    const end = endOf(table, start);
    const own = keyAt(table, start, end);
    if (own === key) return table.slice(start, end);
    if (own < key) low = end + 1;
    else high = start;
  }
  return null;
}

function endOf(table: string, start: number): number {
  const end = table.indexOf('\n', start);
  return end < 0 ? table.length : end;
}

function keyAt(table: string, start: number, end: number): string {
  const stroke = table.indexOf('|', start);
  return table.slice(start, stroke < 0 ? end : Math.min(stroke, end));
}
