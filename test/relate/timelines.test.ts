import { expect, test } from 'vitest';
import { orderTimelines } from '../../src/relate/timelines.ts';
import { aClaim, aTopic, publishedBy, statedDay, unknownDay } from '../builders.ts';

const topic = aTopic('t');
const filed = { topics: ['t'] };

test('orders claims by the day that words state, before the day of publication', () => {
  const late = aClaim('b', {
    ...filed,
    when: { said: publishedBy('2024-03-05'), about: unknownDay },
  });
  const early = aClaim('a', {
    ...filed,
    when: { said: statedDay('2024-03-02'), about: unknownDay },
  });
  const about = aClaim('c', {
    ...filed,
    when: { said: publishedBy('2024-03-09'), about: statedDay('2024-03-03') },
  });
  const [timeline] = orderTimelines([late, about, early], [topic]);
  expect(timeline?.entries).toEqual([
    { claim: early.id, day: '2024-03-02', basis: 'said' },
    { claim: about.id, day: '2024-03-03', basis: 'about' },
    { claim: late.id, day: '2024-03-05', basis: 'published' },
  ]);
});

test('puts a plan where it was told, not where it may come true', () => {
  const plan = aClaim('a', {
    ...filed,
    when: { said: publishedBy('2024-03-05'), about: statedDay('2024-12-31') },
  });
  expect(orderTimelines([plan], [topic])[0]?.entries[0]?.day).toBe('2024-03-05');
});

test('keeps undated claims apart and topics without claims empty', () => {
  const claim = aClaim('a', filed);
  expect(orderTimelines([claim], [topic, aTopic('empty')])).toEqual([
    { topic: 't', entries: [], undated: [{ claim: claim.id, day: null, basis: 'unknown' }] },
    { topic: 'empty', entries: [], undated: [] },
  ]);
});
