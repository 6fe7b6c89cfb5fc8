/** Text with other words of the same length in it, so that every span into it still holds. */

/** Which words change, and into what. */
export interface Rewriting {
  /** True for words that a world has its own form of: names and terms. */
  readonly renamed: (word: string) => boolean;
  /** What parts the forms of one world from those of another; 0 keeps them. */
  readonly salt: number;
  /** True where a word that is neither name nor term is to be a new one. */
  readonly fresh: () => boolean;
  readonly chance: () => number;
}

/** The text rewritten, letter for letter as long as it was. */
export function rewrite(text: string, { renamed, salt, fresh, chance }: Rewriting): string {
  return text.replace(/\p{L}{4,}|\d+/gu, (word) => {
    if (/^\d/.test(word)) return fresh() ? digits(word, chance) : word;
    if (renamed(word)) return salt < 3 ? word : coined(word, hashOf(word.toLowerCase(), salt));
    return /^\p{Ll}+$/u.test(word) && fresh()
      ? coined(word, Math.floor(3_000 * chance() ** 3))
      : word;
  });
}

// The first digit stays none of nought.
function digits(word: string, chance: () => number): string {
  return word.replace(/\d/g, (digit, at: number) =>
    at === 0
      ? String(1 + Math.floor(chance() * 9))
      : digit === '0'
        ? '0'
        : String(Math.floor(chance() * 10)),
  );
}

/** A word of that length and case which the number decides; a plural stays one. */
function coined(word: string, number: number): string {
  let rest = number;
  const letters = [...word].map((letter, at) => {
    if (at === word.length - 1 && /[s]/.test(letter)) return letter;
    const row = at % 2 === 0 ? 'bdfgklmnprtvz' : 'aeiou';
    const one = row[rest % row.length] ?? 'a';
    rest = Math.floor(rest / row.length) + at * 7;
    return /\p{Lu}/u.test(letter) ? one.toUpperCase() : one;
  });
  return letters.join('');
}

function hashOf(word: string, salt: number): number {
  let hash = salt * 7919;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) >>> 0;
  return hash % 100_000;
}
