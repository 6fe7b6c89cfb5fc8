/**
 * Who turned round: one voice that will do, accepts or supports what it would not, rejects or opposes elsewhere. The
 * later stand is a reversal; on one day it is only possible, for one of two reports may have it wrong.
 */

import type { Claim, Topic, Verdict } from '../../model/types.ts';
import { groupBy } from '../group-by.ts';
import { listed, quote } from '../phrases.ts';
import { findOppositeStands, type OppositeStands } from '../stands/opposite-stands.ts';
import type { Stand } from '../stands/read-stand.ts';
import { isAgainstIt } from '../stands/stand-words.ts';
import { saidDay } from '../time.ts';
import { isStanceAlone } from '../topic-kinds.ts';
import { contentOfWord, wordsOf } from '../words.ts';
import { citeBoth, claimsOf, ids, pairOf } from './pairing.ts';
import type { Comparison, Known, Rule, WeighedPair } from './rule.ts';
import { turnExamples } from './turn-examples.ts';

/** One question a voice and matter: does it stand by what it said? */
export const turnRule: Rule = {
  id: 'turn',
  title: 'One voice for and against one matter',
  compares: 'stance',
  compare: compareStands,
  examples: turnExamples,
};

function compareStands(topic: Topic, story: Known): Comparison[] {
  if (!isStanceAlone(topic)) return [];
  const found = findOppositeStands(claimsOf(topic, story), story.common).filter(isKnownOrder);
  return groupBy(found, keyOf).map(([key, own]) => {
    const [first] = own;
    return {
      question: questionOf(first),
      key,
      sides: sidesOf(own),
      pairs: own.map((one) => judged(one, story)).slice(0, MOST),
    };
  });
}

/** What is not dated on both sides turned nobody round. */
function isKnownOrder({ earlier, later }: OppositeStands): boolean {
  return saidDay(earlier.claim) !== null && saidDay(later.claim) !== null;
}

function keyOf({ earlier }: OppositeStands): string {
  return `turn|${earlier.holder.head}|${[...earlier.matter].toSorted().slice(0, 2).join(' ')}`;
}

function questionOf(found: OppositeStands | undefined): string {
  if (found === undefined) return '';
  const { earlier } = found;
  return `Does ${earlier.holder.name.replace(/^The /, 'the ')} stand by it: ${quote(earlier.claim.text, QUESTION_LENGTH)}`;
}

function sidesOf(found: readonly OppositeStands[]): Comparison['sides'] {
  const stands = found.flatMap(({ earlier, later }) => [earlier, later]);
  const claims = (isNegated: boolean): Claim[] =>
    stands.filter((stand) => isAgainst(stand) === isNegated).map(({ claim }) => claim);
  return [
    { label: 'for it', claims: ids(claims(false)) },
    { label: 'against it', claims: ids(claims(true)) },
  ].filter((side) => side.claims.length > 0);
}

function isAgainst({ attitude, isNegated }: Stand): boolean {
  return isNegated !== (attitude !== null && isAgainstIt(attitude.verb));
}

function judged({ earlier, later }: OppositeStands, story: Known): WeighedPair {
  const [a, b] = [earlier.claim, later.claim];
  const shared = [...earlier.matter].filter((word) => later.matter.has(word));
  const words = listed(writtenAs(shared, a.text));
  const { verdict, why } = judge(saidDay(a), saidDay(b));
  return pairOf(
    a,
    b,
    verdict,
    `${citeBoth(a, b, story)}. Both tell where one voice stands on one matter (${words}), once for and once against: ${why}`,
    GAP,
  );
}

function judge(before: string | null, after: string | null): { verdict: Verdict; why: string } {
  return before === after
    ? {
        verdict: 'possible',
        why: 'on one day both can hold only if the voice turned round that day. Its own full words would settle it.',
      }
    : { verdict: 'reversal', why: 'the later one is a reversal.' };
}

function writtenAs(keys: readonly string[], text: string): string[] {
  const wanted = new Set(keys);
  const words = wordsOf(text).filter((word) => wanted.has(contentOfWord(word) ?? ''));
  return [...new Set(words.map((word) => word.text))].slice(0, NAMED);
}

// How far apart the two sides of a turn lie, letters of a claim that a question quotes, words that a reason names, pairs told.
const GAP = 0.5;
const QUESTION_LENGTH = 80;
const NAMED = 4;
const MOST = 20;
