import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/types.ts';
import { findDisagreements } from '../../src/relate/disagreements.ts';
import { traceOrigins } from '../../src/relate/origins.ts';
import { standingTopics } from '../../src/relate/topics.ts';
import { aDocument, claimOf } from '../builders.ts';

const speaker = 'Ada Lindqvist';
const names = ['one.txt', 'two.txt', 'three.txt', 'four.txt'];

function said(text: string, document: string, day = '2024-03-01'): Claim {
  return claimOf({ text, quoted: text, speaker, day }, [], document);
}

function wordingsOf(claims: readonly Claim[]): ReturnType<typeof findDisagreements> {
  const documents = names.map((name) => aDocument(name));
  const origins = traceOrigins(claims, documents);
  return findDisagreements(claims, standingTopics, origins, documents).filter(
    ({ rule }) => rule === 'wording',
  );
}

const covered = 'The valley road was covered by the landslide on Monday';
const buried = 'The valley road was buried by the landslide on Monday';
const pair = [said(covered, 'one.txt'), said(buried, 'two.txt')];

describe('a remark', () => {
  test('keeps its id whichever document comes first', () => {
    const other = [said(buried, 'one.txt'), said(covered, 'two.txt')];
    expect(wordingsOf(other).map(({ id }) => id)).toEqual(wordingsOf(pair).map(({ id }) => id));
  });

  test('keeps its id where a repeat or another wording joins', () => {
    const [found] = wordingsOf(pair);
    for (const text of [covered, 'The valley road was blocked by the landslide on Monday']) {
      const joined = wordingsOf([...pair, said(text, 'three.txt', '2024-03-02')]);
      expect(joined.map(({ id }) => id)).toEqual([found?.id]);
    }
  });

  test('keeps its id where one of its wordings is told in other words again', () => {
    const [found] = wordingsOf(pair);
    const [reworded] = wordingsOf([
      said(covered, 'one.txt'),
      said('On Monday, the valley road was swept away by the landslide', 'two.txt'),
    ]);
    expect(reworded?.id).toBe(found?.id);
  });

  test('has one side a wording, and a pair for each two wordings and each repeat', () => {
    const [found] = wordingsOf([
      ...pair,
      said(covered, 'three.txt', '2024-03-02'),
      said(buried, 'four.txt', '2024-03-02'),
    ]);
    expect(found?.sides.map(({ claims }) => claims.length)).toEqual([2, 2]);
    expect(found?.pairs.map(({ verdict }) => verdict).toSorted()).toEqual([
      'repeat',
      'repeat',
      'variant',
    ]);
  });

  test('of several sentences is one question where the same documents hold them', () => {
    const both = `${covered}. Nobody was driving there.`;
    const [found, ...rest] = wordingsOf([said(both, 'one.txt'), said(both, 'two.txt')]);
    expect(rest).toEqual([]);
    expect(found?.sides.map(({ label }) => label)).toEqual([`“${both.slice(0, -1)}”`]);
  });

  test('of several sentences is told apart where documents take other sentences of it', () => {
    const sentences = [`${covered}.`, 'The school bus turned back at the bridge.'];
    const found = wordingsOf([
      said(sentences.join(' '), 'one.txt'),
      said(sentences[0] ?? '', 'two.txt'),
      said(sentences[1] ?? '', 'three.txt'),
    ]);
    expect(found.map(({ sides }) => sides.flatMap(({ claims }) => claims).length)).toEqual([2, 2]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  test('is not disturbed by other remarks of the speaker', () => {
    const other = said('Every second tractor of the district stands in water', 'three.txt');
    expect(wordingsOf([...pair, other])).toEqual(wordingsOf(pair));
  });

  test('names the words that differ, and what would settle it', () => {
    const [found] = wordingsOf(pair);
    expect(found?.reason).toContain('“covered” in the first is “buried” in the second');
    expect(found?.reason).toContain('A recording or transcript would settle it.');
  });
});
