/** What is offered over a price of the market, in percent: whose offer it is, and over the price of which day. */

import { type Asked, isByOthers } from './asked.ts';
import { other, type Sameness } from './sameness.ts';

/** True for what is offered over a price, in percent. */
export function isPremium({ figure }: Asked): boolean {
  return figure.unit === '%' && figure.measured === 'premium';
}

/** Two premiums of one bidder over the price of one day are one; null where they are: "a premium of 32 percent to Friday's close", "36 percent above Friday's close". */
export function byPremium(a: Asked, b: Asked): Sameness | null {
  if (isByOthers(a, b)) return other('They are offers of two bidders.');
  const [one, two] = [a, b].map(({ claim, figure }) => {
    const [base = ''] = claim.text
      .slice(figure.span.end - claim.span.start)
      .split(/[,;:]\s|\.(?:\s|$)|\sand\s/, 1);
    const days: readonly string[] = base.match(DAYS) ?? [];
    return { days, isAverage: AVERAGE.test(base) };
  });
  if (one === undefined || two === undefined || one.isAverage !== two.isAverage)
    return other('They are premiums over two prices.');
  return one.days.some((day) => two.days.includes(day))
    ? null
    : other('Nothing tells that they are premiums over one price.');
}

const DAYS =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
const AVERAGE = /\b(?:average|mean|weeks?|months?|quarters?|year)\b/;
