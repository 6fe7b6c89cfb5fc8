/** What a rule is: a table row that compares the claims of a topic, with examples that the tests run. */

import type {
  Claim,
  Comparable,
  Figure,
  Pair,
  Place,
  Precision,
  Topic,
  Verdict,
} from '../../model/types.ts';
import type { Commonness } from '../commonness.ts';
import type { Published } from '../phrases.ts';

/** A way of finding where claims cannot both hold, may not, or are told apart. */
export interface Rule {
  readonly id: string;
  /** One sentence for readers: what it sets beside each other. */
  readonly title: string;
  readonly compares: Comparable;
  readonly compare: (topic: Topic, story: Known) => readonly Comparison[];
  readonly examples: readonly RuleExample[];
}

/** What a rule may look at. */
export interface Known {
  /** All claims of the story, in the order of their days. */
  readonly claims: readonly Claim[];
  readonly topics: readonly Topic[];
  readonly originsOf: (claim: string) => readonly string[];
  /** Where a claim puts what the story counts. */
  readonly placesOf: (claim: Claim) => readonly Place[];
  /** In how many documents the words of the story stand. */
  readonly common: () => Commonness;
  readonly published: (path: string) => Published | undefined;
  /** True for a claim in the title of its document. */
  readonly isHeadline: (claim: Claim) => boolean;
}

/** A question with the sides and pairs that a rule found; `key` alone makes its id. */
export interface Comparison {
  readonly question: string;
  readonly key: string;
  readonly sides: readonly { readonly label: string; readonly claims: readonly string[] }[];
  readonly pairs: readonly WeighedPair[];
}

/** A pair with the size of what parts its claims, 0 to 1. */
export interface WeighedPair extends Pair {
  readonly gap: number;
}

/** Two claims in short and the verdict the rule must give them; null where it must say nothing. */
export interface RuleExample {
  readonly topic: Partial<Topic>;
  readonly earlier: Saying;
  readonly later: Saying;
  readonly verdict: Verdict | null;
}

/** A claim in short: what is left out is as plain as can be. */
export interface Saying {
  readonly text: string;
  readonly party?: string | null;
  readonly speaker?: string | null;
  readonly cue?: string;
  readonly day?: string;
  readonly document?: string;
  /** The days that the words put it in, first and last. */
  readonly about?: readonly [from: string | null, to: string | null, precision?: Precision];
  readonly stance?: Claim['stance'];
  readonly tense?: Claim['tense'];
  /** The figure's words as they stand in the text, and what they mean. */
  readonly figure?: Partial<Omit<Figure, 'span'>> & { readonly words: string };
  /** Places as they stand in the text, with what contains them. */
  readonly places?: readonly (readonly [name: string, ...within: string[]])[];
  /** Quoted words as they stand in the text. */
  readonly quoted?: string;
}
