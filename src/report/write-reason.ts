/** Why two claims are at odds, with documents named as the rest of the page names them. */

import type { Disagreement } from '../model/types.ts';
import { claimsOf, type Lookup } from './lookup.ts';
import { writeSource } from './write-source.ts';

/**
 * A reason of the disagreement as a reader of the page gets it. A reason stands alone, and so names a document that
 * states no outlet by its path; here that is `source 3`, by the document's line in the list of sources.
 */
export function writeReason(of: Lookup, { pairs }: Disagreement, reason: string): string {
  const ids = pairs
    .filter((pair) => pair.reason === reason)
    .flatMap(({ earlier, later }) => [earlier, later]);
  let words = `; ${reason}`;
  for (const path of new Set(claimsOf(of, ids).map(({ document }) => document))) {
    for (const [before, after] of AROUND_PATH) {
      words = words.replaceAll(
        `${before}${path}${after}`,
        () => `${before}${writeSource(of, path)}${after}`,
      );
    }
  }
  return words.slice(2);
}

/** What stands before and behind the name of a document in a reason. */
const AROUND_PATH = [
  [' in ', ' on '],
  [' in ', ':'],
  ['; ', ', naming nobody'],
] as const;
