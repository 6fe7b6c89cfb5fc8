import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnchanged } from '../../src/compare/change-kinds.ts';
import { compare } from '../../src/compare/compare.ts';
import type { Briefing, Claim, Verdict } from '../../src/model/types.ts';
import {
  buildAttribution,
  buildBriefing,
  buildClaim,
  buildDisagreement,
  buildDocument,
  buildFigure,
} from './builders.ts';

function withClaims(...claims: readonly Claim[]): Briefing {
  return buildBriefing({ claims });
}

function told(text: string, changes: Partial<Claim> = {}): Claim {
  const number = /\d[\d,]*/.exec(text);
  const start = number?.index ?? 0;
  const figure = buildFigure({
    value: Number(number?.[0].replace(',', '')),
    span: { start, end: start + (number?.[0].length ?? 0) },
  });
  const figures = number === null ? [] : [figure];
  return buildClaim({ text, span: { start: 0, end: text.length }, figures, ...changes });
}

describe('documents', () => {
  const before = buildBriefing({
    documents: [buildDocument('a.txt', 'A'), buildDocument('b.txt', 'B')],
  });

  test('are new, gone or changed by path and content', () => {
    const after = buildBriefing({
      documents: [buildDocument('b.txt', 'B, corrected'), buildDocument('c.txt', 'C')],
    });
    expect(compare(before, after).documents).toEqual([
      { path: 'a.txt', kind: 'gone', edit: null },
      {
        path: 'b.txt',
        kind: 'changed',
        edit: { version: 'b.txt', added: [], dropped: [], reworded: [] },
      },
      { path: 'c.txt', kind: 'added', edit: null },
    ]);
  });

  test('that were only renamed are the same, and so are their claims', () => {
    const one = buildBriefing({
      documents: [buildDocument('a.txt', 'A')],
      claims: [told('x', { document: 'a.txt' })],
    });
    const two = buildBriefing({
      documents: [buildDocument('z/a.txt', 'A')],
      claims: [told('x', { document: 'z/a.txt' })],
    });
    expect(isUnchanged(compare(one, two))).toBe(true);
  });
});

describe('claims', () => {
  test('are added and gone', () => {
    const changes = compare(withClaims(told('The port is shut')), withClaims(told('Wages rose')));
    expect(changes.added.map(({ text }) => text)).toEqual(['Wages rose']);
    expect(changes.gone.map(({ text }) => text)).toEqual(['The port is shut']);
  });

  test('with other quotation marks and spaces are the same', () => {
    const changes = compare(
      withClaims(told('“We will not  sign”')),
      withClaims(told('"We will not sign"')),
    );
    expect(isUnchanged(changes)).toBe(true);
  });

  test('slightly reworded by the same speaker in the same document are kept', () => {
    const changes = compare(
      withClaims(told('the port of Aldmouth is shut to all ships')),
      withClaims(told('the port of Aldmouth is now shut to all ships')),
    );
    expect(changes.added).toEqual([]);
    expect(changes.gone).toEqual([]);
  });

  test('of another speaker or in another document are not a rewording', () => {
    const words = 'the port of Aldmouth is shut to all ships';
    const other = buildAttribution({ speaker: 'Jo Pike' });
    expect(
      compare(withClaims(told(words)), withClaims(told(words, { attribution: other }))).added,
    ).toHaveLength(1);
    expect(
      compare(withClaims(told(words)), withClaims(told(words, { document: 'two.txt' }))).added,
    ).toHaveLength(1);
  });

  test('are matched with their closest wording', () => {
    const changes = compare(
      withClaims(told('the north gate of the port is shut')),
      withClaims(
        told('the south gate of the port is shut'),
        told('the north gate of the old port is shut'),
      ),
    );
    expect(changes.added.map(({ text }) => text)).toEqual(['the south gate of the port is shut']);
  });

  test('that became a denial are newly denied; a denial that stood before is not', () => {
    const denied = told('the port is shut', { stance: 'denies' });
    expect(compare(withClaims(told('the port is shut')), withClaims(denied)).newlyDenied).toEqual([
      denied,
    ]);
    expect(compare(withClaims(), withClaims(denied)).newlyDenied).toEqual([denied]);
    expect(compare(withClaims(denied), withClaims(denied)).newlyDenied).toEqual([]);
  });
});

