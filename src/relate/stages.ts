/**
 * The stages that a treaty, law, plan, deal or building work goes through, told by participles: data. The order for
 * treaties is that of the Vienna Convention on the Law of Treaties (1969), articles 9 to 14 and 54 to 64; laws and deals
 * go the same way. Participles of one stage are no disagreement; nor are those of different lives ("signed", "painted").
 */

/** True where the participle tells a stage of some life. */
export function isStage(participle: string): boolean {
  return STAGES.has(participle);
}

/**
 * How far the second participle is behind the first in a life that both belong to: 0 for one stage, negative where the
 * second comes before the first; null where they belong to no common life.
 */
export function stagesBetween(first: string, second: string): number | null {
  const others = STAGES.get(second) ?? [];
  const gaps = (STAGES.get(first) ?? []).flatMap(({ life, order }) =>
    others.filter((other) => other.life === life).map((other) => other.order - order),
  );
  return gaps.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? null;
}

interface Stage {
  readonly life: string;
  /** From 0; a later stage has a higher number. */
  readonly order: number;
}

// Per life the stages in order. What is open is one stage: "proposed", "planned" and "announced" go side by side.
const LIVES: readonly (readonly [life: string, stages: readonly string[]])[] = [
  [
    'agreement',
    [
      'proposed planned intended drafted tabled mooted suggested announced unveiled discussed negotiated debated',
      'agreed signed concluded struck reached initialled inked sealed',
      'approved adopted backed endorsed passed ratified authorised authorized cleared',
      'enacted implemented completed finalised finalized closed',
      'suspended frozen postponed delayed shelved halted',
      'rejected vetoed blocked cancelled canceled scrapped revoked terminated withdrawn abandoned annulled repealed ended broken',
    ],
  ],
  [
    'work',
    [
      'designed commissioned ordered',
      'begun started launched',
      'built completed finished opened inaugurated',
      'closed shut mothballed',
      'demolished dismantled',
      'reopened restored rebuilt repaired',
    ],
  ],
];

const STAGES: ReadonlyMap<string, readonly Stage[]> = byParticiple();

function byParticiple(): Map<string, readonly Stage[]> {
  const found = new Map<string, readonly Stage[]>();
  for (const [life, stages] of LIVES)
    for (const [order, participles] of stages.entries())
      for (const participle of participles.split(' '))
        found.set(participle, [...(found.get(participle) ?? []), { life, order }]);
  return found;
}
