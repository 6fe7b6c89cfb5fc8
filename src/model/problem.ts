/** What goes wrong: a `Problem` is data and the run goes on; a `UserError` ends it with one line. */

import type { Problem } from './types.ts';

/** A request that cannot be met. Its message is the whole line that the user sees, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The one line for a problem: `path:line:column: Unexpected X, expected Y`. */
export function formatProblem(problem: Problem): string {
  const place = [problem.path, problem.line, problem.column].filter((part) => part !== null);
  return `${place.join(':')}: ${problem.message}`;
}

/** Line and column, both from 1, of an offset in a text. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
