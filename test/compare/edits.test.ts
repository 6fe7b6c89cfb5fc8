import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Briefing, Claim, DocumentEdit } from '../../src/model/types.ts';
import {
  buildAttribution,
  buildBriefing,
  buildClaim,
  buildDocument,
  buildFigure,
} from './builders.ts';

const nobody = buildAttribution({ speaker: null, party: null, parties: [], cue: null });

/** A run with documents, each with its URL and its claims. */
function run(
  ...documents: readonly {
    readonly path: string;
    readonly url?: string;
    readonly claims: readonly Partial<Claim>[];
  }[]
): Briefing {
  return buildBriefing({
    documents: documents.map(({ path, url, claims }) => ({
      ...buildDocument(path, JSON.stringify(claims)),
      url: url ?? null,
    })),
    claims: documents.flatMap(({ path, claims }) =>
      claims.map((claim) => buildClaim({ document: path, ...claim })),
    ),
  });
}

function editOf(before: Briefing, after: Briefing): DocumentEdit | null | undefined {
  return compare(before, after).documents.find(({ edit }) => edit !== null)?.edit;
}

describe('an article that was edited', () => {
  const was = { text: 'The wall of the dam had many cracks', attribution: nobody };

  test.each<[string, Partial<Claim>, 'softened' | 'hardened' | null]>([
    [
      'is hedged now',
      { stance: 'hedges', text: 'The wall of the dam reportedly had many cracks' },
      'softened',
    ],
    ['is left to somebody to say', { attribution: buildAttribution() }, 'softened'],
    [
      'is left to people without a name',
      { attribution: buildAttribution({ anonymous: true }) },
      'softened',
    ],
    [
      'has a bound now',
      { figures: [buildFigure({ bound: 'up to', approximate: false })] },
      'softened',
    ],
    ['is only told otherwise', { text: 'The wall of the old dam had many cracks' }, null],
    ['is denied now', { stance: 'denies', text: 'The wall of the dam had not many cracks' }, null],
  ])('has a claim that %s', (_, changes, turn) => {
    const before = run({ path: 'a.txt', claims: [was] });
    const after = run({ path: 'a.txt', claims: [{ ...was, ...changes }] });
    expect(editOf(before, after)?.reworded).toMatchObject([{ turn }]);
    const back = turn === 'softened' ? 'hardened' : turn;
    expect(editOf(after, before)?.reworded).toMatchObject([{ turn: back }]);
    expect(compare(before, after).added).toEqual([]);
  });

  test('has claims that were dropped and added', () => {
    const before = run({ path: 'a.txt', claims: [was, { text: 'the sirens were on' }] });
    const after = run({ path: 'a.txt', claims: [was, { text: 'nobody slept that night' }] });
    expect(editOf(before, after)).toMatchObject({
      version: 'a.txt',
      dropped: [{ text: 'the sirens were on' }],
      added: [{ text: 'nobody slept that night' }],
    });
  });

  test.each([
    ['https://www.post.example/dam/?utm_source=mail#top', 'http://Post.example/dam'],
    ['https://post.example/a?id=7', 'https://post.example/a?id=7&utm_medium=x'],
  ])('is known by its URL under another path: %s', (url, other) => {
    const before = run({ path: 'a.txt', url, claims: [was] });
    const after = run({ path: 'b.txt', url: other, claims: [{ ...was, stance: 'hedges' }] });
    expect(compare(before, after).documents).toMatchObject([
      {
        path: 'b.txt',
        kind: 'changed',
        edit: { version: 'a.txt', reworded: [{ turn: 'softened' }] },
      },
    ]);
    expect(compare(before, after).gone).toEqual([]);
  });

  test('is another article where its path has another URL now', () => {
    const before = run({ path: 'a.txt', url: 'https://post.example/1', claims: [was] });
    const after = run({ path: 'a.txt', url: 'https://post.example/2', claims: [] });
    expect(compare(before, after).documents).toEqual([
      { path: 'a.txt', kind: 'added', edit: null },
      { path: 'a.txt', kind: 'gone', edit: null },
    ]);
  });

  test('is compared with the version that was kept beside it', () => {
    const url = 'https://post.example/1';
    const kept = { path: 'a.txt', url, claims: [was] };
    const version = { path: 'a-2.txt', url, claims: [{ text: 'nobody slept that night' }] };
    expect(compare(run(kept), run(kept, version)).documents).toMatchObject([
      { path: 'a-2.txt', kind: 'added', edit: { version: 'a.txt', dropped: [{ text: was.text }] } },
    ]);
    expect(compare(run(kept, version), run(kept)).documents).toMatchObject([
      { path: 'a-2.txt', kind: 'gone', edit: { version: 'a.txt', added: [{ text: was.text }] } },
    ]);
  });

  test('and where no claim differs is told as changed, with an empty edit', () => {
    const before = run({ path: 'a.txt', claims: [was] });
    const documents = [buildDocument('a.txt', 'other words')];
    expect(editOf(before, { ...before, documents })).toEqual({
      version: 'a.txt',
      added: [],
      dropped: [],
      reworded: [],
    });
  });
});
