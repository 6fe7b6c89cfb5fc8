/**
 * Words that say whether a figure stands for itself, is part of a larger whole or comes on top of
 * another: the partitives and additives of Quirk et al., 5.5 and 8.116, typed from knowledge of English news.
 */

/** Directly before the number, with or without "a" or "an". */
export const ADDITIVES_BEFORE: ReadonlySet<string> = set('another additional further extra');

/** Directly after the number. */
export const ADDITIVES_AFTER: ReadonlySet<string> = set('more additional further extra');

/** Before a noun whose size the figure then gives: "additional brigades, totaling up to 6,000". */
export const ADDITIVE_ADJECTIVES: ReadonlySet<string> = set(
  'additional further extra more another',
);

/** Verbs by which a figure gives the size of the noun before it. */
export const TOTALLERS: ReadonlySet<string> = set(
  `totaling totalling numbering comprising amounting to of with totaled totalled numbered`,
);

/** Words before the number that make it a part. */
export const PART_BEFORE: ReadonlySet<string> = set('including included initial first initially');

/** Between "the" and the number, for what is left of a whole: "the remaining 40". */
export const REST_BEFORE: ReadonlySet<string> = set('remaining other');

/** "Of them" and its like, before or after the number. */
export const OF_THEM: ReadonlySet<string> = set('them whom which these those');

/** Nouns for a part of a movement of people or things: "the first wave". */
export const PART_NOUNS: ReadonlySet<string> = set(
  `group wave batch contingent tranche phase stage convoy rotation shipment delivery instalment installment
  consignment round detachment cohort intake`,
);

/** Words that make one of these nouns a part: the first of several. */
export const PART_ORDINALS: ReadonlySet<string> = set(
  'first second third fourth initial advance next latest opening',
);

function set(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
