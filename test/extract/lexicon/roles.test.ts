import { describe, expect, it } from 'vitest';
import {
  isBody,
  isDocument,
  isOffice,
  isOutlet,
  isPersonal,
  isSource,
  isTitleWord,
} from '../../../src/extract/lexicon/roles.ts';

describe('role nouns', () => {
  it.each(['spokesman', 'spokesmen', 'secretary', 'secretaries', 'sen', 'nominee', 'witnesses'])(
    'knows %s as an office or occupation',
    (word) => {
      expect(isOffice(word)).toBe(true);
    },
  );

  it.each(['table', 'ministry', 'poll', 'monday'])('does not know %s as one', (word) => {
    expect(isOffice(word)).toBe(false);
  });

  it('tells bodies from people and documents', () => {
    expect(isBody('ministries')).toBe(true);
    expect(isBody('spokesman')).toBe(false);
    expect(isDocument('polls')).toBe(true);
    expect(isDocument('ministry')).toBe(false);
  });

  it('lets all of them speak, and a thing not', () => {
    expect(['officials', 'police', 'voters', 'lawsuit', 'democrats'].every(isSource)).toBe(true);
    expect(['bridge', 'rain', 'week'].some(isSource)).toBe(false);
  });

  it('tells nouns for people from bodies and documents', () => {
    expect(['officers', 'parents', 'man'].every(isPersonal)).toBe(true);
    expect(['ministry', 'lawsuit', 'media', 'bridge'].some(isPersonal)).toBe(false);
  });

  it('knows words of position before an office', () => {
    expect(isTitleWord('prime')).toBe(true);
    expect(isTitleWord('bridge')).toBe(false);
  });
});

describe('outlets', () => {
  it.each(['Reuters', 'the Associated Press', 'The Morning Post', 'Fox News'])(
    'knows %s',
    (name) => {
      expect(isOutlet(name)).toBe(true);
    },
  );

  it.each(['the post', 'Jane Doe', 'Norvik Steel', 'News'])('does not know %s', (name) => {
    expect(isOutlet(name)).toBe(false);
  });
});
