/**
 * Verbs that say nothing of their own of what a figure counts: light verbs (Jespersen 1942), verbs of having, being and
 * containing (Levin 1993, classes 47.1 and 47.8), of measuring (54) and of saying. Typed from knowledge of English.
 */

/** Lemmas under which a counted thing only is, is had, is told or is measured. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `be have do get make take give go come become need want include contain comprise consist involve feature see know
  say tell report announce confirm add note estimate believe think put bring reach total number count equal remain
  stand start begin continue keep let help seem appear use follow range vary`.split(/\s+/),
);
