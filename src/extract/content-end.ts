/**
 * Where the content of a saying ends: before the next saying that is not inside it, and before what belongs to the
 * verb of saying again.
 */

import type { Token } from '../model/types.ts';
import type { CueHit } from './find-cues.ts';
import type { Subject } from './saying.ts';
import { conjunctions, lastWord, type Saying } from './saying.ts';
import type { Unit } from './units.ts';

/** The token where the content of the saying at `index` ends at the latest. */
export function endOfContent(unit: Unit, sayings: readonly Saying[], index: number): number {
  const { tokens } = unit;
  const own = sayings[index];
  let end = lastWord(tokens);
  if (own === undefined) return end;
  for (const { hit, subject } of sayings.slice(index + 1)) {
    const left = leftEdge(tokens, subject);
    if (left > own.hit.after && isSibling(tokens, hit, subject, own)) {
      end = Math.min(end, left);
      break;
    }
  }
  if (own.hit.form.form === 'past' && own.subject.how === 'by' && !own.hit.passive)
    end = Math.min(end, asideEnd(unit, own.hit.after, end));
  return Math.min(end, participleAfter(unit, own.hit.after, end));
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
  if (subject.how === 'carried' || subject.how === 'relative' || subject.how === 'after')
    return true;
  const before = tokens[subject.left - 1];
  if (subject.how === 'absolute') return tokens[subject.left]?.lower === 'with';
  if (subject.how === 'by') return false;
  if (before === undefined || subject.left <= own.hit.after + 1) return false;
  const isSubordinate = subordinators.has(tokens[own.subject.left - 1]?.lower ?? '');
  if (before.text === ',') return isSubordinate || hit.after >= lastWord(tokens);
  return conjunctions.has(before.lower);
}

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

/** ", raising alarms": a participle after a comma belongs to the verb of saying; inside "with …, …ing" it does not. */
function participleAfter(unit: Unit, from: number, end: number): number {
  const { tokens, quoted } = unit;
  for (let at = from + 1; at < end; at += 1) {
    const isInQuote = quoted[at] === true && quoted[at + 1] === true && quoted[at + 2] !== true;
    if (tokens[at]?.text !== ',' || (quoted[at] && !isInQuote)) continue;
    const next = tokens[isInQuote ? at + 2 : at + 1];
    if (next?.lower === 'with') return end;
    if (next?.lower === 'according' || adjuncts.has(next?.lower ?? '')) return at;
    const isParticiple =
      next !== undefined &&
      /ing$/.test(next.lower) &&
      next.pos === 'VERB' &&
      !notSplitting.has(next.lower);
    if (isParticiple && at > from + 2) return isInQuote ? at + 2 : at;
  }
  return end;
}

/** Words in -ing that are prepositions. */
const notSplitting: ReadonlySet<string> = new Set([
  'including',
  'according',
  'regarding',
  'concerning',
  'following',
  'excluding',
  'involving',
  'during',
  'considering',
  'pending',
  'starting',
  'beginning',
]);
