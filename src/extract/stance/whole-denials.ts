/**
 * Whether all that a text says is that one thing is not there or was not the one: "there was no coup", "no coup, says the
 * ministry", "it wasn't the fox that did it", "a bird, not a drone". Existential and cleft sentences and contrasts are those
 * of Quirk and others (1985), 18.25 to 18.44.
 */

import type { StanceWord } from './content-words.ts';

/** True where one word of a claim in such a text is enough to tell what is denied. */
export function isWholeDenied(told: readonly StanceWord[]): boolean {
  return isNoneThere(told) || isContrast(told);
}

/** "There was no coup", "Ministry: no coup": the whole text denies that there is such a thing. */
function isNoneThere(told: readonly StanceWord[]): boolean {
  return told.some(
    ({ lower }, at) =>
      (lower === 'no' && isNoun(told[at + 1]) && (at === 0 || told[at - 1]?.text === ':')) ||
      (lower === 'there' &&
        told.slice(at + 1, at + 4).some((word) => word.lemma === 'be') &&
        told.slice(at + 2, at + 5).some((word) => /^(?:no|never|n['’]t|not)$/.test(word.lower))),
  );
}

/** "by a bird, not a drone": one thing in the place of another. */
function isContrast(told: readonly StanceWord[]): boolean {
  return told.some(
    ({ lower }, at) =>
      (lower === 'not' && told[at - 1]?.text === ',' && /^an?$/.test(told[at + 1]?.lower ?? '')) ||
      (lower === 'than' && told[at - 1]?.lower === 'rather') ||
      isCleft(told, at),
  );
}

/** At "it" in "it wasn't the fox that did it". */
function isCleft(told: readonly StanceWord[], at: number): boolean {
  return (
    told[at]?.lower === 'it' &&
    told[at + 1]?.lemma === 'be' &&
    /^(?:n['’]t|not)$/.test(told[at + 2]?.lower ?? '') &&
    told.slice(at + 3, at + 9).some(({ lower }) => lower === 'that' || lower === 'who')
  );
}

/** "isn't making one", "aren't getting any", "won't do so": what is asked for stands before. */
export function isNoneMade(told: readonly StanceWord[]): boolean {
  return told.some(({ lower }, at) => {
    if (!/^(?:one|any|so|either)$/.test(lower)) return false;
    const next = told[at + 1];
    const isLast = next === undefined || /^[,.;:!”"]$/.test(next.text);
    const isDeed = /^(?:make|do|have|get|build|sell|plan|buy)$/.test(told[at - 1]?.lemma ?? '');
    return isLast && isDeed && /^(?:n['’]t|not|never)$/.test(told[at - 2]?.lower ?? '');
  });
}

function isNoun(word: StanceWord | undefined): boolean {
  return word?.pos === 'NOUN' || word?.pos === 'PROPN';
}
