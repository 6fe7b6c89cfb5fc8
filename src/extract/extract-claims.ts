/**
 * Claims of one document: what its speakers are made to say, and what the outlet says in its own words. A claim is
 * as small as it can be and still read by itself: a clause, a quotation, or the whole saying where what is denied or
 * confirmed is only named ("denied the allegations").
 */

import { foldText, idOf, isInside, isOverlapping } from '../model/identity.ts';
import type {
  Attribution,
  Claim,
  DateMention,
  DayRange,
  Document,
  Figure,
  Place,
  Sentence,
  Span,
  Story,
  Token,
} from '../model/types.ts';
import { type ResolvedSaying, resolveSayings, spanOf } from './attributions.ts';
import { datesIn } from './dates.ts';
import { figuresIn } from './figures.ts';
import { lastWord } from './find-content.ts';
import type { FoundSaying } from './find-sayings.ts';
import { isOutlet } from './lexicon/roles.ts';
import type { Chunk } from './noun-phrase.ts';
import { placesIn } from './places.ts';
import { readStance } from './read-stance.ts';
import { readTense } from './read-tense.ts';
import { splitContent } from './split-content.ts';
import { readUnits, type Unit } from './units.ts';

/** A claim to be: its words in its unit, and who says them (null: the outlet). */
interface Draft {
  readonly unit: Unit;
  readonly part: Chunk;
  readonly resolved: ResolvedSaying | null;
}

/** What was found in a unit apart from who says it. */
interface Findings {
  readonly figures: readonly Figure[];
  readonly places: readonly Place[];
  readonly dates: readonly DateMention[];
}

/** The claims of the document in reading order; `topics` are still empty. `sentences` tile its text. */
export function extractClaims(
  document: Document,
  sentences: readonly Sentence[],
  story: Story,
): Claim[] {
  const { text } = document;
  const units = readUnits(text, document.blocks, sentences).filter(
    ({ kind }) => kind !== 'heading',
  );
  const sayings = resolveSayings(text, units, story.actors);
  let before: Spoken | null = null;
  const claims = units.flatMap((unit, index) => {
    const findings = readFindings(document, unit, story);
    const drafts = draftClaims(unit, sayings[index] ?? []);
    const spoken: Spoken | null = before?.unit.block === unit.block ? before : null;
    const made = drafts.map((draft) => makeClaim(document, draft, findings, spoken));
    before = lastSpoken(unit, made);
    return made;
  });
  return withIds(claims);
}

/** The last speaker of a unit and the stated day of speaking, for the sentence that follows. */
interface Spoken {
  readonly unit: Unit;
  readonly speaker: string;
  readonly said: DayRange;
}

function lastSpoken(unit: Unit, claims: readonly Claim[]): Spoken | null {
  const last = claims.findLast(({ attribution }) => attribution.speaker !== null);
  if (last === undefined || last.attribution.speaker === null) return null;
  return { unit, speaker: last.attribution.speaker, said: last.when.said };
}

function readFindings({ text, published }: Document, unit: Unit, story: Story): Findings {
  return {
    figures: figuresIn(unit.tokens, text),
    places: placesIn(unit.tokens, text, { places: story.places }),
    dates: datesIn(text, unit.span, { published: published.day }),
  };
}

/** The claims of a unit: those of its sayings, outermost only, and what is left of it as the outlet's own. */
function draftClaims(unit: Unit, sayings: readonly ResolvedSaying[]): Draft[] {
  const kept = passOnNested(sayings);
  const attributed = kept.flatMap((resolved) =>
    partsOf(unit, resolved.saying).map((part) => ({ unit, part, resolved })),
  );
  const own = leftOver(unit, kept).map((part) => ({ unit, part, resolved: null }));
  return [...attributed, ...own].toSorted(
    (a, b) => a.part.start - b.part.start || a.part.end - b.part.end,
  );
}

/**
 * Of two sayings one inside the other the outer speaks: "Doe said that the agency believes …" is Doe's. Where the
 * outer is an outlet, or the inner denies, confirms or declines, the inner speaks and the outer passed it on.
 */
