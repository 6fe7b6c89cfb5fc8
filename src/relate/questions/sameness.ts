/** How two figures may lie to each other, and how alike the words around them must be. */

/**
 * `same`: the words say that both count one thing. `first` or `second`: that one counts a part of what the other does.
 * `other`: they count two things, or nothing tells that they count one. `why` is a clause for the reader.
 */
export interface Sameness {
  readonly is: 'same' | 'first' | 'second' | 'other';
  readonly why: string;
}

/** Two things, and why. */
export function other(why: string): Sameness {
  return { is: 'other', why };
}

/** A part and its whole, with what narrows the part. */
export function part(is: 'first' | 'second', what: string): Sameness {
  return { is, why: what };
}

/** The likeness that words need where the acts are one. */
export const ALIKE_IN_ACT = 0.2;
/** The likeness that they need where no act is told. */
export const ALIKE = 0.5;
/** The likeness that they need where two acts are told. */
export const ALIKE_APART = 0.65;
