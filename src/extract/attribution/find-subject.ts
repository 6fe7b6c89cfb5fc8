/**
 * Who says it: the noun phrase that a cue has as its subject, before the cue ("Doe said", "Doe, the mayor, said",
 * "officials in Kyiv, who said"), after it ("…,” said Doe"), after "by", or carried over from the verb before
 * ("Doe confirmed this and warned that", "confirming that").
 */

import type { Token } from '../../model/types.ts';
import { reportNouns, weakVerbs } from '../lexicon/cues.ts';
import { isDocument } from '../lexicon/roles.ts';
import { type Chunk, isNominal, phraseEndingAt, phraseStartingAt } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import type { CueHit } from './find-cues.ts';
import { nounLinks, subjectLinks } from './participle-links.ts';
import type { Subject } from './saying.ts';
import { canSpeak, headOf, speaks } from './speakers.ts';
import { inverted, turned } from './subject-after.ts';
import { relatedSubject, relatives, subjectBefore } from './subject-before.ts';
import { timeBefore } from './time-phrases.ts';

/** The subject of the cue, given the subject that the cue before it in the unit had; null where nobody fits. */
export function findSubject(unit: Unit, hit: CueHit, before: Subject | null): Subject | null {
  const { tokens } = unit;
  const isFree = !weakVerbs.has(hit.form.cue.lemma) && hit.form.form !== 'ing';
  if (hit.passive || tokens[hit.after]?.lower === 'by') return agentOf(tokens, hit);
  const last = hit.groupStart - 1;
  const word = tokens[last];
  if (word !== undefined && relatives.has(word.lower)) return relativeSubject(tokens, last);
  if (hit.form.form === 'ing' && !hasAuxiliary(tokens, hit))
    return participleSubject(unit, hit, before);
  if (word?.lower === 'and' || word?.lower === 'but' || word?.lower === 'or')
    return carry(before, last, tokens) ?? carry(nearestSubject(unit, last), last, tokens);
  return (
    turned(unit, hit) ??
    relatedSubject(unit, last) ??
    subjectBefore(unit, last, isFree) ??
    inverted(unit, hit)
  );
}

function hasAuxiliary(tokens: readonly Token[], hit: CueHit): boolean {
  return tokens.slice(hit.groupStart, hit.verb).some(({ pos }) => pos === 'AUX');
}

/** "was described by X as", "were denied by X". Without "by" nobody is named. */
function agentOf(tokens: readonly Token[], hit: CueHit): Subject | null {
  const subject = phraseEndingAt(tokens, behindRelative(tokens, hit.groupStart - 1));
  const left = subject?.start ?? hit.groupStart;
  if (tokens[hit.after]?.lower !== 'by') return { chunk: null, apposition: null, left, how: 'by' };
  const chunk = phraseStartingAt(tokens, hit.after + 1);
  if (chunk === null || !canSpeak(tokens, chunk)) return null;
  return { chunk, apposition: null, left, how: 'by' };
}

/** "the moon, which is thought to": the moon. */
function behindRelative(tokens: readonly Token[], last: number): number {
  const at = relatives.has(tokens[last]?.lower ?? '') ? last - 1 : last;
  return tokens[at]?.text === ',' ? at - 1 : at;
}

