/** The questions at odds in a table, to choose from. */

import type { Disagreement } from '../model/types.ts';
import { verdicts } from '../model/verdict.ts';
import { decidingFirst } from './deciding-sides.ts';
import { type Block, linkTo, table } from './nodes.ts';
import { capitalise } from './write-count.ts';
import { shorten } from './write-short.ts';

/** How many words of a question and of a side, and how many sides, a row of the overview holds. */
const OVERVIEW_WORDS = 9;
const LABEL_WORDS = 8;
const SIDES_SHOWN = 2;

/** A row for each question: its sides with how many origins say them, and the verdict. */
export function overview(flagged: readonly Disagreement[]): Block {
  return table(
    ['Question', 'Sides, with origins', 'Verdict'],
    flagged.map((one) => [
      [linkTo(one.id, shorten(one.question, OVERVIEW_WORDS))],
      [sidesInShort(one)],
      [capitalise(verdicts[one.verdict].name)],
    ]),
  );
}

/** `North Korea denies it (2); Others say it is so (6)`; of many sides the deciding ones, and how many more. */
function sidesInShort(one: Disagreement): string {
  const sides = decidingFirst(one);
  const shown = sides.slice(0, sides.length > SIDES_SHOWN + 1 ? SIDES_SHOWN : SIDES_SHOWN + 1);
  const rest = sides.length - shown.length;
  const words = shown.map(({ label, origins }) => `${shorten(label, LABEL_WORDS)} (${origins})`);
  return [...words, ...(rest === 0 ? [] : [`${rest} more`])].join('; ');
}
