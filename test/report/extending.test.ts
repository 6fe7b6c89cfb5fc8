import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formats } from '../../src/deliver/index.ts';
import { wordsOf } from '../../src/report/index.ts';
import { sections } from '../../src/report/sections.ts';
import { emptyBriefing } from './sample-page.ts';

const guide = readFileSync(new URL('../../docs/extending.md', import.meta.url), 'utf8');

const holes = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8');

test('the holes of a briefing are told in order, with what each holds', () => {
  const rows = Object.entries(sections).map(
    ([name, { holds }]) => `| \`${name}\` | ${holds} | ![${name}](pictures/briefing-${name}.png) |`,
  );
  expect(holes).toContain(rows.join('\n'));
});

test('the guide names every output format, and the holes every one for words', () => {
  for (const name of Object.keys(formats)) expect(guide).toContain(`\`${name}\``);
  for (const name of Object.keys(wordsOf(emptyBriefing))) expect(holes).toContain(`\`${name}\``);
});
