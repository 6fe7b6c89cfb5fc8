import { z } from 'zod';
import { cueForms } from '../../../src/extract/lexicon/cues.ts';
import type { Span } from '../../../src/model/types.ts';
import { type Pair, pairUp } from './pairs.ts';
import { findSayings, overlapOf, type Saying } from './sayings.ts';
import type { SetMiss } from './set.ts';
import { excerpt, fromCodePoints, touchesAny } from './spans.ts';

const span = z.object({ start: z.number(), end: z.number() });

/** A document of PolNeAR; offsets count code points. */
export const polnearItem = z.object({
  id: z.coerce.string(),
  text: z.string(),
  attributions: z.array(
    z.object({
      source: z.array(span),
      cue: z.array(span),
      content: z.array(span),
      kind: z.string().nullish(),
    }),
  ),
});

export type PolnearItem = z.infer<typeof polnearItem>;

/** A labelled attribution; `kind` is direct, indirect or mixed. */
export interface GoldSaying extends Saying {
  readonly kind: string;
  readonly isOfSaying: boolean;
}

/** A labelled attribution and ours, whose contents fit. */
export type Hit = Pair<GoldSaying, Saying>;

interface ReadDocument {
  readonly gold: readonly GoldSaying[];
  readonly pairs: readonly Hit[];
  /** How many attributions we have. */
  readonly found: number;
  /** In the order of the text. */
  readonly misses: readonly SetMiss[];
}

/** True where the speaker or the cue of a pair overlaps, or is absent on both sides. */
export function isHit({ gold, found }: Hit, part: 'source' | 'cue'): boolean {
  if (gold[part].length === 0) return found[part].length === 0;
  return found[part].some((one) => touchesAny(one, gold[part]));
}

/** The attributions of a document, gold beside ours. */
export function readPolnear({ id, text, attributions }: PolnearItem): ReadDocument {
  const convert = fromCodePoints(text);
  const gold = attributions.map((one): GoldSaying => {
    const cue = one.cue.map(convert);
    return {
      source: one.source.map(convert),
      cue,
      content: one.content.map(convert),
      kind: one.kind ?? 'unnamed',
      isOfSaying: hasCueVerb(cue.map(({ start, end }) => text.slice(start, end)).join(' ')),
    };
  });
  const sayings = findSayings(text);
  const { pairs, missed, extra } = pairUp(gold, sayings, (a, b) => {
    const overlap = overlapOf(a.content, b.content);
    return overlap >= 0.5 ? overlap : 0;
  });
  const missOf = (kind: string, wanted: Saying | null, ours: Saying | null): PlacedMiss => {
    const place = envelope((wanted ?? ours)?.content ?? []);
    const parts = { gold: write(text, wanted), found: write(text, ours) };
    return { at: place.start, id, kind, text: excerpt(text, place), ...parts };
  };
  const unlike = (part: 'source' | 'cue', kind: string) =>
    pairs.filter((pair) => !isHit(pair, part)).map((pair) => missOf(kind, pair.gold, pair.found));
  const misses = [
    ...missed.map((one) => missOf(`${describe(one)}: content not found`, one, null)),
    ...extra.map((one) => missOf('content too many', null, one)),
    ...unlike('source', 'other speaker'),
    ...unlike('cue', 'other cue'),
  ];
  return { gold, pairs, found: sayings.length, misses: misses.sort((a, b) => a.at - b.at) };
}

interface PlacedMiss extends SetMiss {
  readonly at: number;
}

/** True for "according to", and where a word is a form of a cue verb with the particles that the verb needs. */
function hasCueVerb(cue: string): boolean {
  const words = cue.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  if (words[0] === 'according') return true;
  return words.some((word, at) =>
    cueForms(word).some(({ particles }) =>
      particles.every((particle, next) => words[at + 1 + next] === particle),
    ),
  );
}

function describe({ kind, isOfSaying }: GoldSaying): string {
  return `${kind}${isOfSaying ? '' : ', cue not of saying'}`;
}

function envelope(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function write(text: string, saying: Saying | null): string {
  if (saying === null) return '-';
  const words = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ') || '-';
  return `${words(saying.source)} | ${words(saying.cue)} | ${words(saying.content)}`;
}
