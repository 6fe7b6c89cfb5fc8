/** Figures that a party gives otherwise now, by topic. */

import type { FigureEnd, MovedFigure } from '../../model/types.ts';
import { type Block, type Inline, list, strong } from '../../report/nodes.ts';
import { countOrigins } from '../../report/write-count.ts';
import { labelWords, moveWords } from '../headline.ts';
import { type OpenChanges, sourceNames } from '../open-changes.ts';

/** One item a party and figure: `from 8,000 to 12,000`. */
export function figures(of: OpenChanges): Block[] {
  const { moved } = of.changes;
  return moved.length === 0 ? [] : [list(moved.map((one) => figureLine(of, one)))];
}

function figureLine(of: OpenChanges, figure: MovedFigure): Inline[] {
  const { topic, party, before, after } = figure;
  const title = topic === null ? null : (of.titles.get(topic) ?? topic);
  return [
    strong(party),
    ` ${moveWords(figure)} from ${labelWords(before)} to `,
    strong(labelWords(after)),
    ` (${countOrigins(after.origins)}; `,
    ...sourceNames(of, claimsOf(of, after)),
    `).${title === null ? '' : ` Topic: ${title}.`}`,
  ];
}

function claimsOf(of: OpenChanges, { claims }: FigureEnd): Parameters<typeof sourceNames>[1] {
  return claims.flatMap((id) => of.claims.get(id) ?? []);
}
