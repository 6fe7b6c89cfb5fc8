import type { Briefing, Disagreement } from '../model/types.ts';

/** How many disagreements the summary names. */
const NAMED = 3;

/** The longest line, in characters. */
const WIDTH = 100;

/** What a person wants to know after a run, in lines that fit a screen. `flagged` comes weightiest first. */
export function summarize(
  briefing: Briefing,
  flagged: readonly Disagreement[],
  report: string,
): string[] {
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
    ...(failed === 0 ? [] : [`${count(failed, 'problem')}: a part of the input was not read`]),
    ...flagged
      .slice(0, NAMED)
      .flatMap(({ id, question, verdict, sides }) => [
        shorten(`  ${verdict} ${id}: ${question}`),
        shorten(`    ${sides.map(({ label }) => label).join(' / ')}`),
      ]),
    report,
  ];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function shorten(line: string): string {
  const shown = line.replace(/\s+$/u, '');
  return shown.length <= WIDTH ? shown : `${shown.slice(0, WIDTH - 1)}…`;
}
