/**
 * Every place in a unit where somebody is made to say something: cue verbs with their subjects, "according to",
 * and nouns that report ("reports that", "images released by").
 */

import { heldVerbs, reportNouns, weakVerbs } from '../lexicon/cues.ts';
import { isDocument } from '../lexicon/roles.ts';
import type { Unit } from '../units.ts';
import { colonSayings } from './colon-sayings.ts';
import { findContents } from './find-content.ts';
import { type CueHit, findCues } from './find-cues.ts';
import { findSubject } from './find-subject.ts';
import { howSayings } from './how-sayings.ts';
import { passOnSayings } from './passed-on.ts';
import { possessedSayings } from './possessed-sayings.ts';
import { publishedSayings, reportedNouns } from './reported-sayings.ts';
import {
  type Content,
  conjunctions,
  type FoundSaying,
  type Saying,
  type Subject,
} from './saying.ts';
import { signs, signsOf } from './signs.ts';
import { headOf } from './speakers.ts';

/** The sayings of a unit in the order of their cues; none where the outlet speaks for itself. */
export function findSayings(text: string, unit: Unit): FoundSaying[] {
  const found = signsOf(unit);
  if (found.kinds === 0) return [];
  const has = (sign: number) => (found.kinds & sign) !== 0;
  const verbs = has(signs.verb) ? verbSayings(text, unit, found.verbs) : [];
  const published = has(signs.published) ? publishedSayings(text, unit, verbs) : [];
  const owned = has(signs.noun) ? possessedSayings(unit, verbs) : [];
  const reported = has(signs.noun) ? reportedNouns(unit, [...verbs, ...owned]) : [];
  const quoted =
    unit.quotations.length > 0 ? [...colonSayings(unit, verbs), ...howSayings(unit)] : [];
  const sayings = [...verbs, ...published, ...owned, ...reported, ...quoted];
  return (has(signs.passed) ? passOnSayings(text, unit, sayings) : sayings).toSorted(
    (a, b) => a.cue.start - b.cue.start || a.content.start - b.content.start,
  );
}

function verbSayings(text: string, unit: Unit, verbs: readonly number[]): FoundSaying[] {
  const last = unit.tokens.length - 1;
  const isQuestion = unit.tokens[last]?.text === '?' && !unit.quoted[last];
  return withContents(text, unit, readSayings(unit, verbs)).flatMap(({ saying, contents }) =>
    contents
      .filter(({ shape }) => saying.subject.how !== 'linked' || linkedShapes.has(shape))
      // "Will the mayor say what he knows?": the outlet asks, and nobody has said it
      .filter(({ shape }) => !isQuestion || shape === 'quotation')
      .map((content) => build(unit, saying, content)),
  );
}

/** The sayings that have a content of some sort, with it: one that has none ends no other's. */
function withContents(
  text: string,
  unit: Unit,
  sayings: readonly Saying[],
): { readonly saying: Saying; readonly contents: readonly Content[] }[] {
  const read = sayings.map((saying, index) => ({
    saying,
    contents: findContents(text, unit, sayings, index),
  }));
  const kept = sayings.filter((_saying, index) => (read[index]?.contents.length ?? 0) > 0);
  if (kept.length === sayings.length) return read;
  return kept.map((saying, index) => ({
    saying,
    contents: findContents(text, unit, kept, index),
  }));
}

/** "by announcing plans" says nothing; "by saying that", "for calling it a lie" does. */
const linkedShapes: ReadonlySet<string> = new Set(['clause', 'quotation', 'label', 'infinitive']);

/** Cues with subjects, left to right: a carried subject is that of the saying before. */
function readSayings(unit: Unit, verbs: readonly number[]): Saying[] {
  const sayings: Saying[] = [];
  for (const hit of findCues(unit, verbs)) {
    const outer = sayings.findLast((saying, index) => !isNested(unit, saying, sayings[index - 1]));
    const subject = findSubject(unit, hit, outer?.subject ?? null);
    if (subject !== null && !isWeakUse(unit, hit, subject)) sayings.push({ hit, subject });
  }
  return sayings;
}

/** "Doe said that on Monday the agency confirmed": the agency's saying stands inside Doe's. */
function isNested(unit: Unit, saying: Saying, before: Saying | undefined): boolean {
  if (before === undefined || saying.subject.how !== 'before') return false;
  const link = unit.tokens[saying.subject.left - 1];
  return (
    link?.text !== ',' &&
    !conjunctions.has(link?.lower ?? '') &&
    !unit.quoted[saying.subject.left - 1]
  );
}

/** Verbs that, as a participle after a comma, give the outlet's reading: "…, signaling a shift". */
const readings: ReadonlySet<string> = new Set(
  'suggest indicate highlight underscore underline signal show reveal outline imply reflect stress emphasize emphasise'.split(
    ' ',
  ),
);

