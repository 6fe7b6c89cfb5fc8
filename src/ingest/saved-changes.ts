/** The difference of two runs that was saved and comes back. */

import type { Changes, SourceFile } from '../model/types.ts';
import { changesSchema } from './changes-schema.ts';
import { readSaved } from './read-saved.ts';

/** The changes in a file. Throws a UserError, one line with the place, for anything else. */
export function readChanges(source: SourceFile): Changes {
  return readSaved(source, changesSchema, 'list of changes');
}
