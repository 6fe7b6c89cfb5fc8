/**
 * Whether a text says the opposite of a claim: a word of both is negated in one of them only (the polarity mismatch of
 * de Marneffe, Rafferty and Manning 2008, "Finding contradictions in text"), or a word of one is the antonym of a word
 * of the other.
 */

import { entails } from '../../words/related-words.ts';
import { PARTING_VERBS } from '../lexicon/cessations.ts';
import { HAPPENING_VERBS } from '../lexicon/falsehoods.ts';
import { INTENTION_NOUNS, PASSING_WORDS } from '../lexicon/negators.ts';
import { kinOf, oppositesOf } from '../lexicon/opposites.ts';
import { type StanceWord, stemOf } from './content-words.ts';
import { negativeFormsOf } from './negative-forms.ts';
import { meaningsOf } from './same-words.ts';
import { isWholeDenied } from './whole-denials.ts';

/** True where the told words negate the claimed ones or the other way round; the flags tell which words are negated. */
export function contradicts(
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
  told: readonly StanceWord[],
  toldNegated: readonly boolean[],
): boolean {
  const shared = sharedStems(claimed, told);
  if (shared > 0 && !claimNegated.includes(true) && isNoneMade(told)) return true;
  if (shared < LEAST_SHARED && !(shared === 1 && isWholeDenied(told))) return false;
  return (
    isTurned(told, toldNegated, claimed, claimNegated) ||
    isObjectTurned(told, toldNegated, claimed, claimNegated) ||
    (!isOfItself(claimed, claimNegated) && isTurned(claimed, claimNegated, told, toldNegated)) ||
    isOpposed(claimed, claimNegated, told, toldNegated)
  );
}

