/** How much a change weighs, 0 to 1. A weight orders a page and is no probability; see docs/architecture.md. */

import type { Changes, Claim, DocumentChange } from '../model/types.ts';
import type { ChangeList } from './change-kinds.ts';

/** The weight of an entry of a list of changes. */
export function weighChange<List extends ChangeList>(
  list: List,
  entry: Changes[List][number],
  changes: Changes,
): number {
  return weights[list](entry, changes);
}

type Weigh<List extends ChangeList> = (entry: Changes[List][number], changes: Changes) => number;

const weights: { readonly [List in ChangeList]: Weigh<List> } = {
  newlyAtOdds: ({ weight }) => weight,
  verdictChanged: ({ weight }) => weight,
  // What no longer stands in any document of the run was not settled by anybody.
  settled: ({ weight, by }) => (by === 'documents' ? 0.2 : 0.8) * weight,
  newlyReversed: () => 0.8,
  moved: ({ gap, after }) => 0.35 + 0.35 * gap + 0.1 * (Math.min(after.origins, 3) / 3),
  newlyDenied: (claim, changes) =>
    Math.max(spokenWeight(claim, 0.2), questionWeight(claim, changes)),
  newlyConfirmed: ({ weight }) => 0.8 * weight,
  documents: documentWeight,
  added: (claim) => spokenWeight(claim, 0.1),
  gone: (claim) => spokenWeight(claim, 0.1),
  reworded: ({ turn }) => (turn === null ? 0.15 : 0.45),
  newlyIdle: () => 0.3,
};

/** More where somebody is named, where a topic of the story holds it, and where it gives a figure. */
function spokenWeight({ attribution, topics, figures }: Claim, least: number): number {
  const isNamed = attribution.speaker !== null && !attribution.anonymous;
  return (
    least + (isNamed ? 0.1 : 0) + (topics.length > 0 ? 0.1 : 0) + (figures.length > 0 ? 0.05 : 0)
  );
}

function questionWeight({ id }: Claim, { newlyAtOdds, verdictChanged }: Changes): number {
  const questions = [...newlyAtOdds, ...verdictChanged].filter(({ sides }) =>
    sides.some(({ claims }) => claims.includes(id)),
  );
  return Math.max(0, ...questions.map(({ weight }) => weight));
}

/** Of two versions the one that is gone was taken out of the story: no outlet did that. */
function documentWeight({ kind, edit }: DocumentChange): number {
  if (edit === null || kind === 'gone') return 0.1;
  if (edit.dropped.length > 0 || edit.reworded.some(({ turn }) => turn === 'softened')) return 0.55;
  if (edit.added.length > 0 || edit.reworded.length > 0) return 0.35;
  return 0.1;
}
