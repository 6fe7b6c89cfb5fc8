import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findBlocks } from '../../src/ingest/blocks.ts';
import { BOILERPLATE, isBoilerplate } from '../../src/ingest/boilerplate.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const gold = parse(read('test/gold/seeds.claims.yaml')) as {
  claims: readonly { id: string; doc: string; text: string }[];
  boilerplate: readonly { doc: string; text: string }[];
};

/** The kind of each paragraph, with its first words. */
function kinds(text: string): string[] {
  return findBlocks(text).map(
    ({ kind, span }) => `${kind}: ${text.slice(span.start, span.start + 12)}`,
  );
}

function kindsAt(doc: string, words: string): string[] {
  const text = read(`seeds/${doc}`);
  const start = text.indexOf(words.trim());
  const end = start + words.trim().length;
  expect(start).toBeGreaterThanOrEqual(0);
  return findBlocks(text)
    .filter(({ span }) => span.start < end && start < span.end)
    .map(({ kind }) => kind);
}

const PROSE =
  'The ministers met on Monday in the old town hall and agreed on very little, officials said.';

describe('findBlocks', () => {
  it.each(gold.boilerplate)('keeps out "$text"', ({ doc, text }) => {
    expect(kindsAt(doc, text)).toEqual(['boilerplate']);
  });

  it.each(gold.claims)('leaves claim $id in the article', ({ doc, text }) => {
    expect(kindsAt(doc, text)).not.toContain('boilerplate');
  });

  it('tells title, headings and paragraphs', () => {
    const text = `Talks collapse in Geneva\n\n${PROSE}\n\nWhat Happens Next\n\n${PROSE}`;
    expect(kinds(text)).toEqual([
      'title: Talks collap',
      'paragraph: The minister',
      'heading: What Happens',
      'paragraph: The minister',
    ]);
  });

  it('keeps a heading in title case over a paragraph, and drops a headline at the end', () => {
    const text = `${PROSE}\nThe Long Road To A Treaty\n${PROSE}\nTen Gardens You Should See This Summer`;
    expect(kinds(text).map((line) => line.split(':')[0])).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'boilerplate',
    ]);
  });

  it('drops the short lines under a label for other articles, up to the next sentence', () => {
    const text = `${PROSE}\n\nRelated stories\n\nHarbour reopens after storm\n\nBank names new chief\n\n${PROSE}`;
    expect(kinds(text).map((line) => line.split(':')[0])).toEqual([
      'paragraph',
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'paragraph',
    ]);
  });

  it('takes no first sentence for a title, and no text of headlines alone for a page', () => {
    expect(kinds(PROSE)).toEqual(['paragraph: The minister']);
    expect(kinds('Five People Found Alive In Mine')).toEqual(['paragraph: Five People ']);
  });

  it('does not drop short closing lines that are not in title case', () => {
    const text = `Talks collapse\n\n${PROSE}\n\nAbout 300 workers are still missing\n\nAda Moss, Mayor`;
    expect(kinds(text).filter((line) => line.startsWith('boilerplate'))).toEqual([]);
  });

  it('covers every word of the text, in order', () => {
    const text = read('seeds/004_bdd05d45049d5e9c.txt');
    const blocks = findBlocks(text);
    const between = blocks.map(({ span }, index) =>
      text.slice(blocks[index - 1]?.span.end ?? 0, span.start),
    );
    expect(between.join('').trim()).toBe('');
  });
});

