/** The words that reasons are made of: who said it, when, in which words. */

import { writeDay } from '../model/day.ts';
import { isInside } from '../model/identity.ts';
import type { Claim, Document, Figure } from '../model/types.ts';
import { DENYING } from './cues.ts';
import { entryOf } from './time.ts';
import { keyOf, wordsOf } from './words.ts';

/** What a reason says of the document a claim stands in. */
export type Published = Pick<Document, 'path' | 'outlet' | 'published'>;

/** One side of a pair in its own words: `Ada Lindqvist (Norbank), reported on 5 March 2023: “around 40 branches”`. */
export function cite(claim: Claim, document: Published | undefined, words = claim.text): string {
  const known = cited.get(claim);
  if (known?.document === document && known?.words === words) return known.text;
  const denying = isTurnedRound(claim) ? ', denying' : '';
  const text = `${whoSays(claim, document)}, ${whenSaid(claim, document)}${denying}: ${quote(words)}`;
  cited.set(claim, { document, words, text });
  return text;
}

// A claim is set beside many others in a row: what it was last cited with is remembered.
const cited = new WeakMap<
  Claim,
  { readonly document: Published | undefined; readonly words: string; readonly text: string }
>();

/** The words are what is denied, and the verb that denies them stands outside: "denied that X". */
function isTurnedRound({ stance, span, attribution: { cue, cueSpan } }: Claim): boolean {
  if (stance !== 'denies' || cue === null || !DENYING.test(cue)) return false;
  return cueSpan === null || !isInside(cueSpan, span);
}

/** The speaker with the party, or the outlet that names nobody. */
function whoSays(claim: Claim, document: Published | undefined): string {
  const { speaker, party, parties } = claim.attribution;
  if (speaker === null && party === null)
    return `${document?.outlet ?? claim.document}, naming nobody`;
  const name = speaker ?? party ?? '';
  const others = parties.length > 0 ? parties : party === null ? [] : [party];
  const told = others.filter((one) => !name.toLowerCase().includes(one.toLowerCase()));
  return told.length > 0 ? `${name} (${told.join(', ')})` : name;
}

/** The words in quotation marks, cut at some length (in characters) with a sign that they go on. */
export function quote(words: string, longest = LONGEST): string {
  const plain = withoutMarks(words.trim().replace(/\s+/g, ' ')).replace(/[.,;:]$/, '');
  if (plain.length <= longest) return `“${plain}”`;
  const cut = plain.slice(0, longest);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}” …`;
}

/** A figure as written, up to what it counts where that follows: "some 40 rescue crews". */
export function figureWords(claim: Claim, figure: Figure): string {
  const start = figure.span.start - claim.span.start;
  const end = figure.span.end - claim.span.start;
  const [head] = wordsOf(figure.counted ?? '').slice(-1);
  const next = wordsOf(claim.text.slice(end, end + COUNTED_REACH)).find(
    (word) => head !== undefined && keyOf(word.text) === head.key,
  );
  return claim.text.slice(start, next === undefined ? end : end + next.end).trim();
}

/** A list in words: "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

/** The first letter as a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// “It is over,” loses its marks; he called it “over” keeps them
function withoutMarks(text: string): string {
  return /^[“"][^“”"]*[”"]?[.,;]?$/.test(text) ? text.replace(/^[“"]|[”"][.,;]?$/g, '') : text;
}

function whenSaid(claim: Claim, document: Published | undefined): string {
  const { day, basis } = entryOf(claim);
  const named = claim.attribution.speaker !== null || claim.attribution.party !== null;
  const by = !named ? '' : document?.outlet ? ` by ${document.outlet}` : ` in ${claim.document}`;
  if (day === null) return `undated${by === '' ? '' : `, reported${by}`}`;
  if (basis === 'said') return `speaking on ${writeDay(day)}`;
  if (basis === 'about') return `speaking of ${writeDay(day)}`;
  const assumed = document?.published.basis === 'assumed' ? ' (day assumed)' : '';
  return `reported${by} on ${writeDay(day)}${assumed}`;
}

// Characters of a claim that a reason quotes at most, and within which what is counted follows a number.
const LONGEST = 240;
const COUNTED_REACH = 60;
