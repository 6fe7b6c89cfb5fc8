import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { writeHtml } from '../../src/deliver/html.ts';
import { paragraph, table } from '../../src/report/nodes.ts';
import { sampleBriefing } from '../report/sample-briefing.ts';
import { emptyBriefing, pageOf } from '../report/sample-page.ts';
import { hostile } from './hostile.ts';
import { withWords } from './with-words.ts';

const html = writeHtml(pageOf(sampleBriefing));

test('is one complete document that names its language and title', () => {
  expect(html).toMatch(/^<!doctype html>\n?<html lang=en>/);
  expect(html).toContain('<title>North Korean troops in Russia</title>');
  expect(html.endsWith('</script>\n')).toBe(true);
});

test('fetches nothing, runs its own script alone, and has a policy that says so', () => {
  expect(html).not.toMatch(/<(link|img|iframe|object)\b/);
  expect(html).not.toMatch(/\son\w+=|style="/);
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  const hashOf = (words: string): string =>
    `'sha256-${createHash('sha256').update(words).digest('base64')}'`;
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.replaceAll('&#x27;', "'")).toContain(
    `content="default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"`,
  );
  expect(style).not.toMatch(/url\(|@import/);
  expect(script).not.toMatch(/innerHTML|insertAdjacentHTML|fetch|eval|import/);
});

test('can be skipped through, folded, printed and read in the dark', () => {
  expect(html).toContain('<a href=#the.page class=skip>');
  expect(html).toContain('<main id=the.page>');
  expect(html).toContain('<th role=columnheader scope=col>');
  expect(html).toMatch(/<details class=part><summary><h3 id=other-claims>Other claims<\/h3>/);
  expect(html).toContain('prefers-color-scheme: dark');
  expect(html).toContain('@media print');
});

test('sets the sides of a disagreement next to each other, the deciding ones first', () => {
  const sides = /<ul class=sides>\s*<li class=deciding>[\s\S]*?<li class=deciding>/;
  expect(html).toMatch(sides);
  expect(html).toContain('<mark>');
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
  // Which words two claims share, and so what is marked, depends on the words
  const tagsOf = (source: string): string[] =>
    [...source.matchAll(/<\/?([a-z0-9]+)/g)].flatMap(([, tag = '']) =>
      tag === 'mark' ? [] : [tag],
    );
  expect(tagsOf(page)).toEqual(tagsOf(plain));
  expect(page).not.toMatch(/href="(?!#)/);
  expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});

test('HTML in the tree itself is left out', () => {
  const root = { type: 'root' as const, children: [{ type: 'html' as const, value: '<b>x</b>' }] };
  expect(writeHtml({ title: 't', lang: 'en', root })).not.toContain('<b>');
});

test('a table stands in a box of its own', () => {
  const root = { type: 'root' as const, children: [table(['a'], [[['b']]]), paragraph('c')] };
  expect(writeHtml({ title: 't', lang: 'en', root })).toContain(
    '<div class=table><table role=table>',
  );
});

test('writes the same bytes twice, also of nothing', () => {
  expect(writeHtml(pageOf(sampleBriefing))).toBe(html);
  expect(writeHtml(pageOf(emptyBriefing))).toBe(writeHtml(pageOf(emptyBriefing)));
});
