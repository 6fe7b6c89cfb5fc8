/**
 * Attributions of a document: the sayings of its units with their speakers resolved, in reading order. A pronoun
 * stands for the last fitting speaker before it; where none fits, the speaker stays unknown.
 */

import { isInside } from '../model/identity.ts';
import type { Actor, Attribution, Block, Sentence, Span, Token } from '../model/types.ts';
import { isCapital } from './capitals.ts';
import { type Cast, readCast, resolveName } from './cast.ts';
import { findSayings } from './find-sayings.ts';
import { reportNouns } from './lexicon/cues.ts';
import { isOutlet, isSource } from './lexicon/roles.ts';
import {
  aware,
  type Memory,
  mentioned,
  nobody,
  pronouns,
  remember,
  resolvePronoun,
} from './memory.ts';
import { isBodyName, type Mention, readMention } from './mentions.ts';
import { type Chunk, phraseStartingAt } from './noun-phrase.ts';
import { partiesOf } from './parties.ts';
import { quotedSayings } from './quoted-sayings.ts';
import type { FoundSaying } from './saying.ts';
import { readUnits, type Unit } from './units.ts';

/** A saying with who is made to say it. `content` is the span of what is attributed. */
export interface ResolvedSaying {
  readonly unit: Unit;
  readonly saying: FoundSaying;
  readonly attribution: Attribution;
  readonly content: Span;
}

/** An attribution with the span of what is attributed. */
export interface FoundAttribution extends Attribution {
  readonly span: Span;
}

/** The attributions of a text, in order; nested ones too, also those inside quotations. */
export function attributionsIn(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  actors: readonly Actor[],
): FoundAttribution[] {
  const units = readUnits(text, blocks, sentences);
  return resolveSayings(text, units, actors).flatMap((sayings, index) => {
    const unit = units[index];
    const nested = unit === undefined ? [] : nestedIn(text, unit, sayings, actors);
    return [...sayings, ...nested]
      .map(({ attribution, content }) => ({ ...attribution, span: content }))
      .toSorted(nested.length === 0 ? () => 0 : byCue);
  });
}

function byCue(a: FoundAttribution, b: FoundAttribution): number {
  return (a.cueSpan ?? a.span).start - (b.cueSpan ?? b.span).start || a.span.start - b.span.start;
}

/** What is said inside the quotations of a unit: "I" and "we" are who is quoted. */
function nestedIn(
  text: string,
  unit: Unit,
  sayings: readonly ResolvedSaying[],
  actors: readonly Actor[],
): ResolvedSaying[] {
  return quotedSayings(text, unit).map(({ unit: sentence, saying }) => {
    const chunk = saying.speaker ?? saying.content;
    const first = sentence.tokens[chunk.start]?.lower ?? '';
    const outer = sayings.find(({ content }) => isInside(sentence.span, content))?.attribution;
    const isFirst = ['i', 'we'].includes(first) && chunk.end - chunk.start === 1;
    const mention =
      isFirst || pronouns.has(first) ? null : readMention(text, sentence.tokens, chunk, null);
    const own = describe(sentence, saying, mention, actors);
    const {
      speaker = null,
      role = null,
      party = null,
      parties = [],
      anonymous = true,
    } = outer ?? {};
    const said = isFirst ? { ...own, speaker, role, party, parties, anonymous } : own;
    return {
      unit: sentence,
      saying,
      attribution: { ...said, manner: 'indirect' as const },
      content: spanOf(sentence, saying.content),
    };
  });
}

