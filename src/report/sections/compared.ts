/** Compared and not flagged: so that a reader sees that it was looked at, and why it was let pass. */

import type { Disagreement, Pair } from '../../model/types.ts';
import { isFlagged, verdicts } from '../../model/verdict.ts';
import type { Lookup } from '../lookup.ts';
import { type Block, code, heading, type Inline, list, paragraph } from '../nodes.ts';
import { weightiestFirst } from '../order.ts';
import { capitalise, count } from '../write-count.ts';
import { writeReason } from '../write-reason.ts';
import { shorten } from '../write-short.ts';
import { QUESTION_WORDS } from './disagreements.ts';

/** How many reasons of one verdict are written out for a question. */
const REASONS_SHOWN = 2;

/** The questions with pairs that were not flagged; each folded, with a few of the reasons. */
export function comparedAndNotFlagged(of: Lookup): Block[] {
  return weightiestFirst(of.briefing.disagreements).flatMap((one) => {
    const pairs = one.pairs.filter((pair) => !isFlagged(pair));
    return pairs.length === 0 ? [] : questionBlocks(of, one, pairs);
  });
}

function questionBlocks(of: Lookup, one: Disagreement, pairs: readonly Pair[]): Block[] {
  const unflagged = Object.entries(verdicts).filter(([, verdict]) => !verdict.flagged);
  const lines = unflagged.flatMap(([key, verdict]): Inline[][] => {
    const found = pairs.filter((pair) => pair.verdict === key);
    if (found.length === 0) return [];
    if (key === 'repeat') return [[`Repeat: ${count(found.length, 'pair')} of one statement.`]];
    const reasons = [...new Set(found.map((pair) => pair.reason))];
    const rest = reasons.length - REASONS_SHOWN;
    return [
      ...reasons
        .slice(0, REASONS_SHOWN)
        .map((reason) => [`${capitalise(verdict.name)}: ${writeReason(of, one, reason)}`]),
      ...(rest > 0 ? [[`${capitalise(verdict.name)}: ${count(rest, 'more pair')}.`]] : []),
    ];
  });
  return [
    heading(3, shorten(one.question, QUESTION_WORDS), { folded: true, compares: one.id }),
    paragraph(`${capitalise(count(pairs.length, 'pair'))} let pass (`, code(one.id), '):'),
    list(lines),
  ];
}
