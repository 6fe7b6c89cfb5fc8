/** Questions that are newly at odds or judged otherwise, with both sides, and parties that turned round. */

import type { DisagreementChange, NewlyReversed, Side } from '../../model/types.ts';
import { verdicts } from '../../model/verdict.ts';
import {
  type Block,
  code,
  emphasis,
  type Inline,
  list,
  paragraph,
  strong,
} from '../../report/nodes.ts';
import { quote } from '../../report/write-claim.ts';
import { capitalise, countOrigins } from '../../report/write-count.ts';
import { headline, stateWords } from '../headline.ts';
import { type OpenChanges, sourceNames, whoIsOn } from '../open-changes.ts';

/** One item a question; its sides below it. */
export function atOdds(of: OpenChanges): Block[] {
  const { newlyAtOdds, verdictChanged, newlyReversed } = of.changes;
  const asked = [...newlyAtOdds, ...verdictChanged];
  const told = new Set(asked.map(({ id }) => id));
  const turned = newlyReversed.filter(
    ({ disagreement }) => disagreement === null || !told.has(disagreement),
  );
  const parties = new Map(newlyReversed.map((one) => [one.disagreement, one]));
  const isNew = newClaims(of);
  return [
    ...(turned.length === 0
      ? []
      : [list(turned.map((one) => [headline('newlyReversed', one, of)]))]),
    ...asked.flatMap((change) => [
      paragraph(...questionLine(change, parties.get(change.id))),
      list(change.sides.map((side) => sideLine(of, side, isNew))),
    ]),
  ];
}

/** True for the id of a claim that the run before did not have. */
function newClaims({ changes }: OpenChanges): (id: string) => boolean {
  const ids = new Set(changes.added.map(({ id }) => id));
  return (id) => ids.has(id);
}

function questionLine(
  { id, question, before, after, by }: DisagreementChange,
  turned: NewlyReversed | undefined,
): Inline[] {
  const means = meansWords(after, turned);
  const was = before === null ? '' : `; ${stateWords(before)} before`;
  const why = by === 'judgement' && before !== null ? ', and the claims are the same' : '';
  return [
    strong(question),
    ` ${capitalise(stateWords(after))}${means}${was}${why} (`,
    code(id),
    ').',
  ];
}

function meansWords(state: DisagreementChange['after'], turned: NewlyReversed | undefined): string {
  if (state === null || state === 'dismissed') return '';
  const isTold = state === 'reversal' && turned !== undefined;
  return `: ${isTold ? `${turned.party} has turned round` : verdicts[state].means}`;
}

/** `12,000 – Civil Protection, 2 origins, new: “…” (The Post, 3 May 2024)`. */
function sideLine(of: OpenChanges, side: Side, isNew: (id: string) => boolean): Inline[] {
  const { label, origins, claims } = side;
  const said = claims.flatMap((id) => of.claims.get(id) ?? []);
  const [first] = said;
  const names = whoIsOn(of, side);
  const who = label.includes(names) ? '' : `${names}, `;
  const lead = `${label} – ${who}${countOrigins(origins)}${claims.length > 0 && claims.every(isNew) ? ', new' : ''}`;
  if (first === undefined) return [emphasis(lead)];
  return [emphasis(lead), `: ${quote(first.text)} (`, ...sourceNames(of, said), ')'];
}
