/** The rules of detachment of WordNet's Morphy, https://wordnet.princeton.edu/documentation/morphy7wn. */

/** A part of speech that words are looked up as. */
export type Part = 'noun' | 'verb' | 'adj' | 'adv';

/** What a word may be a regular form of, itself first; whether there are such words is for the caller to know. */
export function regularLemmas(word: string, part: Part): readonly string[] {
  const detached = RULES[part]
    .filter(([ending]) => word.endsWith(ending) && word.length > ending.length + 1)
    .map(([ending, base]) => word.slice(0, -ending.length) + base);
  return [...new Set([word, ...detached])];
}

/** Endings and what stands in their place in the base form. */
const RULES: Readonly<Record<Part, readonly (readonly [string, string])[]>> = {
  noun: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  verb: [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  adj: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
  adv: [],
};
