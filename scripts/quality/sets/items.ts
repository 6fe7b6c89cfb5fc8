import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** The items of a file with a JSON value a line, checked; null where there is no such file. */
export function readItems<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): z.infer<Schema>[] | null {
  if (!existsSync(path)) return null;
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [readItem(line, schema, `${path}:${index + 1}`)],
    );
}

function readItem<Schema extends z.ZodType>(
  line: string,
  schema: Schema,
  place: string,
): z.infer<Schema> {
  const read = schema.safeParse(JSON.parse(line));
  if (!read.success) throw new Error(`${place}: ${z.prettifyError(read.error)}`);
  return read.data;
}
