/** How two tellings of where one event was lie to each other. */

import { relatePlaces } from '../places.ts';
import type { Named } from './named-spots.ts';
import type { Bearing, Country, Ground, Spot } from './spots.ts';

/** `apart`: both cannot hold; `slightly`: they hardly can; `unknown`: nothing that both tell can be compared. */
export interface SpotLie {
  readonly is: 'same' | 'meets' | 'slightly' | 'apart' | 'unknown';
  /** How far apart, 0 to 1. */
  readonly gap: number;
  readonly why: string;
}

/** Compares directions from one place, land with sea, country with country, town with town. */
export function compareSpots(a: Spot, b: Spot): SpotLie {
  if (a.is === 'bearing' && b.is === 'bearing') return compareBearings(a, b);
  if (a.is === 'ground' && b.is === 'ground') return compareGrounds(a, b);
  if (a.is === 'country' && b.is === 'country') return compareCountries(a, b);
  if (a.is === 'named' && b.is === 'named') return compareNamed(a, b);
  return unknown;
}

function compareBearings(a: Bearing, b: Bearing): SpotLie {
  if (a.from !== b.from) return unknown;
  const turn = Math.abs(a.degrees - b.degrees);
  const angle = Math.min(turn, CIRCLE - turn);
  const both = `“${a.words}” and “${b.words}”`;
  if (angle === 0) return { is: 'same', gap: 0, why: `both give one direction, ${both}` };
  if (angle < SLIGHT) return { is: 'meets', gap: 0, why: `${both} are nearly one direction` };
  return {
    is: angle >= RIGHT ? 'apart' : 'slightly',
    gap: angle / (CIRCLE / 2),
    why: `from one place, the one gives “${a.words}”, the other “${b.words}”`,
  };
}

/** The distances from one place are as good as one: a sign of one event by itself. */
export function isOneDistance(a: Spot, b: Spot): boolean {
  if (a.is !== 'bearing' || b.is !== 'bearing' || a.from !== b.from) return false;
  if (a.metres === null || b.metres === null) return false;
  return Math.abs(a.metres - b.metres) <= Math.max(a.metres, b.metres) * ROUNDING;
}

function compareGrounds(a: Ground, b: Ground): SpotLie {
  const both = `“${a.words}” and “${b.words}”`;
  if (a.of === b.of)
    return {
      is: 'same',
      gap: 0,
      why: `both put it ${a.of === 'sea' ? 'at sea' : 'on land'}, ${both}`,
    };
  const [sea, land] = a.of === 'sea' ? [a, b] : [b, a];
  return { is: 'apart', gap: 1, why: `“${sea.words}” is at sea, “${land.words}” on land` };
}

function compareCountries(a: Country, b: Country): SpotLie {
  const lie = relatePlaces([a.place], [b.place]);
  if (lie === 'same') return { is: 'same', gap: 0, why: `both say ${a.place.name}` };
  if (lie === 'inside' || lie === 'around') {
    const [inner, outer] = lie === 'inside' ? [a, b] : [b, a];
    return { is: 'meets', gap: 0, why: `${inner.place.name} lies within ${outer.place.name}` };
  }
  if (a.country === b.country) return unknown;
  const named = [a, b].map(({ place, country }) =>
    place.name === country ? country : `${place.name} (${country})`,
  );
  return {
    is: a.isInside && b.isInside ? 'apart' : 'slightly',
    gap: 1,
    why: `${named.join(' and ')} are in two countries`,
  };
}

function compareNamed(a: Named, b: Named): SpotLie {
  const both = `“${a.words}” and “${b.words}”`;
  if (a.site !== null && b.site !== null && a.site !== b.site)
    return { is: 'apart', gap: 1, why: `${both} are two sites` };
  if (a.town === null || b.town === null) return unknown;
  if (a.town === b.town) return { is: 'same', gap: 0, why: `${both} are of one town` };
  if (a.farFrom.includes(b.town) || b.farFrom.includes(a.town))
    return { is: 'apart', gap: 1, why: `${both} are far from each other, as the words tell` };
  return a.isCalledTown && b.isCalledTown
    ? { is: 'slightly', gap: 1, why: `${both} are two towns` }
    : unknown;
}

const unknown: SpotLie = { is: 'unknown', gap: 0, why: '' };

const CIRCLE = 360;
const RIGHT = 90;
const SLIGHT = 45;
// Share by which distances given in two units, or rounded, may differ.
const ROUNDING = 0.1;
