import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cliPage } from '../../scripts/build-docs.ts';
import { askedFormats, exportNames, runFormats } from '../../src/cli/commands/brief.ts';
import { exportFormats } from '../../src/deliver/export-formats.ts';
import { formats } from '../../src/deliver/index.ts';

const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');

test('docs/cli.md is what the programme says of itself (npm run docs writes it)', () => {
  expect(page).toBe(cliPage());
});

test('a run can hold every output format and every export', () => {
  expect(exportNames).toEqual(Object.keys(exportFormats));
  expect([...runFormats, ...askedFormats].toSorted()).toEqual(Object.keys(formats).toSorted());
});
