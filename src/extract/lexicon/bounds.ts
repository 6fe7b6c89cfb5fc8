/**
 * Words that say what a number allows. The classes are the bounds of CQE (Almasian et al. 2023, aclanthology.org/
 * 2023.emnlp-main.793: equal, about, less, more), with the number itself in or out as Recognizers-Text has it; the words
 * are the approximators and comparisons of Quirk et al., 6.66 and 15.63 to 15.75, typed from knowledge of English news.
 * A phrase is written in small letters with single spaces and stands directly at the number.
 */

/** Comparatives that put an amount below the number, and above it. */
const LESS = ['less', 'fewer', 'lower', 'smaller'];
const MORE = ['more', 'greater', 'higher', 'larger', 'bigger'];

/** `at-most`, `at-least`: the number itself is allowed. `below`, `above`: it is not. */
export type Side = 'at-most' | 'below' | 'at-least' | 'above';

/** Phrases before the number. */
export const BOUNDS_BEFORE: ReadonlyMap<string, Side> = table({
  'at-most': `up to, as many as, as much as, as high as, as large as, at most, at the most, no more than, not more than,
    never more than, no greater than, no higher than, not exceeding, a maximum of, maximum of, up to a maximum of,
    a ceiling of, within, within the next, within the first, within the last, within the past,
    within the coming, max, max ., at most or equal to, ≤, < =, ${orEqual(LESS)}`,
  below: `under, below, ${than(LESS)}`,
  'at-least': `at least, at the least, at the very least, no fewer than, no less than, not fewer than, not less than,
    no lower than, a minimum of, minimum of, min, min ., upwards of, upward of, as few as, as little as,
    at least or equal to, ≥, > =, ${orEqual(MORE)}`,
  above: `over, above, ${than(MORE)}, exceeding, exceeded, exceeds, exceed, surpassed, surpasses, surpassing, surpass,
    topped, tops, topping, in excess of, north of, beyond`,
})
  .set('<', 'below')
  .set('>', 'above');

/** Phrases before the number that put it just short of what they name: a bound, and approximate as well. */
export const NEAR_BELOW: ReadonlySet<string> = words(
  'almost, nearly, approaching, just short of, not quite, virtually',
);

/** Words before a bound that say how far: the first set puts the number near, the second does not. */
export const NEAR_DEGREES: ReadonlySet<string> = words('just, slightly, a little, a bit, a shade');
export const OTHER_DEGREES: ReadonlySet<string> = words(
  'well, far, much, considerably, significantly, substantially, way, even, possibly, probably',
);

/** Words before the number that make it approximate and bound nothing. */
export const APPROXIMATORS: ReadonlySet<string> = words(
  `about, around, some, roughly, approximately, approx, approx., an estimated, estimated, circa, ca ., c., ~, ≈, perhaps,
  maybe, close to, more like, in the region of, in the neighborhood of,
  in the neighbourhood of, in the vicinity of, in the order of, on the order of, of the order of, something like, an approximate`,
);

/** Phrases after the number. */
export const BOUNDS_AFTER: ReadonlyMap<string, Side> = table({
  'at-most': `or fewer, or less, or lower, or under, or below, or younger, and under, and below, and younger, at most,
    at the most, maximum, or less than that, and less, and fewer, ${or(LESS)}`,
  below: '',
  'at-least': `or more, or over, or above, or higher, or older, or greater, and over, and above, and older, and up, plus,
    +, at least, at the least, minimum, and more, ${or(MORE)}`,
  above: '',
});

/** Phrases after a number under a comparison that let the number itself in: "less than 5,000 or equal". */
export const EQUAL_AFTER: readonly string[] = ['or equal to it', 'or equal to', 'or equal'];

/** Phrases after the number that make it approximate; "odd" only with a hyphen: "30-odd". */
export const APPROXIMATORS_AFTER: ReadonlySet<string> = words('or so, odd, or thereabouts, ish');

/** Words before "about" that make it mean "on the subject of". */
export const SUBJECT_WORDS: ReadonlySet<string> = words(
  `talk, talked, talking, speak, spoke, speaking, ask, asked, asking, worry, worried, concern, concerns, concerned,
  question, questions, questioned, information, details, complain, complained, warn, warned, warning, learn, learned,
  heard, hear, told, tell, know, knew, think, something, anything, nothing, dream, dreamt, dreamed, argue, argued, joke, joked,
  debate, film, films, movie, movies, book, books, novel, novels, play, plays, song, songs, poem, poems, documentary, documentaries, drama, comedy, musical, story,
  stories, tale, tales, article, articles, essay, essays, series, myth, legend,
  jokes, rumour, rumours, rumor, rumors, news, doubts, complaint, complaints, warning, warnings, discussion, discussions, dispute`,
);

/** The most words that a phrase above has. */
export const LONGEST_PHRASE = 5;

/** The last words of all phrases before a number: where none of them stands, there is no phrase. */
export const LAST_WORDS: ReadonlySet<string> = new Set(
  [...BOUNDS_BEFORE.keys(), ...NEAR_BELOW, ...APPROXIMATORS, ...NEAR_DEGREES, ...OTHER_DEGREES].map(
    (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1),
  ),
);

/** True for a single word that bounds the number after it, or ends a comparison: "nearly", "about", "than". */
export function isBoundWord(word: string): boolean {
  return (
    word === 'than' || BOUNDS_BEFORE.has(word) || NEAR_BELOW.has(word) || APPROXIMATORS.has(word)
  );
}

/** "less than", "fewer than", …; "or less than", …, "less than or equal to" and its like. */
function than(comparatives: readonly string[]): string {
  return comparatives.map((word) => `${word} than`).join(', ');
}

function or(comparatives: readonly string[]): string {
  return comparatives.flatMap((word) => [`or ${word}`, `or ${word} than`]).join(', ');
}

function orEqual(comparatives: readonly string[]): string {
  return comparatives
    .flatMap((word) => [
      `${word} than or equal to`,
      `${word} or equal to`,
      `${word} or equal than`,
      `equal or ${word} than`,
      `equal to or ${word} than`,
    ])
    .join(', ');
}

function words(list: string): Set<string> {
  return new Set(list.split(',').map((word) => word.trim().replace(/\s+/g, ' ')));
}

function table(sides: Readonly<Record<Side, string>>): Map<string, Side> {
  return new Map(
    (Object.entries(sides) as [Side, string][]).flatMap(([side, list]) =>
      [...words(list)].filter((phrase) => phrase !== '').map((phrase) => [phrase, side] as const),
    ),
  );
}
