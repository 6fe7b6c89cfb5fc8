/**
 * Where words begin and end: letters and digits, joined inside by one mark: "U.S", "Norway’s", "14,500", "1.5". Texts are
 * read code by code, as a regular expression that knows all letters takes several times as long.
 */

/** Where the word that begins at an offset ends; the offset itself where none begins there. */
export function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    const run = endOfRun(text, at);
    if (run === at) return at === from ? from : at - 1;
    if (!JOINS.has(text.charCodeAt(run))) return run;
    at = run + 1;
  }
}

/** Where letters and digits in a row end. */
function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= HIGH_FIRST && code <= HIGH_LAST) {
      if (!ONE.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) return at;
      at += 2;
    } else if (isLetterOrDigit(code)) at += 1;
    else return at;
  }
  return at;
}

function isLetterOrDigit(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (known[code] === UNKNOWN) known[code] = ONE.test(String.fromCharCode(code)) ? YES : NO;
  return known[code] === YES;
}

const ONE = /^[\p{L}\p{N}]/u;
const [UNKNOWN, YES, NO] = [0, 1, 2];
// What is known of each code unit beyond ASCII.
const known = new Uint8Array(2 ** 16);

// . , ' ’ ‘
const JOINS: ReadonlySet<number> = new Set([0x2e, 0x2c, 0x27, 0x2019, 0x2018]);
// The first halves of letters that take two code units.
const [HIGH_FIRST, HIGH_LAST] = [0xd800, 0xdbff];
