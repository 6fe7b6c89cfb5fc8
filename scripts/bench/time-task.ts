import { Bench } from 'tinybench';
import type { Document } from '../../src/model/types.ts';
import type { BenchTask } from './tasks.ts';

/** How long a task took: the best round, in milliseconds, for so many bytes of text. */
export interface Timing {
  readonly name: string;
  readonly milliseconds: number;
  readonly bytes: number;
}

const ROUNDS = 3;

/** Times a task on its part of the documents. */
export async function timeTask(task: BenchTask, documents: readonly Document[]): Promise<Timing> {
  const part = documents.slice(0, Math.ceil(documents.length * task.part));
  const bench = new Bench({ iterations: ROUNDS, time: 0, warmup: false });
  bench.add(task.name, () => {
    for (const document of part) task.run(document);
  });
  const [done] = await bench.run();
  if (done?.result.state !== 'completed') throw new Error(`${task.name} did not finish.`);
  return {
    name: task.name,
    milliseconds: done.result.latency.min,
    bytes: part.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  };
}
