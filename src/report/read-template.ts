/** A template: Markdown with holes. No loops, no conditions; what is not a hole stays as it is. */

import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { UserError } from '../model/problem.ts';

/** A place to be filled: `blocks` for a comment alone on a line, `words` for `{{name}}` in a line. */
interface Hole {
  readonly kind: 'blocks' | 'words';
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** A template as read: its tree, and its holes in the order of the text. */
export interface Template {
  readonly path: string;
  readonly root: Root;
  readonly holes: readonly Hole[];
}

/** The name in `<!-- disagreements -->`; a comment of several words is a note to those who edit. */
export const blockHole = /^<!--\s*([\w-]+)\s*-->$/;

/** The names in `{{title}}`. */
export const wordHole = /\{\{([\w-]+)\}\}/g;

/** Reads a template. HTML that is neither a hole nor a comment is refused with its place. */
export function readTemplate(path: string, source: string): Template {
  const root = unified().use(remarkParse).use(remarkGfm).parse(source);
  const holes: Hole[] = [];
  visit(root, (node, _index, parent) => {
    const place = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'html') {
      const comment = node.value.trim();
      const name = blockHole.exec(comment)?.[1];
      if (parent?.type === 'paragraph' || !isComment(comment)) {
        throw new UserError(
          `${path}:${place.line}:${place.column}: Unexpected HTML, expected Markdown or a comment alone on its line`,
        );
      }
      if (name !== undefined) {
        holes.push({ kind: 'blocks', name, line: place.line, column: place.column });
      }
    }
    if (node.type === 'text') {
      for (const match of node.value.matchAll(wordHole)) {
        const column = place.column + match.index;
        holes.push({ kind: 'words', name: match[1] ?? '', line: place.line, column });
      }
    }
  });
  return { path, root, holes };
}

function isComment(html: string): boolean {
  return html.startsWith('<!--') && html.indexOf('-->') === html.length - '-->'.length;
}
