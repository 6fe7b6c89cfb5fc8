import type { Problem } from '../model/types.ts';

/** What a verification found. No problem means that everything was found. */
export interface Verification {
  /** How many documents, stretches of text, figures and quotations were looked up. */
  readonly checked: number;
  readonly problems: readonly Problem[];
}
