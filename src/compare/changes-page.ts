/** The difference of two runs in plain English. */

import type { Heading } from 'mdast';
import { writeDay } from '../model/day.ts';
import type { Changes, Claim, DisagreementChange } from '../model/types.ts';
import { type Block, heading, type Inline, list, paragraph, strong } from '../report/nodes.ts';
import type { Page } from '../report/page.ts';
import { decisionWords } from '../report/write-decision.ts';
import { verdicts } from '../report/write-verdict.ts';
import { isUnchanged } from './compare.ts';

/** A section of the page: its heading and one line for each change of its kind. */
interface Section {
  readonly heading: string;
  readonly lines: (changes: Changes) => readonly (readonly Inline[])[];
}

/** In the order in which a reader needs them; each kind of change has one. */
const SECTIONS: readonly Section[] = [
  { heading: 'Newly at odds', lines: (changes) => changes.newlyAtOdds.map(newlyAtOdds) },
  { heading: 'Settled', lines: (changes) => changes.settled.map(settled) },
  { heading: 'Judged differently', lines: (changes) => changes.verdictChanged.map(judged) },
  {
    heading: 'Figures that moved',
    lines: ({ moved }) =>
      moved.map(({ party, counted, topic, before, after }) => [
        strong(party),
        `, ${counted} (${topic}): `,
        `“${before.label}” before, “${after.label}” now.`,
      ]),
  },
  { heading: 'Newly denied', lines: ({ newlyDenied }) => newlyDenied.map(said) },
  {
    heading: 'Newly confirmed',
    lines: ({ newlyConfirmed }) =>
      newlyConfirmed.map(({ question, side, before, after }) => [
        `${question} “${side}” `,
        `has ${origins(after)} now, ${before} before.`,
      ]),
  },
  {
    heading: 'Decisions that no longer apply',
    lines: ({ newlyIdle }) => newlyIdle.map((decision) => [decisionWords(decision)]),
  },
  { heading: 'New claims', lines: ({ added }) => saidInShort(added) },
  { heading: 'Claims that are gone', lines: ({ gone }) => saidInShort(gone) },
  {
    heading: 'Documents',
    lines: ({ documents }) =>
      documents.map(({ path, kind }) => [strong(path), ` ${DOCUMENT_WORDS[kind]}.`]),
  },
];

const DOCUMENT_WORDS: Record<Changes['documents'][number]['kind'], string> = {
  added: 'is new',
  gone: 'is gone',
  changed: 'has changed',
};

/** The report on the difference of two runs; kinds of change that did not occur are left out. */
export function changesPage(changes: Changes): Page {
  const title = `What changed: ${changes.after.title}`;
  return {
    title,
    lang: 'en',
    root: {
      type: 'root',
      children: [heading(1, title), paragraph(span(changes)), ...changesBlocks(changes, 2)],
    },
  };
}

/** The same without title, its headings at the given depth, to stand inside another page. */
export function changesBlocks(changes: Changes, depth: Heading['depth']): Block[] {
  if (isUnchanged(changes)) return [paragraph('Nothing changed.')];
  return SECTIONS.flatMap((section) => {
    const lines = section.lines(changes);
    return lines.length === 0 ? [] : [heading(depth, section.heading), list(lines)];
  });
}

function span({ before, after }: Changes): string {
  const name = (end: Changes['before']): string =>
    end.asOf === null ? 'an undated run' : `the run as of ${writeDay(end.asOf)}`;
  return `From ${name(before)} to ${name(after)}.`;
}

function newlyAtOdds({ id, question, before, after }: DisagreementChange): Inline[] {
  const was = before === null ? 'not compared' : words(before);
  return [strong(question), ` ${words(after)} now, ${was} before (${id}).`];
}

function settled({ id, question, before, after }: DisagreementChange): Inline[] {
  const now = after === null ? 'no longer found' : `${words(after)} now`;
  return [strong(question), ` ${words(before)} before, ${now} (${id}).`];
}

function judged({ id, question, before, after }: DisagreementChange): Inline[] {
  return [strong(question), ` ${words(before)} before, ${words(after)} now (${id}).`];
}

function words(state: DisagreementChange['before']): string {
  if (state === null || state === 'dismissed') return state ?? 'nothing';
  return verdicts[state].name;
}

function said(claim: Claim): Inline[] {
  const speaker = claim.attribution.speaker ?? 'Not attributed';
  return [strong(speaker), `: “${claim.text}” (${claim.document}).`];
}

/** Those that somebody says or that a topic holds; the outlets' own tale on no topic is counted. */
function saidInShort(claims: readonly Claim[]): Inline[][] {
  const told = claims.filter(isTold);
  const rest = claims.length - told.length;
  const more =
    rest === 0 ? [] : [[`and ${statements(rest)} on no topic for which nobody is named.`]];
  return [...told.map(said), ...more];
}

function isTold({ attribution, topics }: Claim): boolean {
  return attribution.speaker !== null || topics.length > 0;
}

function statements(count: number): string {
  return count === 1 ? '1 statement' : `${count} statements`;
}

function origins(count: number): string {
  return count === 1 ? '1 origin' : `${count} origins`;
}
