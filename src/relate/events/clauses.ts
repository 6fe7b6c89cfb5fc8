/**
 * The clause of a text in which something stands, as far as marks and conjunctions tell: one sentence tells of many
 * events. A relative clause keeps the noun before it, which it tells of.
 */

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The clause around the offset. */
export function clauseAt(text: string, at: number): Stretch {
  const sentence = stretchAt(text, at, SENTENCE_END);
  const own = text.slice(sentence.start, sentence.end);
  const { start, end } = stretchAt(own, at - sentence.start, CLAUSE_END);
  const isRelative = RELATIVE.test(own.slice(0, start));
  const from = isRelative ? nounBefore(own.slice(0, start)) : start;
  const comma = isRelative ? own.slice(at - sentence.start, end).search(/(?<!\d),\s/) : -1;
  const until = comma < 0 ? end : at - sentence.start + comma;
  return { start: sentence.start + from, end: sentence.start + until };
}

function stretchAt(text: string, at: number, border: RegExp): Stretch {
  const ends = [...text.matchAll(border)].map((match) => match.index + match[0].length);
  return {
    start: ends.findLast((end) => end <= at) ?? 0,
    end: ends.find((end) => end > at) ?? text.length,
  };
}

/** Where the last words before a relative pronoun begin. */
function nounBefore(before: string): number {
  const noun = before.replace(RELATIVE, '').replace(/,?\s*$/, '');
  const words = [...noun.matchAll(/\S+/g)];
  const first = words.at(-NOUN) ?? words[0];
  const comma = noun.search(/[,;:](?=[^,;:]*$)/);
  return Math.max(first?.index ?? 0, comma + 1);
}

// A point behind an initial, a short month or "a.m." ends no sentence.
const SENTENCE_END =
  /(?:(?<!\b(?:[\p{Lu}ap]|a\.m|p\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Ms|Mrs|Dr|Gen|St|No))\.|[!?])["”’]?\s+(?=["“]?\p{Lu})|;\s/gu;

const CLAUSE_END =
  /,\s(?=(?:\w+ing|and|but|while|when|as|after|before|where|although|though|so)\b)|(?<!,)\s(?=(?:while|when|where|because|although|though|but)\s)|(?:,\s|\s)(?:who|which|whom|that)\s|:\s/g;

const RELATIVE = /\b(?:who|which|whom|that)\s$/;

// Words before a relative pronoun that it may stand for.
const NOUN = 5;
