/**
 * Every place in a unit where somebody is made to say something: cue verbs with their subjects, "according to",
 * and nouns that report ("reports that", "images released by").
 */

import type { Span, Token } from '../model/types.ts';
import { type Content, findContents, lastWord, type Saying } from './find-content.ts';
import { type CueHit, findCues } from './find-cues.ts';
import { canSpeak, findSubject, type Subject } from './find-subject.ts';
import { type CueKind, reportNouns } from './lexicon/cues.ts';
import { isOutlet } from './lexicon/roles.ts';
import { type Chunk, phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import type { Unit } from './units.ts';

/** Somebody says something, as found in one unit, before names are resolved. Chunks are of the unit's tokens. */
export interface FoundSaying {
  readonly kind: CueKind;
  readonly negated: boolean;
  readonly cue: Span;
  readonly speaker: Chunk | null;
  readonly apposition: Chunk | null;
  readonly content: Chunk;
  readonly shape: Content['shape'];
  /** The clause from its subject (or, carried over, from its verb) to the end of the content. */
  readonly clause: Chunk;
  /** True where the speaker was taken over from the verb before. */
  readonly carried: boolean;
  readonly via: readonly string[];
}

/** The sayings of a unit in the order of their cues; none where the outlet speaks for itself. */
export function findSayings(text: string, unit: Unit): FoundSaying[] {
  const sayings = readSayings(unit);
  const fromVerbs = sayings.flatMap((saying, index) =>
    findContents(text, unit, sayings, index).map((content) => build(unit, saying, content)),
  );
  const found = [
    ...fromVerbs,
    ...passives(text, unit, fromVerbs),
    ...reportedNouns(unit, fromVerbs),
  ];
  const passedOn = withCited(text, unit, withSpeakingTo(text, unit, found));
  return withAccording(text, unit, passedOn).toSorted(
    (a, b) => a.cue.start - b.cue.start || a.content.start - b.content.start,
  );
}

/** Cues with subjects, left to right: a carried subject is that of the saying before. */
function readSayings(unit: Unit): Saying[] {
  const sayings: Saying[] = [];
  for (const hit of findCues(unit)) {
    const outer = sayings.findLast((saying, index) => !isNested(saying, sayings[index - 1]));
    const subject = findSubject(unit, hit, outer?.subject ?? null);
    if (subject !== null && !isWeakUse(unit, hit, subject)) sayings.push({ hit, subject });
  }
  return sayings;
}

/** "Doe said that the agency believes": the agency's saying stands inside Doe's. */
function isNested(saying: Saying, before: Saying | undefined): boolean {
  if (before === undefined || saying.subject.how !== 'before') return false;
  const gap = saying.subject.left - before.hit.after;
  return gap === 0 || gap === 1;
}

/** Verbs that, as a participle after a comma, give the outlet's reading: "…, signaling a shift". */
const readings: ReadonlySet<string> = new Set(
  'suggest indicate highlight underscore underline signal show reveal outline imply reflect stress emphasize emphasise'.split(
    ' ',
  ),
);

/** "North Korea may send": a planned or possible saying is none, but "would not confirm" is. */
function isWeakUse(unit: Unit, hit: CueHit, subject: Subject): boolean {
  const isNone = hasNoSubject(unit, subject);
  const group = unit.tokens.slice(hit.groupStart, hit.verb).map(({ lower }) => lower);
  const isPossible = group.some((word) =>
    ['may', 'might', 'could', 'would', 'should', 'will', 'must', 'shall'].includes(word),
  );
  if (isPossible && !hit.negated && !isNone) return true;
  const isReading =
    readings.has(hit.form.cue.lemma) && hit.form.form === 'ing' && subject.how === 'carried';
  if (isReading && unit.tokens[subject.chunk?.end ?? -1]?.text !== ',') return true;
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

/** "Neither side would say", "no one confirmed": the negation stands in the subject. */
function hasNoSubject(unit: Unit, { chunk }: Subject): boolean {
  return (
    chunk !== null &&
    ['neither', 'no', 'none', 'nobody'].includes(unit.tokens[chunk.start]?.lower ?? '')
  );
}

function build(unit: Unit, { hit, subject }: Saying, content: Content): FoundSaying {
  const { tokens } = unit;
  const first = tokens[hit.verb];
  const last = tokens[hit.after - 1];
  const isOwn = subject.how === 'before' || subject.how === 'absolute';
  const clauseStart = isOwn && subject.chunk !== null ? subject.chunk.start : hit.groupStart;
  return {
    kind: hit.form.cue.kind,
    negated: hit.negated || hasNoSubject(unit, subject),
    cue: { start: first?.start ?? 0, end: last?.end ?? 0 },
    speaker: subject.chunk,
    apposition: subject.apposition,
    content: { start: content.start, end: content.end },
    shape: content.shape,
    clause: { start: Math.min(clauseStart, content.start), end: Math.max(hit.after, content.end) },
    carried: subject.how === 'carried' || subject.how === 'relative',
    via: content.told === null ? [] : [content.told],
  };
}

const publishing: ReadonlySet<string> = new Set([
  'released',
  'published',
  'issued',
  'obtained',
  'compiled',
  'posted',
  'seen',
]);

/** "images released by the agency, which show": the agency says what the images show. */
function passives(text: string, unit: Unit, known: readonly FoundSaying[]): FoundSaying[] {
  const { tokens } = unit;
  return tokens.flatMap((token, at) => {
    if (!publishing.has(token.lower) || tokens[at + 1]?.lower !== 'by' || unit.quoted[at])
      return [];
    const source = phraseStartingAt(tokens, at + 2);
    const thing = nearestNoun(tokens, phraseEndingAt(tokens, at - 1));
    if (source === null || thing === null || !canSpeak(tokens, source)) return [];
    if (known.some(({ content }) => content.start <= thing.start && source.end <= content.end))
      return [];
    if (isOutlet(sliceOf(text, tokens, source))) return [];
    const clause = { start: thing.start, end: lastWord(tokens) };
    const cue = { start: token.start, end: tokens[at + 1]?.end ?? token.end };
    return [
      {
        kind: 'say',
        negated: false,
        cue,
        speaker: source,
        apposition: null,
        content: clause,
        shape: 'object',
        clause,
        carried: false,
        via: [],
      } as const,
    ];
  });
}

/** "the heels of satellite images released": the images are released. */
function nearestNoun(tokens: readonly Token[], chunk: Chunk | null): Chunk | null {
  if (chunk === null) return null;
  const of = tokens.slice(chunk.start, chunk.end).findLastIndex(({ lower }) => lower === 'of');
  return of < 0 ? chunk : { start: chunk.start + of + 1, end: chunk.end };
}

/** "recent claims that", "speculation that": a claim that nobody, or a possessor, is named for. */
function reportedNouns(unit: Unit, known: readonly FoundSaying[]): FoundSaying[] {
  const { tokens } = unit;
  return tokens.flatMap((token, at) => {
    const opener = tokens[at + 1];
    if (
      !reportNouns.has(token.lower) ||
      token.pos === 'VERB' ||
      opener?.lower !== 'that' ||
      unit.quoted[at]
    )
      return [];
    // "The claim that nobody died was wrong": where the clause ends cannot be told.
    if (!tokens.slice(0, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return [];
    if (!startsStatement(tokens, at + 2) || known.some(({ cue }) => cue.start === token.start))
      return [];
    const content = { start: at + 2, end: commaAfter(unit, at + 2) };
    const isInside = known.some(
      ({ content: other, cue, shape }) =>
        other.start <= at && at < other.end && shape !== 'quotation' && cue.end <= token.start,
    );
    if (isInside) return [];
    const kind =
      token.lower.startsWith('speculation') || token.lower.startsWith('rumo') ? 'doubt' : 'allege';
    const cue = { start: token.start, end: token.end };
    return [
      {
        kind,
        negated: false,
        cue,
        speaker: null,
        apposition: null,
        content,
        shape: 'clause',
        clause: content,
        carried: false,
        via: [],
      } as const,
    ];
  });
}

/** "reports that Ukraine has been making" is a relative clause: what was reported does not follow. */
function startsStatement(tokens: readonly Token[], from: number): boolean {
  const phrase = phraseStartingAt(tokens, from);
  if (phrase === null) return false;
  const rest = tokens.slice(phrase.end, phrase.end + 5).map(({ lemma }) => lemma);
  return !rest.includes('make') && !rest.includes('raise') && !rest.includes('face');
}

function commaAfter(unit: Unit, from: number): number {
  const end = lastWord(unit.tokens);
  const comma = unit.tokens.findIndex(
    (token, at) => at > from + 2 && token.text === ',' && !unit.quoted[at],
  );
  return comma < 0 ? end : Math.min(comma, end);
}

/** "Speaking to Reuters, Doe said": through Reuters. */
function withSpeakingTo(text: string, unit: Unit, found: readonly FoundSaying[]): FoundSaying[] {
  const { tokens } = unit;
  const isSpeaking =
    tokens[0]?.lower === 'speaking' && ['to', 'in', 'on', 'with'].includes(tokens[1]?.lower ?? '');
  const phrase = isSpeaking ? phraseStartingAt(tokens, 2) : null;
  const name = phrase === null ? '' : sliceOf(text, tokens, phrase);
  if (!isOutlet(name)) return [...found];
  return found.map((saying) => ({ ...saying, via: [...saying.via, name] }));
}

/** "La Plaza reported, citing two bankers": the bankers speak, through the outlet. */
function withCited(text: string, unit: Unit, found: readonly FoundSaying[]): FoundSaying[] {
  const { tokens } = unit;
  const at = tokens.findIndex(({ lower }, index) => lower === 'citing' && !unit.quoted[index]);
  const cited = at < 0 ? null : phraseStartingAt(tokens, at + 1);
  if (cited === null || !canSpeak(tokens, cited)) return [...found];
  return found.map((saying) => {
    const name = saying.speaker === null ? '' : sliceOf(text, tokens, saying.speaker);
    if (!isOutlet(name)) return saying;
    return {
      ...saying,
      speaker: cited,
      apposition: null,
      carried: true,
      via: [...saying.via, name],
    };
  });
}

/** "according to X" attributes what no verb attributes; after a verb, an outlet passed the saying on. */
function withAccording(text: string, unit: Unit, found: readonly FoundSaying[]): FoundSaying[] {
  const { tokens } = unit;
  let sayings = [...found];
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || unit.quoted[at])
      continue;
    const phrase = sourceAt(tokens, at + 2);
    if (phrase === null) continue;
    const name = sliceOf(text, tokens, phrase);
    const governed = sayings.filter(
      ({ content, clause }) => overlaps(clause, at) || content.end <= at,
    );
    if (isOutlet(name) && governed.length > 0) {
      sayings = sayings.map((saying) =>
        governed.includes(saying) ? passOn(saying, name, at, tokens) : saying,
      );
      continue;
    }
    const content = accordingContent(unit, at, phrase.end, sayings);
    if (content === null) continue;
    const cue = { start: tokens[at]?.start ?? 0, end: tokens[at + 1]?.end ?? 0 };
    sayings.push({
      kind: 'say',
      negated: false,
      cue,
      speaker: phrase,
      apposition: null,
      content,
      shape: 'clause',
      clause: content,
      carried: false,
      via: [],
    });
  }
  return sayings;
}

/** After "to" a noun may be tagged as a verb: "according to port officials". */
function sourceAt(tokens: readonly Token[], at: number): Chunk | null {
  const phrase = phraseStartingAt(tokens, at);
  if (phrase !== null || tokens[at]?.pos !== 'VERB') return phrase;
  const rest = phraseStartingAt(tokens, at + 1);
  return rest === null ? null : { start: at, end: rest.end };
}

function passOn(
  saying: FoundSaying,
  name: string,
  at: number,
  tokens: readonly Token[],
): FoundSaying {
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const shorten = (chunk: Chunk) =>
    chunk.start < end ? { start: chunk.start, end: Math.min(chunk.end, end) } : chunk;
  return {
    ...saying,
    content: shorten(saying.content),
    clause: shorten(saying.clause),
    via: [...saying.via, name],
  };
}

function overlaps(chunk: Chunk, at: number): boolean {
  return chunk.start <= at && at < chunk.end;
}

function accordingContent(
  unit: Unit,
  at: number,
  phraseEnd: number,
  sayings: readonly FoundSaying[],
): Chunk | null {
  const { tokens } = unit;
  const end = lastWord(tokens);
  const comma = tokens.findIndex(
    (token, index) => index >= phraseEnd && token.text === ',' && !unit.quoted[index],
  );
  if (at === 0 || tokens[at - 1]?.text === ';') {
    return comma > 0 && comma + 1 < end ? { start: comma + 1, end } : null;
  }
  const before = sayings.filter(({ clause }) => clause.end <= at).map(({ clause }) => clause.end);
  const start = Math.max(0, ...before);
  const last = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const first = [',', 'and', 'but'].includes(tokens[start]?.lower ?? '') ? start + 1 : start;
  return last - first > 2 ? { start: first, end: last } : null;
}

function sliceOf(text: string, tokens: readonly Token[], chunk: Chunk): string {
  return text.slice(tokens[chunk.start]?.start ?? 0, tokens[chunk.end - 1]?.end ?? 0);
}
