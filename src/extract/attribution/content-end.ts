/**
 * Where the content of a saying ends: before the next saying that is not inside it, and before what belongs to the
 * verb of saying again.
 */

import type { Token } from '../../model/types.ts';
import type { Unit } from '../units.ts';
import { deniedAside } from './denied-asides.ts';
import type { CueHit } from './find-cues.ts';
import type { Subject } from './saying.ts';
import { conjunctions, lastWord, type Saying } from './saying.ts';
import { isTimePhrase } from './time-phrases.ts';

/** The token where the content of the saying at `index` ends at the latest. */
export function endOfContent(unit: Unit, sayings: readonly Saying[], index: number): number {
  const { tokens } = unit;
  const own = sayings[index];
  let end = lastWord(tokens);
  if (own === undefined) return end;
  for (let next = index + 1; next < sayings.length; next += 1) {
    const { hit, subject } = sayings[next] as Saying;
    const aside = deniedAside(tokens, sayings[next] as Saying);
    if (aside !== null && aside > own.hit.after) {
      end = Math.min(end, aside - 1);
      break;
    }
    if (isMainVerb(own, hit, subject)) {
      const isAfterComma = tokens[hit.groupStart - 1]?.text === ',';
      end = Math.min(end, isAfterComma ? hit.groupStart - 1 : hit.groupStart);
      break;
    }
    const left = leftEdge(tokens, subject);
    if (left > own.hit.after && isSibling(tokens, hit, subject, own)) {
      end = Math.min(end, left);
      break;
    }
  }
  const isRelative = ['which', 'who'].includes(tokens[own.hit.groupStart - 1]?.lower ?? '');
  if (own.hit.form.form === 'past' && own.subject.how === 'by' && (!own.hit.passive || isRelative))
    end = Math.min(end, asideEnd(unit, own.hit.after, end));
  if (isOpening(tokens, own)) end = Math.min(end, mainClause(unit, own.hit.after, end));
  end = Math.min(end, closingBracket(unit, own, end), closingDash(unit, own, end));
  return Math.min(end, adjunctAfter(unit, own.hit.after, end));
}

/** "Those who accused him of lying said", "Doe, who has denied it, told": the subject of the relative clause goes on. */
function isMainVerb(own: Saying, hit: CueHit, { chunk, how }: Subject): boolean {
  if (own.subject.how !== 'relative' || how !== 'before' || chunk === null) return false;
  const relative = own.subject.chunk;
  return relative !== null && chunk.start <= relative.start && chunk.end >= relative.start + 1
    ? hit.groupStart > own.hit.after
    : false;
}

/** "As Doe said last week, the road is closed", "Despite reports urging new rules, officials": an opening clause. */
function isOpening(tokens: readonly Token[], { hit, subject }: Saying): boolean {
  const first = tokens[0]?.lower ?? '';
  if (tokens[hit.after]?.text === ',') return false;
  if (subject.how === 'absolute') return tokens[0]?.pos === 'ADP' && subject.left < 5;
  if (hit.form.form === 'ing' && subject.how === 'linked' && subject.left === 0) return true;
  return subordinators.has(first) && subject.left === 1;
}

/** The comma that ends an opening clause; `end` where none does. */
function mainClause({ tokens, quoted }: Unit, from: number, end: number): number {
  for (let at = from + 2; at < end; at += 1) {
    if (tokens[at]?.text === ',' && !quoted[at] && isNominalStart(tokens[at + 1])) return at;
  }
  return end;
}

function isNominalStart(token: Token | undefined): boolean {
  return token !== undefined && ['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM'].includes(token.pos);
}

/** "(the firm called it “small”) and": the bracket that was open before the cue ends what is said in it. */
function closingBracket({ tokens }: Unit, { hit }: Saying, end: number): number {
  let depth = 0;
  for (let at = hit.after; at < end; at += 1) {
    if (tokens[at]?.text === '(') depth += 1;
    if (tokens[at]?.text === ')') depth -= 1;
    if (depth < 0) return at;
  }
  return end;
}

/** "the pier — which Doe said was safe — will open": the dash that closes the aside that the cue stands in. */
function closingDash({ tokens, quoted }: Unit, { hit, subject }: Saying, end: number): number {
  let isOpen = false;
  for (let at = 0; at < end; at += 1) {
    const mark = tokens[at]?.text;
    if (quoted[at] || (mark !== '—' && mark !== '–' && mark !== '--')) continue;
    if (at < subject.left) isOpen = !isOpen;
    else if (isOpen && at >= hit.after) return at;
  }
  return end;
}

