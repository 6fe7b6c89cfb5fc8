/** Who takes a stand: whoever speaks, else the subject of a sentence that the report itself tells. */

import type { Claim } from '../../model/types.ts';
import { contentOf, contentOfWord, type Word, wordsOf } from '../words.ts';
import { attitudeAt } from './stand-words.ts';

/** A person or body, by the last word of its name and the words before it. */
export interface Holder {
  /** As written. */
  readonly name: string;
  /** "virelli" of "Senator Lucan Virelli", "ministry" of "the transport ministry". */
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly party: string | null;
}

/** The holder with the index of the word behind the name, 0 where it does not stand in the claim; null where nobody is named. */
export function holderOf(
  claim: Claim,
  words: readonly Word[],
): { readonly holder: Holder; readonly from: number } | null {
  const { speaker, party, anonymous } = claim.attribution;
  if (anonymous) return null;
  const name = speaker ?? party;
  if (name !== null)
    return { holder: named(name, wordsOf(name), party), from: behindCue(claim, words) };
  const from = words.findIndex(({ text }, at) => at > 0 && PREDICATE.test(text));
  const subject = words.slice(0, Math.max(0, from));
  if (from < 1 || subject.length > LONGEST) return null;
  const holder = named(claim.text.slice(0, subject.at(-1)?.end ?? 0), subject, null);
  return holder.head === '' || PRONOUN.test(subject[0]?.text ?? '') ? null : { holder, from };
}

/** True where both may be one: one head, and nothing in the names that parts them. */
export function isSameHolder(a: Holder, b: Holder): boolean {
  if (a.head !== b.head) return false;
  const [one, two] = [a, b].map(({ words, head }) => [...words].filter((word) => word !== head));
  if (one === undefined || two === undefined || one.length === 0 || two.length === 0) return true;
  return (a.party !== null && a.party === b.party) || one.some((word) => two.includes(word));
}

function named(name: string, words: readonly Word[], party: string | null): Holder {
  const content = words.flatMap((word) => contentOfWord(word) ?? []);
  const owner = words.at(-2);
  // "Orlane's board" speaks for Orlane
  const isBoard =
    owner !== undefined && /['’]s?$/.test(owner.text) && GOVERNING.has(content.at(-1) ?? '');
  const own = isBoard ? [contentOfWord(owner) ?? ''] : content;
  return { name, head: own.at(-1) ?? '', words: new Set(own), party };
}

/** The first word behind the verb of saying, where it stands in the claim; the verb itself where it takes a side: "rejected". */
function behindCue({ span, attribution: { cueSpan } }: Claim, words: readonly Word[]): number {
  if (cueSpan === null || cueSpan.start < span.start || cueSpan.end >= span.end) return 0;
  const own = words.filter(({ start }) => start >= cueSpan.start - span.start);
  const end = (attitudeAt(own.slice(0, 1)) === null ? cueSpan.end : cueSpan.start) - span.start;
  return Math.max(
    0,
    words.findIndex(({ start }) => start >= end),
  );
}

/** Bodies that decide for whom they belong to. */
const GOVERNING: ReadonlySet<string> = contentOf('board management leadership');

/** What ends the subject of a sentence, as far as one word tells. */
const PREDICATE =
  /^(?:will|would|has|have|had|is|are|was|were|does|did|do|no|not|never|told|said|says|\p{Ll}+ed|pleads|plead|supports|opposes|backs|rejects|accepts|welcomes|recommends|drops|scraps|abandons|withdrew|gave|gives|\p{L}+n['’]t)$/u;
const PRONOUN = /^(?:it|he|she|they|we|i|this|that|these|those|there|who|which)$/i;
// Words of a subject at most.
const LONGEST = 7;
