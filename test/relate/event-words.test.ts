import { describe, expect, it } from 'vitest';
import { countryOf, hoursAhead, isOfCountry } from '../../src/relate/events/countries.ts';
import { eventKindOf, isDoneTo, isLightVerb } from '../../src/relate/events/event-words.ts';
import { contentOf } from '../../src/relate/words.ts';

describe('kinds of events', () => {
  it('bring together what reports interchange, and keep apart what follows from each other', () => {
    expect(eventKindOf('give way', 'verb')?.name).toBe(eventKindOf('collapse', 'noun')?.name);
    expect(eventKindOf('come down', 'verb')?.name).toBe(eventKindOf('wreckage', 'noun')?.name);
    expect(eventKindOf('sink', 'verb')?.name).not.toBe(eventKindOf('crash', 'verb')?.name);
    expect(eventKindOf('arrest', 'verb')?.name).not.toBe(eventKindOf('release', 'verb')?.name);
  });

  it('know the part of speech that tells the event', () => {
    expect(eventKindOf('fire', 'noun')?.name).toBe('burning');
    expect(eventKindOf('fire', 'verb')).toBeNull();
    expect(eventKindOf('land', 'noun')).toBeNull();
  });

  it('tell how often it happens', () => {
    expect(eventKindOf('collapse', 'verb')?.happens).toBe('once');
    expect(eventKindOf('arrest', 'verb')?.happens).toBe('to-person');
    expect(eventKindOf('launch', 'verb')?.happens).toBe('to-named');
    expect(eventKindOf('attack', 'verb')?.happens).toBe('again');
    expect(isDoneTo('arrest')).toBe(true);
    expect(isDoneTo('death')).toBe(false);
  });

  it('have no light verbs', () => {
    for (const verb of ['happen', 'strike', 'take place', 'postpone']) {
      expect(isLightVerb(verb)).toBe(true);
      expect(eventKindOf(verb, 'verb')).toBeNull();
    }
  });
});

describe('countries', () => {
  const place = (name: string, ...within: string[]) => ({
    name,
    within,
    span: { start: 0, end: 0 },
  });

  it('hold their towns, and a place of nowhere is in none', () => {
    expect(countryOf(place('Mombasa', 'Kenya'))).toBe('Kenya');
    expect(countryOf(place('Kenya'))).toBe('Kenya');
    expect(countryOf(place('Ardle'))).toBeNull();
  });

  it('have the hours of their clocks, summer and width among them', () => {
    expect(hoursAhead('Kenya')).toEqual([3, 3]);
    expect(hoursAhead('Indonesia')).toEqual([7, 9]);
    expect(hoursAhead('Nepal')).toEqual([5.75, 5.75]);
    expect(hoursAhead('Ardle')).toBeNull();
  });

  it('give their names to those who act', () => {
    const words = (text: string) => [...contentOf(text)].map(isOfCountry);
    expect(words('North Korean')).toEqual([true, true]);
    expect(words('Lena Marsh')).toEqual([false, false]);
  });
});
