/**
 * What happened to people, with the words that say it. A figure under one of these words counts
 * "people killed", "soldiers injured", …: one spelling for many, so that tolls can be compared. Typed from knowledge of
 * English news; the classes are those of a toll (EM-DAT, the international disaster database: deaths, injured, missing,
 * homeless, affected) and of the police.
 */

export type Outcome =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'displaced'
  | 'arrested'
  | 'evacuated'
  | 'rescued';

/** Verbs that have their object as the one it happens to: "killed 35 people", "injuring 12". */
export const OUTCOME_VERBS: ReadonlyMap<string, Outcome> = outcomes({
  killed: 'kill kills killed killing',
  injured: 'injure injures injured injuring wound wounds wounded wounding hurt hurting',
  missing: '',
  displaced: 'displace displaces displaced displacing',
  arrested: 'arrest arrests arrested arresting detain detains detained detaining',
  evacuated: 'evacuate evacuates evacuated evacuating',
  rescued: 'rescue rescues rescued rescuing',
});

/** Participles, adjectives and verbs that stand after the one it happened to, or before it as "missing" does. */
export const OUTCOME_STATES: ReadonlyMap<string, Outcome> = outcomes({
  killed: 'killed dead died die dying perished slain',
  injured: 'injured wounded hurt',
  missing: 'missing unaccounted',
  displaced: 'displaced homeless',
  arrested: 'arrested detained',
  evacuated: 'evacuated',
  rescued: 'rescued',
});

/** Nouns that count the outcome itself: "35 deaths". */
export const OUTCOME_NOUNS: ReadonlyMap<string, Outcome> = outcomes({
  killed: 'deaths death fatalities fatality dead killings',
  injured: 'injuries injury wounded injured',
  missing: 'missing',
  displaced: 'displaced',
  arrested: 'arrests detentions detainees',
  evacuated: 'evacuees',
  rescued: '',
});

/** Verbs under which "lives" are deaths: "claimed 35 lives", "the lives of 35 people". */
export const LIFE_TAKERS: ReadonlySet<string> = new Set(
  'claim claims claimed claiming cost costs costing take takes took taken taking lose loses lost losing'.split(
    ' ',
  ),
);

/** Heads that say no more than "human beings". */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people person persons individuals individual others lives humans'.split(' '),
);

function outcomes(table: Readonly<Record<Outcome, string>>): Map<string, Outcome> {
  return new Map(
    (Object.entries(table) as [Outcome, string][]).flatMap(([outcome, list]) =>
      list
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => [word, outcome] as const),
    ),
  );
}
