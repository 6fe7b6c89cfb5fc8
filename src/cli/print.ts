import { formatProblem } from '../model/problem.ts';
import type { Problem } from '../model/types.ts';
import { hasColour, type World } from './world.ts';

/** Says the problems on stderr, one line each; those that kept something from being read stand out. */
export async function printProblems(problems: readonly Problem[], world: World): Promise<void> {
  for (const problem of problems) {
    const line = printable(formatProblem(problem));
    const isGrave = problem.severity === 'error' && hasColour(world);
    await world.stderr(isGrave ? `\u001B[31m${line}\u001B[39m\n` : `${line}\n`);
  }
}

/** Says lines on stderr. */
export async function printLines(lines: readonly string[], world: World): Promise<void> {
  await world.stderr(lines.map((line) => `${printable(line)}\n`).join(''));
}

/** File names and words of documents must not steer the terminal. */
function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, '\uFFFD');
}
