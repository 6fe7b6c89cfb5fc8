/** Words cut to a length that a line can hold, with the cut shown. */

/** The first so many words and `…`; an opened quotation is closed. Shorter words stay as they are. */
export function shorten(words: string, most: number): string {
  const parts = words.trim().split(/\s+/);
  if (parts.length <= most) return words;
  const kept = `${parts.slice(0, most).join(' ')} …`;
  return kept.lastIndexOf('“') > kept.lastIndexOf('”') ? `${kept}”` : kept;
}
