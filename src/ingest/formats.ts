/** The input formats: what a file's ending says of how to read it. To add one, add its file and its line here. */

import type { Block, Problem } from '../model/types.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain-text.ts';

/** What a document says of itself; null where it does not. `published` and `language` are as written. */
export interface Declared {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: string | null;
}

/** What a reader makes of a decoded file. Places of problems are in that file. */
export interface ReadText {
  readonly text: string;
  readonly declared: Declared;
  readonly blocks: readonly Block[];
  readonly problems: readonly Omit<Problem, 'path'>[];
}

/** The reader of each file ending, in small letters. */
export const inputFormats = {
  '.txt': readPlainText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
} as const satisfies Readonly<Record<string, (decoded: string) => ReadText>>;
