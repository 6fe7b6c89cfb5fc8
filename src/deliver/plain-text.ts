/** A page as plain text: a paragraph a line, for mail programs and terminals that show nothing else. */

import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The tree as plain text, a newline at the end. A link is its words, with its address behind where they are not that. */
export function writePlainText(root: Root): string {
  return `${blocks(root).join('\n\n')}\n`;
}

/** Blocks of text, to be set apart; a list is one. */
function blocks(node: Nodes): string[] {
  if (node.type === 'list') return [items(node).join('\n')];
  if (node.type === 'thematicBreak') return ['* * *'];
  if (node.type === 'code') return [node.value];
  if (node.type === 'table') return [node.children.map(row).join('\n')];
  if (node.type === 'html' || node.type === 'definition') return [];
  if ('children' in node && node.children.some(isBlock)) return node.children.flatMap(blocks);
  const words = inline(node).trim();
  return words === '' ? [] : [words];
}

function items(list: Extract<Nodes, { type: 'list' }>): string[] {
  return list.children.map((item, index) => {
    const mark = list.ordered === true ? `${(list.start ?? 1) + index}. ` : '- ';
    const indent = ' '.repeat(mark.length);
    return `${mark}${blocks(item).join('\n').replaceAll('\n', `\n${indent}`)}`;
  });
}

function row({ children }: Extract<Nodes, { type: 'tableRow' }>): string {
  return children.map((cell) => inline(cell)).join(' | ');
}

function isBlock({ type }: Nodes): boolean {
  return BLOCKS.has(type);
}

const BLOCKS: ReadonlySet<string> = new Set<Nodes['type']>([
  'blockquote',
  'code',
  'definition',
  'footnoteDefinition',
  'heading',
  'html',
  'list',
  'listItem',
  'paragraph',
  'table',
  'thematicBreak',
]);

function inline(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return '';
  if (node.type === 'link') return link(node);
  if (node.type === 'image') return node.alt ?? '';
  if ('children' in node) return node.children.map((child) => inline(child)).join('');
  return textOf(node);
}

/** `the briefing <https://…>`; an address that is its own words stands once. */
function link(node: Extract<Nodes, { type: 'link' }>): string {
  const words = node.children.map((child) => inline(child)).join('');
  return words === node.url || node.url === '' ? words : `${words} <${node.url}>`;
}
