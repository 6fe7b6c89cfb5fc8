/** What a line without a sentence looks like: a headline, a section heading, or neither. */

/** Words that headlines in title case may leave small. */
const SMALL = new Set(
  'a an the and but or nor for so yet as at by down in into of off on onto out over per to up via vs with from than is'.split(
    ' ',
  ),
);
/** A final stop with what closes after it; a trailing `U.S.` is none. */
const FINAL_STOP = /[.!?…:;,]["'”’»)\]]{0,4}$/;
const DOTTED_END = /(?:^|\s)(?:\p{Lu}\.){2,4}$/u;

/** True where a paragraph ends as a sentence or a clause does. */
function hasFinalStop(line: string): boolean {
  const end = line.slice(-40);
  return FINAL_STOP.test(end) && !(DOTTED_END.test(end) && isTitleCase(line));
}

/** True for prose: a paragraph that ends with a final stop and has at least five words. */
export function isProse(paragraph: string): boolean {
  return hasFinalStop(paragraph) && wordCount(paragraph, 5) >= 5;
}

/** True for a line that could stand over a text: it begins with a capital and has 2 to `most` words and no final stop. */
export function isHeadingLike(line: string, most: number): boolean {
  const count = wordCount(line, most + 1);
  return (
    count >= 2 &&
    count <= most &&
    line.length <= 200 &&
    /^["'“‘]?[\p{Lu}\p{N}]/u.test(line) &&
    !/^\d{1,3}[.)]/.test(line) &&
    !hasFinalStop(line)
  );
}

/** True for a line in title case: at least three words that count, each with a capital or a digit first. */
export function isTitleCase(line: string): boolean {
  if (line.length > 250) return false;
  const words = line.split(/[\s—–:|/-]+/).map((word) => word.replace(/^["'“‘([]+/, ''));
  const counting = words.filter(
    (word) => /^[\p{L}\p{N}]/u.test(word) && !SMALL.has(word.toLowerCase()),
  );
  return counting.length >= 3 && counting.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** How many words a text has, counted no further than `most`. */
function wordCount(text: string, most: number): number {
  return text.slice(0, 30 * most).split(/\s+/).length;
}
