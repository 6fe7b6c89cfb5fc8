/**
 * The end of an address that lands a browser on certain words of a page, by the WICG's text fragments:
 * `text=[prefix-,]start[,end][,-suffix]`. No page is read for it: what is given is all that is known of its text.
 */

import type { Span } from '../model/types.ts';

/** Longer words are named by their beginning and their end, of so many words each: a page may break them up. */
const LONGEST = 100;
const RANGE_WORDS = 5;

/** Of how many words an end is made where fewer stand in the words before. */
const MOST_AT_END = 20;

/** Words shorter than this, in characters, are never named without what is beside them. */
const SHORTEST_ALONE = 20;

/** How many words beside are named: the fewest that tell the place from others. */
const FEWEST_BESIDE = 3;
const MOST_BESIDE = 10;

/** A stretch without a break takes so many words to be worth naming where there is another. */
const STRETCH_WORDS = 3;

/**
 * The directive for the words at `span` of a text; null where a page would not show any of them as they stand. `known` is
 * what is known of the document, folded: what is beside the words is named where they stand in it twice, or are few.
 */
export function textDirective(text: string, span: Span, known: string): string | null {
  const own = findTerms(text, widen(text, span));
  if (own === null) return null;
  const { start, end } = own;
  const beside = findBeside(text, own, known);
  const terms = [
    ...(beside.prefix === null ? [] : [`${encode(text, beside.prefix)}-`]),
    encode(text, start),
    ...(end === null ? [] : [encode(text, end)]),
    ...(beside.suffix === null ? [] : [`-${encode(text, beside.suffix)}`]),
  ];
  return `text=${terms.join(',')}`;
}

interface Terms {
  readonly start: Span;
  /** Null where `start` is all of the words. */
  readonly end: Span | null;
}

interface Beside {
  readonly prefix: Span | null;
  readonly suffix: Span | null;
}

/** A browser finds whole words only. */
function widen(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (isLetter(text[from]) && isLetter(text[from - 1]) && start - from < LONGEST) from -= 1;
  while (isLetter(text[to - 1]) && isLetter(text[to]) && to - end < LONGEST) to += 1;
  return { start: from, end: to };
}

function findTerms(text: string, span: Span): Terms | null {
  const all = stretchesOf(text, span).filter((words) => hasLetter(text, words));
  const long = all.filter((words) => words.length >= STRETCH_WORDS);
  const stretches = long.length > 0 ? long : all;
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = first === last ? spanOf(text, first) : null;
  if (whole !== null && (whole.end - whole.start <= LONGEST || first.length === 1)) {
    return { start: whole, end: null };
  }
  const most = first === last ? Math.floor(first.length / 2) : RANGE_WORDS;
  const start = spanOf(text, first.slice(0, Math.min(RANGE_WORDS, most)));
  const close = last.slice(-MOST_AT_END);
  const ends = close
    .map((_word, at) => spanOf(text, close.slice(at)))
    .filter((one) => one.start >= start.end && isNextAfter(text, start, one));
  return { start, end: ends.at(-Math.min(RANGE_WORDS, most)) ?? ends[0] ?? null };
}

/** True where no like words stand between the two: a browser takes the next. */
function isNextAfter(text: string, start: Span, end: Span): boolean {
  const between = foldWords(text.slice(start.end, end.end - 1));
  return !between.includes(foldWords(text.slice(end.start, end.end)));
}

/** The words in stretches that stand in one paragraph of a page and have no character that nobody sees. */
function stretchesOf(text: string, { start, end }: Span): Span[][] {
  const stretches: Span[][] = [[]];
  for (const match of text.slice(start, end).matchAll(/\s+|\S+/g)) {
    const [part] = match;
    const at = start + match.index;
    const isBreak = /^\s/.test(part)
      ? /\n\s*\n/.test(part)
      : /\p{C}/u.test(part) || part.length > LONGEST;
    if (isBreak) stretches.push([]);
    else if (/\S/.test(part)) stretches.at(-1)?.push({ start: at, end: at + part.length });
  }
  return stretches;
}

function hasLetter(text: string, words: readonly Span[]): boolean {
  return words.some((word) => /[\p{L}\p{N}]/u.test(text.slice(word.start, word.end)));
}

/** From the first letter or number of the words to the last. */
function spanOf(text: string, words: readonly Span[]): Span {
  let [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  while (start < end && !isLetter(text[start])) start += 1;
  while (end > start && !isLetter(text[end - 1])) end -= 1;
  return { start, end };
}

/** Half of a character that takes two is a letter too, so that none is cut apart. */
function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(unit);
}

/** As few words beside as make it the only such place of what is known; none where nothing does. */
function findBeside(text: string, { start, end }: Terms, known: string): Beside {
  const none: Beside = { prefix: null, suffix: null };
  const last = end ?? start;
  const timesWith = ({ prefix, suffix }: Beside): number => {
    const to = end === null && suffix !== null ? suffix.end : start.end;
    return timesIn(known, foldWords(text.slice(prefix?.start ?? start.start, to)));
  };
  const isShort = end === null && start.end - start.start < SHORTEST_ALONE;
  if (!isShort && timesWith(none) <= 1) return none;
  const sizes = Array.from(
    { length: MOST_BESIDE - FEWEST_BESIDE + 1 },
    (_, more) => FEWEST_BESIDE + more,
  );
  const tried = [
    ...sizes.map((size): Beside => ({ prefix: before(text, start.start, size), suffix: null })),
    ...sizes.map(
      (size): Beside => ({
        prefix: before(text, start.start, size),
        suffix: after(text, last.end, size),
      }),
    ),
  ];
  const useful = tried.filter(({ prefix, suffix }) => prefix !== null || suffix !== null);
  return useful.find((one) => timesWith(one) <= 1) ?? none;
}

/** So many words before a place, as far as nothing parts them from it. */
function before(text: string, place: number, size: number): Span | null {
  const words = stretchesOf(text, { start: 0, end: place }).at(-1)?.slice(-size) ?? [];
  return hasLetter(text, words) ? { start: spanOf(text, words).start, end: place } : null;
}

/** So many words after a place, as far as nothing parts them from it. */
function after(text: string, place: number, size: number): Span | null {
  const words = stretchesOf(text, { start: place, end: text.length })[0]?.slice(0, size) ?? [];
  return hasLetter(text, words) ? { start: place, end: spanOf(text, words).end } : null;
}

/** How often the words stand in what is known: 2 for more than once. */
function timesIn(known: string, words: string): 0 | 1 | 2 {
  const first = known.indexOf(words);
  if (first < 0) return 0;
  return known.indexOf(words, first + 1) < 0 ? 1 : 2;
}

/** The words as browsers compare them: white space is one space, and capitals are small letters. */
export function foldWords(words: string): string {
  return words.replace(/\s+/g, ' ').toLowerCase();
}

/** The words as a term: what parts terms from each other is encoded, and what Markdown would take for a mark. */
function encode(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).trim().replace(/\s+/g, ' ');
  return encodeURIComponent(words).replace(
    /[-!'()*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
