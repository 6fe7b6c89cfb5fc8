/** Holes are filled in the tree, never in the string: what is filled in cannot become a hole or a mark. */

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { UserError } from '../model/problem.ts';
import { type Block, text } from './nodes.ts';
import { blockHole, type Template, wordHole } from './read-template.ts';

/** What can be filled in, by the names of holes. Blocks are made only for the holes that a template has. */
export interface Fillings {
  readonly blocks: Readonly<Record<string, () => readonly Block[]>>;
  readonly words: Readonly<Record<string, string>>;
}

/** The template's tree with every hole filled and the comments for its editors left out. */
export function fillTemplate(template: Template, fillings: Fillings): Root {
  expectKnownHoles(template, fillings);
  const root = structuredClone(template.root);
  visit(root, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.type === 'text') {
      const filled = node.value.replace(
        wordHole,
        (_hole, name: string) => fillings.words[name] ?? '',
      );
      parent.children.splice(index, 1, text(filled));
      return index + 1;
    }
    if (node.type === 'html') {
      const name = blockHole.exec(node.value.trim())?.[1];
      const blocks = name === undefined ? [] : (fillings.blocks[name]?.() ?? []);
      (parent.children as Block[]).splice(index, 1, ...blocks);
      return index + blocks.length;
    }
    return;
  });
  return root;
}

function expectKnownHoles(template: Template, fillings: Fillings): void {
  for (const hole of template.holes) {
    const known = Object.keys(fillings[hole.kind]);
    if (!known.includes(hole.name)) {
      throw new UserError(
        `${template.path}:${hole.line}:${hole.column}: Unexpected hole "${hole.name}", expected one of ${known.join(', ')}`,
      );
    }
  }
}
