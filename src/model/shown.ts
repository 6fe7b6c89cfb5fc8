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

/** White space is none of them: it becomes a space. */
const hidden =
  /(?![\t-\r\u0085])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/gu;
