/**
 * Cues in a unit: verbs of saying that are used as verbs and have somebody who says. Found generously by the table
 * of forms, then kept where the words around them fit; a tag is only a hint, as it errs on just these words.
 */

import type { Token } from '../../model/types.ts';
import { isCapital } from '../capitals.ts';
import { type CueForm, cueForms, evasiveWords, heldVerbs } from '../lexicon/cues.ts';
import { isSource } from '../lexicon/roles.ts';
import { phraseVerbs } from '../lexicon/sayings.ts';
import { isNominal, isPossessive, quantifiers } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { isParticipleLink } from './participle-links.ts';
import { withQuoting } from './quoting-verbs.ts';

/** A cue in a unit. Indexes are of tokens. */
export interface CueHit {
  readonly form: CueForm;
  /** The first token of the verb group: auxiliaries, negation and adverbs before the verb. */
  readonly groupStart: number;
  readonly verb: number;
  /** The token after the verb and its particles. */
  readonly after: number;
  readonly negated: boolean;
  readonly passive: boolean;
  /** "neither confirmed nor denied", "refused to confirm or deny": one refusal. */
  readonly refuses: boolean;
}

const adverbTags: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PART']);
const groupWords: ReadonlySet<string> = new Set([
  'also',
  'further',
  'later',
  'then',
  'even',
  'neither',
  'never',
  'have',
  'has',
  'had',
  'been',
  'first',
  'repeatedly',
  'again',
  'once',
  'previously',
  'both',
  'does',
  'did',
  'do',
  'there',
]);
const negations: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'cannot',
]);
const beForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const afterInfinitive: ReadonlySet<string> = new Set([
  'continue',
  'go',
  'come',
  'rush',
  'appear',
  'seem',
  'like',
  'love',
  'tend',
  'begin',
]);
/** Of these, the verbs with which it is said: "likes to say", not "appears to say". */
const aspects: ReadonlySet<string> = new Set('continue go like love tend begin'.split(' '));

/** The cues of the unit outside quotations, in order; `verbs` are the tokens that may be one. */
export function findCues(unit: Unit, verbs: readonly number[]): CueHit[] {
  const { tokens } = unit;
  const hits: CueHit[] = [];
  let next = 0;
  for (const at of verbs) {
    if (at < next) continue;
    const isPhrased = phraseVerbs.has(tokens[at]?.lower ?? '');
    const hit = (isPhrased ? phrasedAt(tokens, at) : null) ?? cueAt(tokens, at);
    if (hit === null) continue;
    hits.push(hit);
    next = hit.form.cue.kind === 'decline' ? afterRefused(tokens, hit.after) : hit.after;
  }
  return unit.quotations.length === 0 ? hits : withQuoting(unit, hits);
}

/** "refused to confirm or deny": what is refused is no saying. */
function afterRefused(tokens: readonly Token[], after: number): number {
  if (tokens[after]?.lower !== 'to') return after + 1;
  const hasSecond = tokens[after + 2]?.lower === 'or' || tokens[after + 2]?.lower === 'nor';
  return after + (hasSecond ? 4 : 2);
}

