import type { SetMiss, SetReport, SetRow } from './set.ts';

/** The table of a set in plain text: a row a line, with the figures of others and what is asked for. */
export function formatSet(title: string, { rows }: SetReport): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return [
    title,
    ...rows.map((row) => `  ${row.name.padEnd(width)}  ${formatRow(row)}`.trimEnd()),
    '',
  ].join('\n');
}

function formatRow({ tally, peer, bar }: SetRow): string {
  const notes = [
    ...(bar === null ? [] : [`bar ${bar}`]),
    ...(peer === null ? [] : [`peers: ${peer}`]),
  ];
  return `${formatTally(tally).padEnd(34)}  ${notes.join('; ')}`;
}

function formatTally(tally: SetRow['tally']): string {
  if ('right' in tally) {
    return `${`${tally.right}/${tally.all}`.padStart(11)} ${percent(tally.right, tally.all)} %`;
  }
  const { hits, gold, found } = tally;
  const f1 = percent(2 * hits, gold + found);
  return `P ${percent(hits, found)}  R ${percent(hits, gold)}  F1 ${f1}  of ${gold}`;
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(5);
}

/** What a set missed, in the order of its items, with how often each kind comes before it. */
export function formatSetMisses(title: string, { rows, misses }: SetReport): string {
  return [
    `# ${title}`,
    '',
    '```',
    formatSet(title, { rows, misses }).trimEnd(),
    '```',
    '',
    ...countKinds(misses).map(({ kind, count }) => `- ${count} × ${kind}`),
    '',
    ...misses.flatMap((miss) => [
      `## ${miss.id}: ${miss.kind}`,
      '',
      `- text: ${oneLine(miss.text)}`,
      `- gold: ${oneLine(miss.gold)}`,
      `- tool: ${oneLine(miss.found)}`,
      '',
    ]),
  ].join('\n');
}

/** How often each kind of miss comes, the most frequent first. */
function countKinds(
  misses: readonly SetMiss[],
): { readonly kind: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of misses) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
