/** What a sentence says that its named people and things are: in each slot nothing can be two that exclude each other. */

import { sensesOf } from '../../words/senses.ts';
import { contentOf, keyOf } from '../words.ts';
import { readBound } from './description-bound.ts';
import { type Facet, facetOf, type Reader } from './description-facet.ts';
import { isCapital, type NamedPhrase, readNames, type Token } from './description-names.ts';
import { AGEING, FUNCTION_WORDS, MADE, OTHER_TIME, RELATIVE, SHIPS } from './description-tables.ts';
import { readDeputy, readRank } from './description-titles.ts';

/** The facets of a sentence; none of what is described as former, or only alleged. */
export function readFacets(text: string): Facet[] {
  const named = readNames(text).flatMap((phrase) => {
    const words = [...phrase.lead, ...phrase.tail.map(({ lower }) => lower)];
    const isOther = words.some((word) => word.split('-').some((part) => OTHER_TIME.has(part)));
    return isOther ? [] : READERS.flatMap((read) => read(phrase) ?? []);
  });
  return [...named, ...readBound(text)];
}

/** "the oil tanker Solenne", "the Solenne, a ferry of the island line"; not "the ferry Solenne officials boarded". */
function readShip(phrase: NamedPhrase): Facet | null {
  const { lead, tail, after } = phrase;
  if (sensesOf(after, 'noun').length > 0 && sensesOf(after, 'verb').length === 0) return null;
  const [one = '', two = ''] = lead.slice(-2);
  const last = lead.at(-1) ?? '';
  const family = SHIPS.get(`${one} ${two}`) ?? SHIPS.get(last);
  if (family !== undefined && !isOther(`${one} ${two}`, lead))
    return facetOf('ship', phrase, family);
  if (!/^an?$/.test(tail[0]?.lower ?? '')) return null;
  const head = headOf(tail);
  if (head < 0) return null;
  const kind =
    SHIPS.get(`${tail[head - 1]?.lower} ${tail[head]?.lower}`) ??
    SHIPS.get(tail[head]?.lower ?? '');
  return kind === undefined ? null : facetOf('ship', phrase, kind, { isBehind: true });
}

// A ship of two kinds: "the cargo ferry".
function isOther(kind: string, lead: readonly string[]): boolean {
  const rest = lead.slice(0, SHIPS.has(kind) ? -2 : -1);
  return rest.some((word) => SHIPS.has(word) || /^(?:cargo|freight|converted)$/.test(word));
}

/** "newly built", "ageing" */
function readAge(phrase: NamedPhrase): Facet | null {
  const { lead } = phrase;
  const newly = lead.findIndex((word) => /^(?:newly|just|recently)$/.test(word));
  if (MADE.has(lead[newly + 1] ?? '') && newly >= 0 && newly + 2 < lead.length)
    return facetOf('age', phrase, 'new', { about: new Set(lead.slice(-1)) });
  const isOld = lead.slice(0, -1).some((word) => AGEING.has(word));
  return isOld ? facetOf('age', phrase, 'old', { about: new Set(lead.slice(-1)) }) : null;
}

/** "Bo Renner, 22, of Ardle", "Bo Renner, aged 22", "the 22-year-old student Bo Renner" */
function readYears(phrase: NamedPhrase): Facet | null {
  const { isPerson, lead, tail } = phrase;
  if (!isPerson) return null;
  const [one, other] = tail;
  const before = lead.flatMap((word) => /^(\d{1,3})-year-old$/.exec(word)?.[1] ?? []);
  const behind = one?.lower === 'aged' ? other : one;
  const isAlone = tail.length === (one?.lower === 'aged' ? 2 : 1);
  const value = before[0] ?? (isAlone ? AGE.exec(behind?.lower ?? '')?.[0] : undefined);
  return value === undefined
    ? null
    : facetOf('years', phrase, value, { isBehind: before.length === 0 });
}