function cueAt(tokens: readonly Token[], at: number): CueHit | null {
  const token = tokens[at];
  if (token === undefined || token.lower === 'regarding') return null;
  // "“Northern Lights,” Report Films": a name
  if (isCapital(token.text) && /^[,”"]$/.test(tokens[at - 1]?.text ?? '')) return null;
  // "a crowd in Reading": a name; "All told": in sum
  if (isCapital(token.text) && tokens[at - 1]?.lower === 'in') return null;
  if (token.lower === 'told' && tokens[at - 1]?.lower === 'all') return null;
  const form = cueForms(token.lower).find(({ particles }) =>
    particles.every((word, offset) => tokens[at + 1 + offset]?.lower === word),
  );
  if (form === undefined) return null;
  const group = verbGroup(tokens, at);
  if (!isUsedAsVerb(tokens, at, form, group.start)) return null;
  const refusal = refusalAt(tokens, at, form);
  return {
    form,
    groupStart: group.start,
    verb: at,
    after: refusal ?? at + 1 + form.particles.length,
    negated: group.negated,
    passive: form.form === 'past' && group.passive,
    refuses: refusal !== null,
  };
}

/** The auxiliaries and adverbs before a verb. */
function verbGroup(tokens: readonly Token[], verb: number) {
  let start = verb;
  let negated = false;
  let passive = false;
  while (start > 0) {
    const token = tokens[start - 1];
    if (token === undefined || isPossessive(token)) break;
    // "have, however, said"
    if (
      token.text === ',' &&
      tokens[start - 2]?.pos === 'ADV' &&
      tokens[start - 4]?.pos === 'AUX'
    ) {
      start -= 3;
      continue;
    }
    // "no longer believes"
    if (isNoLonger(tokens, start - 1)) {
      negated = true;
      start -= 2;
      continue;
    }
    if (!adverbTags.has(token.pos) && !groupWords.has(token.lower)) break;
    if (token.lower === 'to' && !afterInfinitive.has(tokens[start - 2]?.lemma ?? '')) break;
    if (negations.has(token.lower)) negated = true;
    if (beForms.has(token.lower)) passive = true;
    const isAspect = token.lower === 'to' && aspects.has(tokens[start - 2]?.lemma ?? '');
    start -= isAspect ? 2 : 1;
  }
  return { start, negated, passive };
}

function isNoLonger(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'longer' && tokens[at - 1]?.lower === 'no';
}

function isUsedAsVerb(
  tokens: readonly Token[],
  at: number,
  form: CueForm,
  groupStart: number,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined) return false;
  const group = tokens.slice(groupStart, at);
  const hasAuxiliary = group.some(
    ({ pos, lower }) => pos === 'AUX' || pos === 'PART' || lower === 'neither',
  );
  // "“…,” comments Doe"
  if (/^[”"]$/.test(before?.text ?? '') && tokens[at - 2]?.text === ',') return true;
  // "Some said", "many say"
  if (quantifiers.has(before?.lower ?? '') && !isNominal(tokens[at - 2]))
    return form.form !== 'ing';
  if (!hasAuxiliary && (before?.pos === 'DET' || isPossessive(before))) return false;
  const isDropped = isNoLonger(tokens, at - 1) && heldVerbs.has(form.cue.lemma);
  if (!hasAuxiliary && !isDropped && before?.pos === 'ADV' && tokens[at - 2]?.pos === 'DET')
    return false;
  if (form.form === 'ing')
    return (
      hasAuxiliary ||
      (before?.pos !== 'ADJ' && (before?.pos !== 'ADP' || isParticipleLink(before.lower)))
    );
  if (form.form === 'past') {
    if (after?.lower === 'by') return form.cue.takes.includes('label') || hasAuxiliary;
    return !(before?.pos === 'ADJ' && after?.pos === 'NOUN');
  }
  if (before?.lower === 'to') return groupStart < at - 1 || hasAuxiliary;
  if (token.pos === 'VERB' || token.pos === 'AUX')
    return before?.pos !== 'ADJ' || hasAuxiliary || isSource(before.lower);
  if (before?.text === ',' && after?.lower === 'that') return true;
  return hasAuxiliary || ((isNominal(before) || before?.lower === 'who') && opensContent(after));
}

/** A word that a content begins with, so that "intelligence claims that" has a verb and "claims of" has none. */
function opensContent(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    ['that', 'there', '“', '"', '‘', "'", 'it', 'they', 'he', 'she', 'them', 'him'].includes(
      token.lower,
    ) ||
    token.pos === 'DET' ||
    token.pos === 'NUM'
  );
}

/** "neither confirmed nor denied", "neither confirm nor deny": the token after it all; null for another cue. */
function refusalAt(tokens: readonly Token[], at: number, form: CueForm): number | null {
  if (form.cue.kind !== 'confirm' && form.cue.kind !== 'deny') return null;
  const link = tokens[at + 1]?.lower;
  if (link !== 'nor' && link !== 'or') return null;
  const second = cueForms(tokens[at + 2]?.lower ?? '').some(
    ({ cue }) => cue.kind === 'deny' || cue.kind === 'confirm',
  );
  return second ? at + 3 : null;
}

/** "gave an evasive response", "did not respond to a request for comment", "put the toll at 35": sayings of several words. */
function phrasedAt(tokens: readonly Token[], at: number): CueHit | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const isEvasion =
    givesEvasion(tokens, at) || (isUnanswered(tokens, at) && verbGroup(tokens, at).negated);
  if (!isEvasion && !putsAt(tokens, at)) return null;
  const cue = {
    lemma: token.lemma,
    kind: isEvasion ? 'decline' : 'judge',
    takes: ['object'],
  } as const;
  return {
    form: { cue, form: token.lower.endsWith('ing') ? 'ing' : 'past', particles: [] },
    groupStart: verbGroup(tokens, at).start,
    verb: at,
    after: at + 1,
    negated: false,
    passive: false,
    refuses: false,
  };
}

/** "gave an evasive response", "offered a vague answer" */
function givesEvasion(tokens: readonly Token[], at: number): boolean {
  if (!['give', 'offer', 'provide'].includes(tokens[at]?.lemma ?? '')) return false;
  const near = tokens.slice(at + 1, at + 5);
  const isEvasive = near.some(({ lower }) => evasiveWords.has(lower));
  return (
    isEvasive &&
    near.some(({ lemma }) => ['response', 'answer', 'reply', 'comment'].includes(lemma))
  );
}

/** "put the toll at 35": an estimate. */
function putsAt(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'put' && tokens[at]?.lower !== 'puts') return false;
  const rest = tokens.slice(at + 1, at + 14);
  return rest.some(
    ({ lower }, link) =>
      lower === 'at' && rest.slice(link + 1, link + 4).some(({ pos }) => pos === 'NUM'),
  );
}

/** "(did not) respond to a request for comment", "(did not) return calls" */
function isUnanswered(tokens: readonly Token[], at: number): boolean {
  if (!['respond', 'reply', 'return', 'answer'].includes(tokens[at]?.lemma ?? '')) return false;
  return tokens.slice(at + 1, at + 9).some(({ lemma }) => asked.has(lemma));
}

const asked: ReadonlySet<string> = new Set([
  'request',
  'comment',
  'question',
  'call',
  'email',
  'message',
  'inquiry',
  'query',
]);
