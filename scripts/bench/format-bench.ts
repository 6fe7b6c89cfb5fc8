import type { Timing } from './time-task.ts';

/** A table in plain text: megabytes a second, and the time per byte as a multiple of the first row's. */
export function formatBench(timings: readonly Timing[]): string {
  const width = Math.max(...timings.map(({ name }) => name.length));
  const [first] = timings;
  const base = first === undefined ? 1 : costOf(first);
  const rows = timings.map((timing) => {
    const speed = `${(timing.bytes / timing.milliseconds / 1000).toFixed(2)} MB/s`.padStart(12);
    const ratio = `${(costOf(timing) / base).toFixed(2)} ×`.padStart(10);
    return `  ${timing.name.padEnd(width)}${speed}${ratio}   of ${(timing.bytes / 1e6).toFixed(1)} MB`;
  });
  return [`Time beside ${first?.name ?? 'nothing'}`, ...rows].join('\n');
}

function costOf({ milliseconds, bytes }: Timing): number {
  return milliseconds / bytes;
}
