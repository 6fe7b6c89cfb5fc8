import type { Root, RootContent } from 'mdast';
import { blockHole, type Template } from './read-template.ts';

/**
 * The template without the sections that hold nothing but holes which `isEmpty`: the heading goes with them. The
 * template's own words keep a section.
 */
export function leaveOut(template: Template, isEmpty: (hole: string) => boolean): Template {
  const { children } = template.root;
  const kept = children.filter((node, index) => {
    if (node.type !== 'heading') return !isEmptyHole(node, isEmpty);
    const section = sectionUnder(children, index);
    const isBare = section.length > 0 && section.every((one) => isEmptyHole(one, isEmpty));
    return !isBare;
  });
  const root: Root = { ...template.root, children: kept };
  const names = new Set(kept.map(holeIn));
  const holes = template.holes.filter(({ kind, name }) => kind === 'words' || names.has(name));
  return { ...template, root, holes };
}

/** What stands below a heading, up to the next one of its rank. */
function sectionUnder(nodes: readonly RootContent[], index: number): readonly RootContent[] {
  const heading = nodes[index];
  const rank = heading?.type === 'heading' ? heading.depth : 0;
  const rest = nodes.slice(index + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= rank);
  return end < 0 ? rest : rest.slice(0, end);
}

function isEmptyHole(node: RootContent, isEmpty: (hole: string) => boolean): boolean {
  const name = holeIn(node);
  return name !== null && isEmpty(name);
}

function holeIn(node: RootContent): string | null {
  return node.type === 'html' ? (blockHole.exec(node.value.trim())?.[1] ?? null) : null;
}
