import { describe, expect, test } from 'vitest';
import { listStories, readGoldOf, readSources } from '../scripts/quality/stories.ts';

/** How often a text occurs in another. */
const countOf = (text: string, within: string): number => within.split(text).length - 1;

describe.each(listStories())('the gold of $name', (story) => {
  const gold = readGoldOf(story);
  const texts = new Map(
    readSources(story).map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]),
  );

  test('is there and in the known form', () => {
    expect(gold).not.toBeNull();
  });

  test('quotes words that occur exactly once in their document', () => {
    const rows = [
      ...(gold?.claims ?? []),
      ...(gold?.quotations ?? []),
      ...(gold?.boilerplate ?? []),
      ...(gold?.defended ?? []),
    ];
    const wrong = rows.filter((row) => countOf(row.text, texts.get(row.doc) ?? '') !== 1);
    expect(wrong).toEqual([]);
  });

  test('gives each id once', () => {
    const ids = [
      ...(gold?.claims ?? []),
      ...(gold?.quotations ?? []),
      ...(gold?.disputes ?? []),
      ...(gold?.compared ?? []),
    ].map((row) => row.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('sets only known claims beside each other', () => {
    const known = new Set(
      [...(gold?.claims ?? []), ...(gold?.quotations ?? [])].map(({ id }) => id),
    );
    const named = [
      ...(gold?.disputes ?? []).flatMap((row) => [
        ...(row.members ?? []),
        ...(row.pairs ?? []).flatMap((pair) => pair.of),
      ]),
      ...(gold?.compared ?? []).flatMap((row) => row.members),
    ];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('names for each dispute the verdicts that can be defended', () => {
    const empty = (gold?.disputes ?? []).filter(
      (row) => row.verdict === undefined && row.pairs === undefined,
    );
    expect(empty).toEqual([]);
  });
});
