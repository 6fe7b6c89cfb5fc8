/** Questions that are at odds no longer, and why; those that only lost their documents stand apart. */

import type { DisagreementChange } from '../../model/types.ts';
import { type Block, code, type Inline, list, paragraph, strong } from '../../report/nodes.ts';
import { settledWords, stateWords } from '../headline.ts';
import { type OpenChanges, unquoted } from '../open-changes.ts';

/** One item a question. */
export function settled({ changes }: OpenChanges): Block[] {
  const closed = changes.settled.filter(({ by }) => by !== 'documents');
  const lost = changes.settled.filter(({ by }) => by === 'documents');
  return [
    ...(closed.length === 0 ? [] : [list(closed.map(settledLine))]),
    ...(lost.length === 0
      ? []
      : [
          paragraph('Compared no longer, since the documents of a side are not in this run:'),
          list(lost.map(lostLine)),
        ]),
  ];
}

function settledLine({ id, question, before, after, by }: DisagreementChange): Inline[] {
  const now = after === null || after === 'dismissed' ? '' : `, ${stateWords(after)} now`;
  return [
    strong(unquoted(question)),
    ` ${settledWords[by]}: ${stateWords(before)} before${now} (`,
    code(id),
    ').',
  ];
}

function lostLine({ id, question, before }: DisagreementChange): Inline[] {
  return [strong(unquoted(question)), ` ${stateWords(before)} before (`, code(id), ').'];
}
