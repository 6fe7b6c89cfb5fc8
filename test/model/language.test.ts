import { describe, expect, it } from 'vitest';
import { readLanguage, regionOf } from '../../src/model/language.ts';

describe('readLanguage', () => {
  it.each([
    ['en', 'en', null],
    ['en-gb', 'en-GB', 'GB'],
    [' EN_US ', 'en-US', 'US'],
    ['zh-hant-tw', 'zh-Hant-TW', 'TW'],
    ['sr-latn', 'sr-Latn', null],
    ['en-001', 'en-001', '001'],
    ['en-GB-oxendict', 'en-GB-oxendict', 'GB'],
    ['en-scotland', 'en-scotland', null],
    ['en-x-us', 'en-x-us', null],
  ])('reads %j as %j of region %j', (written, tag, region) => {
    expect(readLanguage(written)).toBe(tag);
    expect(regionOf(tag)).toBe(region);
  });

  it.each([
    '',
    'english',
    'e',
    'British English',
    'en-',
    'en--US',
    'en-GB!',
    `en${'-aa'.repeat(99)}`,
  ])('takes %j for no tag', (written) => {
    expect(readLanguage(written)).toBeNull();
  });
});
