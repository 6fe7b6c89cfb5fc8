/** The same bytes for the same page: what the package writes of the clock and of chance is taken out again. */

import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate';

/**
 * The file without the moment of writing, in its properties and in its archive, and with the ids of links to addresses,
 * which the package draws at random, numbered in their order.
 */
export function repack(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const write = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (part !== undefined) parts[path] = strToU8(change(strFromU8(part)));
  };
  write('docProps/core.xml', (xml) =>
    xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ''),
  );
  for (const name of ['document', 'footnotes']) {
    const ids = new Map<string, string>();
    const settle = (xml: string): string =>
      xml.replace(/"(rId[\w-]{21})"/g, (_, id: string) => {
        const settled = ids.get(id) ?? `rIdLink${ids.size + 1}`;
        ids.set(id, settled);
        return `"${settled}"`;
      });
    write(`word/${name}.xml`, settle);
    write(`word/_rels/${name}.xml.rels`, settle);
  }
  return zipSync(inOrder(parts), { mtime: WHEN, level: 9 });
}

/** The list of parts first, by which a Word file is known, and no entries for folders. */
function inOrder(parts: Unzipped): Unzipped {
  const { [LIST]: list, ...others } = parts;
  const files = Object.entries(others).filter(([path]) => !path.endsWith('/'));
  return { ...(list === undefined ? {} : { [LIST]: list }), ...Object.fromEntries(files) };
}

const LIST = '[Content_Types].xml';

/** The earliest day that an archive can tell, at noon: told as local time, it is the same in every time zone. */
const WHEN = '1980-01-01T12:00:00';
