/** What is reported, by topic: every claim once, repeats together, with how many origins a topic has. */

import type { Claim } from '../../model/types.ts';
import { groupsOf, type Lookup } from '../lookup.ts';
import { type Block, heading, list, paragraph } from '../nodes.ts';
import { writeClaimsInShort } from '../write-claim.ts';
import { count, countOrigins } from '../write-count.ts';
import { writeSaid } from '../write-when.ts';

/** What the claims on no topic are called. */
export const OTHER_CLAIMS = 'Other claims';

/** A heading a topic, then the claims that no topic above has shown; other claims last, folded. */
export function reported(of: Lookup): Block[] {
  const shown = new Set<string>();
  const blocks = of.briefing.topics.flatMap((topic) => {
    const all = of.briefing.claims.filter((claim) => claim.topics.includes(topic.id));
    const fresh = all.filter((claim) => !shown.has(claim.id));
    for (const claim of all) shown.add(claim.id);
    const above = all.length - fresh.length;
    const rest = above === 0 ? '' : ` ${count(above, 'claim')} of them: see the topics above.`;
    const lead = `${countAll(of, all)}.${rest}`;
    return all.length === 0
      ? []
      : [heading(3, topic.title), paragraph(lead), ...claimList(of, fresh)];
  });
  const others = of.briefing.claims.filter((claim) => claim.topics.length === 0);
  if (others.length > 0) {
    const lead = `${countAll(of, others)}; they fit no topic.`;
    blocks.push(heading(3, OTHER_CLAIMS, { folded: true }));
    blocks.push(...otherBlocks(of, lead, others));
  }
  return blocks;
}

/** Of the claims on no topic, those that nobody is named for are the outlet's own tale: counted only. */
function otherBlocks(of: Lookup, lead: string, others: readonly Claim[]): Block[] {
  const said = others.filter(({ attribution }) => attribution.speaker !== null);
  const told = others.length - said.length;
  const left =
    told === 0 ? '' : ` ${count(told, 'statement')} that nobody is named for: in briefing.json.`;
  return [paragraph(`${lead}${left}`), ...claimList(of, said)];
}

/** A line for each speaker, document and day; repeats stand with the claim they repeat. */
function claimList(of: Lookup, claims: readonly Claim[]): Block[] {
  const lines = new Map<string, (readonly Claim[])[]>();
  for (const group of groupsOf(of, claims)) {
    const [first] = group;
    if (first === undefined) continue;
    const { speaker, party } = first.attribution;
    const key = JSON.stringify([speaker, party, first.document, writeSaid(of, first)]);
    lines.set(key, [...(lines.get(key) ?? []), group]);
  }
  if (lines.size === 0) return [];
  return [list([...lines.values()].map((groups) => writeClaimsInShort(of, groups)))];
}

/** `10 claims in 5 documents, from at most 4 independent origins`. */
function countAll(of: Lookup, claims: readonly Claim[]): string {
  const documents = new Set(claims.map((claim) => claim.document)).size;
  const ids = new Set(claims.map((claim) => claim.id));
  const origins = of.briefing.origins.filter((one) => one.claims.some((id) => ids.has(id))).length;
  const from = origins === 0 ? '' : `, from ${countOrigins(origins)}`;
  return `${count(claims.length, 'claim')} in ${count(documents, 'document')}${from}`;
}
