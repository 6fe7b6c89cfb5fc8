import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/ingest/read-document.ts';
import type { StoryDocument } from '../../src/model/types.ts';

const known: StoryDocument = {
  file: 'a.txt',
  title: null,
  outlet: 'The Daily Paper',
  author: null,
  url: null,
  language: null,
  published: '2024-10-25',
  assumed: true,
};

function read(path: string, text: string, story: StoryDocument | null = null) {
  return readDocument({ path, bytes: new TextEncoder().encode(text) }, story);
}

const PROSE =
  'The ministers met on Monday in the old town hall and agreed on very little, officials said.';

describe('readDocument', () => {
  it('keeps a plain text unchanged and points its blocks into it', () => {
    const text = `\ufeffTalks collapse\r\n\r\n${PROSE}\r\n`;
    const { document, problems } = read('a.txt', text);
    expect(problems).toEqual([]);
    expect(document?.text).toBe(text);
    expect(document?.title).toBe('Talks collapse');
    expect(document?.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
    expect(document?.published).toEqual({ day: null, basis: 'unknown' });
  });

  it('takes from the story file what the document does not say', () => {
    const { document } = read('a.txt', PROSE, known);
    expect(document).toMatchObject({
      title: null,
      outlet: 'The Daily Paper',
      published: { day: '2024-10-25', basis: 'assumed' },
    });
    expect(read('a.txt', PROSE, { ...known, assumed: false }).document?.published.basis).toBe(
      'story',
    );
  });

  it.each([
    `Talks collapse\n\nPublished: 23 October 2024\n\n${PROSE}`,
    `Talks collapse\n\nBy Ann Other\n\nOctober 23, 2024\n\n${PROSE}`,
    `GENEVA, Oct. 23, 2024 (Wire) — ${PROSE}`,
    `First published on 2024-10-23\n${PROSE}`,
  ])('reads the day that %j declares', (text) => {
    expect(read('a.txt', text).document?.published).toEqual({
      day: '2024-10-23',
      basis: 'declared',
    });
  });

  it.each([
    `The treaty of October 23, 2024, was never signed, officials said.`,
    `October 23, 2024, was the day on which the ministers met for the last time in the old hall.`,
    `Updated: 23 October 2024\n\n${PROSE}`,
    `GENEVA (Wire) — ${PROSE}`,
    `Published on Monday, the report of October 23, 2024 names 12 companies.`,
  ])('takes no day of publication from %j', (text) => {
    expect(read('a.txt', text).document?.published.day).toBeNull();
  });

  it('prefers the declared day and warns where the story file has another', () => {
    const { document, problems } = read('a.txt', `Published: 23 October 2024\n\n${PROSE}`, known);
    expect(document?.published).toEqual({ day: '2024-10-23', basis: 'declared' });
    expect(problems).toEqual([
      {
        path: 'a.txt',
        line: null,
        column: null,
        message:
          'Unexpected day 2024-10-25 in the story file, expected 2024-10-23 as the document declares',
        severity: 'warning',
      },
    ]);
  });

  it.each([
    ['lang: en-GB', null, 'en-GB'],
    ['language: en_us', null, 'en-US'],
    ['lang: en-IE\nlanguage: en-US', null, 'en-IE'],
    ['lang: English', null, null],
    ['title: Talks', null, null],
    ['title: Talks', 'en-AU', 'en-AU'],
    ['lang: en-US', 'en-AU', 'en-AU'],
  ])('finds under %j with %j in the story file the language %j', (front, told, language) => {
    const story = told === null ? null : { ...known, language: told };
    const { document, problems } = read('a.md', `---\n${front}\n---\n\n${PROSE}\n`, story);
    expect(document?.language).toBe(language);
    expect(problems).toEqual([]);
  });

  it('reads Markdown: front matter, words, blocks', () => {
    const { document, problems } = read(
      'notes/a.md',
      `---\ntitle: Talks & tea\nauthor: [Ann, Joe]\ndate: 2024-10-23\nurl: https://news.example/1\nlayout: post\n---\n# Talks *collapse*\n\nThe [ministers](https://x.example) met\non **Monday**. ![hall](a.png)\n\n<div>no</div>\n\n\`\`\`\ncode\n\`\`\`\n\n- one ~~two~~\n- three\n\n## Later\n\n| who | what |\n| --- | --- |\n| Moss | left |\n\nRead more: Tea\n`,
    );
    expect(problems).toEqual([]);
    expect(document?.text.split('\n\n')).toEqual([
      'Talks collapse',
      'The ministers met on Monday.',
      'one two',
      'three',
      'Later',
      'who | what',
      'Moss | left',
      'Read more: Tea',
    ]);
    expect(document?.blocks.map(({ kind }) => kind).join(' ')).toBe(
      'title paragraph paragraph paragraph heading paragraph paragraph boilerplate',
    );
    expect(document).toMatchObject({
      title: 'Talks & tea',
      author: 'Ann, Joe',
      outlet: null,
      url: 'https://news.example/1',
      published: { day: '2024-10-23', basis: 'declared' },
    });
    for (const { span } of document?.blocks ?? []) {
      expect(document?.text.slice(span.start, span.end)).not.toMatch(/\n|^\s|\s$/);
    }
  });

  it('names a mistake in the front matter by line and column and reads the rest', () => {
    const { document, problems } = read('a.md', `---\ntitle: [Talks\n---\n\n${PROSE}\n`);
    expect(document?.text).toBe(PROSE);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: 'a.md', line: 2, column: 14, severity: 'error' });
    expect(problems[0]?.message).toMatch(
      /^Unexpected YAML \(.*\), expected front matter of keys and values$/,
    );
  });

  it('names a value of the front matter that it cannot use', () => {
    const { document, problems } = read(
      'a.md',
      `---\ntitle: {a: 1}\ndate: 10/11/2024\n---\n${PROSE}`,
    );
    expect(document?.title).toBeNull();
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: Unexpected value of "title", expected text',
      'null: Unexpected date "10/11/2024", expected a day such as 2024-10-23',
    ]);
  });

  it.each([
    ['a.pdf', PROSE, 'Unexpected file ending ".pdf", expected one of .txt, .md, .markdown'],
    [
      'a.b/README',
      PROSE,
      'Unexpected file without an ending, expected one of .txt, .md, .markdown',
    ],
    ['a.txt', '', 'Unexpected empty file, expected text'],
    ['a.md', '---\ntitle: Talks\n---\n', 'Unexpected document without words, expected text'],
    ['a.md', '![only](an-image.png)', 'Unexpected document without words, expected text'],
    [
      'a.md',
      `${'> '.repeat(60)}deep`,
      'Unexpected more than 50 levels of quotes and lists, expected fewer',
    ],
  ])('refuses %s with %j', (path, text, message) => {
    const { document, problems } = read(path, text);
    expect(document).toBeNull();
    expect(problems).toEqual([expect.objectContaining({ path, message, severity: 'error' })]);
  });

  it('reads endings in capitals and gives the same id for the same address', () => {
    expect(read('A.TXT', PROSE).document?.id).toBe(read('A.TXT', 'Another text.').document?.id);
    expect(read('A.TXT', PROSE).document?.id).not.toBe(read('B.TXT', PROSE).document?.id);
  });

  it.each(['[', '[a](', '*a ', '`', '<a ', '> ', '- ', '|a', '_a', '&amp', '![', 'www.a', '~~a'])(
    'is done in time with hostile Markdown of %j',
    (unit) => {
      const start = performance.now();
      read('a.md', unit.repeat(200_000 / unit.length));
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
