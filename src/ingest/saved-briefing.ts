/** A briefing that was saved and comes back. */

import type { Briefing, SourceFile } from '../model/types.ts';
import { briefingSchema } from './briefing-schema.ts';
import { readSaved } from './read-saved.ts';

export { briefingSchema };

/** The briefing in a file. Throws a UserError, one line with the place, for anything else. */
export function readBriefing(source: SourceFile): Briefing {
  return readSaved(source, briefingSchema, 'briefing');
}
