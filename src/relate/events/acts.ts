/**
 * Which event of a sentence a time or place belongs to: the verb nearest before it, else the noun of an event that it
 * stands on ("the June 4 sinking", "after the attack on Monday"). Times follow their verb in English unless they
 * open the clause (Quirk et al. 1985, 8.14-8.22).
 */

import { lemmasOf } from '../../words/lemmas.ts';
import { findWord } from '../../words/lookup.ts';
import { rootOf } from '../../words/related-words.ts';
import { firstSensesOf, sensesAbove } from '../../words/senses.ts';
import { type Word, wordsOf } from '../words.ts';
import {
  beginsPhrase,
  eventKindOf,
  type Happens,
  isAuxiliary,
  isLightVerb,
} from './event-words.ts';

/** An event as one word or two of a sentence tell it. */
export interface Act {
  /** The kind of event, else the first sense of the verb of the word's family: equal for tellings of one sort of event. */
  readonly key: string;
  readonly happens: Happens;
  /** As written. */
  readonly words: string;
  readonly isVerb: boolean;
}

interface Sign extends Act {
  readonly is: 'verb' | 'light' | 'noun' | 'barrier' | 'within';
}

/** The act that what stands from `start` to `end` in the sentence is told of, or null where none is found. */
export function actAt(text: string, start: number, end: number): Act | null {
  const words = wordsOf(text).filter((word) => text[word.start - 1] !== '-');
  const before = words.filter((word) => word.end <= start);
  const after = words.filter((word) => word.start >= end);
  const near = after.filter((word) => !/[,;:()–—]/.test(text.slice(end, word.start)));
  return nounRightAfter(near) ?? actBefore(before) ?? findingIn(before) ?? actAfter(after);
}

/** "was found": where no noun of an event stands beside it, the finding is the event. */
function findingIn(before: readonly Word[]): Act | null {
  const at = before.findLastIndex((_, index) => signAt(before, index)?.is === 'light');
  const word = before[at]?.text.toLowerCase() ?? '';
  const isOpen = before.slice(at).every(({ text }) => !BARRIERS.has(text.toLowerCase()));
  const isThing = !NOT_FOUND.test(before[at + 1]?.text ?? '');
  return isOpen && isThing && verbFormsOf(word).includes('find')
    ? described('discover', 'verb', word)
    : null;
}

/** "the June 4 sinking", "Saturday's blast" */
function nounRightAfter(after: readonly Word[]): Act | null {
  for (let at = 0; at < Math.min(after.length, NEAR); at += 1) {
    const sign = signAt(after, at);
    if (sign?.is === 'noun') return sign;
    if (sign !== null || !isModifier(after[at])) return null;
  }
  return null;
}

function actBefore(before: readonly Word[]): Act | null {
  let noun: Sign | null = null;
  let isLight = false;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const sign = signAt(before, at);
    if (sign === null) continue;
    if (sign.is === 'noun') {
      noun ??= sign;
      if (isLight) return noun;
    } else if (sign.is === 'light') {
      if (/^extend/i.test(sign.words) && noun?.key !== 'deadline') return expiry(sign);
      if (noun !== null) return noun;
      isLight = true;
    } else if (sign.is === 'verb') {
      return isLight ? null : sign;
    } else if (sign.is === 'within') {
      if (noun !== null && !isLight) return noun;
    } else if (noun !== null || (isLight && sign.words !== 'and')) return noun;
  }
  return noun;
}

/** "extended its offer to": the day is that on which it ends. */
function expiry({ words }: Sign): Act {
  return described('expire', 'verb', words);
}

function actAfter(after: readonly Word[]): Act | null {
  let noun: Sign | null = null;
  let isLight = false;
  for (let at = 0; at < after.length; at += 1) {
    const sign = signAt(after, at);
    if (sign === null || sign.is === 'within') continue;
    if (sign.is === 'barrier') return isLight ? noun : null;
    if (sign.is === 'verb') return isLight ? noun : sign;
    if (sign.is === 'noun') {
      noun ??= sign;
      if (isLight) return noun;
    } else {
      if (noun !== null) return noun;
      isLight = true;
    }
  }
  return noun;
}