describe('figures', () => {
  test('of one party that changed have moved', () => {
    const earlier = told('8,000 workers are on strike');
    const later = told('12,000 workers are on strike');
    expect(compare(withClaims(earlier), withClaims(later)).moved).toEqual([
      {
        topic: 'strike',
        party: 'Dockers’ Union',
        counted: 'workers',
        direction: 'higher',
        gap: 0.33,
        before: { label: '8,000', claims: [earlier.id], origins: 1 },
        after: { label: '12,000', claims: [later.id], origins: 1 },
      },
    ]);
  });

  test('of a later day take the place of those before', () => {
    const on = (day: string): Claim['when'] => ({
      said: { from: day, to: day, precision: 'day', basis: 'stated' },
      about: { from: null, to: null, precision: null, basis: 'unknown' },
    });
    const earlier = told('8,000 workers are on strike', { when: on('2024-05-01') });
    const later = told('12,000 workers are on strike', { when: on('2024-05-02') });
    const { moved } = compare(withClaims(earlier), withClaims(earlier, later));
    expect(moved.map(({ before, after }) => [before.label, after.label])).toEqual([
      ['8,000', '12,000'],
    ]);
  });

  test.each([
    ['by another party', { attribution: buildAttribution({ parties: ['Port'], party: 'Port' }) }],
    ['on another topic', { topics: ['wages'] }],
    ['that are planned', { tense: 'planned' }],
    ['that are denied', { stance: 'denies' }],
    ['that count a part', { figures: [buildFigure({ value: 12000, scope: 'part' })] }],
    ['that count something else', { figures: [buildFigure({ value: 12000, counted: 'ships' })] }],
    [
      'that nobody gives',
      { attribution: buildAttribution({ speaker: null, party: null, parties: [] }) },
    ],
  ] as const)('%s have not moved', (_, changes) => {
    const later = told('12,000 workers are on strike', changes);
    expect(
      compare(withClaims(told('8,000 workers are on strike')), withClaims(later)).moved,
    ).toEqual([]);
  });

  test('are told under the topics that count, not under those beside them', () => {
    const topics = ['wages', 'strike'].map((id) => ({
      id,
      title: id,
      terms: [],
      compares: [],
      counts: id === 'strike' ? ['workers'] : [],
      source: 'story' as const,
    }));
    const run = (words: string): Briefing =>
      buildBriefing({ topics, claims: [told(words, { topics: ['wages', 'strike'] })] });
    const { moved } = compare(run('800 workers are on strike'), run('900 workers are on strike'));
    expect(moved.map(({ topic }) => topic)).toEqual(['strike']);
  });

  test('are told by what is counted, else by what is measured, else by their unit', () => {
    const run = (words: string, value: number, measured: string | null): Briefing => {
      const figures = [buildFigure({ counted: null, measured, unit: 'km', value })];
      return withClaims(told(words, { figures }));
    };
    const countedFrom = (measured: string | null): string[] =>
      compare(run('5 km deep', 5, measured), run('9 km deep', 9, measured)).moved.map(
        ({ counted }) => counted,
      );
    expect(countedFrom('depth')).toEqual(['depth']);
    expect(countedFrom(null)).toEqual(['km']);
  });

  test('in other words for the same number have not moved', () => {
    const { moved } = compare(
      withClaims(told('some 3000 workers are on strike')),
      withClaims(told('3,000 workers are on strike')),
    );
    expect(moved).toEqual([]);
  });
});

