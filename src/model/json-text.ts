/** JSON in which nothing is hidden. */

/**
 * The value as JSON, `indent` blanks a level, or in one line. Characters that nobody sees but that reorder or hide what
 * stands around them are escapes, so that the text is safe to look at and the value is the same.
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(HIDDEN, escapeUnits);
}

const HIDDEN = /[\u2028\u2029\p{Cf}\u007F-\u009F]/gu;

/** The characters as JSON writes them that it need not escape: `\u202e`. */
export function escapeUnits(characters: string): string {
  return characters
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
