import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { paragraph } from '../../src/report/nodes.ts';
import { type SectionName, sections } from '../../src/report/sections.ts';
import { sampleBriefing } from './sample-briefing.ts';
import { emptyBriefing, ownTemplate, pageOf } from './sample-page.ts';

/** The words of a page, a line a block, footnote numbers in brackets. */
function wordsOf(root: Root): string {
  const tree = structuredClone(root);
  visit(tree, 'footnoteReference', (node, index, parent) => {
    parent?.children.splice(index ?? 0, 1, { type: 'text', value: `[${node.identifier}]` });
  });
  const lines: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      lines.push(textOf(node));
    }
  });
  return lines.join('\n');
}

const page = wordsOf(pageOf(sampleBriefing).root);

/** What a reader finds in the sample's page only because the section is there. */
const proof: Record<SectionName, string> = {
  'bottom-line': '3,000 vs 8,000 vs 12,000',
  changes: 'There is no earlier run to compare with.',
  reported: 'The treaty and its Article 4\n2 claims in 2 documents.',
  disagreements: 'Possible contradiction. “around 3,000” in training',
  charts: 'Where the claims come from',
  gaps: 'China is named and is not reported to have answered.',
  timeline: '23 October 2024\nKyrylo Budanov: “2,600',
  positions: 'Turned round.',
  quotations: 'in 2 places; words',
  compared: 'Compatible: “thousands” holds “approximately 8,000”.',
  sources: 'outlet not stated: 000_5f7f8268945570b8.txt',
  method: 'notes.bin: Unexpected binary file, expected text',
};

test.each(Object.entries(proof))('shows the section %s', (_name, words) => {
  expect(page.split(words)).toHaveLength(2);
});

test('the template that comes with the programme names every section once', () => {
  const named = ownTemplate.holes.filter(({ kind }) => kind === 'blocks').map(({ name }) => name);
  expect(named).toEqual(Object.keys(sections));
});

test.each(Object.entries(sections).filter(([name]) => !['method', 'changes'].includes(name)))(
  'the section %s says that it is empty',
  (_name, section) => {
    expect(wordsOf(pageOf(emptyBriefing).root)).toContain(section.empty);
  },
);

test('the changes since an earlier run stand where they belong', () => {
  const { root } = pageOf(sampleBriefing, [paragraph('One figure moved.')]);
  expect(wordsOf(root)).toContain('What changed since the last run\nOne figure moved.');
  expect(wordsOf(pageOf(sampleBriefing, []).root)).toContain(sections.changes.empty);
});

test('every claim of a topic stands under what is reported, once', () => {
  const reported = page.slice(page.indexOf('What is reported'), page.indexOf('What is not known'));
  const repeated = 'the U.S. believes around 3,000 North Korean soldiers are undergoing training';
  for (const { text } of sampleBriefing.claims) {
    const times = text.startsWith(repeated) ? 0 : 1;
    expect(reported.split(`“${text}”`), text).toHaveLength(times + 1);
  }
  expect(reported).toContain('being trained in Russia”[1][2], also in source 4 (source 2,');
});

test('a claim shows who, in whose words, where and when, with the basis of the day', () => {
  expect(page).toContain(
    'John Kirby, White House spokesperson (United States), said, as source 2 puts it: “the U.S. believes around 3,000 North Korean troops are currently being trained in Russia” (by 25 October 2024†; also in source 4)[1][2]',
  );
});

test('a denial reads as one', () => {
  expect(page).toContain(
    'Alexander Lukashenko, Belarusian President, said in a denial, as source 1 puts it: “North Korean soldiers are being sent',
  );
});

test('says where nobody is named', () => {
  expect(page).toContain(
    'Nobody named: with reserve “North Korea could send up to 12,000 personnel”',
  );
});

test('says how the day of publication is known', () => {
  expect(page).toContain('25 October 2024, assumed by the editor');
});

test('marks the words that one wording alone has', () => {
  const strong: string[] = [];
  visit(pageOf(sampleBriefing).root, 'strong', (node) => void strong.push(textOf(node)));
  expect(strong).toEqual(expect.arrayContaining(['carry weight;', 'indicate', 'is happening']));
});

test('each footnote gives the document and the offsets of the sentence', () => {
  const claim = sampleBriefing.claims.find(({ text }) => text.startsWith('2,600'));
  const { start, end } = claim?.context.span ?? { start: 0, end: 0 };
  expect(page).toContain(`Weekly Blitz: 004_bdd05d45049d5e9c.txt, characters ${start} to ${end}`);
});

test('every footnote reference has its note, and every note a reference', () => {
  const references = new Set<string>();
  const notes: string[] = [];
  visit(pageOf(sampleBriefing).root, (node) => {
    if (node.type === 'footnoteReference') references.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push(node.identifier);
  });
  expect(notes).toEqual([...references]);
});

test('every link within the page leads to a heading, and no two headings share a place', () => {
  const anchors: string[] = [];
  const links: string[] = [];
  visit(pageOf(sampleBriefing).root, (node) => {
    if (node.type === 'heading') anchors.push(node.data?.anchor ?? '');
    if (node.type === 'link') links.push(node.url.slice(1));
  });
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(anchors).toContain(link);
});

test('a place on the page does not move when a claim joins', () => {
  const anchorsOf = (briefing: typeof sampleBriefing): string[] => {
    const anchors: string[] = [];
    visit(pageOf(briefing).root, 'heading', (node) => void anchors.push(node.data?.anchor ?? ''));
    return anchors;
  };
  const [first, ...rest] = sampleBriefing.claims;
  expect(first).toBeDefined();
  expect(anchorsOf({ ...sampleBriefing, claims: rest })).toEqual(anchorsOf(sampleBriefing));
});

test('never says what is so', () => {
  expect(page.replace(/“[^”]*”/g, '')).not.toMatch(
    /\b(true|false|truth|correct|incorrect|wrong|lie|lied|fact|facts|likely|unlikely|probably)\b/i,
  );
});

test('changes nothing in the briefing that it shows', () => {
  const before = JSON.stringify(sampleBriefing);
  pageOf(sampleBriefing);
  expect(JSON.stringify(sampleBriefing)).toBe(before);
});

test('a time that is known by its month alone is not shown as a day', () => {
  const claims = sampleBriefing.claims.filter(({ when }) => when.about.precision === 'month');
  const entries = claims.map(({ id }) => ({
    claim: id,
    day: '2024-12-31',
    basis: 'about' as const,
  }));
  const timelines = [{ topic: 'troop-count', entries, undated: [] }];
  const words = wordsOf(pageOf({ ...sampleBriefing, timelines }).root);
  expect(words).toContain('By December 2024\nSouth Korean intelligence, about this time: “');
  expect(words).not.toContain('31 December');
});

test('a position is told with its days and words, likes taken together', () => {
  const positions = page.slice(page.indexOf('\nPositions\n'));
  expect(positions).toContain('Denials');
  expect(positions).toMatch(
    /Russia: acknowledged by 25 October 2024†: “[^”]+”\[\d+\]; then denied by 2/,
  );
  expect(positions).toMatch(/Belarus: denied by 25 October 2024†: “[^”]+”/);
});