/** "X and Y, who said": what the relative pronoun stands for. */
function relativeSubject(tokens: readonly Token[], pronoun: number): Subject | null {
  const last = /^[,(]$/.test(tokens[pronoun - 1]?.text ?? '') ? pronoun - 2 : pronoun - 1;
  const chunk = phraseEndingAt(tokens, last);
  // whoever is "who" can speak
  const isSomebody = tokens[pronoun]?.lower === 'who';
  if (chunk === null || !speaks(tokens, chunk, isSomebody)) return null;
  return { chunk, apposition: null, left: last + 1, how: 'relative' };
}

/** "…, warning that": the subject of the verb before; "with Doe stating that": Doe. */
function participleSubject(unit: Unit, hit: CueHit, before: Subject | null): Subject | null {
  const { tokens } = unit;
  const last = hit.groupStart - 1;
  const quotedSource = tokens[last]?.lower === 'as' ? sourceQuoted(tokens, last) : null;
  if (quotedSource !== null) return quotedSource;
  if (last < 0) return mainSubject(unit, hit);
  const word = tokens[last]?.lower ?? '';
  if (subjectLinks.has(word))
    return linked(mainSubject(unit, hit, last) ?? before ?? nearestSubject(unit, last), last);
  if (nounLinks.has(word)) return objectBefore(tokens, last);
  const direct = phraseEndingAt(tokens, timeBefore(tokens, last));
  if (direct !== null && isElsewhere(tokens, direct, hit)) return shared(unit, hit, before);
  if (direct !== null && isIssued(unit, direct))
    return carry(nearestSubject(unit, direct.start), hit.verb, tokens);
  if (direct !== null) {
    if (!canSpeak(tokens, direct)) return null;
    const isAbsolute = tokens[direct.start - 1]?.lower === 'with';
    return {
      chunk: direct,
      apposition: null,
      left: isAbsolute ? direct.start - 1 : direct.start,
      how: 'absolute',
    };
  }
  const isAfterQuote = unit.quoted[last] === true && tokens[last - 1]?.text === ',';
  if (last < 0 || (tokens[last]?.text !== ',' && tokens[last]?.lower !== 'and' && !isAfterQuote))
    return null;
  const passedOn = reportBefore(tokens, last);
  if (passedOn !== null) return { chunk: passedOn, apposition: null, left: last, how: 'carried' };
  return carry(before, last, tokens) ?? carry(nearestSubject(unit, last), last, tokens);
}

/** The subject of the verb before, or of the clause. */
function shared(unit: Unit, hit: CueHit, before: Subject | null): Subject | null {
  const subject = before ?? nearestSubject(unit, hit.groupStart - 1);
  return subject === null ? null : { ...subject, left: hit.groupStart, how: 'carried' };
}

/** "posted on Twitter accusing", "sent a letter to members stating that": the noun before it says nothing. */
function isElsewhere(tokens: readonly Token[], { start, end }: Chunk, hit: CueHit): boolean {
  const opens = tokens[hit.after]?.lower === 'that' || /^[“"]$/.test(tokens[hit.after]?.text ?? '');
  if (!canSpeak(tokens, { start, end })) return opens;
  // "in a letter calling for": the letter calls for it
  if (isDocument(headOf(tokens, { start, end })?.lower ?? '')) return false;
  return placing.has(tokens[start - 1]?.lower ?? '');
}

const placing: ReadonlySet<string> = new Set('on in at to via through during into over'.split(' '));

/** "Arguing that the law was wrong, Doe", "After saying so, Doe": the subject of the clause behind the comma. */
function mainSubject(unit: Unit, hit: CueHit, left = 0): Subject | null {
  if (left > 0) return null;
  const { tokens, quoted } = unit;
  for (let at = hit.after + 1; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== ',' || (quoted[at] && quoted[at + 1])) continue;
    const chunk = phraseStartingAt(tokens, quoted[at] ? at + 2 : at + 1);
    const next = chunk === null ? undefined : tokens[chunk.end];
    const isSubject =
      next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV' || next?.text === ',';
    if (chunk !== null && isSubject && canSpeak(tokens, chunk))
      return { chunk, apposition: null, left: 0, how: 'linked' };
  }
  return null;
}

function linked(subject: Subject | null, left: number): Subject | null {
  return subject === null ? null : { ...subject, left, how: 'linked' };
}

/** "attacked Doe for saying": Doe. */
function objectBefore(tokens: readonly Token[], link: number): Subject | null {
  const chunk = phraseEndingAt(tokens, link - 1);
  if (chunk === null || !canSpeak(tokens, chunk)) return null;
  return { chunk, apposition: null, left: link, how: 'linked' };
}

/** "issued a statement warning that": who issued it warns. */
function isIssued({ tokens }: Unit, chunk: Chunk): boolean {
  const noun = headOf(tokens, chunk)?.lower ?? '';
  if (!isDocument(noun) && !reportNouns.has(noun)) return false;
  return issuing.has(tokens[chunk.start - 1]?.lemma ?? '');
}

const issuing: ReadonlySet<string> = new Set(
  'issue release send publish post write tweet sign file make give deliver put'.split(' '),
);

/** "quoted an official as saying": the official. */
function sourceQuoted(tokens: readonly Token[], as: number): Subject | null {
  const chunk = phraseEndingAt(tokens, as - 1);
  if (
    chunk === null ||
    (tokens[chunk.start - 1]?.lemma !== 'quote' && tokens[chunk.start - 1]?.lemma !== 'cite')
  )
    return null;
  return { chunk, apposition: null, left: chunk.start, how: 'absolute' };
}

/** "reports from several agencies, including X, suggesting that": the agencies, to the comma. */
function reportBefore(tokens: readonly Token[], comma: number): Chunk | null {
  for (let at = comma - 1; at > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'VERB') {
      if (token?.lower !== 'including') return null;
    }
    const isSourceOf = token?.lower === 'from' || token?.lower === 'by';
    if (isSourceOf && reportNouns.has(tokens[at - 1]?.lower ?? ''))
      return { start: at + 1, end: comma };
  }
  return null;
}

function carry(subject: Subject | null, last: number, tokens: readonly Token[]): Subject | null {
  if (subject === null) return null;
  const isQuoteEnd = /^[”"’']$/.test(tokens[last]?.text ?? '');
  const left = isQuoteEnd ? last + 1 : tokens[last - 1]?.text === ',' ? last - 1 : last;
  return { ...subject, left, how: 'carried' };
}

/**
 * The nearest subject of a finite verb to the left that can speak; one of a relative clause ("what they have said")
 * only where there is no other.
 */
function nearestSubject(unit: Unit, from: number): Subject | null {
  const { tokens } = unit;
  let related: Subject | null = null;
  for (let at = from - 1; at > 0; at -= 1) {
    const token = tokens[at];
    const isVerb = token?.pos === 'AUX' || (token?.pos === 'VERB' && !token.lower.endsWith('ing'));
    if (!isVerb || unit.quoted[at]) continue;
    let last = at - 1;
    while (last > 0 && tokens[last]?.pos === 'ADV') last -= 1;
    const subject = subjectBefore(unit, last, false);
    const chunk = subject?.chunk;
    if (chunk == null || !canSpeak(tokens, chunk)) continue;
    const before = tokens[chunk.start - 1];
    const isRelative =
      before !== undefined &&
      (isNominal(before) || relatives.has(before.lower) || before.pos === 'ADP');
    if (!isRelative) return subject;
    related ??= subject;
  }
  return related;
}
