/**
 * The thing of which words by a figure tell: what many attended ("the marathon"), what was bought ("the mill"). Two that are
 * told of and are not one part their figures.
 */

import { areRelatedWords } from '../../words/related-words.ts';
import { isKindOf, isSameThing } from '../../words/same-thing.ts';
import type { Commonness } from '../commonness.ts';
import { sentenceAround } from '../setting.ts';
import { contentOf, namesIn, wordsOf } from '../words.ts';
import type { Asked } from './asked.ts';

/** True where both tell what many came to, and it is two: "the marathon", "a vigil". */
export function isOfTwoGatherings(a: Asked, b: Asked): boolean {
  const [one, two] = [a, b].map((asked) =>
    thingIn(ATTENDED.exec(sentenceAround(asked.claim, asked.figure))),
  );
  if (one?.noun == null || two?.noun == null) return false;
  if (GATHERINGS.has(one.noun) && GATHERINGS.has(two.noun)) return false;
  return !isOneThing(one.noun, two.noun);
}

/** True where both tell what was bought, and it is two: things of two names, or nouns of which neither is the story's own. */
export function isOfTwoPurchases(a: Asked, b: Asked, common: Commonness): boolean {
  const [one, two] = [a, b].map((asked) => {
    const sentence = sentenceAround(asked.claim, asked.figure);
    return thingIn(BOUGHT.exec(sentence) ?? PAID_FOR.exec(sentence));
  });
  if (one === undefined || two === undefined) return false;
  if (one.names.size > 0 && two.names.size > 0)
    return ![...one.names].some((name) => two.names.has(name));
  if (one.noun === null || two.noun === null || isOneThing(one.noun, two.noun)) return false;
  return ![one.noun, two.noun].some((noun) => [...contentOf(noun)].every(common.isCentral));
}

interface Thing {
  readonly noun: string | null;
  readonly names: ReadonlySet<string>;
}

/** The noun phrase of a match: its last common noun, and its names. */
function thingIn(match: RegExpExecArray | null): Thing {
  const phrase = match?.[1] ?? '';
  const nouns = wordsOf(phrase).filter(
    ({ text }) => /^\p{Ll}{3,}$/u.test(text) && contentOf(text).size > 0,
  );
  return { noun: nouns.at(-1)?.key ?? null, names: namesIn(phrase) };
}

function isOneThing(one: string, two: string): boolean {
  return (
    isSameThing(one, two) || isKindOf(one, two) || isKindOf(two, one) || areRelatedWords(one, two)
  );
}

/** Gatherings that reports use for one another. */
const GATHERINGS: ReadonlySet<string> = new Set(
  'march rally protest demonstration gathering event procession parade crowd'.split(' '),
);
const PHRASE = String.raw`((?:(?!(?:of|in|on|at|from|for|by|to|against|with|near|and|which|that|who)\b)[\p{L}\d’'-]+\s?){1,6})`;
const ATTENDED = new RegExp(
  String.raw`\b(?:(?:takes?|took|taken|taking) part in|attend(?:s|ed|ing)?|join(?:s|ed|ing)?|came to|turned out for)\s(?:the\s|an?\s)?${PHRASE}`,
  'u',
);
const BOUGHT = new RegExp(
  String.raw`\b(?:bought|buys?|buying|acquired?|acquires|acquiring|purchased?|sold|sells?)\s(?:the\s|an?\s|its\s)?${PHRASE}`,
  'u',
);
const PAID_FOR = new RegExp(
  String.raw`\bpa(?:id|ys?|ying)\b[^.;]{0,80}\sfor\s(?:the\s|an?\s|its\s)${PHRASE}`,
  'u',
);
