/** Whether a word begins with a capital: asked of every word of a text, so without a pattern where it can be. */

/** True where the first letter is a capital. */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return code > 0 && /^\p{Lu}/u.test(word);
}

/** True where the first character is a letter. */
export function isWord(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code > 0 && /^\p{L}/u.test(word);
}
