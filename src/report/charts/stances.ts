/** The timeline of stances: what each party did with the claims of a topic, day by day, turns marked. */

import { writeDay } from '../../model/day.ts';
import { byAll, byDay, byText } from '../../model/identity.ts';
import type { Day, Position } from '../../model/types.ts';
import type { StanceStep, StancesChart } from '../chart.ts';
import type { Lookup } from '../lookup.ts';
import { kindWords } from '../sections/positions.ts';
import { count, enumerate } from '../write-count.ts';
import { label, plain, stemOf } from './chart-words.ts';

/** How many topics get a chart, and how many parties a row: those that turned round, then those that said most. */
const CHARTS_SHOWN = 6;
const PARTIES_SHOWN = 16;

/** A chart for each topic on which somebody denies what others, or the same party, affirm, in the order of topics. */
export function stancesCharts(of: Lookup): StancesChart[] {
  return of.briefing.topics
    .flatMap((topic) => {
      const positions = of.briefing.positions.filter(
        (one) => one.topic === topic.id && one.entries.length > 0,
      );
      const stances = new Set(
        positions.flatMap(({ entries }) => entries.map(({ stance }) => stance)),
      );
      return !stances.has('denies') || !stances.has('affirms')
        ? []
        : [chartOf(of, topic, positions)];
    })
    .slice(0, CHARTS_SHOWN);
}

function chartOf(
  of: Lookup,
  topic: { readonly id: string; readonly title: string },
  all: readonly Position[],
): StancesChart {
  const ranked = all.toSorted(
    byAll(
      (a, b) => Number(b.reversed) - Number(a.reversed),
      (a, b) => b.entries.length - a.entries.length,
      (a, b) => byText(a.party, b.party),
    ),
  );
  const shown = ranked.slice(0, PARTIES_SHOWN);
  const rest = all.length - shown.length;
  const parties = shown.map((position) => ({
    party: label(position.party),
    isReversed: position.reversed,
    steps: stepsOf(position),
    turns: turnsOf(of, position),
  }));
  const turned = parties.filter(({ isReversed }) => isReversed).map(({ party }) => party);
  const note = [
    `What ${count(all.length, 'party', 'parties')} said, by day.`,
    ...(turned.length === 0 ? [] : [`${enumerate(turned)} turned round.`]),
    ...(rest === 0 ? [] : [`${count(rest, 'party', 'parties')} that said least left out.`]),
  ].join(' ');
  return {
    kind: 'stances',
    name: stemOf('stances', topic.title, topic.id),
    title: plain(topic.title),
    drawn: 'Stances by day and by party',
    note,
    description: `Stances over time. ${note} ${parties.map(sentenceOf).join(' ')}`,
    table: {
      header: ['Party', 'When', 'What it did'],
      rows: parties.flatMap(({ party, isReversed, steps }) =>
        steps.map((step, index) => [
          index === 0 && isReversed ? `${party} (turned round)` : party,
          step.day === null ? 'undated' : writeDay(step.day),
          stepWords(step),
        ]),
      ),
    },
    parties,
  };
}

function sentenceOf({ party, steps }: StancesChart['parties'][number]): string {
  const kinds = [...new Set(steps.map(({ kind }) => kind))];
  return `${party} ${enumerate(kinds.map((kind) => kindWords[kind]))}.`;
}

function stepWords({ kind, times }: StanceStep): string {
  return times === 1 ? kindWords[kind] : `${kindWords[kind]}, ${times} times`;
}

/** Like sayings of one day taken together, in the order of days. */
function stepsOf({ entries }: Position): StanceStep[] {
  const steps = new Map<string, StanceStep>();
  for (const { day, kind } of entries) {
    const key = `${day} ${kind}`;
    steps.set(key, { day, kind, times: (steps.get(key)?.times ?? 0) + 1 });
  }
  return [...steps.values()].toSorted((a, b) => byDay(a.day, b.day));
}

/** The days between which two claims of the party turn round, each pair once, without those that hold another. */
function turnsOf(of: Lookup, { topic, entries, reversed }: Position): { from: Day; to: Day }[] {
  if (!reversed) return [];
  const days = new Map(entries.map(({ claim, day }) => [claim, day]));
  const turns = of.briefing.disagreements
    .filter((one) => one.topic === topic)
    .flatMap(({ pairs }) => pairs.filter(({ verdict }) => verdict === 'reversal'))
    .flatMap(({ earlier, later }) => {
      const [from, to] = [days.get(earlier) ?? null, days.get(later) ?? null];
      return from === null || to === null || from >= to ? [] : [{ from, to }];
    });
  const each = [...new Map(turns.map((turn) => [`${turn.from} ${turn.to}`, turn])).values()];
  const shortest = each.filter(
    (turn) => !each.some((one) => one !== turn && one.from >= turn.from && one.to <= turn.to),
  );
  return shortest.toSorted(
    byAll(
      (a, b) => byText(a.from, b.from),
      (a, b) => byText(a.to, b.to),
    ),
  );
}
