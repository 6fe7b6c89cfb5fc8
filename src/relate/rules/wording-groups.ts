/** Links joined into remarks: one group a remark, under a key that does not depend on which document came first. */

import { byText } from '../../model/identity.ts';
import { groupBy } from '../group-by.ts';
import { byPiece, type Link, type Piece } from './wording-links.ts';

/** All pieces of one remark, in order, and what links them. */
export interface RemarkGroup {
  readonly key: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
}

/** The groups, sentences that stand in the same claims in one of them. */
export function groupLinks(links: readonly Link[]): RemarkGroup[] {
  const groups = joined(links).map((own) => ({
    key: keyOf(own),
    links: own,
    claims: claimsOf(own),
  }));
  const bySize = groups.toSorted((a, b) => b.claims.size - a.claims.size || byText(a.key, b.key));
  const whole: { keys: string[]; links: Link[]; claims: ReadonlySet<string> }[] = [];
  for (const { key, links: own, claims } of bySize) {
    const around = whole.find((group) => [...claims].every((claim) => group.claims.has(claim)));
    if (around === undefined) whole.push({ keys: [key], links: [...own], claims });
    else {
      around.keys.push(key);
      around.links.push(...own);
    }
  }
  return groupBy(whole, ({ keys }) => keys.toSorted(byText)[0] ?? '').map(([key, same]) => {
    const all = same
      .flatMap((group) => group.links)
      .toSorted((a, b) => byPiece(a.earlier, b.earlier) || byPiece(a.later, b.later));
    return { key, links: all, pieces: piecesOf(all) };
  });
}

/** The links, each with those it shares a wording with, however far around. */
function joined(links: readonly Link[]): Link[][] {
  const groups: { wordings: Set<string>; links: Link[] }[] = [];
  for (const link of links) {
    const own = [link.earlier.folded, link.later.folded];
    const touching = groups.filter(({ wordings }) => own.some((folded) => wordings.has(folded)));
    const [first, ...rest] = touching;
    if (first === undefined) {
      groups.push({ wordings: new Set(own), links: [link] });
      continue;
    }
    for (const folded of [...own, ...rest.flatMap(({ wordings }) => [...wordings])])
      first.wordings.add(folded);
    first.links.push(link, ...rest.flatMap((group) => group.links));
    for (const group of rest) groups.splice(groups.indexOf(group), 1);
  }
  return groups.map((group) => group.links);
}

/** The two longest words of content that linked pieces share: a document that joins seldom adds a longer one. */
function keyOf(links: readonly Link[]): string {
  const shared = links.flatMap(({ earlier, later }) => {
    const other = new Set(later.words.map(({ kin }) => kin));
    return earlier.words
      .filter((word) => word.content && other.has(word.kin))
      .map(({ kin }) => kin);
  });
  return [...new Set(shared)]
    .toSorted((a, b) => b.length - a.length || byText(a, b))
    .slice(0, 2)
    .join(' ');
}

function claimsOf(links: readonly Link[]): ReadonlySet<string> {
  return new Set(links.flatMap(({ earlier, later }) => [earlier.claim.id, later.claim.id]));
}

/** Each piece once, in the order of the links. */
function piecesOf(links: readonly Link[]): Piece[] {
  return [...new Set(links.flatMap(({ earlier, later }) => [earlier, later]))].toSorted(byPiece);
}
