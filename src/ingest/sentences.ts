/**
 * Sentences. They tile the text; the white space after a sentence belongs to it. A paragraph's end always ends a
 * sentence (paragraphs.ts says which line breaks do). Within a paragraph each stop is looked at once, with a
 * bounded view to both sides, so that time is linear in the text. The cases follow the "Golden Rules" of
 * sentence segmentation (pragmatic_segmenter) for English; quotations of several sentences are split inside, as
 * the Universal Dependencies treebanks do.
 */

import type { Sentence } from '../model/types.ts';
import { ABBREVIATIONS, type AbbreviationKind, OPENERS, SHOUTED_NAMES } from './abbreviations.ts';
import { findListItems } from './list-items.ts';
import { splitParagraphs } from './paragraphs.ts';

/** How far the splitter looks back for the word before a stop, and ahead for the word after it. */
const VIEW = 64;
/** A run of stops, spaced ellipses included: `.`, `?!`, `...`, `. . . .`, `…`. */
const STOPS = /[.!?…．。](?:[.!?…．。]| \.(?![.\w]))*/g;
/** What may close after a stop: quotation marks, brackets, footnote marks such as `[7]`. */
const CLOSERS = /(?:["'”’»)\]]|\[\d{1,3}\])*/y;
/** What may open before the first word of a sentence. */
const LEAD = /^["'“‘„«([{`<_*¿¡—–•⁃-]*\s?["'“‘„«([{`]*/;
/** `U.S`, `a.m`, `Ph.D`, `J.K`. */
const DOTTED = /^\p{L}{1,2}(?:\.\p{L}{1,2}){1,4}$/u;
/** What goes on with the time before it: `p.m. EST`, `a.m. Monday`. */
const AFTER_HOUR =
  /^(?:[A-Z]{1,3}T|GMT|UTC|BST|CES?T|Eastern|Central|Pacific|Mountain|Greenwich|local|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
/** A name and a verb of saying after a quotation: `“Why?” Smith said`. */
const SAID_AFTER =
  /^(?:\p{Lu}[\w.'’-]{0,20} ){1,4}(?:said|says|asked|asks|told|added|wrote|replied|answered|tweeted|shouted|exclaimed)\b/u;

/** The sentences of a text in order, without gaps: `[]` for the empty text only. */
export function splitSentences(text: string): Sentence[] {
  const starts: number[] = [];
  for (const { start, end } of splitParagraphs(text)) {
    starts.push(start);
    for (const at of startsWithin(text.slice(start, end))) starts.push(start + at);
  }
  if (text.length === 0) return [];
  starts[0] = 0;
  return starts.map((start, index) => ({ span: { start, end: starts[index + 1] ?? text.length } }));
}

/** Where sentences begin within a paragraph, the first one left out. */
function startsWithin(paragraph: string): number[] {
  const items = findListItems(paragraph);
  const starts: number[] = [];
  let sentence = 0;
  let item = 0;
  for (const stops of paragraph.matchAll(STOPS)) {
    for (; (items[item] ?? Number.POSITIVE_INFINITY) <= stops.index; item++) {
      sentence = push(starts, items[item] ?? 0);
    }
    if (stops.index < sentence) continue;
    const next = nextStart(paragraph, stops.index, stops[0], sentence);
    if (next !== null && next < paragraph.length) sentence = push(starts, next);
  }
  for (; item < items.length; item++) push(starts, items[item] ?? 0);
  return starts;
}

function push(starts: number[], at: number): number {
  if (at > (starts.at(-1) ?? 0)) starts.push(at);
  return at;
}

/** A run of stops within a paragraph, with what stands around it. */
interface Stop {
  readonly text: string;
  readonly at: number;
  readonly stops: string;
  readonly closers: string;
  /** Where the sentence that these stops may end begins. */
  readonly sentence: number;
  /** The word before the stops and the word after them; what is ahead without opening marks. */
  readonly behind: string;
  readonly word: string;
  readonly ahead: string;
}

/** Where the next sentence begins if these stops end one, else null. */
function nextStart(text: string, at: number, stops: string, sentence: number): number | null {
  CLOSERS.lastIndex = at + stops.length;
  const closers = CLOSERS.exec(text)?.[0] ?? '';
  const after = at + stops.length + closers.length;
  const space = text.slice(after, after + VIEW).search(/\S/);
  if (space < 0) return null;
  const begin = after + space;
  const view = text.slice(begin, begin + VIEW);
  const lead = space === 0 ? '' : (LEAD.exec(view)?.[0] ?? '');
  const ahead = view.slice(lead.length);
  if (!canOpen(ahead)) return null;
  const word = /^[\p{L}\p{N}'’.-]+/u.exec(ahead)?.[0] ?? '';
  const behind = wordBefore(text, at, sentence);
  const stop = { text, at, stops, closers, sentence, behind, word, ahead };
  const isMark = /[?!？！]/.test(stops);
  const isEnd = space === 0 ? isGlued(stop) : isMark ? endsWithMark(stop) : endsWithDot(stop);
  return isEnd ? begin : null;
}

/** The characters from the last white space or opening bracket up to the stop. */
function wordBefore(text: string, at: number, sentence: number): string {
  const view = text.slice(Math.max(sentence, at - VIEW), at);
  return /[^\s("'“‘«[—–]*$/.exec(view.slice(-24))?.[0] ?? '';
}

/** A capital, a digit or a letter of a script without case can open a sentence; so can `iPhone`. */
function canOpen(opening: string): boolean {
  return /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£¥#@&%]|\p{Ll}\p{Lu}|\.\d)/u.test(opening);
}

/** True where two sentences stand without a space between them: `the end.The next`. */
function isGlued({ text, at, stops, closers, ahead }: Stop): boolean {
  if (stops.length > 1 || !/^\p{Lu}\p{Ll}/u.test(ahead) || /^[^\s@]*@/.test(ahead)) return false;
  const token = /\S*$/.exec(text.slice(Math.max(0, at - VIEW), at))?.[0] ?? '';
  if (/[@/\\]|www\.|\.\p{L}+$|^\p{Lu}\p{L}*-?\p{Lu}/u.test(token)) return false;
  if (closers !== '') return /["”)\]]/.test(closers) && /[\p{L}\d]$/u.test(token);
  // "Node.Js/x" and "Sydney.Com" are addresses; "Tuesday.Mr. Smith" is not.
  const [, word = ''] = /^(\p{L}+)[./]\w/u.exec(ahead) ?? [];
  const isAddress = word !== '' && !ABBREVIATIONS.has(word.toLowerCase());
  return /(?:\p{Ll}{2}|\d)$/u.test(token) && !isAddress;
}

function endsWithMark({ stops, closers, behind, word, ahead }: Stop): boolean {
  const isName = !isOpener(word) || /^M(?:rs?|s)\b/.test(word);
  if (closers !== '' && isName && SAID_AFTER.test(ahead)) return false;
  return stops !== '!' || !SHOUTED_NAMES.has(behind.toLowerCase()) || isOpener(word);
}

function endsWithDot(stop: Stop): boolean {
  const { text, at, stops, closers, behind, word, ahead } = stop;
  if (stops.length > 1) {
    // An ellipsis before "I", a capital anywhere, tells nothing: "the thing is . . . I did not mean it."
    if (/^I(?:['’]|$)/.test(word) && stops.replaceAll(' ', '').length === 3) return false;
    return !/[[(]\s?$/.test(text.slice(Math.max(0, at - 2), at));
  }
  if (/^["”»]/.test(closers) && behind !== '') return true;
  const soFar = at - stop.sentence < VIEW ? text.slice(stop.sentence, at).trim() : null;
  if (soFar !== null && /^[•⁃*(–-]?\s*(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})$/.test(soFar)) return false;
  if (/^[ap]\.m$/i.test(behind)) {
    // "At 5 a.m. Mr. Smith rose": no sentence has only an hour in it.
    const isAdjunct = soFar !== null && soFar.split(/\s+/).length <= 3;
    return !isAdjunct && !AFTER_HOUR.test(ahead) && !/^\d/.test(ahead);
  }
  const kind = ABBREVIATIONS.get(behind.toLowerCase());
  if (kind !== undefined) return endsAfter(kind, word);
  if (/^\p{L}$/u.test(behind)) return endsAfterLetter(stop);
  return !DOTTED.test(behind) || isOpener(word);
}

function endsAfter(kind: AbbreviationKind, word: string): boolean {
  const isFigure = /^[\p{N}$#]/u.test(word);
  if (kind === 'number') return !isFigure && !/^[IVX]+$/.test(word);
  if (kind === 'date') {
    const next = ABBREVIATIONS.get(word.toLowerCase().replace(/\.$/, ''));
    return !isFigure && next !== 'date';
  }
  return kind === 'loose' || (kind === 'open' && isOpener(word));
}

/** `E.` in "Jonas E. Smith" is an initial; in "vitamin C. The" it ends a sentence, as "I" does in "you and I." */
function endsAfterLetter({ text, at, behind, word }: Stop): boolean {
  const view = text.slice(Math.max(0, at - VIEW), at);
  const before = /(\S+)\s+\S$/u.exec(view)?.[1] ?? '';
  if (behind === 'I' && /^\p{Ll}/u.test(before)) return true;
  return isOpener(word) && /^[\p{L}\d]/u.test(before);
}

/** True for a word that opens sentences; `It's` and `Mr.` count. */
function isOpener(word: string): boolean {
  return OPENERS.has(word.toLowerCase().replace(/['’.].*$/, ''));
}
