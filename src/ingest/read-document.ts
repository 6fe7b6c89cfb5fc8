/** A file becomes a document. This floor is the door: what comes in is checked here and trusted afterwards. */

import { hashOf, idOf } from '../model/identity.ts';
import { readLanguage } from '../model/language.ts';
import type { Document, Problem, SourceFile, StoryDocument } from '../model/types.ts';
import { decodeText } from './decode.ts';
import { inputFormats, type ReadText } from './formats.ts';
import { readWrittenDay } from './written-day.ts';

type Published = Document['published'];

/**
 * The document in a file, null where it cannot be read, with what is wrong with it. `known` is what the story
 * file says of the document; what the document itself declares goes before it, but for the language, which pages
 * take from their template: there the story file corrects.
 */
export function readDocument(
  source: SourceFile,
  known: StoryDocument | null = null,
): { document: Document | null; problems: Problem[] } {
  const { path, bytes } = source;
  const ending = /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';
  const format = Object.entries(inputFormats).find(([name]) => name === ending)?.[1];
  if (!format) {
    const found = ending === '' ? 'file without an ending' : `file ending "${ending}"`;
    return refuse(path, found, `one of ${Object.keys(inputFormats).join(', ')}`);
  }
  const { text: decoded, problems: doubts } = decodeText(bytes);
  const problems: Problem[] = doubts.map((doubt) => ({ path, ...doubt }));
  if (decoded === null) return { document: null, problems };
  const read = format(decoded);
  problems.push(...read.problems.map((problem) => ({ path, ...problem })));
  if (read.text.trim() === '') {
    const { problems: refused } = refuse(path, 'document without words', 'text');
    return { document: null, problems: problems.length > 0 ? problems : refused };
  }
  const { published, problem } = findPublished(path, read.declared.published, known);
  if (problem) problems.push(problem);
  const document: Document = {
    id: idOf('doc', path),
    path,
    title: read.declared.title ?? known?.title ?? titleOf(read),
    outlet: read.declared.outlet ?? known?.outlet ?? null,
    author: read.declared.author ?? known?.author ?? null,
    url: read.declared.url ?? known?.url ?? null,
    language: known?.language ?? readLanguage(read.declared.language ?? ''),
    published,
    sha256: hashOf(bytes),
    text: read.text,
    blocks: read.blocks,
  };
  return { document, problems };
}

function refuse(path: string, found: string, expected: string) {
  const message = `Unexpected ${found}, expected ${expected}`;
  const problem: Problem = { path, line: null, column: null, message, severity: 'error' };
  return { document: null, problems: [problem] };
}

function titleOf({ text, blocks }: ReadText): string | null {
  const title = blocks.find(({ kind }) => kind === 'title');
  return title ? text.slice(title.span.start, title.span.end).replace(/\s+/g, ' ') : null;
}

/** The document's own day wins over the story file's; a difference is a warning. */
function findPublished(
  path: string,
  written: string | null,
  known: StoryDocument | null,
): { published: Published; problem: Problem | null } {
  const declared = written === null ? null : readWrittenDay(written);
  const stated = known?.published ?? null;
  const warn = (message: string): Problem => ({
    path,
    line: null,
    column: null,
    message,
    severity: 'warning',
  });
  if (declared !== null) {
    const differs = stated !== null && stated !== declared;
    const message = `Unexpected day ${stated} in the story file, expected ${declared} as the document declares`;
    return {
      published: { day: declared, basis: 'declared' },
      problem: differs ? warn(message) : null,
    };
  }
  const unread = `Unexpected date "${written?.slice(0, 60)}", expected a day such as 2024-10-23`;
  const problem = written === null ? null : warn(unread);
  if (stated === null) return { published: { day: null, basis: 'unknown' }, problem };
  return { published: { day: stated, basis: known?.assumed ? 'assumed' : 'story' }, problem };
}
