/** A figure that stands in a condition: nobody says that it is so. */

import type { Asked } from './asked.ts';
import { other, type Sameness } from './sameness.ts';

/** "If 50 percent accept" beside "52 percent accepted": what must be is not what is. Null where both or neither are conditions. */
export function byCondition(a: Asked, b: Asked): Sameness | null {
  return isCondition(a) === isCondition(b) ? null : other('One of them is a condition.');
}

function isCondition({ claim, figure }: Asked): boolean {
  const before = claim.text.slice(0, Math.max(0, figure.span.start - claim.span.start));
  return CONDITION.test(before) && !DEFINITE.test(before);
}

const CONDITION =
  /\b(?:condition(?:ed|al) (?:up)?on|on condition|provided|subject to|depend(?:s|ed|ing) on|unless|if)\b[^;.,]*$/i;
/** "If it succeeds in its $5 billion bid": what the condition takes for known. */
const DEFINITE = /(?:\b(?:the|its|their|his|her|our|this|that)|['’]s)\s(?:\p{L}+\s)?$/iu;