function passOnNested(sayings: readonly ResolvedSaying[]): ResolvedSaying[] {
  const kept: ResolvedSaying[] = [];
  const dropped = new Set<ResolvedSaying>();
  for (const inner of sayings) {
    const outer = sayings.find((other) => other !== inner && isWithin(inner.saying, other.saying));
    if (outer === undefined) {
      kept.push(inner);
      continue;
    }
    const speaker = outer.attribution.speaker;
    const isPassedOn = speaker !== null && isOutlet(speaker);
    const isAct =
      ['deny', 'confirm', 'decline'].includes(inner.saying.kind) &&
      inner.attribution.speaker !== null;
    if (!isPassedOn && !isAct) continue;
    dropped.add(outer);
    const via = speaker === null ? inner.attribution.via : [...outer.attribution.via, speaker];
    kept.push({ ...inner, attribution: { ...inner.attribution, via } });
  }
  return kept.filter((saying) => !dropped.has(saying));
}

function isWithin(inner: FoundSaying, outer: FoundSaying): boolean {
  return (
    outer.shape !== 'quotation' &&
    outer.content.start <= inner.clause.start &&
    inner.content.end <= outer.content.end &&
    outer.cue.end <= inner.cue.start
  );
}

const wholeKinds: ReadonlySet<string> = new Set([
  'confirm',
  'deny',
  'decline',
  'judge',
  'label',
  'doubt',
]);

/** What of a saying is the claim. */
function partsOf(unit: Unit, saying: FoundSaying): Chunk[] {
  const { shape, kind, content, clause } = saying;
  if (shape === 'clause') return splitContent(unit.tokens, unit.quoted, content);
  if (shape === 'quotation') return [unmarked(unit, content)];
  if (shape === 'infinitive' || wholeKinds.has(kind)) return [clause];
  return [content];
}

