/** What outlets edited after they published it; documents that are new or gone. */

import { diffArrays } from 'diff';
import type { Delete } from 'mdast';
import type { Claim, DocumentChange, DocumentEdit, RewordedClaim } from '../../model/types.ts';
import { type Block, type Inline, line, list, paragraph, strong } from '../../report/nodes.ts';
import { quote } from '../../report/write-claim.ts';
import { type OpenChanges, quoteBefore, sourceName, unquoted } from '../open-changes.ts';
import { speakerOf } from './claims.ts';

/** One paragraph a document that has two versions, and a list of what its claims lost and won. */
export function edits(of: OpenChanges): Block[] {
  const bare: DocumentChange[] = [];
  const blocks = of.changes.documents.flatMap((change): Block[] => {
    const { edit, kind } = change;
    if (edit === null || kind === 'gone') return [];
    const lines = editLines(edit);
    if (lines.length === 0) {
      bare.push(change);
      return [];
    }
    return [paragraph(...editHead(of, change, edit)), list(lines)];
  });
  const silent = bare.map((change): Inline[] => [
    ...sourceName(of, change.path),
    ` (${change.path})`,
  ]);
  return [
    ...blocks,
    ...(silent.length === 0
      ? []
      : [paragraph('Changed, but every claim reads as before:'), list(silent)]),
  ];
}

/** Documents that are new or gone and are no version of another. */
export function documents(of: OpenChanges): Block[] {
  const lines = of.changes.documents
    .filter(({ edit, kind }) => edit === null || kind === 'gone')
    .map(({ path, kind, edit }): Inline[] => [
      ...titleOf(of, path),
      ...sourceName(of, path),
      ` (${path}) ${documentWords[kind]}${edit === null ? '' : `; another version stays, ${edit.version}`}.`,
    ]);
  return lines.length === 0 ? [] : [list(lines)];
}

const documentWords = {
  added: 'is new',
  gone: 'is gone',
  changed: 'has changed',
} as const satisfies Record<DocumentChange['kind'], string>;

function titleOf(of: OpenChanges, path: string): Inline[] {
  const title = of.sources.get(path)?.title ?? null;
  return title === null ? [] : [strong(unquoted(title)), ', '];
}

function editHead(of: OpenChanges, { path }: DocumentChange, { version }: DocumentEdit): Inline[] {
  const other = version === path ? '' : `, compared with ${version}`;
  return [...titleOf(of, path), ...sourceName(of, path), ` (${path}${other}):`];
}

function editLines({ dropped, reworded, added }: DocumentEdit): Inline[][] {
  const turned = reworded.toSorted((a, b) => Number(a.turn === null) - Number(b.turn === null));
  return [
    ...dropped.map((claim): Inline[] => [
      strong('Dropped:'),
      ` ${whoSaid(claim)}${quoteBefore(claim.text)}`,
    ]),
    ...turned.map((one): Inline[] => [
      strong(`${turns[one.turn ?? 'reworded']}:`),
      ' ',
      ...wordDiff(one),
    ]),
    ...added.map((claim): Inline[] => [strong('Added:'), ` ${whoSaid(claim)}${quote(claim.text)}`]),
  ];
}

/** The outlet's own words have nobody before them. */
function whoSaid(claim: Claim): string {
  return claim.attribution.speaker === null ? '' : `${speakerOf(claim)}: `;
}

const turns = { softened: 'Softened', hardened: 'Hardened', reworded: 'Reworded' } as const;

/** The words of both wordings in a row: those that went struck through, those that came in bold. */
function wordDiff({ before, after }: RewordedClaim): Inline[] {
  const who = whoChanged(before, after);
  const parts = diffArrays(wordsOf(unquoted(before.text)), wordsOf(unquoted(after.text)));
  const shown = parts.map(({ value, added, removed }): Inline => {
    const words = value.join(' ');
    return added ? strong(words) : removed ? struck(words) : words;
  });
  return [...who, ...shown.flatMap((part, index) => (index === 0 ? [part] : [' ', part]))];
}

function whoChanged(before: RewordedClaim['before'], after: RewordedClaim['after']): Inline[] {
  const [was, is] = [speakerOf(before), speakerOf(after)];
  const isTold = after.text.toLowerCase().startsWith(is.toLowerCase());
  if (was === is) return after.attribution.speaker === null || isTold ? [] : [`${is}: `];
  return [struck(was), ' ', strong(is), ': '];
}

function struck(words: string): Delete {
  return { type: 'delete', children: line(words) };
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
