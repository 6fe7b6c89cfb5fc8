/**
 * Which words of a unit become claims: what each saying claims, outermost only, and what is left as the outlet's own.
 */

import { isInside } from '../model/identity.ts';
import type { Span, Token } from '../model/types.ts';
import type { ResolvedSaying } from './attribution/attributions.ts';
import { spanOf } from './attribution/describe-saying.ts';
import type { FoundSaying } from './attribution/saying.ts';
import { lastWord } from './attribution/saying.ts';
import { isOutlet } from './lexicon/roles.ts';
import type { Chunk } from './noun-phrase.ts';
import { splitContent } from './split-content.ts';
import type { Unit } from './units.ts';

/** A claim to be: its words in its unit, and who says them (null: the outlet). */
export interface Draft {
  readonly unit: Unit;
  readonly part: Chunk;
  readonly resolved: ResolvedSaying | null;
}

/** The claims of a unit: those of its sayings, outermost only, and what is left of it as the outlet's own. */
export function draftClaims(unit: Unit, sayings: readonly ResolvedSaying[]): Draft[] {
  const kept = joinLabels(unit, passOnNested(sayings));
  const attributed = kept.flatMap((resolved) =>
    partsOf(unit, resolved.saying).map((part) => ({ unit, part, resolved })),
  );
  const passed = sayings.filter(({ saying }) => kept.every((one) => one.saying.cue !== saying.cue));
  const own = leftOver(unit, [...kept, ...passed.map(withoutContent)]).map((part) => ({
    unit,
    part,
    resolved: null,
  }));
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

/** Of a saying that passes another on: who says it, and the verb. */
function withoutContent({ saying, ...rest }: ResolvedSaying): ResolvedSaying {
  const edge = { start: saying.clause.start, end: saying.clause.start };
  return { ...rest, saying: { ...saying, clause: edge, content: edge } };
}

/** "dismissed the claims, labeling them as “rumors”": the label belongs to the act before it, and is no second one. */
function joinLabels(unit: Unit, sayings: readonly ResolvedSaying[]): ResolvedSaying[] {
  return sayings.flatMap((resolved, index) => {
    const next = sayings[index + 1];
    const before = sayings[index - 1];
    if (before !== undefined && isLabelOf(unit, before.saying, resolved.saying)) return [];
    if (next === undefined || !isLabelOf(unit, resolved.saying, next.saying)) return [resolved];
    const clause = { start: resolved.saying.clause.start, end: next.saying.content.end };
    return [{ ...resolved, saying: { ...resolved.saying, clause } }];
  });
}

function isLabelOf(unit: Unit, act: FoundSaying, label: FoundSaying): boolean {
  const isWhole = act.shape === 'object' || act.kind === 'deny';
  if (label.kind !== 'label' || !label.carried || !isWhole) return false;
  const object = unit.tokens.slice(label.content.start, label.content.start + 3);
  const isBack = object.some(({ lower }) => anaphors.has(lower));
  return isBack && wholeKinds.has(act.kind) && label.clause.start - act.clause.end <= 2;
}

/** Words that point back to what was just denied. */
const anaphors: ReadonlySet<string> = new Set([
  'it',
  'them',
  'this',
  'these',
  'such',
  'that',
  'those',
]);

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
  'allege',
  'promise',
]);

/** What of a saying is the claim. */
function partsOf(unit: Unit, saying: FoundSaying): Chunk[] {
  const { shape, kind, content, clause } = saying;
  if (shape === 'clause') {
    const parts = splitContent(unit.tokens, unit.quoted, content);
    return kind === 'deny' || kind === 'doubt' ? withinClause(parts, clause) : parts;
  }
  if (shape === 'quotation') return [unmarked(unit, content)];
  const isShort = content.end - content.start <= 3;
  if (shape === 'infinitive' || wholeKinds.has(kind) || isShort) return [clause];
  return [content];
}

/** What is denied is quoted with the verb that denies it, so that it cannot be read as affirmed. */
function withinClause(parts: readonly Chunk[], clause: Chunk): Chunk[] {
  return parts.map(({ start, end }, index) => ({
    start: index === 0 ? clause.start : start,
    end: index === parts.length - 1 ? Math.max(end, clause.end) : end,
  }));
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
  const taken = sayings.flatMap(({ saying }) => takenSpans(unit, saying));
  const runs: Chunk[] = [];
  let start = 0;
  for (let at = 0; at <= end; at += 1) {
    if (at < end && !isTaken(unit.tokens[at], taken)) continue;
    if (at > start) runs.push({ start, end: at });
    start = at + 1;
  }
  // a sentence with its stop says something, also where the tagger sees no verb
  const isWhole = sayings.length === 0 && end < tokens.length;
  return runs
    .flatMap((run) => splitContent(tokens, unit.quoted, run))
    .map((run) => trimRun(unit, run))
    .filter(
      (run) =>
        run.end - run.start >= 4 &&
        (isWhole || unit.kind === 'title' || saysSomething(tokens.slice(run.start, run.end))),
    );
}

/** A finite verb, or a participle at the start: "raising alarms"; not "to reporters, according to". */
function saysSomething(tokens: readonly Token[]): boolean {
  const isVerb = ({ pos, lower }: Token) =>
    pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing'));
  if (/^(?:asking|asked|speaking)$/.test(tokens[0]?.lower ?? '')) return false;
  return tokens.some(isVerb) || (tokens[0]?.pos === 'VERB' && tokens[0].lower !== 'according');
}

/** What a saying takes up of its unit. */
function takenSpans(unit: Unit, saying: FoundSaying): Span[] {
  const named = saying.carried ? [] : [saying.speaker, saying.apposition];
  const chunks = [saying.clause, saying.content, ...named].filter((chunk) => chunk !== null);
  const spans = chunks.map((chunk) => spanOf(unit, chunk));
  const isNounCue = saying.speaker === null && saying.cue.end < spanOf(unit, saying.clause).start;
  return isNounCue ? spans : [saying.cue, ...spans];
}

function isTaken(token: Token | undefined, taken: readonly Span[]): boolean {
  return token !== undefined && taken.some((span) => isInside(token, span));
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
  'who',
  'which',
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
