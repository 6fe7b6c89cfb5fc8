import type { Growth } from './time-growth.ts';

/** A table in plain text: a row a size, seconds in all and by step, and the memory held. */
export function formatGrowth(grown: readonly Growth[]): string {
  const steps = Object.keys(grown[0]?.milliseconds ?? {});
  const head = ['claims', 'documents', 'topics', 'seconds', ...steps, 'MB'];
  const rows = grown.map(({ claims, documents, topics, milliseconds, megabytes }) => {
    const own = steps.map((step) => milliseconds[step] ?? 0);
    const all = own.reduce((sum, one) => sum + one, 0);
    return [
      ...[claims, documents, topics].map(String),
      ...[all, ...own].map((one) => (one / 1000).toFixed(2)),
      megabytes.toFixed(0),
    ];
  });
  const widths = head.map((name, at) =>
    Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const lines = [head, ...rows].map((row) =>
    row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  '),
  );
  return ['Relating claims, in seconds of one core', ...lines].join('\n');
}
