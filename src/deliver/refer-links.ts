/** Long addresses set apart from the words that they belong to, so that Markdown can be read as it is written. */

import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The tree with links to words of a document as `[words][1]`, and what each number stands for at the end. */
export function referLinks(root: Root): Root {
  const referred = structuredClone(root);
  const definitions: Definition[] = [];
  visit(referred, 'link', (node, index, parent) => {
    if (!node.url.includes(':~:') || parent === undefined || index === undefined) return;
    const known = definitions.find(({ url }) => url === node.url);
    const label = known?.identifier ?? String(definitions.length + 1);
    if (known === undefined) {
      definitions.push({ type: 'definition', identifier: label, label, url: node.url });
    }
    parent.children.splice(index, 1, {
      type: 'linkReference',
      referenceType: 'full',
      identifier: label,
      label,
      children: node.children,
    });
  });
  return { ...referred, children: [...referred.children, ...definitions] };
}
