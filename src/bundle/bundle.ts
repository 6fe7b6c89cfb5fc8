/** The evidence bundle: a run with its sources in one archive that can be checked without anything else. */

import type { Problem, SourceFile } from '../model/types.ts';

/** The files of a bundle, in the order of their paths. */
export interface BundleFiles {
  /** The report, by paths relative to the run. */
  readonly run: readonly SourceFile[];
  /** The sources as they were read, and what was written beside them, by paths relative to the story. */
  readonly story: readonly SourceFile[];
}

/** A bundle that was opened. No problem means that it holds what it held when it was made, and nothing else. */
export interface OpenBundle extends BundleFiles {
  readonly problems: readonly Problem[];
}

/** Where in the bag the files of a bundle lie. */
export const FOLDERS = { run: 'data/run/', story: 'data/story/' } as const;

/** What bundles may hold: what is larger is neither made nor opened. */
export const BUNDLE_LIMITS = {
  /** The archive as it lies on the disk, and its files unpacked, in bytes. */
  bytes: 500_000_000,
  files: 60_000,
} as const;
