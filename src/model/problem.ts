/** What goes wrong: a `Problem` is data and the run goes on; a `UserError` ends it with one line. */

import { byAll, byText } from './identity.ts';
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

/** The error for an id that nothing has, with those that begin like it; `otherwise` is said where there are none. */
export function unknownId(
  noun: string,
  id: string,
  known: readonly string[],
  otherwise: string,
): UserError {
  const near = known
    .toSorted(byAll((a, b) => sharedStart(b, id) - sharedStart(a, id), byText))
    .slice(0, MOST_NEAR);
  const expected = near.length === 0 ? otherwise : `one of ${near.join(', ')}`;
  return new UserError(`Unexpected ${noun} "${id}", expected ${expected}`);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

// Ids that a message names.
const MOST_NEAR = 8;