describe('disagreements', () => {
  const withVerdict = (verdict: Verdict | null): Briefing =>
    buildBriefing({ disagreements: verdict === null ? [] : [buildDisagreement({ verdict })] });

  test.each([
    [null, 'contradiction', 'newlyAtOdds'],
    ['compatible', 'possible', 'newlyAtOdds'],
    ['contradiction', null, 'settled'],
    ['contradiction', 'compatible', 'settled'],
    ['contradiction', 'revision', 'verdictChanged'],
  ] as const)('from %s to %s are %s', (before, after, kind) => {
    const { newlyAtOdds, settled, verdictChanged } = compare(
      withVerdict(before),
      withVerdict(after),
    );
    const change = { id: 'd-00000001', question: 'How many workers are on strike?', before, after };
    expect({ newlyAtOdds, settled, verdictChanged }).toMatchObject({
      newlyAtOdds: [],
      settled: [],
      verdictChanged: [],
      [kind]: [change],
    });
  });

  test.each([
    [null, 'compatible'],
    ['repeat', 'compatible'],
    ['possible', 'possible'],
  ] as const)('from %s to %s are no news', (before, after) => {
    expect(isUnchanged(compare(withVerdict(before), withVerdict(after)))).toBe(true);
  });

  test('have a side newly confirmed where another origin says it, also under another label', () => {
    const claim = buildClaim();
    const side = { claims: [claim.id], parties: [] };
    const run = (label: string, origins: number): Briefing =>
      buildBriefing({
        claims: [claim],
        disagreements: [buildDisagreement({ sides: [{ ...side, label, origins }] })],
      });
    const confirmed = compare(run('about 3,000', 1), run('3,000', 2)).newlyConfirmed;
    expect(confirmed).toEqual([
      {
        disagreement: 'd-00000001',
        question: 'How many workers are on strike?',
        side: '3,000',
        before: 1,
        after: 2,
        by: [],
        claims: [],
        weight: 0.5,
      },
    ]);
    expect(compare(run('3,000', 2), run('3,000', 1)).newlyConfirmed).toEqual([]);
  });
});

describe('laws', () => {
  const words = fc.array(
    fc.constantFrom('port', 'is', 'shut', 'open', '8,000', '12,000', 'workers'),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  const claims = fc.array(
    fc.record({
      text: words.map((list) => list.join(' ')),
      document: fc.constantFrom('one.txt', 'two.txt'),
      speaker: fc.constantFrom('Ada Moss', 'Jo Pike', null),
      stance: fc.constantFrom('affirms', 'denies', 'hedges'),
    }),
    { maxLength: 8 },
  );
  const verdict = fc.constantFrom('contradiction', 'possible', 'compatible', null);
  const briefings = fc
    .tuple(claims, verdict, fc.constantFrom('A', 'B'))
    .map(([list, found, content]) => {
      const built = list.map(({ text, document, speaker, stance }) =>
        told(text, { document, stance, attribution: buildAttribution({ speaker }) }),
      );
      return buildBriefing({
        documents: [buildDocument('one.txt', content)],
        claims: [...new Map(built.map((claim) => [claim.id, claim])).values()],
        disagreements: found === null ? [] : [buildDisagreement({ verdict: found })],
      });
    });
  const ids = (list: readonly { readonly id: string }[]): string[] =>
    list.map(({ id }) => id).toSorted();

  test('a briefing compared with itself shows no change', () => {
    fc.assert(fc.property(briefings, (one) => isUnchanged(compare(one, structuredClone(one)))));
  });

  test('swapping the runs turns added into gone, at odds into settled, before into after', () => {
    fc.assert(
      fc.property(briefings, briefings, (one, two) => {
        const there = compare(one, two);
        const back = compare(two, one);
        expect(ids(there.added)).toEqual(ids(back.gone));
        expect(ids(there.gone)).toEqual(ids(back.added));
        expect(ids(there.newlyAtOdds)).toEqual(ids(back.settled));
        expect(there.moved.map(({ before }) => before).toSorted(byLabel)).toEqual(
          back.moved.map(({ after }) => after).toSorted(byLabel),
        );
      }),
    );
  });

  test('nothing that was given is changed', () => {
    fc.assert(
      fc.property(briefings, briefings, (one, two) => {
        const copies = structuredClone([one, two]);
        compare(one, two);
        expect([one, two]).toEqual(copies);
      }),
    );
  });

  function byLabel(a: { label: string }, b: { label: string }): number {
    return a.label < b.label ? -1 : a.label > b.label ? 1 : 0;
  }
});
