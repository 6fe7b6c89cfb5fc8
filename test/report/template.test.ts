import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/problem.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { renderBriefing } from '../../src/report/index.ts';
import { paragraph } from '../../src/report/nodes.ts';
import { readTemplate } from '../../src/report/read-template.ts';
import { sections } from '../../src/report/sections.ts';
import { sampleBriefing } from './sample-briefing.ts';

const fillings = {
  blocks: { body: () => [paragraph('The body.'), paragraph('More.')] },
  words: { title: 'A title' },
};

function fill(source: string): string[] {
  return fillTemplate(readTemplate('t.md', source), fillings).children.map((node) => textOf(node));
}

test('fills a comment alone on a line with blocks and a name in braces with words', () => {
  expect(fill('# {{title}}!\n\nBefore.\n\n<!-- body -->\n\nAfter.')).toEqual([
    'A title!',
    'Before.',
    'The body.',
    'More.',
    'After.',
  ]);
});

test('leaves out comments of several words, which are for those who edit the template', () => {
  expect(fill('<!-- keep this short -->\n\nText.')).toEqual(['Text.']);
});

test('what is filled in is not read again as a hole or as Markdown', () => {
  const template = readTemplate('t.md', '{{title}}\n\n<!-- body -->');
  const root = fillTemplate(template, {
    blocks: { body: () => [paragraph('<!-- body --> {{title}}')] },
    words: { title: '**{{title}}** <!-- body -->' },
  });
  expect(root.children.map((node) => textOf(node))).toEqual([
    '**{{title}}** <!-- body -->',
    '<!-- body --> {{title}}',
  ]);
});

test('the template itself is not changed', () => {
  const template = readTemplate('t.md', '# {{title}}\n\n<!-- body -->');
  const before = JSON.stringify(template);
  fillTemplate(template, fillings);
  expect(JSON.stringify(template)).toBe(before);
});

test('a section that no hole asks for is not made', () => {
  const blocks = {
    body: () => {
      throw new Error('made');
    },
  };
  expect(() => fillTemplate(readTemplate('t.md', 'Text.'), { ...fillings, blocks })).not.toThrow();
});

describe('an error of a template is one line with its place', () => {
  test('an unknown hole for blocks lists the known names', () => {
    const template = readTemplate('templates/briefing.md', '# Title\n\n<!-- disagrements -->\n');
    expect(() => renderBriefing(sampleBriefing, template)).toThrow(
      new UserError(
        `templates/briefing.md:3:1: Unexpected hole "disagrements", expected one of ${Object.keys(sections).join(', ')}`,
      ),
    );
  });

  test('an unknown hole for words lists the known names, and its column is that of the braces', () => {
    const template = readTemplate('t.md', '# About {{titel}}');
    expect(() => renderBriefing(sampleBriefing, template)).toThrow(
      new UserError('t.md:1:9: Unexpected hole "titel", expected one of title, as-of, tool'),
    );
  });

  test.each([
    ['<script>alert(1)</script>', 't.md:1:1'],
    ['Text with <b>HTML</b>', 't.md:1:11'],
    ['Text with <!-- body --> in a line', 't.md:1:11'],
    ['<!-- a --><img src=x><!-- b -->', 't.md:1:1'],
  ])('HTML is refused: %s', (source, place) => {
    expect(() => readTemplate('t.md', source)).toThrow(
      new UserError(`${place}: Unexpected HTML, expected Markdown or a comment alone on its line`),
    );
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is no known hole', (name) => {
    const template = readTemplate('t.md', `<!-- ${name} -->`);
    expect(() => fillTemplate(template, fillings)).toThrow(UserError);
  });
});
