/**
 * What the Markdown parser is spared: its time grows with the square of brackets and of nesting, and input is
 * not to be trusted. The bounds lie far above any article.
 */

import type { Problem } from '../model/types.ts';

/** Characters in a document: a book has fewer. */
const MOST_CHARACTERS = 2_000_000;
/** Marks of emphasis, links, code and HTML between two blank lines: some thousand links in a paragraph. */
const MOST_MARKS = 5_000;
/** Quotes and lists within each other, by the marks that open a line. */
const MOST_NESTING = 50;

const MARKS = /[[\]*_`<>~|&!\\@]|www/g;
/** What opens quotes and lists at the start of a line. */
const CONTAINERS = /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t][\s>]*)*/;

/** Why the document is not given to the parser, with its line, or null. */
export function refuseMarkdown(text: string): Omit<Problem, 'path'> | null {
  if (text.length > MOST_CHARACTERS) {
    return refuse(`Markdown of ${text.length} characters`, `at most ${MOST_CHARACTERS}`, null);
  }
  let marks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') marks = 0;
    marks += line.match(MARKS)?.length ?? 0;
    if (marks > MOST_MARKS) {
      const found = `paragraph with more than ${MOST_MARKS} marks of Markdown`;
      return refuse(found, 'an article', index + 1);
    }
    const opening = CONTAINERS.exec(line)?.[0] ?? '';
    const nesting = opening.replace(/\s+/g, '').length;
    // A list goes deeper by the indentation of its lines: at least two columns a level.
    const indent = /^\s*(?:[-+*]|\d{1,9}[.)])[ \t]/.test(line) ? line.search(/\S/) / 2 : 0;
    if (nesting + indent > MOST_NESTING) {
      const found = `more than ${MOST_NESTING} levels of quotes and lists`;
      return refuse(found, 'fewer', index + 1);
    }
  }
  return null;
}

function refuse(found: string, expected: string, line: number | null): Omit<Problem, 'path'> {
  const message = `Unexpected ${found}, expected ${expected}`;
  return { line, column: null, message, severity: 'error' };
}
