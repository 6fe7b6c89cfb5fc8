/** What is not known: a line a kind of gap, with the gaps of that kind below it. */

import type { List, Paragraph } from 'mdast';
import type { Gap } from '../../model/types.ts';
import type { Lookup } from '../lookup.ts';
import { type Block, type Inline, list, noteOf, paragraph, strong } from '../nodes.ts';

/** How many gaps of a kind are written out, and to how many of its claims a gap refers. */
const GAPS_SHOWN = 5;
const NOTES_SHOWN = 4;

const kinds = {
  unanswered: 'Not answered',
  superseded: 'Repeated after it was revised',
  'open-long': 'Open for long',
  unattributed: 'Nobody is named',
  'single-origin': 'One origin only',
  undated: 'No date',
} as const satisfies Record<Gap['kind'], string>;

/** The gaps by kind. */
export function gaps(of: Lookup): Block[] {
  const items = Object.entries(kinds).flatMap(([kind, name]) => {
    const found = of.briefing.gaps.filter((gap) => gap.kind === kind);
    return found.length === 0 ? [] : [kindBlocks(of, name, found)];
  });
  return items.length === 0 ? [] : [list(items)];
}

function kindBlocks(of: Lookup, name: string, found: readonly Gap[]): [Paragraph, List] {
  const lines = found.slice(0, GAPS_SHOWN).map((gap) => gapLine(of, gap));
  const rest = found.length - lines.length;
  if (rest > 0) lines.push([`and ${rest} more, in briefing.json`]);
  return [paragraph(strong(name)), list(lines)];
}

function gapLine(of: Lookup, gap: Gap): Inline[] {
  const known = gap.claims.filter((id) => of.claims.has(id));
  return [gap.text, ...known.slice(0, NOTES_SHOWN).map(noteOf)];
}
