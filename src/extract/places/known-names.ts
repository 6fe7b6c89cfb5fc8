/** Names of places among the words of a text, by the story's places and the built-in ones. */

import type { KnownPlace } from '../lexicon/gazetteer.ts';
import type { PlainWord } from './plain-words.ts';

/** A possible place: its words from `first` to before `next`. `isSure`: the words leave no doubt. */
export interface PlacePhrase {
  readonly name: string;
  readonly within: readonly string[];
  readonly kind: KnownPlace['kind'] | 'story' | 'part';
  readonly isSure: boolean;
  readonly first: number;
  readonly next: number;
}

/** Looks a name up in the story's places and the built-in ones; `canStart` and `canEnd` are cheap and may be wrong with yes. */
export interface LookUp {
  readonly canStart: (word: string) => boolean;
  readonly canEnd: (word: string) => boolean;
  readonly find: (name: string) => KnownPlace | StoryPlace | null;
}

/** A place that the story file names, with its whole chain. */
export interface StoryPlace {
  readonly name: string;
  readonly within: readonly string[];
  readonly kind: 'story';
}

const LONGEST_NAME = 5;

/** The longest known name from this word on. Only its last word may be a possessive. */
export function nameAt(
  text: string,
  words: readonly PlainWord[],
  at: number,
  lookUp: LookUp,
): PlacePhrase | null {
  const first = words[at];
  if (first === undefined || !lookUp.canStart(first.text)) return null;
  let last = at;
  while (last + 1 < words.length && last - at + 1 < LONGEST_NAME && isNear(text, words, last))
    last += 1;
  for (; last >= at; last -= 1) {
    if (!lookUp.canEnd(words[last]?.text ?? '')) continue;
    const end = words[last]?.end ?? 0;
    const found = lookUp.find(text.slice(first.start, end).replace(/\s+/g, ' '));
    if (found !== null) return { ...found, isSure: false, first: at, next: last + 1 };
  }
  return null;
}

function isNear(text: string, words: readonly PlainWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || word.isPossessive) return false;
  return /^(?:\s|,\s|\.\s)$/.test(text.slice(word.end, next.start));
}
