/**
 * Whom or what an act befalls, as far as the order of words tells: what stands before a passive ("Lena Marsh was
 * arrested") and before a verb without an object ("the tunnel opened"), behind a verb with one ("police arrested Lena
 * Marsh"), and around a noun ("the arrest of Lena Marsh").
 */

import { findWord } from '../../words/lookup.ts';
import { isNumber } from '../number-words.ts';
import { contentOf, keyOf, wordsOf } from '../words.ts';
import type { Act } from './acts.ts';
import { isOfCountry } from './countries.ts';

/** The part of a clause that names those whom its act befalls; all of it where the act is a noun. */
export function befallenIn(text: string, { words, isVerb }: Act): string {
  const at = text.toLowerCase().lastIndexOf(words.toLowerCase());
  if (at < 0 || !isVerb) return text;
  const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
  const isAlone = INTRANSITIVE.test(words) || NO_OBJECT.test(after);
  if (before.trim() === '' && isAlone) return after.slice(after.indexOf(',') + 1);
  return PASSIVE.test(before) || isAlone ? before : after;
}

/**
 * The names of those whom a verb befalls, each as the words that `contentOf` gives: not those that only tell of whom
 * somebody is ("the brother of Lena Marsh", "Lena Marsh's car") nor those that are numbered or counted ("Flight 88"). Null where the
 * act is a noun.
 */
export function bearersOf(text: string, act: Act): readonly ReadonlySet<string>[] | null {
  const part = befallenIn(text, act);
  if (part === text) return null;
  return [...part.matchAll(NAME)].flatMap((match) => {
    const before = part.slice(0, match.index);
    const isOwner = /^(?:['’]|\s?-?\d)/.test(part.slice(match.index + match[0].length));
    const isCounted = wordsOf(before)
      .slice(-NEAR)
      .some(({ key }) => isNumber(key));
    const name = contentOf(match[0]);
    const isOnlyNear = isOwner || isCounted || BEHIND.test(before);
    return isOnlyNear || name.size === 0 ? [] : [name];
  });
}

/** The name that one bears in both lists; no word of English and no country alone. */
export function sharedBearer(
  a: readonly ReadonlySet<string>[],
  b: readonly ReadonlySet<string>[],
): ReadonlySet<string> | null {
  for (const one of a)
    for (const two of b) {
      const [short, long] = one.size <= two.size ? [one, two] : [two, one];
      const [word = ''] = long;
      const isName = long.size > 1 || (findWord(word) === null && !isOfCountry(word));
      const isOne =
        [...short].at(-1) === [...long].at(-1) && [...short].every((one) => long.has(one));
      if (isOne && isName) return short;
    }
  return null;
}

/** The noun of the thing that an act befalls, with whether it is told of as known; null where no article tells. */
export interface Head {
  readonly noun: string;
  readonly isKnown: boolean;
  /** True where there is one of it, as far as its form tells. */
  readonly isOne: boolean;
}

/** "recorder" of "the flight recorder of the jet": of the first phrase with an article, or of that of an act that is a noun. */
export function headOf(text: string, act: Act): Head | null {
  const part = befallenIn(text, act);
  if (part !== text) return headIn(part);
  const before = text.slice(
    0,
    Math.max(0, text.toLowerCase().lastIndexOf(act.words.toLowerCase())),
  );
  const lead = LAST_ARTICLE.exec(before)?.[0] ?? '';
  return headIn(`${lead}${act.words}`);
}

function headIn(part: string): Head | null {
  const words = wordsOf(part);
  const at = words.findIndex(({ text }) => DEFINITE.test(text) || INDEFINITE.test(text));
  const phrase = words.slice(at + 1, at + 1 + PHRASE);
  const end = phrase.findIndex(({ text }) => PHRASE_END.test(text));
  const head = phrase.slice(0, end < 0 ? phrase.length : end).at(-1);
  if (at < 0 || head === undefined) return null;
  const [noun] = contentOf(head.text);
  if (noun === undefined) return null;
  const isOne = keyOf(head.text) === head.text.toLowerCase() && !MANY.test(head.text);
  return { noun, isKnown: DEFINITE.test(words[at]?.text ?? ''), isOne };
}

const PASSIVE = /\b(?:is|are|was|were|be|been|being|got)\s(?:\p{L}+ly\s)?$/u;
const INTRANSITIVE =
  /^(?:die[ds]?|passed away|resign(?:s|ed)?|step(?:s|ped)? down|quits?|pronounced dead|came .*|took off|set .*|left|depart\w*|arrive[ds]?|land(?:s|ed)?|touched down)$/i;
const NO_OBJECT =
  /^\s*(?:$|[,.;:)(]|(?:in|on|at|by|for|to|from|with|after|before|when|as|and|over|off|near|since|only|just|early|late|again|today|\p{L}+ly)\b)/u;
const NAME = /\p{Lu}\p{L}*(?:[-’'](?!s\b)\p{L}+)*(?:\s\p{Lu}\p{L}*(?:[-’'](?!s\b)\p{L}+)*)*/gu;
/** A preposition or relative pronoun that governs what stands at the end, words of the phrase between. */
const BEHIND =
  /(?:\b(?:of|by|with|from|to|for|in|at|on|near|against|over|after|before|between|than|who|whom|which|that)|['’]s)\s(?:(?!and\b)[\p{L}-]+\s){0,3}$/iu;
const DEFINITE = /^(?:the|this|that|its|his|her|their|our)$/i;
// An article and what stands between it and the end.
const LAST_ARTICLE = /\b(?:the|this|that|an?|another)\s(?:[\p{L}\d.-]+\s){0,3}$/iu;
const INDEFINITE = /^(?:an?|some|any|another|several|\d+)$/i;
const PHRASE_END =
  /^(?:an?|the|of|in|on|at|by|for|to|from|with|and|or|near|off|who|which|that|was|were|is|are|be|been|had|has|have|will|would|alive|dead|safe|unharmed|unhurt|intact|unconscious)$/i;
// Words for those who died: of one event they may be many.
const MANY = /^(?:body|corpse|victim)$/i;
// Words before a name within which a number counts it.
const NEAR = 3;
// Words of a phrase behind its article.
const PHRASE = 6;
