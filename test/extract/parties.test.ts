import { describe, expect, it } from 'vitest';
import { partiesOf } from '../../src/extract/attribution/parties.ts';

const actors = [
  { party: 'Port', names: ['Port of Ansel', 'Ann Roe'], reliability: null },
  { party: 'Dockers', names: ['Dockers Union', 'Tom Moss'], reliability: null },
  { party: 'Lind family', names: ['Lind family'], reliability: null },
];

describe('the parties of a speaker', () => {
  it.each([
    ['Ann Roe', null, ['Port']],
    ['Ann Roe and Tom Moss', null, ['Port', 'Dockers']],
    ['the union', null, ['Dockers']],
    ['a spokesman for the family', null, ['Lind family']],
    ['Eva Berg', 'spokeswoman for the Dockers Union', ['Dockers']],
    ['Eva Berg', 'Norwegian Prime Minister', ['Norway']],
    ['Oslo', null, ['Norway']],
  ])('%s, %s: %j', (speaker, role, parties) => {
    expect(partiesOf(speaker, role, actors)).toEqual(parties);
  });

  it.each([
    ['the company', null],
    ['residents', null],
    ['Ann Roeder', null],
    ['a family', null],
  ])('nothing tells for: %s', (speaker, role) => {
    expect(partiesOf(speaker, role, actors)).toEqual([]);
  });

  it('is nobody where two actors could be meant', () => {
    const two = [...actors, { party: 'Pilots', names: ['Pilots Union'], reliability: null }];
    expect(partiesOf('the union', null, two)).toEqual([]);
  });
});
