/** Stakes in a company: whose they are, and of which day. A holding grows and shrinks, and each day has its own. */

import { saidDay } from '../time.ts';
import { namesIn } from '../words.ts';
import { type Asked, namesBefore, sharedNames } from './asked.ts';
import { other, type Sameness } from './sameness.ts';

/** True where a percentage is told as what somebody holds of a company: "owns 9.8 percent of", "a stake of 9.8 percent". */
export function isStake({ claim, figure }: Asked): boolean {
  if (figure.unit !== '%') return false;
  const [start, end] = [figure.span.start, figure.span.end].map((at) => at - claim.span.start);
  const [before, after] = [claim.text.slice(0, start), claim.text.slice(end)];
  return (
    STAKE_BEHIND.test(after) ||
    STAKE_BEFORE.test(before) ||
    (HOLDING.test(before) && OF_COMPANY.test(after))
  );
}

/** Two stakes are one where one holder has both, and both were told on one day; null where they are. */
export function byStake(a: Asked, b: Asked): Sameness | null {
  const [one, two] = [holdersOf(a), holdersOf(b)];
  const isOne = one.some((name) => two.includes(name));
  if (!isOne && one.length > 0 && two.length > 0) return other('They are stakes of two holders.');
  if (!isOne && sharedNames(a, b).length === 0)
    return other('Nothing tells that they are stakes of one holder.');
  const [first, second] = [companiesOf(a), companiesOf(b)];
  if (first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name)))
    return other('They are stakes in two companies.');
  const [before, after] = [saidDay(a.claim), saidDay(b.claim)];
  return before !== null && before === after
    ? null
    : other('They are stakes of two days, and a stake may grow.');
}

/** Who holds it: the names before it in its sentence, else whoever says "it" or "we" of themselves. */
function holdersOf(asked: Asked): readonly string[] {
  const named = [...namesBefore(asked)];
  const { speaker, party } = asked.claim.attribution;
  return named.length > 0 ? named : [...namesIn(party ?? speaker ?? '')];
}

/** The names behind "in" or "of" behind the figure. */
function companiesOf({ claim, figure }: Asked): readonly string[] {
  const [, name = ''] = COMPANY.exec(claim.text.slice(figure.span.end - claim.span.start)) ?? [];
  return [...namesIn(name)];
}

const STAKE_BEHIND = /^\s(?:stake|shareholding|holding|interest)\b/;
const STAKE_BEFORE =
  /\b(?:stake|shareholding|holding|interest)\b(?:\s(?:in|of)\s[^,.;]{1,40})?\s(?:of|to|at)\s(?:about\s|some\s)?$/;
const HOLDING =
  /\b(?:own(?:s|ed|ing)?|hold(?:s|ing)?|held|control(?:s|led|ling)?|speaks? for|spoke for)\s(?:(?:about|some|an?|nearly|just|over|more than)\s)*$/;
const OF_COMPANY =
  /^\sof\s(?:\p{Lu}|(?:the|its|their)\s(?:\p{L}+\s){0,2}(?:shares?|stock|equity|capital|company|rival|group|business|firm|bank)\b)/u;
const COMPANY = /^(?:\s\p{Ll}+){0,2}\s(?:in|of)\s((?:\p{Lu}[\p{L}’'-]+\s?)+)/u;