/** "Norway may send": a planned or possible saying is none, but "would not confirm" is. */
function isWeakUse(unit: Unit, hit: CueHit, subject: Subject): boolean {
  const isNone = hasNoSubject(unit, subject);
  const group = unit.tokens.slice(hit.groupStart, hit.verb).map(({ lower }) => lower);
  const isPossible = group.some((word) => modals.has(word)) || sharesModal(unit, hit, subject);
  if (isPossible && !hit.negated && !isNone) return true;
  // "could not believe what she saw": she did
  if (hit.form.cue.kind === 'believe' && hit.negated && group.includes('could')) return true;
  const isReading =
    readings.has(hit.form.cue.lemma) && hit.form.form === 'ing' && subject.how === 'carried';
  if (isReading && unit.tokens[subject.chunk?.end ?? -1]?.text !== ',') return true;
  // "said in a statement emailed to reporters that": the statement emails nothing
  const isSent = hit.form.form === 'past' && sending.has(hit.form.cue.lemma);
  if (isSent && isDocumentary(unit, subject)) return true;
  // "if they believe": nobody need believe it
  const isIf = ['if', 'unless'].includes(unit.tokens[subject.left - 1]?.lower ?? '');
  if (isIf && subject.how === 'before') return true;
  // "A video showing the moment was released": where it ends cannot be told
  const isSubject = hit.form.form === 'ing' && subject.how === 'absolute' && subject.left === 0;
  if (isSubject && weakVerbs.has(hit.form.cue.lemma)) return true;
  // "…,” Doe said, referring to the plan": what the words are about
  if (hit.form.cue.kind === 'mention' && hit.form.form === 'ing' && carriedOver.has(subject.how))
    return true;
  const head = subject.chunk === null ? undefined : unit.tokens[subject.chunk.end - 1];
  if (
    hit.form.cue.kind === 'deny' &&
    reportNouns.has(head?.lower ?? '') &&
    head?.lower !== 'intelligence'
  )
    return true;
  if (subject.chunk !== null) return false;
  // "were confirmed dead": a passive without "by", "that" or "to" is no saying.
  return !hit.passive || !['that', 'to'].includes(unit.tokens[hit.after]?.lower ?? '');
}

/** Verbs of sending, that a document has behind it as participles. */
const sending: ReadonlySet<string> = new Set(['email', 'post', 'tweet', 'write']);

function isDocumentary({ tokens }: Unit, { chunk }: Subject): boolean {
  const head = chunk === null ? '' : (headOf(tokens, chunk)?.lower ?? '');
  return isDocument(head) || reportNouns.has(head);
}

const modals: ReadonlySet<string> = new Set([
  'may',
  'might',
  'could',
  'would',
  'should',
  'will',
  'must',
  'shall',
]);

/** "would examine the offer and advise shareholders", "plans to meet and tell them": the second verb hangs on the same modal. */
function sharesModal(
  { tokens }: Unit,
  { form, groupStart }: CueHit,
  { chunk, how }: Subject,
): boolean {
  if (form.form !== 'base' || how !== 'carried') return false;
  for (let at = groupStart - 1; at >= (chunk?.end ?? 0); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (modals.has(token.lower) || (token.lower === 'to' && tokens[at + 1]?.pos === 'VERB'))
      return true;
    const isFiniteVerb =
      token.pos === 'AUX' || (token.pos === 'VERB' && token.lower !== token.lemma);
    if (isFiniteVerb) return false;
  }
  return false;
}

/** "Neither side would say", "no one confirmed": the negation stands in the subject. */
function hasNoSubject(unit: Unit, { chunk }: Subject): boolean {
  return (
    chunk !== null &&
    ['neither', 'no', 'none', 'nobody'].includes(unit.tokens[chunk.start]?.lower ?? '')
  );
}

/** Verbs of thinking that take over the negation of what is thought. */
const transferring: ReadonlySet<string> = new Set(['believe', 'think']);

function build(unit: Unit, { hit, subject }: Saying, content: Content): FoundSaying {
  const { tokens } = unit;
  const first = tokens[hit.verb];
  const last = tokens[hit.after - 1];
  const isOwn = subject.how === 'before' || subject.how === 'absolute';
  const clauseStart = isOwn && subject.chunk !== null ? subject.chunk.start : hit.groupStart;
  const isNegated = hit.negated || hasNoSubject(unit, subject);
  // "does not believe that it is so": the negation is of what is believed (Quirk and others 1985, 14.36)
  const isThought = transferring.has(hit.form.cue.lemma);
  // "no longer claims that it is so"
  const isDropped = tokens[hit.verb - 1]?.lower === 'longer' && heldVerbs.has(hit.form.cue.lemma);
  const isDisbelief = isNegated && (isThought || isDropped);
  return {
    kind: isDisbelief ? 'deny' : hit.form.cue.kind,
    negated: isNegated && !isDisbelief,
    cue: { start: first?.start ?? 0, end: last?.end ?? 0 },
    speaker: subject.chunk,
    apposition: subject.apposition,
    content: { start: content.start, end: content.end },
    shape: content.shape,
    clause: { start: Math.min(clauseStart, content.start), end: Math.max(hit.after, content.end) },
    carried: carriedOver.has(subject.how),
    via: content.told === null ? [] : [content.told],
  };
}

/** How a subject is shared with another verb. */
const carriedOver: ReadonlySet<Subject['how']> = new Set(['carried', 'relative', 'linked']);
