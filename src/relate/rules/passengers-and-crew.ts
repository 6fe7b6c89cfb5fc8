/** "216 passengers and 12 crew": the people aboard, told as two figures of one phrase; another report gives their sum. */

import type { Claim, Figure } from '../../model/types.ts';
import { keysOf } from '../words.ts';

/** The figure of all who were aboard, where the next figure of the claim counts the crew; `[]` elsewhere. */
export function peopleAboard(claim: Claim, figure: Figure): readonly Figure[] {
  const next = claim.figures.find(({ span }) => span.start >= figure.span.end);
  if (next === undefined || !counts(figure, 'passenger') || !counts(next, 'crew')) return [];
  const [one, two] = [figure.value, next.value];
  if (one === null || two === null || figure.bound !== null || next.bound !== null) return [];
  const offset = claim.span.start;
  const between = claim.text.slice(figure.span.end - offset, next.span.start - offset);
  if (!JOINED.test(between)) return [];
  const [noun = ''] =
    /^\s\p{L}+(?:\s(?:members?|personnel))?/u.exec(claim.text.slice(next.span.end - offset)) ?? [];
  const all: Figure = {
    ...figure,
    value: one + two,
    approximate: figure.approximate || next.approximate,
    counted: (figure.counted ?? '').replace(/^\S+/, 'people'),
    qualifiers: [],
    span: { start: figure.span.start, end: next.span.end + noun.length },
  };
  return [all];
}

function counts({ counted, unit }: Figure, noun: string): boolean {
  return (
    unit === null &&
    keysOf(counted ?? '')
      .split(' ')
      .includes(noun)
  );
}

/** What may stand between the two: "passengers and", "passengers as well as a crew of". */
const JOINED = /^\s\p{L}+,?\s(?:and|plus|as well as)(?:\sa\screw\sof)?\s$/u;
