import { describe, expect, test } from 'vitest';
import type { Position } from '../../src/model/types.ts';
import { positionKind } from '../../src/relate/position-kinds.ts';
import { type Article, briefOf } from '../story-of.ts';

function positionsOf(articles: readonly Article[], party: string): readonly Position[] {
  const topics = [
    {
      id: 'leak',
      title: 'The leak',
      terms: ['oil', 'pumps', 'closure', 'strike', 'ban', 'options', 'anything', 'nothing'],
      compares: ['stance'] as const,
      counts: [],
      source: 'story' as const,
    },
  ];
  return briefOf(articles, { topics }).positions.filter((position) => position.party === party);
}

describe('what a party does', () => {
  test.each<[string, string, Position['entries'][number]['kind']]>([
    ['Tolvan Mining said that oil had leaked.', 'Tolvan Mining', 'affirmed'],
    ['Tolvan Mining denied that oil had leaked.', 'Tolvan Mining', 'denied'],
    ['Tolvan Mining declined to say whether oil had leaked.', 'Tolvan Mining', 'declined'],
    ['Tolvan Mining acknowledged that oil had leaked.', 'Tolvan Mining', 'acknowledged'],
    ['Tolvan Mining conceded that oil had leaked.', 'Tolvan Mining', 'acknowledged'],
    ['Tolvan Mining admitted that oil had leaked.', 'Tolvan Mining', 'acknowledged'],
    ['Tolvan Mining confirmed that its pumps had failed.', 'Tolvan Mining', 'acknowledged'],
    ['Ann Roe confirmed that oil had leaked.', 'Ann Roe', 'affirmed'],
    ['Ann Roe could not rule out a closure.', 'Ann Roe', 'not-ruled-out'],
    ['Ann Roe did not rule out a closure of the port.', 'Ann Roe', 'not-ruled-out'],
    ['Ann Roe refused to rule out a strike.', 'Ann Roe', 'not-ruled-out'],
    ['“We are not ruling anything out,” Ann Roe said.', 'Ann Roe', 'not-ruled-out'],
    ['“All options are on the table,” Ann Roe said.', 'Ann Roe', 'not-ruled-out'],
    ['“We rule nothing out,” Ann Roe said.', 'Ann Roe', 'not-ruled-out'],
    ['Ann Roe said oil may have leaked.', 'Ann Roe', 'hedged'],
    ['Ann Roe ruled out a ban.', 'Ann Roe', 'denied'],
    ['Ann Roe said that the rules excluded two firms.', 'Ann Roe', 'affirmed'],
  ])('%s', (text, party, kind) => {
    const briefing = briefOf([['The Post', '2024-05-01', text]]);
    const claim = briefing.claims.find(({ attribution }) => attribution.speaker === party);
    expect(claim && positionKind(claim, party)).toBe(kind);
  });
});

describe('positions', () => {
  const denies: Article = ['The Post', '2024-05-01', 'Tolvan Mining denied that oil had leaked.'];
  const admits: Article = ['The Echo', '2024-05-09', 'Tolvan Mining admitted that oil had leaked.'];

  test('stand in the order in which things were said, each with its day', () => {
    const [position, ...rest] = positionsOf([admits, denies], 'Tolvan Mining');
    expect(rest).toEqual([]);
    expect(position?.entries.map(({ kind, day }) => [kind, day])).toEqual([
      ['denied', '2024-05-01'],
      ['acknowledged', '2024-05-09'],
    ]);
  });

  test('a party that turned round on one matter is marked', () => {
    expect(positionsOf([denies, admits], 'Tolvan Mining')[0]?.reversed).toBe(true);
  });

  test('a party that affirms one matter and denies another is not', () => {
    const other: Article = ['The Echo', '2024-05-09', 'Tolvan Mining said the pumps were new.'];
    const [position] = positionsOf([denies, other], 'Tolvan Mining');
    expect(position?.entries.map(({ kind }) => kind)).toEqual(['denied', 'affirmed']);
    expect(position?.reversed).toBe(false);
  });

  test('nor is one whom another contradicts', () => {
    const other: Article = ['The Echo', '2024-05-09', 'Ann Roe said that oil had leaked.'];
    const found = [denies, other];
    expect(positionsOf(found, 'Tolvan Mining')[0]?.reversed).toBe(false);
    expect(positionsOf(found, 'Ann Roe')[0]?.reversed).toBe(false);
  });

  test('a party whose turn a report tells is marked', () => {
    const report: Article = [
      'The Echo',
      '2024-05-09',
      'The admission marks a reversal of Tolvan Mining’s stance on the oil, after earlier denials.',
    ];
    expect(positionsOf([denies, report], 'Tolvan Mining')[0]?.reversed).toBe(true);
  });

  test('a party that only shared the denial is not marked by a report on another', () => {
    const both: Article = [
      'The Post',
      '2024-05-01',
      'Norway and Sweden denied that oil had leaked.',
    ];
    const report: Article = [
      'The Echo',
      '2024-05-09',
      'The admission marks a reversal of Norway’s stance on the oil, after earlier denials.',
    ];
    expect(positionsOf([both, report], 'Norway')[0]?.reversed).toBe(true);
    expect(positionsOf([both, report], 'Sweden')[0]?.reversed).toBe(false);
  });

  test('one name is one party with or without its article, and a bare noun is none', () => {
    const articles: Article[] = [
      ['The Post', '2024-05-01', 'The Dockers Union said that oil had leaked.'],
      [
        'The Echo',
        '2024-05-02',
        'A member of the crew said oil had leaked, the Dockers Union said.',
      ],
      ['The Ledger', '2024-05-02', 'The union said that oil had leaked.'],
    ];
    expect(positionsOf(articles, 'Dockers Union')).toHaveLength(1);
    expect(positionsOf(articles, 'The union')).toEqual([]);
    expect(positionsOf(articles, 'union')).toEqual([]);
  });
});
