/** Whether a text negates another verb than the claim's over so much of the claim that it stands for the claim's own. */

import { entails } from '../../words/related-words.ts';
import { PARTING_VERBS } from '../lexicon/cessations.ts';
import type { StanceWord } from './content-words.ts';

/**
 * "is not launching a cider bar" beside "is making a cider bar": another verb is negated, and so much of what it governs
 * is the claim's that it stands for the claim's own.
 */
export function isObjectTurned(
  told: readonly StanceWord[],
  negated: readonly boolean[],
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
): boolean {
  if (claimNegated.includes(true)) return false;
  const stems = new Set(claimed.flatMap(({ stem }) => stem ?? []));
  return told.some((word, at) => {
    if (word.pos !== 'VERB' || word.stem === null || negated[at] !== true) return false;
    // "won't leave the station": is there still.
    if (PARTING_VERBS.has(word.lemma)) return false;
    const isFirst = !told.some(
      (other, before) => before < at && negated[before] === true && other.stem !== null,
    );
    const end = negated.indexOf(false, at);
    const governed = behindVerb(told, at, end < 0 ? told.length : end);
    const shared = new Set(
      governed.flatMap(({ stem }) => (stem !== null && stems.has(stem) ? stem : [])),
    );
    if (!isFirst || !isDeedNegated(told, at)) return false;
    if (shared.size >= LEAST_SHARED) return true;
    return shared.size > 0 && isMaking(word) && isOfSubject(told, at, stems);
  });
}

/** So many words of the claim at least must be governed. */
const LEAST_SHARED = 2;

/** "build", "design", "buy": verbs of coming about, as WordNet has them; not "won't leave" or "won't discuss". */
function isMaking({ lemma }: StanceWord): boolean {
  return ['make', 'create', 'get'].some((verb) => entails(lemma, verb));
}

/** "Acme won't build the car": who is said not to, right before, is one of the claim. */
function isOfSubject(told: readonly StanceWord[], at: number, stems: ReadonlySet<string>): boolean {
  const subject = told
    .slice(Math.max(0, at - 4), at)
    .findLast(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  return subject?.stem !== null && subject?.stem !== undefined && stems.has(subject.stem);
}

/** What a verb governs; not who does it: "will not be scared by the killers of". */
function behindVerb(told: readonly StanceWord[], at: number, end: number): readonly StanceWord[] {
  const rest = told.slice(at + 1, end);
  return rest[0]?.lower === 'by' ? [] : rest;
}

/** "did not ask", "is not launching"; not "can't believe", which negates no deed. */
function isDeedNegated(words: readonly StanceWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return (
    before.some(({ lower }) => /^(?:not|n['’]t|never)$/.test(lower)) &&
    before.some(({ lemma }) => /^(?:be|do|have|wo|will|never)$/.test(lemma))
  );
}
