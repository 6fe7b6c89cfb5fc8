import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/types.ts';
import { findDisagreements } from '../../src/relate/disagreements.ts';
import { discoverTopics } from '../../src/relate/discover.ts';
import { traceOrigins } from '../../src/relate/origins.ts';
import { aDocument, aTopic, claimOf } from '../builders.ts';
import { flagsOf, readPairs } from '../pairs.ts';

const pairs = readPairs(new URL('../corpus/events.txt', import.meta.url));
const rules = ['date', 'event-place'];

describe('what is flagged of when and where', () => {
  it.each(pairs.map((pair) => [pair.title, pair] as const))('%s', (_, pair) => {
    const flags = flagsOf(pair).filter(({ rule }) => rules.includes(rule));
    expect(flags.map(({ verdict }) => verdict)).toEqual(pair.isFlagged ? [pair.label] : []);
  });

  it('lets pass as many as it flags', () => {
    const flagged = pairs.filter(({ isFlagged }) => isFlagged);
    expect(pairs.length - flagged.length).toBeGreaterThanOrEqual(flagged.length);
  });
});

describe('questions on one event', () => {
  const telling = (text: string, path: string, day: string, about: string) =>
    claimOf({ text, party: path, day, about: [about, about] }, ['when'], path);
  const first = telling(
    'the mill at Ardle collapsed on 3 May 2031',
    'a.txt',
    '2031-06-01',
    '2031-05-03',
  );
  const second = telling(
    'the old mill at Ardle gave way on 4 May 2031',
    'b.txt',
    '2031-06-02',
    '2031-05-04',
  );
  const third = telling('the mill fell down on 3 May 2031', 'c.txt', '2031-06-03', '2031-05-03');
  const topic = aTopic('when', { compares: ['dates'] });
  const ask = (claims: readonly Claim[]) => {
    const documents = ['a.txt', 'b.txt', 'c.txt'].map((path) => aDocument(path));
    return findDisagreements(claims, [topic], traceOrigins(claims, documents), documents);
  };

  it('keep their id when a claim joins', () => {
    const [before] = ask([first, second]);
    const [after, ...others] = ask([third, second, first]);
    expect(others).toEqual([]);
    expect(after?.id).toBe(before?.id);
    expect(after?.sides.flatMap(({ claims }) => claims)).toContain(third.id);
  });

  it('quote both sides and say what would settle it', () => {
    const [found] = ask([first, second]);
    expect(found?.reason).toContain('“the mill at Ardle collapsed on 3 May 2031”');
    expect(found?.reason).toContain('“the old mill at Ardle gave way on 4 May 2031”');
    expect(found?.reason).toContain('would settle it');
  });

  it('are a topic of their own where no story file names one, and none where all agree', () => {
    const paths = [aDocument('a.txt'), aDocument('b.txt'), aDocument('c.txt')];
    expect(discoverTopics([first, second], paths).map(({ id }) => id)).toContain('when');
    expect(discoverTopics([first, third], paths).map(({ id }) => id)).not.toContain('when');
  });
});
