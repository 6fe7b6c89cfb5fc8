/** How long something lasted: "the tremor was felt for 15 seconds", "as the tremor shook houses for around one minute". */

import { lemmasOf } from '../../words/lemmas.ts';
import { LASTING_VERBS } from '../../words/news-words.ts';
import { isSameThing } from '../../words/same-thing.ts';
import type { Commonness } from '../commonness.ts';
import { contentOf, wordsOf } from '../words.ts';
import { type Asked, likenessOf, sharedNames } from './asked.ts';
import { ALIKE, other, type Sameness } from './sameness.ts';

/** Two durations are one where both are of the story's own thing, or of things of one name; null where words do not tell. */
export function byDuration(a: Asked, b: Asked, common: Commonness): Sameness | null {
  const [one, two] = [lastingOf(a), lastingOf(b)];
  if (one === null || two === null) return null;
  if (!isSameThing(one, two)) {
    if (likenessOf(a, b, common) >= ALIKE) return null;
    return other(`One tells how long the ${one} lasted, the other the ${two}.`);
  }
  const isStory = [one, two].some((noun) => [...contentOf(noun)].every(common.isCentral));
  return isStory || sharedNames(a, b).length > 0 ? { is: 'same', why: '' } : null;
}

/** The noun before the verb of lasting: "tremor"; null where another word stands there. */
function lastingOf({ claim, figure }: Asked): string | null {
  if (figure.measured !== 'duration') return null;
  const before = claim.text.slice(0, Math.max(0, figure.span.start - claim.span.start));
  const words = wordsOf(before.split(CLAUSE_END).at(-1) ?? '').map(({ text }) =>
    text.toLowerCase(),
  );
  const verb = words.findLastIndex((word) =>
    lemmasOf(word, 'verb').some((own) => LASTING_VERBS.has(own)),
  );
  const subject = words.slice(0, Math.max(0, verb));
  const own = subject.slice(subject.findLastIndex((word) => OPENERS.test(word)) + 1);
  const end = own.findIndex((word, index) => index > 0 && BEHIND_NOUN.test(word));
  const noun = own.slice(0, end < 0 ? own.length : end).at(-1);
  return noun === undefined || contentOf(noun).size === 0 ? null : noun;
}

// what opens a clause, and what may stand between a noun and its verb
const OPENERS = /^(?:as|when|while|that|and|but|said|says|because|which)$/;
const BEHIND_NOUN =
  /^(?:is|are|was|were|be|been|has|have|had|also|still|of|in|on|at|near|off|from|under|by|for|with)$/;
const CLAUSE_END = /[,;:.!?](?:["”’]?\s|$)/;