/** The sayings of each unit, aligned with the units: an empty list where the outlet speaks for itself. */
export function resolveSayings(
  text: string,
  units: readonly Unit[],
  actors: readonly Actor[],
): ResolvedSaying[][] {
  const cast = readCast(text, units);
  let memory = nobody;
  let quoting: Quoting | null = null;
  return units.map((unit) => {
    const found = findSayings(text, unit);
    const subject = subjectOf(text, unit, cast);
    const resolved = found.map((saying) => {
      const mention = speakerOf(text, unit, saying, cast, aware(memory, subject, saying));
      memory = remember(memory, mention, unit, saying);
      return {
        unit,
        saying,
        mention,
        attribution: describe(unit, saying, mention, actors),
        content: spanOf(unit, saying.content),
      };
    });
    const goesOn =
      found.length === 0 && quoting !== null ? quotationOnly(unit, quoting, actors) : null;
    if (goesOn !== null) return [goesOn];
    quoting = quotedIn(unit, resolved);
    if (subject !== null && found.every(({ speaker }) => speaker === null)) {
      memory = mentioned(memory, subject);
    }
    if (found.length > 0) return resolved;
    const reported = continued(text, unit, memory, actors);
    return reported === null ? [] : [reported];
  });
}

/** Who is being quoted; in `block` only, where that is not null. */
interface Quoting {
  readonly speaker: Mention | null;
  readonly block: number | null;
}

/**
 * Who may go on in a sentence that is all quotation: who is quoted in this one, or, where it says something in other
 * words, its only speaker. Null where nobody speaks, or where two do.
 */
function quotedIn(
  unit: Unit,
  sayings: readonly (ResolvedSaying & { readonly mention: Mention | null })[],
): Quoting | null {
  const quoted = sayings.findLast(({ saying }) => saying.shape === 'quotation');
  if (quoted !== undefined) return { speaker: quoted.mention, block: null };
  const [first] = sayings;
  if (first === undefined || unit.kind !== 'paragraph') return null;
  const isOne = sayings.every(
    ({ attribution }) => attribution.speaker === first.attribution.speaker,
  );
  const name = first.mention?.speaker ?? '';
  const isVoice = first.mention !== null && !isOutlet(name);
  if (!isOne || !isVoice || first.saying.kind === 'decline') return null;
  return { speaker: first.mention, block: unit.block };
}

/** Who the sentence is about: the name that it begins with, after an adverb or a day. */
function subjectOf(text: string, unit: Unit, cast: Cast): Mention | null {
  const { tokens } = unit;
  let at = 0;
  while (at < SUBJECT_WITHIN && !opensName(tokens[at])) at += 1;
  if (at === SUBJECT_WITHIN) return null;
  const chunk = phraseStartingAt(tokens, at);
  if (chunk === null || unit.quoted[at]) return null;
  const next = tokens[chunk.end];
  if (next?.pos !== 'AUX' && next?.pos !== 'VERB' && next?.text !== ',') return null;
  const mention = resolveName(readMention(text, tokens, chunk, null), cast, tokens[at]?.start ?? 0);
  return mention.isNamed &&
    (mention.isPerson || cast.has(mention.speaker) || isBodyName(mention.speaker))
    ? mention
    : null;
}

/** The subject of a sentence is looked for in so many words. */
const SUBJECT_WITHIN = 7;

function opensName(token: Token | undefined): boolean {
  return (token?.pos === 'PROPN' || token?.pos === 'DET') && isCapital(token.text);
}

function speakerOf(
  text: string,
  unit: Unit,
  saying: FoundSaying,
  cast: Cast,
  memory: Memory,
): Mention | null {
  if (saying.speaker === null) return null;
  const chunk = behindReport(unit, saying.speaker);
  if (chunk === null) return null;
  const first = unit.tokens[chunk.start]?.lower ?? '';
  if (chunk.end - chunk.start === 1 && pronouns.has(first)) {
    const known = resolvePronoun(first, memory);
    return known === null ? null : { ...known, chunk };
  }
  const start = unit.tokens[chunk.start]?.start ?? 0;
  return resolveName(readMention(text, unit.tokens, chunk, saying.apposition), cast, start);
}

/** "Reports from the agency": the agency. "Estimates" by themselves name nobody: null. */
function behindReport(unit: Unit, chunk: Chunk): Chunk | null {
  const { tokens } = unit;
  let head = -1;
  for (let at = chunk.start; at < chunk.end; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (head >= 0 && (token.lower === 'from' || token.lower === 'by'))
      return { start: at + 1, end: chunk.end };
    if (reportNouns.has(token.lower) && !isSource(token.lower)) head = at;
  }
  return head >= 0 && head === chunk.end - 1 ? null : chunk;
}

