import type { Changes, WeightyChange } from '../index.ts';
import type { Briefing, Disagreement, Verdict } from '../model/types.ts';
import type { Line, Style } from './styled.ts';

/** What a run came to. */
export interface RunSummary {
  readonly briefing: Briefing;
  /** The weightiest first. */
  readonly flagged: readonly Disagreement[];
  /** What changed since an earlier run, the weightiest of it, and the page that tells it. */
  readonly since: {
    readonly changes: Changes;
    readonly weightiest: readonly WeightyChange[];
    readonly report: string;
  } | null;
  /** The path of the report. */
  readonly report: string;
}

/** How many disagreements the summary names. */
const NAMED = 3;

/** The longest line, in characters, and the shortest that still tells something. */
const WIDEST = 100;
const NARROWEST = 40;

/** What a person wants to know after a run, in lines that fit a screen of so many columns; the report is the last. */
export function summarize(run: RunSummary, columns = WIDEST): Line[] {
  const width = Math.max(NARROWEST, Math.min(WIDEST, columns));
  const { briefing, flagged, since, report } = run;
  const { documents, claims, topics, origins, problems } = briefing;
  const idle = briefing.decisions.idle.length;
  const failed = problems.filter(({ severity }) => severity === 'error').length;
  return [
    [
      count(documents.length, 'document'),
      count(claims.length, 'claim'),
      count(topics.length, 'topic'),
      count(origins.length, 'origin'),
      count(flagged.length, 'disagreement'),
    ].join(', '),
    ...(idle === 0
      ? []
      : [`${count(idle, 'decision')} ${idle === 1 ? 'applies' : 'apply'} to nothing any more`]),
    ...(failed === 0
      ? []
      : [
          [
            {
              style: 'alarm',
              words: `${count(failed, 'problem')}: a part of the input was not read`,
            } as const,
          ],
        ]),
    ...flagged.slice(0, NAMED).flatMap((one) => disagreementLines(one, width)),
    ...(since === null ? [] : sinceLines(since, width)),
    [{ style: 'path', words: report }],
  ];
}

function disagreementLines(
  { id, question, verdict, sides }: Disagreement,
  width: number,
): readonly Line[] {
  const room = width - `  ${verdict} ${id}: `.length;
  return [
    [
      '  ',
      { style: styles[verdict] ?? 'strong', words: verdict },
      ' ',
      { style: 'faint', words: id },
      `: ${shorten(question, room)}`,
    ],
    `    ${shorten(sides.map(({ label }) => label).join(' / '), width - 4)}`,
  ];
}

const styles: Partial<Record<Verdict, Style>> = {
  contradiction: 'alarm',
  reversal: 'alarm',
  possible: 'warning',
};

function sinceLines(
  { changes, weightiest, report }: NonNullable<RunSummary['since']>,
  width: number,
): readonly Line[] {
  const { asOf } = changes.before;
  return [
    `since ${asOf ?? 'an undated run'}:${weightiest.length === 0 ? ' nothing of weight' : ''}`,
    ...weightiest.map(({ words }) => `  ${shorten(words, width - 2)}`),
    [{ style: 'path', words: report }],
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function shorten(words: string, room: number): string {
  const shown = words.replace(/\s+/g, ' ').trim();
  return shown.length <= room ? shown : `${shown.slice(0, Math.max(1, room - 1))}…`;
}
