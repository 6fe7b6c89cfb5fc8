import { findAttributions } from '../../../src/index.ts';
import type { Span } from '../../../src/model/types.ts';
import { touchesAny } from './spans.ts';

/** Who says what, each part as one or more spans; none where it is not there. */
export interface Saying {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * The attributions of a text. One cue has one content, in several spans where it breaks it ("“…,” she said, “…”"),
 * and a quotation that goes on without a cue is joined to the saying before it: so the labels have it.
 */
export function findSayings(text: string): Saying[] {
  const sayings: Saying[] = [];
  for (const { span, speakerSpan, cueSpan, manner } of findAttributions(text)) {
    const goesOn = cueSpan === null && speakerSpan === null && manner === 'direct';
    const at = goesOn
      ? sayings.findLastIndex((one) => !isNested(one, sayings))
      : sayings.findLastIndex(({ cue }) => cue.some(({ start }) => start === cueSpan?.start));
    const before = sayings[at];
    if (before !== undefined) {
      sayings[at] = { ...before, content: [...before.content, span] };
    } else {
      sayings.push({
        source: speakerSpan === null ? [] : [speakerSpan],
        cue: cueSpan === null ? [] : [cueSpan],
        content: [span],
      });
    }
  }
  return sayings;
}

/** True where the cue stands inside the content of another saying. */
function isNested({ cue }: Saying, sayings: readonly Saying[]): boolean {
  return sayings.some((other) => cue.some((one) => touchesAny(one, other.content)));
}

/** The share that two contents have in common, of the longer one: 0 to 1. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.flatMap((one) =>
    b.map((other) => Math.min(one.end, other.end) - Math.max(one.start, other.start)),
  );
  const common = shared.reduce((sum, length) => sum + Math.max(0, length), 0);
  const longest = Math.max(lengthOf(a), lengthOf(b));
  return longest === 0 ? 0 : common / longest;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
