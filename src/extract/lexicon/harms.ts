/**
 * Harm that comes to people and things, and the states that exclude it. The classes are those of FrameNet: "Death" and
 * "Killing", "Cause_harm", "Kidnapping", "Theft" and "Being_located"; words from our own knowledge of English.
 */

import { wordSet } from './word-set.ts';

/** What came to somebody or something. */
export type Harm = 'death' | 'injury' | 'loss';

/** The harm that a word tells, by its base form; verbs of killing are found by what they entail as well. */
export const HARM_WORDS: ReadonlyMap<string, Harm> = byWord({
  death:
    'die dead death dies died kill killed killing perish drown deceased demise execute execution behead beheading',
  injury: 'injure injured injury wound wounded hurt maim',
  loss: 'kidnap kidnapping abduct abduction steal stolen theft missing vanish disappear disappearance lost hijack',
});

/** The harms that a state excludes. */
export const WELL_STATES: ReadonlyMap<string, readonly Harm[]> = new Map([
  ['alive', ['death']],
  ['safe', ['death', 'injury', 'loss']],
  ['unharmed', ['death', 'injury']],
  ['unhurt', ['death', 'injury']],
  ['uninjured', ['death', 'injury']],
  ['unscathed', ['death', 'injury']],
]);

/** What only the living do about their own death: verbs of FrameNet's "Make_noise", "Response" and "Statement" of jest. */
export const OWN_DEATH_VERBS: ReadonlySet<string> = wordSet(
  'joke laugh quip chuckle respond react tweet mock deny address discuss',
);

/** What only the living do after reports of their death: "Becoming_visible", "Statement" and "Attending" of FrameNet. */
export const APPEARING_VERBS: ReadonlySet<string> = wordSet(
  'surface appear reappear resurface emerge speak tweet post perform attend visit address greet return',
);

function byWord(lists: Readonly<Record<Harm, string>>): ReadonlyMap<string, Harm> {
  return new Map(
    (Object.entries(lists) as [Harm, string][]).flatMap(([harm, words]) =>
      words.split(' ').map((word): [string, Harm] => [word, harm]),
    ),
  );
}
