import { formatProblem } from '../model/problem.ts';
import type { Problem } from '../model/types.ts';
import { type Line, writeLine } from './styled.ts';
import type { World } from './world.ts';

/** Says the problems on stderr, one line each; those that kept something from being read stand out. */
export async function printProblems(problems: readonly Problem[], world: World): Promise<void> {
  for (const problem of problems) {
    const words = formatProblem(problem);
    const line: Line = problem.severity === 'error' ? [{ style: 'alarm', words }] : words;
    await world.stderr(`${writeLine(line, world)}\n`);
  }
}

/** Says lines on stderr. */
export async function printLines(lines: readonly Line[], world: World): Promise<void> {
  await world.stderr(lines.map((line) => `${writeLine(line, world)}\n`).join(''));
}
