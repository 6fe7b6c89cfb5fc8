/** Figures as facts: what two reports that come from one agency's copy tell alike. */

import type { Claim, Figure } from '../../model/types.ts';
import { keysOf } from '../words.ts';
import type { Groups } from './groups.ts';

/** The figures of a claim, each as a key that the same figure in other words shares. */
function factsOf(claim: Claim): string[] {
  return claim.figures.filter(isTelling).map(({ counted, unit, value, min, max }) => {
    const head = keysOf(counted ?? '')
      .split(' ')
      .at(-1);
    return [head, unit, value, min, max].join('|');
  });
}

/** Puts documents together that one agency is credited for and that tell two figures alike. */
export function joinByFacts(
  claims: readonly (readonly Claim[])[],
  agencies: readonly (readonly string[])[],
  groups: Groups,
): (readonly [number, number])[] {
  const holders = new Map<string, number[]>();
  for (const [document, own] of agencies.entries())
    for (const fact of new Set((claims[document] ?? []).flatMap(factsOf)))
      for (const agency of own) addTo(holders, `${agency}|${fact}`, document);
  const shared = new Map<string, number>();
  for (const list of holders.values())
    for (let at = 1; at < list.length; at++)
      for (const other of new Set([0, at - 1])) addOne(shared, `${list[other]} ${list[at]}`);
  const pairs = [...shared].flatMap(([pair, count]) => {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    return count >= ENOUGH ? [[a, b] as const] : [];
  });
  for (const [a, b] of pairs) groups.join(a, b);
  return pairs;
}

/** Where facts stand first among documents: asked for all the facts of a claim, it answers with the document that tells them all. */
export function factHolders(
  claims: readonly (readonly Claim[])[],
  documents: readonly number[],
): (claim: Claim) => number | null {
  const first = new Map<string, number>();
  for (const document of documents)
    for (const fact of (claims[document] ?? []).flatMap(factsOf))
      if (!first.has(fact)) first.set(fact, document);
  return (claim) => {
    const held = factsOf(claim).map((fact) => first.get(fact));
    const [holder] = held;
    return holder !== undefined && held.every((one) => one === holder) ? holder : null;
  };
}

/** "two men" is told of anything; a measure or a number of some size is not. */
function isTelling({ counted, unit, value, min, max }: Figure): boolean {
  const number = value ?? min ?? max;
  return number !== null && (unit !== null || (counted !== null && Math.abs(number) >= SIZE));
}

function addTo(lists: Map<string, number[]>, key: string, item: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

// Figures that two documents must tell alike, and the least count that says something.
const ENOUGH = 2;
const SIZE = 4;
