import { isReached, type Measure } from './bars.ts';

/** A table of the figures of a run in plain text, a figure a line, bars beside them. */
export function formatTable(title: string, measures: readonly Measure[]): string {
  const width = Math.max(...measures.map((row) => row.name.length));
  return [
    title,
    ...measures.map((row) => `  ${row.name.padEnd(width)}  ${formatRow(row)}`),
    '',
  ].join('\n');
}

function formatRow(row: Measure): string {
  const { right, all } = row.rate;
  const count = all === 0 ? `${right}`.padStart(5) : `${right}/${all}`.padStart(9);
  if (all === 0) return count;
  const share = `${((100 * right) / all).toFixed(1)} %`.padStart(8);
  if (row.bar === null) return `${count}${share}`;
  return `${count}${share}   bar ${100 * row.bar} %  ${isReached(row) ? 'reached' : 'MISSED'}`;
}
