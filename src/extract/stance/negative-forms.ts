/**
 * Words with a negative affix beside those without it: "legal" and "illegal", "harmful" and "harmless" (Quirk and
 * others 1985, appendix I.21). Which of them are opposites is asked of WordNet: "famous" and "infamous" are none.
 */

import { areOpposed } from '../../words/opposed-words.ts';

/** The opposites of a word by an affix, of those that `isThere` holds. */
export function negativeFormsOf(
  word: string,
  isThere: (form: string) => boolean,
): readonly string[] {
  const prefixed = PREFIXES.map((prefix) => prefix + word);
  const bare = PREFIXES.filter((prefix) => word.startsWith(prefix)).map((prefix) =>
    word.slice(prefix.length),
  );
  const suffixed = SUFFIXES.filter(([own]) => word.endsWith(own)).map(
    ([own, other]) => word.slice(0, -own.length) + other,
  );
  return [...prefixed, ...bare, ...suffixed].filter(
    (form) => isThere(form) && areOpposed(word, form),
  );
}

const PREFIXES: readonly string[] = 'un in im il ir dis non mis'.split(' ');

const SUFFIXES: readonly (readonly [string, string])[] = [
  ['ful', 'less'],
  ['less', 'ful'],
];
