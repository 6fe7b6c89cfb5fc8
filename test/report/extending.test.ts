import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formats } from '../../src/deliver/index.ts';
import { wordsOf } from '../../src/report/index.ts';
import { sections } from '../../src/report/sections.ts';
import { emptyBriefing } from './sample-page.ts';

const guide = readFileSync(new URL('../../docs/extending.md', import.meta.url), 'utf8');

test('the guide names every section with what it holds', () => {
  const rows = Object.entries(sections).map(([name, { holds }]) => `| \`${name}\` | ${holds} |`);
  expect(guide).toContain(rows.join('\n'));
});

test('the guide names every hole for words and every output format', () => {
  for (const name of [...Object.keys(wordsOf(emptyBriefing)), ...Object.keys(formats)]) {
    expect(guide).toContain(`\`${name}\``);
  }
});
