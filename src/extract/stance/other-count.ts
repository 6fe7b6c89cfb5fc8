/** Whether a text says that there was but one where a claim says that there were more: "acted alone", "the lone gunman". */

import { isKindOf } from '../../words/same-thing.ts';
import type { StanceWord } from './content-words.ts';

/** True where the claim tells of several who did it, and the text of one of these alone. */
export function isOtherCount(claimed: readonly StanceWord[], told: readonly StanceWord[]): boolean {
  const doers = new Set(
    claimed.flatMap((_, at) => severalAt(claimed, at).flatMap(({ stem }) => stem ?? [])),
  );
  if (doers.size === 0) return false;
  return (
    told.some((_, at) => isAlone(told, at, doers)) &&
    !told.some((_, at) => severalAt(told, at).length > 0)
  );
}

/** The word for those of whom there are several: "more than one gunman", "two shooters", "accomplices"; none elsewhere. */
function severalAt(words: readonly StanceWord[], at: number): readonly StanceWord[] {
  const [word, next, second] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined) return [];
  if (word.lower === 'more' && next?.lower === 'than' && second?.lower === 'one')
    return words.slice(at + 3, at + 4);
  if (/^(?:accomplice|conspirator)$/.test(word.lemma)) return [word];
  return /^(?:several|multiple|two|three)$/.test(word.lower) && isDoer(next) ? [next] : [];
}

/** "acted alone", "the only shooter", "a lone attacker" */
function isAlone(words: readonly StanceWord[], at: number, doers: ReadonlySet<string>): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.lower === 'alone') return /^(?:act|work|operate)$/.test(before?.lemma ?? '');
  return /^(?:lone|sole|only|single)$/.test(word?.lower ?? '') && doers.has(next?.stem ?? '');
}

function isDoer(word: StanceWord | undefined): word is StanceWord {
  return word?.pos === 'NOUN' && isKindOf(word.lemma, 'person');
}
