/**
 * Whether a claim is about what was, what is, or what is planned. The present perfect of the passive tells a state
 * that holds ("have been deployed": present); that of the active an act that is over ("have undergone": past).
 */

import type { Tense, Token } from '../model/types.ts';

const modals: ReadonlySet<string> = new Set([
  'will',
  'shall',
  'may',
  'might',
  'could',
  "'ll",
  '’ll',
  'wo',
  'would',
  'should',
]);
const planWords: ReadonlySet<string> = new Set([
  'plan',
  'intend',
  'expect',
  'aim',
  'prepare',
  'schedule',
  'propose',
  'pledge',
  'promise',
  'vow',
  'threaten',
  'due',
  'set',
  'slate',
  'poise',
  'likely',
]);
const pastForms = /^(?:was|were|had|did)$/;
const perfects: ReadonlySet<string> = new Set(['has', 'have', "'ve", '’ve']);
const beForms: ReadonlySet<string> = new Set([
  'is',
  'are',
  'am',
  "'s",
  '’s',
  "'re",
  '’re',
  'be',
  'being',
]);

/** How far behind an auxiliary its verb is looked for, adverbs between them. */
const NEAR = 8;

/** The tense of the words, by their first finite verb; `present` where there is none. */
export function readTense(tokens: readonly Token[]): Tense {
  if (isPlanned(tokens)) return 'planned';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || startsSubordinate(tokens, at) || isAside(tokens, at)) continue;
    if (modals.has(token.lower) && token.pos === 'AUX')
      return isPerfectInfinitive(tokens, at) ? 'past' : modalTense(tokens, at);
    if (perfects.has(token.lower)) return perfectTense(tokens, at);
    if (pastForms.test(token.lower)) return 'past';
    if (beForms.has(token.lower) && token.pos === 'AUX') return 'present';
    if (token.pos === 'VERB') return verbTense(tokens, at);
  }
  return 'present';
}

/** "plans to send", "expected to arrive", "likely to rise", "going to": what is yet to come; not "likely to have left". */
function isPlanned(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (tokens[at + 1]?.lower !== 'to' || tokens[at + 2]?.lower === 'have') return false;
    const isPlan =
      planWords.has(token.lemma) || planWords.has(token.lower.replace(/s$|d$|ed$/, ''));
    if (isPlan && tokens[at - 1]?.lower !== 'had') return firstVerb(tokens) >= at - 3;
    return token.lower === 'going' && tokens[at + 2]?.pos === 'VERB';
  });
}

function firstVerb(tokens: readonly Token[]): number {
  const at = tokens.findIndex(({ pos }) => pos === 'VERB');
  return at < 0 ? tokens.length : at;
}

/** "will send" is planned; "may be limited", "could be exaggerated" speak of now. */
function modalTense(tokens: readonly Token[], at: number): Tense {
  const [first, second] = tokens
    .slice(at + 1, at + NEAR)
    .filter(({ pos, lower }) => pos !== 'ADV' && lower !== 'not');
  if (['will', 'shall', 'would', "'ll", '’ll', 'wo', 'should'].includes(tokens[at]?.lower ?? ''))
    return 'planned';
  if (first?.lower === 'be' && second !== undefined) {
    if (second.pos === 'ADJ' || /ing$/.test(second.lower)) return 'present';
    return 'planned';
  }
  return 'planned';
}

function perfectTense(tokens: readonly Token[], at: number): Tense {
  const rest = tokens
    .slice(at + 1, at + NEAR)
    .filter(({ pos, lower }) => pos !== 'ADV' && lower !== 'not' && lower !== 'also');
  if (rest[0]?.lower === 'been') return 'present';
  const hasParticiple = rest[0]?.pos === 'VERB' || rest[0]?.pos === 'AUX';
  return hasParticiple ? 'past' : 'present';
}

function verbTense(tokens: readonly Token[], at: number): Tense {
  const token = tokens[at];
  const word = token?.lower ?? '';
  if (/ing$/.test(word)) return 'present';
  // "Norvik to cut jobs", "200 jobs to go": with no finite verb before it, an infinitive tells what is to come.
  if (tokens[at - 1]?.lower === 'to') return at >= 2 ? 'planned' : 'present';
  const isParticipleOnly = tokens[at - 1]?.pos === 'NOUN' && tokens[at + 1]?.lower === 'by';
  if (isParticipleOnly) return 'present';
  const subject = tokens[at - 1];
  if (invariant.has(word) && subject?.pos === 'NOUN' && subject.lemma === subject.lower)
    return 'past';
  return word !== token?.lemma && !/s$/.test(word) ? 'past' : 'present';
}

/** Verbs whose past is their base form: "a bus hit" is past, as its subject is one. */
const invariant: ReadonlySet<string> = new Set([
  'hit',
  'put',
  'cut',
  'set',
  'hurt',
  'shut',
  'cost',
  'quit',
  'burst',
  'spread',
  'split',
  'beat',
  'cast',
  'broadcast',
]);

/** "if verified", "Given that": a participle that is no verb of the clause. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (['if', 'when', 'once', 'unless', 'as'].includes(before) && tokens[at]?.pos === 'VERB')
    return true;
  return at === 0 && tokens[0]?.pos === 'VERB' && tokens.some(({ text }) => text === ',');
}

/** A condition or time before the main clause does not tell its tense. */
function startsSubordinate(tokens: readonly Token[], at: number): boolean {
  let comma = -1;
  const first = tokens[0]?.lower ?? '';
  if (['if', 'when', 'after', 'while', 'although', 'as'].includes(first))
    comma = tokens.findIndex(({ text }) => text === ',');
  return at <= comma;
}

/** "may have sent", not "could have consequences". */
function isPerfectInfinitive(tokens: readonly Token[], at: number): boolean {
  const [have, verb] = tokens.slice(at + 1, at + NEAR).filter(({ pos }) => pos !== 'ADV');
  return have?.lower === 'have' && (verb?.pos === 'VERB' || verb?.pos === 'AUX');
}
