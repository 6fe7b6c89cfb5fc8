/** The blocks of a page in its sections, and the parts of a section: an article each, folded where the page says so. */

import type { Element, ElementContent } from 'hast';
import { element } from './html-nodes.ts';

/** What stands before the first section, and the sections. */
export function groupParts(blocks: readonly ElementContent[]): {
  readonly opening: readonly ElementContent[];
  readonly sections: readonly Element[];
} {
  const [opening = [], ...sections] = splitAt(blocks, 2);
  return { opening, sections: sections.map(sectionOf) };
}

function sectionOf(blocks: readonly ElementContent[]): Element {
  const [lead = [], ...parts] = splitAt(blocks, 3);
  const [heading] = lead;
  const { id } = heading?.type === 'element' ? heading.properties : {};
  const named = id === undefined ? {} : { ariaLabelledBy: [String(id)] };
  return element('section', named, [...lead, ...parts.map(partOf)]);
}

/** The blocks before the first heading of the rank, then those from each such heading on. */
function splitAt(blocks: readonly ElementContent[], rank: number): ElementContent[][] {
  const groups: ElementContent[][] = [[]];
  for (const block of blocks) {
    if (rankOf(block) === rank) groups.push([]);
    groups.at(-1)?.push(block);
  }
  return groups;
}

function rankOf(node: ElementContent): number | null {
  const rank = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
  return rank === undefined ? null : Number(rank);
}

/** What is about a thing carries it on the whole part, so that all of it can be shown or not. */
function partOf([heading, ...rest]: readonly ElementContent[]): Element {
  if (heading?.type !== 'element') return element('div', { className: ['part'] }, rest);
  const { dataFolded, dataF, dataVerdict, ...properties } = heading.properties;
  const about = {
    className: ['part'],
    ...(dataF === undefined ? {} : { dataF }),
    ...(dataVerdict === undefined ? {} : { dataVerdict }),
  };
  const named = { ...heading, properties };
  return dataFolded === undefined
    ? element('article', about, [named, ...foldWithin(rest)])
    : element('details', about, [element('summary', {}, [named]), ...foldWithin(rest)]);
}

/** What follows a folded heading inside a part, up to the next heading, closed below it. */
function foldWithin(blocks: readonly ElementContent[]): ElementContent[] {
  const [before = [], ...folds] = splitAt(blocks, 4);
  return [
    ...before,
    ...folds.flatMap(([heading, ...rest]) => {
      if (heading?.type !== 'element' || !('dataFolded' in heading.properties))
        return heading === undefined ? [] : [heading, ...rest];
      const { dataFolded: _mark, ...properties } = heading.properties;
      const summary = element('summary', {}, [{ ...heading, properties }]);
      return [element('details', {}, [summary, ...rest])];
    }),
  ];
}
