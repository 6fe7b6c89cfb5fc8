/** Writes schema/briefing.schema.json from the check that a saved briefing passes. */

import { writeFileSync } from 'node:fs';
import { briefingJsonSchema } from '../src/ingest/briefing-schema.ts';

writeFileSync(
  new URL('../schema/briefing.schema.json', import.meta.url),
  `${JSON.stringify(briefingJsonSchema(), null, 2)}\n`,
);
