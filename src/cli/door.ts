import type { Limits } from './read-files.ts';

/** All that the library offers. */
export type Door = typeof import('../index.ts');

/** Loads the library, when a command needs it: help and mistakes in the command line do not wait for it. */
export function openDoor(): Promise<Door> {
  return import('../index.ts');
}

/** What the library takes for a document. */
export function limitsOf(door: Door): Limits {
  return { endings: Object.keys(door.inputFormats), largest: door.MAX_DOCUMENT_BYTES };
}
