/** The difference of two runs in plain English: a page of its own, or blocks inside another. */

import type { Heading } from 'mdast';
import { writeDay } from '../model/day.ts';
import type { Changes } from '../model/types.ts';
import { addAnchors } from '../report/anchors.ts';
import { fillTemplate } from '../report/fill-template.ts';
import { leaveOut } from '../report/leave-out.ts';
import { type Block, heading, paragraph, text } from '../report/nodes.ts';
import type { Page } from '../report/page.ts';
import type { Template } from '../report/read-template.ts';
import { isUnchanged } from './change-kinds.ts';
import { changeSections } from './change-sections.ts';
import { openChanges } from './open-changes.ts';

/**
 * The report on the difference of two runs, in a template's order. A section that has nothing to tell is left out
 * with its heading; the hole `unchanged` says what did not change.
 */
export function changesPage(changes: Changes, template: Template): Page {
  const blocks = write(changes);
  const fillings = {
    blocks: Object.fromEntries([...blocks].map(([name, found]) => [name, () => found])),
    words: wordsOf(changes),
  };
  const kept = leaveOut(template, (name) => blocks.get(name)?.length === 0);
  return {
    title: text(`What changed: ${changes.after.title}`).value,
    lang: 'en',
    root: addAnchors(fillTemplate(kept, fillings)),
  };
}

/** The same without title, its headings at the given depth, to stand inside another page. */
export function changesBlocks(changes: Changes, depth: Heading['depth']): Block[] {
  return [...write(changes)].flatMap(([name, blocks]) => {
    const words = changeSections[name]?.heading ?? null;
    return words === null || blocks.length === 0 ? [...blocks] : [heading(depth, words), ...blocks];
  });
}

/** What a template can say in a line. */
function wordsOf({ before, after }: Changes): Readonly<Record<string, string>> {
  return { title: after.title, before: runName(before), after: runName(after) };
}

/** Every section's blocks by its name, in the order of the page. */
function write(changes: Changes): Map<string, readonly Block[]> {
  const of = openChanges(changes);
  const isSame = isUnchanged(changes);
  return new Map(
    Object.entries(changeSections).map(([name, section]) => [
      name,
      isSame ? (name === 'counts' ? [paragraph('Nothing changed.')] : []) : section.write(of),
    ]),
  );
}

function runName({ asOf }: Changes['before']): string {
  return asOf === null ? 'an undated run' : `the run as of ${writeDay(asOf)}`;
}
