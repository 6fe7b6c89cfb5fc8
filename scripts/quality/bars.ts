import { fieldNames } from './fields.ts';
import { type Rate, rateOf, type Score } from './score.ts';

/** A figure of a run, and what it must reach; `bar` null: shown and not asked for. */
export interface Measure {
  readonly name: string;
  readonly rate: Rate;
  /** The least share of right ones, 0 to 1. */
  readonly bar: number | null;
}

const CORE_RECALL = 0.95;
const PRECISION = 0.95;
const FIELD = 0.9;

/** The fields that a run must get right; the party is shown only. */
const asked: ReadonlySet<string> = new Set(['speaker', 'figure', 'stance', 'tense']);

/** The figures of a run, each with its bar, in the order of the table. */
export function measure(score: Score): Measure[] {
  const core = score.found.filter((row) => row.gold.level === 'core');
  const accepted = score.found.filter((row) => row.gold.level === 'accepted');
  const placed = {
    name: 'core found, any topic',
    rate: rateOf(core, (row) => row.candidates.length > 0),
  };
  return [
    { name: 'core found', rate: rateOf(core, (row) => row.claim !== null), bar: CORE_RECALL },
    ...score.topics.map((topic) => ({
      name: `  ${topic}`,
      rate: rateOf(
        core.filter((row) => row.gold.topic === topic),
        (row) => row.claim !== null,
      ),
      bar: null,
    })),
    { ...placed, bar: null },
    { name: 'accepted found', rate: rateOf(accepted, (row) => row.claim !== null), bar: null },
    ...measurePrecision(score),
    ...fieldNames.map((field) => ({
      name: `field ${field}`,
      rate: score.fields[field],
      bar: asked.has(field) ? FIELD : null,
    })),
    ...measureDisputes(score),
  ];
}

/** True where every figure with a bar reaches it; what was asked of nothing is reached. */
export function reachesBars(measures: readonly Measure[]): boolean {
  return measures.every((row) => isReached(row));
}

/** True where the figure reaches its bar or has none. */
export function isReached({ rate, bar }: Measure): boolean {
  return bar === null || rate.all === 0 || rate.right / rate.all >= bar;
}

function measurePrecision({ filed, topics, boilerplate }: Score): Measure[] {
  const stands = new Set(['gold', 'dispute', 'defended']);
  const own = topics.filter((topic) => topic !== 'quotations');
  return [
    {
      name: 'filed and right',
      rate: rateOf(filed, (row) => stands.has(row.standing)),
      bar: PRECISION,
    },
    ...own.map((topic) => ({
      name: `  ${topic}`,
      rate: rateOf(
        filed.filter((row) => row.topic === topic),
        (row) => stands.has(row.standing),
      ),
      bar: null,
    })),
    ...(['gold', 'dispute', 'defended', 'other-topic', 'undefended'] as const).map((standing) => ({
      name: `  by ${standing}`,
      rate: rateOf(filed, (row) => row.standing === standing),
      bar: null,
    })),
    { name: 'no boilerplate', rate: { right: boilerplate.length === 0 ? 1 : 0, all: 1 }, bar: 1 },
  ];
}

function measureDisputes({ disputes, compared, unforeseen }: Score): Measure[] {
  const named = disputes.flatMap((row) => row.dispute.pairs ?? []).length;
  const wrong = disputes.flatMap((row) => row.wrongPairs).length;
  return [
    { name: 'disputes found', rate: rateOf(disputes, (row) => row.found), bar: 1 },
    { name: '  pairs with a listed verdict', rate: { right: named - wrong, all: named }, bar: 1 },
    {
      name: 'comparisons without a forbidden flag',
      rate: rateOf(compared, (row) => row.forbidden.length === 0),
      bar: 1,
    },
    {
      name: '  with no verdict off the list',
      rate: rateOf(compared, (row) => row.forbidden.length + row.unlisted.length === 0),
      bar: null,
    },
    { name: '  flagged and not foreseen', rate: { right: unforeseen.length, all: 0 }, bar: null },
  ];
}