/** "the private company Norvolt", "Norvolt, a private company" */
function readQuality(phrase: NamedPhrase): Facet | null {
  const { lead, titles, tail } = phrase;
  const [adjective = '', noun = ''] = lead.slice(-2);
  if (lead.length > 1 && titles === 0 && isQuality(adjective, noun))
    return facetOf('quality', phrase, adjective, { sub: keyOf(noun) });
  if (headOf(tail) !== 2 || tail.slice(0, 3).some(isCapital)) return null;
  const [article, one, other] = tail.slice(0, 3).map(({ lower }) => lower);
  if (!/^(?:an?|the)$/.test(article ?? '') || !isQuality(one ?? '', other ?? '')) return null;
  return facetOf('quality', phrase, one ?? '', { sub: keyOf(other ?? ''), isBehind: true });
}

function isQuality(adjective: string, noun: string): boolean {
  return (
    adjective.length >= LONG &&
    !RELATIVE.has(adjective) &&
    sensesOf(adjective, 'adj').length > 0 &&
    sensesOf(noun, 'noun').length > 0
  );
}

/** "Bo Renner, a longtime ally of the mayor", "the mayor's longtime ally Bo Renner" */
function readRelation(phrase: NamedPhrase): Facet | null {
  const { lead, titles, tail, before, isPerson, isClosed } = phrase;
  const owner = /^(.+)'s$/.exec(before)?.[1];
  if (owner !== undefined && isPerson && lead.length > 0 && titles === 0)
    return facetOf('relation', phrase, lead.at(-1) ?? '', { about: contentOf(owner) });
  const head = headOf(tail);
  if (!isPerson || !isClosed || head < 1 || !/^(?:an?|the)$/.test(tail[0]?.lower ?? ''))
    return null;
  if (!/^(?:of|to)$/.test(tail[head + 1]?.lower ?? '')) return null;
  if (tail.some(({ lower }) => VERBS.test(lower))) return null;
  const owned = tail.slice(tail[head + 2]?.lower === 'the' ? head + 3 : head + 2);
  const end = owned.findIndex(({ lower }) => FUNCTION_WORDS.has(lower));
  const about = contentOf((end < 0 ? owned : owned.slice(0, end)).at(-1)?.text ?? '');
  return facetOf('relation', phrase, tail[head]?.lower ?? '', { about, isBehind: true });
}

/** "Bo Renner, who was elected governor last year", "Bo Renner, appointed by the king": without "by" he may be doing it. */
function readWay(phrase: NamedPhrase): Facet | null {
  const { lead, tail } = phrase;
  const words = tail.map(({ lower }) => lower).join(' ');
  const [, participle = '', rest = ''] =
    /^(?:who (?:was|has been|had been) (?:first |newly |recently )?(?=\p{L}+ )|(?=\p{L}+ by ))(\p{L}+(?:ed|en|wn)) (.+)$/u.exec(
      words,
    ) ?? [];
  if (sensesOf(participle, 'verb').length === 0) return null;
  const time = TIME.exec(rest)?.[0] ?? '';
  const about = contentOf(`${lead.join(' ')} ${rest.replace(TIME, ' ')}`);
  return facetOf('way', phrase, participle, { about, time, isBehind: true });
}

/** The index of the noun that a noun phrase is about: the last word before a preposition, a participle or the end. */
function headOf(tail: readonly Token[]): number {
  const at = tail.findIndex(({ lower }) => TAIL_ENDS.test(lower));
  return (at < 0 ? tail.length : at) - 1;
}

const READERS: readonly Reader[] = [
  readRank,
  readDeputy,
  readShip,
  readAge,
  readYears,
  readQuality,
  readRelation,
  readWay,
];

const TIME =
  /\b(?:(?:last|this) (?:year|month|week|spring|summer|autumn|fall|winter)|(?:in|on) (?:\p{L}+ )?(?:\d+ )?\d{4}|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/u;
const AGE = /^\d{1,3}$/;
const TAIL_ENDS =
  /^(?:of|from|in|on|at|for|with|to|by|that|which|who|whose|and|or|off|near|carrying|owned|built|bound|registered|flying|operated|based|heading|known|used)$/;
// What a sentence goes on with where the comma behind a description is missing.
const VERBS = /^(?:told|said|says|was|were|is|are|has|had|have|will)$/;
// Letters of an adjective: short ones ("big", "young", "old") are a matter of degree.
const LONG = 6;
