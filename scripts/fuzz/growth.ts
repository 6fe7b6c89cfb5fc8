import { emptyStory, extractClaims, readDocument } from '../../src/index.ts';

/** How the time of reading grows when a text grows four times. */
export interface Growth {
  readonly fragment: string;
  readonly short: number;
  readonly long: number;
}

/** Characters of the shorter text. */
const SHORT = 40_000;
/** A linear reading takes four times as long; more than this many times is not linear. */
const MOST = 10;
/** Below this many milliseconds the clock tells nothing. */
const LEAST = 400;

/** The time that one fragment over and over takes, and four times as much of it; in milliseconds. */
export function measureGrowth(fragment: string): Growth {
  const short = fragment.repeat(Math.ceil(SHORT / fragment.length));
  return { fragment, short: timeOf(short), long: timeOf(short.repeat(4)) };
}

/** True where the time grows faster than the text does. */
export function growsTooFast({ short, long }: Growth): boolean {
  return long > LEAST && long > MOST * short;
}

function timeOf(text: string): number {
  const { document } = readDocument({ path: 'grown.txt', bytes: Buffer.from(text) }, undefined);
  if (document === null) return 0;
  const start = performance.now();
  extractClaims(document, emptyStory);
  return performance.now() - start;
}