/** "isn't making one", "aren't getting any", "won't do so": what is asked for stands before. */
function isNoneMade(told: readonly StanceWord[]): boolean {
  return told.some(({ lower }, at) => {
    if (!/^(?:one|any|so|either)$/.test(lower)) return false;
    const next = told[at + 1];
    const isLast = next === undefined || /^[,.;:!”"]$/.test(next.text);
    const isDeed = /^(?:make|do|have|get|build|sell|plan|buy)$/.test(told[at - 1]?.lemma ?? '');
    return isLast && isDeed && /^(?:n['’]t|not|never)$/.test(told[at - 2]?.lower ?? '');
  });
}

/** So many words at least must be those of the claim, for a word alone may be of another matter. */
const LEAST_SHARED = 2;

function sharedStems(claimed: readonly StanceWord[], told: readonly StanceWord[]): number {
  const stems = new Set(
    claimed.flatMap((word) => [...meaningsOf(word), ...[...oppositesOf(word.lemma)].map(stemOf)]),
  );
  return new Set(told.flatMap(({ stem }) => (stem !== null && stems.has(stem) ? stem : []))).size;
}

/** True where what a negation bears on first is told by the other text without one. */
function isTurned(
  words: readonly StanceWord[],
  negated: readonly boolean[],
  others: readonly StanceWord[],
  otherNegated: readonly boolean[],
): boolean {
  const otherTurned = others.map((_, at) => otherNegated[at] === true || isWithout(others, at));
  const plain = stemsOf(others, otherTurned, false);
  const turned = stemsOf(others, otherTurned, true);
  const partings = new Set(
    others.flatMap((word) => (PARTING_VERBS.has(word.lemma) ? meaningsOf(word) : [])),
  );
  return focusesOf(words, negated).some((focus) => {
    const stems = meaningsOf(focus);
    // "no longer in the show" agrees with "left the show".
    if (partings.size > 0 && !stems.some((stem) => partings.has(stem))) return false;
    return (
      stems.some((stem) => plain.has(stem)) &&
      !stems.some((stem) => turned.has(stem)) &&
      !isOfAgent(focus, others)
    );
  });
}

/**
 * "is not launching a cider bar" beside "is making a cider bar": another verb is negated, and so much of what it governs
 * is the claim's that it stands for the claim's own.
 */
function isObjectTurned(
  told: readonly StanceWord[],
  negated: readonly boolean[],
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
): boolean {
  if (claimNegated.includes(true)) return false;
  const stems = new Set(claimed.flatMap(({ stem }) => stem ?? []));
  return told.some((word, at) => {
    if (word.pos !== 'VERB' || word.stem === null || negated[at] !== true) return false;
    // "won't leave the station": is there still.
    if (PARTING_VERBS.has(word.lemma)) return false;
    const isFirst = !told.some(
      (other, before) => before < at && negated[before] === true && other.stem !== null,
    );
    const end = negated.indexOf(false, at);
    const governed = behindVerb(told, at, end < 0 ? told.length : end);
    const shared = new Set(
      governed.flatMap(({ stem }) => (stem !== null && stems.has(stem) ? stem : [])),
    );
    if (!isFirst || !isDeedNegated(told, at)) return false;
    if (shared.size >= LEAST_SHARED) return true;
    return shared.size > 0 && isMaking(word) && isOfSubject(told, at, stems);
  });
}

/** "build", "design", "buy": verbs of coming about, as WordNet has them; not "won't leave" or "won't discuss". */
function isMaking({ lemma }: StanceWord): boolean {
  return ['make', 'create', 'get'].some((verb) => entails(lemma, verb));
}

/** "Acme won't build the car": who is said not to, right before, is one of the claim. */
function isOfSubject(told: readonly StanceWord[], at: number, stems: ReadonlySet<string>): boolean {
  const subject = told
    .slice(Math.max(0, at - 4), at)
    .findLast(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos));
  return subject?.stem !== null && subject?.stem !== undefined && stems.has(subject.stem);
}

/** What a verb governs; not who does it: "will not be scared by the killers of". */
function behindVerb(told: readonly StanceWord[], at: number, end: number): readonly StanceWord[] {
  const rest = told.slice(at + 1, end);
  return rest[0]?.lower === 'by' ? [] : rest;
}

/** "did not ask", "is not launching"; not "can't believe", which negates no deed. */
function isDeedNegated(words: readonly StanceWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return (
    before.some(({ lower }) => /^(?:not|n['’]t|never)$/.test(lower)) &&
    before.some(({ lemma }) => /^(?:be|do|have|wo|will|never)$/.test(lemma))
  );
}

/** "did not sing" beside "the singer": who does it is no deed. */
function isOfAgent({ stem, lemma }: Focus, others: readonly StanceWord[]): boolean {
  const met = others.filter((word) => word.stem === stem);
  return (
    met.length > 0 &&
    met.every((word) => word.pos === 'NOUN' && /[eo]rs?$/.test(word.lower) && word.lemma !== lemma)
  );
}

/** "A paper tiger is no tiger": a claim that names what it denies, as a text that upholds it may. */
function isOfItself(claimed: readonly StanceWord[], negated: readonly boolean[]): boolean {
  const plain = stemsOf(claimed, negated, false);
  return focusesOf(claimed, negated).some(({ stem }) => plain.has(stem));
}

/** "without power", "out of the cockpit": as good as negated, where the other text negates it. */
function isWithout(words: readonly StanceWord[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ lower }, index, near) =>
        lower === 'without' || (lower === 'out' && near[index + 1]?.lower === 'of'),
    );
}

/** "no plans to launch", "never happened": the word passes its negation on. */
function isLight(lemma: string): boolean {
  return HAPPENING_VERBS.has(lemma) || INTENTION_NOUNS.has(lemma) || PASSING_WORDS.has(lemma);
}

interface Focus {
  readonly stem: string;
  readonly lemma: string;
}

/** The first word of meaning under each negation: what is said not to be. */
function focusesOf(words: readonly StanceWord[], negated: readonly boolean[]): Focus[] {
  const focuses: Focus[] = [];
  let isOpen = false;
  for (const [at, { stem, pos, lemma }] of words.entries()) {
    if (isOfAnswer(words, at)) continue;
    isOpen = negated[at] === true && (isOpen || negated[at - 1] !== true);
    if (!isOpen || stem === null || pos === 'NUM' || isLight(lemma)) continue;
    if (isModifier(words, at)) continue;
    focuses.push({ stem, lemma });
    isOpen = false;
  }
  return focuses;
}

/** "Paris" in "Going up? Not in Paris": where it is not so is told of what was asked. */
function isOfAnswer(words: readonly StanceWord[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 6), at);
  const not = near.findLastIndex(({ lower }) => lower === 'not');
  return not > 0 && near[not - 1]?.text === '?' && near[not + 1]?.pos === 'ADP';
}

/** "opening" in "no opening date": "no" denies the head of its noun phrase, and of "no release plans" the release. */
function isModifier(words: readonly StanceWord[], at: number): boolean {
  const next = words[at + 1];
  if (words[at]?.pos === 'VERB' || next === undefined) return false;
  if (!isNoun(next) || isLight(next.lemma) || next.stem === null) return false;
  const before = words.slice(Math.max(0, at - 4), at);
  const no = before.findLastIndex(({ lower }) => lower === 'no');
  return no >= 0 && before.slice(no + 1).every((word) => isNoun(word) || word.pos === 'ADJ');
}

function isNoun(word: StanceWord | undefined): boolean {
  return word?.pos === 'NOUN' || word?.pos === 'PROPN';
}

function stemsOf(
  words: readonly StanceWord[],
  negated: readonly boolean[],
  wanted: boolean,
): ReadonlySet<string> {
  return new Set(words.flatMap(({ stem }, at) => (negated[at] === wanted ? (stem ?? []) : [])));
}

/** True where a word has its opposite in the other text, both negated or neither, and the other has no such word. */
function isOpposed(
  claimed: readonly StanceWord[],
  claimNegated: readonly boolean[],
  told: readonly StanceWord[],
  toldNegated: readonly boolean[],
): boolean {
  const claim = formsOf(claimed, claimNegated);
  const text = formsOf(told, toldNegated);
  return [...claim].some(([word, isNegated]) => {
    // "two dead, one alive"
    if (text.has(word) || [...kinOf(word)].some((form) => text.has(form))) return false;
    const others = [...oppositesOf(word), ...negativeFormsOf(word, (form) => text.has(form))];
    return others.some((other) => !claim.has(other) && text.get(other) === isNegated);
  });
}

function formsOf(
  words: readonly StanceWord[],
  negated: readonly boolean[],
): ReadonlyMap<string, boolean> {
  return new Map(
    words.flatMap(({ lower, lemma, stem }, at): [string, boolean][] => {
      if (stem === null || isCopular(words, at) || isFromDead(words, at)) return [];
      // "no dogs allowed"
      const isRuled = RULED.test(lower) && words.slice(Math.max(0, at - 4), at).some(isNo);
      const isNegated = isRuled || negated[at] === true;
      return [
        [lower, isNegated],
        [lemma, isNegated],
      ];
    }),
  );
}

/** "back from the dead": among the living. */
function isFromDead(words: readonly StanceWord[], at: number): boolean {
  return words[at]?.lower === 'dead' && words[at - 2]?.lower === 'from';
}

/** "stays silent", "remains a mystery": to be so, and not to be there still. */
function isCopular(words: readonly StanceWord[], at: number): boolean {
  return (
    /^(?:stay|remain)$/.test(words[at]?.lemma ?? '') &&
    /^(?:ADJ|DET)$/.test(words[at + 1]?.pos ?? '')
  );
}

const RULED = /^(?:allowed|permitted)$/;

function isNo({ lower }: StanceWord): boolean {
  return lower === 'no';
}
