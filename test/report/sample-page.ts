import { readFileSync } from 'node:fs';
import type { Briefing } from '../../src/model/types.ts';
import { renderBriefing } from '../../src/report/index.ts';
import type { Block } from '../../src/report/nodes.ts';
import type { Page } from '../../src/report/page.ts';
import { readTemplate, type Template } from '../../src/report/read-template.ts';
import { aBriefing } from '../builders.ts';

/** The template that the programme comes with. */
export const ownTemplate: Template = readTemplate(
  'templates/briefing.md',
  readFileSync(new URL('../../templates/briefing.md', import.meta.url), 'utf8'),
);

/** The page of a briefing in the programme's own template. */
export function pageOf(briefing: Briefing, since: readonly Block[] | null = null): Page {
  return renderBriefing(briefing, ownTemplate, since);
}

/** A briefing with nothing in it. */
export const emptyBriefing: Briefing = aBriefing({
  title: 'Nothing yet',
  settings: { tool: 'atodds', version: '0.1.0', story: null, openDays: 14 },
});
