/** An article against its own headline: a number above the text that nothing in the text gives. */

import { isOverlap, readFigure } from '../counted.ts';
import { groupBy } from '../group-by.ts';
import { remember } from '../remember.ts';
import type { Count } from './count.ts';
import type { Known } from './rule.ts';

/** True where one of two figures of a document stands in its headline, and no figure of its text agrees with it. */
export function isAgainstHeadline(a: Count, b: Count, story: Known): boolean {
  if (a.claim.document !== b.claim.document) return false;
  const [head, body] = story.isHeadline(a.claim) ? [a, b] : [b, a];
  if (!story.isHeadline(head.claim) || story.isHeadline(body.claim)) return false;
  const own = claimsByDocument(story).get(head.claim.document) ?? [];
  const told = own
    .filter((claim) => !story.isHeadline(claim))
    .map(({ figures }) => figures.filter(({ unit }) => unit === head.figure.unit));
  return !told.some((figures) => {
    const readings = figures.flatMap((figure) => readFigure(figure) ?? []);
    const sum = figures.reduce((total, { value }) => total + (value ?? 0), 0);
    return readings.some((one) => isOverlap(one, head.reading)) || sum === head.figure.value;
  });
}

const claimsByDocument = remember(
  ({ claims }: Known) => new Map(groupBy(claims, ({ document }) => document)),
);
