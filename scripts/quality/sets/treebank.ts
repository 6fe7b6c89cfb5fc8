import { z } from 'zod';
import { splitSentences } from '../../../src/index.ts';
import type { Span } from '../../../src/model/types.ts';
import type { SetReport, SetRow } from './set.ts';
import { excerpt, fromCodePoints, trimSpan } from './spans.ts';

/** A document of a treebank with its sentences; offsets count code points. */
export const treebankPage = z.object({
  id: z.string(),
  genre: z.string().nullish(),
  text: z.string(),
  sentences: z.array(z.object({ start: z.number(), end: z.number() })),
});

type TreebankPage = z.infer<typeof treebankPage>;

/** The sentences of whole documents: their ends, and both ends. */
export function scoreTreebank(
  name: string,
  pages: readonly TreebankPage[],
  peers: readonly [string, string] | null,
): SetReport {
  const read = pages.map(({ id, text, sentences: gold }) => {
    const trim = (span: Span) => trimSpan(text, span);
    return {
      id,
      text,
      gold: gold.map(fromCodePoints(text)).map(trim),
      found: splitSentences(text)
        .map(({ span }) => trim(span))
        .filter(({ start, end }) => end > start),
    };
  });
  const row = (what: string, keyOf: (span: Span) => string, peer: string | null): SetRow => {
    const tally = { hits: 0, gold: 0, found: 0 };
    for (const { gold, found } of read) {
      const [a, b] = [new Set(gold.map(keyOf)), new Set(found.map(keyOf))];
      tally.hits += [...a].filter((key) => b.has(key)).length;
      tally.gold += a.size;
      tally.found += b.size;
    }
    return { name: `${name}, ${what}`, tally, peer, bar: null };
  };
  return {
    rows: [
      row('ends', ({ end }) => `${end}`, peers?.[0] ?? null),
      row('whole sentences', ({ start, end }) => `${start}-${end}`, peers?.[1] ?? null),
    ],
    misses: read.flatMap(({ id, text, gold, found }) => {
      const ends = [new Set(gold.map(({ end }) => end)), new Set(found.map(({ end }) => end))];
      return [...gold, ...found]
        .filter(({ end }) => !ends.every((known) => known.has(end)))
        .sort((a, b) => a.end - b.end)
        .map((span) => {
          const isMissed = ends[0]?.has(span.end) === true;
          return {
            id,
            kind: `${name}: ${isMissed ? 'not split' : 'split too often'}`,
            text: excerpt(text, { start: span.end, end: span.end }),
            gold: isMissed ? 'an end' : 'no end',
            found: isMissed ? 'no end' : 'an end',
          };
        });
    }),
  };
}