function describe(
  unit: Unit,
  saying: FoundSaying,
  mention: Mention | null,
  actors: readonly Actor[],
): Attribution {
  const parties = mention === null ? [] : partiesOf(mention.speaker, mention.role, actors);
  return {
    speaker: mention?.speaker ?? null,
    role: mention?.role ?? null,
    party: parties[0] ?? null,
    parties,
    cue: unit.tokens.length > 0 ? cueText(unit, saying) : null,
    manner: saying.shape === 'quotation' ? 'direct' : 'indirect',
    via: saying.via,
    anonymous: mention === null || isUnnamed(mention),
    speakerSpan: speakerSpanOf(unit, saying, mention),
    cueSpan: saying.cue,
  };
}

/** The words that stand for the speaker, also where nobody knows for whom: "he", "estimates". */
function speakerSpanOf(unit: Unit, { speaker }: FoundSaying, mention: Mention | null): Span | null {
  const chunk = mention?.chunk ?? speaker;
  return chunk === null ? null : spanOf(unit, chunk);
}

/** "officials", "people familiar with the matter": somebody who is not named. */
function isUnnamed(mention: Mention): boolean {
  if (mention.isNamed) return false;
  if (/^(?:a|an|some|several|many|one) /i.test(mention.speaker)) return true;
  return (
    !isBodyName(mention.speaker) &&
    /(?:s|people)\b/i.test(mention.speaker.split(' ').slice(0, 4).join(' '))
  );
}

function cueText(unit: Unit, { cue }: FoundSaying): string {
  return unit.tokens
    .filter(({ start, end }) => start >= cue.start && end <= cue.end)
    .map(({ text }) => text)
    .join(' ');
}

/** A sentence that is all quotation, after a quotation: the same speaker goes on. */
function quotationOnly(
  unit: Unit,
  { speaker, block }: Quoting,
  actors: readonly Actor[],
): ResolvedSaying | null {
  const end = unit.tokens.length;
  if (block !== null && block !== unit.block) return null;
  if (end < 3 || !unit.quoted.every((isQuoted, at) => isQuoted || unit.tokens[at]?.pos === 'PUNCT'))
    return null;
  const content = { start: 0, end };
  const saying = silent(content, 'quotation', unit);
  const attribution = {
    ...describe(unit, saying, speaker, actors),
    cue: null,
    cueSpan: null,
    speakerSpan: null,
  };
  return { unit, saying, attribution, content: spanOf(unit, content) };
}

/** "They also found …" after what somebody reported: the report goes on. */
function continued(
  text: string,
  unit: Unit,
  memory: Memory,
  actors: readonly Actor[],
): ResolvedSaying | null {
  const [first, second] = unit.tokens;
  if (first === undefined || second === undefined || !pronouns.has(first.lower)) return null;
  if (!['also', 'further', 'additionally'].includes(second.lower)) return null;
  const mention = resolvePronoun(first.lower, memory);
  if (mention === null) return null;
  const content = {
    start: 0,
    end: unit.tokens.findLastIndex(({ end }) => /[\p{L}\p{N}”"’')]/u.test(text[end - 1] ?? '')) + 1,
  };
  const saying = silent(content, 'clause', unit);
  const attribution = {
    ...describe(unit, saying, mention, actors),
    cue: null,
    cueSpan: null,
    speakerSpan: { start: first.start, end: first.end },
  };
  return { unit, saying, attribution, content: spanOf(unit, content) };
}

function silent(content: Chunk, shape: 'quotation' | 'clause', unit: Unit): FoundSaying {
  const start = unit.tokens[0]?.start ?? 0;
  return {
    kind: 'say',
    negated: false,
    cue: { start, end: start },
    speaker: null,
    apposition: null,
    content,
    shape,
    clause: content,
    carried: true,
    via: [],
  };
}

/** The span of a chunk of a unit's tokens. */
export function spanOf(unit: Unit, chunk: Chunk): Span {
  return {
    start: unit.tokens[chunk.start]?.start ?? unit.span.start,
    end: unit.tokens[chunk.end - 1]?.end ?? unit.span.start,
  };
}
