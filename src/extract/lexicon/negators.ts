/**
 * Words that turn a clause round. Negators are those of Quirk and others (1985), 10.54 to 10.70, which the *SEM 2012
 * shared task on negation (Morante and Blanco) marks as cues; what is negative in form only is from the same sections.
 * Negative implicatives are verbs whose complement did not happen: Karttunen (1971), and the signatures of Nairn,
 * Condoravdi and Karttunen (2006).
 */

import { wordSet } from './word-set.ts';

/** Words that negate what follows them in their clause. "Hardly" and "scarcely" are the negatives in meaning. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not n't n’t cannot never no none nobody nothing neither nor nowhere hardly scarcely nope".split(
    ' ',
  ),
);

/** Words behind a negator that take its force away: "not only", "no doubt", "no fewer than", "nothing but". */
export const NO_NEGATION_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  not: wordSet(
    'only just merely simply solely least alone unlike unlikely necessarily surprisingly until primarily mainly entirely ' +
      'exclusively always fully completely quite purely strictly',
  ),
  "n't": wordSet('only just merely simply wait help'),
  'n’t': wordSet('only just merely simply wait help'),
  cannot: wordSet('only wait help'),
  no: wordSet(
    'doubt matter wonder fewer less later sooner stranger surprise end . question secret to',
  ),
  nothing: wordSet('but short less new'),
  none: wordSet('other'),
  never: wordSet('mind before ending'),
  nor: wordSet(''),
};

/** Words before a negator that take its force away: "whether or not", "if not", "why not". */
export const NO_NEGATION_AFTER: ReadonlySet<string> = wordSet('or if why despite');

/** Verbs that say of what follows them that it is not or was not so. */
export const NEGATIVE_IMPLICATIVES: ReadonlySet<string> = wordSet(
  'fail refuse decline neglect forget refrain',
);

/** Verbs that say so of a thing: "lacks a permit", "avoids a trial". */
export const NEGATIVE_TRANSITIVES: ReadonlySet<string> = wordSet('lack avoid omit shun');

/** Verbs that end what follows them as "-ing": "stops selling". */
export const ENDING_VERBS: ReadonlySet<string> = wordSet('stop cease quit halt discontinue');

/** Nouns that pass the negation of "no" on to what follows: "no plans to launch", "no part in the raid". */
export const INTENTION_NOUNS: ReadonlySet<string> = wordSet(
  'plan intention intent interest desire wish role part hand involvement link connection knowledge',
);

/** Words of little meaning that pass a negation on to what they govern: "wasn't caused by a storm", "nowhere near the car". */
export const PASSING_WORDS: ReadonlySet<string> = wordSet(
  'cause bring involve include contain near way chance thing idea such any anything result come ' +
    'interested consider look seek work try attempt begin start',
);

/** Verbs that keep somebody "from" doing something. */
export const PREVENTING_VERBS: ReadonlySet<string> = wordSet(
  'stop prevent keep bar block ban prohibit deter dissuade discourage exempt excuse hinder',
);

/** Verbs that are negative themselves, so that their negation affirms: "never doubted", "could not resist". */
export const NEGATIVE_VERBS: ReadonlySet<string> = wordSet(
  'doubt forget fail stop cease surprise hide hesitate miss resist wait help',
);

/** Verbs of denying: negated they leave open what follows ("did not deny", "cannot rule out"). */
export const REFUTING_VERBS: ReadonlySet<string> = wordSet(
  'deny question rule exclude dispute reject dismiss contest refute refuse',
);

/** Words of knowing and telling: negated they leave open what follows ("not aware", "could not confirm"). */
export const KNOWING_WORDS: ReadonlySet<string> = wordSet(
  'aware know sure certain clear confirm verify say tell comment discuss elaborate specify disclose understand determine',
);

/** Words before a negator that make what is negated no fact: plans, orders and possibilities. */
export const NO_FACT_BEFORE: ReadonlySet<string> = wordSet(
  "will would shall can could may might must should ca wo 'll ’ll",
);

/** Words behind a negator that look ahead ("not expected to") or say more than they deny ("not the first"). */
export const NO_FACT_BEHIND: ReadonlySet<string> = wordSet(
  'expected due scheduled likely set allowed permitted supposed required able going obliged want need wish first last only',
);

/** Nouns whose absence is no denial: "no doubt", "had no choice". */
export const EXISTENCE_EXCEPTIONS: ReadonlySet<string> = wordSet(
  'doubt question alternative choice option reason idea matter wonder secret surprise problem end way need',
);

/** Words behind which a clause is subordinate: what is negated there is not what is said. */
export const SUBORDINATORS: ReadonlySet<string> = wordSet(
  'that which who whom whose what how why if while because although though since unless when where whether after before until so',
);
