/**
 * Words of ending and giving up. The verbs are those of FrameNet's frames "Activity_stop", "Activity_abandoned_state",
 * "Cause_to_end" and "Withdraw_from_participation"; the phrasal ones after Quirk and others (1985), 16.2 to 16.10.
 */

import { wordSet } from './word-set.ts';

/** Verbs that say of their object that it does not come about. */
export const CESSATION_VERBS: ReadonlySet<string> = wordSet(
  'cancel cancels cancelled canceled scrap scraps scrapped shelve shelves shelved abandon abandons abandoned axe axes axed ' +
    'ditch ditches ditched dropped drops nix nixes nixed abort aborts aborted scuttle scuttles scuttled forgo forgoes averted thwarted foiled',
);

/** Verbs that say so with their particles, each list a way to go on. */
export const CESSATION_PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    call: [['off']],
    back: [['out', 'of'], ['out'], ['away', 'from']],
    pull: [['out', 'of']],
    drop: [['out', 'of']],
    bow: [['out', 'of']],
    opt: [['out', 'of']],
    walk: [['away', 'from']],
    give: [['up', 'on']],
    decide: [['against']],
  }),
);

/** What may follow a verb in the passive that has no object: "called off by", "cancelled after". */
export const GIVEN_UP_ADJUNCTS: ReadonlySet<string> = wordSet(
  'after amid as at because before by due following for in on over since when while',
);

/** Words of a claim that tells itself that something ends, is lost or is refused. */
export const ENDED_WORDS: ReadonlySet<string> = new Set([
  ...CESSATION_VERBS,
  ...wordSet(
    'end stop cease quit halt discontinue close shut leave resign drop pull ban refuse reject withdraw lose kill break ' +
      'split off out without lack no not never n’t avoid fail exit depart dump reverse overturn block prevent return',
  ),
]);

/** Verbs and nouns by which a claim says that something ended or is to end. */
export const ENDING_DEEDS: ReadonlySet<string> = new Set([
  ...CESSATION_VERBS,
  ...wordSet(
    'end stop cease quit halt discontinue close closing closure shut shutdown shutter leave resign retire call give drop collapse kill ' +
      'withdraw exit depart terminate suspend fold die break split lose ' +
      'remove lift eliminate abolish delete repeal',
  ),
]);

/** What is undertaken: abandoning it gives it up, where abandoning a ship leaves it. */
export const ENDEAVOURS: ReadonlySet<string> = wordSet(
  'plan bid effort attempt idea hope project proposal launch merger takeover deal tour wedding sequel search hunt',
);

/** Verbs of parting and ending: what is no longer so agrees with them. */
export const PARTING_VERBS: ReadonlySet<string> = wordSet(
  'leave quit resign exit depart retire end stop cease discontinue close shut drop withdraw cancel scrap axe abandon ' +
    'remove lift eliminate abolish delete ditch repeal',
);
