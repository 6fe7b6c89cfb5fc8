/** Words that tell for or against: data, and the reading of them. */

import { lemmasOf } from '../../words/lemmas.ts';
import { signOf, type Word } from '../words.ts';

/** A verb of attitude where it stands. */
export interface AttitudeWord {
  readonly word: Word;
  readonly verb: string;
}

/** The first verb of attitude among the words; null where there is none. */
export function attitudeAt(words: readonly Word[]): AttitudeWord | null {
  for (const word of words) {
    const verb = lemmasOf(word.text, 'verb').find((lemma) => ATTITUDES.has(lemma));
    if (verb !== undefined && /^\p{Ll}/u.test(word.text)) return { word, verb };
  }
  return null;
}

/** True for a verb of attitude that is against its matter: "oppose". */
export function isAgainstIt(verb: string): boolean {
  return AGAINST.has(verb);
}

/** True for texts that may tell a plan, an attitude or its giving up. */
export const mayStand = signOf({
  test: (word: string) =>
    /^(?:will|would|won|going)/i.test(word) ||
    lemmasOf(word, 'verb').some(
      (lemma) => ATTITUDES.has(lemma) || GIVING_UP.has(lemma) || BEFORE_PARTICLE.has(lemma),
    ),
});

/** "not", "no longer", "refused to" */
export function isNegator({ text }: Word): boolean {
  return NEGATORS.test(text);
}

/** "dropped the toll", "gave up its plan": the verb by which somebody lets go of what he was for. */
export function isGivingUp(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]?.text.toLowerCase()];
  if (word === undefined || !/^\p{Ll}/u.test(word.text)) return false;
  return lemmasOf(word.text, 'verb').some(
    (lemma) =>
      GIVING_UP.has(lemma) ||
      (lemma === 'give' && next === 'up') ||
      (lemma === 'call' && next === 'off') ||
      (lemma === 'go' && next === 'back'),
  );
}

const NEGATORS = /^(?:not|never|no|neither|cannot|without|refus(?:e|es|ed|ing)|\p{L}+n['’]t)$/iu;

/** Verbs by which one takes a side on a matter (FrameNet: Taking_sides, Judgment_communication, Grant_permission, and pleas). */
const ATTITUDES: ReadonlySet<string> = new Set(
  `accept reject support oppose back approve veto agree allow ban permit forbid welcome condemn favour favor endorse
  recommend ratify praise criticise criticize plead`.split(/\s+/),
);

/** Those of them that are against the matter; the others are for it. */
const AGAINST: ReadonlySet<string> = new Set(
  'reject oppose veto ban forbid condemn criticise criticize'.split(' '),
);
/** Verbs that give up with a word behind them: "give up", "call off", "go back". */
const BEFORE_PARTICLE: ReadonlySet<string> = new Set(['give', 'call', 'go']);

/** Verbs of letting go of a plan (FrameNet: Activity_abandoned_state, Rescind). */
const GIVING_UP: ReadonlySet<string> = new Set(
  'drop abandon scrap shelve cancel ditch reverse rescind revoke retract'.split(' '),
);