/** ", described by X as “…,” has": the aside ends at its comma or with its quotation. */
function asideEnd(unit: Unit, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (unit.quoted[at] && !unit.quoted[at + 1]) return at + 1;
    if (unit.tokens[at]?.text === ',' && !unit.quoted[at]) return at;
  }
  return end;
}

function isSibling(tokens: readonly Token[], hit: CueHit, subject: Subject, own: Saying): boolean {
  if (subject.how === 'carried' || subject.how === 'after') return true;
  const before = tokens[subject.left - 1];
  if (subject.how === 'relative') return own.subject.chunk === subject.chunk;
  if (subject.how === 'linked')
    return ['before', 'after', 'while'].includes(tokens[subject.left]?.lower ?? '');
  if (subject.how === 'absolute') return tokens[subject.left]?.lower === 'with';
  if (subject.how === 'by') return false;
  if (before === undefined || subject.left <= own.hit.after + 1) return false;
  const isSubordinate = subordinators.has(tokens[own.subject.left - 1]?.lower ?? '');
  if (before.text === ',')
    return isSubordinate || hit.after >= lastWord(tokens) || isTrailing(tokens, hit);
  if (!conjunctions.has(before.lower) || tokens[subject.left - 2]?.lower === 'that') return false;
  // "said that it closed after workers said no": what is said goes on; ", after workers said no" is another saying
  return !clauseLinks.has(before.lower) || tokens[subject.left - 2]?.text === ',';
}

/** "…, Doe said on Monday.": a saying at the end with nothing but a time or a listener behind it. */
function isTrailing(tokens: readonly Token[], hit: CueHit): boolean {
  return isTimePhrase(tokens, { start: hit.after, end: lastWord(tokens) });
}

/** Conjunctions that hang a clause on the one before. */
const clauseLinks: ReadonlySet<string> = new Set([
  'after',
  'before',
  'because',
  'as',
  'where',
  'when',
]);

/** "While Doe said …, he warned": the comma ends the first saying. */
const subordinators: ReadonlySet<string> = new Set([
  'while',
  'although',
  'though',
  'as',
  'after',
  'when',
  'whereas',
  'if',
  'since',
  'because',
  'before',
  'until',
  'once',
]);

/** The first token of the next saying, with the comma and conjunction before it. */
function leftEdge(tokens: readonly Token[], subject: Subject): number {
  let left = subject.left;
  if (conjunctions.has(tokens[left - 1]?.lower ?? '')) left -= 1;
  if (tokens[left - 1]?.text === ',') left -= 1;
  return left;
}

/** Words that begin an adjunct of the verb of saying after a comma. */
const adjuncts: ReadonlySet<string> = new Set([
  'amid',
  'amidst',
  'despite',
  'although',
  'though',
  'whereas',
  'hours',
  'days',
  'weeks',
]);

/**
 * ", raising alarms", ", according to": what belongs to the verb of saying again. Another participle behind a comma
 * mostly goes on with what is said ("would close, leaving many without work"); inside "with …, …ing" all do.
 */
function adjunctAfter(unit: Unit, from: number, end: number): number {
  const { tokens, quoted } = unit;
  for (let at = from + 1; at < end; at += 1) {
    const isInQuote = quoted[at] === true && quoted[at + 1] === true && quoted[at + 2] !== true;
    if (tokens[at]?.text !== ',' || (quoted[at] && !isInQuote)) continue;
    const next = tokens[isInQuote ? at + 2 : at + 1];
    if (next?.lower === 'with') return end;
    if (next?.lower === 'according' || adjuncts.has(next?.lower ?? '')) return at;
    if (reactions.has(next?.lower ?? '') && at > from + 2) return isInQuote ? at + 2 : at;
  }
  return end;
}

/** What a saying set off or does to one before it ("revising its estimate"), in the outlet's own words; own knowledge of news. */
const reactions: ReadonlySet<string> = new Set(
  (
    'raising sparking prompting drawing fueling fuelling triggering stoking igniting heightening deepening escalating ' +
    'intensifying signaling signalling marking underscoring highlighting underlining suggesting indicating reflecting ' +
    'setting sending putting making casting adding ending speaking referring citing quoting revising correcting amending ' +
    'retracting reversing withdrawing contradicting echoing disputing rebutting refuting rejecting dismissing denying ' +
    'confirming repeating reiterating'
  ).split(' '),
);
