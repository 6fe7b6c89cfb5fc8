/**
 * Markdown: the text is the plain words of its paragraphs, headings, list items and table rows, parted by blank
 * lines. HTML, code blocks and images are left out; a link keeps its words. Spans point into that text.
 */

import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { orderKinds, type Paragraph } from './blocks.ts';
import type { Declared, ReadText } from './formats.ts';
import { readFrontMatter } from './front-matter.ts';
import { refuseMarkdown } from './markdown-bounds.ts';

const NOTHING: Declared = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  language: null,
  published: null,
};
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** A line of words of the document, with the depth of the heading it is, 0 for none. */
interface Line {
  readonly words: string;
  readonly depth: number;
}

/** The words of a Markdown document with its blocks and what its front matter declares. */
export function readMarkdown(decoded: string): ReadText {
  const refused = refuseMarkdown(decoded);
  if (refused) return { text: '', declared: NOTHING, blocks: [], problems: [refused] };
  const root = parser.parse(decoded.replace(/^\ufeff/, ''));
  const [first] = root.children;
  const { declared, problems } =
    first?.type === 'yaml'
      ? readFrontMatter(first.value, (first.position?.start.line ?? 1) + 1)
      : { declared: NOTHING, problems: [] };
  const lines = linesOf(root).filter(({ words }) => words !== '');
  const text = lines.map(({ words }) => words).join('\n\n');
  return { text, declared, blocks: orderKinds(text, paragraphsOf(lines)), problems };
}

/** Where the lines lie in the joined text. The title is a heading before all else or the first of depth 1. */
function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const first = lines.findIndex(({ depth }, index) => depth === 1 || (depth > 0 && index === 0));
  let start = 0;
  return lines.map(({ words, depth }, index) => {
    const span = { start, end: start + words.length };
    start = span.end + 2;
    return { span, kind: index === first ? 'title' : depth > 0 ? 'heading' : 'paragraph' };
  });
}

function linesOf(node: Nodes): Line[] {
  switch (node.type) {
    case 'heading':
      return [{ words: tidy(wordsOf(node)), depth: node.depth }];
    case 'paragraph':
      return [{ words: tidy(wordsOf(node)), depth: 0 }];
    case 'tableRow':
      return [{ words: node.children.map((cell) => tidy(wordsOf(cell))).join(' | '), depth: 0 }];
    default:
      return 'children' in node ? node.children.flatMap((child) => linesOf(child)) : [];
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : '';
}

/** A line break inside a paragraph is a space, and so is any run of white space. */
function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
