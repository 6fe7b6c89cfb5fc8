import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { writeHtml } from '../../src/deliver/html.ts';
import type { Briefing } from '../../src/model/types.ts';
import { paragraph, table } from '../../src/report/nodes.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { emptyBriefing, pageOf } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';

const html = writeHtml(pageOf(sampleBriefing));

/** The sample with hostile words wherever a document or story can put some. */
function withWords(words: string): Briefing {
  const plain = JSON.stringify(sampleBriefing, (key, value: unknown) =>
    [
      'text',
      'speaker',
      'role',
      'party',
      'outlet',
      'title',
      'question',
      'reason',
      'label',
      'message',
      'why',
    ].includes(key) && typeof value === 'string'
      ? `${value} ${words}`
      : value,
  );
  return JSON.parse(plain) as Briefing;
}

test('is one complete document that names its language and title', () => {
  expect(html).toMatch(/^<!doctype html>\n?<html lang="en">/);
  expect(html).toContain('<title>North Korean troops in Russia</title>');
  expect(html.endsWith('</html>\n')).toBe(true);
});

test('fetches nothing, runs nothing, and has a policy that says so', () => {
  expect(html).not.toMatch(/<(script|link|img|iframe|object|form)\b/);
  expect(html).not.toMatch(/\son\w+=|style="/);
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(html.replaceAll('&#x27;', "'")).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(style).not.toMatch(/url\(|@import/);
});

test('can be skipped through, folded, printed and read in the dark', () => {
  expect(html).toContain('<a href="#content" class="skip">');
  expect(html).toContain('<main id="content">');
  expect(html).toContain('<th scope="col">');
  expect(html).toMatch(/<details><summary><h3 id="other-claims">Other claims<\/h3><\/summary>/);
  expect(html).toContain('prefers-color-scheme: dark');
  expect(html).toContain('@media print');
});

test('has one first heading, and leaves no rank out', () => {
  const ranks = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
  expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
  ranks.forEach((rank, index) => {
    expect(rank - (ranks[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test('every place is named once and every link within the page leads to one', () => {
  const places = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(places).size).toBe(places.length);
  for (const [, place] of html.matchAll(/href="#([^"]*)"/g)) expect(places).toContain(place);
});

test.each(hostile)('stays text: %j', (words) => {
  const page = writeHtml(pageOf(withWords(words)));
  const plain = writeHtml(pageOf(withWords('x')));
  const tagsOf = (source: string): string[] =>
    [...source.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1] ?? '');
  expect(tagsOf(page)).toEqual(tagsOf(plain));
  expect(page).not.toMatch(/href="(?!#)/);
  expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});

test('HTML in the tree itself is left out', () => {
  const root = { type: 'root' as const, children: [{ type: 'html' as const, value: '<b>x</b>' }] };
  expect(writeHtml({ title: 't', lang: 'en', root })).not.toContain('<b>');
});

test('a wide table scrolls by itself', () => {
  const root = { type: 'root' as const, children: [table(['a'], [[['b']]]), paragraph('c')] };
  expect(writeHtml({ title: 't', lang: 'en', root })).toContain('<div class="wide"><table>');
});

test('writes the same bytes twice, also of nothing', () => {
  expect(writeHtml(pageOf(sampleBriefing))).toBe(html);
  expect(writeHtml(pageOf(emptyBriefing))).toBe(writeHtml(pageOf(emptyBriefing)));
});
