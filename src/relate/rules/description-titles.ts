/** Ranks and deputies' offices that somebody is told with. */

import { contentOf } from '../words.ts';
import { type Facet, facetOf } from './description-facet.ts';
import { isCapital, type NamedPhrase } from './description-names.ts';
import { LADDERS, OFFICES, RANKED_DEPUTIES, SERVICES } from './description-tables.ts';

/** "Commander Bo Renner"; in small letters a commander may be whoever commands. */
export function readRank(phrase: NamedPhrase): Facet | null {
  const { lead, titles, isPerson } = phrase;
  if (!isPerson || titles === 0) return null;
  const own = lead.slice(-titles);
  const rank = [own.slice(-2).join(' '), own.at(-1) ?? ''].find((one) =>
    LADDERS.some((ladder) => ladder.has(one)),
  );
  if (rank === undefined) return null;
  const before = own.at(-1 - rank.split(' ').length);
  return before === undefined || SERVICES.has(before) ? facetOf('rank', phrase, rank) : null;
}

/** "vice chairman Bo Renner", "Bo Renner, deputy mayor of Norr" */
export function readDeputy(phrase: NamedPhrase): Facet | null {
  const { lead, tail, before, isPerson } = phrase;
  if (!isPerson) return null;
  const [deputy = '', head = ''] = lead.slice(-2);
  if (DEPUTY.test(deputy) && lead.length === 2)
    return officeOf(phrase, deputy, head, /^\p{Lu}/u.test(before) ? before : '', false);
  const at = tail.findIndex(({ lower }) => DEPUTY.test(lower));
  if (at < 0) return null;
  const [own, rest] = [tail.slice(0, at), tail.slice(at + 2)];
  const isPlain = own.every(
    (token) =>
      /^(?:an?|the)$/.test(token.lower) || (isCapital(token) && !RANKED_DEPUTIES.has(token.lower)),
  );
  const [of, body] = rest.filter(({ lower }) => lower !== 'the');
  const isWhole = of === undefined || (/^(?:of|at)$/.test(of.lower) && isCapital(body));
  if (!isPlain || !isWhole) return null;
  const named = body ?? own.find(isCapital);
  return officeOf(
    phrase,
    tail[at]?.lower ?? '',
    tail[at + 1]?.lower ?? '',
    named?.text ?? '',
    true,
  );
}

function officeOf(
  phrase: NamedPhrase,
  deputy: string,
  head: string,
  body: string,
  isBehind: boolean,
): Facet | null {
  const office = OFFICES.get(head);
  if (office === undefined) return null;
  return facetOf('deputy', phrase, office, { sub: deputy, about: contentOf(body), isBehind });
}

const DEPUTY = /^(?:vice|deputy)$/;
