/** What is not known: at most one gap of a kind on a topic or of a party, the weightiest of each kind first. */

import { byAll, byText } from '../model/identity.ts';
import type { Claim, Day, Disagreement, Gap, Topic } from '../model/types.ts';
import type { FindGaps, Known, WeighedGap } from './gaps/gap.ts';
import { findOpenLong } from './gaps/open-long.ts';
import { findSingleOrigins } from './gaps/single-origin.ts';
import { findSuperseded } from './gaps/superseded.ts';
import { findUnanswered } from './gaps/unanswered.ts';
import { findUnattributed } from './gaps/unattributed.ts';
import { findUndated } from './gaps/undated.ts';
import type { Published } from './phrases.ts';
import { inOrderOfDays } from './timelines.ts';
import { isFlagged } from './weight.ts';

/** What else a story tells that gaps depend on; each is as good as unknown where it is left out. */
export interface GapSettings {
  readonly documents?: readonly Published[];
  /** The parties that a name stands for. */
  readonly partiesOf?: (name: string) => readonly string[];
  readonly asOf?: Day | null;
  readonly openDays?: number;
}

/** After how many days a question in dispute is told as open for long, unless another number is asked for. */
export const OPEN_DAYS = 14;

/** The kinds in the order in which a reader meets them, with what finds each. */
const KINDS: Readonly<Record<Gap['kind'], FindGaps>> = {
  unanswered: findUnanswered,
  superseded: findSuperseded,
  'open-long': findOpenLong,
  unattributed: findUnattributed,
  'single-origin': findSingleOrigins,
  undated: findUndated,
};

/** The gaps by kind, in each the weightiest first. */
export function findGaps(
  claims: readonly Claim[],
  topics: readonly Topic[],
  disagreements: readonly Disagreement[],
  settings: GapSettings = {},
): Gap[] {
  const known = open(claims, topics, disagreements, settings);
  return Object.values(KINDS).flatMap((find) =>
    find(known)
      .toSorted(byWeight)
      .map(({ weight: _, ...gap }) => gap),
  );
}

function open(
  claims: readonly Claim[],
  topics: readonly Topic[],
  disagreements: readonly Disagreement[],
  settings: GapSettings,
): Known {
  const sorted = inOrderOfDays(claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const byTopic = new Map<string, Claim[]>(topics.map(({ id }) => [id, []]));
  for (const claim of sorted) for (const id of claim.topics) byTopic.get(id)?.push(claim);
  const flagged = disagreements.filter(({ verdict }) => isFlagged(verdict)).toSorted(byWeightOnly);
  const byPath = new Map((settings.documents ?? []).map((document) => [document.path, document]));
  return {
    claims: sorted,
    topics: topics.filter(({ source }) => source !== 'standing'),
    of: ({ id }) => byTopic.get(id) ?? [],
    claim: (id) => byId.get(id),
    disputed: ({ id }) => flagged.filter(({ topic }) => topic === id),
    published: (path) => byPath.get(path),
    partiesOf: settings.partiesOf ?? (() => []),
    asOf: settings.asOf ?? null,
    openDays: settings.openDays ?? OPEN_DAYS,
  };
}

const byWeight = byAll<WeighedGap>(
  (a, b) => b.weight - a.weight,
  (a, b) => byText(a.topic ?? '', b.topic ?? ''),
  (a, b) => byText(a.text, b.text),
);

const byWeightOnly = byAll<Disagreement>(
  (a, b) => b.weight - a.weight,
  (a, b) => byText(a.id, b.id),
);
