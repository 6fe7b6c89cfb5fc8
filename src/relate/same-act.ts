/** Whether two verbs or states tell of one act: "seize" and "confiscate", "killed" and "murdered". */

import { lemmasOf } from '../words/lemmas.ts';
import { ACTS_TABLE } from '../words/news-words.ts';
import { areOpposed } from '../words/opposed-words.ts';
import { areRelatedWords, entails } from '../words/related-words.ts';
import { readSets } from '../words/word-sets.ts';

/** True for words of one family or sense, for what news says of one happening, and for an act that the other entails. */
export function isSameAct(a: string, b: string): boolean {
  if (a === b || isOneHappening(a, b)) return true;
  if (areOpposed(a, b)) return false;
  return areRelatedWords(a, b) || entails(a, b) || entails(b, a);
}

function isOneHappening(a: string, b: string): boolean {
  const others = lemmasOf(b, 'verb');
  return lemmasOf(a, 'verb').some((own) => others.some((other) => ACTS.get(own)?.has(other)));
}

const ACTS = readSets(ACTS_TABLE);
