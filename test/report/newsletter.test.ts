import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { listStories } from '../../scripts/quality/stories.ts';
import { writePlainText } from '../../src/deliver/plain-text.ts';
import type { Briefing, Claim, Disagreement, Pair } from '../../src/model/types.ts';
import { isFlagged } from '../../src/model/verdict.ts';
import { placesOf } from '../../src/report/anchors.ts';
import { findRoom } from '../../src/report/newsletter/find-room.ts';
import { MOST_WORDS, newsletterHoles, renderNewsletter } from '../../src/report/newsletter.ts';
import { readTemplate } from '../../src/report/read-template.ts';
import { aBriefing, aClaim, aFigure, saidBy } from '../builders.ts';
import { hostile } from '../deliver/hostile.ts';
import { sampleBriefing } from './sample-briefing.ts';
import { emptyBriefing, pageOf } from './sample-page.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const template = readTemplate('templates/newsletter.md', read('templates/newsletter.md'));

const briefings: readonly (readonly [string, Briefing])[] = [
  ['the sample', sampleBriefing],
  ['nothing', emptyBriefing],
  ...['ferry-fire', 'takeover', 'outbreak'].map(
    (name) => [name, JSON.parse(read(`test/cases/${name}/expected.json`)) as Briefing] as const,
  ),
];

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const plain = (briefing: Briefing, parts = {}): string =>
  writePlainText(renderNewsletter(briefing, template, parts).root);

/** Two claims on one question, at odds. */
function dispute(
  earlier: Claim,
  later: Claim,
  changes: Partial<Disagreement> = {},
): { readonly claims: readonly Claim[]; readonly disagreement: Disagreement } {
  const pair: Pair = {
    earlier: earlier.id,
    later: later.id,
    verdict: 'contradiction',
    reason: 'r',
  };
  const sides = [earlier, later].map(({ id, text }) => ({
    label: text,
    claims: [id],
    origins: 1,
    parties: [],
  }));
  const disagreement: Disagreement = {
    id: 'd-1',
    topic: 't',
    rule: 'stance',
    question: 'Ansel’s denial: “no ship sank”',
    verdict: 'contradiction',
    reason: 'r',
    sides,
    pairs: [pair],
    weight: 0.5,
    decision: null,
    ...changes,
  };
  return { claims: [earlier, later], disagreement };
}

function briefingOf(...disputes: readonly ReturnType<typeof dispute>[]): Briefing {
  return aBriefing({
    title: 'The harbour',
    claims: disputes.flatMap(({ claims }) => claims),
    disagreements: disputes.map(({ disagreement }) => disagreement),
  });
}

const ship = aClaim('a ship sank in the harbour of Ansel', {
  attribution: saidBy('Ann Roe', 'Ansel'),
});
const noShip = aClaim('Bo Lind said that no ship sank', {
  attribution: saidBy('Bo Lind'),
  stance: 'denies',
});

describe.each(briefings)('the newsletter on %s', (_name, briefing) => {
  test('has at most 120 words and the three weightiest disagreements', () => {
    const newsletter = renderNewsletter(briefing, template);
    expect(wordsIn(writePlainText(newsletter.root))).toBeLessThanOrEqual(MOST_WORDS);
    const weightiest = briefing.disagreements
      .filter(isFlagged)
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, 3);
    const places = new Map(briefing.disagreements.map(({ id }) => [id, id]));
    const linked: string[] = [];
    visit(renderNewsletter(briefing, template, { places }).root, 'link', ({ url }) => {
      if (url !== '#') linked.push(url.slice(1));
    });
    expect(linked).toEqual(weightiest.map(({ id }) => id));
  });

  test('quotes nothing that no claim says, and links to headings of the briefing', () => {
    const page = pageOf(briefing);
    const newsletter = renderNewsletter(briefing, template, { places: placesOf(page) });
    for (const [, words = ''] of textOf(newsletter.root).matchAll(/“([^“”]*)”/g)) {
      const part = words.replace(/ …$/, '');
      expect(
        briefing.claims.some(({ text }) => text.includes(part)),
        words,
      ).toBe(true);
    }
    const anchors = new Set<string>(['']);
    visit(page.root, 'heading', ({ data }) => void anchors.add(data?.anchor ?? ''));
    visit(newsletter.root, 'link', ({ url }) => expect(anchors).toContain(url.slice(1)));
  });

  test('gives the same page twice and leaves the briefing as it was', () => {
    const before = JSON.stringify(briefing);
    expect(renderNewsletter(briefing, template)).toEqual(renderNewsletter(briefing, template));
    expect(JSON.stringify(briefing)).toBe(before);
  });
});

