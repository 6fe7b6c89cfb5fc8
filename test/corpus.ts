import { readFileSync } from 'node:fs';

/** A case of a plain-text corpus: a title, a text and the lines that are expected of it. */
export interface CorpusCase {
  readonly title: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/**
 * The cases of `test/corpus/NAME.txt`. A case is a line `=== title`, the text, a line `---`, and the expected
 * lines, one finding a line; none means that nothing must be found. Lines before the first case are notes.
 */
export function readCorpus(name: string): CorpusCase[] {
  const file = readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), 'utf8');
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      const bar = lines.indexOf('---');
      if (bar < 0) throw new Error(`corpus/${name}.txt: "${title}" has no line ---`);
      return {
        title: title.trim(),
        text: lines.slice(0, bar).join('\n').trim(),
        expected: lines
          .slice(bar + 1)
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      };
    });
}
