/** What each heading, item and row of a page is about, so that a format can let the reader choose. */

import type { ListItem, Root, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FacetRegister } from './facets.ts';
import type { Lookup } from './lookup.ts';

/**
 * The tree with facets on the headings of disagreements, the rows that lead to one, and the items that refer to
 * claims. The items below a heading that has facets have none of their own: they are read together.
 */
export function addFacets(root: Root, of: Lookup, register: FacetRegister): Root {
  const marked = structuredClone(root);
  const byId = new Map(of.briefing.disagreements.map((one) => [one.id, one]));
  let isOfOne = false;
  for (const node of marked.children) {
    if (node.type === 'heading') {
      const { about, compares } = node.data ?? {};
      const one = byId.get(about ?? compares ?? '');
      isOfOne = one !== undefined;
      if (one === undefined) continue;
      const facets = register.ofDisagreement(one);
      node.data = {
        ...node.data,
        facets,
        ...(about === undefined ? {} : { verdict: one.verdict }),
      };
    } else if (!isOfOne) {
      visit(node, 'listItem', (item) => {
        const claims = item.data?.claims ?? claimsNoted(item);
        if (claims.length > 0) item.data = { ...item.data, facets: register.ofClaims(claims) };
      });
      visit(node, 'tableRow', (row) => {
        const one = byId.get(linkedFrom(row) ?? '');
        if (one === undefined) return;
        row.data = { ...row.data, facets: register.ofDisagreement(one), verdict: one.verdict };
      });
    }
  }
  return marked;
}

/** The claims to which an item without further items refers. */
function claimsNoted(item: ListItem): string[] {
  if (item.children.some((child) => child.type === 'list')) return [];
  const claims: string[] = [];
  visit(item, 'footnoteReference', (note) => {
    claims.push(note.identifier);
  });
  return claims;
}

/** The id of the disagreement that a row has a link to. */
function linkedFrom(row: TableRow): string | null {
  let about: string | null = null;
  visit(row, 'link', (link) => {
    if (link.url.startsWith('#d-')) about = link.url.slice(1);
  });
  return about;
}
