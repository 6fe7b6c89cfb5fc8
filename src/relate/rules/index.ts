/** The table of rules. To add one: its file here, with its examples, and its line below. */

import { dateRule } from './date.ts';
import { descriptionRule } from './description.ts';
import { eventPlaceRule } from './event-place.ts';
import { figureRule } from './figure.ts';
import { placeRule } from './place.ts';
import type { Rule } from './rule.ts';
import { stanceRule } from './stance.ts';
import { turnRule } from './turn.ts';
import { wordingRule } from './wording.ts';

/** The rules in the order in which they are asked. */
export const rules = [
  figureRule,
  stanceRule,
  turnRule,
  placeRule,
  eventPlaceRule,
  dateRule,
  wordingRule,
  descriptionRule,
] as const satisfies readonly Rule[];
