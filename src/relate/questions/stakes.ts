/** Stakes in a company: whose they are, and of which day. A holding grows and shrinks, and each day has its own. */

import { saidDay } from '../time.ts';
import { contentOf, namesIn } from '../words.ts';
import { type Asked, namesBefore } from './asked.ts';
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
  if (one.length === 0 || two.length === 0)
    return other('Nothing tells that they are stakes of one holder.');
  if (!one.some((name) => two.includes(name))) return other('They are stakes of two holders.');
  const [first, second] = [companiesOf(a), companiesOf(b)];
  if (first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name)))
    return other('They are stakes in two companies.');
  const [before, after] = [saidDay(a.claim), saidDay(b.claim)];
  return before !== null && before === after
    ? null
    : other('They are stakes of two days, and a stake may grow.');
}

/** Who holds it: the subject of the holding, by name or else in words; the speaker where that is "it" or "we". */
function holdersOf(asked: Asked): readonly string[] {
  const { claim, figure } = asked;
  const before = claim.text.slice(0, Math.max(0, figure.span.start - claim.span.start));
  const { speaker, party } = claim.attribution;
  const own = [...namesIn(party ?? speaker ?? '')];
  const clause = HOLDER.exec(before)?.[1] ?? '';
  const subject = clause.split(LINKS).at(-1)?.trim() ?? '';
  if (SELF.test(subject) || OWN.test(before)) return own;
  const named = [...(subject === '' ? namesBefore(asked) : namesIn(subject))];
  if (named.length > 0) return named;
  return subject === '' ? own : [...contentOf(subject)];
}

/** The names behind "in" or "of" behind the figure. */
function companiesOf({ claim, figure }: Asked): readonly string[] {
  const [, name = ''] = COMPANY.exec(claim.text.slice(figure.span.end - claim.span.start)) ?? [];
  return [...namesIn(name)];
}

const STAKE_BEHIND =
  /^\s(?:(?:stake|shareholding|holding|position)\b|interest in\b|voting (?:power|rights)\b)/;
/** The words between the beginning of a clause and a verb of holding in it. */
const HOLDER =
  /(?:^|[,;:]\s)([^,;:]*?)\b(?:own(?:s|ed)?|hold(?:s|ing)?|held|has|have|had|control(?:s|led)?|retain(?:s|ed)?|keep(?:s|ing)?|kept|rais(?:e|es|ed)|increas(?:e|es|ed)|reduc(?:e|es|ed)|speaks?|spoke)\b[^,;:]*$/;
const LINKS = /\b(?:which|that|who|while|and|but|where)\b/;
const SELF = /^(?:it|we|they|he|she)\b/i;
const OWN =
  /\b(?:its|our|their|his|her)\s(?:[\p{L}\d.-]+\s){0,4}(?:(?:stake|shareholding|holding|interest|position)\s(?:(?:in|of)\s[^,;]{1,40}\s)?(?:to|at|of)\s)?$/iu;
const STAKE_BEFORE =
  /\b(?:stake|shareholding|holding|interest)\b(?:\s(?:in|of)\s[^,.;]{1,40})?\s(?:of|to|at)\s(?:about\s|some\s)?$/;
const HOLDING =
  /\b(?:own(?:s|ed|ing)?|hold(?:s|ing)?|held|control(?:s|led|ling)?|speaks? for|spoke for)\s(?:(?:about|some|an?|nearly|just|over|more than)\s)*$/;
const OF_COMPANY =
  /^\sof\s(?:\p{Lu}|(?:the|its|their)\s(?:\p{L}+\s){0,2}(?:shares?|stock|equity|capital|company|rival|group|business|firm|bank)\b)/u;
const COMPANY = /^(?:\s\p{Ll}+){0,2}\s(?:in|of)\s((?:\p{Lu}[\p{L}’'-]+\s?)+)/u;
