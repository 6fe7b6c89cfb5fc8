import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDocument } from '../../src/index.ts';
import type { Document, SourceFile } from '../../src/model/types.ts';
import { listStories, readSources } from '../quality/stories.ts';

/** The documents in the given files, or else in the stories of the repository, over and over until they have this many bytes of text. */
export function readDocuments(files: readonly string[], bytes: number): Document[] {
  const sources = files.length === 0 ? listStories().flatMap(readSources) : files.map(readSource);
  const read = sources.flatMap((source) => readDocument(source, undefined).document ?? []);
  if (read.every(({ text }) => text.trim() === ''))
    throw new Error('Unexpected files without text, expected documents.');
  const documents: Document[] = [];
  for (let sum = 0, at = 0; sum < bytes; at += 1) {
    const document = read[at % read.length] as Document;
    documents.push(document);
    sum += Buffer.byteLength(document.text);
  }
  return documents;
}

function readSource(file: string): SourceFile {
  return { path: basename(file), bytes: readFileSync(file) };
}