describe('findBlocks, in time', () => {
  it.each(['Ab Cd\n', 'Ab Cd Ef\n\n1\n\n', 'Related\n', `${PROSE}\n`, 'A. '])('with %j', (unit) => {
    const start = performance.now();
    findBlocks(unit.repeat(500_000 / unit.length));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('isBoilerplate', () => {
  it.each(BOILERPLATE)('knows "$example"', ({ example }) => {
    expect(isBoilerplate(example)).toBe(true);
  });

  it.each([
    '1',
    '—–',
    '* * *',
    '[Read More]',
    'Read more »',
    'Related: Ministers meet again in Geneva',
    'More from Politics',
    'Subscribe',
    'Sign up for our free weekly newsletter',
    'Like us on Facebook, Twitter and Instagram',
    'The post Talks “fail,” minister says appeared first on The Daily Paper.',
    '© 2024 The Daily Paper. All rights reserved.',
    'ADVERTISEMENT',
    'Story continues below advertisement',
    'Leave a Reply',
    'Comments (12)',
    '(Reporting by Ann Other; editing by J. K. Bloggs)',
    'Share this:',
    'By Ann Other and Joe Bloggs',
    'Published: 23 October 2024',
    'Updated 3 hours ago',
  ])('takes %j for the page', (text) => {
    expect(isBoilerplate(text)).toBe(true);
  });

  it.each([
    'Comments by the minister are closed to the press, her office said.',
    'Comments on the bill are due on Friday.',
    'Copyright law protects the images, the court ruled.',
    'Copyright was the only issue before the court on Monday.',
    'Advertisement spending fell 12% in the quarter.',
    'Advertisers left the site in October.',
    'Follow the money, the prosecutor told the court.',
    'Follow-up talks will be held on Monday.',
    'Read more than 300 pages of files and you see the pattern, she said.',
    'Readers said more than 40 schools were closed.',
    'Subscribers to the newsletter lost $2 million.',
    'Subscribe to that theory and the war has no end, said Moss.',
    'Share prices fell on Monday.',
    'Sharing the intelligence was a mistake, Kirby said.',
    'Source: the ministry said 300 troops had left.',
    'Source code of the tool was published on Monday.',
    'The post was held by 40 soldiers until Monday.',
    'The post office appeared first on the list of targets.',
    'Related charges against the two men were dropped.',
    'More from the same unit are expected by December, he said.',
    'More than 1,500 troops are in the region.',
    'Recommended sentences range from 2 to 5 years.',
    'Trending upward since May, prices fell in June.',
    'Tags were found on 30 of the bodies.',
    'Updated figures show 1,200 dead.',
    'Published reports put the number at 8,000.',
    'Published on Monday, the report names 12 companies.',
    'By December, 12,000 troops may arrive.',
    'By Monday evening 300 people had left.',
    'Print workers are on strike.',
    'Email from the minister shows he knew.',
    'Contact with the ship was lost at noon.',
    'Help arrived after nine hours.',
    'Topics included prisoners and grain.',
    'Reporting by the agency was wrong, the ministry said on Monday, and it asked for a correction of the number.',
    'Get out of the city before the storm, the governor said.',
    'Loading of grain was stopped on Monday.',
    'Watch officers saw two boats.',
    'We use drones, he said.',
    'Donations reached $3 million.',
    'Click fraud cost firms $5 million.',
    'No comment, the spokesman said.',
    'This article of the treaty was adopted in 1949.',
    'This story was told by three of the survivors, who said that 40 had drowned.',
    'Latest news from the front is that 200 soldiers were killed.',
    'Image sources were not checked, the report says.',
    'Listen to the people, she said.',
    'Continue the talks, the envoys urged.',
    'X said it had removed 300 accounts.',
    'Terms of the treaty were not published.',
    '“Nonsense.”',
    'Yes.',
    'He left.',
  ])('leaves %j in the article', (text) => {
    expect(isBoilerplate(text)).toBe(false);
  });

  it('is done in time with long and odd lines', () => {
    const start = performance.now();
    for (const unit of [
      'read more ',
      'follow us on x,',
      'the post ',
      '©',
      'privacy | ',
      'By A ',
      'tags: ',
      '—',
    ]) {
      for (const length of [299, 300, 100_000]) isBoilerplate(unit.repeat(length).slice(0, length));
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});
