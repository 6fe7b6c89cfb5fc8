/**
 * Whether a text says of somebody that they are well where a claim says that harm came to them: "is alive" to a death, "found
 * safe" to a kidnapping or a theft, "unhurt" to an injury. A state excludes the event that would have ended it (Nairn,
 * Condoravdi and Karttunen 2006 on what follows from a word); which verbs kill is asked of WordNet.
 */

import { findWord } from '../../words/lookup.ts';
import { entails } from '../../words/related-words.ts';
import { CLAIM_NOUNS } from '../lexicon/falsehoods.ts';
import {
  APPEARING_VERBS,
  HARM_WORDS,
  type Harm,
  OWN_DEATH_VERBS,
  WELL_STATES,
} from '../lexicon/harms.ts';
import type { StanceWord } from './content-words.ts';

/** True where the text tells a state that excludes the harm of the claim, and not that harm. */
export function isUnharmed(
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
  told: readonly StanceWord[],
  toldNegated: readonly boolean[],
): boolean {
  const about = new Set(claimed.flatMap(({ stem }) => stem ?? []));
  const states = told.flatMap((word, at) =>
    toldNegated[at] !== true && isTold(told, at) && isOfSubject(told, at, about)
      ? (WELL_STATES.get(word.lower) ?? [])
      : [],
  );
  if (states.length === 0 || claimed.some(({ lower }) => WELL_STATES.has(lower))) return false;
  const harms = harmsOf(claimed, claimNegated);
  const own = harmsOf(told, toldNegated);
  return states.some((harm) => harms.has(harm)) && ![...harms].some((harm) => own.has(harm));
}

/** True where the text shows somebody alive after reports of the death that the claim tells. */
export function isOutlivedBy(
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
  told: readonly StanceWord[],
): boolean {
  return isOutlived(told) && !isOutlived(claimed) && harmsOf(claimed, claimNegated).has('death');
}

/** "jokes about his own death", "surfaces after reports of his death": who does so outlived it. */
function isOutlived(told: readonly StanceWord[]): boolean {
  const appearing = told.findIndex(({ lemma }) => APPEARING_VERBS.has(lemma));
  return told.some(({ lemma }, at) => {
    if (!/^(?:death|demise|killing)$/.test(lemma)) return false;
    const before = told.slice(Math.max(0, at - 9), at);
    const own = before.findLastIndex(({ lower }) => /^(?:his|her|their)$/.test(lower));
    if (own < 0 || own < before.length - 3) return false;
    const verbs = before.slice(0, own);
    if (before[own + 1]?.lower === 'own')
      return verbs.some((word) => OWN_DEATH_VERBS.has(word.lemma));
    return (
      verbs.at(-1)?.lower === 'of' &&
      CLAIM_NOUNS.has(verbs.at(-2)?.lemma ?? '') &&
      appearing >= 0 &&
      appearing < at
    );
  });
}

/** A state is told behind "is", "was found", "alive and well"; not in "buried alive", "the safe return". */
function isTold(told: readonly StanceWord[], at: number): boolean {
  if (told[at + 1]?.pos === 'NOUN' && told[at + 1]?.lower !== 'sound') return false;
  if (told[at + 1]?.lower === 'and' && /^(?:well|kicking|sound)$/.test(told[at + 2]?.lower ?? ''))
    return true;
  const before = told.slice(Math.max(0, at - 4), at).filter(({ pos }) => pos !== 'ADV');
  return (
    STATING.has(before.at(-1)?.lemma ?? '') || /^(?:very|still)$/.test(told[at - 1]?.lower ?? '')
  );
}

/** Who is well is somebody by name, "he", or somebody or something of the claim: not "the budget is safe". */
function isOfSubject(told: readonly StanceWord[], at: number, about: ReadonlySet<string>): boolean {
  const subject = told
    .slice(Math.max(0, at - 8), at)
    .findLast(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  if (subject === undefined || subject.pos !== 'NOUN') return true;
  return findWord(subject.lemma) === null || (subject.stem !== null && about.has(subject.stem));
}

const STATING: ReadonlySet<string> = new Set('be find remain return feel turn'.split(' '));

function harmsOf(words: readonly StanceWord[], negated: readonly boolean[]): ReadonlySet<Harm> {
  return new Set(
    words.flatMap((word, at): Harm[] => {
      if (negated[at] === true || word.stem === null) return [];
      const listed = HARM_WORDS.get(word.lemma) ?? HARM_WORDS.get(word.lower);
      if (listed !== undefined) return [listed];
      const isKilling =
        word.pos === 'VERB' && ['kill', 'die'].some((one) => entails(word.lemma, one));
      return isKilling ? ['death'] : [];
    }),
  );
}
