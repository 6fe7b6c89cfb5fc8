/** Words of documents made fit to be shown beside other words. */

/**
 * The words with white space runs as one space; characters that nobody sees but that reorder or hide
 * what stands around them (controls, bidirectional overrides) are shown as their code: `[U+202E]`.
 */
export function shown(words: string): string {
  return words
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(
      hidden,
      (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/[\s\u0085]+/g, ' ');
}

const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u061C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g;
