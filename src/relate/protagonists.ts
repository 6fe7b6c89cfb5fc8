/**
 * Whom a report is mostly about: the names that its claims bear most often. A sentence that names nobody ("the company
 * earned …") is told of one of them.
 */

import type { Claim } from '../model/types.ts';
import { groupBy } from './group-by.ts';
import { remember } from './remember.ts';
import { isEnglish } from './setting.ts';
import { namesIn } from './words.ts';

/** The names, by their stems, that a report bears most often, by the path of its document; an empty set where it names nobody twice. */
export const protagonistsOf = remember(
  (claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      groupBy(claims, ({ document }) => document).map(([path, own]) => [path, mostNamed(own)]),
    ),
);

function mostNamed(claims: readonly Claim[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text, attribution } of claims) {
    const [first = ''] = /^\W*\p{L}+/u.exec(text) ?? [];
    const own = namesIn(isEnglish(first) ? text.slice(first.length) : text);
    for (const name of new Set([...own, ...namesIn(attribution.speaker ?? '')]))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const enough = Math.max(2, most * OFTEN);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([name]) => name));
}

// Share of the most frequent name's claims from which on another one counts as well.
const OFTEN = 0.4;
