import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { foldText } from '../model/identity.ts';
import { shown } from '../model/shown.ts';
import type { Briefing, Problem, SourceFile } from '../model/types.ts';
import type { Verification } from './verification.ts';

/** How many words a quotation must have to be looked up: shorter ones name things. */
const FEWEST_WORDS = 3;

/** Blocks that hold words and no other blocks. */
const LEAVES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** A stretch between “ and ”, and where it stands. */
interface Quoted {
  readonly words: string;
  readonly path: string;
  readonly line: number | null;
}

/**
 * Looks up every quotation of three words or more: those of the reasons in the texts of the sources, those of
 * the pages in the sources and in what the briefing itself says (titles, questions, labels).
 */
export function verifyQuotations(
  briefing: Briefing,
  texts: readonly string[],
  pages: readonly SourceFile[],
): Verification {
  const sources = texts.map(bare);
  const own = ownWords(briefing).map(bare);
  const isQuoted = ({ words }: Quoted): boolean =>
    partsOf(words).every((part) => sources.some((text) => text.includes(part)));
  const isOwn = ({ words }: Quoted): boolean => own.some((text) => text.includes(bare(words)));
  const reasons = reasonsOf(briefing).flatMap((reason) => quotedIn(reason, 'briefing.json', null));
  const onPages = pages.flatMap(quotedOnPage);
  const lost = [
    ...reasons.filter((quoted) => !isQuoted(quoted) && !isOwn(quoted)),
    ...onPages.filter((quoted) => !isQuoted(quoted) && !isOwn(quoted)),
  ];
  return { checked: reasons.length + onPages.length, problems: lost.map(toProblem) };
}

/** Folded as a page shows it, without quotation marks: they change where a quotation stands within another. */
function bare(text: string): string {
  return foldText(shown(text).replace(/["“”„«»]/g, ' '));
}

/** What a quotation says, cut where words were left out. */
function partsOf(words: string): string[] {
  return words
    .split(/…|\[…\]/)
    .map(bare)
    .filter((part) => part !== '');
}

/** What the briefing says in words that no document has to hold. */
function ownWords(briefing: Briefing): string[] {
  return [
    briefing.title,
    ...briefing.topics.map(({ title }) => title),
    ...briefing.documents.flatMap(({ title, outlet }) => [title ?? '', outlet ?? '']),
    ...briefing.disagreements.flatMap(({ question, sides }) => [
      question,
      ...sides.map(({ label }) => label),
    ]),
    ...briefing.problems.map(({ message }) => message),
    ...textsIn(briefing.decisions),
  ];
}

/** Every text of a value: what an editor wrote is quoted by nobody, but may hold marks itself. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function reasonsOf({ disagreements }: Briefing): string[] {
  return [
    ...new Set(
      disagreements.flatMap(({ reason, pairs }) => [reason, ...pairs.map((pair) => pair.reason)]),
    ),
  ];
}

function quotedOnPage({ path, bytes }: SourceFile): Quoted[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(new TextDecoder().decode(bytes));
  const found: Quoted[] = [];
  visit(tree, (node) => {
    if (LEAVES.has(node.type)) {
      found.push(...quotedIn(textOf(node), path, node.position?.start.line ?? null));
    }
  });
  return found;
}

/** Every stretch in quotation marks, also one within another; unclosed marks quote nothing. */
function quotedIn(text: string, path: string, line: number | null): Quoted[] {
  const open: number[] = [];
  const found: Quoted[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”]/g)) {
    if (mark === '“') {
      open.push(index + 1);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    const words = text.slice(start, index);
    if (words.trim().split(/\s+/).length >= FEWEST_WORDS) found.push({ words, path, line });
  }
  return found;
}

function toProblem({ words, path, line }: Quoted): Problem {
  const shown = words.replace(/\s+/g, ' ').trim();
  const excerpt = shown.length <= 80 ? shown : `${shown.slice(0, 79)}…`;
  const message = `Unexpected quotation “${excerpt}”, expected words of a source`;
  return { path, line, column: null, message, severity: 'error' };
}