describe('an item', () => {
  test('says who denies and who says so, by name unless the words have it, and what is to be thought of it', () => {
    expect(plain(briefingOf(dispute(ship, noShip)))).toContain(
      '1. Ansel’s denial: Ann Roe (Ansel) said so: “a ship sank in the harbour of Ansel”; denied it: “Bo Lind said that no ship sank”. Contradiction, at most 1 origin against 1.',
    );
  });

  test('names who speaks unless the words do, where nobody denies', () => {
    const claims = dispute(ship, { ...noShip, stance: 'affirms' });
    expect(plain(briefingOf(claims))).toContain(
      'Ann Roe (Ansel): “a ship sank in the harbour of Ansel”; “Bo Lind said that no ship sank”. C',
    );
  });

  test('says that nobody is named, and nothing of what nobody did where nobody denies', () => {
    const rumour = aClaim('a ship may have sunk', { stance: 'hedges' });
    const claims = dispute(rumour, { ...noShip, stance: 'affirms' });
    expect(plain(briefingOf(claims))).toContain('naming nobody: “a ship may have sunk”; ');
  });

  test('leads from an outlet to the words on its page, which is none of the 120 words', () => {
    const briefing = briefingOf(dispute(ship, noShip));
    const documents = sampleBriefing.documents.slice(0, 1).map((one) => ({
      ...one,
      path: ship.document,
      outlet: 'The Harbour Post',
      url: 'https://post.example/ship',
    }));
    const { root } = renderNewsletter({ ...briefing, documents }, template);
    const urls: string[] = [];
    visit(root, 'link', ({ url }) => void urls.push(url));
    expect(urls).toContainEqual(expect.stringMatching(/^https:\/\/post\.example\/ship#:~:text=/));
    expect(writePlainText(root)).toContain('(The Harbour Post');
  });

  test('gives two figures in the order in which they were told', () => {
    const told = (words: string, number: number): Claim => {
      const text = `${words} ships were lost`;
      return aClaim(text, {
        attribution: saidBy('Ann Roe'),
        figures: [
          aFigure(text, words, { counted: 'ships', value: number, min: number, max: number }),
        ],
      });
    };
    const parts = { rule: 'figure', question: 'How many ships?' };
    const text = plain(briefingOf(dispute(told('nine', 9), told('four', 4), parts)));
    expect(text).toContain('How many ships? Ann Roe: “nine”; Ann Roe: “four”. Contradiction');
  });

  test('is about claims of people with names where there is a choice', () => {
    const rumour = aClaim(
      'they say that a great many ships went down somewhere near the old harbour',
    );
    const { claims, disagreement } = dispute(ship, noShip);
    const pairs = [{ ...disagreement.pairs[0], earlier: rumour.id } as Pair, ...disagreement.pairs];
    const text = plain(
      briefingOf({ claims: [...claims, rumour], disagreement: { ...disagreement, pairs } }),
    );
    expect(text).toContain('Ann Roe (Ansel)');
    expect(text).not.toContain('they say');
  });

  test('tells only pairs of its verdict', () => {
    const { claims, disagreement } = dispute(ship, noShip);
    const pairs = disagreement.pairs.map((pair): Pair => ({ ...pair, verdict: 'compatible' }));
    const text = plain(briefingOf({ claims, disagreement: { ...disagreement, pairs } }));
    expect(text).toContain('1. Ansel’s denial: Contradiction.');
  });
});

describe('changes since an earlier run', () => {
  const briefing = briefingOf(dispute(ship, noShip));
  const news = (...words: string[]) => ({
    since: '2024-05-01',
    changes: words.map((one) => ({ words: one, disagreement: 'd-1' })),
  });

  test('take the place of disagreements, the first three of them', () => {
    const text = plain(briefing, {
      news: news('One turned.', 'Two moved.', 'Three fell.', 'Four rose.'),
    });
    expect(text).toMatch(/^The harbour: what changed since 1 May 2024\n/);
    expect(text).toContain('1. One turned.\n2. Two moved.\n3. Three fell.\n');
    expect(text).not.toContain('Four');
    expect(text).not.toContain('Ann Roe');
  });

  test('that are none leave the disagreements, and it says so', () => {
    const text = plain(briefing, { news: news() });
    expect(text).toContain('Nothing new since 1 May 2024');
    expect(text).toContain('Ann Roe');
  });

  test('are cut where they have no room', () => {
    const long = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ');
    const text = plain(briefing, { news: news(long, long, long) });
    expect(wordsIn(text)).toBeLessThanOrEqual(MOST_WORDS);
    expect(text).toMatch(/3\. word0 .*…/);
  });
});

describe('the room of items', () => {
  test('shrinks until all fit, leaves out the last items, and never the first', () => {
    const size = (rooms: readonly { readonly words: number }[]): number =>
      rooms.reduce((sum, { words }) => sum + words, 0);
    for (const most of [200, 60, 40, 20, 12, 6, 0]) {
      const rooms = findRoom(3, (tried) => size(tried) <= most);
      expect(rooms.length).toBeGreaterThan(0);
      expect(size(rooms)).toBeLessThanOrEqual(Math.max(most, 5));
    }
    expect(findRoom(0, () => true)).toEqual([]);
  });
});

describe('a template of one’s own', () => {
  test('gives the subject by its first heading', () => {
    const own = readTemplate(
      'own.md',
      '# Week: {{title}}\n\n<!-- items -->\n\nBy {{tool}}, {{as-of}}.\n',
    );
    const newsletter = renderNewsletter({ ...sampleBriefing, asOf: null }, own);
    expect(newsletter.title).toBe(`Week: ${sampleBriefing.title}`);
    expect(textOf(newsletter.root)).toMatch(/By atodds .*, undated\.$/);
  });

  test.each([
    ['# x\n\n<!-- itms -->\n', 'own.md:3:1: Unexpected hole "itms", expected one of lead, items'],
    ['# {{titel}}\n', 'own.md:1:3: Unexpected hole "titel", expected one of title, headline'],
  ])('with an unknown hole is refused with its place: %j', (source, message) => {
    expect(() => renderNewsletter(sampleBriefing, readTemplate('own.md', source))).toThrow(message);
  });

  test('has every hole in the built-in one or in the documentation', () => {
    const templates = read('docs/templates.md');
    for (const name of [
      ...Object.keys(newsletterHoles.blocks),
      ...Object.keys(newsletterHoles.words),
    ]) {
      expect(templates).toContain(`\n| \`${name}\` | `);
    }
  });
});

test('whatever titles, names and words a story has, the newsletter keeps its length and its items', () => {
  const words = fc.oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
    fc.lorem({ maxCount: 60 }),
  );
  fc.assert(
    fc.property(fc.tuple(words, words, words, words, words), ([title, question, name, a, b]) => {
      const told = (text: string): Claim => aClaim(text, { attribution: saidBy(name, title) });
      const three = [1, 2, 3].map((number) =>
        dispute(told(`${a}${number}`), told(`${b}-${number}`), { id: `d-${number}`, question }),
      );
      const newsletter = renderNewsletter({ ...briefingOf(...three), title }, template);
      expect(wordsIn(writePlainText(newsletter.root))).toBeLessThanOrEqual(MOST_WORDS);
      expect(JSON.stringify(newsletter.root)).toContain('"listItem"');
      expect(newsletter.slug).toMatch(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u);
    }),
    { numRuns: 60 },
  );
});

test('every story has its newsletter among the accepted files', () => {
  for (const { name, home } of listStories()) {
    const path =
      name === 'seeds' ? 'out/example/newsletter.txt' : `${home}/expected.newsletter.txt`;
    expect(existsSync(name === 'seeds' ? new URL(`../../${path}`, import.meta.url) : path)).toBe(
      true,
    );
  }
});