function signAt(words: readonly Word[], at: number): Sign | null {
  const word = words[at];
  if (word === undefined) return null;
  const lower = word.text.toLowerCase().replace(/['’]s?$/, '');
  if (BARRIERS.has(lower)) return plain('barrier', lower);
  if (WITHIN.has(lower)) return plain('within', lower);
  if (/^\p{Lu}/u.test(word.text) && at > 0) return null;
  const phrase = phraseAt(words, at, lower);
  if (phrase !== null) return verbSign(phrase, wordsOfPhrase(words, at, phrase));
  if (isInPhrase(words, at)) return null;
  const lemma = verbLemmaAt(words, at, lower);
  if (lemma !== null) return verbSign(lemma, lower);
  return isGerund(words, at, lower) ? null : nounSign(lower);
}

/** The phrasal verb that begins here, in its base form: "gave way". */
function phraseAt(words: readonly Word[], at: number, lower: string): string | null {
  const verb = verbFormsOf(lower).find(beginsPhrase);
  if (verb === undefined || (verb === lower && !isBareVerb(words, at, lower))) return null;
  const [next = '', third = ''] = [words[at + 1], words[at + 2]].map((word) =>
    word?.text.toLowerCase(),
  );
  const phrases = [`${verb} ${next} ${third}`, `${verb} ${next}`];
  return phrases.find((one) => eventKindOf(one, 'verb') !== null || isLightVerb(one)) ?? null;
}

/** "light" of "came to light" */
function isInPhrase(words: readonly Word[], at: number): boolean {
  return [1, 2].some((back) => {
    const lower = words[at - back]?.text.toLowerCase() ?? '';
    const phrase = lower === '' ? null : phraseAt(words, at - back, lower);
    return phrase !== null && phrase.split(' ').length > back;
  });
}

/** "will cave in", "cut short", not "the cave in": a base form that stands as a verb. */
function isBareVerb(words: readonly Word[], at: number, lower: string): boolean {
  const [last = '', former = ''] = [words[at - 1], words[at - 2]].map((one) =>
    one?.text.toLowerCase(),
  );
  const previous = /^(?:now|not|also|finally|then)$|ly$/.test(last) ? former : last;
  return UNCHANGED.has(lower) || VERB_AFTER.has(previous) || BARE_AFTER.test(previous);
}

function wordsOfPhrase(words: readonly Word[], at: number, phrase: string): string {
  const count = phrase.split(' ').length;
  return words
    .slice(at, at + count)
    .map(({ text }) => text)
    .join(' ');
}

/** The base form where the word is used as a verb, as far as its form and the word before it tell. */
function verbLemmaAt(words: readonly Word[], at: number, lower: string): string | null {
  const previous = words[at - 1]?.text.toLowerCase() ?? '';
  const forms = verbFormsOf(lower);
  const base = forms.find((form) => form !== lower) ?? null;
  if (isAuxiliary(base ?? lower) && forms.length > 0) return base ?? lower;
  if (NO_VERB_AFTER.has(previous) || !isVerb(base ?? lower)) return null;
  if (base === null || forms.includes(lower)) {
    if (VERB_AFTER.has(previous)) return lower;
    return base === null && UNCHANGED.has(lower) ? lower : pastOf(base, lower);
  }
  if (lower.endsWith('ing')) return BEING.has(previous) ? base : null;
  if (lower.endsWith('s'))
    return eventKindOf(base, 'verb') !== null || isLightVerb(base) ? base : null;
  return base;
}

/** "found" is a base form too: as a past form it is that of "find". */
function pastOf(base: string | null, lower: string): string | null {
  return base === null || lower.endsWith('ing') || lower.endsWith('s') ? null : base;
}

function isVerb(lemma: string): boolean {
  return (findWord(lemma)?.senses.verb.length ?? 0) > 0;
}

function verbSign(lemma: string, words: string): Sign {
  if (isAuxiliary(lemma) || isLightVerb(lemma)) return { ...plain('light', words) };
  return { is: 'verb', ...described(lemma, 'verb', words) };
}

/** "killing at least one person": no noun, unless "the" or a date stands before or "of" behind. */
function isGerund(words: readonly Word[], at: number, lower: string): boolean {
  if (!lower.endsWith('ing')) return false;
  const [previous, next] = [words[at - 1]?.text.toLowerCase() ?? '', words[at + 1]?.text];
  if (at === 0) return next !== undefined && next !== 'of' && NO_VERB_AFTER.has(next);
  return !NO_VERB_AFTER.has(previous) && next !== 'of' && !/['’]s?$|ed$/.test(previous);
}

function nounSign(lower: string): Sign | null {
  return recall(nouns, lower, readNoun);
}

function readNoun(lower: string): Sign | null {
  const lemma = lemmasOf(lower, 'noun').find(
    (one) => eventKindOf(one, 'noun') !== null || isEventNoun(one),
  );
  return lemma === undefined ? null : { is: 'noun', ...described(lemma, 'noun', lower) };
}

function described(lemma: string, part: 'verb' | 'noun', words: string): Act {
  const kind = eventKindOf(lemma, part);
  return {
    key: kind?.name ?? senseOf(rootOf(lemma)),
    happens: kind?.happens ?? 'often',
    words,
    isVerb: part === 'verb',
  };
}

/** Equal for "halt" and "stop", and the word itself where it is no verb. */
function senseOf(root: string): string {
  return firstSensesOf(root, 'verb')[0]?.toString() ?? root;
}

function plain(is: Sign['is'], words: string): Sign {
  return { is, key: '', happens: 'often', words, isVerb: false };
}

function verbFormsOf(lower: string): readonly string[] {
  return recall(verbs, lower, (word) => lemmasOf(word, 'verb'));
}

/** Words come again: what was read of one stays, up to a number. */
function recall<V>(known: Map<string, V>, word: string, read: (word: string) => V): V {
  const found = known.get(word);
  if (found !== undefined) return found;
  const value = read(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, value);
  return value;
}

const nouns = new Map<string, Sign | null>();
const verbs = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** True for a noun whose first sense is an event or a phenomenon. */
function isEventNoun(lemma: string): boolean {
  const above = sensesAbove(firstSensesOf(lemma, 'noun'), FARTHEST);
  return [...firstSensesOf('event', 'noun'), ...firstSensesOf('phenomenon', 'noun')].some((sense) =>
    above.has(sense),
  );
}

/** An adjective or a noun before the noun. */
function isModifier(word: Word | undefined): boolean {
  return (
    word !== undefined && !/^(?:of|in|at|on|by|the|a|an|and|to|from|for|with)$/i.test(word.text)
  );
}

const BARRIERS: ReadonlySet<string> = new Set(
  'which who whom whose that when while where because although though and but or as if'.split(' '),
);
const WITHIN: ReadonlySet<string> = new Set(
  'in during after before since following amid until'.split(' '),
);
const NO_VERB_AFTER: ReadonlySet<string> = new Set(
  'a an the its their his her this that these those of my our no'.split(' '),
);
const VERB_AFTER: ReadonlySet<string> = new Set(
  'will would shall should may might must can could to did not does do'.split(' '),
);
/** Words before a verb in its base form, or a participle that is like it: "roofs", "they", "have". */
const BARE_AFTER = /s$|^(?:have|had|they|we|you|i|who|which|that)$/;
const BEING: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));
/** Verbs whose past is their base form, as far as they tell events. */
const UNCHANGED: ReadonlySet<string> = new Set('hit cut split burst shut quit set put'.split(' '));
/** "found guilty", "found that": what is found is no thing. */
const NOT_FOUND = /^(?:that|out|guilty|liable|innocent|himself|herself|itself|themselves|it|no)$/i;
const NEAR = 3;
const FARTHEST = 20;
