/** Whether a text says that there was but one where a claim says that there were more: "acted alone", "the lone gunman". */

import { isKindOf } from '../../words/same-thing.ts';
import type { StanceWord } from './content-words.ts';

/** True where one of the two tells of several who did it and the text of one alone. */
export function isOtherCount(claimed: readonly StanceWord[], told: readonly StanceWord[]): boolean {
  return (
    claimed.some((_, at) => isSeveral(claimed, at)) &&
    told.some((_, at) => isAlone(told, at)) &&
    !told.some((_, at) => isSeveral(told, at))
  );
}

/** "more than one gunman", "several attackers", "two shooters", "had accomplices" */
function isSeveral(words: readonly StanceWord[], at: number): boolean {
  const [word, next, second] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined) return false;
  if (word.lower === 'more') return next?.lower === 'than' && second?.lower === 'one';
  if (/^(?:accomplice|conspirator)$/.test(word.lemma)) return true;
  return /^(?:several|multiple|two|three)$/.test(word.lower) && isDoer(next);
}

/** "acted alone", "the only shooter", "a lone attacker" */
function isAlone(words: readonly StanceWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.lower === 'alone') return /^(?:act|work|operate|be)$/.test(before?.lemma ?? '');
  return /^(?:lone|sole|only|single)$/.test(word?.lower ?? '') && isDoer(next);
}

/** Who does something: "shooter", "gunman", "attacker". */
function isDoer(word: StanceWord | undefined): boolean {
  return word?.pos === 'NOUN' && isKindOf(word.lemma, 'person');
}
