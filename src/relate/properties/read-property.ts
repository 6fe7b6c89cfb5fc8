/** What a claim says that somebody or something is: "the fragment is genuine", "Marsh was not armed". */

import type { Claim } from '../../model/types.ts';
import { isConditional, isMusing } from '../leaning.ts';
import { rememberClaim } from '../remember-claim.ts';
import { contentOfWord, namesIn, type Word, wordsOf } from '../words.ts';

/** A subject with what it is said to be. */
export interface Property {
  readonly claim: Claim;
  /** The last content word of the subject, by which it is found again. */
  readonly head: string;
  readonly subject: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The words of what it is, in small letters. */
  readonly complement: readonly string[];
  readonly isNegated: boolean;
  readonly isPast: boolean;
}

/** The first property that a claim states as a fact; null where it states none. */
export const propertyOf = rememberClaim(readProperty);

function readProperty(claim: Claim): Property | null {
  const { text, stance, tense } = claim;
  if (tense === 'planned' || stance === 'declines' || text.trimEnd().endsWith('?')) return null;
  if (isConditional(claim) || isMusing(claim)) return null;
  const words = wordsOf(text);
  const be = words.findIndex(({ text: word }, at) => at > 0 && BE.test(word));
  if (be < 1 || be > LONGEST || words.slice(0, be).some(({ text: word }) => BREAKS.test(word)))
    return null;
  const own = words.slice(0, be).filter(({ text: word }) => !AUXILIARY.test(word));
  const subject = own.flatMap((word) => contentOfWord(word) ?? []);
  const head = subject.at(-1);
  if (head === undefined || marksWithin(text, own)) return null;
  const { complement, isNegated } = complementOf(text, words, be + 1);
  if (complement.length === 0) return null;
  return {
    claim,
    head,
    subject: new Set(subject),
    names: new Set(own.flatMap(({ text: word }) => [...namesIn(word)])),
    complement,
    isNegated: isNegated !== DENIED.test(claim.attribution.cue ?? ''),
    isPast: /^(?:was|were|been)$/i.test(words[be]?.text ?? ''),
  };
}

/** The words behind "be" up to a mark or preposition, without adverbs and negators. */
function complementOf(
  text: string,
  words: readonly Word[],
  from: number,
): { readonly complement: readonly string[]; readonly isNegated: boolean } {
  const complement: string[] = [];
  let isNegated = false;
  for (const [index, word] of words.slice(from, from + REACH).entries()) {
    const before = words[from + index - 1];
    if (before !== undefined && /[,;:.!?(–—]/.test(text.slice(before.end, word.start))) break;
    const own = word.text.toLowerCase();
    if (/^(?:not|never|no|n['’]t)$/.test(own)) isNegated = !isNegated;
    else if (ENDS.test(own)) break;
    else if (!SKIPPED.test(own)) complement.push(own);
  }
  return { complement, isNegated };
}

function marksWithin(text: string, words: readonly Word[]): boolean {
  return /[,;:.!?]\s/.test(text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0));
}

const BE = /^(?:is|are|was|were|been)$/i;
const AUXILIARY = /^(?:has|have|had)$/i;
/** What makes the words before "be" more than one noun phrase, or a pronoun that may mean anything. */
const BREAKS =
  /^(?:that|which|who|when|while|because|as|if|and|but|or|said|says|it|he|she|they|we|i|you|this|these|those|there|what|his|her|their|its)$/i;
const ENDS =
  /^(?:in|on|at|to|by|for|with|from|of|when|while|because|as|after|before|and|but|or|than|that|which|who|if|against|over|under|about|into|since|until)$/;
const SKIPPED =
  /^(?:an?|the|very|quite|clearly|probably|really|also|still|now|then|both|all|\p{Ll}+ly)$/u;
const DENIED = /^(?:den(?:y|ie|ying)|reject|dismiss|disput)/i;
// Words before "be" and behind it that are read.
const LONGEST = 8;
const REACH = 5;
