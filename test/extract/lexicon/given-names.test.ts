import { describe, expect, it } from 'vitest';
import { genderOf, isGivenName } from '../../../src/extract/lexicon/given-names.ts';

describe('gender, as a name or role shows it', () => {
  it.each([
    ['Maria Lindqvist', null, 'female'],
    ['Tom Roe', 'mayor', 'male'],
    ['Roe', 'spokeswoman', 'female'],
    ['Hill', 'Mr.', 'male'],
    ['A navy spokesman', null, 'male'],
  ])('%s, %s: %s', (name, role, gender) => {
    expect(genderOf(name, role)).toBe(gender);
  });

  it.each([
    ['Robin Hale', null],
    ['Leslie Hart', 'mayor'],
    ['Hill', null],
    ['Norvik Steel', null],
    ['The man and the woman', null],
  ])('is open for %s, %s', (name, role) => {
    expect(genderOf(name, role)).toBeNull();
  });

  it('goes by the first name and not by the surname', () => {
    expect(genderOf('Hale Thomas', null)).toBeNull();
  });

  it('knows given names', () => {
    expect(isGivenName('Hillary')).toBe(true);
    expect(isGivenName('Norvik')).toBe(false);
  });
});
