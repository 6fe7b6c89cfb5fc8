import process from 'node:process';
import { findDisagreements } from '../../../src/relate/disagreements.ts';
import { findGaps, OPEN_DAYS } from '../../../src/relate/gaps.ts';
import { traceOrigins } from '../../../src/relate/origins.ts';
import { findPositions } from '../../../src/relate/positions.ts';
import { groupQuotations } from '../../../src/relate/quotations.ts';
import { orderTimelines } from '../../../src/relate/timelines.ts';
import { groupByTopic, standingTopics } from '../../../src/relate/topics.ts';
import { type Grown, growStory } from './grow-story.ts';

/** What relating so many claims took: milliseconds of one core by step, and megabytes that the process held after it. */
export interface Growth {
  readonly claims: number;
  readonly documents: number;
  readonly topics: number;
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly megabytes: number;
}

/** The stories that grow. */
const STORIES = ['seeds', 'takeover', 'ferry-fire'];

/** Relates a grown story of each size, the smallest first. */
export function timeGrowth(sizes: readonly number[]): Growth[] {
  return sizes.map((size) => {
    const grown = growStory(size, STORIES);
    const milliseconds = relate(grown);
    return {
      claims: grown.claims.length,
      documents: grown.documents.length,
      topics: grown.topics.length,
      milliseconds,
      megabytes: process.memoryUsage().rss / 1e6,
    };
  });
}

function relate({ claims: bare, documents, topics: asked }: Grown): Record<string, number> {
  const took: Record<string, number> = {};
  const time = <T>(step: string, run: () => T): T => {
    const before = process.cpuUsage();
    const value = run();
    const { user, system } = process.cpuUsage(before);
    took[step] = (user + system) / 1000;
    return value;
  };
  const topics = [...asked, ...standingTopics];
  const claims = time('topics', () => groupByTopic(bare, asked));
  const origins = time('origins', () => traceOrigins(claims, documents));
  const found = time('disagreements', () => findDisagreements(claims, topics, origins, documents));
  time('timelines', () => orderTimelines(claims, topics));
  time('positions', () => findPositions(claims, topics, found));
  time('quotations', () => groupQuotations(claims, found));
  time('gaps', () =>
    findGaps(claims, topics, found, {
      documents,
      partiesOf: () => [],
      asOf: null,
      openDays: OPEN_DAYS,
    }),
  );
  return took;
}
