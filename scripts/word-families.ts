/** Families of words by derivation: "die" and "death", "acquire" and "acquisition". */

import type { Part, Pointer, Sense, Synset } from './wordnet.ts';

/** The usual senses of words by part of speech. */
export type Entries = ReadonlyMap<string, Partial<Record<Part, readonly Sense[]>>>;

/** The head of every word's family, its most used member: the word itself where it has no kin. */
export function findFamilies(
  entries: Entries,
  synsets: ReadonlyMap<string, Synset>,
): ReadonlyMap<string, string> {
  const joined = new Map<string, readonly string[]>();
  const familyOf = (word: string): readonly string[] => joined.get(word) ?? [word];
  for (const [one, other] of linksOf(entries, synsets)) {
    if (familyOf(one).includes(other)) continue;
    const family = [...familyOf(one), ...familyOf(other)];
    for (const word of family) joined.set(word, family);
  }
  return new Map([...entries.keys()].map((word) => [word, headOf(familyOf(word), entries)]));
}

/**
 * Pairs of words that WordNet derives from each other: in a usual sense of both, or of one and beginning alike, as "marry"
 * and "marriage" do, whose tagged senses are two.
 */
function linksOf(entries: Entries, synsets: ReadonlyMap<string, Synset>): [string, string][] {
  const isUsual = (word: string, { part, key }: Synset): boolean =>
    entries.get(word)?.[part]?.some(({ synset }) => synset === key) ?? false;
  return [...synsets.values()].flatMap((synset) =>
    synset.pointers.flatMap((pointer): [string, string][] => {
      const target = synsets.get(pointer.target);
      const one = synset.words[pointer.from - 1] ?? '';
      const other = target?.words[pointer.to - 1] ?? '';
      if (target === undefined || !isDerived(pointer, one, other)) return [];
      const isOfBoth = isUsual(one, synset) && isUsual(other, target);
      const isOfOne = isUsual(one, synset) || isUsual(other, target);
      const isKnown = entries.has(one) && entries.has(other);
      return isOfBoth || (isOfOne && isKnown && beginAlike(one, other, 2)) ? [[one, other]] : [];
    }),
  );
}

/** "medical" pertains to "medicine", and so does "medicolegal" to "law": there the letters must agree. */
function isDerived({ sign }: Pointer, one: string, other: string): boolean {
  return sign === '+' || (sign === '\\' && beginAlike(one, other, 3));
}

function beginAlike(one: string, other: string, letters: number): boolean {
  return one.slice(0, letters) === other.slice(0, letters);
}

function headOf(family: readonly string[], entries: Entries): string {
  const usesOf = (word: string): number =>
    Object.values(entries.get(word) ?? {})
      .flat()
      .reduce((sum, { count }) => sum + count, 0);
  const [head = ''] = family.toSorted(
    (a, b) => usesOf(b) - usesOf(a) || a.length - b.length || (a < b ? -1 : 1),
  );
  return head;
}