/** A quotation without its marks and the comma before the closing one. */
function unmarked(unit: Unit, { start, end }: Chunk): Chunk {
  let from = start;
  let to = end;
  while (from < to && /^[“”"‘’'«»]$/.test(unit.tokens[from]?.text ?? '')) from += 1;
  while (to > from && /^[“”"‘’'«»,]$/.test(unit.tokens[to - 1]?.text ?? '')) to -= 1;
  return { start: from, end: to };
}

/** The stretches that no saying takes up and that say something: four words or more with a verb. */
function leftOver(unit: Unit, sayings: readonly ResolvedSaying[]): Chunk[] {
  const { tokens } = unit;
  const end = lastWord(tokens);
  if (tokens.at(-1)?.text === '?' && sayings.length === 0) return [];
  const taken = tokens.map((token) => sayings.some(({ saying }) => isTaken(unit, saying, token)));
  const runs: Chunk[] = [];
  let start = 0;
  for (let at = 0; at <= end; at += 1) {
    if (at < end && !taken[at]) continue;
    if (at > start) runs.push({ start, end: at });
    start = at + 1;
  }
  return runs
    .flatMap((run) => splitContent(tokens, unit.quoted, run))
    .map((run) => trimRun(unit, run))
    .filter(
      (run) =>
        run.end - run.start >= 4 &&
        (unit.kind === 'title' || saysSomething(tokens.slice(run.start, run.end))),
    );
}

/** A finite verb, or a participle at the start: "raising alarms"; not "to reporters, according to". */
function saysSomething(tokens: readonly Token[]): boolean {
  const isVerb = ({ pos, lower }: Token) =>
    pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'));
  return tokens.some(isVerb) || (tokens[0]?.pos === 'VERB' && tokens[0].lower !== 'according');
}

function isTaken(unit: Unit, saying: FoundSaying, token: Token): boolean {
  const named = saying.carried ? [] : [saying.speaker, saying.apposition];
  const chunks = [saying.clause, saying.content, ...named].filter((chunk) => chunk !== null);
  const isNounCue = saying.speaker === null && saying.cue.end < spanOf(unit, saying.clause).start;
  return (
    (!isNounCue && isInside(token, saying.cue)) ||
    chunks.some((chunk) => isInside(token, spanOf(unit, chunk)))
  );
}

const looseEnds: ReadonlySet<string> = new Set([
  ',',
  ';',
  'that',
  'and',
  'but',
  'while',
  'although',
  'as',
  ':',
  '—',
  '–',
  '-',
  'by',
  'with',
  'where',
  'of',
  'from',
  'amid',
  'amidst',
  'in',
  'on',
  'to',
  'after',
  'before',
  'for',
]);

function trimRun(unit: Unit, run: Chunk): Chunk {
  let { start, end } = run;
  while (
    start < end &&
    [',', ';', 'and', 'but', ':', '—', '”', '"'].includes(unit.tokens[start]?.lower ?? '')
  )
    start += 1;
  while (end > start && isLoose(unit.tokens[end - 1])) end -= 1;
  return { start, end };
}

function isLoose(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'AUX' || looseEnds.has(token.lower));
}

function makeClaim(
  document: Document,
  { unit, part, resolved }: Draft,
  findings: Findings,
  before: Spoken | null,
): Claim {
  const span = spanOf(unit, part);
  const words = document.text.slice(span.start, span.end);
  const tokens = unit.tokens.slice(part.start, part.end);
  const saying = resolved?.saying ?? null;
  const attribution = resolved?.attribution ?? ownVoice;
  const figures = findings.figures.filter((figure) => isInside(figure.span, span));
  return {
    id: '',
    document: document.path,
    span,
    text: words,
    context: { span: unit.span, text: document.text.slice(unit.span.start, unit.span.end) },
    attribution,
    stance: readStance(words, tokens, saying),
    tense: saying?.kind === 'promise' ? 'planned' : readTense(clauseTokens(unit, part, saying)),
    figures,
    places: findings.places.filter((place) => isInside(place.span, span)),
    when: {
      said: daySaid(document, resolved, span, findings, before),
      about: dayAbout(document.text, span, findings, resolved),
    },
    quotes: unit.quotations
      .map(({ inner }) => inner)
      .filter((inner) => isOverlapping(inner, span))
      .map((inner) => ({
        start: Math.max(inner.start, span.start),
        end: Math.min(inner.end, span.end),
      })),
    topics: [],
  };
}

/** The tense of "confirmed the presence" is that of what is confirmed: present, unless the words tell another. */
function clauseTokens(unit: Unit, part: Chunk, saying: FoundSaying | null): readonly Token[] {
  const isObject = saying !== null && saying.shape === 'object' && saying.kind === 'confirm';
  return isObject
    ? unit.tokens.slice(saying.content.start, part.end)
    : unit.tokens.slice(part.start, part.end);
}

const ownVoice: Attribution = {
  speaker: null,
  role: null,
  party: null,
  parties: [],
  cue: null,
  manner: 'narrated',
  via: [],
  anonymous: false,
  speakerSpan: null,
  cueSpan: null,
};

const unknownDay: DayRange = { from: null, to: null, precision: null, basis: 'unknown' };

/** The day of speaking: named beside the cue, implied by the sentence before, else no later than publication. */
function daySaid(
  { published }: Document,
  resolved: ResolvedSaying | null,
  span: Span,
  { dates }: Findings,
  before: Spoken | null,
): DayRange {
  if (resolved !== null) {
    const content = resolved.content;
    const beside = dates.filter(
      (date) => !isInside(date.span, span) || !isInside(date.span, content),
    );
    const outside = beside.find(
      (date) => !isInside(date.span, content) && (date.from !== null || date.to !== null),
    );
    if (outside !== undefined && isPast(outside, published.day)) return rangeOf(outside);
    const isSame = before !== null && before.speaker === resolved.attribution.speaker;
    if (isSame && ['stated', 'implied'].includes(before.said.basis))
      return { ...before.said, basis: 'implied' };
  }
  return published.day === null
    ? unknownDay
    : { from: null, to: published.day, precision: 'day', basis: 'published' };
}

function isPast(date: DateMention, published: string | null): boolean {
  return date.from !== null && (published === null || date.from <= published);
}

/** The time a claim is about: a date in its words, or in a part that speaks of the same: ", with most to come by May". */
function dayAbout(
  text: string,
  span: Span,
  { dates }: Findings,
  resolved: ResolvedSaying | null,
): DayRange {
  const within = dates.find((date) =>
    isInside(date.span, resolved === null ? span : intersection(span, resolved.content)),
  );
  if (within !== undefined) return rangeOf(within);
  const after =
    resolved === null
      ? undefined
      : dates.find((date) => date.span.start >= span.end && isInside(date.span, resolved.content));
  if (after === undefined || !sameSubject.test(text.slice(span.end, after.span.start)))
    return unknownDay;
  return { ...rangeOf(after), basis: 'implied' };
}

/** What follows a claim and speaks of what it counts. */
const sameSubject = /^, (?:with )?(?:most|some|all|many|half)\b/;

function intersection(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function rangeOf({ from, to, precision, basis }: DateMention): DayRange {
  return { from, to, precision, basis };
}

/** Ids from the document's address, the speaker and the folded text; equal words of one speaker are told apart by count. */
function withIds(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const folded = foldText(claim.text);
    const key = JSON.stringify([claim.attribution.speaker, folded]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const repeat = count === 0 ? [] : [String(count)];
    return {
      ...claim,
      id: idOf('c', claim.document, claim.attribution.speaker, folded, ...repeat),
    };
  });
}
