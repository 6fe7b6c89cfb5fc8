/** Writes schema/ from the shapes in src/ingest/: of a saved briefing, and of the difference of two runs. */

import { writeFileSync } from 'node:fs';
import { briefingJsonSchema } from '../src/ingest/briefing-schema.ts';
import { changesJsonSchema } from '../src/ingest/changes-schema.ts';

for (const [name, schema] of [
  ['briefing', briefingJsonSchema()],
  ['changes', changesJsonSchema()],
] as const) {
  writeFileSync(
    new URL(`../schema/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  );
}
