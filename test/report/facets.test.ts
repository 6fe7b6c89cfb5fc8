import type { ListItem } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Facets } from '../../src/report/page.ts';
import { sampleBriefing } from './sample-briefing.ts';
import { emptyBriefing, pageOf } from './sample-page.ts';

const { root, choices } = pageOf(sampleBriefing);

/** What the parts of the sample's page are about. */
function allFacets(): Facets[] {
  const found: Facets[] = [];
  visit(root, (node) => {
    const data = node.data as { facets?: Facets } | undefined;
    if (data?.facets !== undefined) found.push(data.facets);
  });
  return found;
}

test('can be chosen by the topics, parties and verdicts that the briefing has, and no others', () => {
  const parties = sampleBriefing.claims.flatMap(({ attribution }) => attribution.party ?? []);
  expect(new Set(choices?.parties)).toEqual(new Set(parties));
  expect(choices?.topics).toContain('Other claims');
  const facets = allFacets();
  for (const name of ['topics', 'parties', 'verdicts'] as const) {
    const used = new Set(facets.flatMap((one) => one[name]));
    expect([...used].every((place) => choices?.[name][place] !== undefined)).toBe(true);
    expect(used.size).toBeGreaterThan(0);
  }
});

test('the part on a disagreement is about its topic, its sides and its own verdict', () => {
  const [one] = sampleBriefing.disagreements;
  let facets: Facets | undefined;
  visit(root, 'heading', ({ data }) => {
    if (data?.about === one?.id) facets = data?.facets;
  });
  const title = sampleBriefing.topics.find(({ id }) => id === one?.topic)?.title;
  expect(facets?.topics.map((place) => choices?.topics[place])).toEqual([title]);
  expect(facets?.verdicts).toHaveLength(1);
  const named = facets?.parties.map((place) => choices?.parties[place]);
  expect(named).toEqual(expect.arrayContaining([...(one?.sides[0]?.parties ?? [])]));
});

test('an item that holds items is about what they are, and has no facets itself', () => {
  const wrong: ListItem[] = [];
  visit(root, 'listItem', (item) => {
    const hasItems = item.children.some(({ type }) => type === 'list');
    if (hasItems && item.data?.facets !== undefined) wrong.push(item);
  });
  expect(wrong).toEqual([]);
});

test('days run from the first to the last, and are null where nothing is dated', () => {
  for (const { days } of allFacets()) {
    if (days !== null) expect(days.from <= days.to).toBe(true);
  }
});

test('a briefing with nothing in it has nothing to choose', () => {
  expect(pageOf(emptyBriefing).choices).toEqual({ topics: [], parties: [], verdicts: [] });
});
