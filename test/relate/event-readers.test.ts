import { describe, expect, it } from 'vitest';
import { actAt } from '../../src/relate/events/acts.ts';
import { type Clock, clocksIn } from '../../src/relate/events/clock-times.ts';
import type { Named } from '../../src/relate/events/named-spots.ts';
import { spotsIn } from '../../src/relate/events/spots.ts';
import { tellingAt } from '../../src/relate/events/tellings.ts';
import { aClaim, aPlace } from '../builders.ts';
import { readCorpus } from '../corpus.ts';

describe('the hours of the corpus', () => {
  it.each(readCorpus('clocks'))('$title', ({ text, expected }) => {
    expect(clocksIn(text).map(writeClock)).toEqual(expected);
  });
});

describe('the acts of the corpus', () => {
  it.each(readCorpus('acts'))('$title', ({ text, expected }) => {
    const [start, end] = [text.indexOf('['), text.indexOf(']') - 1];
    const plain = text.replace(/[[\]]/g, '');
    const claim = aClaim(plain);
    const telling = tellingAt(claim, { start: 0, end: plain.length }, { start, end });
    const act = telling?.act ?? null;
    expect(actAt(plain, start, end)?.words).toBe(act?.words);
    expect(act === null ? [] : [`${keyOf(act.key, act.words)}: ${act.words}`]).toEqual(expected);
  });
});

describe('the spots of the corpus', () => {
  it.each(readCorpus('spots'))('$title', ({ text, expected }) => {
    const lines = spotsIn(aClaim(text)).map((spot) => {
      if (spot.is === 'bearing')
        return `${spot.words} = ${spot.degrees} from ${spot.from}, ${spot.metres ?? '-'}`;
      if (spot.is === 'named') return `${spot.words} = ${writeNamed(spot)}`;
      return spot.is === 'ground' ? `${spot.words} = ${spot.of}` : spot.words;
    });
    expect(lines).toEqual(expected);
  });
});

describe('what lies off a place', () => {
  const grounds = (text: string) =>
    spotsIn(aClaim(text, { places: [aPlace(text, 'Ardle', 'Norland')] }))
      .filter(({ is }) => is === 'ground')
      .map(({ words }) => words);

  it('is at sea where the claim names the place', () => {
    expect(grounds('The ferry sank off Ardle.')).toEqual(['off Ardle']);
    expect(grounds("It sank off Norland's Ardle province.")).toEqual(["off Norland's Ardle"]);
  });

  it('is not where a verb takes “off”, nor off a road', () => {
    expect(grounds('They took off Ardle early.')).toEqual([]);
    expect(grounds('It stands off Ardle Road.')).toEqual([]);
  });
});

function writeNamed({ site, town, isCalledTown, farFrom }: Named): string {
  return [
    ...(site === null ? [] : [site]),
    ...(town === null ? [] : [`town ${town}`]),
    ...(isCalledTown ? ['called so'] : []),
    ...farFrom.map((other) => `far from ${other}`),
  ].join(', ');
}

/** The kind, or the base form of a verb that is of no kind and whose key is the number of a sense. */
function keyOf(key: string, words: string): string {
  return /^\d+$/.test(key) ? (BASES.get(words) ?? words.replace(/ed$/, '')) : key;
}

const BASES: ReadonlyMap<string, string> = new Map([
  ['built', 'build'],
  ['sent', 'send'],
  ['stopped', 'stop'],
]);

function writeClock({ words, from, to, zone, isPart }: Clock): string {
  const told = isPart ? `(${words})` : words;
  const ahead = typeof zone === 'number' && zone >= 0 ? `+${zone}` : zone;
  return `${told} = ${hourOf(from)}-${hourOf(to)}${zone === null ? '' : ` ${ahead}`}`;
}

function hourOf(minutes: number): string {
  const turned = minutes < 0 ? minutes + 1440 : minutes;
  return `${Math.floor(turned / 60)}:${String(turned % 60).padStart(2, '0')}`;
}
