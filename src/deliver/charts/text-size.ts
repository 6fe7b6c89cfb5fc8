/**
 * How much room words take. Nobody measures fonts here: the widths are those of DejaVu Sans, rounded up, the
 * widest of the fonts that a chart may meet, so that words are never cut and never run into each other.
 */

/** The fonts of charts: one of the first is on nearly every machine, the last is what the pictures are made with. */
export const FONTS = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/** The width of a line in pixels, at most. */
export function widthOf(words: string, size: number): number {
  let ems = 0;
  for (const letter of words) ems += emsOf(letter);
  return ems * size;
}

function emsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  // Letters of Latin, Greek and Cyrillic script are narrow, those of East Asia and pictures fill a square.
  return (latin[code - 0x20] ?? (code < 0x1100 ? 80 : 110)) / 100;
}

/** The widths of the characters from the blank to the tilde, in hundredths of the size. */
const latin: readonly number[] = (
  '32 41 46 84 64 96 78 28 40 40 50 84 32 37 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 54 ' +
  '100 69 69 70 78 64 58 78 76 30 30 66 56 87 75 79 61 79 70 64 62 74 69 99 69 62 69 40 34 40 84 50 ' +
  '50 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 34 64 84'
)
  .split(' ')
  .map(Number);

/** The words in lines that are no wider than so many pixels; a word that is too long for a line is broken. */
export function wrapWords(words: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ').flatMap((one) => breakWord(one, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, size: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter, size) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
