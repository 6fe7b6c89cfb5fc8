/** Whether two verbs or states tell of one act: "seize" and "confiscate", "killed" and "murdered". */

import { areOpposed } from '../words/opposed-words.ts';
import { areRelatedWords, entails } from '../words/related-words.ts';

/** True for words of one family or sense, and for an act that cannot be without the other. */
export function isSameAct(a: string, b: string): boolean {
  if (a === b) return true;
  if (areOpposed(a, b)) return false;
  return areRelatedWords(a, b) || entails(a, b) || entails(b, a);
}
