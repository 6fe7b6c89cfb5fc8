/** Verdicts in words, and which of them are flagged. */

import { isDismissed } from './decision.ts';
import type { AppliedDecision, Verdict } from './types.ts';

/** Each verdict in the order of gravity: its name, and what it says of two claims. */
export const verdicts = {
  contradiction: {
    flagged: true,
    name: 'contradiction',
    many: 'contradictions',
    means: 'the two cannot both hold',
  },
  reversal: {
    flagged: true,
    name: 'reversal',
    many: 'reversals',
    means: 'one party has turned round',
  },
  possible: {
    flagged: true,
    name: 'possible contradiction',
    many: 'possible contradictions',
    means: 'they cannot both hold if time, place and scope, where unstated, are the same',
  },
  revision: {
    flagged: true,
    name: 'revision',
    many: 'revisions',
    means: 'a later figure takes the place of an earlier',
  },
  variant: {
    flagged: true,
    name: 'difference of wording',
    many: 'differences of wording',
    means: 'one statement is told in different words',
  },
  'different-scope': {
    flagged: false,
    name: 'different scope',
    many: 'different scopes',
    means: 'they speak of different parts, places or times',
  },
  compatible: { flagged: false, name: 'compatible', many: 'compatible', means: 'both can hold' },
  repeat: { flagged: false, name: 'repeat', many: 'repeats', means: 'the same statement again' },
} as const satisfies Record<
  Verdict,
  {
    readonly flagged: boolean;
    readonly name: string;
    readonly many: string;
    readonly means: string;
  }
>;

/** True where a reader is warned of it: a verdict that is flagged, and no editor's dismissal of all there is. */
export function isFlagged(found: {
  readonly verdict: Verdict;
  readonly decision?: AppliedDecision | null;
}): boolean {
  return verdicts[found.verdict].flagged && !isDismissed(found);
}
