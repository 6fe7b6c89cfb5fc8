/** What a newsletter tells: the weightiest changes since an earlier run, else the weightiest disagreements. */

import type { Day } from '../../model/types.ts';
import { isFlagged } from '../../model/verdict.ts';
import type { Lookup } from '../lookup.ts';
import { type Inline, linkTo } from '../nodes.ts';
import { weightiestFirst } from '../order.ts';
import { linksToClaims } from '../source-links.ts';
import { shorten } from '../write-short.ts';
import { type Room, writeItem } from './write-item.ts';

/** What changed since an earlier run. */
export interface News {
  /** The day of the earlier run. */
  readonly since: Day | null;
  /** The weightiest first, each in a sentence; `disagreement` is the id of what it is on. */
  readonly changes: readonly { readonly words: string; readonly disagreement: string | null }[];
}

/** An item, ready to be written in the room that there is. */
export type Item = (room: Room) => Inline[];

/** Every item, the weightiest first: changes where there are any, else the questions that are in dispute. */
export function chooseItems(of: Lookup, news: News | null): readonly Item[] {
  if (news !== null && news.changes.length > 0) {
    return news.changes.map(({ words, disagreement }) => (room) => {
      // A sentence has about as much room as two quotations and who says them.
      const told = shorten(words, 2 * room.words + 6);
      return disagreement === null ? [told] : [linkTo(disagreement, told)];
    });
  }
  const flagged = weightiestFirst(of.briefing.disagreements.filter(isFlagged));
  const linkOf = linksToClaims(of);
  return flagged.map((one) => (room) => writeItem({ ...of, linkOf }, one, room));
}
